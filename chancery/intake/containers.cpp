#include "chancery/intake/containers.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/intake/article_fields.h"
#include "chancery/intake/csv.h"
#include "chancery/intake/encoding.h"
#include "chancery/intake/html_article.h"
#include "chancery/intake/json_article.h"
#include "chancery/intake/json_split.h"
#include "chancery/intake/mail_header.h"

namespace chancery::intake {
namespace {

// Turns what read_json finds into items; `outer` is the number of the piece, 0 for none.
class JsonItems {
 public:
  explicit JsonItems(const Run& run) : run_(run) {}

  // `begin`: where the bytes stand in the stream.
  bool read(std::string_view bytes, std::uint64_t begin, bool many) {
    const Decoded decoded = to_utf8(bytes);
    if (!decoded.note.empty()) run_.note(decoded.note, many ? count_ + 1 : 0);
    std::optional<DecodedBytes> way;
    if (run_.traced()) way.emplace(bytes, decoded);
    return read_json(decoded.text, run_.tables, run_.options, [&](JsonResult result, bool inner) {
      const std::size_t number = many || inner ? ++count_ : 0;
      if (!result)
        return run_.fail(std::move(result.error().error), number, std::move(result.error().id));
      if (result->raw.publisher.empty()) result->raw.publisher = publisher_;
      if (auto failure = fill(*result))
        return run_.fail(std::move(*failure), number, std::move(result->raw.id));
      if (way) settle(result->raw.source, *way, begin);
      return run_.give(std::move(result->raw), number);
    });
  }
  bool failed(base::Error error) { return run_.fail(std::move(error), ++count_); }
  std::size_t next_number() const { return count_ + 1; }
  void set_publisher(std::string name) { publisher_ = std::move(name); }

 private:
  // The text out of HTML, where that is what the item has.
  std::optional<base::Error> fill(JsonArticle& article) const {
    if (article.html.empty()) return std::nullopt;
    auto read = html_fragment(article.html, run_.tables, run_.traced());
    if (!read) return read.error();
    article.raw.text = std::move(read->text);
    article.raw.blocks = std::move(read->blocks);
    article.raw.source = through(read->source, article.html_source);
    return std::nullopt;
  }

  const Run& run_;
  std::size_t count_ = 0;
  std::string publisher_;  // of all items that name none
};

// A failure of the bytes themselves ends the reading; one of the item does not.
bool is_fatal(const base::Error& error) {
  return error.code == "E-INT-002" || error.code == "E-INT-006" || error.code == "E-INT-007";
}

}  // namespace

void settle(SourceRuns& runs, const DecodedBytes& way, std::uint64_t begin) {
  way.settle(runs);
  for (SourceRun& run : runs) run.from += begin;
}

bool Run::fail(base::Error error, std::size_t number, std::string id) const {
  return sink(
      std::unexpected(item_error({path, number}, options, std::move(error), std::move(id))));
}

bool Run::give(RawArticle raw, std::size_t number) const {
  return sink(finish(std::move(raw), {path, number, unpacked}, options));
}

void Run::note(std::string message, std::size_t number) const {
  if (notes) notes({ItemPlace{path, number}.fallback_id(options), path, std::move(message)});
}

bool read_as(InputFormat format, Input& input, const Run& run) {
  switch (format) {
    case InputFormat::kHtml:
      return read_html(input, run);
    case InputFormat::kJson:
      return read_json_values(input, run);
    case InputFormat::kJsonl:
      return read_json_lines(input, run);
    case InputFormat::kCsv:
      return read_csv(input, run);
    case InputFormat::kFeed:
      return read_feed(input, run);
    case InputFormat::kWarc:
      return read_warc(input, run);
    case InputFormat::kDetect:
    case InputFormat::kText:
      break;
  }
  return read_text(input, run);
}

bool read_text(Input& input, const Run& run) {
  auto bytes = input.rest(run.options.max_article_bytes);
  if (!bytes) return run.fail(bytes.error());
  Decoded decoded = to_utf8(*bytes);
  if (!decoded.note.empty()) run.note(decoded.note);
  RawArticle raw;
  if (run.traced()) {
    raw.source = runs_of_lines(decoded.text);
    DecodedBytes(*bytes, decoded).settle(raw.source);
  }
  raw.text = std::move(decoded.text);
  read_mail_header(raw.text, raw);
  return run.give(std::move(raw));
}

bool read_html(Input& input, const Run& run) {
  auto bytes = input.rest(run.options.max_article_bytes);
  if (!bytes) return run.fail(bytes.error());
  std::string note;
  auto articles = html_articles(*bytes, run.tables, {}, note, run.traced());
  if (!note.empty()) run.note(note);
  if (!articles) return run.fail(articles.error());
  const bool many = articles->size() > 1;
  std::size_t number = 0;
  return std::all_of(articles->begin(), articles->end(), [&](RawArticle& article) {
    return run.give(std::move(article), many ? ++number : 0);
  });
}

bool read_json_values(Input& input, const Run& run) {
  const auto start = input.peek(1024);
  JsonItems items(run);
  if (start && is_wide(*start)) {
    const auto bytes = input.rest(run.options.max_article_bytes);
    return bytes ? items.read(*bytes, 0, false) : run.fail(bytes.error());
  }
  const auto is_named = [&](FieldRole role) {
    return [&run, role](std::string_view name) {
      const auto& names = run.tables.names(role);
      const auto mapped = run.options.field_map.find(std::string(name_of(role)));
      if (mapped != run.options.field_map.end()) return name == mapped->second;
      return std::find(names.begin(), names.end(), field_key(name)) != names.end();
    };
  };
  JsonSplitter splitter(input, run.options.max_whole_bytes,
                        {is_named(FieldRole::kItems), is_named(FieldRole::kText)});
  std::optional<JsonPiece> before;  // held back to know whether it is the only one
  for (bool many = false;;) {
    auto piece = splitter.next();
    many = many || splitter.in_array() || (before && (!piece || *piece));
    if (before && !items.read(before->text, before->begin, many)) return false;
    before.reset();
    if (!piece) {
      const bool go_on = many ? items.failed(piece.error()) : run.fail(piece.error());
      if (is_fatal(piece.error()) || !many || !go_on) return go_on;
      continue;
    }
    if (!*piece) {
      if (splitter.in_array() && items.next_number() == 1) {
        return run.fail(base::fail("E-INT-003", "the list of articles is empty").error());
      }
      return true;
    }
    items.set_publisher(feed_title_of(splitter.around()));
    before = std::move(**piece);
  }
}

bool read_json_lines(Input& input, const Run& run) {
  JsonItems items(run);
  std::uint32_t number = 0;
  for (;;) {
    const std::uint64_t begin = input.offset();
    auto line = input.line(run.options.max_article_bytes);
    if (!line) return run.fail(line.error(), items.next_number());
    if (!*line) return true;
    ++number;
    if ((*line)->too_long) {
      auto error = base::fail("E-INT-005",
                              "the line is larger than " +
                                  std::to_string(run.options.max_article_bytes >> 20U) + " MiB",
                              {"", number, 1})
                       .error();
      if (!items.failed(std::move(error))) return false;
      continue;
    }
    if (base::trim((*line)->text).empty()) continue;
    if (!items.read((*line)->text, begin, true)) return false;
  }
}

namespace {

// One row of a table, and the way back to the bytes.
RawArticle article_of_row(const CsvColumns& columns, const CsvRow& row, bool traced) {
  const auto get = [&](FieldRole role) { return to_utf8(columns.get(row, role)).text; };
  const auto runs_of = [&](FieldRole role) {
    if (!traced || !columns.has(row, role)) return SourceRuns();
    const std::string& field = row.fields[static_cast<std::size_t>(columns.at(role))];
    const Decoded decoded = to_utf8(field);
    SourceRuns runs = runs_of_lines(decoded.text);
    DecodedBytes(field, decoded).settle(runs);
    return through(runs, row.runs[static_cast<std::size_t>(columns.at(role))]);
  };
  RawArticle raw = article_from(get);
  FieldRole role = FieldRole::kText;
  raw.text = get(role);
  if (raw.text.empty()) raw.text = get(role = FieldRole::kSummary);
  const std::size_t moved = add_lead(raw.text, get(FieldRole::kLead));
  if (moved > 0) raw.source = runs_of(FieldRole::kLead);
  add_runs(raw.source, runs_of(role), moved);
  return raw;
}

}  // namespace

bool read_csv(Input& input, const Run& run) {
  CsvReader reader(input, run.options.max_article_bytes, run.traced());
  const auto header = reader.next();
  if (!header) return run.fail(header.error());
  if (!*header) return run.fail(base::fail("E-INT-003", "the file is empty").error());
  const CsvColumns columns = CsvColumns::from((*header)->fields, run.tables, run.options);
  const bool coded = columns.column[static_cast<std::size_t>(FieldRole::kCoded)] >= 0 &&
                     !run.options.field_map.contains("text");
  if (coded || !columns.has_words()) {
    return run.fail(
        base::fail("E-INT-009",
                   coded ? "a table of coded events, no articles" : "no column holds a text", {},
                   "--map text=COLUMN names the column")
            .error());
  }
  for (std::size_t number = 1;; ++number) {
    const auto row = reader.next();
    if (!row && is_fatal(row.error())) return run.fail(row.error(), number);
    if (!row) {
      if (!run.fail(row.error(), number)) return false;
      continue;
    }
    if (!*row) return true;
    if (!run.give(article_of_row(columns, **row, run.traced()), number)) return false;
  }
}

}  // namespace chancery::intake
