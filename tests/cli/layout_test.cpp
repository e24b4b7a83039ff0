#include <gtest/gtest.h>

#include "chancery/base/utf8.h"
#include "chancery/cli/table.h"
#include "chancery/cli/text_layout.h"

namespace chancery::cli {
namespace {

TEST(DisplayWidth, CountsColumnsNotBytes) {
  EXPECT_EQ(display_width("abc"), 3U);
  EXPECT_EQ(display_width("Kyïv"), 4U);
  EXPECT_EQ(display_width("e\u0301"), 1U);  // combining accent
  EXPECT_EQ(display_width("北京"), 4U);
  EXPECT_EQ(display_width("😀"), 2U);
  EXPECT_EQ(display_width("a\u200Bb"), 2U);  // zero-width space
  EXPECT_EQ(display_width("\xFF"), 1U);      // damaged
}

TEST(OneLine, DropsWhatCouldSteerTheTerminal) {
  EXPECT_EQ(one_line(" a\n\tb \x1b[31mred\x07 c\u202E "), "a b [31mred c");
}

TEST(Wrap, BreaksAtSpacesAndBreaksLongWords) {
  EXPECT_EQ(wrap("one two three", 7), (std::vector<std::string>{"one two", "three"}));
  EXPECT_EQ(wrap("abcdefgh", 3), (std::vector<std::string>{"abc", "def", "gh"}));
  EXPECT_EQ(wrap("", 5), std::vector<std::string>{""});
  EXPECT_EQ(wrap("北京市", 4), (std::vector<std::string>{"北京", "市"}));
}

TEST(Wrap, NeverExceedsTheWidth) {
  const std::string text =
      "Ministers — “of Ports” — 会談 met, e\u0301t cetera, antidisestablishmentarianism";
  for (std::size_t width = 2; width < 40; ++width) {
    for (const std::string& line : wrap(text, width))
      EXPECT_LE(display_width(line), width) << width;
    for (const std::string& line : wrap(text, width, 2))
      EXPECT_LE(display_width(line), width) << width;
    EXPECT_LE(display_width(cut(text, width)), width);
  }
}

TEST(Cut, MarksWhatIsLeftOut) {
  EXPECT_EQ(cut("short", 10), "short");
  EXPECT_EQ(cut("rather long", 7), "rather…");
}

TEST(Table, FitsAndLeavesEmptyColumnsOut) {
  const std::vector<Column> columns = {{"who"}, {"nothing"}, {"what"}};
  const std::vector<Row> rows = {{{"A"}, {""}, {"some words that go on and on and on"}}};
  const std::string table = render_table(columns, rows, 24, Colours(false), 10);
  EXPECT_EQ(table.find("nothing"), std::string::npos);
  for (const std::string_view line : base::split(table, '\n')) EXPECT_LE(display_width(line), 24U);
  EXPECT_NE(table.find("on and on"), std::string::npos);
}

TEST(Table, ShrinksToAnyWidthWithoutHanging) {
  const std::vector<Column> columns(6, Column{"title", 8, 30});
  const std::vector<Row> rows = {Row(6, Cell{"abc def ghi jkl"})};
  for (const std::size_t width : {1U, 10U, 40U, 300U}) {
    EXPECT_FALSE(render_table(columns, rows, width, Colours(false)).empty());
  }
}

TEST(Table, ColoursDoNotShiftColumns) {
  const std::vector<Column> columns = {{"a"}, {"b"}};
  const std::vector<Row> rows = {{{"x", Ink::kRed}, {"y"}}, {{"xxxx", Ink::kRed}, {"y"}}};
  std::string plain = render_table(columns, rows, 40, Colours(false));
  std::string coloured = render_table(columns, rows, 40, Colours(true));
  for (std::size_t at = coloured.find('\x1b'); at != std::string::npos;
       at = coloured.find('\x1b')) {
    coloured.erase(at, coloured.find('m', at) - at + 1);
  }
  EXPECT_EQ(coloured, plain);
}

TEST(Csv, QuotesAfterTheRule) {
  EXPECT_EQ(csv_line({"a", "b,c", "say \"no\"", ""}), "a,\"b,c\",\"say \"\"no\"\"\",");
}

}  // namespace
}  // namespace chancery::cli
