// Questions to the store: lists with filters and paging, facets, series, single things.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "chancery/pipeline/json_text.h"
#include "chancery/serve/readers.h"
#include "chancery/serve/router.h"

namespace chancery::serve {

using store::TypesOfQuads;

// Counts of own events go by type where a quad class is asked for: an own event has the class of
// its type, and the store keeps sums of types. Whatever the store must look at row by row stays.
[[nodiscard]] store::Filter counted_by_types(store::Filter filter, const TypesOfQuads& types);

class StoreApi {
 public:
  StoreApi(std::shared_ptr<Readers> readers, store::Vocabulary vocabulary, TypesOfQuads types)
      : readers_(std::move(readers)),
        vocabulary_(std::make_shared<const store::Vocabulary>(std::move(vocabulary))),
        types_(std::make_shared<const TypesOfQuads>(std::move(types))) {}
  [[nodiscard]] std::vector<Route> routes() const;

 private:
  [[nodiscard]] std::vector<Route> list_routes() const;
  [[nodiscard]] std::vector<Route> count_routes() const;
  [[nodiscard]] std::vector<Route> single_routes() const;

  [[nodiscard]] Response facets(const Request& request) const;
  [[nodiscard]] Response series(const Request& request) const;
  [[nodiscard]] Response places(const Request& request) const;
  [[nodiscard]] Response count(const Request& request) const;
  [[nodiscard]] Response article(const Request& request, const Bound& bound) const;
  [[nodiscard]] Response event(const Bound& bound) const;
  [[nodiscard]] Response reports(const Bound& bound) const;
  [[nodiscard]] Response today(const Request& request) const;

  std::shared_ptr<Readers> readers_;
  std::shared_ptr<const store::Vocabulary> vocabulary_;
  std::shared_ptr<const TypesOfQuads> types_;
};

// Counts of the store, as "status" and the progress stream give them.
void write_counts(pipeline::JsonText& json, const store::Counts& counts);

}  // namespace chancery::serve
