#include "chancery/lexicon/agents.h"

#include <gtest/gtest.h>

#include "tests/lexicon/sandbox.h"

namespace chancery::lexicon {
namespace {

constexpr std::string_view kSmallAgents = R"(agents  GOV.minister
kind    person
sector  GOV
role    foreign minister
words   foreign minister | minister of foreign affairs / ministers of foreign affairs | =FM

agents  COP.people
kind    people
sector  COP
words   police
        | riot police

agents  NGO.body
kind    body
country NGO
sector  SOC
words   aid agency

agents  GOV.weak
kind    person
sector  GOV
flags   weak
words   official | spokesman

agents  title.LEG
kind    title
sector  LEG
words   Rep

agents  modifier.former
kind    modifier
sector  ELI
flags   wins
words   former | ex
)";

AgentLexicon small_agents() {
  Sandbox box;
  box.write("agents/a.agt", kSmallAgents);
  return AgentLexicon::load(box.files()).value();
}

TEST(AgentLexicon, LongestPhraseInSingularAndPlural) {
  const AgentLexicon lexicon = small_agents();
  const NameWords text("riot police and foreign ministers");
  const auto police = lexicon.longest(text, 0);
  ASSERT_TRUE(police);
  EXPECT_EQ(police->words, 2U);
  EXPECT_EQ(police->agent->sectors, std::vector<std::string>{"COP"});
  const auto ministers = lexicon.longest(text, 3);
  ASSERT_TRUE(ministers);
  EXPECT_TRUE(ministers->agent->plural);
  EXPECT_EQ(ministers->agent->role, "foreign minister");
  EXPECT_NE(lexicon.exact("Ministers of Foreign Affairs"), nullptr);
  EXPECT_NE(lexicon.exact("aid agencies"), nullptr);
  EXPECT_EQ(lexicon.exact("aid agencies")->country, "NGO");
  EXPECT_TRUE(lexicon.exact("spokesmen")->weak);
  EXPECT_EQ(lexicon.exact("FMs"), nullptr);
}

TEST(AgentLexicon, ModifiersAreApartAndTitlesNeedACapital) {
  const AgentLexicon lexicon = small_agents();
  const NameWords text("former ex-police Rep. rep");
  EXPECT_TRUE(lexicon.modifier(text, 0)->agent->wins);
  EXPECT_FALSE(lexicon.longest(text, 0));
  EXPECT_TRUE(lexicon.modifier(text, 1));
  EXPECT_TRUE(lexicon.longest(text, 2));
  EXPECT_TRUE(lexicon.longest(text, 3));
  EXPECT_FALSE(lexicon.longest(text, 4));
}

TEST(AgentLexicon, LaterLayerReplacesABlock) {
  Sandbox box;
  box.write("agents/a.agt", kSmallAgents)
      .write("agents/b.agt", "agents COP.people\nkind people\nsector MIL\nwords police\n", "1");
  const auto lexicon = AgentLexicon::load(box.files()).value();
  EXPECT_EQ(lexicon.exact("police")->sectors, std::vector<std::string>{"MIL"});
  EXPECT_EQ(lexicon.exact("riot police"), nullptr);
}

TEST(AgentLexicon, ErrorsHavePlaceAndHint) {
  const auto errors_of = [](std::string_view text) {
    Sandbox box;
    box.write("agents/a.agt", text);
    return AgentLexicon::check(box.files());
  };
  auto errors = errors_of("agents A\nkind persn\nwords x\n");
  ASSERT_FALSE(errors.empty());
  EXPECT_EQ(errors[0].code, "E-LEX-020");
  EXPECT_EQ(errors[0].place.line, 2U);
  EXPECT_NE(errors[0].hint.find("person"), std::string::npos);
  EXPECT_EQ(errors_of("agents A\nkind person\nsector GOF\nwords x\n").at(0).code, "E-LEX-021");
  EXPECT_EQ(errors_of("agents A\nkind person\nflags week\nwords x\n").at(0).code, "E-LEX-026");
  EXPECT_EQ(
      errors_of("agents A\nkind person\nwords x\n\nagents A\nkind person\nwords y\n").at(0).code,
      "E-LEX-024");
  EXPECT_EQ(errors_of("agents A\nkind people\nsector GOV\nwords x\n\nagents B\nkind people\nsector "
                      "COP\nwords x\n")
                .at(0)
                .code,
            "E-LEX-024");
  EXPECT_EQ(errors_of("agents A\nkind person\nsector GOV\n").at(0).code, "E-LEX-025");
  EXPECT_EQ(errors_of("agent A\nkind person\n").at(0).code, "E-LEX-020");
  EXPECT_FALSE(errors_of("agents A\nkind person\nwords | |\n").empty());
}

}  // namespace
}  // namespace chancery::lexicon
