#include "chancery/serve/distance_api.h"

#include <variant>

#include "chancery/analysis/company.h"
#include "chancery/analysis/direct.h"
#include "chancery/analysis/movements.h"
#include "chancery/analysis/stance.h"
#include "chancery/pipeline/json_text.h"
#include "chancery/serve/bloc_maps.h"
#include "chancery/serve/interval_json.h"

namespace chancery::serve {

using analysis::Interval;
using pipeline::JsonText;

namespace {

constexpr std::size_t kDraws = 200;
constexpr std::size_t kStoriesNamed = 10;
constexpr std::size_t kMovementsNamed = 10;

struct Asked {
  analysis::Choice choice;
  base::DayRange range;
  analysis::Step step = analysis::Step::kQuarter;
  std::shared_ptr<const Dealings> dealings;
};

// What both routes ask: whose voice, which sectors, from when until when.
std::variant<Asked, Response> asked_of(const Request& request, CorpusCache& cache) {
  Asked asked;
  if (const auto voice = request.query.value("voice")) {
    asked.choice.voice = analysis::voice_from(*voice).value_or(asked.choice.voice);
  }
  if (const auto given = request.query.value("sectors"); given && !given->empty()) {
    auto sectors = analysis::sectors_from(*given);
    if (!sectors) return error_response(400, sectors.error());
    asked.choice.sectors = std::move(*sectors);
  }
  asked.step = analysis::step_from(request.query.value("step").value_or("quarter"))
                   .value_or(analysis::Step::kQuarter);
  auto dealings = cache.get(asked.choice);
  if (!dealings) return store_failure(dealings.error());
  asked.dealings = *dealings;
  const auto days = asked.dealings->corpus.days();
  if (!days)
    return error_response(404, "E-SRV-026", "the store holds no dealings of countries yet");
  asked.range = *days;
  for (const char* name : {"since", "until"}) {
    const auto given = request.query.value(name);
    if (!given || given->empty()) continue;
    const auto day = base::parse_iso_day(*given);
    if (!day) {
      return error_response(400, "E-SRV-023",
                            std::string("\"") + name + "\" takes a day: 2023-03-02");
    }
    (std::string_view(name) == "since" ? asked.range.first : asked.range.last) = *day;
  }
  if (asked.range.first > asked.range.last) {
    return error_response(400, "E-SRV-023",
                          "\"since\" lies after \"until\", or after all there is");
  }
  return asked;
}

void write_point(JsonText& json, const analysis::DirectPoint& point, bool enough) {
  const auto shown = [&](const Interval& interval) {
    return enough ? std::optional<Interval>(interval) : std::nullopt;
  };
  json.open_object().key("period").text(point.period);
  json.key("acts").number(static_cast<std::int64_t>(point.acts));
  json.key("stories").number(static_cast<std::int64_t>(point.stories));
  json.key("naming").number(static_cast<std::int64_t>(point.naming));
  write_interval(json, "all", shown(point.all));
  write_interval(json, "verbal", shown(point.verbal));
  write_interval(json, "material", shown(point.material));
  json.close_object();
}

void write_direct(JsonText& json, const std::vector<analysis::DirectSeries>& all) {
  static constexpr std::string_view kNames[] = {"forth", "back", "both"};
  json.key("direct").open_array();
  for (const analysis::DirectSeries& series : all) {
    json.open_object().key("direction").text(kNames[static_cast<std::size_t>(series.direction)]);
    json.key("enough").boolean(series.enough).key("top_share").real(series.top_share);
    json.key("whole");
    write_point(json, series.whole, series.enough);
    json.key("points").open_array();
    for (const analysis::DirectPoint& point : series.points) {
      write_point(json, point, series.enough && point.acts > 0);
    }
    json.close_array().close_object();
  }
  json.close_array();
}

void write_company(JsonText& json, const analysis::Company& company) {
  json.key("company").open_object();
  write_interval(json, "agreement", company.agreement);
  json.key("thirds").open_array();
  for (const analysis::Third& third : company.thirds) {
    json.open_object().key("actor").text(third.actor);
    json.key("first").real(third.first).key("second").real(third.second).close_object();
  }
  json.close_array().close_object();
}

void write_stance(JsonText& json, const analysis::Stance& stance) {
  json.key("stance").open_object();
  write_interval(json, "agreement", stance.agreement);
  json.key("issues").open_array();
  for (const analysis::SharedIssue& issue : stance.issues) {
    json.open_object().key("issue").text(issue.issue);
    json.key("first").real(issue.first).key("second").real(issue.second);
    json.key("stories").number(static_cast<std::int64_t>(issue.stories)).close_object();
  }
  json.close_array().close_object();
}

void write_basis(JsonText& json, const Asked& asked) {
  json.key("since").text(base::to_iso(asked.range.first));
  json.key("until").text(base::to_iso(asked.range.last));
  json.key("articles").number(asked.dealings->articles);
  json.key("left_out_before").text_or_null(asked.dealings->since);
}

std::vector<Parameter> shared_parameters() {
  return {{"since", "string", "first day", {}},
          {"until", "string", "last day", {}},
          {"voice", "string", "own: the article's; said: claims; all", {"own", "said", "all"}},
          {"sectors", "string", "who acts for a country: GOV,MIL; any for all", {}}};
}

}  // namespace

Response DistanceApi::distance(const Request& request) const {
  const std::string one = request.query.value("one").value_or("");
  const std::string other = request.query.value("other").value_or("");
  if (one.empty() || other.empty() || one == other) {
    return error_response(400, "E-SRV-023", "\"one\" and \"other\" are two countries", "USA, RUS");
  }
  auto read = asked_of(request, *cache_);
  if (auto* refused = std::get_if<Response>(&read)) return std::move(*refused);
  const Asked& asked = std::get<Asked>(read);
  const analysis::DirectOptions options{.draws = kDraws, .seed = 1, .errors = {}};
  const auto direct = analysis::direct_distance(
      asked.dealings->dyads, one, other, analysis::Periods(asked.range, asked.step), options);
  JsonText json;
  json.open_object().key("one").text(one).key("other").text(other);
  write_basis(json, asked);
  write_direct(json, direct);
  write_company(json, analysis::company(asked.dealings->dyads, one, other, asked.range, options));
  write_stance(json, analysis::stance(asked.dealings->corpus, one, other, asked.range,
                                      {.draws = kDraws, .seed = 1}));
  json.key("stories").open_array();
  for (const analysis::DirectSeries& series : direct) {
    if (series.direction != analysis::Direction::kBoth) continue;
    for (std::size_t i = 0; i < std::min(kStoriesNamed, series.stories.size()); ++i) {
      const analysis::Told& story = asked.dealings->corpus.stories[series.stories[i]];
      json.open_object().key("id").text(story.id).key("title").text(story.title);
      json.key("day").text(base::to_iso(story.day)).close_object();
    }
  }
  json.close_array().close_object();
  return json_response(json.take());
}

Response DistanceApi::blocs(const Request& request) const {
  auto read = asked_of(request, *cache_);
  if (auto* refused = std::get_if<Response>(&read)) return std::move(*refused);
  const Asked& asked = std::get<Asked>(read);
  BlocQuestion question = bloc_question(request.query, asked.dealings->dyads);
  question.range = asked.range;
  question.step = request.query.value("step") ? asked.step : analysis::Step::kAll;
  JsonText json;
  json.open_object();
  write_basis(json, asked);
  write_blocs(json, *asked.dealings, question);
  json.close_object();
  return json_response(json.take());
}

// From the last period but one to the last.
Response DistanceApi::movements(const Request& request) const {
  auto read = asked_of(request, *cache_);
  if (auto* refused = std::get_if<Response>(&read)) return std::move(*refused);
  const Asked& asked = std::get<Asked>(read);
  const analysis::Periods periods(asked.range, asked.step);
  JsonText json;
  json.open_object();
  write_basis(json, asked);
  analysis::Movements found;
  if (periods.size() > 1) {
    found = analysis::movements(asked.dealings->dyads, periods, periods.size() - 1,
                                {.draws = kDraws, .seed = 1, .errors = {}});
  }
  json.key("from").text_or_null(found.from).key("to").text_or_null(found.to);
  json.key("looked_at").number(static_cast<std::int64_t>(found.looked_at));
  json.key("rows").open_array();
  for (std::size_t i = 0; i < std::min(kMovementsNamed, found.all.size()); ++i) {
    const analysis::Movement& one = found.all[i];
    json.open_object().key("one").text(one.first).key("other").text(one.second);
    write_interval(json, "before", one.before);
    write_interval(json, "after", one.after);
    write_interval(json, "change", one.change);
    json.key("p").real(one.p).key("stands").boolean(one.stands).close_object();
  }
  json.close_array().close_object();
  return json_response(json.take());
}

std::vector<Route> DistanceApi::routes() const {
  Route pair;
  pair.method = "GET";
  pair.pattern = "/api/v1/distance";
  pair.name = "distance";
  pair.summary = "Three distances of two countries, with their 90 % intervals";
  pair.parameters = shared_parameters();
  pair.parameters.insert(
      pair.parameters.begin(),
      {{"one", "string", "a country", {}},
       {"other", "string", "another", {}},
       {"step", "string", "of the series", {"week", "month", "quarter", "year", "all"}}});
  pair.schema = "Distance";
  pair.lane = Lane::kCode;
  pair.keeps = true;
  pair.answer = [self = *this](const Request& request, const Bound&) {
    return self.distance(request);
  };

  Route many = pair;
  many.pattern = "/api/v1/blocs";
  many.name = "blocs";
  many.summary = "Distances of many countries, drawn as a map for each stretch of time, and groups";
  many.parameters = shared_parameters();
  many.parameters.insert(
      many.parameters.begin(),
      {{"figure", "string", "which of the three", {"direct", "company", "stance"}},
       {"actors", "string", "countries, divided by commas; those most told of when empty", {}},
       {"count", "integer", "groups to be found", {}},
       {"step", "string", "one map for each", {"quarter", "year", "all"}}});
  many.schema = "Blocs";
  many.answer = [self = *this](const Request& request, const Bound&) {
    return self.blocs(request);
  };

  Route moved = pair;
  moved.pattern = "/api/v1/movements";
  moved.name = "movements";
  moved.summary =
      "Pairs whose dealings changed most from the last period but one to the last, with the number "
      "of pairs looked at allowed for";
  moved.parameters = shared_parameters();
  moved.parameters.push_back({"step", "string", "of time", {"month", "quarter", "year"}});
  moved.schema = "Movements";
  moved.answer = [self = *this](const Request& request, const Bound&) {
    return self.movements(request);
  };
  return {pair, many, moved};
}

}  // namespace chancery::serve
