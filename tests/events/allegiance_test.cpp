// Countries that participants are given by the context, and who is given none.
#include "chancery/events/allegiance.h"

#include "tests/events/scene.h"

namespace chancery::events::testing {
namespace {

// "USA > CVL IRN*": a star marks a country that the context gave.
std::string countries_of(const document::Document& document,
                         const std::vector<document::Participant>& side) {
  std::string out;
  for (const document::Participant& one : side) {
    const std::string_view country = document::country_of(document, one);
    out += (out.empty() ? "" : ",") + std::string(country.empty() ? "?" : country);
    if (!one.country.empty()) out += "*";
  }
  return out.empty() ? "-" : out;
}

std::string countries(const std::string& rows) {
  const document::Document document = scene(rows);
  if (document.events.get().size() != 1)
    return "events: " + std::to_string(document.events.get().size());
  const document::Event& event = document.events.get().front();
  return countries_of(document, event.source) + " > " + countries_of(document, event.target);
}

std::string urged(const std::string& source, const std::string& target,
                  const std::string& more = "") {
  return source + " 2 nsubj urged urge VERB VBD 0 root " + target + " 2 obj " + more;
}

TEST(Allegiance, PeopleAreOfTheCountryOfThoseTheyDealWith) {
  EXPECT_EQ(countries(urged("Iran Iran PROPN NNP", "workers worker NOUN NNS")), "IRN > IRN*");
  EXPECT_EQ(countries(urged("Workers worker NOUN NNS", "Iran Iran PROPN NNP")), "IRN* > IRN");
}

TEST(Allegiance, WhatIsKnownStays) {
  EXPECT_EQ(countries(urged("Iran Iran PROPN NNP", "Iraq Iraq PROPN NNP")), "IRN > IRQ");
}

TEST(Allegiance, RefugeesInsurgentsAndForeignersKeepNone) {
  EXPECT_EQ(countries(urged("Iran Iran PROPN NNP", "refugees refugee NOUN NNS")), "IRN > ?");
  EXPECT_EQ(countries(urged("Iran Iran PROPN NNP", "rebels rebel NOUN NNS")), "IRN > ?");
  EXPECT_EQ(
      countries(
          "Iran Iran PROPN NNP 2 nsubj urged urge VERB VBD 0 root foreign foreign ADJ JJ 4 amod "
          "workers worker NOUN NNS 2 obj"),
      "IRN > ?");
}

// Officials are of the country that the article is about, not of the one that they talk to.
TEST(Allegiance, OfficialsAreOfTheCountryThatTheArticleIsAbout) {
  const std::string rows = urged("Ministers minister NOUN NNS", "Iran Iran PROPN NNP");
  EXPECT_EQ(
      countries(rows +
                "/ Iraq Iraq PROPN NNP 2 nsubj slept sleep VERB VBD 0 root / Iraq Iraq PROPN NNP 2 "
                "nsubj ate eat VERB VBD 0 root"),
      "IRQ* > IRN");
  EXPECT_EQ(
      countries(
          rows +
          "/ Iraq Iraq PROPN NNP 2 nsubj slept sleep VERB VBD 0 root / Chile Chile PROPN NNP 2 "
          "nsubj ate eat VERB VBD 0 root"),
      "? > IRN");
}

// Whom a foreign army strikes lives where the article is set.
TEST(Allegiance, VictimsOfAnArmyAbroadAreOfTheCountryOfTheStory) {
  const std::string rows =
      "Iran Iran PROPN NNP 2 nsubj killed kill VERB VBD 0 root villagers villager NOUN NNS 2 obj ";
  EXPECT_EQ(countries(rows), "IRN > IRN*");
  EXPECT_EQ(
      countries(rows +
                "/ Iraq Iraq PROPN NNP 2 nsubj slept sleep VERB VBD 0 root / Iraq Iraq PROPN NNP 2 "
                "nsubj ate eat VERB VBD 0 root"),
      "IRN > IRQ*");
}

}  // namespace
}  // namespace chancery::events::testing
