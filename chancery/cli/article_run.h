// Reads the operands' articles, runs the pipeline over them on all threads and prints what `render`
// makes of each, in input order. A bad item is printed as an error in its place.
#pragma once

#include <functional>
#include <string>

#include "chancery/cli/session.h"
#include "chancery/document/document.h"

namespace chancery::cli {

struct ArticleRun {
  pipeline::Depth depth = pipeline::Depth::kFindings;
  // Called by several threads at once. The text is printed as it is, so it ends its own lines.
  std::function<std::string(const document::Document&, const pipeline::Engine&,
                            double milliseconds)>
      render;
  // For an item that could not be read. Errors go to standard error as well unless they are rows.
  std::function<std::string(const intake::ItemError&)> render_error;
  bool errors_are_rows = true;
  bool json_array = false;     // the pieces are elements of one array
  bool pages_as_read = false;  // a page whose blocks intake named is rendered without the pipeline
};

// The exit status.
[[nodiscard]] int run_articles(Session& session, const ArticleRun& run);

}  // namespace chancery::cli
