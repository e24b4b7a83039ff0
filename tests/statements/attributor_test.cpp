#include "tests/statements/tree_text.h"

namespace chancery::statements {
namespace {

using Lines = std::vector<std::string>;

TEST(Attributor, IndirectSpeechKeepsThat) {
  const auto document = read(R"(Weber/Weber/PROPN/3/nsubj
    has/have/AUX/3/aux
    said/say/VERB/0/root
    that/that/SCONJ/6/mark
    talks/talk/NOUN/6/nsubj
    failed/fail/VERB/3/ccomp
    ././PUNCT/3/punct)");
  EXPECT_EQ(told(document), (Lines{"indirect neutral Weber | has said | that talks failed"}));
  EXPECT_TRUE(document.statements.get()[0].speaker->entity.valid());
}

TEST(Attributor, DirectSpeechGoesOnInTheNextSentence) {
  EXPECT_EQ(
      told_in(R"(“_/“/PUNCT/4/punct
    Talks/talk/NOUN/4/nsubj
    have/have/AUX/4/aux
    failed_/fail/VERB/7/ccomp
    ,_/,/PUNCT/4/punct
    ”/”/PUNCT/4/punct
    said/say/VERB/0/root
    Weber_/Weber/PROPN/7/nsubj
    ././PUNCT/7/punct

    “_/“/PUNCT/3/punct
    We/we/PRON/3/nsubj
    regret/regret/VERB/0/root
    it/it/PRON/3/obj
    very/very/ADV/6/advmod
    much_/much/ADV/3/advmod
    ._/./PUNCT/3/punct
    ”/”/PUNCT/3/punct)"),
      (Lines{"direct neutral Weber | said | “Talks have failed,” … “We regret it very much.”"}));
}

TEST(Attributor, MixedWhenAPartIsQuoted) {
  EXPECT_EQ(told_in(R"(Weber/Weber/PROPN/2/nsubj
    called/call/VERB/0/root
    the/the/DET/4/det
    plan/plan/NOUN/2/obj
    “_/“/PUNCT/6/punct
    irresponsible_/irresponsible/ADJ/2/xcomp
    ”/”/PUNCT/6/punct
    ././PUNCT/2/punct)"),
            (Lines{"mixed describes Weber | called | the plan “irresponsible”"}));
}

TEST(Attributor, ScareQuotesSayNothing) {
  EXPECT_TRUE(told_in(R"(The/the/DET/5/det
    “_/“/PUNCT/3/punct
    wise_/wise/ADJ/5/amod
    ”/”/PUNCT/3/punct
    men/man/NOUN/6/nsubj
    slept/sleep/VERB/0/root
    ././PUNCT/6/punct)")
                  .empty());
}

TEST(Attributor, AccordingToAndThoseWhoQuote) {
  const auto document = read(R"(Talks/talk/NOUN/2/nsubj
    failed_/fail/VERB/0/root
    ,/,/PUNCT/6/punct
    according/accord/VERB/6/case
    to/to/ADP/4/fixed
    sources/source/NOUN/2/obl
    quoted/quote/VERB/6/acl
    by/by/ADP/9/case
    Daily/Daily/PROPN/7/obl:agent
    ././PUNCT/2/punct)");
  ASSERT_EQ(document.statements.get().size(), 1U);
  const document::Statement& statement = document.statements.get()[0];
  EXPECT_EQ(told(document)[0],
            "indirect neutral sources quoted by Daily | according to | Talks failed");
  EXPECT_FALSE(statement.speaker->entity.valid());  // unnamed, yet kept
  ASSERT_EQ(statement.via.size(), 1U);
  EXPECT_EQ(document.slice(statement.via[0].span), "Daily");
}

TEST(Attributor, HeIsTheLastSpeaker) {
  const auto document =
      read(saying("Weber", "warned/warn", "Moreau/Moreau/PROPN") + saying("He", "added/add"));
  ASSERT_EQ(document.statements.get().size(), 2U);
  EXPECT_EQ(document.statements.get()[0].cue_class, "warns");
  EXPECT_EQ(speakers_of(document), (Lines{"Weber", "Weber"}));
}

TEST(Attributor, AddresseeAndChain) {
  const auto document = read(R"(Daily/Daily/PROPN/2/nsubj
    reported/report/VERB/0/root
    that/that/SCONJ/5/mark
    Weber/Weber/PROPN/5/nsubj
    told/tell/VERB/2/ccomp
    colleagues/colleague/NOUN/5/iobj
    talks/talk/NOUN/8/nsubj
    failed/fail/VERB/5/ccomp
    ././PUNCT/2/punct)");
  ASSERT_EQ(document.statements.get().size(), 2U);
  const document::Statement& inner = document.statements.get()[1];
  EXPECT_EQ(document.slice(inner.speaker->span), "Weber");
  EXPECT_EQ(document.slice(inner.addressee->span), "colleagues");
  ASSERT_EQ(inner.via.size(), 1U);
  EXPECT_EQ(document.slice(inner.via[0].span), "Daily");
}

TEST(Attributor, QuotationOverParagraphsIsOne) {
  const auto document = read(R"(Weber/Weber/PROPN/2/nsubj
    said_/say/VERB/0/root
    :/:/PUNCT/2/punct
    “_/“/PUNCT/6/punct
    Talks/talk/NOUN/6/nsubj
    failed/fail/VERB/2/ccomp
    ././PUNCT/2/punct
    ¶
    “_/“/PUNCT/3/punct
    We/we/PRON/3/nsubj
    leave/leave/VERB/0/root
    now_/now/ADV/3/advmod
    ._/./PUNCT/3/punct
    ”/”/PUNCT/3/punct)");
  ASSERT_EQ(document.statements.get().size(), 1U);
  EXPECT_EQ(document.statements.get()[0].content.size(), 2U);
}

TEST(Attributor, DocumentsAndBeliefs) {
  const auto document = read(R"(The/the/DET/2/det
    summary/summary/NOUN/3/nsubj
    says/say/VERB/0/root
    that/that/SCONJ/6/mark
    talks/talk/NOUN/6/nsubj
    failed/fail/VERB/3/ccomp
    ././PUNCT/3/punct

    People/people/NOUN/2/nsubj
    want/want/VERB/0/root
    peace/peace/NOUN/2/obj
    ././PUNCT/2/punct)");
  ASSERT_EQ(document.statements.get().size(), 2U);
  EXPECT_EQ(document.statements.get()[0].act, document::StatementAct::kDocument);
  EXPECT_EQ(document.statements.get()[1].act, document::StatementAct::kIntention);
}

TEST(Attributor, HeadlineColon) {
  const auto document = read(R"(Minister/minister/NOUN/4/nsubj
    :/:/PUNCT/1/punct
    Talks/talk/NOUN/4/nsubj
    have/have/AUX/5/aux
    failed/fail/VERB/0/root)",
                             document::SectionKind::kHeadline);
  ASSERT_EQ(document.statements.get().size(), 1U);
  EXPECT_EQ(document.slice(document.statements.get()[0].source[0]), "Minister");
  EXPECT_EQ(document.slice(document.statements.get()[0].content[0]), "Talks have failed");
}

// "“You pushed clerks” for years, she said": the sentence goes on behind the quotation.
TEST(Attributor, SentenceGoesOnBehindItsQuotation) {
  EXPECT_EQ(told_in(R"(“_/“/PUNCT/3/punct
    You/you/PRON/3/nsubj
    pushed/push/VERB/0/root
    poor/poor/ADJ/5/amod
    clerks_/clerk/NOUN/3/obj
    ”/”/PUNCT/3/punct
    for/for/ADP/9/case
    many/many/ADJ/9/amod
    years_/year/NOUN/3/obl
    ,/,/PUNCT/3/punct
    Weber/Weber/PROPN/12/nsubj
    said/say/VERB/3/parataxis
    ././PUNCT/3/punct)"),
            (Lines{"mixed neutral Weber | said | “You pushed poor clerks” for many years"}));
}

// The nickname in the speaker's name is no quotation, and the cut behind "!" parts nobody from his
// words.
TEST(Attributor, NicknameAndCallBeforeTheSpeaker) {
  EXPECT_EQ(told_in(R"(“_/“/PUNCT/3/punct
    Talks/talk/NOUN/3/nsubj
    failed/fail/VERB/0/root
    us/we/PRON/3/obj
    again_/again/ADV/3/advmod
    !_/!/PUNCT/3/punct
    ”/”/PUNCT/3/punct

    Tom/Tom/PROPN/6/nsubj
    “_/“/PUNCT/3/punct
    Coco_/Coco/PROPN/1/flat
    ”/”/PUNCT/3/punct
    Weber/Weber/PROPN/1/flat
    said/say/VERB/0/root
    ././PUNCT/6/punct)"),
            (Lines{"direct neutral Tom “Coco” Weber | said | “Talks failed us again!”"}));
}

TEST(Attributor, ParagraphOfANameAndItsQuotation) {
  EXPECT_EQ(told_in(R"(Talks/talk/NOUN/2/nsubj
    failed/fail/VERB/0/root
    ¶
    Weber_/Weber/PROPN/5/nsubj
    :/:/PUNCT/1/punct
    “_/“/PUNCT/5/punct
    We/we/PRON/5/nsubj
    regret/regret/VERB/0/root
    it_/it/PRON/5/obj
    ._/./PUNCT/5/punct
    ”/”/PUNCT/5/punct)"),
            (Lines{"direct neutral Weber | : | “We regret it.”"}));
}

// A paragraph that is a quotation and that no cue claims goes to whoever spoke before it.
TEST(Attributor, LooseQuotationIsOfWhoSpokeBefore) {
  EXPECT_EQ(told_in(R"(Weber/Weber/PROPN/2/nsubj
    praised/praise/VERB/0/root
    Moreau/Moreau/PROPN/2/obj
    ././PUNCT/2/punct
    ¶
    “_/“/PUNCT/3/punct
    We/we/PRON/3/nsubj
    need/need/VERB/0/root
    more/more/ADJ/5/amod
    men_/man/NOUN/3/obj
    ._/./PUNCT/3/punct
    ”/”/PUNCT/3/punct)"),
            (Lines{"mixed praises Weber | praised | Moreau … “We need more men.”"}));
}

// "read one", "beamed Weber": a speaker who is no noun, a verb that is no word of speech.
TEST(Attributor, VerbThatStandsWhereASpeakingOneDoes) {
  EXPECT_EQ(told_in(R"(“_/“/PUNCT/4/punct
    This/this/PRON/4/nsubj
    is/be/AUX/4/cop
    wonderful_/wonderful/ADJ/0/root
    !_/!/PUNCT/4/punct
    ”/”/PUNCT/4/punct
    glowed/glow/VERB/4/parataxis
    Weber_/Weber/PROPN/7/nsubj
    ././PUNCT/4/punct)"),
            (Lines{"direct neutral Weber | glowed | “This is wonderful!”"}));
}

// "The note states that …" with "states" read as a noun.
TEST(Attributor, VerbReadAsANoun) {
  EXPECT_EQ(told_in(R"(The/the/DET/3/det
    ministry/ministry/NOUN/3/compound
    states/state/NOUN/0/root
    that/that/SCONJ/6/mark
    talks/talk/NOUN/6/nsubj
    failed/fail/VERB/3/acl
    ././PUNCT/3/punct)"),
            (Lines{"indirect neutral The ministry | states | that talks failed"}));
}

// "… emphasized that. [it] is causing …"
TEST(Attributor, StrayStopBehindThat) {
  EXPECT_EQ(told_in(R"(Weber/Weber/PROPN/2/nsubj
    said/say/VERB/0/root
    that_/that/SCONJ/2/mark
    ././PUNCT/2/punct

    talks/talk/NOUN/2/nsubj
    failed/fail/VERB/0/root
    ././PUNCT/2/punct)"),
            (Lines{"indirect neutral Weber | said | talks failed"}));
}

// "Moreau “got a pass,” Weber said, and still “won talks”": the sentence goes on behind the
// speaker.
TEST(Attributor, SentenceGoesOnBehindTheSpeaker) {
  EXPECT_EQ(told_in(R"(Moreau/Moreau/PROPN/3/nsubj
    “_/“/PUNCT/3/punct
    got/get/VERB/8/ccomp
    passes_/pass/NOUN/3/obj
    ,_/,/PUNCT/3/punct
    ”/”/PUNCT/3/punct
    Weber/Weber/PROPN/8/nsubj
    said_/say/VERB/0/root
    ,/,/PUNCT/8/punct
    and/and/CCONJ/13/cc
    still/still/ADV/13/advmod
    “_/“/PUNCT/13/punct
    won/win/VERB/3/conj
    more/more/ADJ/16/amod
    big/big/ADJ/16/amod
    talks_/talk/NOUN/13/obj
    ”/”/PUNCT/13/punct
    ././PUNCT/8/punct)"),
            (Lines{"mixed neutral Weber | said | Moreau “got passes,” … and still “won more big "
                   "talks”"}));
}

// "dismissed the town as being “ruins”": the words in marks are what it is dismissed as.
constexpr std::string_view kDismissed = R"(Weber/Weber/PROPN/2/nsubj
    dismissed/dismiss/VERB/0/root
    Moreau/Moreau/PROPN/2/obj
    as/as/SCONJ/7/mark
    being/be/AUX/7/cop
    “_/“/PUNCT/7/punct
    ruins_/ruin/NOUN/3/acl
    ”/”/PUNCT/7/punct
    ././PUNCT/2/punct)";

TEST(Attributor, QuotedWordsInAPhraseBehindWhatIsSpokenOf) {
  EXPECT_EQ(told_in(kDismissed),
            (Lines{"mixed describes Weber | dismissed | Moreau as being “ruins”"}));
}

TEST(Attributor, QuotedWordsBehindAnotherVerbAreNot) {
  std::string words(kDismissed);
  words.replace(words.find("as/as/SCONJ/7/mark"), 18, "and/and/CCONJ/5/cc");
  words.replace(words.find("being/be/AUX/7/cop"), 18, "left/leave/VERB/2/conj");
  words.replace(words.find("NOUN/3/acl"), 10, "NOUN/5/obj");
  for (const std::string& line : told_in(words)) EXPECT_EQ(line.find("ruins"), std::string::npos);
}

TEST(Attributor, WhatStandsBehindAsSomebodyPutItIsHis) {
  EXPECT_EQ(told_in(R"(Moreau/Moreau/PROPN/2/nsubj
    fell_/fall/VERB/0/root
    ,/,/PUNCT/6/punct
    as/as/SCONJ/6/mark
    Weber/Weber/PROPN/6/nsubj
    put/put/VERB/2/advcl
    it_/it/PRON/6/obj
    ,/,/PUNCT/2/punct
    “_/“/PUNCT/10/punct
    fixers_/fixer/NOUN/2/obj
    ”/”/PUNCT/10/punct
    ././PUNCT/2/punct)"),
            (Lines{"direct neutral Weber | put | “fixers”"}));
}

// "With leaders worried about votes, Weber has news: “…”": the worried say nothing here.
TEST(Attributor, AClauseThatOpensTheSentenceIntroducesNothing) {
  const auto lines = told_in(R"(With/with/SCONJ/3/mark
    leaders/leader/NOUN/3/nsubj
    worrying_/worry/VERB/6/advcl
    ,/,/PUNCT/3/punct
    Weber/Weber/PROPN/6/nsubj
    has/have/VERB/0/root
    news_/news/NOUN/6/obj
    :/:/PUNCT/6/punct
    “_/“/PUNCT/11/punct
    talks/talk/NOUN/11/nsubj
    failed/fail/VERB/6/parataxis
    us/we/PRON/11/obj
    again_/again/ADV/11/advmod
    ._/./PUNCT/11/punct
    ”/”/PUNCT/11/punct)");
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(lines.back(), "direct neutral Weber | has | “talks failed us again.”");
}

TEST(Attributor, TheTermThatIsUsed) {
  EXPECT_EQ(told_in(R"(Weber/Weber/PROPN/2/nsubj
    used/use/VERB/0/root
    the/the/DET/4/det
    term/term/NOUN/2/obj
    “_/“/PUNCT/7/punct
    cold/cold/ADJ/7/amod
    winter_/winter/NOUN/2/obl
    ”/”/PUNCT/7/punct
    ././PUNCT/2/punct)"),
            (Lines{"mixed mentions Weber | used | the term “cold winter”"}));
}

// A name behind a dash ends what it says; the next quotation is somebody else's.
TEST(Attributor, ACreditBehindADashGivesNoMore) {
  const auto lines = told_in(R"(“_/“/PUNCT/3/punct
    We/we/PRON/3/nsubj
    regret/regret/VERB/0/root
    it/it/PRON/3/obj
    all_/all/DET/4/det
    ._/./PUNCT/3/punct
    ”/”/PUNCT/3/punct
    —/—/PUNCT/3/punct
    Weber/Weber/PROPN/3/parataxis
    ¶
    “_/“/PUNCT/3/punct
    Talks/talk/NOUN/3/nsubj
    failed/fail/VERB/0/root
    us/we/PRON/3/obj
    again_/again/ADV/3/advmod
    ._/./PUNCT/3/punct
    ”/”/PUNCT/3/punct)");
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0], "direct neutral Weber | — | “We regret it all.”");
}

TEST(Attributor, BylinesSayNothing) {
  EXPECT_TRUE(told_in(R"(Weber/Weber/PROPN/2/nsubj
    said/say/VERB/0/root
    talks/talk/NOUN/4/nsubj
    failed/fail/VERB/2/ccomp)",
                      document::SectionKind::kByline)
                  .empty());
}

// Hostile input: bounded, ordered, inside the text.
void expect_sound(const document::Document& document) {
  for (const document::Statement& statement : document.statements.get()) {
    ASSERT_FALSE(statement.content.empty());
    for (const auto* spans : {&statement.source, &statement.cue, &statement.content}) {
      for (const document::Span span : *spans) {
        EXPECT_LT(span.begin, span.end);
        EXPECT_LE(span.end, document.text().size());
      }
    }
  }
}

TEST(AttributorHostile, TenThousandMarksNeverClosed) {
  std::string words;
  for (int i = 0; i < 10000; ++i) {
    words += "“/“/PUNCT/0/punct\n\n";
    if (i % 3 == 0) words += "he/he/PRON/2/nsubj\nsaid/say/VERB/0/root\n\n";
  }
  expect_sound(read(words));
}

TEST(AttributorHostile, EveryWordACueInOneSentence) {
  std::string words;
  for (int i = 0; i < 400; ++i) {
    words += "said/say/VERB/" + std::to_string(i) + "/" + (i == 0 ? "root" : "ccomp") + "\n";
    words += i % 2 == 0 ? "" : "";
  }
  expect_sound(read(words));
}

TEST(AttributorHostile, NothingAtAll) {
  const auto document = read("x/x/X/0/root");
  EXPECT_TRUE(document.statements.get().empty());
}

}  // namespace
}  // namespace chancery::statements
