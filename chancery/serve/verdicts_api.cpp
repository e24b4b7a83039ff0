// Judgements: kept, listed, exported as cases, sampled for blind coding.
#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "chancery/base/utf8.h"
#include "chancery/review/sampling.h"
#include "chancery/serve/agreement.h"
#include "chancery/serve/question.h"
#include "chancery/serve/readings_api.h"
#include "chancery/serve/rows_json.h"

namespace chancery::serve {

using pipeline::JsonText;

namespace {

constexpr std::size_t kLongestNote = 4000;  // bytes
constexpr std::size_t kLargestSample = 500;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

// A text field of a JSON body; an empty string when it is absent.
base::Expected<std::string> field(const nlohmann::json& body, const char* name) {
  const auto at = body.find(name);
  if (at == body.end() || at->is_null()) return std::string();
  if (!at->is_string()) {
    return base::fail("E-SRV-024", std::string("\"") + name + "\" is a text");
  }
  auto text = at->get<std::string>();
  if (text.size() > kLongestNote) {
    return base::fail("E-SRV-024", std::string("\"") + name + "\" is too long");
  }
  return text;
}

base::Expected<nlohmann::json> body_of(const Request& request) {
  auto body = nlohmann::json::parse(request.body, nullptr, false);
  if (body.is_discarded() || !body.is_object()) {
    return base::fail("E-SRV-024", "the body is no JSON object");
  }
  return body;
}

base::Expected<store::Verdict> verdict_of(const nlohmann::json& body) {
  store::Verdict verdict;
  verdict.subject = "event";
  const auto event = body.find("event");
  if (event == body.end() || !event->is_number_integer()) {
    return base::fail("E-SRV-024", "\"event\" is the id of an event");
  }
  verdict.event = event->get<store::Id>();
  const std::pair<const char*, std::string*> texts[] = {{"verdict", &verdict.verdict},
                                                        {"should_be", &verdict.should_be},
                                                        {"coder", &verdict.coder},
                                                        {"note", &verdict.note}};
  for (const auto& [name, place] : texts) {
    auto text = field(body, name);
    if (!text) return std::unexpected(std::move(text.error()));
    *place = std::move(*text);
  }
  if (!is_one_of(verdict.verdict, {"right", "wrong", "type", "source", "target", "status"})) {
    return base::fail("E-SRV-024", "\"verdict\" is none that is known", {},
                      "right, wrong, type, source, target or status");
  }
  return verdict;
}

struct AskedDraw {
  store::Filter filter;
  std::vector<std::string> by;
  std::size_t number = 0;
  std::uint64_t seed = 1;
};

// A draw as `chancery sample` makes it of the same seed, number, strata and filters.
base::Expected<AskedDraw> draw_of(const Query& query, const store::Vocabulary& vocabulary) {
  AskedDraw asked;
  asked.filter = filter_from(query);
  if (auto checked = store::check(asked.filter, store::Kind::kEvents, vocabulary); !checked) {
    return std::unexpected(std::move(checked.error()));
  }
  auto by = review::strata_from(query.value("by").value_or("type"));
  if (!by) return std::unexpected(std::move(by.error()));
  asked.by = std::move(*by);
  asked.number = page_from(query, kLargestSample).limit;
  const std::string seed = query.value("seed").value_or("1");
  std::from_chars(seed.data(), seed.data() + seed.size(), asked.seed);
  return asked;
}

std::vector<Parameter> draw_parameters() {
  return std::vector<Parameter>{
             {"seed", "integer", "of the draw", {}},
             {"limit", "integer", "events: at most 500", {}},
             {"by", "string", "strata: type, country, outlet, status, year, confidence", {}}} +
         filter_parameters();
}

Response refused(const base::Error& error) {
  return error.code.starts_with("E-REV") ? error_response(400, error) : store_failure(error);
}

}  // namespace

Response ReadingsApi::verdicts(const Request&) const {
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const auto all = (*reader)->verdicts();
  if (!all) return store_failure(all.error());
  JsonText json;
  json.open_object().key("rows").open_array();
  for (const store::Verdict& verdict : *all) write_row(json, verdict);
  json.close_array().close_object();
  return json_response(json.take());
}

Response ReadingsApi::put_verdict(const Request& request) const {
  const auto body = body_of(request);
  if (!body) return error_response(400, body.error());
  auto verdict = verdict_of(*body);
  if (!verdict) return error_response(400, verdict.error());
  // The store keeps it by article and trigger, so that it outlives a recode.
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const auto row = (*reader)->event(verdict->event, false);
  if (!row) return store_failure(row.error());
  verdict->article_key = row->from.article_key;
  verdict->type = row->type;
  verdict->trigger = row->trigger;
  store::Id id = 0;
  auto written = readers_->write([&](store::Store& store) -> base::Expected<void> {
    auto put = store.put_verdict(*verdict);
    if (!put) return std::unexpected(std::move(put.error()));
    id = *put;
    return {};
  });
  if (!written) return store_failure(written.error());
  verdict->id = id;
  JsonText json;
  write_row(json, *verdict);
  return json_response(json.take(), 201);
}

Response ReadingsApi::delete_verdict(const Bound& bound) const {
  const std::string& text = bound.find("id")->second;
  store::Id id = 0;
  std::from_chars(text.data(), text.data() + text.size(), id);
  auto written = readers_->write([&](store::Store& store) { return store.delete_verdict(id); });
  return written ? json_response("{}") : store_failure(written.error());
}

// Judgements with the words they were made on, one a line: what a dictionary is mended by.
Response ReadingsApi::cases() const {
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const auto all = (*reader)->verdicts();
  if (!all) return store_failure(all.error());
  Response response;
  response.type = "application/x-ndjson";
  response.set("Content-Disposition", "attachment; filename=\"cases.jsonl\"");
  for (const store::Verdict& verdict : *all) {
    if (verdict.subject != "event") continue;
    JsonText json;
    json.open_object().key("judgement");
    write_row(json, verdict);
    json.key("event");
    const auto row = verdict.event == 0
                         ? base::Expected<store::EventRow>(base::fail("E-STO-030", ""))
                         : (*reader)->event(verdict.event, true);
    if (row) {
      write_row(json, *row);
    } else {
      json.null();
    }
    json.close_object();
    response.body += json.take() + "\n";
  }
  return response;
}

// Events to be judged blind: the draw of `chancery sample`.
Response ReadingsApi::sample(const Request& request) const {
  const auto asked = draw_of(request.query, *vocabulary_);
  if (!asked) return refused(asked.error());
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const auto drawn =
      review::sample_events(**reader, asked->filter, asked->by, asked->number, asked->seed);
  if (!drawn) return store_failure(drawn.error());
  JsonText json;
  json.open_object().key("rows").open_array();
  for (const review::Sampled& unit : *drawn) write_row(json, unit.event);
  json.close_array().key("next").null().close_object();
  return json_response(json.take());
}

// How far coders agree, and how often the program is right: over a draw when a seed is given.
Response ReadingsApi::agreement(const Request& request) const {
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const auto verdicts = (*reader)->verdicts();
  if (!verdicts) return store_failure(verdicts.error());
  const auto asked = draw_of(request.query, *vocabulary_);
  if (!asked) return refused(asked.error());
  std::vector<review::Sampled> drawn;
  const bool of_draw = request.query.value("seed").has_value();
  if (of_draw) {
    auto units =
        review::sample_events(**reader, asked->filter, asked->by, asked->number, asked->seed);
    if (!units) return store_failure(units.error());
    drawn = std::move(*units);
  }
  JsonText json;
  write_agreement(json, sheet_of(*verdicts, of_draw ? &drawn : nullptr), asked->seed);
  return json_response(json.take());
}

std::vector<Route> ReadingsApi::verdict_routes() const {
  Route list;
  list.method = "GET";
  list.pattern = "/api/v1/verdicts";
  list.name = "verdicts";
  list.summary = "Judgements of events";
  list.schema = "Verdicts";
  list.answer = [self = *this](const Request& request, const Bound&) {
    return self.verdicts(request);
  };
  Route put = list;
  put.method = "POST";
  put.name = "putVerdict";
  put.summary = "Keeps a judgement of an event";
  put.schema = "Verdict";
  put.body = "NewVerdict";
  put.lane = Lane::kWrite;
  put.answer = [self = *this](const Request& request, const Bound&) {
    return self.put_verdict(request);
  };
  Route remove = list;
  remove.method = "DELETE";
  remove.pattern = "/api/v1/verdicts/{id}";
  remove.name = "deleteVerdict";
  remove.summary = "Takes a judgement back";
  remove.schema = "Empty";
  remove.lane = Lane::kWrite;
  remove.answer = [self = *this](const Request&, const Bound& bound) {
    return self.delete_verdict(bound);
  };
  Route cases = list;
  cases.pattern = "/api/v1/cases";
  cases.name = "cases";
  cases.summary = "Judgements with their words, one a line";
  cases.schema = "";
  cases.types = {"application/x-ndjson"};
  cases.answer = [self = *this](const Request&, const Bound&) { return self.cases(); };
  Route sample = list;
  sample.pattern = "/api/v1/sample";
  sample.name = "sample";
  sample.summary = "Events drawn at random for blind coding: the draw of `chancery sample`";
  sample.parameters = draw_parameters();
  sample.schema = "Events";
  sample.lane = Lane::kCode;
  sample.keeps = true;
  sample.answer = [self = *this](const Request& request, const Bound&) {
    return self.sample(request);
  };
  Route agreement = sample;
  agreement.pattern = "/api/v1/agreement";
  agreement.name = "agreement";
  agreement.summary =
      "How far coders agree and how often the program is right, as `chancery agreement` reckons; "
      "over the draw when a seed is given, weighted by its strata, else over every judgement";
  agreement.schema = "Agreement";
  agreement.answer = [self = *this](const Request& request, const Bound&) {
    return self.agreement(request);
  };
  return {list, put, remove, cases, sample, agreement};
}

std::vector<Route> ReadingsApi::routes() const {
  std::vector<Route> all = verdict_routes();
  for (Route& route : question_routes()) all.push_back(std::move(route));
  return all;
}

}  // namespace chancery::serve
