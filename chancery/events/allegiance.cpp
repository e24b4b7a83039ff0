#include "chancery/events/allegiance.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "chancery/base/utf8.h"
#include "chancery/entities/statehood.h"
#include "chancery/events/plain_words.h"

namespace chancery::events {
namespace {

using document::Document;
using document::EntityKind;
using document::Event;
using document::Participant;

constexpr double kAbout = 0.5;     // share of a country in what an article names, to be about it
constexpr std::size_t kOften = 3;  // mentions of it where nothing else tells whose somebody is
constexpr double kInvaded = 0.35;  // the same for the country where an army of another one fights

// The country that the article names most, how often, and its share of all countries named.
struct Focus {
  std::string country;
  std::size_t times = 0;
  double share = 0;
};

Focus focus_of(const Document& document) {
  std::map<std::string_view, std::size_t> named;
  std::size_t all = 0;
  for (const document::Entity& entity : document.entities.get()) {
    if (!entities::is_state_code(entity.country)) continue;
    named[entity.country] += entity.mentions.size();
    all += entity.mentions.size();
  }
  if (all == 0) return {};
  const auto most = std::ranges::max_element(
      named, [](const auto& a, const auto& b) { return a.second < b.second; });
  return {std::string(most->first), most->second,
          static_cast<double>(most->second) / static_cast<double>(all)};
}

// Who acts for a state where it is not said which, and who is a people.
bool holds_office(const std::vector<std::string>& sectors) {
  constexpr std::array<std::string_view, 9> kOffices = {"GOV", "LEG", "MIL", "COP", "JUD",
                                                        "PTY", "OPP", "ELI", "SPY"};
  return !sectors.empty() && std::ranges::find(kOffices, sectors.front()) != kOffices.end();
}

bool roams(const std::vector<std::string>& sectors) {
  return !sectors.empty() && (sectors.front() == "REF" || sectors.front() == "REB");
}

class Allegiance {
 public:
  Allegiance(const Document& document, const PatternLexicon& lexicon)
      : document_(document),
        lexicon_(lexicon),
        outsiders_(lexicon.classes().find("outsiders")),
        focus_(focus_of(document)) {}

  void settle(Event& event) const {
    const std::string sources = only_country(event.source);
    const std::string targets = only_country(event.target);
    for (Participant& who : event.source) settle(who, event, sources, targets, event.target);
    for (Participant& who : event.target) settle(who, event, targets, sources, event.source);
  }

 private:
  // `own` and `other`: the one country of those on the participant's side, and on the other one.
  void settle(Participant& who, const Event& event, const std::string& own,
              const std::string& other, const std::vector<Participant>& others) const {
    if (!document::country_of(document_, who).empty() || is_elsewhere(who)) return;
    const document::Entity* entity = entity_of(who);
    if (event.symmetric && is_name(who)) return;  // a guest from wherever
    const bool office = entity != nullptr && holds_office(entity->sectors);
    if (event.place && is_fought_over(event) && !office &&
        entities::is_state_code(event.place->country)) {
      who.country = event.place->country;
    } else if (entity != nullptr && entity->kind == EntityKind::kNationality) {
      return;  // a people that lives in many countries
    } else if (!own.empty()) {
      who.country = own;
    } else if (office) {
      if (focus_.share >= kAbout || focus_.country == other) who.country = focus_.country;
    } else if (!other.empty() && event.type == "ASSAULT" && other != focus_.country &&
               std::ranges::any_of(others, [&](const auto& one) { return is_army(one); })) {
      if (focus_.share >= kInvaded) who.country = focus_.country;
    } else if (!other.empty()) {
      who.country = other;
    } else if (focus_.share >= kAbout && focus_.times >= kOften && !faces_body(others)) {
      who.country = focus_.country;
    }
  }

  // The European Commission deals with firms of many countries.
  bool faces_body(const std::vector<Participant>& others) const {
    return std::ranges::any_of(others, [&](const Participant& one) {
      const std::string_view country = document::country_of(document_, one);
      return !country.empty() && !entities::is_state_code(country);
    });
  }

  const document::Entity* entity_of(const Participant& who) const {
    return who.entity.valid() ? &document_.entities.get()[who.entity.value] : nullptr;
  }

  // Empty where they are of several countries, or one of them is no state.
  std::string only_country(const std::vector<Participant>& side) const {
    std::string only;
    for (const Participant& who : side) {
      const std::string_view country = document::country_of(document_, who);
      if (country.empty()) continue;
      if (!entities::is_state_code(country) || (!only.empty() && only != country)) return {};
      only = country;
    }
    return only;
  }

  bool is_name(const Participant& who) const {
    return who.head.valid() && document_.upos(who.head) == document::Upos::kPropn;
  }

  bool is_army(const Participant& who) const {
    const document::Entity* entity = entity_of(who);
    if (entity == nullptr || entity->sectors.empty()) return false;
    return entity->sectors.front() == "MIL" || entity->sectors.front() == "GOV";
  }

  bool is_fought_over(const Event& event) const {
    const lexicon::EventType* type = lexicon_.ontology().type(event.type);
    return type != nullptr && type->quad == "material conflict";
  }

  // Blocs, places, things, refugees, insurgents, "foreign investors", "world leaders".
  bool is_elsewhere(const Participant& who) const {
    if (const document::Entity* entity = entity_of(who)) {
      const bool being = entity->kind != EntityKind::kPlace &&
                         entity->kind != EntityKind::kDocument &&
                         entity->kind != EntityKind::kOther;
      if (!being || !entity->knowledge_id.empty() || roams(entity->sectors)) return true;
    }
    if (!outsiders_) return false;
    const std::string words = base::to_lower(document_.slice(who.span));
    const auto each = base::split(words, ' ');
    return std::ranges::any_of(each, [&](std::string_view word) {
      return is_plain_member(lexicon_.classes(), *outsiders_, word);
    });
  }

  const Document& document_;
  const PatternLexicon& lexicon_;
  std::optional<std::uint32_t> outsiders_;
  Focus focus_;
};

}  // namespace

void settle_allegiance(const document::Document& document, const PatternLexicon& lexicon,
                       std::vector<document::Event>& events) {
  const Allegiance allegiance(document, lexicon);
  for (Event& event : events) allegiance.settle(event);
}

}  // namespace chancery::events
