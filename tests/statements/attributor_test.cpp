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
  const auto document = read(R"(“_/“/PUNCT/4/punct
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
    ”/”/PUNCT/3/punct)");
  EXPECT_EQ(
      told(document),
      (Lines{"direct neutral Weber | said | “Talks have failed,” … “We regret it very much.”"}));
}

TEST(Attributor, MixedWhenAPartIsQuoted) {
  const auto document = read(R"(Weber/Weber/PROPN/2/nsubj
    called/call/VERB/0/root
    the/the/DET/4/det
    plan/plan/NOUN/2/obj
    “_/“/PUNCT/6/punct
    irresponsible_/irresponsible/ADJ/2/xcomp
    ”/”/PUNCT/6/punct
    ././PUNCT/2/punct)");
  EXPECT_EQ(told(document), (Lines{"mixed describes Weber | called | the plan “irresponsible”"}));
}

TEST(Attributor, ScareQuotesSayNothing) {
  const auto document = read(R"(The/the/DET/5/det
    “_/“/PUNCT/3/punct
    wise_/wise/ADJ/5/amod
    ”/”/PUNCT/3/punct
    men/man/NOUN/6/nsubj
    slept/sleep/VERB/0/root
    ././PUNCT/6/punct)");
  EXPECT_TRUE(told(document).empty());
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
  const auto document = read(R"(“_/“/PUNCT/3/punct
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
    ././PUNCT/3/punct)");
  EXPECT_EQ(told(document),
            (Lines{"mixed neutral Weber | said | “You pushed poor clerks” for many years"}));
}

// The nickname in the speaker's name is no quotation, and the cut behind "!" parts nobody from his
// words.
TEST(Attributor, NicknameAndCallBeforeTheSpeaker) {
  const auto document = read(R"(“_/“/PUNCT/3/punct
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
    ././PUNCT/6/punct)");
  EXPECT_EQ(told(document),
            (Lines{"direct neutral Tom “Coco” Weber | said | “Talks failed us again!”"}));
}

TEST(Attributor, ParagraphOfANameAndItsQuotation) {
  const auto document = read(R"(Talks/talk/NOUN/2/nsubj
    failed/fail/VERB/0/root
    ¶
    Weber_/Weber/PROPN/5/nsubj
    :/:/PUNCT/1/punct
    “_/“/PUNCT/5/punct
    We/we/PRON/5/nsubj
    regret/regret/VERB/0/root
    it_/it/PRON/5/obj
    ._/./PUNCT/5/punct
    ”/”/PUNCT/5/punct)");
  EXPECT_EQ(told(document), (Lines{"direct neutral Weber | : | “We regret it.”"}));
}

// A paragraph that is a quotation and that no cue claims goes to whoever spoke before it.
TEST(Attributor, LooseQuotationIsOfWhoSpokeBefore) {
  const auto document = read(R"(Weber/Weber/PROPN/2/nsubj
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
    ”/”/PUNCT/3/punct)");
  EXPECT_EQ(told(document),
            (Lines{"mixed praises Weber | praised | Moreau … “We need more men.”"}));
}

// "read one", "beamed Weber": a speaker who is no noun, a verb that is no word of speech.
TEST(Attributor, VerbThatStandsWhereASpeakingOneDoes) {
  const auto document = read(R"(“_/“/PUNCT/4/punct
    This/this/PRON/4/nsubj
    is/be/AUX/4/cop
    wonderful_/wonderful/ADJ/0/root
    !_/!/PUNCT/4/punct
    ”/”/PUNCT/4/punct
    glowed/glow/VERB/4/parataxis
    Weber_/Weber/PROPN/7/nsubj
    ././PUNCT/4/punct)");
  EXPECT_EQ(told(document), (Lines{"direct neutral Weber | glowed | “This is wonderful!”"}));
}

// "The note states that …" with "states" read as a noun.
TEST(Attributor, VerbReadAsANoun) {
  const auto document = read(R"(The/the/DET/3/det
    ministry/ministry/NOUN/3/compound
    states/state/NOUN/0/root
    that/that/SCONJ/6/mark
    talks/talk/NOUN/6/nsubj
    failed/fail/VERB/3/acl
    ././PUNCT/3/punct)");
  EXPECT_EQ(told(document), (Lines{"indirect neutral The ministry | states | that talks failed"}));
}

// "… emphasized that. [it] is causing …"
TEST(Attributor, StrayStopBehindThat) {
  const auto document = read(R"(Weber/Weber/PROPN/2/nsubj
    said/say/VERB/0/root
    that_/that/SCONJ/2/mark
    ././PUNCT/2/punct

    talks/talk/NOUN/2/nsubj
    failed/fail/VERB/0/root
    ././PUNCT/2/punct)");
  EXPECT_EQ(told(document), (Lines{"indirect neutral Weber | said | talks failed"}));
}

TEST(Attributor, BylinesSayNothing) {
  const auto document = read(R"(Weber/Weber/PROPN/2/nsubj
    said/say/VERB/0/root
    talks/talk/NOUN/4/nsubj
    failed/fail/VERB/2/ccomp)",
                             document::SectionKind::kByline);
  EXPECT_TRUE(told(document).empty());
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
