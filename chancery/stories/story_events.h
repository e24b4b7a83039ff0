// One event told by many articles of a story is one story event: with its reports, when it was
// first seen, the outlets, and where the reports disagree (one says three dead, another five).
// Everything after this room counts story events, not reports.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::stories {

struct Actor {
  std::string name;
  std::string country;  // as in findings; empty when unknown
  std::string sector;   // the main one
  friend bool operator==(const Actor&, const Actor&) = default;
};

// One coded event of one article, as the findings of `code` give it. Dates are ISO 8601 text.
struct Report {
  std::string article;
  std::string story;
  std::string outlet;
  std::string published;
  std::uint32_t number = 0;  // of the event in its article
  std::string type;
  std::vector<std::string> modes;
  std::string quad;
  std::optional<double> score;
  std::optional<double> goldstein;
  std::vector<Actor> source;
  std::vector<Actor> target;
  bool symmetric = false;
  std::string status;
  std::string date;   // day, month or year; empty when unknown
  std::string place;  // name
  std::optional<std::int64_t> dead, injured, arrested, participants;
  bool said = false;                 // stands in a statement: somebody's claim
  std::vector<std::string> said_by;  // countries of those who say it
  double confidence = 0;
  std::string copy_of;  // of its article: a copy confirms nothing
};

struct Disagreement {
  std::string about;                // "dead", "date", …
  std::vector<std::string> values;  // as reported, each once, in order of the reports
};

struct StoryEvent {
  Report event;                      // of the earliest report, with what later ones add
  std::vector<std::size_t> reports;  // places in the input, in order of time
  std::string first_seen;            // publication of the earliest report; empty when unknown
  std::vector<std::string> outlets;  // each once
  bool own_voice = false;            // some article tells it in its own voice
  // Outlets that tell it in articles of their own wording.
  std::size_t independent = 0;
  std::vector<Disagreement> disagreements;
};

// In order of story, then first report. The order of the input does not matter.
[[nodiscard]] std::vector<StoryEvent> story_events(const std::vector<Report>& reports);

// What reports of one event, in order of time, say differently.
[[nodiscard]] std::vector<Disagreement> disagreements_of(const std::vector<Report>& reports);

// Whether two reports of one story tell the same event: same type, the same kind of status
// (happened, planned, hypothetical, negated, denied), sides that share an actor where both name
// one, and days that are at most one apart where both are known.
[[nodiscard]] bool same_event(const Report& a, const Report& b);

}  // namespace chancery::stories
