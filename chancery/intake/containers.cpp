#include "chancery/intake/containers.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/intake/article_fields.h"
#include "chancery/intake/csv.h"
#include "chancery/intake/encoding.h"
#include "chancery/intake/html_article.h"
#include "chancery/intake/json_article.h"
#include "chancery/intake/json_split.h"

namespace chancery::intake {
namespace {

// Turns what read_json finds into items; `outer` is the number of the piece, 0 for none.
class JsonItems {
 public:
  explicit JsonItems(const Run& run) : run_(run) {}

  bool read(std::string_view bytes, bool many) {
    const Decoded decoded = to_utf8(bytes);
    if (!decoded.note.empty()) run_.note(decoded.note, many ? count_ + 1 : 0);
    return read_json(decoded.text, run_.tables, run_.options, [&](JsonResult result, bool inner) {
      const std::size_t number = many || inner ? ++count_ : 0;
      if (!result)
        return run_.fail(std::move(result.error().error), number, std::move(result.error().id));
      return give(std::move(*result), number);
    });
  }
  bool failed(base::Error error) { return run_.fail(std::move(error), ++count_); }
  std::size_t next_number() const { return count_ + 1; }

 private:
  bool give(JsonArticle article, std::size_t number) const {
    if (!article.html.empty()) {
      auto read = html_fragment(article.html, run_.tables);
      if (!read) return run_.fail(read.error(), number, article.raw.id);
      article.raw.text = std::move(read->text);
      article.raw.blocks = std::move(read->blocks);
    }
    return run_.give(std::move(article.raw), number);
  }

  const Run& run_;
  std::size_t count_ = 0;
};

// A failure of the bytes themselves ends the reading; one of the item does not.
bool is_fatal(const base::Error& error) {
  return error.code == "E-INT-002" || error.code == "E-INT-006" || error.code == "E-INT-007";
}

}  // namespace

bool Run::fail(base::Error error, std::size_t number, std::string id) const {
  return sink(
      std::unexpected(item_error({path, number}, options, std::move(error), std::move(id))));
}

bool Run::give(RawArticle raw, std::size_t number) const {
  return sink(finish(std::move(raw), {path, number}, options));
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
  if (run.options.source_maps) {
    const std::string_view text = decoded.text;
    for (std::size_t at = 0; at < text.size();) {  // a run a line
      const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
      raw.source.push_back(
          {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end - at), at, end - at});
      at = end;
    }
    DecodedBytes(*bytes, decoded).settle(raw.source);
  }
  raw.text = std::move(decoded.text);
  return run.give(std::move(raw));
}

bool read_html(Input& input, const Run& run) {
  auto bytes = input.rest(run.options.max_article_bytes);
  if (!bytes) return run.fail(bytes.error());
  std::string note;
  auto articles =
      html_articles(*bytes, run.tables, {}, note, static_cast<bool>(run.options.source_maps));
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
    return bytes ? items.read(*bytes, false) : run.fail(bytes.error());
  }
  JsonSplitter splitter(input, run.options.max_whole_bytes);
  std::optional<std::string> before;  // held back to know whether it is the only one
  for (bool many = false;;) {
    auto piece = splitter.next();
    many = many || splitter.in_array() || (before && (!piece || *piece));
    if (before && !items.read(*before, many)) return false;
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
    before = std::move(**piece);
  }
}

bool read_json_lines(Input& input, const Run& run) {
  JsonItems items(run);
  std::uint32_t number = 0;
  for (;;) {
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
    if (!items.read((*line)->text, true)) return false;
  }
}

bool read_csv(Input& input, const Run& run) {
  CsvReader reader(input, run.options.max_article_bytes);
  const auto header = reader.next();
  if (!header) return run.fail(header.error());
  if (!*header) return run.fail(base::fail("E-INT-003", "the file is empty").error());
  const CsvColumns columns = CsvColumns::from(**header, run.tables, run.options);
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
    const auto get = [&](FieldRole role) { return to_utf8(columns.get(**row, role)).text; };
    RawArticle raw = article_from(get);
    raw.text = get(FieldRole::kText);
    if (raw.text.empty()) raw.text = get(FieldRole::kSummary);
    add_lead(raw.text, get(FieldRole::kLead));
    if (!run.give(std::move(raw), number)) return false;
  }
}

}  // namespace chancery::intake
