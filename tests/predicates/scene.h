// Predicates of trees written by hand, for the tests of this room.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "chancery/document/conllu.h"
#include "chancery/predicates/builder.h"
#include "chancery/predicates/describe.h"

namespace chancery::predicates::testing {

inline const Builder& builder() {
  static const Builder kBuilder = [] {
    auto data = lexicon::DataFiles::open({std::filesystem::path(CHANCERY_SOURCE_DIR) / "data"});
    EXPECT_TRUE(data.has_value());
    auto made = Builder::load(*data);
    EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().to_string());
    return std::move(*made);
  }();
  return kBuilder;
}

// Rows "form lemma UPOS XPOS head relation"; gives one line a predicate.
inline std::vector<std::string> read(const std::string& rows) {
  std::istringstream in(rows);
  std::string conllu = "# sent_id = 1\n";
  std::string form, lemma, upos, xpos, head, relation;
  for (int i = 1; in >> form >> lemma >> upos >> xpos >> head >> relation; ++i) {
    conllu += std::to_string(i) + "\t" + form + "\t" + lemma + "\t" + upos + "\t" + xpos + "\t_\t" +
              head + "\t" + relation + "\t_\t_\n";
  }
  auto document = document::read_conllu(conllu + "\n", document::ConlluLayers::kTokensAndSyntax);
  EXPECT_TRUE(document.has_value());
  document::Workspace workspace;
  builder().annotate(*document, workspace);
  std::vector<std::string> lines;
  for (const document::Predicate& predicate : document->predicates.get())
    lines.push_back(describe(*document, predicate));
  return lines;
}

inline bool has(const std::vector<std::string>& lines, const std::string& line) {
  const bool found = std::ranges::find(lines, line) != lines.end();
  if (!found) {
    for (const std::string& other : lines) ADD_FAILURE() << other;
  }
  return found;
}

}  // namespace chancery::predicates::testing
