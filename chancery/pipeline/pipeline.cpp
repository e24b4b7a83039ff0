#include "chancery/pipeline/pipeline.h"

#include <set>

namespace chancery::pipeline {
namespace {

std::string quoted(std::string_view name) { return "\"" + std::string(name) + "\""; }

}  // namespace

base::Expected<Pipeline> Pipeline::assemble(Workers workers,
                                            std::span<const document::LayerKind> present) {
  std::set<document::LayerKind> made(present.begin(), present.end());
  for (const auto& worker : workers) {
    for (const document::LayerKind need : worker->needs()) {
      if (made.contains(need)) continue;
      return base::fail("E-PIP-001", quoted(worker->name()) + " needs the layer " +
                                         quoted(document::name_of(need)) +
                                         ", which nothing before it gives");
    }
    for (const document::LayerKind gift : worker->gives()) {
      if (made.insert(gift).second) continue;
      return base::fail("E-PIP-001", quoted(worker->name()) + " gives the layer " +
                                         quoted(document::name_of(gift)) +
                                         ", which is already there");
    }
  }
  return Pipeline(std::move(workers));
}

void Pipeline::run(document::Document& document, document::Workspace& workspace) const {
  for (const auto& worker : workers_) worker->annotate(document, workspace);
}

std::vector<std::string_view> Pipeline::names() const {
  std::vector<std::string_view> names;
  names.reserve(workers_.size());
  for (const auto& worker : workers_) names.push_back(worker->name());
  return names;
}

}  // namespace chancery::pipeline
