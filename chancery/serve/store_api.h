// Questions to the store: lists with filters and paging, facets, series, single things.
#pragma once

#include <memory>
#include <vector>

#include "chancery/pipeline/json_text.h"
#include "chancery/serve/readers.h"
#include "chancery/serve/router.h"

namespace chancery::serve {

class StoreApi {
 public:
  StoreApi(std::shared_ptr<Readers> readers, store::Vocabulary vocabulary)
      : readers_(std::move(readers)),
        vocabulary_(std::make_shared<const store::Vocabulary>(std::move(vocabulary))) {}
  [[nodiscard]] std::vector<Route> routes() const;

 private:
  [[nodiscard]] std::vector<Route> list_routes() const;
  [[nodiscard]] std::vector<Route> count_routes() const;
  [[nodiscard]] std::vector<Route> single_routes() const;

  [[nodiscard]] Response facets(const Request& request) const;
  [[nodiscard]] Response series(const Request& request) const;
  [[nodiscard]] Response count(const Request& request) const;
  [[nodiscard]] Response article(const Request& request, const Bound& bound) const;
  [[nodiscard]] Response event(const Bound& bound) const;
  [[nodiscard]] Response reports(const Bound& bound) const;
  [[nodiscard]] Response today(const Request& request) const;

  std::shared_ptr<Readers> readers_;
  std::shared_ptr<const store::Vocabulary> vocabulary_;
};

// Counts of the store, as "status" and the progress stream give them.
void write_counts(pipeline::JsonText& json, const store::Counts& counts);

}  // namespace chancery::serve
