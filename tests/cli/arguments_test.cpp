#include "chancery/cli/arguments.h"

#include <gtest/gtest.h>

#include <set>

#include "chancery/base/utf8.h"
#include "chancery/cli/completions.h"
#include "chancery/cli/help.h"
#include "chancery/cli/progress.h"
#include "chancery/cli/text_layout.h"

namespace chancery::cli {
namespace {

base::Expected<Arguments> read(std::vector<const char*> words) {
  words.insert(words.begin(), "chancery");
  return read_arguments(static_cast<int>(words.size()), words.data());
}

TEST(Arguments, ReadsCommandFlagsAndOperandsInAnyOrder) {
  const auto got = read(
      {"code", "--format", "json", "a.txt", "-j", "3", "b.txt", "--data", "x", "-d", "y", "-"});
  ASSERT_TRUE(got.has_value()) << got.error().message;
  EXPECT_EQ(got->command->name, "code");
  EXPECT_EQ(got->value("format"), "json");
  EXPECT_EQ(got->number("jobs", 1).value(), 3U);
  EXPECT_EQ(got->all("data"), (std::vector<std::string>{"x", "y"}));
  EXPECT_EQ(got->operands, (std::vector<std::string>{"a.txt", "b.txt", "-"}));
}

TEST(Arguments, TheLastOfARepeatedFlagCounts) {
  const auto got = read({"code", "--id", "a", "--id", "b", "x"});
  ASSERT_TRUE(got.has_value());
  EXPECT_EQ(got->value("id"), "b");
}

TEST(Arguments, RefusesWhatTheTableDoesNotHave) {
  for (const auto& words : std::vector<std::vector<const char*>>{{"nonsense"},
                                                                 {"code"},
                                                                 {"code", "--nonsense", "x"},
                                                                 {"code", "--format", "csv", "x"},
                                                                 {"lexicon"},
                                                                 {"code", "--format"}}) {
    const auto got = read(words);
    ASSERT_FALSE(got.has_value());
    EXPECT_EQ(got.error().code, "E-CLI-001");
    EXPECT_FALSE(got.error().message.empty());
  }
}

TEST(Arguments, NumbersAreChecked) {
  for (const char* bad : {"0", "-1", "x", "3x", "99999999999"}) {
    const auto got = read({"code", (std::string("--jobs=") + bad).c_str(), "x"});
    ASSERT_TRUE(got.has_value()) << got.error().message;
    EXPECT_EQ(got->number("jobs", 1).error().code, "E-CLI-002") << bad;
  }
}

TEST(Arguments, HelpNeedsNoOperand) {
  EXPECT_TRUE(read({"code", "--help"})->help);
  EXPECT_TRUE(read({"--help"})->help);
  EXPECT_EQ(read({"lexicon", "check"})->command->name, "lexicon check");
}

TEST(FlagTable, NamesAreUniqueAndFlagsOfCommandsExist) {
  std::set<std::string_view> names;
  for (const Flag& flag : flags()) EXPECT_TRUE(names.insert(flag.name).second) << flag.name;
  for (const Command& command : commands()) {
    std::set<char> letters;
    for (const Flag* flag : flags_of(command)) {
      if (flag->letter != 0) {
        EXPECT_TRUE(letters.insert(flag->letter).second) << command.name << " -" << flag->letter;
      }
    }
  }
}

TEST(FlagTable, EveryFlagReachesHelpManualAndCompletions) {
  for (const char* shell : {"bash", "zsh", "fish"}) {
    const std::string script = completions(shell).value();
    for (const Flag& flag : flags())
      EXPECT_NE(script.find(flag.name), std::string::npos) << flag.name;
    for (const Command& command : commands()) {
      EXPECT_NE(script.find(command.name.substr(0, command.name.find(' '))), std::string::npos);
    }
  }
  EXPECT_FALSE(completions("tcsh").has_value());
  std::string page = manual("1.2.3");
  std::erase(page, '\\');
  for (const Flag& flag : flags())
    EXPECT_NE(page.find("--" + std::string(flag.name)), std::string::npos);
}

TEST(Help, FitsItsWidth) {
  for (const Command& command : commands()) {
    const std::string help = help_of(command, 80);
    const std::string flags_part =
        help.substr(help.find("Flags:"), help.find("Examples:") - help.find("Flags:"));
    for (const std::string_view line : base::split(flags_part, '\n'))
      EXPECT_LE(display_width(line), 80U) << line;
  }
}

TEST(Progress, TellsRateAndRest) {
  Progress progress(4, false);
  progress.file_begun();
  progress.file_begun();
  for (int i = 0; i < 30; ++i) progress.article_done();
  EXPECT_EQ(progress.text(10), "30 articles, 3.0 a second, file 2 of 4, 0:30 left");
}

}  // namespace
}  // namespace chancery::cli
