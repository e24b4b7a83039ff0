#include "chancery/events/slot_parser.h"

#include <algorithm>
#include <array>

#include "chancery/base/pieces.h"
#include "chancery/base/utf8.h"

namespace chancery::events {
namespace {

using lexicon::Block;
using lexicon::Field;

constexpr std::array<std::string_view, kBindingCount> kBindings = {
    "",       "source",  "target",  "both",    "instrument", "issue",
    "amount", "blocker", "instead", "purpose", "place"};

// Prepositions that may be slots: the set is closed, so that a misspelled key is found.
constexpr std::array<std::string_view, 66> kPrepositions = {
    "about",
    "above",
    "across",
    "along",
    "after",
    "against",
    "against_by",  // "the votes against by X"
    "ahead_of",
    "along_with",
    "alongside",
    "amid",
    "among",
    "around",
    "as",
    "at",
    "away_from",
    "because_of",
    "before",
    "behind",
    "between",
    "beyond",
    "by",
    "despite",
    "down",
    "due_to",
    "during",
    "following",
    "for",
    "from",
    "if",
    "in",
    "in_front_of",
    "in_favor_of",
    "in_favour_of",
    "in_response_to",
    "inside",
    "into",
    "like",
    "near",
    "of",
    "off",
    "on",
    "onto",
    "out_of",
    "outside",
    "over",
    "regarding",
    "round",
    "since",
    "through",
    "throughout",
    "to",
    "together_with",
    "toward",
    "towards",
    "under",
    "unless",
    "until",
    "up",
    "upon",
    "with",
    "within",
    "without",
    "according_to",
    "on_behalf_of",
    "in_exchange_for"};

struct Cursor {
  const Block& block;
  const Field& field;
  const Vocabulary& vocabulary;
};

std::unexpected<base::Error> bad(const Cursor& at, std::string_view fragment, std::string_view code,
                                 std::string message, std::string hint = {}) {
  return std::unexpected(
      lexicon::error_in(at.block, at.field, fragment, code, std::move(message), std::move(hint)));
}

base::Expected<void> bind(const Cursor& at, Term& term, std::string_view name) {
  const auto* found = std::ranges::find(kBindings, name);
  if (name.empty() || found == kBindings.end()) {
    return bad(at, name, "E-PAT-003", "unknown slot \"" + std::string(name) + "\"",
               lexicon::did_you_mean(name, {kBindings.begin() + 1, kBindings.end()}));
  }
  term.binding = static_cast<Binding>(found - kBindings.begin());
  return {};
}

base::Expected<void> name_types(const Cursor& at, Term& term, std::string_view list) {
  for (const std::string_view name : base::Pieces(list, ',')) {
    bool known = at.vocabulary.ontology.type(name) != nullptr;
    if (known) term.names.emplace_back(name);
    std::vector<std::string> names;
    for (const lexicon::EventType& type : at.vocabulary.ontology.types()) {
      names.push_back(type.name);
      if (type.quad.starts_with(name) || type.quad.ends_with(name)) {
        term.names.push_back(type.name);
        known = true;
      }
    }
    if (!known)
      return bad(at, name, "E-PAT-002", "unknown type \"" + std::string(name) + "\"",
                 lexicon::did_you_mean(name, names));
  }
  return {};
}

// ACTOR:source, EVENT:AID, MONEY, lemma:
base::Expected<Term> open_term(const Cursor& at, std::string_view word, bool negated) {
  static constexpr std::array<std::pair<std::string_view, TermKind>, 11> kKinds = {
      {{"ACTOR", TermKind::kActor},
       {"OWNER", TermKind::kOwner},
       {"PEOPLE", TermKind::kPeople},
       {"ANY", TermKind::kAny},
       {"EVENT", TermKind::kEvent},
       {"MONEY", TermKind::kMoney},
       {"NONE", TermKind::kNone},
       {"lemma", TermKind::kLemma},
       {"class", TermKind::kClass},
       {"sector", TermKind::kSector},
       {"kind", TermKind::kKind}}};
  Term term;
  term.negated = negated;
  if (word.ends_with('?')) term.optional = true, word.remove_suffix(1);
  const std::size_t colon = word.find(':');
  const std::string_view name = word.substr(0, colon);
  const std::string_view rest =
      colon == std::string_view::npos ? std::string_view{} : word.substr(colon + 1);
  const auto* found =
      std::ranges::find(kKinds, name, &std::pair<std::string_view, TermKind>::first);
  if (found == kKinds.end()) {
    return bad(at, word, "E-PAT-003", "unknown term \"" + std::string(word) + "\"",
               lexicon::did_you_mean(name, {"ACTOR", "OWNER", "PEOPLE", "ANY", "EVENT", "MONEY",
                                            "lemma", "class", "sector", "kind"}));
  }
  term.kind = found->second;
  if (rest.empty()) return term;
  const auto ok = term.kind == TermKind::kEvent ? name_types(at, term, rest) : bind(at, term, rest);
  if (!ok) return std::unexpected(ok.error());
  return term;
}

bool is_list(const Term& term) {
  return term.kind == TermKind::kLemma || term.kind == TermKind::kClass ||
         term.kind == TermKind::kSector || term.kind == TermKind::kKind;
}

bool is_kind(std::string_view name) {
  using document::EntityKind;
  for (int i = 0; i <= static_cast<int>(EntityKind::kOther); ++i) {
    if (document::name_of(static_cast<EntityKind>(i)) == name) return true;
  }
  return false;
}

base::Expected<void> add_member(const Cursor& at, Term& term, std::string_view member) {
  if (member.ends_with('?'))
    term.optional = true, member = base::trim(member.substr(0, member.size() - 1));
  if (member.empty()) return bad(at, "", "E-PAT-003", "an empty list");
  if (term.kind == TermKind::kLemma) {
    term.words.push_back(lexicon::headed(member));
  } else if (term.kind == TermKind::kClass) {
    const auto found = at.vocabulary.classes.find(member);
    if (!found)
      return bad(at, member, "E-PAT-004", "unknown class \"" + std::string(member) + "\"",
                 lexicon::did_you_mean(member, at.vocabulary.classes.names()));
    term.classes.push_back(*found);
  } else if (term.kind == TermKind::kKind && !is_kind(member)) {
    return bad(at, member, "E-PAT-003", "unknown kind \"" + std::string(member) + "\"",
               "person, organization, place, group, nationality, document or other");
  } else {
    term.names.emplace_back(member);
  }
  return {};
}

bool opens_term(std::string_view piece) {
  static constexpr std::array<std::string_view, 6> kTerms = {"ACTOR", "OWNER", "PEOPLE",
                                                             "ANY",   "EVENT", "MONEY"};
  const std::string_view word = piece.substr(0, piece.find(' '));
  const std::string_view name = word.substr(0, word.find_first_of(":?"));
  return std::ranges::find(kTerms, name) != kTerms.end() || word.ends_with(':') || word == "not";
}

base::Expected<Part> parse_part(const Cursor& at, std::string_view text) {
  Part part;
  for (std::string_view piece : base::Pieces(text, '|')) {
    piece = base::trim(piece);
    const bool list_open = !part.terms.empty() && is_list(part.terms.back());
    if (list_open && (!opens_term(piece) || part.terms.back().kind == TermKind::kSector)) {
      if (auto ok = add_member(at, part.terms.back(), piece); !ok)
        return std::unexpected(ok.error());
      continue;
    }
    const bool negated = piece.starts_with("not ");
    if (negated) piece = base::trim(piece.substr(4));
    const std::size_t stop = piece.find(' ');
    std::string_view word = piece.substr(0, stop);
    const bool list = word.ends_with(':');
    if (list) word.remove_suffix(1);
    auto term = open_term(at, word, negated);
    if (!term) return std::unexpected(term.error());
    part.terms.push_back(std::move(*term));
    if (is_list(part.terms.back())) {
      const std::string_view first =
          stop == std::string_view::npos ? std::string_view{} : base::trim(piece.substr(stop));
      if (auto ok = add_member(at, part.terms.back(), first); !ok)
        return std::unexpected(ok.error());
    } else if (stop != std::string_view::npos) {
      return bad(at, piece, "E-PAT-003", "unexpected words after \"" + std::string(word) + "\"",
                 "join parts by & and alternatives by |");
    }
  }
  return part;
}

int weight(const Term& term) {
  if (term.negated) return 1;
  if (term.optional) return term.kind == TermKind::kAny ? 0 : 1;
  switch (term.kind) {
    case TermKind::kLemma:
      return 12;
    case TermKind::kClass:
      return term.negated ? 1 : 10;
    case TermKind::kSector:
    case TermKind::kKind:
      return 6;
    case TermKind::kEvent:
      return term.names.empty() ? 7 : 9;
    case TermKind::kMoney:
      return 6;
    case TermKind::kActor:
      return 4;
    case TermKind::kOwner:
      return 3;
    case TermKind::kPeople:
      return 3;
    case TermKind::kAny:
    case TermKind::kNone:
      return 1;
  }
  return 0;
}

}  // namespace

std::string_view name_of(Binding binding) { return kBindings[static_cast<std::size_t>(binding)]; }

std::optional<std::vector<SlotSite>> parse_sites(std::string_view key) {
  static constexpr std::array<std::pair<std::string_view, SiteKind>, 12> kSites = {
      {{"subject", SiteKind::kSubject},
       {"object", SiteKind::kObject},
       {"indirect", SiteKind::kIndirect},
       {"content", SiteKind::kContent},
       {"purpose", SiteKind::kPurpose},
       {"complement", SiteKind::kComplement},
       {"speaker", SiteKind::kSpeaker},
       {"owner", SiteKind::kOwner},
       {"inner", SiteKind::kInner},
       {"itself", SiteKind::kItself},
       {"infinitive", SiteKind::kInfinitive},
       {"obl", SiteKind::kAnyOblique}}};
  if (key.ends_with('?')) key.remove_suffix(1);
  std::vector<SlotSite> sites;
  for (const std::string_view name : base::Pieces(key, '|')) {
    const auto* found =
        std::ranges::find(kSites, name, &std::pair<std::string_view, SiteKind>::first);
    if (found != kSites.end())
      sites.push_back({found->second, {}});
    else if (std::ranges::find(kPrepositions, name) != kPrepositions.end())
      sites.push_back({SiteKind::kPreposition, std::string(name)});
    else
      return std::nullopt;
  }
  return sites;
}

base::Expected<Slot> parse_slot(const Block& block, const Field& field, std::vector<SlotSite> sites,
                                const Vocabulary& vocabulary) {
  const Cursor at{block, field, vocabulary};
  Slot slot;
  slot.sites = std::move(sites);
  slot.optional = field.key.ends_with('?');
  std::string flat = field.value;
  std::ranges::replace(flat, '\n', ' ');
  slot.shown = field.key + " " + flat;
  if (flat.empty()) return bad(at, "", "E-PAT-003", "an empty slot", "write ANY for any phrase");
  for (const std::string_view piece : base::Pieces(flat, '&')) {
    auto part = parse_part(at, base::trim(piece));
    if (!part) return std::unexpected(part.error());
    slot.parts.push_back(std::move(*part));
  }
  slot.weight = specificity_of(slot);
  return slot;
}

int specificity_of(const Slot& slot) {
  int sum = 0;
  for (const Part& part : slot.parts) {
    int least = 1000;
    for (const Term& term : part.terms) least = std::min(least, weight(term));
    sum += least;
  }
  return slot.optional ? sum / 2 : sum + 1;
}

}  // namespace chancery::events
