#include "chancery/review/release.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "chancery/base/hash.h"
#include "chancery/exchange/writer.h"
#include "chancery/pipeline/json_text.h"
#include "chancery/store/identity.h"

namespace chancery::review {
namespace fs = std::filesystem;
namespace {

using pipeline::JsonText;

std::string csv_cell(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

std::string csv_line(const std::vector<std::string>& cells) {
  std::string out;
  for (std::size_t i = 0; i < cells.size(); ++i) out += (i > 0 ? "," : "") + csv_cell(cells[i]);
  return out + "\n";
}

std::string digest_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return base::sha256_hex(
      std::string((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>()));
}

// Events of an earlier vintage: id to digest of its line.
base::Expected<std::map<std::string, std::string>> events_of(const fs::path& folder) {
  std::ifstream in(folder / "events.jsonl", std::ios::binary);
  if (!in || !fs::exists(folder / "manifest.json")) {
    return base::fail("E-REV-012", "this is no vintage: it has no manifest.json and events.jsonl",
                      {folder.string(), 0, 0});
  }
  std::map<std::string, std::string> out;
  for (std::string line; std::getline(in, line);) {
    const nlohmann::json row = nlohmann::json::parse(line, nullptr, false);
    if (row.is_object() && row.contains("id")) {
      out[row["id"].dump()] = base::sha256_hex(line).substr(0, 16);
    }
  }
  return out;
}

struct Denominator {
  std::size_t articles = 0, with_events = 0, events = 0, superseded = 0;
};

class Release {
 public:
  Release(store::Reader& reader, const exchange::Crosswalk& crosswalk,
          const ReleaseOptions& options)
      : reader_(reader),
        options_(options),
        writer_(exchange::plover_writer(crosswalk, {options.text, options.program, true})) {}

  base::Expected<Released> write() {
    std::error_code failure;
    fs::create_directories(options_.folder, failure);
    if (failure || !fs::is_empty(options_.folder, failure) || failure) {
      return base::fail("E-REV-010", "the folder cannot be made, or holds files already",
                        {options_.folder.string(), 0, 0}, "a vintage is never overwritten");
    }
    if (!options_.previous.empty()) {
      auto earlier = events_of(options_.previous);
      if (!earlier) return std::unexpected(std::move(earlier.error()));
      earlier_ = std::move(*earlier);
    }
    for (auto step : {&Release::articles, &Release::denominators, &Release::failures,
                      &Release::changes, &Release::manifest}) {
      if (auto done = (this->*step)(); !done) return std::unexpected(std::move(done.error()));
    }
    return released_;
  }

 private:
  base::Expected<std::ofstream> file(const std::string& name) {
    std::ofstream out(options_.folder / name, std::ios::binary);
    if (!out) return std::unexpected(cannot_write(name));
    files_.insert(name);
    return out;
  }
  [[nodiscard]] base::Error cannot_write(const std::string& name) const {
    return base::fail("E-REV-011", "the file cannot be written",
                      {(options_.folder / name).string(), 0, 0})
        .error();
  }

  // Articles by key, and their events.
  base::Expected<void> articles() {
    std::vector<std::pair<std::string, store::Id>> keys;
    store::Filter filter;
    filter.old_versions = true;
    store::Page page{.order = store::Order::kOldest, .limit = 5000};
    while (true) {
      auto rows = reader_.articles(filter, page);
      if (!rows) return std::unexpected(std::move(rows.error()));
      for (const store::ArticleRow& row : rows->rows) {
        Denominator& sums = denominators_[{row.outlet, row.published.substr(0, 10)}];
        if (row.current) {
          keys.emplace_back(row.key, row.id);
        } else {
          ++sums.superseded;
        }
      }
      if (rows->next == 0) break;
      page.after = rows->next;
    }
    std::sort(keys.begin(), keys.end());
    auto articles = file("articles.csv");
    if (!articles) return std::unexpected(std::move(articles.error()));
    auto events = file("events.jsonl");
    if (!events) return std::unexpected(std::move(events.error()));
    std::vector<std::string> names = {"key",       "sha256",     "url",     "outlet",
                                      "published", "language",   "version", "words",
                                      "events",    "statements", "coding"};
    if (options_.text) names.emplace_back("title");
    *articles << csv_line(names);
    for (const auto& [key, id] : keys) {
      if (auto done = article(id, *articles, *events); !done) return done;
    }
    articles->flush();
    events->flush();
    if (!*articles) return std::unexpected(cannot_write("articles.csv"));
    if (!*events) return std::unexpected(cannot_write("events.jsonl"));
    return {};
  }

  base::Expected<void> article(store::Id id, std::ofstream& articles, std::ofstream& events) {
    const auto document = reader_.document(id);
    if (!document) return std::unexpected(document.error());
    const store::ArticleRow& row = document->article;
    const nlohmann::json findings = nlohmann::json::parse(document->findings, nullptr, false);
    const store::Identity identity =
        store::identify(row.title, findings.value("text", ""), row.url, row.given_id, row.path);
    const store::Coding& coding = document->coding;
    const std::string made_by =
        base::sha256_hex(coding.program + "\n" + coding.dictionary + "\n" + coding.reader + "\n" +
                         coding.segmenter + "\n" + coding.statements)
            .substr(0, 16);
    codings_[made_by] = coding;
    store::Filter filter;
    filter.article = id;
    filter.min_confidence = options_.min_confidence;
    auto rows = reader_.events(
        filter, {.order = store::Order::kOldest, .limit = 1'000'000, .words = options_.text});
    if (!rows) return std::unexpected(std::move(rows.error()));
    std::sort(rows->rows.begin(), rows->rows.end(),
              [](const auto& a, const auto& b) { return a.from.number < b.from.number; });
    std::vector<std::string> cells = {row.key,
                                      identity.sha256,
                                      row.url,
                                      row.outlet,
                                      row.published,
                                      row.language,
                                      std::to_string(row.version),
                                      std::to_string(row.words),
                                      std::to_string(rows->rows.size()),
                                      std::to_string(row.statements),
                                      made_by};
    if (options_.text) cells.push_back(row.title);
    articles << csv_line(cells);
    ++released_.articles;
    Denominator& sums = denominators_[{row.outlet, row.published.substr(0, 10)}];
    ++sums.articles;
    sums.events += rows->rows.size();
    if (!rows->rows.empty()) ++sums.with_events;
    for (const store::EventRow& event : rows->rows) {
      const std::string line = writer_->add(event);
      events << line;
      ++released_.events;
      compare("\"" + event.from.article_key + "-" + std::to_string(event.from.number) + "\"", line);
    }
    return {};
  }

  void compare(const std::string& id, const std::string& line) {
    if (options_.previous.empty()) return;
    const auto found = earlier_.find(id);
    if (found == earlier_.end()) {
      ++released_.added;
      changes_.emplace_back(id, "added");
      return;
    }
    if (found->second != base::sha256_hex(line.substr(0, line.size() - 1)).substr(0, 16)) {
      ++released_.changed;
      changes_.emplace_back(id, "changed");
    }
    earlier_.erase(found);
  }

  base::Expected<void> denominators() {
    auto out = file("denominators.csv");
    if (!out) return std::unexpected(std::move(out.error()));
    *out << "outlet,day,articles,with_events,events,superseded\n";
    for (const auto& [key, sums] : denominators_) {
      *out << csv_line({key.first, key.second, std::to_string(sums.articles),
                        std::to_string(sums.with_events), std::to_string(sums.events),
                        std::to_string(sums.superseded)});
    }
    return {};
  }

  base::Expected<void> failures() {
    const auto rejects = reader_.rejects();
    if (!rejects) return std::unexpected(rejects.error());
    std::map<std::string, std::size_t> by_code;
    for (const store::Reject& reject : *rejects) ++by_code[reject.code];
    auto out = file("failures.csv");
    if (!out) return std::unexpected(std::move(out.error()));
    *out << "code,items\n";
    for (const auto& [code, count] : by_code) *out << csv_line({code, std::to_string(count)});
    failed_ = rejects->size();
    return {};
  }

  base::Expected<void> changes() {
    if (options_.previous.empty()) return {};
    for (const auto& [id, digest] : earlier_) {
      ++released_.removed;
      changes_.emplace_back(id, "removed");
    }
    std::sort(changes_.begin(), changes_.end());
    auto out = file("changes.csv");
    if (!out) return std::unexpected(std::move(out.error()));
    *out << "event,change\n";
    for (const auto& [id, change] : changes_) {
      *out << csv_line({id.substr(1, id.size() - 2), change});
    }
    return {};
  }

  base::Expected<void> manifest() {
    const auto counts = reader_.counts();
    if (!counts) return std::unexpected(counts.error());
    JsonText json;
    const auto count = [&](std::string_view key, std::size_t value) {
      json.key(key).number(static_cast<std::int64_t>(value));
    };
    json.open_object().key("program").text(options_.program);
    json.key("text").boolean(options_.text);
    if (options_.min_confidence) json.key("min_confidence").real(*options_.min_confidence);
    json.key("codings").open_array();
    for (const auto& [id, coding] : codings_) {
      json.open_object().key("id").text(id).key("program").text(coding.program);
      json.key("dictionary").text(coding.dictionary).key("reader").text(coding.reader);
      json.key("segmenter").text(coding.segmenter);
      json.key("statements").text(coding.statements).close_object();
    }
    json.close_array();
    count("articles", released_.articles);
    count("events", released_.events);
    count("failed", failed_);
    json.key("forgotten").number(counts->forgotten);
    json.key("first_day").text_or_null(counts->first_day);
    json.key("last_day").text_or_null(counts->last_day);
    if (!options_.previous.empty()) {
      json.key("previous").text(digest_of(options_.previous / "manifest.json").substr(0, 16));
      count("added", released_.added);
      count("removed", released_.removed);
      count("changed", released_.changed);
    }
    json.key("files").open_array();
    for (const std::string& name : std::set<std::string>(files_)) {
      json.open_object().key("name").text(name);
      json.key("sha256").text(digest_of(options_.folder / name)).close_object();
    }
    json.close_array().close_object();
    const std::string text = json.take() + "\n";
    auto out = file("manifest.json");
    if (!out) return std::unexpected(std::move(out.error()));
    *out << text;
    out->flush();
    if (!*out) return std::unexpected(cannot_write("manifest.json"));
    released_.vintage = base::sha256_hex(text).substr(0, 16);
    return {};
  }

  store::Reader& reader_;
  const ReleaseOptions& options_;
  std::unique_ptr<exchange::Writer> writer_;
  Released released_;
  std::map<std::pair<std::string, std::string>, Denominator> denominators_;
  std::map<std::string, store::Coding> codings_;
  std::map<std::string, std::string> earlier_;
  std::vector<std::pair<std::string, std::string>> changes_;
  std::set<std::string> files_;
  std::size_t failed_ = 0;
};

}  // namespace

base::Expected<Released> write_release(store::Reader& reader, const exchange::Crosswalk& crosswalk,
                                       const ReleaseOptions& options) {
  return Release(reader, crosswalk, options).write();
}

}  // namespace chancery::review
