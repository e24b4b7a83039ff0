// Distances between two actors, and maps of many: what `distance`, `blocs`, `map` and `movements`
// of the command line compute, for the page. Three figures, never blended into one; below a stated
// minimum of data nothing is said.
#pragma once

#include <memory>
#include <vector>

#include "chancery/serve/corpus_cache.h"
#include "chancery/serve/router.h"

namespace chancery::serve {

class DistanceApi {
 public:
  explicit DistanceApi(std::shared_ptr<CorpusCache> cache) : cache_(std::move(cache)) {}
  [[nodiscard]] std::vector<Route> routes() const;

 private:
  [[nodiscard]] Response distance(const Request& request) const;
  [[nodiscard]] Response blocs(const Request& request) const;
  [[nodiscard]] Response movements(const Request& request) const;
  std::shared_ptr<CorpusCache> cache_;
};

}  // namespace chancery::serve
