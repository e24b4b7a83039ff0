#include "chancery/serve/store_api.h"

#include <charconv>

#include "chancery/serve/question.h"
#include "chancery/serve/rows_json.h"

namespace chancery::serve {

using pipeline::JsonText;
using store::By;
using store::Kind;

namespace {

constexpr std::size_t kMostFacets = 500;
constexpr std::size_t kMostSteps = 4000;  // of a series
constexpr std::size_t kMostPlaces = 5000;

std::optional<store::Id> id_of(const Bound& bound, std::string_view name) {
  const std::string& text = bound.find(name)->second;
  store::Id id = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), id);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size() || id <= 0) {
    return std::nullopt;
  }
  return id;
}

Response no_id() { return error_response(400, "E-SRV-023", "an id is a whole number above 0"); }

void write_facets(JsonText& json, const std::vector<store::Facet>& facets) {
  json.open_array();
  for (const store::Facet& facet : facets) {
    json.open_object().key("value").text(facet.value).key("count").number(facet.count);
    json.close_object();
  }
  json.close_array();
}

std::optional<Kind> kind_from(std::string_view name) {
  for (const Kind kind : {Kind::kEvents, Kind::kStatements, Kind::kPositions, Kind::kPledges,
                          Kind::kActors, Kind::kStories, Kind::kArticles}) {
    if (store::name_of(kind) == name) return kind;
  }
  return std::nullopt;
}

}  // namespace

void write_counts(JsonText& json, const store::Counts& counts) {
  json.open_object().key("articles").number(counts.articles);
  json.key("events").number(counts.events).key("foreign").number(counts.foreign);
  json.key("statements").number(counts.statements).key("positions").number(counts.positions);
  json.key("pledges").number(counts.pledges).key("actors").number(counts.actors);
  json.key("stories").number(counts.stories).key("rejects").number(counts.rejects);
  json.key("first_day").text_or_null(counts.first_day);
  json.key("last_day").text_or_null(counts.last_day).close_object();
}

store::Filter counted_by_types(store::Filter filter, const TypesOfQuads& types) {
  if (filter.quads.empty() || !filter.types.empty() || !filter.origin.empty()) return filter;
  for (const std::string& quad : filter.quads) {
    const auto found = types.find(quad);
    if (found == types.end()) return filter;
    filter.types.insert(filter.types.end(), found->second.begin(), found->second.end());
  }
  filter.quads.clear();
  return filter;
}

Response StoreApi::facets(const Request& request) const {
  const auto by = store::by_from(request.query.value("by").value_or(""));
  if (!by) {
    return error_response(400, "E-SRV-023", "\"by\" says what to count by",
                          "type, status, quad, source, target, year, month, day, place, outlet, "
                          "pattern, voice");
  }
  const store::Filter filter = filter_from(request.query);
  if (auto checked = store::check(filter, Kind::kEvents, *vocabulary_); !checked) {
    return store_failure(checked.error());
  }
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const auto facets = (*reader)->facets(counted_by_types(filter, *types_), *by,
                                        page_from(request.query, kMostFacets).limit);
  if (!facets) return store_failure(facets.error());
  JsonText json;
  json.open_object().key("facets");
  write_facets(json, *facets);
  json.close_object();
  return json_response(json.take());
}

// Events by quad class and step of time.
Response StoreApi::series(const Request& request) const {
  const std::string step = request.query.value("step").value_or("month");
  const auto by = store::by_from(step);
  const store::Filter filter = filter_from(request.query);
  if (auto checked = store::check(filter, Kind::kEvents, *vocabulary_); !checked) {
    return store_failure(checked.error());
  }
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const auto series = (*reader)->series(filter, by.value_or(By::kMonth), *types_, kMostSteps);
  if (!series) return store_failure(series.error());
  JsonText json;
  json.open_object().key("step").text(step).key("quads").open_object();
  for (const store::QuadFacets& one : *series) {
    json.key(one.quad);
    write_facets(json, one.facets);
  }
  json.close_object().close_object();
  return json_response(json.take());
}

// Where what fits took place, each place once, with how many events of each quad class.
Response StoreApi::places(const Request& request) const {
  const store::Filter filter = filter_from(request.query);
  if (auto checked = store::check(filter, Kind::kEvents, *vocabulary_); !checked) {
    return store_failure(checked.error());
  }
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const auto places = (*reader)->places(counted_by_types(filter, *types_),
                                        page_from(request.query, kMostPlaces).limit);
  if (!places) return store_failure(places.error());
  JsonText json;
  json.open_object().key("places").open_array();
  for (const store::PlaceCount& one : *places) {
    json.open_object().key("id").number(one.id).key("name").text(one.place.name);
    json.key("country").text_or_null(one.place.country);
    json.key("lat").real(one.place.latitude.value_or(0));
    json.key("lon").real(one.place.longitude.value_or(0));
    json.key("count").number(one.count).key("quads").open_object();
    for (const store::Facet& quad : one.quads) json.key(quad.value).number(quad.count);
    json.close_object().close_object();
  }
  json.close_array().close_object();
  return json_response(json.take());
}

Response StoreApi::count(const Request& request) const {
  const auto kind = kind_from(request.query.value("kind").value_or("events"));
  const store::Filter filter = filter_from(request.query);
  if (!kind) return error_response(400, "E-SRV-023", "\"kind\" is a kind of rows: events, …");
  if (auto checked = store::check(filter, *kind, *vocabulary_); !checked) {
    return store_failure(checked.error());
  }
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const auto count = (*reader)->count(*kind, counted_by_types(filter, *types_));
  if (!count) return store_failure(count.error());
  JsonText json;
  json.open_object().key("count").number(*count).close_object();
  return json_response(json.take());
}

// By id, or by key: the same in every store.
Response StoreApi::article(const Request&, const Bound& bound) const {
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const std::string& name = bound.find("id")->second;
  constexpr std::size_t kKeyDigits = 16;
  std::optional<store::Id> id;
  if (name.size() == kKeyDigits) {
    const auto known = (*reader)->article_of_key(name);
    if (!known) return store_failure(known.error());
    id = *known;
  } else {
    id = id_of(bound, "id");
  }
  if (!id) return no_id();
  const auto stored = (*reader)->document(*id);
  if (!stored) return store_failure(stored.error());
  JsonText json;
  json.open_object().key("article");
  write_row(json, stored->article);
  json.key("versions").open_array();
  for (const store::Id version : stored->versions) json.number(version);
  json.close_array().key("program").text(stored->coding.program);
  json.key("dictionary").text(stored->coding.dictionary).close_object();
  std::string body = json.take();
  body.pop_back();
  return json_response(body + ",\"findings\":" + stored->findings + "}");
}

Response StoreApi::event(const Bound& bound) const {
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const auto id = id_of(bound, "id");
  if (!id) return no_id();
  const auto row = (*reader)->event(*id, true);
  if (!row) return store_failure(row.error());
  JsonText json;
  write_row(json, *row);
  return json_response(json.take());
}

Response StoreApi::reports(const Bound& bound) const {
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const auto id = id_of(bound, "id");
  if (!id) return no_id();
  const auto rows = (*reader)->reports(*id, true);
  if (!rows) return store_failure(rows.error());
  JsonText json;
  json.open_object().key("rows").open_array();
  for (const store::EventRow& row : *rows) write_row(json, row);
  json.close_array().key("next").null().close_object();
  return json_response(json.take());
}

// The newest stories with a few events of each.
Response StoreApi::today(const Request& request) const {
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  constexpr std::size_t kMostStories = 40;
  constexpr std::size_t kEventsOfStory = 4;
  store::Page page = page_from(request.query, kMostStories);
  const auto stories = (*reader)->stories(store::Filter{}, page);
  if (!stories) return store_failure(stories.error());
  JsonText json;
  json.open_object().key("stories").open_array();
  for (const store::StoryRow& story : stories->rows) {
    store::Filter filter;
    filter.story = story.id;
    filter.story_level = true;
    const auto events =
        (*reader)->events(filter, store::Page{.limit = kEventsOfStory, .words = true});
    if (!events) return store_failure(events.error());
    json.open_object().key("story");
    write_row(json, story);
    json.key("events").open_array();
    for (const store::EventRow& row : events->rows) write_row(json, row);
    json.close_array().close_object();
  }
  json.close_array().key("next");
  if (stories->next == 0) {
    json.null();
  } else {
    json.number(stories->next);
  }
  json.close_object();
  return json_response(json.take());
}

std::vector<Route> StoreApi::count_routes() const {
  Route facet;
  facet.method = "GET";
  facet.pattern = "/api/v1/facets";
  facet.name = "facets";
  facet.summary = "Counts of events by a property";
  facet.parameters =
      std::vector<Parameter>{{"by",
                              "string",
                              "what to count by",
                              {"type", "status", "quad", "source", "target", "year", "month", "day",
                               "place", "outlet", "pattern", "voice"}},
                             {"limit", "integer", "values: at most 500", {}}} +
      filter_parameters();
  facet.schema = "Facets";
  facet.keeps = true;
  facet.answer = [self = *this](const Request& request, const Bound&) {
    return self.facets(request);
  };

  Route series = facet;
  series.pattern = "/api/v1/series";
  series.name = "series";
  series.summary = "Counts of events by quad class over time";
  series.parameters =
      std::vector<Parameter>{{"step", "string", "of time", {"day", "month", "year"}}} +
      filter_parameters();
  series.schema = "Series";
  series.answer = [self = *this](const Request& request, const Bound&) {
    return self.series(request);
  };

  Route places = facet;
  places.pattern = "/api/v1/places";
  places.name = "places";
  places.summary = "Where events took place: places with coordinates, most events first";
  places.parameters = std::vector<Parameter>{{"limit", "integer", "places: at most 5000", {}}} +
                      filter_parameters();
  places.schema = "Places";
  places.answer = [self = *this](const Request& request, const Bound&) {
    return self.places(request);
  };

  Route count = facet;
  count.pattern = "/api/v1/count";
  count.name = "count";
  count.summary = "How many rows fit";
  count.parameters = std::vector<Parameter>{{"kind",
                                             "string",
                                             "of rows",
                                             {"events", "statements", "positions", "pledges",
                                              "actors", "stories", "articles"}}} +
                     filter_parameters();
  count.schema = "Count";
  count.answer = [self = *this](const Request& request, const Bound&) {
    return self.count(request);
  };
  return {facet, series, places, count};
}

std::vector<Route> StoreApi::single_routes() const {
  Route article;
  article.method = "GET";
  article.pattern = "/api/v1/articles/{id}";
  article.name = "article";
  article.summary = "One article with its findings, by id or key";
  article.schema = "StoredArticle";
  article.answer = [self = *this](const Request& request, const Bound& bound) {
    return self.article(request, bound);
  };

  Route event = article;
  event.pattern = "/api/v1/events/{id}";
  event.name = "event";
  event.summary = "One event with its words";
  event.schema = "Event";
  event.answer = [self = *this](const Request&, const Bound& bound) { return self.event(bound); };

  Route reports = article;
  reports.pattern = "/api/v1/reports/{id}";
  reports.name = "reports";
  reports.summary = "Every telling of a story event, oldest first";
  reports.schema = "Events";
  reports.answer = [self = *this](const Request&, const Bound& bound) {
    return self.reports(bound);
  };

  Route today = article;
  today.pattern = "/api/v1/today";
  today.name = "today";
  today.summary = "The newest stories, each with a few of its events";
  today.parameters = {{"limit", "integer", "stories: at most 40", {}},
                      {"after", "integer", "cursor: \"next\" of the page before", {}}};
  today.schema = "Today";
  today.keeps = true;
  today.answer = [self = *this](const Request& request, const Bound&) {
    return self.today(request);
  };
  return {article, event, reports, today};
}

std::vector<Route> StoreApi::routes() const {
  std::vector<Route> all;
  for (auto some : {list_routes(), count_routes(), single_routes()}) {
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

}  // namespace chancery::serve
