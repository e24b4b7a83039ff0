// Judgements: kept, listed, exported as cases, sampled for blind coding.
#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"
#include "chancery/serve/agreement.h"
#include "chancery/serve/question.h"
#include "chancery/serve/readings_api.h"
#include "chancery/serve/rows_json.h"

namespace chancery::serve {

using pipeline::JsonText;

namespace {

constexpr std::size_t kLongestNote = 4000;   // bytes
constexpr std::size_t kSampledFrom = 20000;  // the newest events that fit
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

// A number that looks random and is the same for the same event and seed.
std::uint64_t lot(std::uint64_t seed, const store::EventRow& row) {
  return base::fnv1a(row.from.article_key + ":" + std::to_string(row.from.number),
                     base::fnv1a(std::to_string(seed)));
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
  json.close_array().key("agreement");
  write_agreement(json, agreement_of(*all));
  json.close_object();
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

// Events to be judged blind: the same for the same seed, whatever came since.
Response ReadingsApi::sample(const Request& request) const {
  const store::Filter filter = filter_from(request.query);
  if (auto checked = store::check(filter, store::Kind::kEvents, *vocabulary_); !checked) {
    return store_failure(checked.error());
  }
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const std::size_t size = page_from(request.query, kLargestSample).limit;
  const std::uint64_t seed = base::fnv1a(request.query.value("seed").value_or("1"));
  std::vector<std::pair<std::uint64_t, store::EventRow>> drawn;
  store::Page page{.limit = kLargestPage};
  for (std::size_t seen = 0; seen < kSampledFrom; seen += kLargestPage) {
    const auto rows = (*reader)->events(filter, page);
    if (!rows) return store_failure(rows.error());
    for (const store::EventRow& row : rows->rows) {
      if (row.from.article != 0) drawn.emplace_back(lot(seed, row), row);
    }
    std::ranges::sort(drawn, {}, [](const auto& one) { return one.first; });
    if (drawn.size() > size) drawn.resize(size);
    page.after = rows->next;
    if (rows->next == 0) break;
  }
  JsonText json;
  json.open_object().key("rows").open_array();
  for (const auto& [number, row] : drawn) {
    const auto full = (*reader)->event(row.id, true);
    write_row(json, full ? *full : row);
  }
  json.close_array().key("next").null().close_object();
  return json_response(json.take());
}

std::vector<Route> ReadingsApi::verdict_routes() const {
  Route list;
  list.method = "GET";
  list.pattern = "/api/v1/verdicts";
  list.name = "verdicts";
  list.summary = "Judgements of events, and how far their coders agree";
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
  sample.summary = "Events drawn at random from the newest 20000 that fit, for blind coding";
  sample.parameters = std::vector<Parameter>{{"seed", "string", "of the draw", {}},
                                             {"limit", "integer", "events: at most 500", {}}} +
                      filter_parameters();
  sample.schema = "Events";
  sample.answer = [self = *this](const Request& request, const Bound&) {
    return self.sample(request);
  };
  return {list, put, remove, cases, sample};
}

std::vector<Route> ReadingsApi::routes() const {
  std::vector<Route> all = verdict_routes();
  for (Route& route : question_routes()) all.push_back(std::move(route));
  return all;
}

}  // namespace chancery::serve
