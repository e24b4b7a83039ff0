// Saved questions, what is new for one of them, and the same as an Atom feed.
#include <algorithm>
#include <charconv>
#include <map>
#include <nlohmann/json.hpp>

#include "chancery/base/utf8.h"
#include "chancery/serve/atom.h"
#include "chancery/serve/question.h"
#include "chancery/serve/readings_api.h"
#include "chancery/serve/rows_json.h"
#include "chancery/serve/target.h"

namespace chancery::serve {

using pipeline::JsonText;

namespace {

constexpr std::size_t kLongestName = 200;  // bytes
constexpr std::size_t kNewsFrom = 200;     // events looked at
constexpr std::size_t kFeedEntries = 50;

// Tells which of the newest events came into the store after a moment, and which of those tell what
// another article told before it. The moment is a time, or better the mark of an earlier answer:
// the last article that was there then. Articles are numbered as they become visible, while the
// time of one is that at which it was read, which may lie long before.
class News {
 public:
  News(store::Reader& reader, std::string since) : reader_(reader), since_(std::move(since)) {
    const auto [end, failure] =
        std::from_chars(since_.data(), since_.data() + since_.size(), mark_);
    by_mark_ = failure == std::errc{} && end == since_.data() + since_.size();
  }

  base::Expected<bool> is_new(const store::EventRow& row) { return added_after(row.from.article); }

  // Some other telling of the same event was here before; nothing was before a first visit.
  base::Expected<bool> is_told_again(const store::EventRow& row) {
    if (since_.empty() || row.story_event == 0 || row.reports < 2) return false;
    if (const auto known = told_.find(row.story_event); known != told_.end()) return known->second;
    auto told = was_told(row.story_event);
    if (told) told_.emplace(row.story_event, *told);
    return told;
  }

 private:
  base::Expected<bool> was_told(store::Id story_event) {
    const auto reports = reader_.reports(story_event, false);
    if (!reports) return std::unexpected(reports.error());
    for (const store::EventRow& report : *reports) {
      const auto later = added_after(report.from.article);
      if (!later) return later;
      if (!*later) return true;
    }
    return false;
  }
  base::Expected<bool> added_after(store::Id article) {
    if (article == 0) return false;
    if (by_mark_) return article > mark_;
    const auto known = added_.find(article);
    if (known != added_.end()) return known->second > since_;
    store::Filter filter;
    filter.article = article;
    const auto rows = reader_.articles(filter, store::Page{.limit = 1});
    if (!rows) return std::unexpected(rows.error());
    const std::string added = rows->rows.empty() ? "" : rows->rows.front().added;
    added_.emplace(article, added);
    return added > since_;
  }

  store::Reader& reader_;
  std::string since_;
  store::Id mark_ = 0;
  bool by_mark_ = false;
  std::map<store::Id, std::string> added_;
  std::map<store::Id, bool> told_;  // by story event
};

}  // namespace

Response ReadingsApi::questions() const {
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const auto all = (*reader)->questions();
  if (!all) return store_failure(all.error());
  JsonText json;
  json.open_object().key("rows").open_array();
  for (const auto& saved : *all) {
    json.open_object().key("name").text(saved.name).key("question").text(saved.question);
    json.key("when").text_or_null(saved.when).close_object();
  }
  json.close_array().close_object();
  return json_response(json.take());
}

Response ReadingsApi::put_question(const Request& request) const {
  const auto body = nlohmann::json::parse(request.body, nullptr, false);
  const auto text = [&](const char* name) -> std::string {
    if (!body.is_object() || !body.contains(name) || !body.at(name).is_string()) return {};
    return body.at(name).get<std::string>();
  };
  const std::string name(base::trim(text("name")));
  const std::string question = text("question");
  Request asked;
  const auto read = read_target("/?" + question, asked);
  if (name.empty() || name.size() > kLongestName || !read) {
    return error_response(400, "E-SRV-024", "a question has a short name and a query string",
                          R"({"name": "sanctions on Belarus", "question": "type=SANCTION"})");
  }
  auto checked = store::check(filter_from(asked.query), store::Kind::kEvents, *vocabulary_);
  if (!checked) return store_failure(checked.error());
  auto written =
      readers_->write([&](store::Store& store) { return store.put_question(name, question); });
  return written ? json_response("{}", 201) : store_failure(written.error());
}

Response ReadingsApi::delete_question(const Request& request) const {
  const std::string name = request.query.value("name").value_or("");
  auto written = readers_->write([&](store::Store& store) { return store.delete_question(name); });
  return written ? json_response("{}") : store_failure(written.error());
}

Response ReadingsApi::news(const Request& request) const {
  const store::Filter filter = filter_from(request.query);
  if (auto checked = store::check(filter, store::Kind::kEvents, *vocabulary_); !checked) {
    return store_failure(checked.error());
  }
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const auto rows = (*reader)->events(filter, store::Page{.limit = kNewsFrom, .words = true});
  if (!rows) return store_failure(rows.error());
  News news(**reader, request.query.value("seen").value_or(""));
  store::Id mark = 0;
  JsonText fresh;
  JsonText again;
  fresh.open_array();
  again.open_array();
  for (const store::EventRow& row : rows->rows) {
    mark = std::max(mark, row.from.article);
    const auto is_new = news.is_new(row);
    if (!is_new) return store_failure(is_new.error());
    if (!*is_new) continue;
    const auto told = news.is_told_again(row);
    if (!told) return store_failure(told.error());
    write_row(*told ? again : fresh, row);
  }
  fresh.close_array();
  again.close_array();
  return json_response("{\"new\":" + fresh.take() + ",\"again\":" + again.take() + ",\"mark\":\"" +
                       std::to_string(mark) + "\"}");
}

Response ReadingsApi::atom(const Request& request) const {
  const store::Filter filter = filter_from(request.query);
  if (auto checked = store::check(filter, store::Kind::kEvents, *vocabulary_); !checked) {
    return store_failure(checked.error());
  }
  const auto reader = readers_->here();
  if (!reader) return store_failure(reader.error());
  const auto rows = (*reader)->events(filter, store::Page{.limit = kFeedEntries, .words = true});
  if (!rows) return store_failure(rows.error());
  Response response;
  response.type = "application/atom+xml; charset=utf-8";
  std::string question;
  for (const auto& [name, value] : request.query.pairs()) {
    question += (question.empty() ? "" : "&") + percent_encode(name) + "=" + percent_encode(value);
  }
  // A reverse proxy says that it is asked by TLS; the feed's own links follow.
  const bool secure = request.header("x-forwarded-proto") == "https";
  const std::string host = (secure ? "https://" : "http://") + std::string(request.header("host"));
  response.body = atom_feed(rows->rows, host, question);
  return response;
}

std::vector<Route> ReadingsApi::question_routes() const {
  Route list;
  list.method = "GET";
  list.pattern = "/api/v1/questions";
  list.name = "questions";
  list.summary = "Saved questions";
  list.schema = "Questions";
  list.answer = [self = *this](const Request&, const Bound&) { return self.questions(); };
  Route put = list;
  put.method = "POST";
  put.name = "putQuestion";
  put.summary = "Saves a question under a name";
  put.schema = "Empty";
  put.body = "NewQuestion";
  put.lane = Lane::kWrite;
  put.answer = [self = *this](const Request& request, const Bound&) {
    return self.put_question(request);
  };
  Route remove = list;
  remove.method = "DELETE";
  remove.name = "deleteQuestion";
  remove.summary = "Forgets a question";
  remove.parameters = {{"name", "string", "of the question", {}}};
  remove.schema = "Empty";
  remove.lane = Lane::kWrite;
  remove.answer = [self = *this](const Request& request, const Bound&) {
    return self.delete_question(request);
  };
  Route news = list;
  news.pattern = "/api/v1/news";
  news.name = "news";
  news.summary =
      "Of the newest 200 events that fit: those of articles added after a moment, apart those that "
      "tell again what was known";
  news.parameters =
      std::vector<Parameter>{
          {"seen",
           "string",
           "the \"mark\" of an earlier answer, or a moment as \"added\" of articles",
           {}}} +
      filter_parameters();
  news.schema = "News";
  news.answer = [self = *this](const Request& request, const Bound&) { return self.news(request); };
  Route atom = list;
  atom.pattern = "/api/v1/atom";
  atom.name = "atom";
  atom.summary = "The newest events that fit, as an Atom feed";
  atom.parameters = filter_parameters();
  atom.schema = "";
  atom.types = {"application/atom+xml"};
  atom.answer = [self = *this](const Request& request, const Bound&) { return self.atom(request); };
  return {list, put, remove, news, atom};
}

}  // namespace chancery::serve
