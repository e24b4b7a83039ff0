// What distances are computed from: story events as plain acts between actors, positions on issues,
// and which stories name whom. Where they come from (findings of `code`, a store) is left outside.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "chancery/base/calendar.h"
#include "chancery/base/error.h"
#include "chancery/stories/story_events.h"

namespace chancery::analysis {

// The quad classes, in the order of every table here.
enum class Quad : std::uint8_t {
  kVerbalCooperation,
  kMaterialCooperation,
  kVerbalConflict,
  kMaterialConflict
};
inline constexpr std::size_t kQuads = 4;
[[nodiscard]] std::optional<Quad> quad_from(std::string_view name);  // "verbal cooperation"
[[nodiscard]] constexpr bool cooperative(Quad quad) {
  return quad == Quad::kVerbalCooperation || quad == Quad::kMaterialCooperation;
}
[[nodiscard]] constexpr bool verbal(Quad quad) {
  return quad == Quad::kVerbalCooperation || quad == Quad::kVerbalConflict;
}

// One story event. Actors are countries (or IGO, EUR, …), each once.
struct Act {
  std::vector<std::string> sources;
  std::vector<std::string> targets;
  bool symmetric = false;  // sources acted with one another
  base::Day day;
  Quad quad = Quad::kVerbalCooperation;
  std::optional<double> score;  // PLOVER
  std::optional<double> goldstein;
  std::uint32_t story = 0;
};

// A position of an actor on an issue in one story.
struct Stand {
  std::string actor;
  std::string issue;  // canonical: IssueWords::key()
  double stance = 0;  // -1 against … 1 for
  base::Day day;
  std::uint32_t story = 0;
};

// A story and whom it names.
struct Told {
  base::Day day;
  std::set<std::string> actors;
  std::string id;
  std::string title;
};

struct Corpus {
  std::vector<Act> acts;  // by day
  std::vector<Stand> stands;
  std::vector<Told> stories;                                 // by number
  [[nodiscard]] std::optional<base::DayRange> days() const;  // of acts and stands
};

enum class Voice { kOwn, kSaid, kAll };

// Which story events count. Hypothetical, negated and denied ones never do; historical ones are
// retold in any later story and would be counted again each time; planned ones are apart.
struct Choice {
  Voice voice = Voice::kOwn;  // in the article's own voice; claims of others; both
  // Main sectors that act for their country. Empty: every sector.
  std::set<std::string> sectors = {"GOV", "MIL", "LEG", "JUD", "COP", "SPY"};
  bool planned = false;  // planned events instead of those that happened
  double min_confidence = 0;
};
// "GOV,MIL"; "any" for every sector. E-ANA-003 names what is no sector.
[[nodiscard]] base::Expected<std::set<std::string>> sectors_from(std::string_view text);
[[nodiscard]] std::optional<Voice> voice_from(std::string_view name);

// The act of a story event, with the actors that `choice` lets through; std::nullopt when nothing
// is left to count: another status or voice, no day, no country. An actor of no known sector counts
// as its country when it is the country itself (an empty sector).
[[nodiscard]] std::optional<Act> act_of(const stories::StoryEvent& told, std::uint32_t story,
                                        const Choice& choice);

// -1 … 1: "support" 1, "neutral" 0, "reluctant" -0.5, "oppose" -1; a vote outranks a stance.
[[nodiscard]] double stance_value(std::string_view stance, std::string_view vote);

// The directed pairs of an act: who acted towards whom; of a symmetric act each towards each.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> pairs_of(const Act& act);

}  // namespace chancery::analysis
