#include "chancery/cameo/dictionary.h"

#include <algorithm>
#include <set>

#include "chancery/lexicon/block_file.h"

namespace chancery::cameo {
namespace {

using lexicon::Block;
using lexicon::Field;

constexpr int kDeepestSet = 5;

std::unexpected<base::Error> bad(const Block& block, const Field& field, std::string_view code,
                                 std::string message) {
  return std::unexpected(lexicon::error_in(block, field, field.value, code, std::move(message)));
}

base::Expected<void> read_actor(const Block& block, Entries& entries) {
  ActorEntry entry;
  for (const Field& field : block.fields) {
    if (field.key == "name") {
      for (std::string& name : lexicon::alternatives(field.value))
        entry.names.push_back(std::move(name));
    } else if (field.key == "code") {
      DatedCode code;
      const std::size_t blank = field.value.find(' ');
      if (blank != std::string::npos) {
        const auto term = term_from(field.value.substr(0, blank));
        if (!term) return bad(block, field, "E-CAM-003", term.error());
        code.term = *term;
      }
      code.code = field.value.substr(blank == std::string::npos ? 0 : blank + 1);
      entry.codes.push_back(std::move(code));
    } else {
      return bad(block, field, "E-CAM-002", "coded-actor has no key \"" + field.key + "\"");
    }
  }
  entries.actors.push_back(std::move(entry));
  return {};
}

base::Expected<void> read_agent(const Block& block, Entries& entries) {
  AgentEntry entry;
  for (const Field& field : block.fields) {
    if (field.key == "word") {
      entry.words = lexicon::alternatives(field.value);
    } else if (field.key == "code") {
      entry.code = field.value;
      if (entry.code.find('~') == std::string::npos)
        return bad(block, field, "E-CAM-003",
                   "an agent's code says by \"~\" where the actor's stands");
    } else {
      return bad(block, field, "E-CAM-002", "coded-agent has no key \"" + field.key + "\"");
    }
  }
  entries.agents.push_back(std::move(entry));
  return {};
}

base::Expected<void> read_verb(const Block& block, Entries& entries) {
  VerbEntry entry;
  entry.name = block.id;
  entry.code = "---";
  for (const Field& field : block.fields) {
    if (field.key == "code") {
      entry.code = field.value;
    } else if (field.key == "verb") {
      VerbWord word;
      std::string_view forms = field.value;
      if (forms.starts_with("[")) {
        const std::size_t close = forms.find(']');
        if (close == std::string_view::npos)
          return bad(block, field, "E-CAM-003", "the code's bracket is not closed");
        word.code = forms.substr(1, close - 1);
        forms.remove_prefix(close + 1);
      }
      word.forms = lexicon::alternatives(forms);
      entry.words.push_back(std::move(word));
    } else if (field.key == "pattern") {
      const std::size_t blank = field.value.find(' ');
      if (blank == std::string::npos || std::ranges::count(field.value, '*') != 1)
        return bad(block, field, "E-CAM-003", "a pattern is a code, then words around one \"*\"");
      entry.patterns.push_back({field.value.substr(0, blank), field.value.substr(blank + 1)});
    } else {
      return bad(block, field, "E-CAM-002", "coded-verb has no key \"" + field.key + "\"");
    }
  }
  entries.verbs.push_back(std::move(entry));
  return {};
}

base::Expected<void> read_words(const Block& block, Entries& entries) {
  SynsetEntry set{block.id, {}};
  for (const Field& field : block.fields) {
    if (field.key != "word")
      return bad(block, field, "E-CAM-002", block.kind + " has no key \"" + field.key + "\"");
    for (std::string& word : lexicon::alternatives(field.value))
      set.words.push_back(std::move(word));
  }
  if (block.kind == "word-set") {
    entries.synsets.push_back(std::move(set));
    return {};
  }
  for (std::string& words : set.words)
    entries.discards.push_back({std::move(words), block.id == "story"});
  return {};
}

base::Expected<void> read_block(const Block& block, Entries& entries) {
  if (block.kind == "coded-actor") return read_actor(block, entries);
  if (block.kind == "coded-agent") return read_agent(block, entries);
  if (block.kind == "coded-verb") return read_verb(block, entries);
  if (block.kind == "word-set" || block.kind == "discard") return read_words(block, entries);
  if (block.kind == "issue") return {};  // kept with the rest, not used in coding
  return base::fail("E-CAM-002", "unknown block \"" + block.kind + "\"",
                    {block.file, block.line, 1});
}

// The words of a set, other sets in it spelled out.
std::vector<std::vector<std::string>> spelled(const std::string& name,
                                              const std::map<std::string, SynsetEntry>& sets,
                                              int depth) {
  std::vector<std::vector<std::string>> all;
  const auto set = sets.find(name);
  if (set == sets.end() || depth > kDeepestSet) return all;
  for (const std::string& word : set->second.words) {
    if (word.starts_with("&")) {
      for (auto& inner : spelled(word.substr(1), sets, depth + 1)) all.push_back(std::move(inner));
    } else if (auto pieces = pieces_of(word); !pieces.empty()) {
      all.push_back(std::move(pieces));
    }
  }
  return all;
}

std::size_t length_of(const Pattern& pattern) {
  const auto words = [](const std::vector<Element>& elements) {
    std::size_t sum = 0;
    for (const Element& element : elements)
      sum += element.kind == Element::Kind::kWords ? element.choices.front().size() : 1;
    return sum;
  };
  return words(pattern.before) + words(pattern.after);
}

}  // namespace

void PhraseIndex::add(const std::vector<std::string>& words, std::uint32_t value) {
  if (words.empty()) return;
  auto& known = by_first_[words.front()];
  const auto same =
      std::ranges::find_if(known, [&](const Known& one) { return one.words == words; });
  if (same != known.end()) {
    same->values.push_back(value);
  } else {
    known.push_back({words, {value}});
  }
}

std::optional<PhraseIndex::Hit> PhraseIndex::longest(const std::vector<std::string>& words,
                                                     std::size_t at) const {
  const auto place = by_first_.find(words[at]);
  if (place == by_first_.end()) return std::nullopt;
  const Known* best = nullptr;
  for (const Known& known : place->second) {
    if (at + known.words.size() > words.size()) continue;
    if (best != nullptr && known.words.size() <= best->words.size()) continue;
    if (std::equal(known.words.begin(), known.words.end(), words.begin() + static_cast<long>(at)))
      best = &known;
  }
  if (best == nullptr) return std::nullopt;
  return Hit{best->words.size(), best->values};
}

base::Expected<Dictionary> Dictionary::load(const lexicon::DataFiles& data) {
  const auto files = data.in("cameo", ".cam");
  if (files.empty()) {
    return base::fail("E-CAM-001", "no folder of --data holds cameo/*.cam", {},
                      "make one with `chancery lexicon import --petrarch FILE… --out DIR`");
  }
  // Later folders replace blocks of the same kind and id, in their place.
  std::vector<Block> blocks;
  std::map<std::pair<std::string, std::string>, std::size_t> places;
  for (const lexicon::DataFile* file : files) {
    lexicon::BlockFile read = lexicon::read_blocks(file->shown, file->text);
    if (!read.errors.empty()) return std::unexpected(read.errors.front());
    for (Block& block : read.blocks) {
      const auto [place, fresh] = places.emplace(std::pair(block.kind, block.id), blocks.size());
      if (fresh)
        blocks.push_back(std::move(block));
      else
        blocks[place->second] = std::move(block);
    }
  }
  Dictionary dictionary;
  for (const Block& block : blocks) {
    if (auto done = read_block(block, dictionary.entries_); !done)
      return std::unexpected(std::move(done.error()));
  }
  if (auto done = dictionary.index(); !done) return std::unexpected(std::move(done.error()));
  return dictionary;
}

base::Expected<void> Dictionary::index() {
  for (std::uint32_t i = 0; i < entries_.actors.size(); ++i) {
    for (const std::string& name : entries_.actors[i].names) actors_.add(pieces_of(name), i);
  }
  for (std::uint32_t i = 0; i < entries_.agents.size(); ++i) {
    for (const std::string& word : entries_.agents[i].words) agents_.add(pieces_of(word), i);
  }
  for (std::uint32_t i = 0; i < entries_.discards.size(); ++i)
    discards_.add(pieces_of(entries_.discards[i].words), i);
  std::map<std::string, SynsetEntry> named;
  for (const SynsetEntry& set : entries_.synsets) named.emplace(set.name, set);
  WordSets sets;
  for (const auto& [name, set] : named) sets[name] = spelled(name, named, 0);
  patterns_.resize(entries_.verbs.size());
  for (std::uint32_t i = 0; i < entries_.verbs.size(); ++i) {
    const VerbEntry& verb = entries_.verbs[i];
    for (std::uint32_t w = 0; w < verb.words.size(); ++w) {
      for (const std::string& form : verb.words[w].forms)
        verbs_.add(pieces_of(form), static_cast<std::uint32_t>(verb_words_.size()));
      verb_words_.emplace_back(i, w);
    }
    for (const PatternEntry& entry : verb.patterns) {
      PatternError error;
      auto pattern = compile(entry.code, entry.text, sets, error);
      if (!pattern) {
        return base::fail("E-CAM-004", "pattern \"" + entry.text + "\" of " + verb.name +
                                           " names the set &" + error.unknown_set +
                                           ", which is not there");
      }
      patterns_[i].push_back(std::move(*pattern));
    }
    std::ranges::stable_sort(patterns_[i], [](const Pattern& a, const Pattern& b) {
      return length_of(a) > length_of(b);
    });
  }
  return {};
}

Dictionary::VerbUse Dictionary::verb_use(std::uint32_t value) const {
  const auto [verb, word] = verb_words_[value];
  const VerbEntry& entry = entries_.verbs[verb];
  const std::string& own = entry.words[word].code;
  return {&entry, &patterns_[verb], own.empty() ? entry.code : own};
}

std::string_view Dictionary::code_of(const ActorEntry& actor, std::uint32_t day) const {
  for (const DatedCode& code : actor.codes) {
    if (!code.term.is_open() && code.term.holds(day)) return code.code;
  }
  for (const DatedCode& code : actor.codes) {
    if (code.term.is_open()) return code.code;
  }
  return "";
}

}  // namespace chancery::cameo
