// The part of Discourse that gives offices and bodies without a country the one that the article is
// about.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/entities/discourse.h"
#include "chancery/entities/statehood.h"

namespace chancery::entities {

using document::Entity;
using document::ResolvedBy;

namespace {

constexpr std::size_t kStory = 8;         // sentences that tell where a story is set
constexpr std::uint32_t kOftenNamed = 4;  // mentions of a country
constexpr std::uint32_t kSetting = 5;     // but for one in five all of them

}  // namespace

// Offices and bodies that no phrase gave a country are the article's own, when it is about one.
void Discourse::fill_countries() {
  std::uint32_t all = 0;
  std::uint32_t most = 0;
  std::string main;
  std::uint32_t abroad = 0;  // international bodies
  for (const auto& [country, count] : country_count_) {
    if (!is_state_code(country)) {
      abroad += count;
      continue;
    }
    all += count;
    if (count > most || (count == most && country < main)) {
      most = count;
      main = country;
    }
  }
  if (main.empty() || 2 * most < all) return;
  // Where hardly another country is named, officials and bodies at large are of this one.
  const bool set_there = document_.sentences.get().size() >= kStory && most >= kOftenNamed &&
                         kSetting * most >= (kSetting - 1) * (all + abroad) &&
                         told_countries_.contains(main);
  for (std::size_t i = 0; i < entities_.size(); ++i) {
    auto& entity = entities_[i];
    if (set_there && is_of_setting(i)) settle(entity, main);
    const bool titled = known_[i].person && !known_[i].surname.empty();
    // A teacher or a unionist is of the one country that the article names at all.
    const bool of_state = belongs_to_a_state(entity.sectors);
    const bool local = most == all && titled && !entity.sectors.empty();
    if (!entity.country.empty() || !(titled || known_[i].borrows) || !(of_state || local)) continue;
    if (!titled && !told_countries_.contains(main)) continue;
    settle(entity, main);
  }
}

void Discourse::settle(Entity& entity, const std::string& country) {
  entity.country = country;
  entity.why += (entity.why.empty() ? "" : "; ") + std::string("the article is about ") + country;
  if (entity.resolved_by == ResolvedBy::kNone) entity.resolved_by = ResolvedBy::kCoreference;
}

// "MPs", "local authorities", "a court", "the unions"; no "foreign ministers", "world leaders".
bool Discourse::is_of_setting(std::size_t index) const {
  const auto& entity = entities_[index];
  const auto& known = known_[index];
  if (!entity.country.empty() || entity.sectors.empty() || !entity.knowledge_id.empty() ||
      known.state || known.became.valid())
    return false;
  const auto& sector = entity.sectors.front();
  if (!belongs_to_a_state(entity.sectors) && sector != "ELI" && sector != "LAB") return false;
  const std::string name = base::to_lower(entity.name);
  const auto words = base::split(name, ' ');
  return std::none_of(words.begin(), words.end(), [&](std::string_view word) {
    return knowledge_.words.has(WordList::kAbroad, word);
  });
}

}  // namespace chancery::entities
