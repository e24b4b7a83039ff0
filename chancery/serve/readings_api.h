// What readers leave in the store: judgements of events, saved questions, and what follows from
// them: cases, agreement between coders, what is new, Atom.
#pragma once

#include <memory>
#include <vector>

#include "chancery/serve/readers.h"
#include "chancery/serve/router.h"

namespace chancery::serve {

class ReadingsApi {
 public:
  ReadingsApi(std::shared_ptr<Readers> readers, store::Vocabulary vocabulary)
      : readers_(std::move(readers)),
        vocabulary_(std::make_shared<const store::Vocabulary>(std::move(vocabulary))) {}
  [[nodiscard]] std::vector<Route> routes() const;

 private:
  [[nodiscard]] std::vector<Route> verdict_routes() const;
  [[nodiscard]] std::vector<Route> question_routes() const;

  [[nodiscard]] Response verdicts(const Request& request) const;
  [[nodiscard]] Response put_verdict(const Request& request) const;
  [[nodiscard]] Response delete_verdict(const Bound& bound) const;
  [[nodiscard]] Response cases() const;
  [[nodiscard]] Response sample(const Request& request) const;
  [[nodiscard]] Response agreement(const Request& request) const;
  [[nodiscard]] Response questions() const;
  [[nodiscard]] Response put_question(const Request& request) const;
  [[nodiscard]] Response delete_question(const Request& request) const;
  [[nodiscard]] Response news(const Request& request) const;
  [[nodiscard]] Response atom(const Request& request) const;

  std::shared_ptr<Readers> readers_;
  std::shared_ptr<const store::Vocabulary> vocabulary_;
};

}  // namespace chancery::serve
