#include "chancery/events/pattern_parser.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "chancery/base/pieces.h"
#include "chancery/base/utf8.h"
#include "chancery/events/slot_parser.h"

namespace chancery::events {
namespace {

using document::EventStatus;
using document::Modality;
using document::Tense;
using lexicon::Block;
using lexicon::Field;

struct Reading {
  const Block& block;
  const Vocabulary& vocabulary;
  Pattern& pattern;
};
using Done = base::Expected<void>;

std::unexpected<base::Error> bad(const Reading& at, const Field& field, std::string_view fragment,
                                 std::string_view code, std::string message,
                                 std::string hint = {}) {
  return std::unexpected(
      lexicon::error_in(at.block, field, fragment, code, std::move(message), std::move(hint)));
}

std::string joined(std::string words) {
  std::ranges::replace(words, ' ', '_');
  return words;
}

Done read_code(const Reading& at, const Field& field) {
  if (field.value != "nothing" && at.vocabulary.ontology.type(field.value) == nullptr) {
    std::vector<std::string> names;
    for (const auto& type : at.vocabulary.ontology.types()) names.push_back(type.name);
    return bad(at, field, field.value, "E-PAT-002", "unknown type \"" + field.value + "\"",
               lexicon::did_you_mean(field.value, names));
  }
  at.pattern.code = field.value;
  return {};
}

Done read_modes(const Reading& at, const Field& field) {
  const lexicon::EventType* type = at.vocabulary.ontology.type(at.block.value("code"));
  std::vector<std::string> names;
  if (type != nullptr) {
    for (const auto& mode : type->modes) names.push_back(mode.name);
  }
  for (std::string& name : lexicon::alternatives(field.value)) {
    if (std::ranges::find(names, name) == names.end())
      return bad(at, field, name, "E-PAT-002",
                 "unknown mode \"" + name + "\" of " + std::string(at.block.value("code")),
                 lexicon::did_you_mean(name, names));
    at.pattern.modes.push_back(std::move(name));
  }
  return {};
}

Done read_contexts(const Reading& at, const Field& field) {
  for (std::string& name : lexicon::alternatives(field.value)) {
    if (!at.vocabulary.ontology.has_context(name))
      return bad(at, field, name, "E-PAT-002", "unknown context \"" + name + "\"",
                 lexicon::did_you_mean(name, at.vocabulary.ontology.contexts()));
    at.pattern.contexts.push_back(std::move(name));
  }
  return {};
}

Done read_triggers(const Reading& at, const Field& field) {
  for (std::string& word : lexicon::alternatives(field.value)) {
    if (field.key == "verb" && word == "*")
      at.pattern.any_verb = true;
    else if (field.key == "verb")
      at.pattern.verbs.push_back(joined(std::move(word)));
    else
      (field.key == "noun" ? at.pattern.nouns : at.pattern.adjectives).push_back(std::move(word));
  }
  return {};
}

template <std::size_t N>
Done choose(const Reading& at, const Field& field, const std::array<std::string_view, N>& known,
            std::size_t& chosen) {
  const auto* found = std::ranges::find(known, field.value);
  if (found == known.end())
    return bad(at, field, field.value, "E-PAT-007",
               "unknown value \"" + field.value + "\" for " + field.key,
               lexicon::did_you_mean(field.value, {known.begin(), known.end()}));
  chosen = static_cast<std::size_t>(found - known.begin());
  return {};
}

Done read_grammar(const Reading& at, const Field& field) {
  static constexpr std::array<std::string_view, 7> kModality = {"none",   "can",   "may", "must",
                                                                "should", "would", "will"};
  static constexpr std::array<std::string_view, 4> kTense = {"none", "past", "present", "future"};
  static constexpr std::array<std::string_view, 2> kYes = {"no", "yes"};
  std::size_t chosen = 0;
  if (field.key == "modality") {
    auto ok = choose(at, field, kModality, chosen);
    at.pattern.modality = static_cast<Modality>(chosen);
    return ok;
  }
  if (field.key == "tense") {
    auto ok = choose(at, field, kTense, chosen);
    at.pattern.tense = static_cast<Tense>(chosen);
    return ok;
  }
  if (field.key == "polarity") {
    static constexpr std::array<std::string_view, 2> kPolarity = {"positive", "negative"};
    auto ok = choose(at, field, kPolarity, chosen);
    at.pattern.positive = chosen == 0;
    at.pattern.negative = chosen == 1;
    return ok;
  }
  if (field.key == "inherit" && field.value == "doer") {
    at.pattern.inherit_doer = true;
    return {};
  }
  if (field.key == "symmetric" && field.value == "two") {
    at.pattern.symmetric = at.pattern.two = true;
    return {};
  }
  auto ok = choose(at, field, kYes, chosen);
  const bool yes = chosen == 1;
  if (field.key == "agentless" && ok) at.pattern.agentless = yes;
  if (field.key == "reduced") at.pattern.reduced = yes;
  if (field.key == "symmetric") at.pattern.symmetric = yes;
  if (field.key == "keep") at.pattern.keep = yes;
  if (field.key == "inherit") at.pattern.inherit = yes;
  if (field.key == "nominal") at.pattern.nominal = yes;
  return ok;
}

Done read_findings(const Reading& at, const Field& field) {
  static constexpr std::array<std::string_view, 4> kStance = {"support", "oppose", "reluctant",
                                                              "neutral"};
  static constexpr std::array<std::string_view, 4> kVote = {"for", "against", "abstained",
                                                            "vetoed"};
  static constexpr std::array<std::string_view, 4> kOutcome = {"adopted", "failed", "vetoed",
                                                               "postponed"};
  static constexpr std::array<std::string_view, 3> kPledge = {"proposed", "agreed", "delivered"};
  std::size_t chosen = 0;
  if (field.key == "stance")
    return at.pattern.stance = field.value, choose(at, field, kStance, chosen);
  if (field.key == "vote") return at.pattern.vote = field.value, choose(at, field, kVote, chosen);
  if (field.key == "outcome")
    return at.pattern.outcome = field.value, choose(at, field, kOutcome, chosen);
  return at.pattern.pledge = field.value, choose(at, field, kPledge, chosen);
}

Done read_numbers(const Reading& at, const Field& field) {
  double value = 0;
  const auto [end, failure] =
      std::from_chars(field.value.data(), field.value.data() + field.value.size(), value);
  if (failure != std::errc() || end != field.value.data() + field.value.size())
    return bad(at, field, field.value, "E-PAT-007", "not a number");
  if (field.key == "priority")
    at.pattern.priority = static_cast<int>(value);
  else
    at.pattern.confidence = value;
  return {};
}

Done read_future(const Reading& at, const Field& field) {
  if (field.value != "no" && at.vocabulary.ontology.type(field.value) == nullptr)
    return bad(at, field, field.value, "E-PAT-002", "unknown type \"" + field.value + "\"",
               "a type, or no");
  at.pattern.future = field.value == "no" ? std::string{} : field.value;
  return {};
}

Done read_status(const Reading& at, const Field& field) {
  at.pattern.status = status_from(field.value);
  if (!at.pattern.status)
    return bad(at, field, field.value, "E-PAT-002", "unknown status \"" + field.value + "\"");
  return {};
}

Done read_example(const Reading& at, const Field& field) {
  Example example;
  example.line = field.line;
  for (const std::string_view line : base::Pieces(field.value, '\n')) {
    const std::size_t arrow = line.find("=>");
    const std::string_view words = base::trim(line.substr(0, arrow));
    if (!words.empty())
      example.sentence += (example.sentence.empty() ? "" : " ") + std::string(words);
    if (arrow == std::string_view::npos) continue;
    auto read = parse_arrow(at.block, field, base::trim(line.substr(arrow + 2)), at.vocabulary);
    if (!read) return std::unexpected(read.error());
    example.arrows.push_back(std::move(*read));
  }
  if (example.sentence.empty())
    return bad(at, field, "", "E-PAT-009", "an example needs a sentence");
  if (field.key == "example" && example.arrows.empty())
    return bad(at, field, "", "E-PAT-009", "an example needs => and what it gives");
  (field.key == "example" ? at.pattern.examples : at.pattern.nevers).push_back(std::move(example));
  return {};
}

using Reader = Done (*)(const Reading&, const Field&);
constexpr std::array<std::pair<std::string_view, Reader>, 26> kReaders = {
    {{"code", read_code},
     {"mode", read_modes},
     {"context", read_contexts},
     {"verb", read_triggers},
     {"noun", read_triggers},
     {"adjective", read_triggers},
     {"polarity", read_grammar},
     {"modality", read_grammar},
     {"tense", read_grammar},
     {"symmetric", read_grammar},
     {"keep", read_grammar},
     {"inherit", read_grammar},
     {"nominal", read_grammar},
     {"agentless", read_grammar},
     {"reduced", read_grammar},
     {"stance", read_findings},
     {"vote", read_findings},
     {"outcome", read_findings},
     {"pledge", read_findings},
     {"priority", read_numbers},
     {"confidence", read_numbers},
     {"future", read_future},
     {"status", read_status},
     {"example", read_example},
     {"never", read_example},
     {"cameo", [](const Reading& at, const Field& field) -> Done {
        if (!at.vocabulary.ontology.goldstein(field.value))
          return bad(at, field, field.value, "E-PAT-002",
                     "unknown CAMEO code \"" + field.value + "\"");
        at.pattern.cameo = field.value;
        return {};
      }}}};

Done read_field(const Reading& at, const Field& field) {
  const auto* found = std::ranges::find(kReaders, std::string_view(field.key),
                                        &std::pair<std::string_view, Reader>::first);
  if (found != kReaders.end()) return found->second(at, field);
  if (auto sites = parse_sites(field.key)) {
    auto slot = parse_slot(at.block, field, std::move(*sites), at.vocabulary);
    if (!slot) return std::unexpected(slot.error());
    if (!slot->optional) at.pattern.specificity += slot->weight;
    at.pattern.slots.push_back(std::move(*slot));
    return {};
  }
  std::vector<std::string> known = {"subject", "object",     "indirect", "content",
                                    "purpose", "complement", "speaker",  "owner",
                                    "against", "with",       "between"};
  for (const auto& [name, reader] : kReaders) known.emplace_back(name);
  std::string hint = lexicon::did_you_mean(field.key, known);
  base::Error error = lexicon::error_in(at.block, field, "", "E-PAT-001",
                                        "unknown key \"" + field.key + "\"", std::move(hint));
  error.place.column = 1;
  error.width = static_cast<std::uint32_t>(field.key.size());
  return std::unexpected(std::move(error));
}

base::Error whole_block(const Block& block, std::string message) {
  base::Error error;
  error.code = "E-PAT-005";
  error.message = std::move(message);
  error.place = {block.file, block.line, 1};
  return error;
}

}  // namespace

bool Pattern::binds(Binding wanted) const {
  return std::ranges::any_of(slots, [&](const Slot& slot) {
    return std::ranges::any_of(slot.parts, [&](const Part& part) {
      return std::ranges::any_of(part.terms,
                                 [&](const Term& term) { return term.binding == wanted; });
    });
  });
}

std::optional<EventStatus> status_from(std::string_view name) {
  for (int i = 0; i <= static_cast<int>(EventStatus::kDenied); ++i) {
    if (document::name_of(static_cast<EventStatus>(i)) == name) return static_cast<EventStatus>(i);
  }
  return std::nullopt;
}

base::Expected<Arrow> parse_arrow(const Block& block, const Field& field, std::string_view text,
                                  const Vocabulary& vocabulary) {
  Arrow arrow;
  arrow.shown = text;
  if (const std::size_t open = text.find('('); open != std::string_view::npos) {
    arrow.status = base::trim(text.substr(open + 1, text.find(')') - open - 1));
    text = base::trim(text.substr(0, open));
  }
  const std::size_t stop = std::min(text.find(' '), text.size());
  arrow.type = text.substr(0, stop);
  const bool known = arrow.type == "nothing" || arrow.type == "position" ||
                     vocabulary.ontology.type(arrow.type) != nullptr;
  if (!known)
    return std::unexpected(lexicon::error_in(block, field, arrow.type, "E-PAT-009",
                                             "unknown type \"" + arrow.type + "\" after =>"));
  const std::string_view sides = base::trim(text.substr(stop));
  const std::size_t to = sides.find("->");
  const auto add = [](std::vector<std::string>& side, std::string_view names) {
    for (std::string_view name : base::Pieces(names, ',')) {
      if (name = base::trim(name); !name.empty()) side.emplace_back(name);
    }
  };
  add(arrow.sources, sides.substr(0, to));
  if (to != std::string_view::npos) {
    arrow.has_targets = true;
    add(arrow.targets, sides.substr(to + 2));
  }
  return arrow;
}

base::Expected<Pattern> parse_pattern(const Block& block, const Vocabulary& vocabulary) {
  Pattern pattern;
  pattern.id = block.id;
  pattern.file = block.file;
  pattern.line = block.line;
  const Reading at{block, vocabulary, pattern};
  for (const Field& field : block.fields) {
    if (auto ok = read_field(at, field); !ok) return std::unexpected(ok.error());
  }
  if (pattern.code.empty() && pattern.stance.empty() && pattern.outcome.empty() &&
      pattern.pledge.empty()) {
    return std::unexpected(
        whole_block(block, "the pattern has no code, stance, outcome or pledge"));
  }
  if (pattern.verbs.empty() && pattern.nouns.empty() && pattern.adjectives.empty() &&
      !pattern.any_verb) {
    return std::unexpected(whole_block(block, "the pattern has no verb, noun or adjective"));
  }
  const bool content = std::ranges::any_of(pattern.slots, [](const Slot& slot) {
    return !slot.optional && slot.sites.front().kind == SiteKind::kContent;
  });
  if (pattern.any_verb && !pattern.modality && !content)
    return std::unexpected(whole_block(block, "\"verb *\" needs a modality or a content slot"));
  pattern.specificity += pattern.priority + (pattern.negative ? 24 : 0) +
                         (pattern.modality ? 2 : 0) + (pattern.tense ? 2 : 0) -
                         (pattern.any_verb ? 20 : 0);
  return pattern;
}

}  // namespace chancery::events
