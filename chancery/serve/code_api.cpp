#include "chancery/serve/code_api.h"

#include <chrono>

#include "chancery/pipeline/findings_json.h"
#include "chancery/serve/reading_json.h"

namespace chancery::serve {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kLongestTime = std::chrono::seconds(20);
constexpr std::size_t kSentencesExplained = 200;  // trees of a longer article are not sent

// Puts finished JSON where a value is due.
class Answer {
 public:
  void add(const std::string& article) { articles_ += (articles_.empty() ? "" : ",") + article; }
  void note(std::string_view text) { notes_.text(text); }
  std::string finish(bool left_out) {
    notes_.close_array();
    return "{\"articles\":[" + articles_ + "],\"notes\":" + notes_.take() +
           ",\"left_out\":" + (left_out ? "true" : "false") + "}";
  }
  Answer() { notes_.open_array(); }

 private:
  std::string articles_;
  pipeline::JsonText notes_;
};

base::Expected<intake::Options> options_of(const Query& query) {
  intake::Options options;
  options.published = query.value("published");
  options.id = query.value("id");
  options.language = query.value("language");
  options.mend = query.is_set("mend");
  options.max_article_bytes = kLongestArticle;
  options.max_whole_bytes = 4 * kLongestArticle;
  if (options.published && options.published->empty()) options.published.reset();
  if (options.id && options.id->empty()) options.id.reset();
  if (const auto kind = query.value("input_format")) {
    options.input_format = intake::input_format_from(*kind).value_or(intake::InputFormat::kDetect);
  }
  return options;
}

// One request's articles, one after the other.
class Run {
 public:
  Run(const pipeline::Engine& engine, const Query& query)
      : engine_(engine), trees_(query.is_set("trees")), why_(query.is_set("why")) {}

  bool take(intake::Item item) {
    if (read_ + failed_ >= kMostArticles || Clock::now() - start_ > kLongestTime) {
      left_out_ = true;
      return false;
    }
    if (!item) {
      ++failed_;
      if (first_error_.code.empty()) first_error_ = item.error().error;
      answer_.add(pipeline::error_json(item.error().id, item.error().path, item.error().error));
      return true;
    }
    ++read_;
    const auto start = Clock::now();
    engine_.pipeline().run(*item, workspace_);
    const std::chrono::duration<double, std::milli> spent = Clock::now() - start;
    std::string article =
        "{\"findings\":" + pipeline::findings_json(*item, engine_.scorer(), spent.count());
    article += reading(*item) + "}";
    answer_.add(article);
    return true;
  }
  void note(const intake::Note& said) { answer_.note(said.message); }

  Response finish() {
    if (read_ == 0 && failed_ == 0) {
      return error_response(400, "E-INT-003", "the body holds no article");
    }
    if (read_ == 0 && failed_ == 1) return error_response(400, first_error_);
    return json_response(answer_.finish(left_out_));
  }

 private:
  // ,"trees":[…],"predicates":[…],"attempts":[…] as asked for
  std::string reading(const document::Document& document) {
    const bool small = document.sentences.get().size() <= kSentencesExplained;
    if (!small || (!trees_ && !why_)) return {};
    pipeline::JsonText json;
    json.open_object();
    if (trees_) write_trees(json, document);
    if (why_) write_attempts(json, document, *engine_.coder());
    json.close_object();
    std::string inner = json.take();
    inner.front() = ',';
    inner.pop_back();
    return inner;
  }

  const pipeline::Engine& engine_;
  bool trees_;
  bool why_;
  document::Workspace workspace_;
  Answer answer_;
  std::size_t read_ = 0;
  std::size_t failed_ = 0;
  base::Error first_error_;
  bool left_out_ = false;
  Clock::time_point start_ = Clock::now();
};

}  // namespace

Response CodeApi::code(const Request& request) const {
  const auto options = options_of(request.query);
  if (!options) return error_response(400, options.error());
  const auto reader = intake::Reader::load(engine_->data(), *options);
  if (!reader) return error_response(400, reader.error());
  Run run(*engine_, request.query);
  reader->read_bytes(
      request.body, "", [&](intake::Item item) { return run.take(std::move(item)); },
      [&](const intake::Note& note) { run.note(note); });
  return run.finish();
}

std::vector<Route> CodeApi::routes() const {
  Route route;
  route.method = "POST";
  route.pattern = "/api/v1/code";
  route.name = "code";
  route.summary =
      "Codes the articles of the body: plain text, HTML, JSON, JSONL, CSV, feeds, WARC, gzipped or "
      "not. At most 50 articles of 1 MiB each.";
  route.parameters = {
      {"published", "string", "publication date, for dates that lean on it", {}},
      {"id", "string", "id of the article", {}},
      {"language", "string", "ISO 639-1", {}},
      {"input_format",
       "string",
       "what the body is, when its content does not tell",
       {"auto", "text", "html", "json", "jsonl", "feed", "csv", "warc"}},
      {"mend", "boolean", "mend mojibake in the text itself", {}},
      {"trees", "boolean", "with the dependency trees", {}},
      {"why", "boolean", "with predicates and the patterns that nearly fired", {}},
  };
  route.schema = "Coded";
  route.body = "*";
  route.lane = Lane::kCode;
  route.answer = [self = *this](const Request& request, const Bound&) {
    return self.code(request);
  };
  return {route};
}

}  // namespace chancery::serve
