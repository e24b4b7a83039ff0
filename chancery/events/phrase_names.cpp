// What the words of a name tell about a phrase.
#include <algorithm>

#include "chancery/events/phrases.h"

namespace chancery::events {

using document::Upos;

bool Phrases::is_water_or_land(const Participant& participant) const {
  const document::MentionId id = index_.at(participant.head);
  if (!water_or_land_ || !id.valid()) return false;
  const document::Mention& mention = document_.mentions.get()[id.value];
  const TokenId last = participant.head;
  return document_.slice(mention.span).find(' ') != std::string_view::npos &&
         document_.upos(last) == Upos::kPropn && in_class(last, {*water_or_land_});
}

bool Phrases::is_inside_name(TokenId token) const {
  if (index_.headed_by(token).valid()) return false;
  const TokenId above = document_.head(token);
  const document::MentionId around = index_.covering(token);
  return around.valid() && above.valid() && index_.headed_by(above) == around;
}

Participant Phrases::named(Participant participant) const {
  if (!participant.entity.valid() || document_.upos(participant.head) != Upos::kPron)
    return participant;
  constexpr std::uint32_t kReach = 300;
  const std::uint32_t first = participant.head.value > kReach ? participant.head.value - kReach : 0;
  for (std::uint32_t i = participant.head.value; i-- > first;) {
    const document::MentionId id = index_.headed_by(TokenId{i});
    if (!id.valid() || document_.upos(TokenId{i}) == Upos::kPron) continue;
    const document::Mention& mention = document_.mentions.get()[id.value];
    if (std::ranges::find(mention.entities, participant.entity) == mention.entities.end()) continue;
    participant.span = mention.span;
    break;
  }
  return participant;
}

}  // namespace chancery::events
