#include "chancery/events/pattern_lexicon.h"

#include <algorithm>
#include <array>

#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"
#include "chancery/events/pattern_parser.h"

namespace chancery::events {
namespace {

using lexicon::Block;
using lexicon::Field;

base::Error at_pattern(const Pattern& pattern, std::string_view code, std::string message) {
  base::Error error;
  error.code = code;
  error.message = std::move(message);
  error.place = {pattern.file, pattern.line, 1};
  return error;
}

std::unexpected<base::Error> unknown_key(const Block& block, const Field& field, std::string hint) {
  return std::unexpected(lexicon::error_in(block, field, "", "E-PAT-001",
                                           "unknown key \"" + field.key + "\"", std::move(hint)));
}

// What makes two patterns the same question: triggers one by one, and all that must hold.
std::string shape(const Pattern& pattern) {
  std::vector<std::string> slots;
  for (const Slot& slot : pattern.slots) slots.push_back(slot.shown);
  std::ranges::sort(slots);
  std::string key = pattern.negative ? "-" : "+";
  key += pattern.modality ? std::to_string(static_cast<int>(*pattern.modality)) : "";
  key += pattern.tense ? "t" + std::to_string(static_cast<int>(*pattern.tense)) : "";
  for (const std::string& slot : slots) key += "\n" + slot;
  return key + "\n" + std::to_string(pattern.priority);
}

}  // namespace

base::Expected<void> PatternLexicon::add_operator(const Block& block) {
  Operator entry;
  entry.id = block.id;
  for (const Field& field : block.fields) {
    if (field.key == "status") {
      const auto status = status_from(field.value);
      if (!status)
        return std::unexpected(lexicon::error_in(block, field, field.value, "E-PAT-002",
                                                 "unknown status \"" + field.value + "\""));
      entry.status = *status;
    } else if (field.key == "speech") {
      entry.is_speech = field.value == "is";
      entry.utters = field.value == "uttered";
      entry.is_means = field.value == "means";
      entry.tells = field.value == "tells";
    } else if (field.key != "verb" && field.key != "noun" && field.key != "adjective") {
      return unknown_key(block, field, "an operator has verb, noun, adjective, status, speech");
    }
  }
  for (std::string word : lexicon::alternatives(block.value("verb"))) {
    std::ranges::replace(word, ' ', '_');
    verb_operators_[word] = entry;
  }
  for (const std::string& word : lexicon::alternatives(block.value("noun")))
    noun_operators_[word] = entry;
  for (const std::string& word : lexicon::alternatives(block.value("adjective")))
    adjective_operators_[word] = entry;
  return {};
}

base::Expected<void> PatternLexicon::add_cue(const Block& block) {
  Cue cue;
  cue.id = block.id;
  for (const Field& field : block.fields) {
    if (field.key == "mode") {
      const std::size_t space = std::min(field.value.find(' '), field.value.size());
      cue.type = field.value.substr(0, space);
      cue.mode = base::trim(std::string_view(field.value).substr(space));
      const lexicon::EventType* type = ontology_.type(cue.type);
      if (type == nullptr || type->mode(cue.mode) == nullptr)
        return std::unexpected(lexicon::error_in(block, field, field.value, "E-PAT-002",
                                                 "unknown mode \"" + field.value + "\"",
                                                 "TYPE MODE"));
    } else if (field.key == "context") {
      for (std::string& name : lexicon::alternatives(field.value)) {
        if (!ontology_.has_context(name))
          return std::unexpected(lexicon::error_in(block, field, name, "E-PAT-002",
                                                   "unknown context \"" + name + "\""));
        cue.contexts.push_back(std::move(name));
      }
    } else if (field.key == "only") {
      for (std::string& name : lexicon::alternatives(field.value)) {
        if (ontology_.type(name) == nullptr)
          return std::unexpected(
              lexicon::error_in(block, field, name, "E-PAT-002", "unknown type \"" + name + "\""));
        cue.only.push_back(std::move(name));
      }
    } else if (field.key != "lemma") {
      return unknown_key(block, field, "a cue has mode, context, only, lemma");
    }
  }
  const auto index = static_cast<std::uint32_t>(cues_.size());
  for (const Field* field : block.all("lemma")) {
    for (const std::string& words : lexicon::alternatives(field->value)) {
      lexicon::HeadedWords headed = lexicon::headed(words);
      const std::string head = headed.head;
      cue_words_[head].push_back({index, std::move(headed)});
    }
  }
  cues_.push_back(std::move(cue));
  return {};
}

base::Expected<void> PatternLexicon::add_count(const Block& block) {
  static constexpr std::array<std::string_view, 4> kCounted = {"dead", "injured", "arrested",
                                                               "participants"};
  CountRule rule;
  const auto* counted = std::ranges::find(kCounted, block.id);
  if (counted == kCounted.end())
    return base::fail("E-PAT-007", "unknown count \"" + block.id + "\"",
                      {block.file, block.line, 1}, "dead, injured, arrested, participants");
  rule.counted = static_cast<Counted>(counted - kCounted.begin());
  for (const Field& field : block.fields) {
    if (field.key == "at")
      rule.role = field.value == "subject" ? document::Role::kSubject : document::Role::kObject;
    else if (field.key != "verb")
      return unknown_key(block, field, "a count has verb and at");
  }
  for (const std::string& verb : lexicon::alternatives(block.value("verb")))
    counts_[verb].push_back(rule);
  return {};
}

void PatternLexicon::read_file(const lexicon::DataFile& file, std::vector<base::Error>& errors) {
  lexicon::BlockFile read = lexicon::read_blocks(file.shown, file.text);
  errors.insert(errors.end(), read.errors.begin(), read.errors.end());
  for (const Block& block : read.blocks) {
    base::Expected<void> ok{};
    if (block.kind == "operator") ok = add_operator(block);
    if (block.kind == "cue") ok = add_cue(block);
    if (block.kind == "count") ok = add_count(block);
    if (!ok) errors.push_back(ok.error());
    if (block.kind != "pattern") continue;
    auto pattern = parse_pattern(block, {ontology_, classes_});
    if (!pattern) {
      errors.push_back(pattern.error());
      continue;
    }
    const auto [known, fresh] = by_id_.try_emplace(pattern->id, patterns_.size());
    if (fresh) {
      patterns_.push_back(std::move(*pattern));
      layers_.push_back(file.layer);
      continue;
    }
    Pattern& first = patterns_[known->second];
    if (layers_[known->second] == file.layer) {
      errors.push_back(at_pattern(*pattern, "E-PAT-006",
                                  "a second pattern \"" + pattern->id + "\", the first is in " +
                                      first.file + ":" + std::to_string(first.line)));
    } else {
      layers_[known->second] = file.layer;
      first = std::move(*pattern);
    }
  }
}

void PatternLexicon::find_contradictions(std::vector<base::Error>& errors) const {
  // The first pattern that asks a question, by the hash of it: thousands of long texts would take
  // longer to compare than all patterns to read.
  std::unordered_map<std::uint64_t, const Pattern*> asked;
  asked.reserve(8 * patterns_.size());
  const auto words_of = [](const Pattern& pattern) {
    return std::array{&pattern.verbs, &pattern.nouns, &pattern.adjectives};
  };
  const auto compare = [&](const Pattern& pattern) {
    const std::string rest = shape(pattern);
    const std::uint64_t rest_hash = base::fnv1a(rest);
    const auto lists = words_of(pattern);
    for (std::size_t kind = 0; kind < lists.size(); ++kind) {
      for (const std::string& word : *lists[kind]) {
        const std::uint64_t question =
            base::fnv1a(word, rest_hash ^ (kind + 1) * 0x9E3779B97F4A7C15ULL);
        const Pattern* const other = asked.try_emplace(question, &pattern).first->second;
        if (other->code == pattern.code || shape(*other) != rest ||
            std::ranges::find(*words_of(*other)[kind], word) == words_of(*other)[kind]->end())
          continue;
        errors.push_back(at_pattern(pattern, "E-PAT-008",
                                    "\"" + word + "\" with the same slots is " + other->code +
                                        " in \"" + other->id + "\" and " + pattern.code + " here"));
        return;
      }
    }
  };
  for (const Pattern& pattern : patterns_) {
    if (!pattern.code.empty()) compare(pattern);
  }
}

void PatternLexicon::index(std::vector<base::Error>& errors) {
  for (std::size_t i = 0; i < patterns_.size(); ++i) {
    const Pattern& pattern = patterns_[i];
    const auto number = static_cast<std::uint32_t>(i);
    for (const std::string& word : pattern.verbs) by_verb_[word].push_back(number);
    for (const std::string& word : pattern.nouns) by_noun_[word].push_back(number);
    for (const std::string& word : pattern.adjectives) by_adjective_[word].push_back(number);
    if (pattern.any_verb) any_verb_.push_back(number);
  }
  find_contradictions(errors);
}

PatternLexicon PatternLexicon::read(const lexicon::DataFiles& data,
                                    std::vector<base::Error>& errors) {
  PatternLexicon lexicon;
  auto ontology = lexicon::Ontology::load(data);
  auto classes = lexicon::WordClasses::load(data);
  if (!ontology) errors.push_back(ontology.error());
  if (!classes) errors.push_back(classes.error());
  if (!errors.empty()) return lexicon;
  lexicon.ontology_ = std::move(*ontology);
  lexicon.classes_ = std::move(*classes);
  for (const auto& [folder, suffix] :
       {std::pair{"operators", ".op"}, {"cues", ".cue"}, {"patterns", ".pat"}}) {
    for (const lexicon::DataFile* file : data.in(folder, suffix)) lexicon.read_file(*file, errors);
  }
  lexicon.index(errors);
  return lexicon;
}

base::Expected<PatternLexicon> PatternLexicon::load(const lexicon::DataFiles& data) {
  std::vector<base::Error> errors;
  PatternLexicon lexicon = read(data, errors);
  if (!errors.empty()) return std::unexpected(errors.front());
  return lexicon;
}

std::vector<base::Error> PatternLexicon::check(const lexicon::DataFiles& data) {
  std::vector<base::Error> errors;
  (void)read(data, errors);
  return errors;
}

const Pattern* PatternLexicon::symmetric_noun(std::string_view noun, std::string_view type) const {
  const Indices* indices = by_noun(noun);
  if (indices == nullptr) return nullptr;
  for (const std::uint32_t index : *indices) {
    if (patterns_[index].symmetric && patterns_[index].code == type) return &patterns_[index];
  }
  return nullptr;
}

const Operator* PatternLexicon::operator_of(std::string_view lemma,
                                            document::PredicateKind kind) const {
  switch (kind) {
    case document::PredicateKind::kVerb:
      return find(verb_operators_, lemma);
    case document::PredicateKind::kNoun:
      return find(noun_operators_, lemma);
    case document::PredicateKind::kAdjective:
      return find(adjective_operators_, lemma);
  }
  return nullptr;
}

}  // namespace chancery::events
