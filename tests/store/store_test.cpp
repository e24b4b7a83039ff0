#include "sample.h"

namespace chancery::store {
namespace {

class StoreTest : public testing::Test {
 protected:
  Folder folder;
  std::string path = folder.file("news.db");
};

TEST_F(StoreTest, WhatIsPutComesBackWhole) {
  Sample sample;
  auto store = store_at(path);
  const Id id = put(*store, sample);
  got(store->commit());
  auto reader = got(open_reader(path));
  const StoredDocument document = got(reader->document(id));
  EXPECT_EQ(json::parse(document.findings), sample.findings());
  EXPECT_EQ(document.article.outlet, "The Paper");
  EXPECT_EQ(document.article.version, 1U);
  EXPECT_EQ(document.coding.dictionary, "dictionary-a");
  EXPECT_EQ(got(reader->article_of_key(document.article.key)), id);
}

TEST_F(StoreTest, AnEventKnowsWhereItStands) {
  auto store = store_at(path);
  put(*store, Sample{});
  got(store->commit());
  const auto rows = got(store->events({}, {.words = true})).rows;
  ASSERT_EQ(rows.size(), 1U);
  const EventRow& event = rows.front();
  EXPECT_EQ(event.type, "CONSULT");
  EXPECT_EQ(event.cameo, "040");
  EXPECT_EQ(event.date, "2023-03-02");
  EXPECT_EQ(event.contexts, (std::vector<std::string>{"diplomatic", "military"}));
  ASSERT_EQ(event.source.size(), 2U);
  EXPECT_EQ(event.source[1].name, "Sergei Lavrov");
  EXPECT_EQ(event.source[1].code, "RUSGOV");
  EXPECT_EQ(event.place->geonames, 1261481);
  EXPECT_EQ(event.injured, 3);
  EXPECT_FALSE(event.dead.has_value());
  EXPECT_TRUE(event.said);
  ASSERT_EQ(event.said_by.size(), 1U);
  EXPECT_EQ(event.said_by[0].name, "Sergei Lavrov");
  EXPECT_EQ(event.from.words, "The ministers of USA and RUS did it in New Delhi.");
  EXPECT_EQ(day_of_id(event.id), "2023-03-02");
  EXPECT_DOUBLE_EQ(event.confidence, 0.9);
}

TEST_F(StoreTest, TheSameTextAtTheSameAddressIsKnown) {
  auto store = store_at(path);
  const Id first = put(*store, Sample{});
  EXPECT_EQ(put(*store, Sample{}, Put::kKnown), first);
  got(store->commit());
  EXPECT_EQ(put(*store, Sample{}, Put::kKnown), first);
  EXPECT_EQ(got(store->count(Kind::kEvents, {})), 1);
}

TEST_F(StoreTest, ChangedTextIsANewVersionAndTheOldOneIsKept) {
  auto store = store_at(path);
  const Id first = put(*store, Sample{});
  got(store->commit());
  Sample changed;
  changed.extra = " More.";
  changed.type = "ACCUSE";
  const Id second = put(*store, changed, Put::kVersion);
  got(store->commit());
  EXPECT_EQ(got(store->document(second)).versions, (std::vector<Id>{first, second}));
  EXPECT_EQ(json::parse(got(store->document(first)).findings)["events"][0]["type"], "CONSULT");
  EXPECT_EQ(got(store->count(Kind::kEvents, {.types = {"CONSULT"}})), 0);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.types = {"ACCUSE"}})), 1);
  EXPECT_EQ(got(store->count(Kind::kArticles, {})), 1);
  EXPECT_EQ(got(store->count(Kind::kArticles, {.old_versions = true})), 2);
  EXPECT_EQ(got(store->counts()).versions, 2);
  // The words of the old version are found no more.
  EXPECT_EQ(got(store->events({.text = "ministers"}, {})).rows.size(), 1U);
}

TEST_F(StoreTest, TheSameTextAtAnotherAddressIsAnotherArticle) {
  auto store = store_at(path);
  put(*store, Sample{});
  put(*store, Sample{.url = "https://other.example/9"});
  EXPECT_EQ(got(store->count(Kind::kArticles, {})), 2);
}

TEST_F(StoreTest, NothingIsSeenBeforeTheCommitAndNothingLeftAfterARollback) {
  auto store = store_at(path);
  put(*store, Sample{});
  got(store->commit());
  put(*store, Sample{.url = "https://other.example/9"});
  EXPECT_EQ(got(got(open_reader(path))->counts()).articles, 1);
  store->rollback();
  EXPECT_EQ(got(store->counts()).articles, 1);
  put(*store, Sample{.url = "https://other.example/9"});
  got(store->commit());
  EXPECT_EQ(got(got(open_reader(path))->counts()).articles, 2);
}

TEST_F(StoreTest, CodesAgain) {
  auto store = store_at(path);
  const Id id = put(*store, Sample{});
  got(store->commit());
  Record again = Sample{.type = "ACCUSE"}.record();
  again.coding.dictionary = "dictionary-b";
  got(store->recode(id, again));
  got(store->commit());
  EXPECT_EQ(got(store->count(Kind::kEvents, {.types = {"CONSULT"}})), 0);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.types = {"ACCUSE"}})), 1);
  EXPECT_EQ(got(store->document(id)).coding.dictionary, "dictionary-b");
  EXPECT_EQ(got(store->codings()).size(), 2U);
  // What another coding would make the same is told to be of it.
  const auto marks = got(store->coding_marks(0, 0, 10));
  ASSERT_EQ(marks.size(), 1U);
  EXPECT_EQ(marks[0].words, "w");
  Coding third = again.coding;
  third.dictionary = "dictionary-c";
  third.parts = std::make_shared<const std::string>("rest\tr\n");
  got(store->confirm(id, third));
  got(store->commit());
  EXPECT_EQ(got(store->document(id)).coding.dictionary, "dictionary-c");
  EXPECT_EQ(*got(store->codings())[2].parts, "rest\tr\n");
  EXPECT_TRUE(got(store->coding_marks(got(store->codings())[2].id, 0, 10)).empty());
  EXPECT_EQ(got(store->statements({.text = "grain deal"}, {})).rows.size(), 1U);
}

TEST_F(StoreTest, AVerdictFindsItsEventAgain) {
  auto store = store_at(path);
  const Id id = put(*store, Sample{});
  const Id event = got(store->events({}, {})).rows.front().id;
  Verdict verdict;
  verdict.subject = "event";
  verdict.event = event;
  verdict.verdict = "wrong";
  verdict.coder = "anna";
  const Id verdict_id = got(store->put_verdict(verdict));
  got(store->commit());
  EXPECT_EQ(got(store->events({}, {})).rows.size(), 0U);
  EXPECT_EQ(got(store->count(Kind::kEvents, {})), 0);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.without_wrong = false})), 1);

  got(store->recode(id, Sample{.type = "ACCUSE"}.record()));
  got(store->commit());
  EXPECT_EQ(got(store->count(Kind::kEvents, {})), 1) << "the judgement was of another type";
  got(store->recode(id, Sample{}.record()));
  got(store->commit());
  EXPECT_EQ(got(store->count(Kind::kEvents, {})), 0);
  EXPECT_NE(got(store->verdicts()).front().event, 0);

  got(store->delete_verdict(verdict_id));
  got(store->commit());
  EXPECT_EQ(got(store->count(Kind::kEvents, {})), 1);
}

TEST_F(StoreTest, ForgetLeavesNothingAndRefusesTheArticleLater) {
  auto store = store_at(path);
  const Id id = put(*store, Sample{});
  Sample other{.url = "https://other.example/9", .source = "FRA", .target = "DEU"};
  put(*store, other);
  Sample changed;
  changed.extra = " More.";
  put(*store, changed, Put::kVersion);
  got(store->commit());
  got(store->forget(id, "asked for by its author"));
  got(store->commit());
  const Counts counts = got(store->counts());
  EXPECT_EQ(counts.versions, 1);
  EXPECT_EQ(counts.events, 1);
  EXPECT_EQ(counts.forgotten, 1);
  EXPECT_TRUE(got(store->actors({.source = party_from("USA")}, {})).rows.empty());
  EXPECT_EQ(got(store->articles({.text = "meeting"}, {})).rows.size(), 1U);
  put(*store, Sample{}, Put::kForgotten);
  Sample rewritten;
  rewritten.extra = " Quite new.";
  put(*store, rewritten, Put::kForgotten);
}

TEST_F(StoreTest, RejectsAreKeptAndCleared) {
  auto store = store_at(path);
  got(store->put_reject({"a.html", "a.html", "E-INT-011", "a page holds no article", "", "", 1}));
  got(store->commit());
  got(store->put_reject({"a.html", "a.html", "E-INT-004", "binary", "", "", 1}));
  got(store->commit());
  const auto rejects = got(store->rejects());
  ASSERT_EQ(rejects.size(), 1U);
  EXPECT_EQ(rejects[0].attempts, 2U);
  EXPECT_EQ(rejects[0].code, "E-INT-004");
  got(store->clear_reject("a.html", "a.html"));
  got(store->commit());
  EXPECT_TRUE(got(store->rejects()).empty());
}

TEST_F(StoreTest, StoryEventsAreCountedOnceAtTheirLevel) {
  auto store = store_at(path);
  const Id first = put(*store, Sample{});
  const Id second = put(*store, Sample{.url = "https://b.example/2", .published = "2023-03-03"});
  const Id story = got(store->assign_story(first, 0, 0, "features"));
  got(store->assign_story(second, story, first, ""));
  std::vector<Id> events;
  for (const EventRow& row : got(store->events({}, {.order = Order::kOldest})).rows) {
    events.push_back(row.id);
  }
  got(store->put_story_event({0, story, events}));
  got(store->commit());
  EXPECT_EQ(got(store->count(Kind::kEvents, {})), 2);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.story_level = true})), 1);
  const auto rows = got(store->events({.story_level = true}, {})).rows;
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].reports, 2U);
  EXPECT_EQ(rows[0].id, events[0]);
  EXPECT_EQ(got(store->reports(rows[0].story_event, false)).size(), 2U);
  const auto stories = got(store->stories({}, {})).rows;
  ASSERT_EQ(stories.size(), 1U);
  EXPECT_EQ(stories[0].articles, 2);
  EXPECT_EQ(stories[0].first, "2023-03-02");
  EXPECT_EQ(stories[0].last, "2023-03-03");
  const auto marks = got(store->story_marks(0, 10));
  ASSERT_EQ(marks.size(), 2U);
  EXPECT_EQ(got(store->story_marks(marks[0].arrival, 10)).size(), 1U);
  EXPECT_EQ(got(store->story_marks(0, 1)).size(), 1U);
  EXPECT_EQ(got(store->arrival_before(1)), marks[0].arrival);
  EXPECT_EQ(got(store->arrival_before(2)), 0);
  EXPECT_EQ(got(store->story_mark(second)).story, story);
  EXPECT_FALSE(store->story_mark(4711).has_value());
  EXPECT_EQ(marks[0].features, "features");
  EXPECT_EQ(marks[1].copy_of, first);
  // Coded again, the reports are still reports of one event.
  got(store->recode(first, Sample{}.record()));
  got(store->commit());
  EXPECT_EQ(got(store->events({.story_level = true}, {})).rows[0].reports, 2U);
  got(store->recode(second, Sample{.type = "ACCUSE"}.record()));
  got(store->recode(second,
                    Sample{.url = "https://b.example/2", .published = "2023-03-03"}.record()));
  events.clear();
  for (const EventRow& row : got(store->events({}, {.order = Order::kOldest})).rows) {
    events.push_back(row.id);
  }
  got(store->put_story_event({rows[0].story_event, story, events}));
  got(store->put_story_event({987654, story, events}));  // nobody knows it any more: a new one
  got(store->assign_story(second, 4711, 987654, ""));    // so is this story, and no original
  got(store->assign_story(second, story, first, ""));
  got(store->commit());
  EXPECT_EQ(got(store->events({.story_level = true}, {})).rows[0].reports, 2U);
  // Both move on to another story: they are events of their own again, in every count.
  const Id other = got(store->assign_story(first, 0, 0, ""));
  got(store->assign_story(second, other, 0, ""));
  got(store->commit());
  EXPECT_NE(other, story);
  EXPECT_EQ(got(store->events({.story_level = true}, {})).rows.size(), 2U);
  for (const By by : {By::kType, By::kStatus}) {
    EXPECT_EQ(got(store->facets({.story_level = true}, by)).front().count, 2);
    EXPECT_EQ(
        got(store->facets({.either = party_from("Lavrov"), .story_level = true}, by)).front().count,
        2);
  }
  EXPECT_EQ(got(store->facets({.story_level = true}, By::kDay)).size(), 2U);
  EXPECT_EQ(got(store->facets({.source = party_from("USA"), .story_level = true}, By::kOutlet))
                .front()
                .count,
            2);
  got(store->put_story_event({0, other, events}));
  // The leader goes: the other report takes its place.
  got(store->forget(first, ""));
  got(store->commit());
  EXPECT_EQ(got(store->count(Kind::kEvents, {.story_level = true})), 1);
  EXPECT_EQ(got(store->stories({}, {})).rows[0].articles, 1);
}

TEST_F(StoreTest, ImportedEventsStandApart) {
  auto store = store_at(path);
  put(*store, Sample{});
  EventRow foreign;
  foreign.origin = "ICEWS";
  foreign.type = "CONSULT";
  foreign.status = "occurred";
  foreign.date = "1899-05-01";
  foreign.source = {{0, "Cabinet (United Kingdom)", "GBR", "GOV", ""}};
  foreign.target = {{0, "France", "FRA", "", ""}};
  EXPECT_TRUE(got(store->put_foreign(foreign, "17")));
  EXPECT_FALSE(got(store->put_foreign(foreign, "17")));
  got(store->commit());
  EXPECT_EQ(got(store->count(Kind::kEvents, {})), 1);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.origin = "ICEWS"})), 1);
  const auto rows = got(store->events({.source = party_from("GBR"), .origin = "any"}, {})).rows;
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(day_of_id(rows[0].id), "1899-05-01");
  EXPECT_EQ(got(store->events({.origin = "any"}, {})).rows.size(), 2U);
}

TEST_F(StoreTest, DaysFarAwayKeepTheirOrder) {
  auto store = store_at(path);
  int number = 0;
  for (const char* day : {"2999-01-01", "1815-06-18", "0476-09-04", "", "2023-03-02"}) {
    put(*store,
        Sample{.url = "https://paper.example/" + std::to_string(number++), .published = day});
  }
  got(store->commit());
  std::vector<std::string> days;
  for (const EventRow& row : got(store->events({}, {.order = Order::kOldest})).rows) {
    days.push_back(row.date);
  }
  EXPECT_EQ(days,
            (std::vector<std::string>{"", "0476-09-04", "1815-06-18", "2023-03-02", "2999-01-01"}));
  EXPECT_EQ(got(store->count(Kind::kEvents, {.until = "1899"})), 2);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.since = "1815-06-18", .until = "1815-06-18"})), 1);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.since = "2024"})), 1);
  EXPECT_EQ(got(store->facets({}, By::kYear)).size(), 5U);
}

TEST_F(StoreTest, SavedQuestions) {
  auto store = store_at(path);
  got(store->put_question("grain", "type=CONSULT"));
  got(store->put_question("grain", "type=AGREE"));
  got(store->commit());
  ASSERT_EQ(got(store->questions()).size(), 1U);
  EXPECT_EQ(got(store->questions())[0].question, "type=AGREE");
  got(store->delete_question("grain"));
  EXPECT_TRUE(got(store->questions()).empty());
}

TEST_F(StoreTest, WhatIsNoFindingIsRefused) {
  auto store = store_at(path);
  for (const std::string bad : {"", "[]", "{}", "{\"text\": 3}", "{\"text\": \"a\""}) {
    const auto answer = store->put({bad, "", {}}, nullptr);
    ASSERT_FALSE(answer.has_value()) << bad;
    EXPECT_EQ(answer.error().code, "E-STO-010");
  }
  // Fields of a wrong kind are unknown, not fatal.
  EXPECT_TRUE(store
                  ->put({R"({"text": "a", "events": [{"type": 3, "source": "x", "said_by": [9],
      "trigger": {"begin": -4, "end": 1e300}}], "pledges": {}, "statements": [7]})",
                         "",
                         {}},
                        nullptr)
                  .has_value());
  got(store->commit());
}

}  // namespace
}  // namespace chancery::store
