// Who acts where the tree does not say it beside the verb.
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "chancery/document/conllu.h"
#include "chancery/predicates/builder.h"
#include "chancery/predicates/describe.h"

namespace chancery::predicates {
namespace {

const Builder& reader() {
  static const Builder kBuilder = [] {
    auto data = lexicon::DataFiles::open({std::filesystem::path(CHANCERY_SOURCE_DIR) / "data"});
    EXPECT_TRUE(data.has_value());
    auto made = Builder::load(*data);
    EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().to_string());
    return std::move(*made);
  }();
  return kBuilder;
}

// Rows "form UPOS XPOS head relation lemma"; gives one line a predicate.
std::string told(const std::string& rows) {
  std::istringstream in(rows);
  std::string conllu = "# sent_id = 1\n";
  std::string form, lemma, upos, xpos, head, relation;
  for (int i = 1; in >> form >> upos >> xpos >> head >> relation >> lemma; ++i) {
    conllu += std::to_string(i) + "\t" + form + "\t" + lemma + "\t" + upos + "\t" + xpos + "\t_\t" +
              head + "\t" + relation + "\t_\t_\n";
  }
  auto document = document::read_conllu(conllu + "\n", document::ConlluLayers::kTokensAndSyntax);
  EXPECT_TRUE(document.has_value());
  document::Workspace workspace;
  reader().annotate(*document, workspace);
  std::string lines;
  for (const document::Predicate& predicate : document->predicates.get())
    lines += describe(*document, predicate) + "\n";
  return lines;
}

bool tells(const std::string& lines, const std::string& line) {
  const bool found = ("\n" + lines).find("\n" + line + "\n") != std::string::npos;
  if (!found) ADD_FAILURE() << lines;
  return found;
}

TEST(Subjects, WhoIsAttackedForADeedDidIt) {
  EXPECT_TRUE(tells(
      told("Rome PROPN NNP 2 nsubj Rome railed VERB VBD 0 root rail against ADP IN 4 case against "
           "Chad PROPN NNP 2 obl Chad for SCONJ IN 6 mark for selling VERB VBG 2 advcl sell arms "
           "NOUN NNS 6 obj arms"),
      "sell(object: arms, subject: Chad)"));
  EXPECT_TRUE(tells(
      told("Rome PROPN NNP 2 nsubj Rome imposed VERB VBD 0 root impose sanctions NOUN NNS 2 obj "
           "sanction on ADP IN 5 case on Chad PROPN NNP 2 obl Chad for SCONJ IN 7 mark for "
           "selling VERB VBG 2 advcl sell arms NOUN NNS 7 obj arms"),
      "sell(object: arms, subject: Chad)"));
  // Nobody is blamed: who goes there does so himself.
  EXPECT_TRUE(tells(
      told("Rome PROPN NNP 2 nsubj Rome met VERB VBD 0 root meet with ADP IN 4 case with Chad "
           "PROPN NNP 2 obl Chad for SCONJ IN 6 mark for selling VERB VBG 2 advcl sell arms NOUN "
           "NNS 6 obj arms"),
      "sell(object: arms, subject: Rome)"));
}

TEST(Subjects, ThoseConvictedTogether) {
  EXPECT_TRUE(tells(
      told("Rome PROPN NNP 2 nsubj Rome convicted VERB VBD 0 root convict Ali PROPN NNP 2 obj Ali "
           "and CCONJ CC 5 cc and others NOUN NNS 3 conj other of SCONJ IN 7 mark of robbing VERB "
           "VBG 5 acl rob banks NOUN NNS 7 obj bank"),
      "rob(object: banks, subject: Ali, subject: others)"));
}

TEST(Subjects, WhoseStoryIsTold) {
  EXPECT_TRUE(tells(
      told("Rome PROPN NNP 2 nsubj Rome mocked VERB VBD 0 root mock Ali PROPN NNP 5 nmod:poss Ali "
           "'s PART POS 3 case 's story NOUN NN 2 obj story about SCONJ IN 7 mark about robbing "
           "VERB VBG 2 advcl rob banks NOUN NNS 7 obj bank"),
      "rob(object: banks, subject: Ali)"));
}

TEST(Subjects, HavingIsNoPassive) {
  EXPECT_TRUE(tells(
      told("Rome PROPN NNP 2 nsubj Rome criticised VERB VBD 0 root criticise Chad PROPN NNP 2 obj "
           "Chad for SCONJ IN 6 mark for having AUX VBG 6 aux:pass have robbed VERB VBN 2 advcl "
           "rob banks NOUN NNS 6 obj bank"),
      "rob(object: banks, subject: Chad) perfect"));
}

TEST(Subjects, AVerbGoesWithOneOfItsForm) {
  EXPECT_TRUE(tells(
      told("Rome PROPN NNP 2 nsubj Rome said VERB VBD 0 root say Chad PROPN NNP 5 nsubj Chad must "
           "AUX MD 5 aux must stop VERB VB 2 ccomp stop and CCONJ CC 7 cc and called VERB VBD 5 "
           "conj call for ADP IN 9 case for talks NOUN NNS 7 obl talk"),
      "call(for: talks, subject: Rome) past"));
  EXPECT_TRUE(tells(
      told("Rome PROPN NNP 2 nsubj Rome said VERB VBD 0 root say Chad PROPN NNP 4 nsubj Chad fired "
           "VERB VBD 2 ccomp fire and CCONJ CC 6 cc and fled VERB VBD 4 conj flee"),
      "flee(subject: Chad) past"));
}

TEST(Subjects, WhoSaysThatSomethingIsSoAccuses) {
  EXPECT_TRUE(tells(
      told("Rome PROPN NNP 2 nsubj Rome said VERB VBD 0 root say Chad PROPN NNP 5 nsubj Chad was "
           "AUX VBD 5 cop be wrong ADJ JJ 2 ccomp wrong and CCONJ CC 7 cc and accused VERB VBD 5 "
           "conj accuse it PRON PRP 7 obj it"),
      "accuse(object: it, subject: Rome) past"));
}

TEST(Subjects, ANameWithTheAndBeforeTheVerbActs) {
  const auto lines = told(
      "Rome PROPN NNP 3 nsubj Rome has AUX VBZ 3 aux have attacked VERB VBN 0 root attack Mali "
      "PROPN NNP 3 obj Mali and CCONJ CC 6 cc and Chad PROPN NNP 4 conj Chad has AUX VBZ 8 "
      "aux have robbed VERB VBN 3 conj rob banks NOUN NNS 8 obj bank");
  EXPECT_TRUE(tells(lines, "attack(subject: Rome, object: Mali) present perfect"));
  EXPECT_TRUE(tells(lines, "rob(object: banks, subject: Chad) present perfect"));
}

TEST(Subjects, TheClauseJustBefore) {
  EXPECT_TRUE(tells(
      told("Rome PROPN NNP 2 nsubj Rome fired VERB VBD 0 root fire , PUNCT , 5 punct , Chad PROPN "
           "NNP 5 nsubj Chad ran VERB VBD 2 conj run and CCONJ CC 7 cc and shouted VERB VBD 2 conj "
           "shout"),
      "shout(subject: Chad) past"));
}

TEST(Subjects, DespiteSomebodyDoingIt) {
  EXPECT_TRUE(tells(
      told("Rome PROPN NNP 2 nsubj Rome spoke VERB VBD 0 root speak despite ADP IN 4 case despite "
           "Chad PROPN NNP 2 obl Chad protesting VERB VBG 2 advcl protest"),
      "protest(subject: Chad)"));
  EXPECT_TRUE(tells(
      told("Rome PROPN NNP 2 nsubj Rome spoke VERB VBD 0 root speak with ADP IN 4 case with flair "
           "NOUN NN 2 obl flair , PUNCT , 6 punct , mocking VERB VBG 2 advcl mock Chad PROPN NNP 6 "
           "obj Chad"),
      "mock(object: Chad, subject: Rome)"));
}

TEST(Subjects, WhoIsThePersonAndNotTheBody) {
  EXPECT_TRUE(tells(
      told(
          "Rome PROPN NNP 2 nsubj Rome met VERB VBD 0 root meet Ali PROPN NNP 2 obj Ali , PUNCT , "
          "6 "
          "punct , the DET DT 6 det the head NOUN NN 3 appos head of ADP IN 8 case of Unicef PROPN "
          "NNP 6 nmod Unicef , PUNCT , 11 punct , who PRON WP 11 nsubj who objects VERB VBZ 8 "
          "acl:relcl object"),
      "object(subject: head) present"));
}

TEST(Subjects, AnAgentThatTheTreeHangsElsewhere) {
  EXPECT_TRUE(tells(
      told("Ali PROPN NNP 3 nsubj:pass Ali was AUX VBD 3 aux:pass be asked VERB VBN 0 root ask to "
           "PART TO 5 mark to leave VERB VB 3 xcomp leave by ADP IN 7 case by Rome PROPN NNP 5 obl "
           "Rome"),
      "ask(object: Ali, content: leave, subject: Rome) past passive"));
  EXPECT_TRUE(tells(
      told("Ali PROPN NNP 3 nsubj:pass Ali was AUX VBD 3 aux:pass be freed VERB VBN 0 root free in "
           "ADP IN 5 case in Oslo PROPN NNP 3 obl Oslo by ADP IN 7 case by police NOUN NN 5 nmod "
           "police"),
      "free(object: Ali, in: Oslo, subject: police) past passive"));
}

}  // namespace
}  // namespace chancery::predicates
