#include "chancery/serve/service.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <variant>

#include "chancery/lexicon/ontology.h"
#include "chancery/serve/code_api.h"
#include "chancery/serve/distance_api.h"
#include "chancery/serve/knowledge_api.h"
#include "chancery/serve/openapi.h"
#include "chancery/serve/readings_api.h"
#include "chancery/serve/store_api.h"

namespace chancery::serve {

using pipeline::JsonText;

namespace {

constexpr std::size_t kShortestToken = 16;
constexpr std::string_view kStatuses[] = {"occurred",     "ongoing", "historical", "planned",
                                          "hypothetical", "negated", "denied"};
constexpr std::string_view kStances[] = {"support", "oppose", "reluctant", "neutral"};

base::Expected<void> check_token(std::string_view token) {
  const bool plain = std::ranges::all_of(token, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
  });
  if (token.empty() || (plain && token.size() >= kShortestToken)) return {};
  return base::fail("E-SRV-003", "a token has at least 16 letters, digits, \"-\", \"_\" or \".\"",
                    {}, "for example: openssl rand -hex 16");
}

void write_list(JsonText& json, std::string_view key, const auto& texts) {
  json.key(key).open_array();
  for (const auto& text : texts) json.text(text);
  json.close_array();
}

std::string vocabulary_json(const pipeline::Engine& engine) {
  const lexicon::Ontology& ontology = engine.coder()->lexicon()->ontology();
  JsonText json;
  json.open_object().key("types").open_array();
  for (const lexicon::EventType& type : ontology.types()) {
    json.open_object().key("name").text(type.name).key("quad").text(type.quad);
    json.key("score").real(type.score).key("modes").open_array();
    for (const lexicon::ModeEntry& mode : type.modes) json.text(mode.name);
    json.close_array().close_object();
  }
  json.close_array();
  write_list(json, "contexts", ontology.contexts());
  write_list(json, "quads", vocabulary_of(engine).quads);
  write_list(json, "statuses", kStatuses);
  write_list(json, "stances", kStances);
  json.close_object();
  return json.take();
}

// The store's counts, counted at most once a second however many ask, and only when it was written
// to since.
class LiveCounts {
 public:
  explicit LiveCounts(std::shared_ptr<Readers> readers) : readers_(std::move(readers)) {}

  // As JSON text.
  base::Expected<std::string> get() {
    const std::lock_guard lock(mutex_);
    const auto now = std::chrono::steady_clock::now();
    if (!text_.empty() && now - counted_ < std::chrono::seconds(1)) return text_;
    const StoreState state = state_of(readers_->path());
    if (!text_.empty() && settled_ && state.text == state_) return text_;
    const auto reader = readers_->here();
    if (!reader) return std::unexpected(reader.error());
    const auto counts = (*reader)->counts();
    if (!counts) return std::unexpected(counts.error());
    JsonText json;
    write_counts(json, *counts);
    text_ = json.take();
    counted_ = now;
    state_ = state.text;
    settled_ = state.settled;
    return text_;
  }

 private:
  std::shared_ptr<Readers> readers_;
  std::mutex mutex_;  // guards all below
  std::string text_, state_;
  bool settled_ = false;
  std::chrono::steady_clock::time_point counted_;
};

// Sends the counts whenever they have changed: a running ingest as it goes.
Response progress(const std::shared_ptr<LiveCounts>& live) {
  Response response;
  response.type = "text/event-stream";
  response.set("Cache-Control", "no-store");
  response.stream = std::make_shared<EventStream>();
  response.stream->next = [live, last = std::make_shared<std::string>()]() -> std::string {
    const auto text = live->get();
    if (!text || *text == *last) return {};
    *last = *text;
    return "event: counts\ndata: " + *text + "\n\n";
  };
  return response;
}

Route simple(std::string path, std::string name, std::string summary, std::string schema) {
  Route route;
  route.method = "GET";
  route.pattern = std::move(path);
  route.name = std::move(name);
  route.summary = std::move(summary);
  route.schema = std::move(schema);
  return route;
}

TypesOfQuads types_of_quads(const pipeline::Engine& engine) {
  TypesOfQuads types;
  for (const lexicon::EventType& type : engine.coder()->lexicon()->ontology().types()) {
    types[type.quad].push_back(type.name);
  }
  return types;
}

}  // namespace

store::Vocabulary vocabulary_of(const pipeline::Engine& engine) {
  const lexicon::Ontology& ontology = engine.coder()->lexicon()->ontology();
  store::Vocabulary vocabulary;
  for (const lexicon::EventType& type : ontology.types()) {
    vocabulary.types.push_back(type.name);
    for (const lexicon::ModeEntry& mode : type.modes) {
      vocabulary.types.push_back(type.name + "." + mode.name);
    }
    if (std::ranges::find(vocabulary.quads, type.quad) == vocabulary.quads.end()) {
      vocabulary.quads.push_back(type.quad);
    }
  }
  vocabulary.contexts = ontology.contexts();
  return vocabulary;
}

base::Expected<std::unique_ptr<Service>> Service::open(
    ServiceOptions options, std::shared_ptr<const pipeline::Engine> engine) {
  if (auto good = check_token(options.access.token); !good) {
    return std::unexpected(std::move(good.error()));
  }
  auto service = std::unique_ptr<Service>(new Service());
  service->options_ = std::move(options);
  service->page_ = PageFiles::load(service->options_.page);
  service->router_.add(CodeApi(engine).routes());
  service->router_.add(KnowledgeApi(engine->data()).routes());
  if (!service->options_.store.empty()) {
    service->readers_ = std::make_shared<Readers>(service->options_.store);
    service->kept_ = std::make_unique<KeptAnswers>(service->options_.store);
    if (auto reader = service->readers_->here(); !reader) {
      return std::unexpected(std::move(reader.error()));
    }
    service->router_.add(
        StoreApi(service->readers_, vocabulary_of(*engine), types_of_quads(*engine)).routes());
    auto corpus = CorpusCache::open(service->readers_, engine->data());
    if (!corpus) return std::unexpected(std::move(corpus.error()));
    service->router_.add(DistanceApi(*corpus).routes());
    service->router_.add(ReadingsApi(service->readers_, vocabulary_of(*engine)).routes());
  }
  service->add_own_routes(*engine);
  return service;
}

void Service::add_own_routes(const pipeline::Engine& engine) {
  std::vector<Route> own;
  Route status = simple("/api/v1/status", "status", "Version, and what the store holds", "Status");
  const auto live = readers_ ? std::make_shared<LiveCounts>(readers_) : nullptr;
  status.answer = [live, version = options_.version](const Request&, const Bound&) {
    auto counts = live == nullptr ? base::Expected<std::string>("null") : live->get();
    if (!counts) return store_failure(counts.error());
    JsonText json;
    json.open_object().key("version").text(version).key("store").boolean(live != nullptr);
    json.close_object();
    std::string text = json.take();
    text.pop_back();
    return json_response(text + ",\"counts\":" + *counts + "}");
  };
  own.push_back(std::move(status));

  Route words = simple("/api/v1/vocabulary", "vocabulary", "What filters may name", "Vocabulary");
  words.answer = [text = vocabulary_json(engine)](const Request&, const Bound&) {
    return json_response(text);
  };
  own.push_back(std::move(words));

  if (live) {
    Route stream = simple("/api/v1/progress", "progress",
                          "Server-sent events: the store's counts whenever they change", "");
    stream.types = {"text/event-stream"};
    stream.answer = [live](const Request&, const Bound&) { return progress(live); };
    own.push_back(std::move(stream));
  }
  Route described = simple("/api/v1/openapi.json", "openapi", "This description", "Empty");
  described.answer = [this](const Request&, const Bound&) { return json_response(openapi_); };
  own.push_back(std::move(described));
  router_.add(std::move(own));
  openapi_ = openapi(router_.routes(), options_.version);
}

std::optional<Response> Service::admit(const Request& request) {
  return refuse(options_.access, request);
}

Lane Service::lane_of(const Request& request) const {
  const auto found = router_.find(request);
  const auto* hit = std::get_if<Found>(&found);
  if (hit == nullptr) return Lane::kRead;
  if (hit->route->lane != Lane::kRead || !pace_.is_slow(request)) return hit->route->lane;
  return hit->route->keeps && kept_ && kept_->has(request) ? Lane::kRead : Lane::kSlowRead;
}

// To a browser the page itself says that there is nothing, and leads on.
std::optional<Response> Service::lost(const Request& request) const {
  Request start = request;
  start.segments.clear();
  auto page = page_.answer(start);
  if (!page || page->status != 200) return std::nullopt;
  page->status = 404;
  return page;
}

Response Service::worked_out(const Found& found, const Request& request) {
  const auto before = spent_by_thread();
  Response response = found.route->answer(request, found.bound);
  pace_.took(request, spent_by_thread() - before);
  return response;
}

Response Service::answer(const Request& request) {
  const bool api = !request.segments.empty() && request.segments.front() == "api";
  Response response;
  if (api) {
    auto found = router_.find(request);
    auto* hit = std::get_if<Found>(&found);
    if (hit == nullptr) {
      response = std::get<Response>(std::move(found));
    } else if (hit->route->keeps && kept_) {
      response = kept_->answer(request, [&] { return worked_out(*hit, request); });
    } else {
      response = worked_out(*hit, request);
    }
    if (hit == nullptr && response.status == 404 && !readers_) {
      response =
          error_response(404, "E-SRV-025", "this server has no store", "chancery serve --db FILE");
    }
  } else if (request.method != "GET" && request.method != "HEAD") {
    response = error_response(405, "E-SRV-021", request.method + " is not answered here");
    response.set("Allow", "GET, HEAD");
  } else {
    response = page_.answer(request).value_or(
        error_response(404, "E-SRV-020", "there is nothing at this address"));
    if (response.status == 404 && request.header("accept").find("text/html") != std::string::npos) {
      response = lost(request).value_or(std::move(response));
    }
  }
  settle_etag(request, response);
  return response;
}

}  // namespace chancery::serve
