#include "chancery/entities/resolver.h"

#include <gtest/gtest.h>

namespace chancery::entities {
namespace {

const Resolver& resolver() {
  static const Resolver instance = [] {
    const auto data = lexicon::DataFiles::open({"data"});
    auto loaded = Resolver::load(data.value());
    if (!loaded) ADD_FAILURE() << loaded.error().to_string();
    return std::move(*loaded);
  }();
  return instance;
}

struct Case {
  std::string text;
  std::string codes;  // "FRA AGR"
  std::string context = {};
};

std::string codes(const Case& one) {
  const auto answer =
      resolver().resolve({.text = one.text, .context = one.context, .date = {}, .span = {}});
  return answer.country + " " + (answer.sectors.empty() ? "" : answer.sectors.front());
}

TEST(Resolver, RoleAndOriginCompose) {
  const std::vector<Case> cases = {
      {"French farmers", "FRA AGR"},
      {"a dozen Iraqi troops", "IRQ MIL"},
      {"a Kremlin spokesman", "RUS GOV"},
      {"Montenegro's prime minister", "MNE GOV"},
      {"U.S.-backed Syrian rebels", "SYR REB"},
      {"Turkish-backed rebels", " REB"},  // who helps them is not where they are from
      {"Asian states", " GOV"},
      {"Kurdish forces", " MIL"},
      {"an African peacekeeping force", "IGO MIL"},
      {"Chinese state media", "CHN JRN"},
      {"retired vice president", " ELI"},
      {"Ukrainian Ambassador to the UN in Geneva", "UKR GOV"},
      {"the Peruvian ambassador to Japan", "PER GOV"},
      {"thousands of Kenyans", "KEN CVL"},
      {"anti-Syria journalist", " JRN"},
      {"Anders Holmquist, Denmark's deputy defence minister", "DNK GOV"},
      {"rebels in Chad", "TCD REB"},
      {"ethnic Albanians in Serbia", "SRB CVL"},
      {"Vietnamese-led forces", "VNM MIL"},
      {"troops in Syria and Iraq", "SYR MIL"},
      {"Chile's Defense Department", "CHL GOV"},
      {"militants loyal to Libya", "LBY REB"},
      {"a group of Moroccan diplomats", "MAR GOV"},
      {"Shanghai police", "CHN COP"},
      {"the Austrian parliament's speaker", "AUT LEG"},
  };
  for (const auto& one : cases) EXPECT_EQ(codes(one), one.codes) << one.text;
}

TEST(Resolver, NamesWhoHeldTheOfficeOnADay) {
  const auto asked = [](std::string text, std::string date) {
    return resolver().resolve(
        {.text = std::move(text), .context = {}, .date = std::move(date), .span = {}});
  };
  EXPECT_EQ(asked("the Russian foreign minister", "2015-06-01").name, "Sergei Lavrov");
  EXPECT_EQ(asked("Britain's prime minister", "2012-06-01").name, "David Cameron");
  EXPECT_EQ(asked("a former Russian foreign minister", "2015-06-01").knowledge_id, "");
  EXPECT_EQ(asked("the Russian foreign minister", "").knowledge_id, "");
}

TEST(Resolver, ContextFillsWhatThePhraseLeavesOpen) {
  EXPECT_EQ(codes({"Judge Mattias Rosenkvist", "SWE JUD",
                   "Judge Mattias Rosenkvist opened a hearing against Swedish officials."}),
            "SWE JUD");
  EXPECT_EQ(codes({"Peruvian", "PER GOV", "Peruvian and Chilean diplomats met."}), "PER GOV");
}

TEST(Resolver, ListsGiveAllTheirActors) {
  const auto list = resolver().resolve({.text = "Talks with Japan, Australia, and India went on.",
                                        .context = {},
                                        .date = {},
                                        .span = "India"});
  EXPECT_EQ(list.actors, (std::vector<std::string>{"Japan", "Australia", "India"}));
  const auto shared = resolver().resolve(
      {.text = "Russian and Chinese officials", .context = {}, .date = {}, .span = {}});
  EXPECT_EQ(shared.actors, (std::vector<std::string>{"Russian officials", "Chinese officials"}));
}

TEST(Resolver, HostileInputIsAnsweredPlainly) {
  std::string commas;
  for (int i = 0; i < 20000; ++i) commas += "Russia, and ";
  EXPECT_FALSE(resolver()
                   .resolve({.text = commas, .context = commas, .date = "31-31-31", .span = {}})
                   .actors.empty());
  const auto empty = resolver().resolve({});
  EXPECT_EQ(empty.country, "");
  const auto broken = resolver().resolve(
      {.text = std::string(10000, '\xFF'), .context = {}, .date = {}, .span = {}});
  EXPECT_EQ(broken.country, "");
}

}  // namespace
}  // namespace chancery::entities
