// Reads the operands' articles into what grouping needs of them, on all threads, in input order.
#pragma once

#include <string>
#include <vector>

#include "chancery/cli/session.h"
#include "chancery/stories/features.h"

namespace chancery::cli {

struct ReadArticle {
  std::string id;  // as printed; features.id differs where two articles have the same one
  std::string title;
  stories::Features features;
  std::string error;    // a JSON row, of an item that could not be read; then nothing else is set
  std::string message;  // the same for people
};

// `coded`: articles are coded first, so that actors and events help. Fails as the loaders do.
[[nodiscard]] base::Expected<std::vector<ReadArticle>> read_features(const Session& session,
                                                                     bool coded);

}  // namespace chancery::cli
