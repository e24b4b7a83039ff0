#include "chancery/statements/content_bounds.h"

#include "tests/statements/scene.h"

namespace chancery::statements {
namespace {

// The words of the content after its bounds are set.
std::string bounds_of(std::string_view words, std::uint32_t cue, TokenRange content) {
  const Scene scene(words);
  return scene.words(bounded(scene.facts, TokenId(cue), {content}));
}

TEST(Bounds, WordsBeforeAQuotedPartBelongToIt) {
  constexpr std::string_view kWords = R"(Weber/Weber/PROPN/2/nsubj
    said/say/VERB/0/root
    the/the/DET/4/det
    talks/talk/NOUN/6/nsubj
    “_/“/PUNCT/6/punct
    changed/change/VERB/2/ccomp
    nothing_/nothing/PRON/6/obj
    ”/”/PUNCT/6/punct
    ././PUNCT/2/punct)";
  EXPECT_EQ(bounds_of(kWords, 1, {TokenId(4), TokenId(8)}), "the talks “changed nothing”");
}

TEST(Bounds, NobodyWhoIsToldBelongsToIt) {
  constexpr std::string_view kWords = R"(Weber/Weber/PROPN/2/nsubj
    told/tell/VERB/0/root
    reporters/reporter/NOUN/2/iobj
    “_/“/PUNCT/5/punct
    nothing/nothing/PRON/6/nsubj
    changed_/change/VERB/2/ccomp
    ”/”/PUNCT/6/punct
    ././PUNCT/2/punct)";
  EXPECT_EQ(bounds_of(kWords, 1, {TokenId(3), TokenId(7)}), "“nothing changed”");
  EXPECT_EQ(bounds_of(kWords, 1, {TokenId(2), TokenId(7)}), "reporters “nothing changed”");
}

TEST(Bounds, TheSameSpeakerGoesOn) {
  constexpr std::string_view kWords = R"(Weber/Weber/PROPN/2/nsubj
    said/say/VERB/0/root
    it/it/PRON/4/nsubj
    rained/rain/VERB/2/ccomp
    and/and/CCONJ/6/cc
    warned/warn/VERB/4/conj
    that/that/SCONJ/9/mark
    dams/dam/NOUN/9/nsubj
    broke/break/VERB/6/ccomp
    ././PUNCT/2/punct)";
  EXPECT_EQ(bounds_of(kWords, 1, {TokenId(2), TokenId(9)}), "it rained");
}

TEST(Bounds, SomebodyElseMaySpeakInside) {
  constexpr std::string_view kWords = R"(Weber/Weber/PROPN/2/nsubj
    said/say/VERB/0/root
    Moreau/Moreau/PROPN/4/nsubj
    lied/lie/VERB/2/ccomp
    and/and/CCONJ/6/cc
    claimed/claim/VERB/4/conj
    that/that/SCONJ/9/mark
    dams/dam/NOUN/9/nsubj
    broke/break/VERB/6/ccomp
    ././PUNCT/2/punct)";
  EXPECT_EQ(bounds_of(kWords, 1, {TokenId(2), TokenId(9)}),
            "Moreau lied and claimed that dams broke");
}

// "… promised lower tolls and “jobs and jobs,” but he built walls."
constexpr std::string_view kPromised = R"(Weber/Weber/PROPN/2/nsubj
    promised/promise/VERB/0/root
    tolls/toll/NOUN/2/obj
    and/and/CCONJ/6/cc
    “_/“/PUNCT/6/punct
    jobs_/job/NOUN/3/conj
    ,_/,/PUNCT/6/punct
    ”/”/PUNCT/6/punct
    but/but/CCONJ/11/cc
    he/he/PRON/11/nsubj
    built/build/VERB/2/conj
    walls/wall/NOUN/11/obj
    ././PUNCT/2/punct)";

TEST(Bounds, TheArticleGoesOnBehindAStopInsideTheMarks) {
  EXPECT_EQ(bounds_of(kPromised, 1, {TokenId(2), TokenId(12)}), "tolls and “jobs,”");
}

TEST(Bounds, TheSentenceWithinTheContentGoesOnBehindItsQuotation) {
  constexpr std::string_view kWords = R"(Weber/Weber/PROPN/2/nsubj
    said/say/VERB/0/root
    the/the/DET/6/det
    “_/“/PUNCT/6/punct
    new_/new/ADJ/6/amod
    jobs_/job/NOUN/10/nsubj
    ,_/,/PUNCT/6/punct
    ”/”/PUNCT/6/punct
    all/all/DET/10/nsubj
    vanished/vanish/VERB/2/ccomp
    ././PUNCT/2/punct)";
  EXPECT_EQ(bounds_of(kWords, 1, {TokenId(2), TokenId(10)}), "the “newjobs,” all vanished");
}

constexpr std::string_view kCalled = R"(Weber/Weber/PROPN/2/nsubj
    called/call/VERB/0/root
    Moreau/Moreau/PROPN/2/obj
    a/a/DET/6/det
    “_/“/PUNCT/6/punct
    liar_/liar/NOUN/2/xcomp
    ”/”/PUNCT/6/punct
    and/and/CCONJ/11/cc
    a/a/DET/11/det
    “_/“/PUNCT/11/punct
    thief_/thief/NOUN/6/conj
    ”/”/PUNCT/11/punct
    Friday/Friday/PROPN/2/obl
    ././PUNCT/2/punct)";

TEST(Bounds, AListOfQuotedWordsIsOneAndTheDayBehindItIsTheArticles) {
  EXPECT_EQ(bounds_of(kCalled, 1, {TokenId(2), TokenId(7)}), "Moreau a “liar” and a “thief”");
  EXPECT_EQ(bounds_of(kCalled, 1, {TokenId(2), TokenId(13)}), "Moreau a “liar” and a “thief”");
}

TEST(Bounds, AQuotationWithASpeakerOfItsOwnIsNoneOfTheList) {
  constexpr std::string_view kWords = R"(Weber/Weber/PROPN/2/nsubj
    called/call/VERB/0/root
    Moreau/Moreau/PROPN/2/obj
    “_/“/PUNCT/5/punct
    weak_/weak/ADJ/2/xcomp
    ”/”/PUNCT/5/punct
    and/and/CCONJ/12/cc
    “_/“/PUNCT/9/punct
    talks_/talk/NOUN/12/ccomp
    ”/”/PUNCT/9/punct
    Lang/Lang/PROPN/12/nsubj
    said/say/VERB/2/conj
    ././PUNCT/2/punct)";
  EXPECT_EQ(bounds_of(kWords, 1, {TokenId(2), TokenId(6)}), "Moreau “weak”");
}

TEST(Bounds, AParticipleInMarksBringsItsNoun) {
  constexpr std::string_view kWords = R"(Weber/Weber/PROPN/2/nsubj
    revealed/reveal/VERB/0/root
    “_/“/PUNCT/4/punct
    sobering_/sober/VERB/2/xcomp
    ”/”/PUNCT/4/punct
    losses/loss/NOUN/2/obj
    ././PUNCT/2/punct)";
  EXPECT_EQ(bounds_of(kWords, 1, {TokenId(2), TokenId(5)}), "“sobering” losses");
}

TEST(Bounds, ASubjectThatEndsWithAQuotationBringsItsVerb) {
  constexpr std::string_view kWords = R"(Weber/Weber/PROPN/2/nsubj
    said/say/VERB/0/root
    that/that/SCONJ/8/mark
    “_/“/PUNCT/6/punct
    open_/open/ADJ/6/amod
    seas_/sea/NOUN/8/nsubj
    ”/”/PUNCT/6/punct
    vanished/vanish/VERB/2/ccomp
    again/again/ADV/8/advmod
    ,/,/PUNCT/2/punct
    weeping/weep/VERB/2/advcl
    ././PUNCT/2/punct)";
  EXPECT_EQ(bounds_of(kWords, 1, {TokenId(2), TokenId(7)}), "that “openseas” vanished again");
}

TEST(Bounds, NothingButMarksIsLeftAsItWas) {
  constexpr std::string_view kWords = R"(Weber/Weber/PROPN/2/nsubj
    said/say/VERB/0/root
    “_/“/PUNCT/2/punct
    ._/./PUNCT/2/punct
    ”/”/PUNCT/2/punct
    Friday/Friday/PROPN/2/obl)";
  EXPECT_FALSE(bounds_of(kWords, 1, {TokenId(2), TokenId(6)}).empty());
}

}  // namespace
}  // namespace chancery::statements
