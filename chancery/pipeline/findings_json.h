// The JSON object of one article, as docs/formats/output.md lays it down: the contract with every
// program that reads Chancery's findings. A layer that is absent is written as an empty list.
//
// Offsets count code points of the article's own text. A title given apart from the text was put
// before it by Document; spans there carry "field": "title" and count from the title's start, and
// findings there have no sentence.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/document/document.h"

namespace chancery::pipeline {

// What the ontology says of an event's codes.
struct EventScores {
  std::string quad;                       // "verbal cooperation"; empty when unknown
  std::optional<double> score;            // PLOVER
  std::optional<double> goldstein;        // of the CAMEO code
  std::optional<double> confidence = {};  // calibrated (calibration.h)
};
using Scorer = std::function<EventScores(const document::Event&)>;

// `events`: printed in place of the document's own (expand_dyads).
[[nodiscard]] std::string findings_json(const document::Document& document, const Scorer& scorer,
                                        double milliseconds,
                                        const std::vector<document::Event>* events = nullptr);

// {"id":…, "path":…, "error":{"code":…, "message":…, "hint":…}}
[[nodiscard]] std::string error_json(std::string_view id, std::string_view path,
                                     const base::Error& error);

// {"id", "path", "title", "published", "modified", "byline", "publisher", "url", "language",
// "text"}; the text is the body alone. Needs sections.
[[nodiscard]] std::string extract_json(const document::Document& document);

// The paragraphs of the body, divided by empty lines: no headline, caption, credit, byline,
// boilerplate, and no pull quote that repeats the body. Needs sections.
[[nodiscard]] std::string body_text(const document::Document& document);

}  // namespace chancery::pipeline
