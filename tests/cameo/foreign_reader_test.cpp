// The dictionaries of TABARI and PETRARCH as they are written in the wild.
#include "chancery/cameo/foreign_reader.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace chancery::cameo {
namespace {

ForeignReader read(std::string_view text) {
  ForeignReader reader;
  reader.read("x.txt", text);
  return reader;
}

bool noted(const ForeignReader& reader, NoteKind kind, std::uint32_t line) {
  return std::ranges::any_of(reader.notes(), [&](const ForeignNote& note) {
    return note.kind == kind && note.line == line && note.file == "x.txt";
  });
}

TEST(ForeignReader, KindsAreFoundFromContent) {
  EXPECT_EQ(ForeignReader::kind_of("# a\nRURITANIA [RUR]\n+RURITANIAN\n"), ForeignKind::kActors);
  EXPECT_EQ(ForeignReader::kind_of("MINISTER [~GOV]\nCOW {KINE} [~AGR]\n"), ForeignKind::kAgents);
  EXPECT_EQ(ForeignReader::kind_of("--- GO [030] ---\nGO\n"), ForeignKind::kVerbs);
  EXPECT_EQ(ForeignReader::kind_of("BASEBALL\n+CRICKET\n"), ForeignKind::kDiscards);
  EXPECT_EQ(ForeignReader::kind_of("<ISSUE CATEGORY=\"X\">\n</ISSUE>"), ForeignKind::kIssues);
  EXPECT_EQ(ForeignReader::kind_of("# nothing\n"), ForeignKind::kUnknown);
}

TEST(ForeignReader, ActorsWithSynonymsTermsAndComments) {
  const auto reader = read(
      "RUDOLF_RASSENDYLL_ # the double\n+King_Rudolf\n\t[RURGOV 940101-941231] [RURELI >950101]\n"
      "#\t[ZZZ]\nZENDA  [RUR/ZEN] ; a castle\nSTRELSAU [--- <950630] [RUR]\n");
  const auto& actors = reader.entries().actors;
  ASSERT_EQ(actors.size(), 3U);
  EXPECT_EQ(actors[0].names, (std::vector<std::string>{"RUDOLF RASSENDYLL", "KING RUDOLF"}));
  ASSERT_EQ(actors[0].codes.size(), 2U);
  EXPECT_EQ(actors[0].codes[1].code, "RURELI");
  EXPECT_EQ(text_of(actors[0].codes[0].term), "1994-01-01..1994-12-31");
  EXPECT_EQ(actors[1].codes[0].code, "RUR/ZEN");
  EXPECT_EQ(actors[2].codes[0].code, "---");
  EXPECT_TRUE(reader.notes().empty());
}

TEST(ForeignReader, ImpossibleDatesAndMissingCodesAreTold) {
  const auto reader =
      read("ZENDA [RUR]\nHENTZAU\n\t[RUR 19950230-19960101]\n\nFLAVIA [RUR >960101\n");
  EXPECT_TRUE(noted(reader, NoteKind::kBadDate, 3));
  EXPECT_TRUE(noted(reader, NoteKind::kNoCode, 2));
  EXPECT_TRUE(noted(reader, NoteKind::kNotCarried, 5));
  EXPECT_EQ(reader.entries().actors.size(), 1U);
}

TEST(ForeignReader, NamesOnNeighbouringLinesShareTheirCodes) {
  const auto reader = read("FLAVIA\nPRINCESS_FLAVIA\n\t[RURGOV]\nSAPT\n\nTARLENHEIM [RUR]\n");
  ASSERT_EQ(reader.entries().actors.size(), 2U);
  EXPECT_EQ(reader.entries().actors[0].names.size(), 2U);
  EXPECT_TRUE(noted(reader, NoteKind::kNoCode, 4));
}

TEST(ForeignReader, PatternsOfUnknownSetsAreLeftOut) {
  auto reader = read("--- GO [030] ---\nGO\n- * &WEATHER [031]\n- * HOME [032]\n");
  reader.finish();
  ASSERT_EQ(reader.entries().verbs[0].patterns.size(), 1U);
  EXPECT_TRUE(noted(reader, NoteKind::kNotCarried, 1));
}

TEST(ForeignReader, AgentsWithPluralsAndSubstitutions) {
  const auto reader = read(
      "!WORKER! = MAN, WOMAN\nPOLICE {} [ ~COP]\nGOOSE {GEESE} [~AGR]\nDEPUTY [~LEG]\n"
      "LINES!WORKER! [~LAB]\nAID_BODY [NGO~]\nPIRATE [CRM]\n");
  const auto& agents = reader.entries().agents;
  ASSERT_EQ(agents.size(), 5U);
  EXPECT_EQ(agents[0].words, std::vector<std::string>{"POLICE"});
  EXPECT_EQ(agents[0].code, "~COP");
  EXPECT_EQ(agents[1].words, (std::vector<std::string>{"GOOSE", "GEESE"}));
  EXPECT_EQ(agents[2].words, (std::vector<std::string>{"DEPUTY", "DEPUTIES"}));
  EXPECT_EQ(agents[3].words, (std::vector<std::string>{"LINESMAN", "LINESWOMAN"}));
  EXPECT_EQ(agents[4].code, "NGO~");
  EXPECT_TRUE(noted(reader, NoteKind::kNotCarried, 7));
}

TEST(ForeignReader, VerbsPatternsAndSets) {
  const auto reader = read(
      "&MONEY_\n+CROWNS\n+&COINS\n--- GIVE [070:071] ---\nGIVE {GIVES GAVE GIVEN GIVING}\n"
      "HAND_+OVER [072] # two words\n- * &MONEY_TO + [0723]  # note\n- * {ARMS SHIPMENT} (TO +) "
      "[074]\n"
      "- NOTHING [075]\n~ a (a b GIVE) SAY = a b 050\n");
  const auto& entries = reader.entries();
  ASSERT_EQ(entries.synsets.size(), 1U);
  EXPECT_EQ(entries.synsets[0].name, "MONEY");
  EXPECT_EQ(entries.synsets[0].words, (std::vector<std::string>{"CROWNS", "&COINS"}));
  ASSERT_EQ(entries.verbs.size(), 1U);
  const VerbEntry& give = entries.verbs[0];
  EXPECT_EQ(give.code, "070:071");
  ASSERT_EQ(give.words.size(), 2U);
  EXPECT_NE(std::ranges::find(give.words[0].forms, "GAVE"), give.words[0].forms.end());
  EXPECT_EQ(give.words[1].code, "072");
  EXPECT_NE(std::ranges::find(give.words[1].forms, "HAND OVERED"), give.words[1].forms.end());
  ASSERT_EQ(give.patterns.size(), 2U);
  EXPECT_EQ(give.patterns[0].text, "* &MONEY_TO +");
  EXPECT_EQ(give.patterns[1].text, "* ARMS_SHIPMENT TO +");
  EXPECT_TRUE(noted(reader, NoteKind::kNotCarried, 9));
  EXPECT_TRUE(noted(reader, NoteKind::kNotCarried, 10));
}

TEST(ForeignReader, WhatIsSaidTwiceIsFound) {
  ForeignReader reader;
  reader.read("a.txt", "ZENDA [RUR]\nZENDA [RUR]\nHENTZAU [RUR]\n");
  reader.read("b.txt", "HENTZAU [ZEN]\n");
  const auto notes = repeated(reader.entries());
  ASSERT_EQ(notes.size(), 2U);
  EXPECT_EQ(notes[0].kind, NoteKind::kDuplicate);
  EXPECT_EQ(notes[1].kind, NoteKind::kConflict);
}

TEST(RegularForms, SpellingChanges) {
  EXPECT_EQ(regular_forms("CARRY"),
            (std::vector<std::string>{"CARRY", "CARRIES", "CARRIED", "CARRYING"}));
  EXPECT_EQ(regular_forms("SEIZE"),
            (std::vector<std::string>{"SEIZE", "SEIZES", "SEIZED", "SEIZING"}));
  EXPECT_EQ(regular_forms("CLASH"),
            (std::vector<std::string>{"CLASH", "CLASHES", "CLASHED", "CLASHING"}));
  EXPECT_EQ(regular_forms("DEPLOY")[1], "DEPLOYS");
}

}  // namespace
}  // namespace chancery::cameo
