// One JSON object a line, with the members of the PLOVER manual's records.
#include "chancery/exchange/writer.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::exchange {
namespace {

using pipeline::JsonText;

void texts(JsonText& json, std::string_view key, const std::vector<std::string>& values) {
  json.key(key).open_array();
  for (const std::string& value : values) json.text(value);
  json.close_array();
}

void parties(JsonText& json, std::string_view key, const std::vector<store::Party>& all) {
  json.key(key).open_array();
  for (const store::Party& party : all) {
    json.open_object().key("text").text(party.name);
    json.key("country").text_or_null(party.country).key("sector").text_or_null(party.sector);
    json.key("code").text_or_null(party.code).close_object();
  }
  json.close_array();
}

void count(JsonText& json, std::string_view key, const std::optional<std::int64_t>& value) {
  if (value) json.key(key).number(*value);
}

class PloverWriter final : public Writer {
 public:
  using Writer::Writer;

  std::string add(const store::EventRow& event) override {
    JsonText json;
    json.open_object().key("id").text(options_.stable_ids ? event.from.article_key + "-" +
                                                                std::to_string(event.from.number)
                                                          : std::to_string(event.id));
    json.key("date").text_or_null(event.date).key("type").text(event.type);
    texts(json, "mode", event.modes);
    texts(json, "context", event.contexts);
    json.key("cameo").text_or_null(event.cameo).key("quad").text_or_null(event.quad);
    json.key("score");
    event.score ? json.real(*event.score) : json.null();
    parties(json, "source", event.source);
    parties(json, "target", event.target);
    json.key("symmetric").boolean(event.symmetric).key("status").text(event.status);
    place(json, event);
    count(json, "dead", event.dead);
    count(json, "injured", event.injured);
    count(json, "arrested", event.arrested);
    count(json, "size", event.participants);
    parties(json, "said_by", event.said_by);
    json.key("confidence").real(event.confidence).key("pattern").text_or_null(event.pattern);
    if (options_.text) json.key("text").text_or_null(event.from.words);
    json.key("url").text_or_null(event.from.url).key("publisher").text_or_null(event.from.outlet);
    json.key("published").text_or_null(event.from.published);
    json.key("article").text_or_null(event.from.article_key);
    json.key("reports").number(event.reports).key("coder").text(options_.program);
    return json.close_object().take() + "\n";
  }

 private:
  static void place(JsonText& json, const store::EventRow& event) {
    json.key("location");
    if (!event.place) return void(json.null());
    json.open_object().key("name").text(event.place->name);
    json.key("country").text_or_null(event.place->country);
    json.key("admin1").text_or_null(event.place->admin1);
    if (event.place->latitude) json.key("lat").real(*event.place->latitude);
    if (event.place->longitude) json.key("lon").real(*event.place->longitude);
    if (event.place->geonames) json.key("geonames").number(*event.place->geonames);
    json.close_object();
  }
};

}  // namespace

std::unique_ptr<Writer> plover_writer(const Crosswalk& crosswalk, WriterOptions options) {
  return std::make_unique<PloverWriter>(crosswalk, std::move(options));
}

}  // namespace chancery::exchange
