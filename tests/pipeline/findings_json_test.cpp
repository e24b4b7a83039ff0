#include "chancery/pipeline/findings_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "chancery/pipeline/json_text.h"

namespace chancery::pipeline {
namespace {

using document::Document;
using document::Metadata;
using document::Span;
using nlohmann::json;

TEST(JsonText, NestsAndSeparates) {
  JsonText text;
  text.open_object().key("a").open_array().number(1).real(2.5).null().close_array();
  text.key("b").boolean(true).key("c").text_or_null("").close_object();
  EXPECT_EQ(text.str(), R"({"a":[1,2.5,null],"b":true,"c":null})");
}

TEST(JsonText, EscapesAndMendsDamage) {
  JsonText text;
  text.text(std::string_view("q\" \\ \n \x01 \xFF é", 13));
  EXPECT_EQ(json::parse(text.str()).get<std::string>(), "q\" \\ \n \x01 \xEF\xBF\xBD é");
}

TEST(JsonText, RealsArePlainAndFinite) {
  JsonText text;
  text.open_array().real(1e9).real(0.1).real(-0.0000000001).real(1e300).real(0.0 / 1.0);
  text.real(std::numeric_limits<double>::infinity()).close_array();
  const json read = json::parse(text.str());
  EXPECT_EQ(text.str().substr(0, 16), "[1000000000,0.1,");
  EXPECT_EQ(read[2].get<double>(), -0.0000000001);
  EXPECT_EQ(read[3].get<double>(), 1e300);
  EXPECT_TRUE(read[5].is_null());
}

Document titled() {
  Metadata about;
  about.id = "x";
  about.title = "Café talks";
  Document document("“Née” met.", about);
  document.sentences.write({{Span{0, 11}, {}, 0}, {Span{13, 28}, {}, 1}}, "test");
  document::Event event;
  event.type = "CONSULT";
  event.trigger = Span{24, 27};  // "met"
  event.evidence = Span{13, 28};
  event.sentence = document::SentenceId(1);
  event.also = {Span{6, 11}};  // "talks"
  document::Event in_title = event;
  in_title.trigger = Span{6, 11};
  in_title.sentence = document::SentenceId(0);
  document.events.write({event, in_title}, "test");
  return document;
}

TEST(FindingsJson, CountsCodePointsOfTheArticlesOwnText) {
  const json read = json::parse(findings_json(titled(), {}, 1.5));
  EXPECT_EQ(read["text"], "“Née” met.");
  EXPECT_EQ(read["sentences"], json::parse(R"([{"begin":0,"end":10}])"));
  const json& event = read["events"][0];
  EXPECT_EQ(event["trigger"], json::parse(R"({"begin":6,"end":9})"));
  EXPECT_EQ(event["sentence"], 0);
  EXPECT_EQ(event["also"][0], json::parse(R"({"begin":5,"end":10,"field":"title"})"));
  EXPECT_TRUE(read["events"][1]["sentence"].is_null());
  EXPECT_EQ(read["events"][1]["trigger"]["field"], "title");
}

TEST(FindingsJson, TakesTheHeadlineForATitle) {
  Document document("Talks fail\n\nThey met.", {});
  document.sections.write({{document::SectionKind::kHeadline, Span{0, 10}, {}},
                           {document::SectionKind::kBody, Span{12, 21}, {}}},
                          "test");
  EXPECT_EQ(json::parse(findings_json(document, {}, 0))["title"], "Talks fail");
}

TEST(FindingsJson, HasEveryFieldOfTheContract) {
  const json read = json::parse(findings_json(titled(), {}, 1.5));
  for (const char* key :
       {"id",       "title",  "byline",     "publisher", "url",       "published", "published_from",
        "language", "path",   "text",       "sections",  "sentences", "entities",  "times",
        "amounts",  "events", "statements", "positions", "outcomes",  "pledges",   "main",
        "stats"}) {
    EXPECT_TRUE(read.contains(key)) << key;
  }
  for (const char* key :
       {"id",       "type",   "modes",     "cameo",      "quad",      "score",   "goldstein",
        "source",   "target", "symmetric", "status",     "denied_by", "date",    "place",
        "amount",   "counts", "contexts",  "instrument", "said_by",   "trigger", "evidence",
        "sentence", "also",   "section",   "pattern",    "confidence"}) {
    EXPECT_TRUE(read["events"][0].contains(key)) << key;
  }
  EXPECT_TRUE(read["published"].is_null());
  EXPECT_EQ(read["stats"]["milliseconds"], 1.5);
}

TEST(FindingsJson, TakesScoresFromTheScorer) {
  const Scorer scorer = [](const document::Event&) {
    return EventScores{"verbal cooperation", 2.5, std::nullopt};
  };
  const json event = json::parse(findings_json(titled(), scorer, 0))["events"][0];
  EXPECT_EQ(event["quad"], "verbal cooperation");
  EXPECT_EQ(event["score"], 2.5);
  EXPECT_TRUE(event["goldstein"].is_null());
}

TEST(ErrorJson, NamesTheItem) {
  const auto failure = base::fail("E-INT-003", "no text", {"a.html", 3, 0}, "try --input-format");
  const json read = json::parse(error_json("a", "a.html", failure.error()));
  EXPECT_EQ(read["error"]["line"], 3);
  EXPECT_EQ(read["error"]["code"], "E-INT-003");
  EXPECT_EQ(read["path"], "a.html");
}

TEST(BodyText, LeavesOutWhatIsNotTheBody) {
  Document document("Head\n\nOne.\n\nA caption.\n\nTwo.", {});
  using document::SectionKind;
  document.sections.write({{SectionKind::kHeadline, Span{0, 4}, {}},
                           {SectionKind::kBody, Span{6, 10}, {}},
                           {SectionKind::kCaption, Span{12, 22}, {}},
                           {SectionKind::kBody, Span{24, 28}, {}}},
                          "test");
  EXPECT_EQ(body_text(document), "One.\n\nTwo.");
}

}  // namespace
}  // namespace chancery::pipeline
