// Scores what was coded against a user's own gold: precision, recall and F1 of event types, and of
// types with the countries of both sides. docs/formats/review.md describes the gold's rows.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"

namespace chancery::review {

struct GoldEvent {
  std::string type;
  std::optional<std::set<std::string>> source, target;  // countries; none: not given, not scored
};

struct GoldRow {
  std::string id, text, date;
  std::vector<GoldEvent> events;
};

// {"text", "id", "date", "events": [{"type", "source": […], "target": […]}]}, or the single event's
// members beside the text. A side is a list of codes ("USA", "USAGOV") or of {"country"}.
// E-REV-020: no JSON object with a text; E-REV-021: an event without a type.
[[nodiscard]] base::Expected<GoldRow> gold_from(std::string_view line);

struct Score {
  std::size_t right = 0, coded = 0, gold = 0;
  [[nodiscard]] double precision() const;
  [[nodiscard]] double recall() const;
  [[nodiscard]] double f1() const;
};

class Evaluation {
 public:
  // `findings`: the JSON of the text, as coded. Events that are hypothetical, negated or denied do
  // not count as coded.
  void add(const GoldRow& gold, std::string_view findings);
  [[nodiscard]] const std::map<std::string, Score>& types() const { return types_; }
  [[nodiscard]] const Score& all() const { return all_; }
  [[nodiscard]] const Score& with_sides() const { return sides_; }

 private:
  std::map<std::string, Score> types_;
  Score all_, sides_;
};

}  // namespace chancery::review
