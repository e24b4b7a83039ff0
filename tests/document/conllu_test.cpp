#include "chancery/document/conllu.h"

#include <gtest/gtest.h>

namespace chancery::document {
namespace {

constexpr std::string_view kDont =
    "# newpar\n# sent_id = a-1\n# text = Don't go.\n"
    "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "1\tDo\tdo\tAUX\tVB\tMood=Imp|VerbForm=Fin\t3\taux\t_\t_\n"
    "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n"
    "3\tgo\tgo\tVERB\tVB\tMood=Imp|VerbForm=Fin\t0\troot\t_\tSpaceAfter=No\n"
    "4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n";

TEST(Conllu, WriteAfterReadIsIdentity) {
  const auto document = read_conllu(kDont, ConlluLayers::kTokensAndSyntax);
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->text(), "Don't go.");
  EXPECT_EQ(document->form(TokenId(1)), "n't");
  EXPECT_TRUE(document->tokens.get()[1].joined);
  EXPECT_TRUE(document->has_feature(TokenId(0), "Mood=Imp"));
  EXPECT_FALSE(document->has_feature(TokenId(0), "Mood=Im"));
  EXPECT_EQ(document->children(TokenId(2)).size(), 3U);
  EXPECT_EQ(write_conllu(*document, "a"), kDont);
}

TEST(Conllu, BadRowsNameTheirLine) {
  const auto columns = read_conllu("1\ta\n", ConlluLayers::kTokensOnly);
  ASSERT_FALSE(columns.has_value());
  EXPECT_EQ(columns.error().code, "E-DOC-001");
  EXPECT_EQ(columns.error().place.line, 1U);
  const auto cycle = read_conllu("1\ta\ta\tX\t_\t_\t2\tdep\t_\t_\n2\tb\tb\tX\t_\t_\t1\tdep\t_\t_\n",
                                 ConlluLayers::kTokensAndSyntax);
  ASSERT_FALSE(cycle.has_value());
  EXPECT_EQ(cycle.error().code, "E-DOC-005");
}

}  // namespace
}  // namespace chancery::document
