#include "chancery/events/private_matters.h"

#include <algorithm>
#include <cstdint>

#include "chancery/base/utf8.h"
#include "chancery/events/plain_words.h"

namespace chancery::events {
namespace {

using document::Document;
using document::Event;
using document::Participant;

enum class Standing : std::uint8_t { kUnknown, kBusiness, kPublic };

// "The coalition declared a truce": a power, though nothing else is known of it.
bool is_power(const Document& document, const PatternLexicon& lexicon, const Participant& who) {
  const auto powers = lexicon.classes().find("powers");
  return powers && who.head.valid() &&
         is_plain_member(lexicon.classes(), *powers, base::to_lower(document.lemma(who.head)));
}

Standing standing_of(const Document& document, const PatternLexicon& lexicon,
                     const Participant& who) {
  if (is_power(document, lexicon, who)) return Standing::kPublic;
  if (!who.entity.valid()) return Standing::kUnknown;
  const document::Entity& entity = document.entities.get()[who.entity.value];
  if (entity.sectors.empty())
    return entity.country.empty() ? Standing::kUnknown : Standing::kPublic;
  const bool business =
      std::ranges::all_of(entity.sectors, [](const std::string& one) { return one == "BUS"; });
  return business ? Standing::kBusiness : Standing::kPublic;
}

// Unions, churches and campaigns are a power where they are of a country: "volunteers" are none.
bool is_soft(std::string_view sector) {
  return sector == "SOC" || sector == "LAB" || sector == "REL";
}

bool is_civil(std::string_view sector) {
  return sector == "CVL" || sector == "BUS" || sector == "JRN" || sector == "EDU" ||
         sector == "MED" || sector == "AGR" || sector == "CRM" || sector == "UNK";
}

enum class Weight : std::uint8_t {
  kNobody,   // "voters", "people", a name of which nothing is known
  kPrivate,  // a person or firm, of whatever country
  kPublic,
};

// A crowd that is political by what it is called: the class `banners`.
bool has_banner(const Document& document, const PatternLexicon& lexicon, const Participant& who) {
  const auto banners = lexicon.classes().find("banners");
  return banners && who.head.valid() &&
         is_plain_member(lexicon.classes(), *banners, base::to_lower(document.lemma(who.head)));
}

Weight weight_of(const Document& document, const PatternLexicon& lexicon, const Participant& who) {
  if (has_banner(document, lexicon, who) || is_power(document, lexicon, who))
    return Weight::kPublic;
  if (!who.entity.valid()) return Weight::kNobody;
  const document::Entity& entity = document.entities.get()[who.entity.value];
  const bool civil = std::ranges::all_of(entity.sectors, is_civil);
  if (!civil) {
    const bool nameless = entity.country.empty() && std::ranges::all_of(entity.sectors, is_soft);
    return nameless ? Weight::kPrivate : Weight::kPublic;
  }
  const std::string& country = entity.country;
  if (country == "UNO" || country == "IGO" || country == "EUR" || country == "NGO" ||
      country == "ISM" || country == "IMG")
    return Weight::kPublic;
  const bool person = entity.kind == document::EntityKind::kPerson;
  if (entity.sectors.empty()) {
    if (country.empty())
      return entity.kind == document::EntityKind::kOrganization ? Weight::kPrivate
                                                                : Weight::kNobody;
    const bool named = person || entity.kind == document::EntityKind::kOrganization;
    return named && entity.knowledge_id.empty() ? Weight::kPrivate : Weight::kPublic;
  }
  const auto all_are = [&](std::string_view one, std::string_view other) {
    return std::ranges::all_of(entity.sectors, [&](const std::string& sector) {
      return sector == one || sector == other;
    });
  };
  if (country.empty()) return all_are("CVL", "UNK") ? Weight::kNobody : Weight::kPrivate;
  return person || all_are("BUS", "MNC") ? Weight::kPrivate : Weight::kPublic;
}

Weight heaviest(const Document& document, const PatternLexicon& lexicon,
                const std::vector<Participant>& side) {
  Weight most = Weight::kNobody;
  for (const Participant& who : side) most = std::max(most, weight_of(document, lexicon, who));
  return most;
}

bool is_plural(const Document& document, const Participant& who) {
  if (!who.head.valid()) return false;
  const std::string_view tag = document.xpos(who.head);
  return tag == "NNS" || tag == "NNPS" || tag == "CD";
}

// Nobody whom politics knows: a person, a firm, a criminal; no protester, no crowd of workers.
bool is_common(const Document& document, const PatternLexicon& lexicon, const Participant& who) {
  if (has_banner(document, lexicon, who)) return false;
  if (!who.entity.valid()) return true;
  const document::Entity& entity = document.entities.get()[who.entity.value];
  if (entity.sectors.empty()) return entity.knowledge_id.empty();
  const bool many = is_plural(document, who);
  return std::ranges::all_of(entity.sectors, [&](const std::string& sector) {
    return sector == "CVL" || sector == "BUS" || sector == "CRM" || sector == "UNK" ||
           (!many && (sector == "AGR" || sector == "EDU" || sector == "MED" || sector == "LAB"));
  });
}

// A name of which neither country nor office is known: a storm, a killer, a boxer.
bool is_unheard_of(const Document& document, const Participant& who) {
  if (!who.entity.valid()) return false;
  const document::Entity& entity = document.entities.get()[who.entity.value];
  return entity.country.empty() && entity.sectors.empty();
}

bool is_of_sector(const Document& document, const Participant& who, std::string_view sector) {
  if (!who.entity.valid()) return false;
  const auto& sectors = document.entities.get()[who.entity.value].sectors;
  return std::ranges::find(sectors, sector) != sectors.end();
}

bool is_court(const Document& document, const Participant& who) {
  return is_of_sector(document, who, "JUD");
}

bool is_criminal(const Document& document, const Participant& who) {
  return is_of_sector(document, who, "CRM");
}

// "French police arrested two Dutchmen."
bool crosses_borders(const Document& document, const Event& event) {
  const auto country = [&](const Participant& who) -> std::string_view {
    return who.entity.valid() ? document.entities.get()[who.entity.value].country
                              : std::string_view{};
  };
  return std::ranges::any_of(event.source, [&](const Participant& one) {
    return std::ranges::any_of(event.target, [&](const Participant& other) {
      return !country(one).empty() && !country(other).empty() && country(one) != country(other);
    });
  });
}

// Whether a rule of standing (docs/formats/ontology.md) holds for the event's type.
bool under(const PatternLexicon& lexicon, const Event& event, std::string_view rule) {
  const lexicon::EventType* type = lexicon.ontology().type(event.type);
  return type != nullptr && type->stands_under(rule, event.modes, event.contexts);
}

bool is_state(const Document& document, const Participant& who) {
  if (!who.entity.valid()) return false;
  const document::Entity& entity = document.entities.get()[who.entity.value];
  return !entity.country.empty() && entity.knowledge_id == entity.country;
}

bool is_possible(const document::Predicate& predicate) {
  return predicate.modality == document::Modality::kMay ||
         predicate.modality == document::Modality::kCan;
}

}  // namespace

bool lacks_public_doer(const Document& document, const PatternLexicon& lexicon,
                       const Event& event) {
  const Weight doer = heaviest(document, lexicon, event.source);
  // "The firm works with the army": no cooperation of two powers.
  if (under(lexicon, event, "two") && event.symmetric &&
      std::ranges::count_if(event.source, [&](const Participant& who) {
        return weight_of(document, lexicon, who) == Weight::kPublic;
      }) < std::min<std::ptrdiff_t>(2, std::ssize(event.source)))
    return true;
  if (doer == Weight::kPublic) return false;
  // Whoever has no standing trades, helps and travels on his own account.
  if (!event.source.empty() && under(lexicon, event, "own")) return true;
  const bool to_public = heaviest(document, lexicon, event.target) == Weight::kPublic;
  if (event.source.empty()) {
    // "Hostages were freed" is public, "the driver was released on bail" is not.
    // Who agrees, backs or helps must be said.
    if (under(lexicon, event, "said")) return true;
    const bool known = !under(lexicon, event, "frees") ||
                       std::ranges::any_of(event.target, [&](const Participant& who) {
                         return !is_common(document, lexicon, who) || is_plural(document, who);
                       });
    return !to_public && !(under(lexicon, event, "yields") && known);
  }
  if (under(lexicon, event, "appeal")) {
    const bool many = std::ranges::any_of(
        event.source, [&](const Participant& who) { return is_plural(document, who); });
    return !to_public || (doer == Weight::kNobody && !many);
  }
  return !to_public || doer == Weight::kNobody;
}

bool is_private_matter(const Document& document, const PatternLexicon& lexicon, const Event& event,
                       bool conflict) {
  bool doer = false;
  for (const auto* side : {&event.source, &event.target}) {
    for (const Participant& who : *side) {
      const Standing standing = standing_of(document, lexicon, who);
      if (standing == Standing::kPublic) return false;
      doer = doer || (side == &event.source && standing == Standing::kBusiness);
    }
  }
  return !conflict || doer;
}

bool is_mere_possibility(const Document& document, const PatternLexicon& lexicon,
                         const Event& event) {
  if (event.status != document::EventStatus::kHypothetical) return false;
  const auto of_country = [&](const Participant& who) {
    return who.entity.valid() && !document.entities.get()[who.entity.value].country.empty();
  };
  const auto doer = [&](const Participant& who) {
    return of_country(who) && weight_of(document, lexicon, who) == Weight::kPublic;
  };
  // What one might do to a compatriot is talk; so is what one would do alone, where no "may" says
  // that it is news: "China could veto the resolution".
  const bool together = event.symmetric && event.source.size() > 1;
  // "Manila may offer the rebels an amnesty": a power within the land that is not of it.
  const bool faces_power = std::ranges::any_of(event.target, [&](const Participant& who) {
    return !of_country(who) && weight_of(document, lexicon, who) == Weight::kPublic;
  });
  const bool may = event.target.empty() && event.predicate.valid() &&
                   is_possible(document.predicates.get()[event.predicate.value]);
  // "Jakarta could free the pilots": what a state may do is news whomever it touches.
  const bool state_may =
      event.predicate.valid() && is_possible(document.predicates.get()[event.predicate.value]) &&
      std::ranges::any_of(event.source,
                          [&](const Participant& who) { return is_state(document, who); });
  return std::ranges::none_of(event.source, doer) ||
         (!together && !may && !faces_power && !state_may && !crosses_borders(document, event));
}

bool is_common_crime(const Document& document, const PatternLexicon& lexicon, const Event& event) {
  if (event.target.empty()) return false;
  const auto common = [&](const Participant& who) { return is_common(document, lexicon, who); };
  if (under(lexicon, event, "violence")) {
    if (event.source.empty()) return false;
    if (std::ranges::all_of(event.source,
                            [&](const Participant& who) { return is_unheard_of(document, who); }))
      return true;
    return std::ranges::all_of(event.source, common) && std::ranges::all_of(event.target, common) &&
           !crosses_borders(document, event);
  }
  const bool by_court =
      !event.source.empty() && std::ranges::all_of(event.source, [&](const Participant& who) {
        return is_court(document, who);
      });
  const bool legal = under(lexicon, event, "law") || (by_court && under(lexicon, event, "court"));
  // "Turkish police detained 12 people": a state that takes many is politics more often than not.
  const bool by_state =
      !by_court && under(lexicon, event, "custody") &&
      std::ranges::any_of(event.source, [&](const auto& who) {
        return who.entity.valid() && !document.entities.get()[who.entity.value].country.empty();
      });
  const bool many = std::ranges::all_of(event.target, [&](const Participant& who) {
    return is_plural(document, who) && !is_criminal(document, who);
  });
  return legal && !(by_state && many) && std::ranges::all_of(event.target, common) &&
         !crosses_borders(document, event);
}

bool is_small_talk(const Document& document, const Event& event) {
  if (!event.symmetric || event.source.size() + event.target.size() != 1) return false;
  const Participant& who = event.source.empty() ? event.target.front() : event.source.front();
  if (!who.entity.valid()) return true;
  const document::Entity& entity = document.entities.get()[who.entity.value];
  return entity.country.empty() &&
         std::ranges::all_of(entity.sectors, [](const std::string& one) { return one == "CVL"; });
}

}  // namespace chancery::events
