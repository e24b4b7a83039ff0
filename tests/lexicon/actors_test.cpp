#include "chancery/lexicon/actors.h"

#include <gtest/gtest.h>

#include "tests/lexicon/sandbox.h"

namespace chancery::lexicon {
namespace {

constexpr std::string_view kSmallActors = R"(state      TUR
name       Turkey | Türkiye
adjective  Turkish
people     Turk | Turks
capital    Ankara

state      USA
name       United States | US
adjective  American
seat       [MIL] Pentagon

in         USA
agency     [SPY] CIA | Central Intelligence Agency
person     [OPP] Pat Doe

organisation IGO-nato
name       NATO | North Atlantic Alliance
sector     MIL
member     1949.. USA
member     1952.. TUR

group      AFG-movement
name       Movement
code       ..2020 AFG REB
code       2021-08-15.. AFG GOV

roll       USA president
1989-01-20..1993-01-20  Alan Stone | Stone Senior
2001-01-20..2009-01-20  Brian Stone

roll       USA senator
codes      LEG
shared     yes
1980..1988 Brian Stone
1985..     Carla Mayhew

roll       TUR prime minister
2003-03..2014-08  Ömer *van_Dal
)";

base::Day day(int year, unsigned month = 6, unsigned date = 15) {
  return *base::make_day(year, month, date);
}

ActorLexicon small_actors() {
  Sandbox box;
  box.write("actors/a.act", kSmallActors);
  return ActorLexicon::load(box.files()).value();
}

std::string id_at(const ActorLexicon& lexicon, std::string_view text, std::size_t at,
                  std::optional<base::Day> when = {}) {
  const NameWords words(text);
  const auto match = lexicon.longest(words, at);
  return match ? lexicon[lexicon.best(match->candidates, when)].id : "";
}

TEST(ActorLexicon, FindsNamesHoweverTheyAreCut) {
  const ActorLexicon lexicon = small_actors();
  EXPECT_EQ(id_at(lexicon, "the U.S. Army", 1), "USA");
  EXPECT_EQ(id_at(lexicon, "U.S.-backed rebels", 0), "USA");
  EXPECT_EQ(id_at(lexicon, "Turkey's army", 0), "TUR");
  EXPECT_EQ(id_at(lexicon, "TÜRKIYE", 0), "TUR");
  EXPECT_EQ(id_at(lexicon, "North Atlantic Alliance", 0), "IGO-nato");
  EXPECT_EQ(lexicon.longest(NameWords("United States forces"), 0)->words, 2U);
  EXPECT_FALSE(lexicon.longest(NameWords("North Atlantic"), 0));
}

TEST(ActorLexicon, WritingMatters) {
  const ActorLexicon lexicon = small_actors();
  EXPECT_EQ(id_at(lexicon, "tell us", 1), "");
  EXPECT_EQ(id_at(lexicon, "Us", 0), "");
  EXPECT_EQ(id_at(lexicon, "roast turkey", 1), "");
  EXPECT_EQ(id_at(lexicon, "Nato", 0), "IGO-nato");
  EXPECT_EQ(id_at(lexicon, "nato", 0), "");
  EXPECT_EQ(id_at(lexicon, "Cia", 0), "");
}

TEST(ActorLexicon, FormsAndSeats) {
  const ActorLexicon lexicon = small_actors();
  EXPECT_EQ(lexicon.exact("Turkish")[0].form, NameForm::kAdjective);
  EXPECT_EQ(lexicon.exact("Turks")[0].form, NameForm::kPeople);
  EXPECT_EQ(lexicon.exact("US")[0].form, NameForm::kAcronym);
  EXPECT_EQ(lexicon.exact("Stone")[0].form, NameForm::kSurname);
  EXPECT_TRUE(lexicon.exact("nobody").empty());
  const auto pentagon = lexicon.find("USA-pentagon");
  ASSERT_TRUE(pentagon);
  EXPECT_EQ(lexicon[*pentagon].kind, ActorKind::kSeat);
  EXPECT_EQ(lexicon.coding(*pentagon, {}).sectors, std::vector<std::string>{"MIL"});
  EXPECT_EQ(lexicon[*lexicon.find("TUR-ankara")].country, "TUR");
  EXPECT_FALSE(lexicon.find("TUR-izmir"));
}

TEST(ActorLexicon, OfficesOverTime) {
  const ActorLexicon lexicon = small_actors();
  const ActorId brian = *lexicon.find("USA-brian-stone");
  EXPECT_TRUE(lexicon.coding(brian, day(1970)).before);
  EXPECT_EQ(lexicon.coding(brian, day(1984)).sectors, std::vector<std::string>{"LEG"});
  EXPECT_EQ(lexicon.coding(brian, day(2005)).role, "president");
  EXPECT_EQ(lexicon.coding(brian, day(2001, 1, 20)).role, "president");
  EXPECT_EQ(lexicon.coding(brian, day(2009, 1, 21)).sectors, std::vector<std::string>{"ELI"});
  EXPECT_EQ(lexicon.coding(brian, {}).role, "former president");
  EXPECT_EQ(lexicon.coding(*lexicon.find("USA-carla-mayhew"), {}).sectors,
            std::vector<std::string>{"LEG"});
  EXPECT_EQ(lexicon.coding(*lexicon.find("USA-pat-doe"), {}).sectors,
            std::vector<std::string>{"OPP"});
  EXPECT_EQ(id_at(lexicon, "Stone", 0, day(1990)), "USA-alan-stone");
  EXPECT_EQ(id_at(lexicon, "Stone", 0, day(2004)), "USA-brian-stone");
  EXPECT_EQ(id_at(lexicon, "van Dal", 0, day(2004)), "TUR-omer-van-dal");
  const auto holders = lexicon.holders("USA", "president", day(1991));
  ASSERT_EQ(holders.size(), 1U);
  EXPECT_EQ(lexicon[holders[0].actor].name, "Alan Stone");
}

TEST(ActorLexicon, GroupsAndMembersOverTime) {
  const ActorLexicon lexicon = small_actors();
  const ActorId movement = *lexicon.find("AFG-movement");
  EXPECT_EQ(lexicon.coding(movement, day(2010)).sectors, std::vector<std::string>{"REB"});
  EXPECT_EQ(lexicon.coding(movement, {}).sectors, std::vector<std::string>{"GOV"});
  const ActorId nato = *lexicon.find("IGO-nato");
  EXPECT_EQ(lexicon.members(nato, day(1950)).size(), 1U);
  EXPECT_EQ(lexicon.members(nato, day(1960)).size(), 2U);
}

TEST(ActorLexicon, LaterLayerReplacesAnEntry) {
  Sandbox box;
  box.write("actors/a.act", kSmallActors);
  box.write("actors/mine.act", "group AFG-movement\nname Movement | The Cause\nsector PTY\n", "1");
  const ActorLexicon lexicon = ActorLexicon::load(box.files()).value();
  EXPECT_EQ(lexicon.coding(*lexicon.find("AFG-movement"), {}).sectors,
            std::vector<std::string>{"PTY"});
  EXPECT_EQ(ActorLexicon::check(box.files()).warnings.size(), 1U);
}

TEST(ActorLexicon, AShortLineOfALaterLayerReplacesTheEarlier) {
  Sandbox box;
  box.write("actors/a.act", kSmallActors);
  box.write("actors/mine.act",
            "in      USA\nagency  [MIL] CIA | The Firm\n\nalso    USA\nname    Old Union\n", "1");
  const ActorLexicon lexicon = ActorLexicon::load(box.files()).value();
  EXPECT_EQ(lexicon[*lexicon.find("USA-cia")].sectors, std::vector<std::string>{"MIL"});
  EXPECT_TRUE(lexicon.exact("Central Intelligence Agency").empty());
  EXPECT_EQ(lexicon.exact("The Firm").size(), 1U);
  EXPECT_EQ(lexicon.exact("Old Union").size(), 1U);
  EXPECT_EQ(lexicon.exact("United States").size(), 1U);
  const auto warnings = ActorLexicon::check(box.files()).warnings;
  ASSERT_EQ(warnings.size(), 1U);
  EXPECT_EQ(warnings[0].code, "E-LEX-031");
  EXPECT_EQ(warnings[0].place.line, 2U);
}

struct Wrong {
  std::string_view text;
  std::string_view code;
  std::uint32_t line;
  std::string_view hint;
};

class ActorErrors : public ::testing::TestWithParam<Wrong> {};

TEST_P(ActorErrors, NamePlaceAndHint) {
  Sandbox box;
  box.write("actors/a.act", GetParam().text);
  const auto report = ActorLexicon::check(box.files());
  ASSERT_EQ(report.errors.size(), 1U);
  EXPECT_EQ(report.errors[0].code, GetParam().code);
  EXPECT_EQ(report.errors[0].place.line, GetParam().line);
  EXPECT_GT(report.errors[0].place.column, 0U);
  EXPECT_NE(report.errors[0].hint.find(GetParam().hint), std::string::npos)
      << report.errors[0].hint;
  EXPECT_FALSE(ActorLexicon::load(box.files()));
}

INSTANTIATE_TEST_SUITE_P(
    All, ActorErrors,
    ::testing::Values(
        Wrong{"state FRA\nnames France\nname France\n", "E-LEX-020", 2, "name"},
        Wrong{"sate FRA\nname France\n", "E-LEX-020", 1, "state"},
        Wrong{"group FRA-x\nname X\nsector REV\n", "E-LEX-021", 3, "REB"},
        Wrong{"in FRX\nparty X\n", "E-LEX-021", 1, ""},
        Wrong{"person FRA-x\nname X Y\noffice 2003-13.. minister\n", "E-LEX-022", 3, "FROM..TO"},
        Wrong{"person FRA-x\nname X Y\noffice 2003..2001 minister\n", "E-LEX-022", 3, ""},
        Wrong{"person FRA-x\nname X Y\noffice 2003..2006 minister\noffice 2005..2008 minister\n",
              "E-LEX-023", 4, "line 3"},
        Wrong{"roll FRA president\n2003..2006-05 Ann Bee\n2006-02..2008 Cee Dee\n", "E-LEX-023", 3,
              "line 2"},
        Wrong{"state FRA\nname France\n\nstate FRA\nname France\n", "E-LEX-024", 4, ""},
        Wrong{"state FRA\nadjective French\n", "E-LEX-025", 1, ""},
        Wrong{"agency xx\nname X\n", "E-LEX-021", 1, ""},
        Wrong{"roll FRA president\n2003.. @FRA-nobody\n", "E-LEX-026", 2, ""},
        Wrong{"also FRA-nobody\nname Nobody\n", "E-LEX-026", 1, ""},
        Wrong{"state FRA\nname France\n\nalso FRA\nsector GOV\n", "E-LEX-020", 5, "further"},
        Wrong{"in FRA\nparty [PTY Greens\n", "E-LEX-026", 2, ""}));

TEST(ActorLexicon, FurtherNamesInOtherScripts) {
  Sandbox box;
  box.write("actors/a.act", kSmallActors);
  box.write("actors/b.act",
            "also TUR\nname Турция | 土耳其\n\n"
            "also USA-brian-stone\nname Брайан Стоун\n");
  const ActorLexicon lexicon = ActorLexicon::load(box.files()).value();
  EXPECT_EQ(id_at(lexicon, "в Турция", 1), "TUR");
  EXPECT_EQ(id_at(lexicon, "土耳其", 0), "TUR");
  EXPECT_EQ(id_at(lexicon, "Стоун", 0), "USA-brian-stone");
  EXPECT_EQ(lexicon[*lexicon.find("TUR")].name, "Turkey");
}

TEST(ActorErrorsTest, TermsOfOneMonthMayMeet) {
  Sandbox box;
  box.write(
      "actors/a.act",
      "roll FRA president\n2003..2006-05 Ann Bee\n2006-05..2008 Cee Dee\n2008..2008-03 Ann Bee\n");
  EXPECT_TRUE(ActorLexicon::check(box.files()).errors.empty());
}

TEST(ActorErrorsTest, AnAcronymOfTwoCountriesIsNoWarning) {
  Sandbox box;
  box.write("actors/a.act", "in FRA\nparty First Party | FP\n\nin DEU\nparty Fine Party | FP\n");
  EXPECT_TRUE(ActorLexicon::check(box.files()).warnings.empty());
}

TEST(ActorErrorsTest, OneNameForTwoIsAWarningUnlessTermsDiffer) {
  Sandbox box;
  box.write("actors/a.act",
            "in FRA\nparty First | Union\nmedia Second | Union\n\nin DEU\nparty Third | ..1990 "
            "League\nmedia Fourth | 1991.. League\n");
  const auto report = ActorLexicon::check(box.files());
  ASSERT_EQ(report.warnings.size(), 1U);
  EXPECT_EQ(report.warnings[0].code, "E-LEX-030");
}

TEST(ActorErrorsTest, HostileFiles) {
  Sandbox box;
  std::string text = "state FRA\nname " + std::string(200000, 'a') + "\n\nin FRA\n";
  for (int i = 0; i < 3000; ++i)
    text += "party [ | ] " + std::string(static_cast<std::size_t>(i % 50), '|') + "\n";
  text += "roll  \n..\n@ @ @\n\n\xff\xfe\nroll FRA x\n.. @\n2000.. -\n";
  box.write("actors/a.act", text);
  EXPECT_FALSE(ActorLexicon::check(box.files()).errors.empty());
}

}  // namespace
}  // namespace chancery::lexicon
