// Everything that stands behind the server: who may ask, the page, the API with or without a store.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "chancery/pipeline/engine.h"
#include "chancery/serve/access.h"
#include "chancery/serve/kept_answers.h"
#include "chancery/serve/pace.h"
#include "chancery/serve/page_files.h"
#include "chancery/serve/readers.h"
#include "chancery/serve/router.h"

namespace chancery::serve {

struct ServiceOptions {
  AccessRules access;
  std::string store;           // the file; empty: the page codes articles and keeps nothing
  std::filesystem::path page;  // folder of the built page
  std::string version;
};

class Service final : public Handler {
 public:
  // E-STO-…: the store cannot be opened. E-SRV-003: the token is no good secret.
  [[nodiscard]] static base::Expected<std::unique_ptr<Service>> open(
      ServiceOptions options, std::shared_ptr<const pipeline::Engine> engine);

  [[nodiscard]] std::optional<Response> admit(const Request& request) override;
  [[nodiscard]] Lane lane_of(const Request& request) const override;
  [[nodiscard]] Response answer(const Request& request) override;

  [[nodiscard]] const Router& router() const { return router_; }
  [[nodiscard]] const PageFiles& page() const { return page_; }

 private:
  Service() = default;
  void add_own_routes(const pipeline::Engine& engine);
  [[nodiscard]] std::optional<Response> lost(const Request& request) const;
  // The answer of a route, whose time is noted.
  Response worked_out(const Found& found, const Request& request);

  ServiceOptions options_;
  Router router_;
  PageFiles page_;
  std::shared_ptr<Readers> readers_;   // null without a store
  std::unique_ptr<KeptAnswers> kept_;  // as readers_
  Pace pace_;
  std::string openapi_;
};

// What filters may name: the ontology's types with modes, contexts and quad classes.
[[nodiscard]] store::Vocabulary vocabulary_of(const pipeline::Engine& engine);

}  // namespace chancery::serve
