// Trees written by hand: no model is loaded.
#include "chancery/syntax/clause_lists.h"

#include <gtest/gtest.h>

#include "chancery/document/conllu.h"

namespace chancery::syntax {
namespace {

// "Rao, who won Goa and the north spoke" with the north hung on Rao: whether a comma opens the
// clause, and one closes it before "and".
std::uint32_t head_of_north(bool opened, bool closed) {
  std::string rows;
  int number = 0;
  const int shift = (opened ? 1 : 0);
  const int late = shift + (closed ? 1 : 0);
  const auto add = [&](const std::string& form, const std::string& tags, int head,
                       const std::string& relation) {
    rows += std::to_string(++number) + "\t" + form + "\t" + form + "\t" + tags + "\t_\t" +
            std::to_string(head) + "\t" + relation + "\t_\t_\n";
  };
  add("Rao", "PROPN\tNNP", 8 + late, "nsubj");
  if (opened) add(",", "PUNCT\t,", 3 + shift, "punct");
  add("who", "PRON\tWP", 3 + shift, "nsubj");
  add("won", "VERB\tVBD", 1, "acl:relcl");
  add("Goa", "PROPN\tNNP", 3 + shift, "obj");
  if (closed) add(",", "PUNCT\t,", 3 + shift, "punct");
  add("and", "CCONJ\tCC", 7 + late, "cc");
  add("the", "DET\tDT", 7 + late, "det");
  add("north", "NOUN\tNN", 1, "conj");
  add("spoke", "VERB\tVBD", 0, "root");
  auto document = document::read_conllu("# sent_id = 1\n" + rows + "\n",
                                        document::ConlluLayers::kTokensAndSyntax);
  EXPECT_TRUE(document.has_value());
  std::vector<document::TokenSyntax> syntax = document->syntax.get();
  settle_clause_lists(*document, syntax);
  return syntax[static_cast<std::size_t>(6 + late)].head.value;
}

TEST(ClauseLists, WhatTheClauseActsOnTakesTheListThatStaysInIt) {
  EXPECT_EQ(head_of_north(true, false), 4U);  // Goa
}

TEST(ClauseLists, AClosedClauseOrOneWithoutACommaIsLeft) {
  EXPECT_EQ(head_of_north(true, true), 0U);
  EXPECT_EQ(head_of_north(false, false), 0U);
}

}  // namespace
}  // namespace chancery::syntax
