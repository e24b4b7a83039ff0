#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "chancery/base/utf8.h"
#include "chancery/exchange/import.h"
#include "chancery/exchange/writer.h"

namespace chancery::exchange {
namespace {

const Crosswalk& crosswalk() {
  static const Crosswalk kCrosswalk = [] {
    const std::string root = CHANCERY_SOURCE_DIR;
    auto data = lexicon::DataFiles::open({root + "/data"});
    return Crosswalk::load(data.value()).value();
  }();
  return kCrosswalk;
}

store::EventRow meeting() {
  store::EventRow event;
  event.id = 4000;
  event.type = "CONSULT";
  event.cameo = "042";
  event.modes = {"visit"};
  event.contexts = {"diplomatic"};
  event.quad = "verbal cooperation";
  event.score = 4;
  event.goldstein = 1.9;
  event.status = "occurred";
  event.date = "2023-07-04";
  event.source = {{1, "Antony Blinken", "USA", "GOV", "USAGOV"}};
  event.target = {{2, "Sergei Lavrov", "RUS", "GOV", "RUSGOV"}};
  event.place = store::Place{"New Delhi", "IND", "Delhi", 28.6, 77.2, 1261481};
  event.from.article_key = "0123456789abcdef";
  event.from.number = 3;
  event.from.outlet = "The\tPaper";
  event.from.url = "https://www.paper.example/a";
  event.from.published = "2023-07-05T10:20:30+02:00";
  event.from.words = "Blinken visited Lavrov.";
  event.sentence = 1;
  event.trigger = {8, 15, false};
  event.confidence = 0.87;
  return event;
}

std::vector<std::vector<std::string>> table(const std::string& text) {
  std::vector<std::vector<std::string>> out;
  for (const auto line : base::split(text, '\n')) {
    if (line.empty()) continue;
    out.emplace_back();
    for (const auto cell : base::split(line, '\t')) out.back().emplace_back(cell);
  }
  return out;
}

std::vector<std::vector<std::string>> rows(Layout layout, const store::EventRow& event) {
  return table(make_writer(layout, crosswalk(), {true, "chancery 0"})->add(event));
}

TEST(Icews, HasItsTwentyColumns) {
  const auto writer = make_writer(Layout::kIcews, crosswalk(), {});
  const auto header = table(writer->begin());
  ASSERT_EQ(header[0].size(), 20U);
  EXPECT_EQ(header[0][6], "CAMEO Code");
  const auto cells = rows(Layout::kIcews, meeting());
  ASSERT_EQ(cells.size(), 1U);
  ASSERT_EQ(cells[0].size(), 20U);
  EXPECT_EQ(cells[0][1], "2023-07-04");
  EXPECT_EQ(cells[0][4], "United States");
  EXPECT_EQ(cells[0][5], "Consult (visit)");
  EXPECT_EQ(cells[0][6], "042") << "leading zeros are kept";
  EXPECT_EQ(cells[0][7], "1.9");
  EXPECT_EQ(cells[0][9], "Government");
  EXPECT_EQ(cells[0][12], "2");
  EXPECT_EQ(cells[0][13], "The Paper") << "no tab breaks a row";
  EXPECT_EQ(cells[0][15], "NULL");
}

TEST(Gdelt, HasSixtyOneColumnsAndSixteen) {
  const auto cells = rows(Layout::kGdelt, meeting());
  ASSERT_EQ(cells.size(), 1U);
  ASSERT_EQ(cells[0].size(), 61U);
  EXPECT_EQ(cells[0][1], "20230704");
  EXPECT_EQ(cells[0][4], "2023.5041");
  EXPECT_EQ(cells[0][5], "USAGOV");
  EXPECT_EQ(cells[0][6], "ANTONY BLINKEN");
  EXPECT_EQ(cells[0][26], "042");
  EXPECT_EQ(cells[0][28], "04");
  EXPECT_EQ(cells[0][29], "1");
  EXPECT_EQ(cells[0][52], "New Delhi, Delhi, India");
  EXPECT_EQ(cells[0][53], "IN") << "FIPS 10-4";
  EXPECT_EQ(cells[0][59], "20230705102030");
  const auto mention = rows(Layout::kGdeltMentions, meeting());
  ASSERT_EQ(mention[0].size(), 16U);
  EXPECT_EQ(mention[0][0], cells[0][0]) << "mentions name their event";
  EXPECT_EQ(mention[0][4], "paper.example");
  EXPECT_EQ(mention[0][9], "8");
  EXPECT_EQ(mention[0][11], "90");
}

TEST(Gdelt, EveryStateOfToday) {
  for (const auto& [iso, fips] : {std::pair{"RUS", "RS"},
                                  {"UKR", "UP"},
                                  {"CHN", "CH"},
                                  {"CHE", "SZ"},
                                  {"DEU", "GM"},
                                  {"AUS", "AS"},
                                  {"AUT", "AU"},
                                  {"ISR", "IS"}}) {
    EXPECT_EQ(crosswalk().fips(iso), fips);
    EXPECT_EQ(crosswalk().country_of_fips(fips), iso);
  }
  EXPECT_EQ(crosswalk().country_of_fips("GZ"), "PSE");
  EXPECT_EQ(crosswalk().fips("UNO"), "");
}

// Rows as GDELT 2.0 lays them out: the place of a column is part of the format.
TEST(Gdelt, ColumnsStandWhereTheCodebookHasThem) {
  store::EventRow event = meeting();
  event.place->name = "India";
  event.place->admin1 = "";
  const auto cells = rows(Layout::kGdelt, event)[0];
  EXPECT_EQ(cells[7], "USA") << "Actor1CountryCode";
  EXPECT_EQ(cells[12], "GOV") << "Actor1Type1Code";
  EXPECT_EQ(cells[15], "RUSGOV") << "Actor2Code";
  EXPECT_EQ(cells[25], "1") << "IsRootEvent";
  EXPECT_EQ(cells[27], "042") << "EventBaseCode";
  EXPECT_EQ(cells[30], "1.9") << "GoldsteinScale";
  EXPECT_EQ(cells[31], cells[33]) << "NumMentions, NumArticles";
  EXPECT_EQ(cells[35], "0") << "Actor1Geo_Type";
  EXPECT_EQ(cells[43], "0") << "Actor2Geo_Type";
  EXPECT_EQ(cells[51], "1") << "ActionGeo_Type";
  EXPECT_EQ(cells[52], "India");
  EXPECT_EQ(cells[53], "IN") << "ActionGeo_CountryCode";
  EXPECT_EQ(cells[54], "IN") << "ActionGeo_ADM1Code";
  EXPECT_EQ(cells[60], "https://www.paper.example/a") << "SOURCEURL";
}

TEST(WholeDay, IsTheFirstOfWhatADateCovers) {
  for (const auto& [date, day] : {std::pair{"2023-03-02", "2023-03-02"},
                                  {"2023-03-02T10:20", "2023-03-02"},
                                  {"2023-03", "2023-03-01"},
                                  {"2023", "2023-01-01"},
                                  {"2005-Q3", "2005-07-01"},
                                  {"2005-SP", "2005-03-01"},
                                  {"2005-W01", "2005-01-03"},
                                  {"199", "1990-01-01"},
                                  {"17", "1700-01-01"},
                                  {"2007/2013", "2007-01-01"},
                                  {"", ""},
                                  {"PRESENT_REF", ""}}) {
    EXPECT_EQ(whole_day(date), day) << date;
  }
}

TEST(Polecat, HasItsFortyColumns) {
  const auto header = table(make_writer(Layout::kPolecat, crosswalk(), {})->begin());
  ASSERT_EQ(header[0].size(), 40U);
  const auto cells = rows(Layout::kPolecat, meeting());
  ASSERT_EQ(cells[0].size(), 40U);
  EXPECT_EQ(cells[0][2], "CONSULT");
  EXPECT_EQ(cells[0][9], "2");
  EXPECT_EQ(cells[0][30], "1261481");
}

TEST(Writers, AMeetingGivesBothDirections) {
  store::EventRow event = meeting();
  event.symmetric = true;
  event.source.push_back(event.target[0]);
  event.target.clear();
  const auto cells = rows(Layout::kIcews, event);
  ASSERT_EQ(cells.size(), 2U);
  EXPECT_EQ(cells[0][2], cells[1][8]);
  EXPECT_NE(cells[0][0], cells[1][0]);
}

TEST(Writers, NothingIsLeftOutSilently) {
  for (const Layout layout : {Layout::kIcews, Layout::kGdelt, Layout::kPolecat}) {
    const auto writer = make_writer(layout, crosswalk(), {});
    store::EventRow event = meeting();
    event.status = "negated";
    EXPECT_EQ(writer->add(event), "");
    event.status = "occurred";
    event.source.clear();
    EXPECT_EQ(writer->add(event), "");
    EXPECT_EQ(writer->left_out().status, 1U);
    EXPECT_EQ(writer->left_out().source, 1U);
  }
}

TEST(Plover, LeavesOutTextWhenAsked) {
  for (const bool text : {true, false}) {
    const auto writer = make_writer(Layout::kPlover, crosswalk(), {text, "chancery 0", true});
    const auto json = nlohmann::json::parse(writer->add(meeting()));
    EXPECT_EQ(json.contains("text"), text);
    EXPECT_EQ(json["id"], "0123456789abcdef-3");
    EXPECT_EQ(json["cameo"], "042");
    EXPECT_EQ(json["source"][0]["code"], "USAGOV");
  }
}

TEST(Network, CountsPairsOnce) {
  const auto edges = make_writer(Layout::kEdges, crosswalk(), {});
  (void)edges->add(meeting());
  (void)edges->add(meeting());
  EXPECT_EQ(edges->end(),
            "source,target,type,quad,events,mean_score\n"
            "USA,RUS,CONSULT,verbal cooperation,2,4\n");
  const auto graph = make_writer(Layout::kGraphml, crosswalk(), {});
  (void)graph->add(meeting());
  EXPECT_NE(graph->end().find("<edge source=\"USA\" target=\"RUS\">"), std::string::npos);
}

TEST(Import, ReadsItsOwnExports) {
  for (const auto& [layout, foreign] :
       {std::pair{Layout::kIcews, Foreign::kIcews}, std::pair{Layout::kGdelt, Foreign::kGdelt}}) {
    const auto writer = make_writer(layout, crosswalk(), {});
    const Importer importer(foreign, crosswalk());
    if (const std::string header = writer->begin(); !header.empty()) {
      EXPECT_FALSE(importer.read(header.substr(0, header.size() - 1)).value().has_value());
    }
    std::string line = writer->add(meeting());
    line.pop_back();
    const auto read = importer.read(line);
    ASSERT_TRUE(read.has_value()) << read.error().to_string();
    const store::EventRow& event = (*read)->event;
    EXPECT_EQ(event.type, "CONSULT");
    EXPECT_EQ(event.modes, std::vector<std::string>{"visit"});
    EXPECT_EQ(event.cameo, "042");
    EXPECT_EQ(event.date, "2023-07-04");
    EXPECT_EQ(event.source[0].country, "USA");
    EXPECT_EQ(event.source[0].sector, "GOV");
    EXPECT_EQ(event.target[0].country, "RUS");
    EXPECT_EQ(event.place->country, "IND");
    EXPECT_EQ(event.quad, "verbal cooperation");
  }
}

TEST(Import, SaysWhatIsWrongWithARow) {
  const Importer importer(Foreign::kIcews, crosswalk());
  EXPECT_EQ(importer.read("1\t2").error().code, "E-EXC-010");
  const std::string rest =
      "\tA\tNULL\tJapan\tx\t040\t1\tB\tNULL\tChina\t1\t1\tP\tNULL\tNULL\tNULL\tNULL\tNULL\tNULL";
  EXPECT_EQ(importer.read("1\tsoon" + rest).error().code, "E-EXC-011");
  std::string row = "1\t2018-06-01" + rest;
  EXPECT_TRUE(importer.read(row).has_value());
  row.replace(row.find("040"), 3, "010");
  EXPECT_EQ(importer.read(row).error().code, "E-EXC-012");
  EXPECT_FALSE(importer.read("").value().has_value());
}

TEST(Crosswalk, KnowsCountriesByTheirNames) {
  EXPECT_EQ(crosswalk().country_of("united states of america"), "USA");
  EXPECT_EQ(crosswalk().country_of("Atlantis"), "");
  EXPECT_EQ(crosswalk().country_name("UNO"), "UNO");
  EXPECT_EQ(crosswalk().sector_from_icews("Executive,Foreign Ministry,Government"), "GOV");
  EXPECT_EQ(crosswalk().sector_from_icews("Military,Government"), "MIL");
  EXPECT_EQ(crosswalk().cameo("17")->code.substr(0, 2), "17");
  EXPECT_EQ(crosswalk().cameo("99"), nullptr);
}

}  // namespace
}  // namespace chancery::exchange
