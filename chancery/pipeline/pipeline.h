// Puts the rooms' workers together and runs them over documents, one after the other.
// The order and every worker's needs and gives are checked once, when the pipeline is assembled, so
// that no document ever meets a layer that is not there. One Pipeline serves many threads; each
// thread brings its own Workspace.
//
//   auto pipeline = Pipeline::load(resources, Depth::kFindings);
//   pipeline->run(document, workspace);
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/document/annotator.h"

namespace chancery::pipeline {

class Pipeline {
 public:
  using Workers = std::vector<std::unique_ptr<const document::Annotator>>;

  // `present`: layers that documents bring along (tokens read from CoNLL-U). E-PIP-001 names the
  // worker and the layer that is missing before it, or that is made twice.
  [[nodiscard]] static base::Expected<Pipeline> assemble(
      Workers workers, std::span<const document::LayerKind> present = {});

  void run(document::Document& document, document::Workspace& workspace) const;

  // The workers' names in order.
  [[nodiscard]] std::vector<std::string_view> names() const;

 private:
  explicit Pipeline(Workers workers) : workers_(std::move(workers)) {}
  Workers workers_;
};

}  // namespace chancery::pipeline
