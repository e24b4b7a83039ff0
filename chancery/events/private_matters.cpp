#include "chancery/events/private_matters.h"

#include <algorithm>
#include <cstdint>

namespace chancery::events {
namespace {

using document::Document;
using document::Event;
using document::Participant;

enum class Standing : std::uint8_t { kUnknown, kBusiness, kPublic };

Standing standing_of(const Document& document, const Participant& who) {
  if (!who.entity.valid()) return Standing::kUnknown;
  const document::Entity& entity = document.entities.get()[who.entity.value];
  if (entity.sectors.empty())
    return entity.country.empty() ? Standing::kUnknown : Standing::kPublic;
  const bool business =
      std::ranges::all_of(entity.sectors, [](const std::string& one) { return one == "BUS"; });
  return business ? Standing::kBusiness : Standing::kPublic;
}

}  // namespace

bool is_private_matter(const Document& document, const Event& event, bool conflict) {
  bool doer = false;
  for (const auto* side : {&event.source, &event.target}) {
    for (const Participant& who : *side) {
      const Standing standing = standing_of(document, who);
      if (standing == Standing::kPublic) return false;
      doer = doer || (side == &event.source && standing == Standing::kBusiness);
    }
  }
  return !conflict || doer;
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
