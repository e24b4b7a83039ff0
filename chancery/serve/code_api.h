// POST /api/v1/code: articles in any form that intake reads -> findings, and on request the trees
// and what the coder tried. Needs no store.
#pragma once

#include <memory>
#include <vector>

#include "chancery/intake/reader.h"
#include "chancery/pipeline/engine.h"
#include "chancery/serve/router.h"

namespace chancery::serve {

inline constexpr std::size_t kLongestArticle = 1U << 20U;  // bytes of one article to be coded
inline constexpr std::size_t kMostArticles = 50;           // of one request

class CodeApi {
 public:
  explicit CodeApi(std::shared_ptr<const pipeline::Engine> engine) : engine_(std::move(engine)) {}
  [[nodiscard]] std::vector<Route> routes() const;
  // {"articles": [{"findings", "trees"?, "predicates"?, "attempts"?} | {"error"}], "notes",
  // "left_out"}. 400 with intake's error when nothing of the body can be read.
  [[nodiscard]] Response code(const Request& request) const;

 private:
  std::shared_ptr<const pipeline::Engine> engine_;
};

}  // namespace chancery::serve
