// The shipped data load without errors and know what they must: names, offices over time, places.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>

#include "chancery/base/utf8.h"
#include "chancery/lexicon/actors.h"
#include "chancery/lexicon/agents.h"
#include "chancery/lexicon/gazetteer.h"

namespace chancery::lexicon {
namespace {

const DataFiles& files() {
  static const DataFiles shipped = DataFiles::open({CHANCERY_SOURCE_DIR "/data"}).value();
  return shipped;
}

const ActorLexicon& actors() {
  static const ActorLexicon lexicon = ActorLexicon::load(files()).value();
  return lexicon;
}

TEST(ShippedData, ActorsHaveNoErrors) {
  const auto report = ActorLexicon::check(files());
  for (const base::Error& error : report.errors) ADD_FAILURE() << error.to_string();
  EXPECT_GE(report.actors, 4000U);
  EXPECT_LE(report.warnings.size(), 3U);
}

TEST(ShippedData, AgentsHaveNoErrors) {
  for (const base::Error& error : AgentLexicon::check(files())) ADD_FAILURE() << error.to_string();
  const auto lexicon = AgentLexicon::load(files());
  ASSERT_TRUE(lexicon);
  const auto sector = [&](std::string_view word) {
    const Agent* agent = lexicon->exact(word);
    return agent == nullptr || agent->sectors.empty() ? std::string() : agent->sectors.front();
  };
  EXPECT_EQ(sector("troops"), "MIL");
  EXPECT_EQ(sector("riot police"), "COP");
  EXPECT_EQ(sector("lawmakers"), "LEG");
  EXPECT_EQ(sector("public prosecutors"), "JUD");
  EXPECT_EQ(sector("spy agencies"), "SPY");
  EXPECT_EQ(sector("guerrillas"), "REB");
  EXPECT_EQ(sector("militia"), "PRM");
  EXPECT_EQ(sector("gunmen"), "UAF");
  EXPECT_EQ(sector("villagers"), "CVL");
  EXPECT_EQ(sector("opposition leader"), "OPP");
  EXPECT_EQ(sector("ruling party"), "PTY");
  EXPECT_EQ(sector("reporters"), "JRN");
  EXPECT_EQ(sector("dairy farmers"), "AGR");
  EXPECT_EQ(sector("oil companies"), "BUS");
  EXPECT_EQ(sector("asylum seekers"), "REF");
  EXPECT_EQ(sector("university"), "EDU");
  EXPECT_EQ(sector("trade unions"), "LAB");
  EXPECT_EQ(sector("nurses"), "MED");
  EXPECT_EQ(sector("imams"), "REL");
  EXPECT_EQ(sector("aid workers"), "SOC");
  EXPECT_EQ(sector("drug cartels"), "CRM");
  EXPECT_EQ(sector("ex-minister"), "ELI");
  EXPECT_EQ(sector("breakaway regions"), "PRE");
}

struct AtDay {
  std::string_view name;
  std::string_view day;
  std::string_view country;
  std::string_view sector;  // empty: none
};

class ShippedActors : public ::testing::TestWithParam<AtDay> {};

TEST_P(ShippedActors, CodeOnADay) {
  const auto [name, day, country, sector] = GetParam();
  const auto candidates = actors().exact(name);
  ASSERT_FALSE(candidates.empty()) << name;
  const auto when = base::parse_iso_day(day);
  const Coding coding = actors().coding(actors().best(candidates, when), when);
  EXPECT_EQ(coding.country, country) << name;
  EXPECT_EQ(coding.sectors.empty() ? "" : coding.sectors.front(), sector) << name << " " << day;
}

INSTANTIATE_TEST_SUITE_P(
    All, ShippedActors,
    ::testing::Values(
        AtDay{"Angela Merkel", "2017-04-01", "DEU", "GOV"},
        AtDay{"Angela Merkel", "2022-01-10", "DEU", "ELI"},
        AtDay{"Putin", "1999-01-01", "RUS", "SPY"}, AtDay{"Putin", "2009-01-01", "RUS", "GOV"},
        AtDay{"Bush", "1990-08-02", "USA", "GOV"}, AtDay{"Clinton", "1995-01-01", "USA", "GOV"},
        AtDay{"Clinton", "2010-01-01", "USA", "GOV"},
        AtDay{"Hillary Clinton", "2005-01-01", "USA", "LEG"},
        AtDay{"Donald Trump", "2022-01-01", "USA", "ELI"},
        AtDay{"Donald Trump", "2025-06-01", "USA", "GOV"},
        AtDay{"Zelenskiy", "2023-01-01", "UKR", "GOV"},
        AtDay{"Selenskyj", "2023-01-01", "UKR", "GOV"}, AtDay{"Lavrov", "2023-03-02", "RUS", "GOV"},
        AtDay{"Antony Blinken", "2023-03-02", "USA", "GOV"},
        AtDay{"Taliban", "2002-05-01", "AFG", "REB"}, AtDay{"Taliban", "2022-05-01", "AFG", "GOV"},
        AtDay{"Kofi Annan", "2003-01-01", "UNO", "GOV"},
        AtDay{"Erdoğan", "2016-07-15", "TUR", "GOV"}, AtDay{"Navalny", "2019-01-01", "RUS", "OPP"},
        AtDay{"Yasir Arafat", "2000-07-01", "PSE", "GOV"},
        AtDay{"Soviet Union", "1988-01-01", "RUS", ""}, AtDay{"Zaire", "1990-01-01", "COD", ""},
        AtDay{"Kyiv", "2022-02-24", "UKR", "GOV"}, AtDay{"Kremlin", "2022-02-24", "RUS", "GOV"},
        AtDay{"Pentagon", "2022-02-24", "USA", "MIL"}, AtDay{"Knesset", "2022-02-24", "ISR", "LEG"},
        AtDay{"Brussels", "2022-02-24", "EUR", "GOV"}, AtDay{"ISIS", "2015-01-01", "IMG", "REB"},
        AtDay{"Hezbollah", "2006-07-12", "LBN", "REB"}, AtDay{"NATO", "1999-03-24", "IGO", "MIL"},
        AtDay{"Abkhazia", "2010-01-01", "GEO", "PRE"},
        AtDay{"Côte d’Ivoire", "2010-01-01", "CIV", ""}, AtDay{"Xi", "2014-01-01", "CHN", "GOV"},
        AtDay{"Ban", "2010-01-01", "UNO", "GOV"},
        AtDay{"Kim Jong Un", "2018-06-12", "PRK", "GOV"}));

// Nobody is told by a surname before who once led the state, unless he holds an office.
TEST(ShippedData, SurnamesOfThoseWhoLed) {
  const auto meant = [](std::string_view surname, std::optional<base::Day> day) {
    return actors()[actors().best(actors().exact(surname), day)].names.front();
  };
  EXPECT_EQ(meant("Obama", {}), "Barack Obama");
  EXPECT_EQ(meant("Obama", base::parse_iso_day("2019-05-01")), "Barack Obama");
  EXPECT_EQ(meant("Biden", base::parse_iso_day("2025-06-01")), "Joe Biden");
  EXPECT_EQ(meant("Clinton", base::parse_iso_day("2010-01-01")), "Hillary Clinton");
}

// "A|B": either is right.
bool one_of(std::string_view wanted, std::string_view found) {
  const auto choices = base::split(wanted, '|');
  return std::find(choices.begin(), choices.end(), found) != choices.end();
}

// The pairs of a file; every one must be right.
void check_offices(const std::string& file, std::size_t least) {
  std::ifstream cases(CHANCERY_SOURCE_DIR "/tests/cases/lexicon/" + file);
  std::size_t count = 0;
  for (std::string line; std::getline(cases, line);) {
    if (line.starts_with('#')) continue;
    const auto cells = base::split(line, '\t');
    ASSERT_EQ(cells.size(), 4U) << line;
    const auto candidates = actors().exact(cells[0]);
    const auto when = base::parse_iso_day(cells[1]);
    ASSERT_TRUE(when) << line;
    ++count;
    if (candidates.empty()) {
      ADD_FAILURE() << line << ": unknown";
      continue;
    }
    const Coding coding = actors().coding(actors().best(candidates, when), when);
    const std::string sector = coding.sectors.empty() ? "" : coding.sectors.front();
    EXPECT_TRUE(one_of(cells[2], coding.country) && one_of(cells[3], sector))
        << line << ": " << coding.country << " " << sector;
  }
  EXPECT_GE(count, least);
}

TEST(ShippedData, OfficesOverTime) { check_offices("offices.tsv", 250); }
TEST(ShippedData, OfficesOfFurtherStates) { check_offices("offices-more.tsv", 700); }

TEST(ShippedData, EveryStateHasDemonymAndCapital) {
  std::size_t states = 0;
  for (const Actor& actor : actors().actors()) {
    if (actor.kind != ActorKind::kState || actor.id.size() != 3) continue;
    ++states;
    EXPECT_FALSE(actor.name.empty()) << actor.id;
    EXPECT_TRUE(ActorLexicon::is_country(actor.id)) << actor.id;
  }
  EXPECT_GE(states, 200U);
}

TEST(ShippedData, Gazetteer) {
  const auto gazetteer = Gazetteer::load(files());
  ASSERT_TRUE(gazetteer) << gazetteer.error().to_string();
  EXPECT_GE(gazetteer->rows(), 24000U);
  const auto country = [&](std::string_view name) {
    const auto places = gazetteer->lookup(name);
    return places.empty() ? std::string("?") : places.front().country;
  };
  EXPECT_EQ(country("Kharkov"), "UKR");
  EXPECT_EQ(country("Geneva"), "CHE");
  EXPECT_EQ(country("Washington, D.C."), "USA");
  EXPECT_EQ(country("Calif."), "USA");
  EXPECT_EQ(country("Long Beach"), "USA");
  EXPECT_EQ(country("Malmö"), "SWE");
  EXPECT_EQ(country("Kandahar"), "AFG");
  EXPECT_EQ(country("Black Sea"), "");
  EXPECT_EQ(country("Africa"), "");
}

}  // namespace
}  // namespace chancery::lexicon
