#include "chancery/analysis/corpus.h"

#include <algorithm>
#include <array>

#include "chancery/base/utf8.h"

namespace chancery::analysis {
namespace {

constexpr std::array<std::string_view, kQuads> kQuadNames = {
    "verbal cooperation", "material cooperation", "verbal conflict", "material conflict"};

constexpr std::array<std::string_view, 24> kSectors = {
    "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR",
    "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL"};

std::vector<std::string> countries_of(const std::vector<stories::Actor>& side,
                                      const Choice& choice) {
  std::set<std::string> countries;
  for (const stories::Actor& actor : side) {
    if (actor.country.empty()) continue;
    const bool state = actor.sector.empty();
    if (choice.sectors.empty() || state || choice.sectors.contains(actor.sector))
      countries.insert(actor.country);
  }
  return {countries.begin(), countries.end()};
}

bool counts_by_status(const std::string& status, bool planned) {
  return planned ? status == "planned" : status == "occurred" || status == "ongoing";
}

}  // namespace

std::optional<Quad> quad_from(std::string_view name) {
  const auto found = std::find(kQuadNames.begin(), kQuadNames.end(), name);
  if (found == kQuadNames.end()) return std::nullopt;
  return static_cast<Quad>(found - kQuadNames.begin());
}

std::optional<base::DayRange> Corpus::days() const {
  std::optional<base::DayRange> range;
  const auto take = [&range](base::Day day) {
    if (!range) range = {day, day};
    range->first = std::min(range->first, day);
    range->last = std::max(range->last, day);
  };
  for (const Act& act : acts) take(act.day);
  for (const Stand& stand : stands) take(stand.day);
  return range;
}

base::Expected<std::set<std::string>> sectors_from(std::string_view text) {
  std::set<std::string> sectors;
  if (text == "any") return sectors;
  for (const std::string_view part : base::split(text, ',')) {
    const std::string_view sector = base::trim(part);
    if (sector != "SOC" && std::find(kSectors.begin(), kSectors.end(), sector) == kSectors.end())
      return base::fail("E-ANA-003", "\"" + std::string(sector) + "\" is no sector", {},
                        "for example --sectors GOV,MIL, or --sectors any");
    sectors.emplace(sector);
  }
  return sectors;
}

std::optional<Voice> voice_from(std::string_view name) {
  if (name == "own") return Voice::kOwn;
  if (name == "said") return Voice::kSaid;
  if (name == "all") return Voice::kAll;
  return std::nullopt;
}

std::optional<Act> act_of(const stories::StoryEvent& told, std::uint32_t story,
                          const Choice& choice) {
  const stories::Report& event = told.event;
  if (!counts_by_status(event.status, choice.planned)) return std::nullopt;
  if (choice.voice == Voice::kOwn && !told.own_voice) return std::nullopt;
  if (choice.voice == Voice::kSaid && told.own_voice) return std::nullopt;
  if (event.confidence < choice.min_confidence) return std::nullopt;
  const auto quad = quad_from(event.quad);
  auto day = base::parse_iso_day(event.date);
  if (!day) day = base::parse_iso_day(told.first_seen.substr(0, 10));
  if (!quad || !day) return std::nullopt;
  Act act;
  act.sources = countries_of(event.source, choice);
  act.targets = countries_of(event.target, choice);
  act.symmetric = event.symmetric;
  if (act.sources.empty() || (act.targets.empty() && !act.symmetric)) return std::nullopt;
  act.day = *day;
  act.quad = *quad;
  act.score = event.score;
  act.goldstein = event.goldstein;
  act.story = story;
  return act;
}

double stance_value(std::string_view stance, std::string_view vote) {
  if (vote == "for") return 1;
  if (vote == "against" || vote == "vetoed") return -1;
  if (vote == "abstained") return 0;
  if (stance == "support") return 1;
  if (stance == "oppose") return -1;
  return stance == "reluctant" ? -0.5 : 0;
}

std::vector<std::pair<std::string, std::string>> pairs_of(const Act& act) {
  std::set<std::pair<std::string, std::string>> pairs;
  for (const std::string& source : act.sources) {
    for (const std::string& target : act.targets) {
      if (source == target) continue;
      pairs.emplace(source, target);
      if (act.symmetric) pairs.emplace(target, source);
    }
    if (!act.symmetric) continue;
    for (const std::string& other : act.sources)
      if (other != source) pairs.emplace(source, other);
  }
  return {pairs.begin(), pairs.end()};
}

}  // namespace chancery::analysis
