// One JSON value -> the articles in it, by the field names of data/intake/fields.txt or the user's
// map. An object is one article; an object that holds a list of articles (news APIs, JSON Feed)
// gives each.
#pragma once

#include <functional>
#include <string_view>

#include "chancery/intake/article.h"
#include "chancery/intake/tables.h"

namespace chancery::intake {

// Called per article, in order; `many` says that the value holds a list. False ends the reading.
// The error's companion is the id, when the object had one. HTML that stands in a field comes in
// `html`.
struct JsonArticle {
  RawArticle raw;
  std::string html;        // body as HTML, when there is no plain text
  SourceRuns html_source;  // as RawArticle::source, of `html`
};
struct JsonFailure {
  std::string id;
  base::Error error;
};
using JsonResult = std::expected<JsonArticle, JsonFailure>;
using JsonSink = std::function<bool(JsonResult, bool many)>;

// E-INT-008: not JSON (with line and column); E-INT-009: no text and no title; E-INT-010: a field
// of the wrong type; E-INT-013: nested too deep. With a sink for source maps in the options each
// article has its `source`, in bytes of `text`.
bool read_json(std::string_view text, const Tables& tables, const Options& options,
               const JsonSink& sink);
// The name of the paper that a JSON Feed gives once for all its items; empty for what is none.
[[nodiscard]] std::string feed_title_of(std::string_view text);

}  // namespace chancery::intake
