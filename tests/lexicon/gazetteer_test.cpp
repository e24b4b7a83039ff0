#include "chancery/lexicon/gazetteer.h"

#include <gtest/gtest.h>

#include "tests/lexicon/sandbox.h"

namespace chancery::lexicon {
namespace {

constexpr std::string_view kCities =
    "key\tname\tcountry\tadmin1\tlat\tlon\tpopulation\tgeonames\n"
    "aalen\t\tDEU\tBaden-Wurttemberg\t48.837\t10.094\t67\t2959927\n"
    "paris\t\tUSA\tTexas\t33.661\t-95.556\t25\t4717560\n"
    "paris\t\tFRA\tIle-de-France\t48.853\t2.349\t2138*\t2988507\n"
    "san jose\tSan José\tCRI\tSan Jose\t9.934\t-84.088\t335*\t3621849\n"
    "zwolle\t\tNLD\tOverijssel\t52.513\t6.094\t112\t2743477\n";

constexpr std::string_view kRegions =
    "name\tkind\tcountry\tadmin1\tlat\tlon\n"
    "# hand made\n"
    "Donbas | Donbass\tcountry-part\tUKR\t\t48.2\t38.2\n"
    "Paris Basin | Paris\tregion\tFRA\n"
    "Africa\tcontinent\t\n";

TEST(Gazetteer, LooksUpCitiesAndRegions) {
  Sandbox box;
  box.write("gazetteer/places.tsv", kCities).write("gazetteer/regions.tsv", kRegions);
  const Gazetteer gazetteer = Gazetteer::load(box.files()).value();
  EXPECT_EQ(gazetteer.rows(), 8U);
  const auto paris = gazetteer.lookup("PARIS");
  ASSERT_EQ(paris.size(), 3U);
  EXPECT_EQ(paris[0].name, "Paris Basin");
  EXPECT_EQ(paris[1].country, "FRA");
  EXPECT_EQ(paris[1].kind, PlaceKind::kCapital);
  EXPECT_EQ(paris[1].population, 2138000);
  EXPECT_EQ(paris[1].name, "Paris");
  EXPECT_DOUBLE_EQ(*paris[1].latitude, 48.853);
  EXPECT_EQ(paris[2].country, "USA");
  EXPECT_EQ(gazetteer.lookup("San Jose")[0].name, "San José");
  EXPECT_EQ(gazetteer.lookup("Donbass")[0].name, "Donbas");
  EXPECT_FALSE(gazetteer.lookup("Africa")[0].latitude);
  EXPECT_TRUE(gazetteer.lookup("par").empty());
  EXPECT_TRUE(gazetteer.lookup("zzz").empty());
  EXPECT_TRUE(gazetteer.lookup("").empty());
  EXPECT_TRUE(gazetteer.knows("Zwolle"));
  EXPECT_TRUE(gazetteer.knows("aalen"));
  EXPECT_FALSE(gazetteer.knows("aal"));
  EXPECT_FALSE(gazetteer.knows(std::string(100000, 'p')));
}

TEST(Gazetteer, WrongRowsHavePlaces) {
  const auto error_of = [](std::string_view row) {
    Sandbox box;
    box.write("gazetteer/r.tsv",
              "name\tkind\tcountry\tadmin1\tlat\tlon\n" + std::string(row) + "\n");
    const auto loaded = Gazetteer::load(box.files());
    return loaded ? base::Error{} : loaded.error();
  };
  EXPECT_EQ(error_of("Donbas").code, "E-LEX-041");
  const auto kind = error_of("Donbas\trejion\tUKR");
  EXPECT_EQ(kind.code, "E-LEX-042");
  EXPECT_EQ(kind.place.line, 2U);
  EXPECT_EQ(kind.place.column, 8U);
  EXPECT_NE(kind.hint.find("region"), std::string::npos);
  EXPECT_EQ(error_of("Donbas\tregion\tUKX").code, "E-LEX-021");
  EXPECT_EQ(error_of("Donbas\tregion\tUKR\t\t148\t38").code, "E-LEX-043");
  EXPECT_EQ(error_of("-\tregion\tUKR").code, "E-LEX-025");
}

TEST(Gazetteer, DamagedTableIsSearchedWithoutHarm) {
  Sandbox box;
  box.write("gazetteer/places.tsv",
            "key\tname\tcountry\tadmin1\tlat\tlon\tpopulation\tgeonames\nb\n\n\na\tx\nzz\t\t\t\tq\t"
            "q\tq\tq");
  const Gazetteer gazetteer = Gazetteer::load(box.files()).value();
  for (const std::string_view name : {"a", "b", "zz", "c", ""}) (void)gazetteer.lookup(name);
  SUCCEED();
}

}  // namespace
}  // namespace chancery::lexicon
