// The traits an event's confidence rests on, the weights of a table, and events left out for it.
#include "chancery/events/confidence.h"

#include <algorithm>
#include <cmath>

#include "tests/events/scene.h"

namespace chancery::events::testing {
namespace {

constexpr std::string_view kMeeting =
    "Iran Iran PROPN NNP 2 nsubj met meet VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj";

// The shipped data with the test's patterns and this table of weights.
lexicon::DataFiles with_weights(const std::string& table) {
  const fs::path folder =
      fs::path(::testing::TempDir()) / ("weights_" + std::to_string(::getpid()));
  fs::create_directories(folder / "patterns");
  fs::create_directories(folder / "events");
  std::ofstream(folder / "patterns" / "own.pat") << kPatterns;
  std::ofstream(folder / "events" / "own.tsv") << table;
  std::ofstream(folder / "replaces.txt") << "patterns\nevents\n";
  auto data = lexicon::DataFiles::open({fs::path(CHANCERY_SOURCE_DIR) / "data", folder});
  EXPECT_TRUE(data.has_value());
  fs::remove_all(folder);
  return std::move(*data);
}

Coder coder_with(const std::string& table) {
  auto made = Coder::load(with_weights(table));
  EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().to_string());
  return std::move(*made);
}

double confidence_with(const std::string& table) {
  const Coder with = coder_with(table);
  const document::Document document = scene(std::string(kMeeting), with);
  EXPECT_EQ(document.events.get().size(), 1U);
  return document.events.get().front().confidence;
}

TEST(Confidence, TraitsTellWhoActsAndHowItIsTold) {
  const document::Document document = scene(std::string(kMeeting));
  ASSERT_EQ(document.events.get().size(), 1U);
  std::vector<std::string> traits = confidence_traits(document, document.events.get().front());
  for (const char* wanted :
       {"bias", "type=CONSULT", "status=occurred", "source.name", "verb", "in=root"})
    EXPECT_TRUE(std::ranges::find(traits, wanted) != traits.end()) << wanted;
  for (const char* unwanted : {"said", "quotation", "placed", "headline", "passive"})
    EXPECT_TRUE(std::ranges::find(traits, unwanted) == traits.end()) << unwanted;
  std::ranges::sort(traits);
  EXPECT_TRUE(std::ranges::adjacent_find(traits) == traits.end());
}

TEST(Confidence, TheTableSaysWhatIsTooUnsureToPrint) {
  EXPECT_DOUBLE_EQ(coder_with("bias\t-1\nleast\t0.3\n").usual_least(), 0.3);
  EXPECT_DOUBLE_EQ(coder_with("bias\t-1\n").usual_least(), 0);
  EXPECT_NEAR(confidence_with("bias\t-1\nleast\t5\n"), 1 / (1 + std::exp(1.0)), 1e-9);
}

// A country from the context is less sure than one that the words give.
TEST(Confidence, CountriesFromTheContextAreToldApart) {
  const document::Document document =
      scene("Iran Iran PROPN NNP 2 nsubj urged urge VERB VBD 0 root workers worker NOUN NNS 2 obj");
  ASSERT_EQ(document.events.get().size(), 1U);
  const auto traits = confidence_traits(document, document.events.get().front());
  EXPECT_TRUE(std::ranges::find(traits, "target.context-country") != traits.end());
  EXPECT_TRUE(std::ranges::find(traits, "target.no-country") == traits.end());
}

TEST(Confidence, IsTheLogisticOfTheWeightsOfItsTraits) {
  EXPECT_NEAR(confidence_with("bias\t-1\ntype=CONSULT\t3\ntype=AID\t9\n"), 1 / (1 + std::exp(-2.0)),
              1e-9);
  EXPECT_NEAR(confidence_with("# none that it has\ntype=AID\t9\n"), 0.5, 1e-9);
}

TEST(Confidence, WithoutWeightsThePatternsEstimateStands) {
  EXPECT_NEAR(confidence_with(""), 0.8, 1e-9);
}

TEST(Confidence, EventsThatDoNotPassAreLeftOutButTheMainEventStays) {
  Coder with = coder_with("type=CONSULT\t-2\n");
  with.keep_only([](const document::Event& event) { return event.confidence >= 0.5; });
  const document::Document document = scene(std::string(kMeeting) + " . . PUNCT . 2 punct", with);
  EXPECT_TRUE(document.events.get().empty());
  EXPECT_FALSE(document.main_event.get().what.empty());
}

TEST(Confidence, ABadLineIsNamed) {
  const auto bad = Confidence::load(with_weights("bias\t0.5\ntype=AID heavy\n"));
  ASSERT_FALSE(bad.has_value());
  EXPECT_EQ(bad.error().code, "E-EVT-001");
  EXPECT_EQ(bad.error().place.line, 2U);
}

}  // namespace
}  // namespace chancery::events::testing
