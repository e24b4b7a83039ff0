// The part of MentionFinder that finds where a body sits and where a people lives.
#include <algorithm>

#include "chancery/entities/mention_finder.h"

namespace chancery::entities {

namespace {

constexpr std::uint32_t kReach = 24;  // words behind a people in which its country may stand

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
  const auto end = std::min(last, raw.tokens.last.value + kReach);
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

}  // namespace chancery::entities
