// Documents of hand-written trees with the actors that the shipped linker finds in them.
#pragma once

#include "chancery/entities/linker.h"
#include "tests/entities/tree.h"

namespace chancery::entities {

inline const Linker& linker() {
  static const Linker kLinker = [] {
    const auto data = lexicon::DataFiles::open({std::filesystem::path("data")});
    auto loaded = Linker::load(data.value());
    if (!loaded) ADD_FAILURE() << loaded.error().to_string();
    return std::move(*loaded);
  }();
  return kLinker;
}

inline document::Document linked(const std::vector<std::string>& sentences,
                                 const std::vector<NameIn>& names = {}) {
  document::Document document = tree(sentences, names);
  document::Workspace workspace;
  linker().annotate(document, workspace);
  return document;
}

}  // namespace chancery::entities
