#include "chancery/cli/distance_report.h"

#include <algorithm>
#include <cstdio>

#include "chancery/cli/corpus_input.h"
#include "chancery/cli/sparkline.h"
#include "chancery/cli/table.h"
#include "chancery/pipeline/json_text.h"
#include "chancery/serve/interval_json.h"

namespace chancery::cli {
namespace {

using analysis::DirectPoint;
using analysis::DirectSeries;
using analysis::Interval;
using pipeline::JsonText;

constexpr std::size_t kShownStories = 10;

const DirectSeries& both(const DistanceReport& report) { return report.direct.back(); }

std::optional<Interval> given(const DirectSeries& series, const Interval& interval) {
  return series.enough ? std::optional(interval) : std::nullopt;
}

std::string per_cent(double share) {
  char text[16];
  std::snprintf(text, sizeof text, "%.0f %%", 100 * share);
  return text;
}

std::string optional_number(const std::optional<double>& value) {
  return value ? signed_number(*value) : "";
}

// ---- page

std::string heading(const DistanceReport& report, const Colours& colours) {
  std::string text = colours(Ink::kBold, report.first + " and " + report.second) + "  " +
                     colours(Ink::kFaint, base::to_iso(report.range.first) + " to " +
                                              base::to_iso(report.range.last) + ", " +
                                              std::to_string(report.articles) + " articles") +
                     "\n";
  if (!report.errors_known)
    text += colours(Ink::kFaint,
                    "The coder's own errors are not in the intervals: --errors FILE gives them.") +
            "\n";
  return text;
}

std::string series_table(const DistanceReport& report, std::size_t width, const Colours& colours) {
  std::vector<Column> columns = {{"period", 7, 10}, {"acts", 4, 6}, {"named", 5, 6}};
  for (const DirectSeries& series : report.direct)
    columns.push_back({direction_name(report, series.direction), 16, 16});
  if (report.with_scores) {
    columns.push_back({"PLOVER", 6, 6});
    columns.push_back({"Goldstein", 9, 9});
  }
  std::vector<Row> rows;
  const auto add = [&](const DirectPoint& point, auto pick) {
    Row row{{point.period}, {std::to_string(point.acts)}, {std::to_string(point.naming)}};
    for (const DirectSeries& series : report.direct)
      row.cells.push_back({series.enough ? compact(pick(series).all) : "---"});
    if (report.with_scores) {
      row.cells.push_back({optional_number(point.score), Ink::kFaint});
      row.cells.push_back({optional_number(point.goldstein), Ink::kFaint});
    }
    rows.push_back(std::move(row));
  };
  const DirectSeries& whole = both(report);
  for (std::size_t t = 0; t < whole.points.size(); ++t)
    if (whole.points[t].acts > 0 || whole.points[t].naming > 0)
      add(whole.points[t],
          [t](const DirectSeries& s) -> const DirectPoint& { return s.points[t]; });
  add(whole.whole, [](const DirectSeries& s) -> const DirectPoint& { return s.whole; });
  return render_table(columns, rows, width, colours);
}

std::string sparklines(const DistanceReport& report, std::size_t width) {
  std::string text;
  for (const DirectSeries& series : report.direct) {
    std::vector<std::optional<double>> values;
    const std::size_t skip =
        series.points.size() > width - 24 ? series.points.size() - (width - 24) : 0;
    for (std::size_t t = skip; t < series.points.size(); ++t) {
      const DirectPoint& point = series.points[t];
      values.push_back(series.enough && point.naming > 0 ? std::optional(point.all.middle)
                                                         : std::nullopt);
    }
    std::string name = direction_name(report, series.direction);
    name.resize(std::max<std::size_t>(name.size(), 14), ' ');
    text += "  " + name + "  " + sparkline(values) + "\n";
  }
  return text;
}

std::string resting_on(const std::vector<std::size_t>& stories, const analysis::Corpus& corpus,
                       std::size_t width, const Colours& colours) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < std::min(kShownStories, stories.size()); ++i) {
    const analysis::Told& told = corpus.stories[stories[i]];
    rows.push_back({{base::to_iso(told.day), Ink::kFaint}, {told.title}});
  }
  if (rows.empty()) return "";
  return render_table({{"", 10, 10}, {"", 30}}, rows, width, colours, 1);
}

std::string direct_part(const DistanceReport& report, const analysis::Corpus& corpus,
                        std::size_t width, const Colours& colours) {
  const DirectSeries& series = both(report);
  std::string text = "\n" + colours(Ink::kCyan, "Direct") +
                     "  log ratio of cooperation to conflict; above 0 is more cooperation\n";
  if (!series.enough) {
    return text + "  not enough data: " + std::to_string(series.whole.acts) + " acts in " +
           std::to_string(series.whole.stories) + " stories; at least " +
           std::to_string(analysis::kLeastActs) + " in " + std::to_string(analysis::kLeastStories) +
           " are needed\n";
  }
  text += sparklines(report, width) + "\n" + series_table(report, width, colours);
  text += "  verbal    " + shown(series.whole.verbal) + "\n";
  text += "  material  " + shown(series.whole.material) + "\n";
  text += "  " + per_cent(series.top_share) +
          " of the acts stand in ten stories; named: stories that name both\n";
  return text + resting_on(series.stories, corpus, width, colours);
}

std::string company_part(const DistanceReport& report, std::size_t width, const Colours& colours) {
  const analysis::Company& company = report.company;
  std::string text = "\n" + colours(Ink::kCyan, "Company") +
                     "  agreement in how both treat third parties; 0 is chance, 1 is alike\n  " +
                     shown(company.agreement) + "  " + std::to_string(company.thirds.size()) +
                     " third parties, " + std::to_string(company.stories.size()) + " stories\n";
  std::vector<Row> rows;
  for (std::size_t i = 0; i < std::min<std::size_t>(8, company.thirds.size()); ++i) {
    const analysis::Third& third = company.thirds[i];
    rows.push_back({{third.actor, Ink::kBlue},
                    {signed_number(third.first)},
                    {signed_number(third.second)},
                    {std::to_string(third.first_acts) + ", " + std::to_string(third.second_acts),
                     Ink::kFaint}});
  }
  if (!rows.empty())
    text += render_table(
        {{"towards", 7, 8}, {report.first, 5, 8}, {report.second, 5, 8}, {"acts", 5, 10}}, rows,
        width, colours);
  return text;
}

std::string stance_part(const DistanceReport& report, std::size_t width, const Colours& colours) {
  const analysis::Stance& stance = report.stance;
  std::string text = "\n" + colours(Ink::kCyan, "Stance") +
                     "  agreement on the same texts and proposals; 0 is chance, 1 is alike\n  " +
                     shown(stance.agreement) + "  " + std::to_string(stance.issues.size()) +
                     " issues, " + std::to_string(stance.stories.size()) + " stories\n";
  std::vector<Row> rows;
  for (std::size_t i = 0; i < std::min<std::size_t>(8, stance.issues.size()); ++i) {
    const analysis::SharedIssue& issue = stance.issues[i];
    rows.push_back({{issue.issue}, {signed_number(issue.first)}, {signed_number(issue.second)}});
  }
  if (!rows.empty())
    text += render_table({{"issue", 20}, {report.first, 5, 8}, {report.second, 5, 8}}, rows, width,
                         colours, 1);
  return text;
}

// ---- JSON

void put(JsonText& json, std::string_view key, const std::optional<double>& value) {
  json.key(key);
  value ? json.real(*value) : json.null();
}

void put_point(JsonText& json, const DirectSeries& series, const DirectPoint& point) {
  json.open_object().key("period").text(point.period);
  json.key("acts").number(static_cast<std::int64_t>(point.acts));
  json.key("stories").number(static_cast<std::int64_t>(point.stories));
  json.key("naming_both").number(static_cast<std::int64_t>(point.naming));
  json.key("quads").open_array();
  for (const std::size_t count : point.quads) json.number(static_cast<std::int64_t>(count));
  json.close_array();
  serve::write_interval(json, "ratio", given(series, point.all));
  serve::write_interval(json, "verbal", given(series, point.verbal));
  serve::write_interval(json, "material", given(series, point.material));
  put(json, "plover", point.score);
  put(json, "goldstein", point.goldstein);
  json.close_object();
}

void put_stories(JsonText& json, const std::vector<std::size_t>& stories,
                 const analysis::Corpus& corpus) {
  json.key("rests_on").open_array();
  for (const std::size_t story : stories) json.text(corpus.stories[story].title);
  json.close_array();
}

}  // namespace

std::string direction_name(const DistanceReport& report, analysis::Direction direction) {
  switch (direction) {
    case analysis::Direction::kForth:
      return report.first + " → " + report.second;
    case analysis::Direction::kBack:
      return report.second + " → " + report.first;
    case analysis::Direction::kBoth:
      break;
  }
  return "both ways";
}

std::string distance_page(const DistanceReport& report, const analysis::Corpus& corpus,
                          std::size_t width, const Colours& colours) {
  return heading(report, colours) + direct_part(report, corpus, width, colours) +
         company_part(report, width, colours) + stance_part(report, width, colours);
}

std::string distance_json(const DistanceReport& report, const analysis::Corpus& corpus) {
  JsonText json;
  json.open_object().key("first").text(report.first).key("second").text(report.second);
  json.key("since").text(base::to_iso(report.range.first));
  json.key("until").text(base::to_iso(report.range.last));
  json.key("articles").number(static_cast<std::int64_t>(report.articles));
  json.key("coder_errors_known").boolean(report.errors_known);
  json.key("direct").open_array();
  for (const DirectSeries& series : report.direct) {
    json.open_object().key("direction").text(direction_name(report, series.direction));
    json.key("enough").boolean(series.enough);
    json.key("share_of_ten_stories").real(series.top_share);
    json.key("whole");
    put_point(json, series, series.whole);
    json.key("series").open_array();
    for (const DirectPoint& point : series.points) put_point(json, series, point);
    json.close_array();
    put_stories(json, series.stories, corpus);
    json.close_object();
  }
  json.close_array().key("company").open_object();
  serve::write_interval(json, "agreement", report.company.agreement);
  json.key("third_parties").open_array();
  for (const analysis::Third& third : report.company.thirds) {
    json.open_object().key("actor").text(third.actor).key("first").real(third.first);
    json.key("second").real(third.second);
    json.key("first_acts").number(static_cast<std::int64_t>(third.first_acts));
    json.key("second_acts").number(static_cast<std::int64_t>(third.second_acts)).close_object();
  }
  json.close_array();
  put_stories(json, report.company.stories, corpus);
  json.close_object().key("stance").open_object();
  serve::write_interval(json, "agreement", report.stance.agreement);
  json.key("issues").open_array();
  for (const analysis::SharedIssue& issue : report.stance.issues) {
    json.open_object().key("issue").text(issue.issue).key("first").real(issue.first);
    json.key("second").real(issue.second);
    json.key("stories").number(static_cast<std::int64_t>(issue.stories)).close_object();
  }
  json.close_array();
  put_stories(json, report.stance.stories, corpus);
  json.close_object().close_object();
  return json.take();
}

std::string distance_csv(const DistanceReport& report) {
  std::string text = csv_line({"figure", "direction", "period", "low", "middle", "high", "acts",
                               "stories", "naming_both", "plover", "goldstein"}) +
                     "\n";
  const auto cells = [](const std::optional<Interval>& interval) {
    if (!interval) return std::vector<std::string>{"", "", ""};
    return std::vector<std::string>{signed_number(interval->low), signed_number(interval->middle),
                                    signed_number(interval->high)};
  };
  for (const DirectSeries& series : report.direct) {
    for (const DirectPoint& point : series.points) {
      const auto interval = cells(given(series, point.all));
      text += csv_line({"direct", direction_name(report, series.direction), point.period,
                        interval[0], interval[1], interval[2], std::to_string(point.acts),
                        std::to_string(point.stories), std::to_string(point.naming),
                        optional_number(point.score), optional_number(point.goldstein)}) +
              "\n";
    }
  }
  for (const auto& [name, agreement, stories] :
       {std::tuple("company", report.company.agreement, report.company.stories.size()),
        std::tuple("stance", report.stance.agreement, report.stance.stories.size())}) {
    const auto interval = cells(agreement);
    text += csv_line({name, "", "all", interval[0], interval[1], interval[2], "",
                      std::to_string(stories), "", "", ""}) +
            "\n";
  }
  return text;
}

}  // namespace chancery::cli
