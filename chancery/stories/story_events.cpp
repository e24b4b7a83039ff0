#include "chancery/stories/story_events.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "chancery/base/calendar.h"
#include "chancery/base/utf8.h"

namespace chancery::stories {
namespace {

std::string_view kind_of_status(std::string_view status) {
  if (status == "occurred" || status == "ongoing" || status == "historical") return "happened";
  return status;
}

std::string label_of(const Actor& actor) {
  return actor.country.empty() ? base::fold(actor.name) : actor.country;
}

std::set<std::string> labels_of(const std::vector<Actor>& side) {
  std::set<std::string> labels;
  for (const Actor& actor : side) {
    std::string label = label_of(actor);
    if (!label.empty()) labels.insert(std::move(label));
  }
  return labels;
}

enum class Match { kUnknown, kSame, kOther };

Match match_of(const std::set<std::string>& a, const std::set<std::string>& b) {
  if (a.empty() || b.empty()) return Match::kUnknown;
  const bool shared =
      std::any_of(a.begin(), a.end(), [&](const std::string& label) { return b.contains(label); });
  return shared ? Match::kSame : Match::kOther;
}

// Both sides at once where the act is mutual: who is named first is a matter of style.
bool same_sides(const Report& a, const Report& b) {
  std::set<std::string> sources[] = {labels_of(a.source), labels_of(b.source)};
  std::set<std::string> targets[] = {labels_of(a.target), labels_of(b.target)};
  if (a.symmetric || b.symmetric) {
    for (int i = 0; i < 2; ++i) sources[i].merge(targets[i]);
    return match_of(sources[0], sources[1]) == Match::kSame;
  }
  const Match source = match_of(sources[0], sources[1]);
  const Match target = match_of(targets[0], targets[1]);
  if (source == Match::kOther || target == Match::kOther) return false;
  return source == Match::kSame || target == Match::kSame;
}

bool same_day(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty()) return true;
  const auto x = base::parse_iso_day(a);
  const auto y = base::parse_iso_day(b);
  if (x && y) return std::abs((*x - *y).count()) <= 1;
  return a.starts_with(b) || b.starts_with(a);  // a month or year holds its days
}

std::string shown(const std::optional<std::int64_t>& value) {
  return value ? std::to_string(*value) : "";
}

void note_disagreement(StoryEvent& told, const std::vector<Report>& reports, const char* about,
                       std::string (*value)(const Report&)) {
  std::vector<std::string> values;
  for (const std::size_t i : told.reports) {
    std::string text = value(reports[i]);
    if (!text.empty() && std::find(values.begin(), values.end(), text) == values.end())
      values.push_back(std::move(text));
  }
  if (values.size() > 1) told.disagreements.push_back({about, std::move(values)});
}

void note_disagreements(StoryEvent& told, const std::vector<Report>& reports) {
  note_disagreement(told, reports, "dead", [](const Report& r) { return shown(r.dead); });
  note_disagreement(told, reports, "injured", [](const Report& r) { return shown(r.injured); });
  note_disagreement(told, reports, "arrested", [](const Report& r) { return shown(r.arrested); });
  note_disagreement(told, reports, "participants",
                    [](const Report& r) { return shown(r.participants); });
  note_disagreement(told, reports, "date", [](const Report& r) {
    return r.date.size() == 10 ? r.date : std::string();  // a month is no other day
  });
  note_disagreement(told, reports, "place", [](const Report& r) { return r.place; });
}

template <class T>
void fill(T& known, const T& more) {
  if (known == T{}) known = more;
}

void take_in(StoryEvent& told, const Report& report, std::size_t number) {
  told.reports.push_back(number);
  told.own_voice = told.own_voice || !report.said;
  Report& event = told.event;
  fill(event.date, report.date);
  fill(event.place, report.place);
  fill(event.dead, report.dead);
  fill(event.injured, report.injured);
  fill(event.arrested, report.arrested);
  fill(event.participants, report.participants);
  fill(event.modes, report.modes);
  fill(event.source, report.source);
  fill(event.target, report.target);
  event.confidence = std::max(event.confidence, report.confidence);
  if (!report.outlet.empty() &&
      std::find(told.outlets.begin(), told.outlets.end(), report.outlet) == told.outlets.end())
    told.outlets.push_back(report.outlet);
}

std::size_t independent_outlets(const StoryEvent& told, const std::vector<Report>& reports) {
  std::set<std::string> seen;
  for (const std::size_t i : told.reports) {
    const Report& report = reports[i];
    if (report.copy_of.empty()) seen.insert(report.outlet.empty() ? report.article : report.outlet);
  }
  return std::max<std::size_t>(1, seen.size());
}

std::vector<std::size_t> in_order(const std::vector<Report>& reports) {
  std::vector<std::size_t> order(reports.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto key = [&](std::size_t i) {
    const Report& r = reports[i];
    return std::tuple(std::string_view(r.story), r.published.empty(), std::string_view(r.published),
                      std::string_view(r.article), r.number);
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  return order;
}

}  // namespace

std::vector<Disagreement> disagreements_of(const std::vector<Report>& reports) {
  StoryEvent told;
  told.reports.resize(reports.size());
  std::iota(told.reports.begin(), told.reports.end(), std::size_t{0});
  note_disagreements(told, reports);
  return std::move(told.disagreements);
}

bool same_event(const Report& a, const Report& b) {
  return a.type == b.type && kind_of_status(a.status) == kind_of_status(b.status) &&
         same_day(a.date, b.date) && same_sides(a, b);
}

std::vector<StoryEvent> story_events(const std::vector<Report>& reports) {
  std::vector<StoryEvent> all;
  std::size_t begin = 0;  // of the story at hand
  for (const std::size_t number : in_order(reports)) {
    const Report& report = reports[number];
    if (all.size() > begin && all.back().event.story != report.story) begin = all.size();
    const auto told =
        std::find_if(all.begin() + static_cast<std::ptrdiff_t>(begin), all.end(),
                     [&](const StoryEvent& known) { return same_event(known.event, report); });
    if (told != all.end()) {
      take_in(*told, report, number);
      continue;
    }
    StoryEvent fresh;
    fresh.event = report;
    fresh.first_seen = report.published;
    take_in(fresh, report, number);
    all.push_back(std::move(fresh));
  }
  for (StoryEvent& told : all) {
    note_disagreements(told, reports);
    told.independent = independent_outlets(told, reports);
  }
  return all;
}

}  // namespace chancery::stories
