// Cues that the order of words gives away, titles that are no speech, and whom an outlet cites.
#include "tests/statements/tree_text.h"

namespace chancery::statements {
namespace {

using Lines = std::vector<std::string>;

TEST(Wording, ClaimEndsBeforeTheVerbOfItsSentence) {
  EXPECT_EQ(told_in(R"(Brink_/Brink/PROPN/3/nmod:poss
    ’s/’s/PART/1/case
    claim/claim/NOUN/0/root
    that/that/SCONJ/7/mark
    the/the/DET/6/det
    city/city/NOUN/7/nsubj
    fell/fall/VERB/3/acl
    angered/anger/VERB/3/acl
    the/the/DET/10/det
    port_/port/NOUN/8/obj
    ././PUNCT/3/punct)"),
            (Lines{"indirect claims Brink | claim | that the city fell"}));
}

TEST(Wording, StatementByTheArmy) {
  EXPECT_EQ(told_in(R"(A/a/DET/2/det
    statement/statement/NOUN/0/root
    by/by/ADP/5/case
    the/the/DET/5/det
    army/army/NOUN/2/nmod
    that/that/SCONJ/8/mark
    ships/ship/NOUN/8/nsubj
    sank/sink/VERB/2/acl:relcl
    came/come/VERB/2/acl:relcl
    late_/late/ADV/9/advmod
    ././PUNCT/2/punct)"),
            (Lines{"indirect neutral the army | statement | that ships sank"}));
}

TEST(Wording, AClaimThatAngeredSaysNothing) {
  EXPECT_TRUE(told_in(R"(Brink_/Brink/PROPN/3/nmod:poss
    ’s/’s/PART/1/case
    claim/claim/NOUN/8/nsubj
    that/that/PRON/5/nsubj
    angered/anger/VERB/3/acl:relcl
    the/the/DET/7/det
    port/port/NOUN/5/obj
    faded_/fade/VERB/0/root
    ././PUNCT/8/punct)")
                  .empty());
}

TEST(Wording, InTheWordsOfAsAnAside) {
  EXPECT_EQ(told_in(R"(Talks/talk/NOUN/6/nsubj
    were_/be/AUX/6/cop
    ,/,/PUNCT/2/punct
    in/in/ADP/6/case
    the/the/DET/6/det
    words/word/NOUN/0/root
    of/of/ADP/8/case
    Weber_/Weber/PROPN/6/nmod
    ,/,/PUNCT/8/punct
    a/a/DET/11/det
    trap_/trap/NOUN/8/appos
    ././PUNCT/6/punct)"),
            (Lines{"indirect neutral Weber | in the words of | Talks were … a trap"}));
}

TEST(Wording, SongsAreNotSaid) {
  EXPECT_TRUE(told_in(R"(Weber/Weber/PROPN/2/nsubj
    sang/sing/VERB/0/root
    “_/“/PUNCT/6/punct
    The/the/DET/6/det
    Last/last/ADJ/6/amod
    Ferry_/ferry/NOUN/2/obj
    ”/”/PUNCT/6/punct
    twice_/twice/ADV/2/advmod
    ././PUNCT/2/punct)")
                  .empty());
  EXPECT_EQ(told_in(R"(Weber/Weber/PROPN/2/nsubj
    wrote_/write/VERB/0/root
    ,/,/PUNCT/6/punct
    “_/“/PUNCT/6/punct
    Ferries/ferry/NOUN/6/nsubj
    failed/fail/VERB/2/ccomp
    us/we/PRON/6/obj
    again_/again/ADV/6/advmod
    ._/./PUNCT/6/punct
    ”/”/PUNCT/6/punct)"),
            (Lines{"direct neutral Weber | wrote | “Ferries failed us again.”"}));
}

TEST(Wording, WhomAnAgencyCites) {
  const auto document = read(R"(Talks/talk/NOUN/2/nsubj
    failed_/fail/VERB/0/root
    ,/,/PUNCT/6/punct
    the/the/DET/5/det
    agency/agency/NOUN/6/nsubj
    said_/say/VERB/2/parataxis
    ,/,/PUNCT/8/punct
    citing/cite/VERB/6/advcl
    two/two/NUM/10/nummod
    diplomats_/diplomat/NOUN/8/obj
    ././PUNCT/2/punct)");
  EXPECT_EQ(told(document), (Lines{"indirect neutral two diplomats | said | Talks failed"}));
  ASSERT_EQ(document.statements.get()[0].via.size(), 1U);
  EXPECT_EQ(document.slice(document.statements.get()[0].via[0].span), "the agency");
}

TEST(Wording, ReasonsAreNotCitedPeople) {
  EXPECT_EQ(told_in(R"(Talks/talk/NOUN/2/nsubj
    failed_/fail/VERB/0/root
    ,/,/PUNCT/6/punct
    the/the/DET/5/det
    agency/agency/NOUN/6/nsubj
    said_/say/VERB/2/parataxis
    ,/,/PUNCT/8/punct
    citing/cite/VERB/6/advcl
    high/high/ADJ/10/amod
    costs_/cost/NOUN/8/obj
    ././PUNCT/2/punct)")
                .front(),
            "indirect neutral the agency | said | Talks failed");
}

TEST(Wording, AQuotationAndHowItWasMeant) {
  EXPECT_EQ(told_in(R"(“_/“/PUNCT/2/punct
    Nothing/nothing/PRON/0/root
    new_/new/ADJ/2/amod
    ”/”/PUNCT/2/punct
    was/be/AUX/2/cop
    how/how/ADV/8/advmod
    Weber/Weber/PROPN/8/nsubj
    described/describe/VERB/2/advcl
    the/the/DET/10/det
    offer_/offer/NOUN/8/obj
    ././PUNCT/2/punct)"),
            (Lines{"direct neutral Weber | described | “Nothing new”"}));
}

TEST(Wording, AnAnswerAndAColon) {
  EXPECT_EQ(told_in(R"(Weber_/Weber/PROPN/3/nmod:poss
    ’s/’s/PART/1/case
    answer/answer/NOUN/5/nsubj
    was/be/AUX/5/cop
    short_/short/ADJ/0/root
    :/:/PUNCT/5/punct
    “_/“/PUNCT/8/punct
    No_/no/INTJ/5/discourse
    ._/./PUNCT/8/punct
    ”/”/PUNCT/8/punct)"),
            (Lines{"direct neutral Weber | answer | “No.”"}));
}

}  // namespace
}  // namespace chancery::statements
