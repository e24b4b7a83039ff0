// The part of MentionFinder that finds where a body sits and what name follows the noun for it,
// where a people lives, who leads it, and what the letters after a name say.
#include <algorithm>

#include "chancery/entities/mention_finder.h"

namespace chancery::entities {

namespace {

constexpr std::uint32_t kCountryReach = 24;  // words behind a people in which its country may stand
constexpr std::uint32_t kLongestState = 7;   // tokens up to the bracket of "(R-New Mexico)"

bool governs(const lexicon::Agent& agent) {
  if (agent.kind != lexicon::AgentKind::kBody && agent.kind != lexicon::AgentKind::kPeople)
    return false;
  if (agent.sectors.empty()) return false;
  const auto& sector = agent.sectors.front();
  return sector == "GOV" || sector == "LEG" || sector == "JUD" || sector == "COP";
}

}  // namespace

// "urged the government in Minsk to": the tree may hang the place on the verb. Where the phrase
// ends with the place, else `core`.
std::uint32_t MentionFinder::seat_end(const Mark& body, std::uint32_t core) const {
  if (!governs(*body.agent) || core + 1 >= text_.size() || text_[core].lower != "in") return core;
  const Mark* place = text_.mark_over(core + 1);
  if (place == nullptr || place->kind != MarkKind::kActor || place->begin != core + 1) return core;
  const auto kind = knowledge_.actors[reader_.choose(*place)].kind;
  const bool seat = kind == lexicon::ActorKind::kState || kind == lexicon::ActorKind::kSeat;
  const bool same =
      document_.sentence_of(document::TokenId(core + 1)).tokens.last.value >= place->end;
  return seat && same ? place->end : core;
}

// "ethnic Albanians in Serbia", "killed three ethnic Turks in a fight in Bulgaria": they are of the
// country where they live, as far as the sentence says it, and not of the one that their name
// recalls.
void MentionFinder::read_residence(RawMention& raw) const {
  const auto first = raw.tokens.first.value;
  const bool told_apart =
      first > 0 && (knowledge_.words.has(WordList::kEthnic, text_[first - 1].lower) ||
                    knowledge_.words.has(WordList::kEthnic, text_[first].lower));
  if (!told_apart && !raw.reading.ethnic) return;
  if (raw.reading.country.empty() || (!raw.reading.ethnic && raw.kind == RawKind::kNominal)) return;
  const auto last = document_.sentence_of(raw.head).tokens.last.value;
  const auto end = std::min(last, raw.tokens.last.value + kCountryReach);
  raw.reading.country.clear();
  for (auto at = raw.tokens.last.value; at + 1 < end; ++at) {
    const auto& word = text_[at].lower;
    if (word != "in" && word != "of" && word != "from" && word != "across") continue;
    auto next = at + 1;
    while (next < end && text_.mark_over(next) == nullptr && next < at + 3) ++next;
    const Mark* place = next < end ? text_.mark_over(next) : nullptr;
    if (place == nullptr || place->kind != MarkKind::kActor) continue;
    const Reading there = reader_.of_actor(*place);
    if (!(there.state || there.city) || there.modifier || there.country.empty()) continue;
    raw.reading.country = there.country;
    raw.reading.why += (raw.reading.why.empty() ? "" : "; ") + ("they live in " + there.country);
    break;
  }
  raw.reading.ethnic = raw.reading.country.empty();
}

// The country and sector of a body or people are those of who leads it; states and towns are left
// to what is said of the person.
bool MentionFinder::read_led_by(RawMention& raw, std::size_t from) const {
  auto at = raw.tokens.first.value;
  const auto first = document_.sentence_of(raw.tokens.first).tokens.first.value;
  const auto titled = [&](std::uint32_t token) {
    const Mark* mark = text_.mark_over(token);
    return (mark != nullptr && mark->kind == MarkKind::kAgent) || is_courtesy(token);
  };
  while (at > first + 2 && titled(at - 1)) --at;
  if (at < first + 3 || text_[at - 1].lower != "by") return false;
  if (!knowledge_.words.has(WordList::kLeads, text_[at - 2].lower)) return false;
  const auto verb = at - 2;
  const auto edge = text_[verb - 1].form == "," ? verb - 1 : verb;
  for (auto i = from; i < found_.size(); ++i) {
    const RawMention& led = found_[i];
    const bool named = led.kind == RawKind::kActorName && !led.reading.state && !led.reading.city;
    if (led.kind != RawKind::kNominal && !named) continue;
    if (led.head.value >= edge || led.tokens.first.value >= edge || led.reading.person) continue;
    if (led.head.value + 1 != edge && led.tokens.last.value != edge) continue;
    const bool people = led.plural || led.reading.plural || led.reading.collective ||
                        led.reading.kind == document::EntityKind::kOrganization ||
                        led.reading.kind == document::EntityKind::kGroup;
    if (!people || led.reading.sectors.empty()) continue;
    if (!raw.title) raw.title = Reading{};
    if (raw.title->country.empty()) raw.title->country = led.reading.country;
    if (raw.title->sectors.empty()) raw.title->sectors = led.reading.sectors;
    raw.title->why += (raw.title->why.empty() ? "" : "; ") + led.reading.why;
    raw.title->by = document::ResolvedBy::kApposition;
    return true;
  }
  return false;
}

// "The militant group Hamas": a body's name right after the noun for it.
void MentionFinder::tie_bodies(std::size_t from) {
  for (auto name = from; name < found_.size(); ++name) {
    auto& body = found_[name];
    const bool named = body.kind == RawKind::kActorName && body.reading.actor &&
                       !body.reading.person && !body.reading.state && !body.reading.seat &&
                       !body.reading.modifier;
    if (!named || body.appositive_of.valid()) continue;
    for (auto i = from; i < found_.size(); ++i) {
      const auto& noun = found_[i];
      const bool common = noun.kind == RawKind::kNominal || noun.kind == RawKind::kGroup;
      const bool before =
          common && !noun.plural && noun.definite && noun.tokens.last == body.tokens.first;
      if (!before) continue;
      if (noun.reading.country.empty() || noun.reading.country == body.reading.country)
        body.appositive_of = noun.head;
      break;
    }
  }
}

// "Gareth Penhallow MP", "Dale Hutchcroft (R-Ohio)", "Hutchcroft, R-Ohio,": what letters after a
// name say of its bearer.
void MentionFinder::read_letters(RawMention& raw, std::uint32_t last) const {
  const auto at = raw.tokens.last.value;
  if (at >= last || raw.kind != RawKind::kPerson) return;
  Reading letters;
  const Mark* mark = text_.mark_over(at);
  const bool title = mark != nullptr && mark->kind == MarkKind::kAgent && mark->end == at + 1 &&
                     text_[at].form.size() < 5 &&
                     std::all_of(text_[at].form.begin(), text_[at].form.end(),
                                 [](char c) { return c >= 'A' && c <= 'Z'; });
  if (title) {
    letters = reader_.read_part(at, at + 1);
  } else if (at + 4 < last && (text_[at].form == "(" || text_[at].form == ",") &&
             text_[at + 2].form == "-" &&
             (text_[at + 1].form == "R" || text_[at + 1].form == "D" ||
              text_[at + 1].form == "I")) {
    auto end = at + 3;
    while (end < last && end < at + kLongestState && text_[end].form != ")" &&
           text_[end].form != ",")
      ++end;
    const auto places = knowledge_.gazetteer.lookup(text_.join(at + 3, end));
    const bool state = std::any_of(places.begin(), places.end(), [](const auto& place) {
      return place.country == "USA" && place.kind == lexicon::PlaceKind::kAdmin;
    });
    if (!state) return;
    letters.country = "USA";
    letters.sectors = {"LEG"};
    letters.why = "\"" + text_.join(at, end) + ")\" USA LEG";
  }
  if (letters.sectors.empty()) return;
  if (!raw.title) raw.title = Reading{};
  if (raw.title->country.empty()) raw.title->country = letters.country;
  if (raw.title->sectors.empty()) {
    raw.title->sectors = letters.sectors;
    raw.title->role = letters.role;
  }
  raw.title->why += (raw.title->why.empty() ? "" : "; ") + letters.why;
  raw.title->by = document::ResolvedBy::kApposition;
}

}  // namespace chancery::entities
