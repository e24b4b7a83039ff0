// What a reader of one format hands over, and how it becomes a Document: ids, dates, overrides.
// Gives Options, ItemError, Item, RawArticle and finish().
#pragma once

#include <cstddef>
#include <expected>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/document/document.h"
#include "chancery/intake/source_map.h"

namespace chancery::intake {

enum class InputFormat : std::uint8_t {
  kDetect,
  kText,
  kHtml,
  kJson,
  kJsonl,
  kFeed,
  kCsv,
  kWarc,
};
// "text", "html", "json", "jsonl", "feed" (also "rss", "atom"), "csv", "warc", "auto".
[[nodiscard]] std::optional<InputFormat> input_format_from(std::string_view name);
[[nodiscard]] std::string_view name_of(InputFormat format);

struct Options {
  InputFormat input_format = InputFormat::kDetect;
  std::optional<std::string> published;  // any form that normalise_date reads
  std::optional<std::string> id;         // of a container: the items are ID#N
  // ISO 639-1: the language, whatever the input says. "any": detected, and english_only is void.
  std::optional<std::string> language;
  bool english_only = false;  // E-INT-021 for articles that are surely in another language
  bool mend = false;          // mend mojibake and twice escaped entities in the text
  std::map<std::string, std::string> field_map;  // ours -> the input's, "text" -> "doc.body"
  SourceMapSink source_maps;                     // takes the way back to the bytes of each article
  std::size_t max_article_bytes = 16U << 20U;    // of one item, decompressed
  std::size_t max_whole_bytes = 256U << 20U;     // of a container that cannot be streamed
};

// One item that could not be read; the items after it go on.
struct ItemError {
  std::string id;
  std::string path;  // as given; empty for standard input
  base::Error error;
};
using Item = std::expected<document::Document, ItemError>;
// Takes the items in input order; false ends the reading.
using Sink = std::function<bool(Item)>;
// Something mended or doubtful that did not stop the item ("damaged UTF-8 mended").
struct Note {
  std::string id;
  std::string path;
  std::string message;
};
using NoteSink = std::function<void(const Note&)>;

// One article before it is a Document. Strings are valid UTF-8.
struct RawArticle {
  std::string id;
  std::string title;
  std::string text;
  std::string byline;
  std::string publisher;
  std::string url;
  std::string language;
  std::string published;  // as stated; finish() normalises it
  std::string modified;
  document::PublishedFrom published_from = document::PublishedFrom::kInput;
  SourceRuns source;                      // of text, in bytes of the input; only when asked for
  std::vector<document::Section> blocks;  // of text; empty when the format shows no structure
};

// Where an item comes from.
struct ItemPlace {
  std::string path;        // as given; empty for standard input
  std::size_t number = 0;  // from 1 inside a container, 0 for a file that is one article
  bool unpacked = false;   // from gzip

  // "PATH#N", or the path (standard input is "-"): the id of an item that gives none and failed.
  [[nodiscard]] std::string fallback_id(const Options& options) const;
};

[[nodiscard]] ItemError item_error(const ItemPlace& place, const Options& options,
                                   base::Error error, std::string id = {});
// Applies overrides, normalises dates, finds the language, makes the id. E-INT-003 when neither
// text nor title is there; E-INT-021 by Options::english_only.
[[nodiscard]] Item finish(RawArticle raw, const ItemPlace& place, const Options& options);

}  // namespace chancery::intake
