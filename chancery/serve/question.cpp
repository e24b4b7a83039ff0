#include "chancery/serve/question.h"

#include <algorithm>
#include <charconv>

#include "chancery/base/utf8.h"

namespace chancery::serve {
namespace {

std::int64_t whole(const Query& query, std::string_view name, std::int64_t otherwise) {
  const auto text = query.value(name);
  if (!text || text->empty()) return otherwise;
  std::int64_t value = otherwise;
  std::from_chars(text->data(), text->data() + text->size(), value);
  return value;
}

std::string text_of(const Query& query, std::string_view name) {
  return std::string(base::trim(query.value(name).value_or("")));
}

// Values divided by commas, or given several times.
std::vector<std::string> list_of(const Query& query, std::string_view name) {
  std::vector<std::string> list;
  for (const std::string& given : query.all(name)) {
    for (const std::string_view part : base::split(given, ',')) {
      if (const auto one = base::trim(part); !one.empty()) list.emplace_back(one);
    }
  }
  return list;
}

store::PartyFilter party_of(const Query& query, std::string_view name) {
  const auto text = query.value(name);
  return text && !text->empty() ? store::party_from(*text) : store::PartyFilter{};
}

}  // namespace

std::vector<Parameter> operator+(std::vector<Parameter> a, std::vector<Parameter> b) {
  for (Parameter& one : b) a.push_back(std::move(one));
  return a;
}

std::vector<Parameter> filter_parameters() {
  return {
      {"source", "string", "who acts, speaks, gives: country, code or part of a name", {}},
      {"target", "string", "who is acted on, addressed, given to", {}},
      {"actor", "string", "on either side", {}},
      {"speaker", "string", "in whose statement the event stands", {}},
      {"type", "string", "CONSULT, or CONSULT.visit; several divided by commas", {}},
      {"status", "string", "occurred, ongoing, …", {}},
      {"stance", "string", "support, oppose, reluctant, neutral", {}},
      {"quad", "string", "verbal cooperation, …", {}},
      {"context", "string", "military, …", {}},
      {"cameo", "string", "a CAMEO code or its beginning", {}},
      {"since", "string", "first day, month or year", {}},
      {"until", "string", "last day, month or year", {}},
      {"place", "string", "name of a place, or a country", {}},
      {"place_ids", "string", "ids of places, as \"places\" gives them, divided by commas", {}},
      {"text", "string", "words of the sentence: \"a phrase\", -without, begin*", {}},
      {"outlet", "string", "the publisher", {}},
      {"language", "string", "ISO 639-1", {}},
      {"pattern", "string", "id of a pattern, or its beginning", {}},
      {"voice", "string", "own: the article's; said: somebody's", {"own", "said"}},
      {"origin", "string", "ICEWS, GDELT, any; own events when empty", {}},
      {"min_confidence", "number", "at least this", {}},
      {"story", "integer", "id of a story", {}},
      {"story_event", "integer", "id of a story event", {}},
      {"article", "integer", "id of an article", {}},
      {"article_key", "string", "key of an article", {}},
      {"story_level", "boolean", "one row for each story event", {}},
      {"lives", "boolean", "one row for each pledge, however often told", {}},
      {"with_wrong", "boolean", "with what readers judged wrong", {}},
      {"old_versions", "boolean", "with superseded articles", {}},
  };
}

std::vector<Parameter> page_parameters() {
  return {
      {"order", "string", "by time", {"newest", "oldest"}},
      {"limit", "integer", "rows: at most 500 as JSON, 50000 as CSV or JSONL", {}},
      {"after", "integer", "cursor: \"next\" of the page before", {}},
      {"words", "boolean", "with the evidence", {}},
      {"format", "string", "json, jsonl or csv", {"json", "jsonl", "csv"}},
  };
}

store::Filter filter_from(const Query& query) {
  store::Filter filter;
  filter.source = party_of(query, "source");
  filter.target = party_of(query, "target");
  filter.either = party_of(query, "actor");
  filter.speaker = party_of(query, "speaker");
  filter.types = list_of(query, "type");
  filter.statuses = list_of(query, "status");
  filter.stances = list_of(query, "stance");
  filter.quads = list_of(query, "quad");
  filter.contexts = list_of(query, "context");
  filter.cameo = text_of(query, "cameo");
  filter.since = text_of(query, "since");
  filter.until = text_of(query, "until");
  filter.place = text_of(query, "place");
  for (const std::string& id : list_of(query, "place_ids")) {
    store::Id place = 0;  // what is no number is the id of no place
    std::from_chars(id.data(), id.data() + id.size(), place);
    filter.places.push_back(place);
  }
  filter.text = text_of(query, "text");
  for (const std::string& outlet : query.all("outlet")) {  // names may hold commas
    if (!base::trim(outlet).empty()) filter.outlets.push_back(outlet);
  }
  filter.languages = list_of(query, "language");
  filter.pattern = text_of(query, "pattern");
  filter.voice = text_of(query, "voice");
  filter.origin = text_of(query, "origin");
  if (const std::string least = text_of(query, "min_confidence"); !least.empty()) {
    double value = 0;
    std::from_chars(least.data(), least.data() + least.size(), value);
    filter.min_confidence = value;
  }
  filter.story = whole(query, "story", 0);
  filter.story_event = whole(query, "story_event", 0);
  filter.article = whole(query, "article", 0);
  filter.article_key = text_of(query, "article_key");
  filter.story_level = query.is_set("story_level");
  filter.lives = query.is_set("lives");
  filter.without_wrong = !query.is_set("with_wrong");
  filter.old_versions = query.is_set("old_versions");
  return filter;
}

store::Page page_from(const Query& query, std::size_t largest) {
  store::Page page;
  page.order = query.value("order") == "oldest" ? store::Order::kOldest : store::Order::kNewest;
  const std::int64_t most = static_cast<std::int64_t>(largest);
  const std::int64_t usual = largest > kLargestPage ? most : 50;
  page.limit =
      static_cast<std::size_t>(std::clamp<std::int64_t>(whole(query, "limit", usual), 1, most));
  page.after = std::max<std::int64_t>(0, whole(query, "after", 0));
  page.words = query.is_set("words");
  return page;
}

}  // namespace chancery::serve
