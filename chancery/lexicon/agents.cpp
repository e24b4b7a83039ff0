#include "chancery/lexicon/agents.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "chancery/base/pieces.h"
#include "chancery/base/utf8.h"
#include "chancery/lexicon/actor_codes.h"
#include "chancery/lexicon/block_file.h"

namespace chancery::lexicon {
namespace {

constexpr std::array<std::string_view, 6> kAgentKinds = {"person", "people", "body",
                                                         "thing",  "title",  "modifier"};

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

// The regular English plural of the phrase's last word.
std::string plural_of(const std::string& word) {
  const std::string_view w = word;
  if (w.ends_with("man")) return word.substr(0, word.size() - 2) + "en";
  if (w.ends_with("child")) return word + "ren";
  if (w.ends_with('s') || w.ends_with('x') || w.ends_with('z') || w.ends_with("ch") ||
      w.ends_with("sh"))
    return word + "es";
  if (w.size() > 1 && w.ends_with('y') && !is_vowel(w[w.size() - 2]))
    return word.substr(0, word.size() - 1) + "ies";
  return word + "s";
}

}  // namespace

class AgentReader {
 public:
  void read(const DataFile& file) {
    BlockFile blocks = read_blocks(file.shown, file.text);
    for (base::Error& error : blocks.errors) errors.push_back(std::move(error));
    for (Block& block : blocks.blocks) {
      const Field at{block.kind, block.id, block.line,
                     static_cast<std::uint32_t>(block.kind.size() + 1)};
      if (block.kind != "agents") {
        errors.push_back(error_in(block, at, {}, "E-LEX-020", "unknown kind \"" + block.kind + "\"",
                                  "did you mean \"agents\"?"));
        continue;
      }
      const auto [found, fresh] = entry_of_.try_emplace(block.id, entries_.size());
      if (fresh) {
        entries_.emplace_back(std::move(block), file.layer);
      } else if (entries_[found->second].second == file.layer) {
        errors.push_back(
            error_in(block, at, {}, "E-LEX-024", "\"" + block.id + "\" is already in use"));
      } else {
        entries_[found->second] = {std::move(block), file.layer};
      }
    }
  }
  void finish() {
    models_.reserve(entries_.size());
    lexicon.agents_.reserve(kExpected);
    for (const auto& [block, layer] : entries_) build(block);
    // A plural written out somewhere goes before a derived one.
    for (const auto& [model, word] : derived_) place(models_[model], word, true, plural_of(word));
  }

  AgentLexicon lexicon;
  std::vector<base::Error> errors;

 private:
  void build(const Block& block) {
    Agent agent;
    agent.id = block.id;
    bool kind_given = false;
    for (const Field& field : block.fields) {
      if (field.key == "kind") {
        const auto found = std::find(kAgentKinds.begin(), kAgentKinds.end(), field.value);
        kind_given = found != kAgentKinds.end();
        if (kind_given)
          agent.kind = static_cast<AgentKind>(found - kAgentKinds.begin());
        else
          report(block, field, field.value, "E-LEX-020", "unknown kind \"" + field.value + "\"",
                 {kAgentKinds.begin(), kAgentKinds.end()});
      } else if (field.key == "sector" || field.key == "country") {
        take_codes(block, field, agent);
      } else if (field.key == "role") {
        agent.role = field.value;
      } else if (field.key == "flags") {
        take_flags(block, field, agent);
      } else if (field.key != "words" && field.key != "note") {
        report(block, field, {}, "E-LEX-020", "unknown key \"" + field.key + "\"",
               {"kind", "sector", "country", "role", "flags", "words", "note"});
      }
    }
    const Field at{block.kind, block.id, block.line,
                   static_cast<std::uint32_t>(block.kind.size() + 1)};
    if (!kind_given) report(block, at, {}, "E-LEX-026", "no kind", {});
    if (block.find("words") == nullptr) report(block, at, {}, "E-LEX-025", "no words", {});
    models_.push_back(std::move(agent));
    for (const Field* field : block.all("words")) add_words(block, *field);
  }

  void report(const Block& block, const Field& field, std::string_view fragment,
              std::string_view code, std::string message, const std::vector<std::string>& known) {
    const std::string close =
        known.empty() ? "" : nearest(fragment.empty() ? field.key : fragment, known);
    errors.push_back(error_in(block, field, fragment, code, std::move(message),
                              close.empty() ? "" : "did you mean \"" + close + "\"?"));
  }

  void take_codes(const Block& block, const Field& field, Agent& agent) {
    for (const std::string_view word : base::Pieces(field.value, ' ')) {
      if (word.empty() || word == "none") continue;
      if (is_sector_code(word))
        agent.sectors.emplace_back(word);
      else if (is_country_code(word))
        agent.country = word;
      else
        report(block, field, word, "E-LEX-021", "unknown code \"" + std::string(word) + "\"",
               known_codes());
    }
  }

  void take_flags(const Block& block, const Field& field, Agent& agent) {
    for (const std::string_view word : base::split(field.value, ' ')) {
      if (word == "weak")
        agent.weak = true;
      else if (word == "wins")
        agent.wins = true;
      else if (!word.empty())
        report(block, field, word, "E-LEX-026", "unknown flag \"" + std::string(word) + "\"",
               {"weak", "wins"});
    }
  }

  void add_words(const Block& block, const Field& field) {
    const Agent& model = models_.back();
    std::string joined = field.value;
    std::replace(joined.begin(), joined.end(), '\n', ' ');
    for (std::string_view word : base::Pieces(joined, '|')) {
      word = base::trim(word);
      if (word.empty()) {
        report(block, field, {}, "E-LEX-025", "an empty word", {});
        continue;
      }
      const bool regular = model.kind == AgentKind::kPerson || model.kind == AgentKind::kBody ||
                           model.kind == AgentKind::kThing;
      const bool bare = word.starts_with('=');
      if (bare) word.remove_prefix(1);
      const std::size_t slash = word.find(" / ");
      const std::string_view singular = base::trim(word.substr(0, slash));
      add(block, field, singular, false, singular);
      if (bare || (!regular && slash == std::string_view::npos)) continue;
      if (slash == std::string_view::npos)
        derived_.emplace_back(models_.size() - 1, singular);
      else
        add(block, field, singular, true, base::trim(word.substr(slash + 3)));
    }
  }

  void add(const Block& block, const Field& field, std::string_view word, bool plural,
           std::string_view written) {
    const Agent& model = models_.back();
    const Agent* old = place(model, word, plural, written);
    if (old == nullptr || (old->sectors == model.sectors && old->country == model.country)) return;
    report(block, field, word, "E-LEX-024",
           "\"" + std::string(written) + "\" is also in agents " + old->id, {});
  }

  // Enters a word of the model's kind, or gives the agent that has it already.
  const Agent* place(const Agent& model, std::string_view word, bool plural,
                     std::string_view written) {
    const bool modifier = model.kind == AgentKind::kModifier;
    NameTrie& trie = modifier ? lexicon.modifiers_ : lexicon.words_;
    std::vector<std::uint32_t>& of_slot = modifier ? lexicon.of_modifier_ : lexicon.of_word_;
    const auto slot = trie.insert(NameWords(written));
    if (!slot) return nullptr;
    if (*slot < of_slot.size()) return &lexicon.agents_[of_slot[*slot]];
    of_slot.push_back(static_cast<std::uint32_t>(lexicon.agents_.size()));
    Agent& agent = lexicon.agents_.emplace_back(model);
    agent.word = word;
    agent.plural = plural;
    return nullptr;
  }

  static constexpr std::size_t kExpected = 8192;              // words; more are read as well
  std::vector<Agent> models_;                                 // of each block: all but the word
  std::vector<std::pair<std::size_t, std::string>> derived_;  // plurals: a model and the singular
  std::vector<std::pair<Block, std::size_t>> entries_;
  std::unordered_map<std::string, std::size_t> entry_of_;
};

namespace {

AgentReader read_agents(const DataFiles& files) {
  AgentReader reader;
  for (const DataFile* file : files.in("agents", ".agt")) reader.read(*file);
  reader.finish();
  return reader;
}

}  // namespace

base::Expected<AgentLexicon> AgentLexicon::load(const DataFiles& files) {
  AgentReader reader = read_agents(files);
  if (!reader.errors.empty()) return std::unexpected(std::move(reader.errors.front()));
  return std::move(reader.lexicon);
}

std::vector<base::Error> AgentLexicon::check(const DataFiles& files) {
  return read_agents(files).errors;
}

std::optional<AgentLexicon::Match> AgentLexicon::longest(const NameWords& words,
                                                         std::size_t at) const {
  std::optional<Match> match;
  words_.find(words, at, [&](const NameTrie::Found& found) {
    const Agent& agent = agents_[of_word_[found.slot]];
    const bool capital_needed =
        agent.kind == AgentKind::kTitle && agent.word.front() >= 'A' && agent.word.front() <= 'Z';
    if (!capital_needed || words[at].capital) match = Match{found.words, &agent};
  });
  return match;
}

std::optional<AgentLexicon::Match> AgentLexicon::modifier(const NameWords& words,
                                                          std::size_t at) const {
  std::optional<Match> match;
  modifiers_.find(words, at, [&](const NameTrie::Found& found) {
    match = Match{found.words, &agents_[of_modifier_[found.slot]]};
  });
  return match;
}

const Agent* AgentLexicon::exact(std::string_view phrase) const {
  const std::uint32_t slot = words_.exact(NameWords(phrase));
  return slot == NameTrie::kNone ? nullptr : &agents_[of_word_[slot]];
}

}  // namespace chancery::lexicon
