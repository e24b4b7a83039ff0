#include "chancery/statements/cue_lexicon.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "chancery/base/utf8.h"
#include "chancery/lexicon/block_file.h"

namespace chancery::statements {
namespace {

using lexicon::Block;
using lexicon::Field;

const std::vector<std::string> kClasses = {
    "neutral",   "claims",   "denies",     "concedes", "warns",   "asks",
    "urges",     "promises", "criticises", "praises",  "refuses", "announces",
    "confirms",  "suggests", "argues",     "answers",  "demands", "accuses",
    "threatens", "predicts", "believes",   "knows",    "doubts",  "hopes",
    "fears",     "wants",    "plans",      "shows",    "agrees",  "opposes",
    "supports",  "mentions", "describes",  "expects",  "feels",   "seems"};
const std::vector<std::string> kFrames = {"quote",       "clause",      "infinitive", "object",
                                          "preposition", "predicative", "passive",    "bare"};
const std::vector<std::string> kActs = {"speech", "document", "belief", "intention"};
const std::vector<std::string> kCertainties = {"certain", "probable", "possible"};
const std::vector<std::string> kKeys = {"class", "act",  "certainty", "frame",     "prep",
                                        "with",  "verb", "noun",      "adjective", "preposition"};

std::optional<std::size_t> index_in(const std::vector<std::string>& known, std::string_view word) {
  const auto found = std::find(known.begin(), known.end(), word);
  if (found == known.end()) return std::nullopt;
  return static_cast<std::size_t>(found - known.begin());
}

std::vector<std::string> alternatives(const Field& field) {
  std::string value = field.value;
  std::replace(value.begin(), value.end(), '\n', ' ');
  std::vector<std::string> words;
  for (const std::string_view piece : base::split(value, '|')) {
    std::string word(base::trim(piece));
    std::replace(word.begin(), word.end(), ' ', '_');
    if (!word.empty()) words.push_back(std::move(word));
  }
  return words;
}

std::string key_of(CueKind kind, std::string_view lemma) {
  static constexpr std::array<char, 4> kPrefix = {'v', 'n', 'a', 'p'};
  std::string key{kPrefix[static_cast<std::size_t>(kind)], ':'};
  return key.append(lemma);
}

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

// The regular forms of a verb.
std::vector<std::string> inflections(const std::string& verb) {
  std::vector<std::string> forms{verb};
  const std::size_t size = verb.size();
  if (size < 3) return forms;
  const std::string stem = verb.substr(0, size - 1);
  const char last = verb.back();
  const char before = verb[size - 2];
  if (last == 'e') {
    forms.insert(forms.end(), {verb + "s", verb + "d", stem + "ing"});
  } else if (last == 'y' && !is_vowel(before)) {
    forms.insert(forms.end(), {stem + "ies", stem + "ied", verb + "ing"});
  } else {
    const bool hisses =
        last == 's' || last == 'x' || last == 'z' || verb.ends_with("ch") || verb.ends_with("sh");
    forms.push_back(verb + (hisses ? "es" : "s"));
    forms.insert(forms.end(), {verb + "ed", verb + "ing"});
    const bool doubles = !is_vowel(last) && is_vowel(before) && !is_vowel(verb[size - 3]) &&
                         last != 'w' && last != 'x' && last != 'y';
    if (doubles) forms.insert(forms.end(), {verb + last + "ed", verb + last + "ing"});
  }
  return forms;
}

std::optional<CueKind> cue_kind_from(std::string_view key) {
  if (key == "verb") return CueKind::kVerb;
  if (key == "noun") return CueKind::kNoun;
  if (key == "adjective") return CueKind::kAdjective;
  if (key == "preposition") return CueKind::kPreposition;
  return std::nullopt;
}

}  // namespace

// Turns blocks into a lexicon, collecting what is wrong.
class CueReader {
 public:
  void read(const lexicon::DataFiles& files) {
    // Later layers replace blocks of the same kind and id.
    std::map<std::pair<std::string, std::string>, std::size_t> known;
    std::vector<Block> blocks;
    for (const lexicon::DataFile* file : files.in("statements", ".blk")) {
      lexicon::BlockFile read = lexicon::read_blocks(file->shown, file->text);
      for (base::Error& error : read.errors) errors.push_back(std::move(error));
      for (Block& block : read.blocks) {
        const auto [at, fresh] = known.try_emplace({block.kind, block.id}, blocks.size());
        if (fresh) {
          blocks.push_back(std::move(block));
        } else {
          blocks[at->second] = std::move(block);
        }
      }
    }
    for (const Block& block : blocks) take(block);
    inflect();
    if (blocks.empty() && errors.empty()) {
      errors.push_back(
          base::fail("E-STA-005", "no cue words: statements/*.blk is missing").error());
    }
  }

  CueLexicon lexicon;
  std::vector<base::Error> errors;

 private:
  void take(const Block& block) {
    if (block.kind == "list") return take_list(block);
    if (block.kind == "forms") return take_forms(block);
    if (block.kind != "cues") {
      report_block(block, "E-STA-001", "unknown kind of block \"" + block.kind + "\"");
      return;
    }
    Cue cue;
    cue.group = block.id;
    bool has_words = false;
    for (const Field& field : block.fields) {
      if (!index_in(kKeys, field.key)) {
        report(block, field, field.key, "E-STA-001", "unknown key \"" + field.key + "\"",
               lexicon::nearest(field.key, kKeys));
        continue;
      }
      if (cue_kind_from(field.key)) {
        has_words = true;
      } else {
        take_property(block, field, cue);
      }
    }
    if (!has_words || cue.cue_class.empty() || cue.frames == 0) {
      report_block(block, "E-STA-003", "cues \"" + block.id + "\" need a class, a frame and words");
      return;
    }
    add_words(block, std::move(cue));
  }

  void take_list(const Block& block) {
    std::vector<std::string>& list = lexicon.lists_[block.id];
    for (const Field& field : block.fields) {
      if (field.key != "word") {
        report(block, field, field.key, "E-STA-001", "a list has only words", "word");
        continue;
      }
      for (std::string& word : alternatives(field)) list.push_back(std::move(word));
    }
    std::sort(list.begin(), list.end());
  }

  void take_forms(const Block& block) {
    for (const Field& field : block.fields) {
      if (field.key != "form") {
        report(block, field, field.key, "E-STA-001", "forms have only form", "form");
        continue;
      }
      for (std::string& word : alternatives(field)) lexicon.forms_[std::move(word)] = block.id;
    }
  }

  // Irregular forms stand in the data and win; regular ones follow from the verb.
  void inflect() {
    std::vector<std::string> verbs;
    for (const auto& [key, groups] : lexicon.words_) {
      if (!key.starts_with("v:")) continue;
      std::string verb = key.substr(2);
      verb.resize(std::min(verb.size(), verb.find('_')));
      verbs.push_back(std::move(verb));
    }
    std::sort(verbs.begin(), verbs.end());
    for (const std::string& verb : verbs) {
      for (std::string& form : inflections(verb)) lexicon.forms_.try_emplace(std::move(form), verb);
    }
  }

  void take_property(const Block& block, const Field& field, Cue& cue) {
    for (const std::string& word : alternatives(field)) {
      if (field.key == "class" && check_word(block, field, word, kClasses)) cue.cue_class = word;
      if (field.key == "act") {
        const auto act = check_word(block, field, word, kActs);
        if (act) cue.act = static_cast<document::StatementAct>(*act);
      }
      if (field.key == "certainty") {
        const auto certainty = check_word(block, field, word, kCertainties);
        if (certainty) cue.certainty = static_cast<document::Certainty>(*certainty);
      }
      if (field.key == "frame") {
        const auto frame = check_word(block, field, word, kFrames);
        if (frame) cue.frames = static_cast<std::uint16_t>(cue.frames | (1U << *frame));
      }
      if (field.key == "prep") cue.prepositions.push_back(word);
      if (field.key == "with") cue.with.push_back(word);
    }
  }

  std::optional<std::size_t> check_word(const Block& block, const Field& field,
                                        const std::string& word,
                                        const std::vector<std::string>& known) {
    const auto index = index_in(known, word);
    if (!index) {
      report(block, field, word, "E-STA-002", "unknown " + field.key + " \"" + word + "\"",
             lexicon::nearest(word, known));
    }
    return index;
  }

  void add_words(const Block& block, Cue cue) {
    const auto index = static_cast<std::uint32_t>(lexicon.cues_.size());
    for (const Field& field : block.fields) {
      const auto kind = cue_kind_from(field.key);
      if (!kind) continue;
      for (const std::string& word : alternatives(field)) {
        std::vector<std::uint32_t>& groups = lexicon.words_[key_of(*kind, word)];
        std::uint16_t taken = 0;
        for (const std::uint32_t other : groups) {
          if (other == index || !lexicon.cues_[other].with.empty()) continue;
          taken = static_cast<std::uint16_t>(taken | lexicon.cues_[other].frames);
        }
        const bool silent =
            cue.with.empty() && cue.prepositions.empty() && (cue.frames & ~taken) == 0;
        if (silent) {
          report(block, field, word, "E-STA-004",
                 "\"" + word + "\" never fires here: \"" + lexicon.cues_[groups.front()].group +
                     "\" and others before it take these frames",
                 {});
        }
        if (groups.empty() || groups.back() != index) groups.push_back(index);
      }
    }
    lexicon.cues_.push_back(std::move(cue));
  }

  void report_block(const Block& block, std::string_view code, std::string message) {
    errors.push_back(base::fail(code, std::move(message), {block.file, block.line, 1}).error());
  }

  void report(const Block& block, const Field& field, std::string_view fragment,
              std::string_view code, std::string message, const std::string& meant) {
    errors.push_back(lexicon::error_in(block, field, fragment, code, std::move(message),
                                       meant.empty() ? "" : "did you mean \"" + meant + "\"?"));
  }
};

bool Cue::takes_preposition(std::string_view word) const {
  return std::find(prepositions.begin(), prepositions.end(), word) != prepositions.end();
}

base::Expected<CueLexicon> CueLexicon::load(const lexicon::DataFiles& files) {
  CueReader reader;
  reader.read(files);
  if (!reader.errors.empty()) return std::unexpected(std::move(reader.errors.front()));
  return std::move(reader.lexicon);
}

std::vector<base::Error> CueLexicon::check(const lexicon::DataFiles& files) {
  CueReader reader;
  reader.read(files);
  return std::move(reader.errors);
}

std::span<const std::uint32_t> CueLexicon::find(CueKind kind, std::string_view lemma) const {
  const auto found = words_.find(key_of(kind, lemma));
  if (found == words_.end()) return {};
  return found->second;
}

const Cue* CueLexicon::find(CueKind kind, std::string_view lemma, Frame frame) const {
  for (const std::uint32_t index : find(kind, lemma)) {
    if (cues_[index].allows(frame)) return &cues_[index];
  }
  return nullptr;
}

std::string_view CueLexicon::verb_of_form(std::string_view form) const {
  const auto found = forms_.find(std::string(form));
  return found == forms_.end() ? std::string_view{} : std::string_view(found->second);
}

bool CueLexicon::in_list(std::string_view list, std::string_view word) const {
  const auto found = lists_.find(std::string(list));
  return found != lists_.end() &&
         std::binary_search(found->second.begin(), found->second.end(), word);
}

}  // namespace chancery::statements
