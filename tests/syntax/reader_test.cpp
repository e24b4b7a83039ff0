// The shipped reader on text that nobody would print: every sentence still gets one tree, names
// stay inside sentences, and the result does not depend on the machine.
#include "chancery/syntax/reader.h"

#include <gtest/gtest.h>

#include <sstream>

#include "chancery/text/segmenter.h"

namespace chancery::syntax {
namespace {

using document::Document;
using document::TokenId;

const std::string kModels = std::string(CHANCERY_SOURCE_DIR) + "/models/";

const Reader& reader(learn::CpuLevel level) {
  static const auto load = [](learn::CpuLevel wanted) {
    auto loaded = Reader::load(kModels + "reader.chm", wanted);
    if (!loaded) ADD_FAILURE() << loaded.error().to_string();
    return std::move(*loaded);
  };
  static const Reader scalar = load(learn::CpuLevel::kScalar);
  static const Reader best = load(learn::detect_cpu_level());
  return level == learn::CpuLevel::kScalar ? scalar : best;
}

Document read(std::string text, learn::CpuLevel level = learn::detect_cpu_level()) {
  static const auto segmenter = text::Segmenter::load(kModels + "segmenter.bin");
  if (!segmenter) ADD_FAILURE() << segmenter.error().to_string();
  Document document(std::move(text), {});
  document::Workspace workspace;
  segmenter->annotate(document, workspace);
  reader(level).annotate(document, workspace);
  return document;
}

void expect_trees(const Document& document) {
  ASSERT_EQ(document.syntax.get().size(), document.tokens.get().size());
  for (const document::Sentence& sentence : document.sentences.get()) {
    const std::uint32_t begin = sentence.tokens.first.value;
    const std::uint32_t end = sentence.tokens.last.value;
    std::size_t roots = 0;
    for (std::uint32_t i = begin; i < end; ++i) {
      const TokenId head = document.head(TokenId(i));
      if (!head.valid()) {
        ++roots;
        EXPECT_EQ(document.relation(TokenId(i)), document::Relation::kRoot);
        continue;
      }
      ASSERT_TRUE(head.value >= begin && head.value < end && head.value != i);
    }
    EXPECT_EQ(roots, 1U);
    // Whatever has one root and as many arcs as other words is a tree if all words hang on the
    // root.
    const document::TokenRange whole = document.subtree([&] {
      std::uint32_t at = begin;
      while (document.head(TokenId(at)).valid()) ++at;
      return TokenId(at);
    }());
    EXPECT_EQ(whole.first.value, begin);
    EXPECT_EQ(whole.last.value, end);
  }
  for (const document::Name& name : document.names.get()) {
    ASSERT_LT(name.tokens.first.value, name.tokens.last.value);
    const auto& tokens = document.tokens.get();
    EXPECT_EQ(tokens[name.tokens.first.value].sentence.value,
              tokens[name.tokens.last.value - 1].sentence.value);
  }
}

std::string printed(const Document& document) {
  std::ostringstream out;
  for (std::uint32_t i = 0; i < document.tokens.get().size(); ++i) {
    const TokenId token(i);
    out << document.form(token) << ' ' << document.lemma(token) << ' ' << document.xpos(token)
        << ' ' << document.head(token).value << ' ' << static_cast<int>(document.relation(token))
        << '\n';
  }
  for (const document::Name& name : document.names.get()) {
    out << name.tokens.first.value << '-' << name.tokens.last.value << ' '
        << static_cast<int>(name.kind) << ' ' << name.confidence << '\n';
  }
  return out.str();
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

struct Hostile {
  const char* name;
  std::string text;
};

class HostileText : public ::testing::TestWithParam<Hostile> {};

TEST_P(HostileText, GivesTrees) { expect_trees(read(GetParam().text)); }

INSTANTIATE_TEST_SUITE_P(
    Reader, HostileText,
    ::testing::Values(
        Hostile{"Empty", ""}, Hostile{"OneStop", "."},
        Hostile{"FourHundredWords", repeated("the minister of ", 133) + "trade."},
        Hostile{"TenThousandWords", repeated("and the envoy met them ", 2000) + "."},
        Hostile{"OneTokenOfAMegabyte", "The envoy said " + std::string(1'000'000, 'q') + " again."},
        Hostile{"ControlCharacters", std::string("The \x01 envoy\x7F met \x1B[31m us \0 .", 30)},
        Hostile{"Emoji",
                "Talks \xF0\x9F\x87\xAB\xF0\x9F\x87\xB7\xF0\x9F\xA4\x9D in \xF0\x9F\x98\x80 Rome."},
        Hostile{"RightToLeft",
                "The daily \xD7\x94\xD7\x90\xD7\xA8\xD7\xA5 and "
                "\xD8\xA7\xD9\x84\xD8\xAD\xD9\x8A\xD8\xA7\xD8\xA9 wrote so."},
        Hostile{"BrokenUtf8", "The envoy \xFF\xFE met \xC3 us \xE2\x80."},
        Hostile{"OnlyQuotes", repeated("\"", 3000)},
        Hostile{"OnlyCapitals", repeated("ENVOY ", 500)},
        Hostile{"OneLetterWords", repeated("a . ", 2000)}),
    [](const auto& tested) { return tested.param.name; });

TEST(Reader, IsTheSameAtEveryCpuLevel) {
  const std::string text =
      "GENEVA - Leaders of 12 states met on Monday. \"We don't agree,\" said Ana Ruiz, Peru's "
      "minister, whose aides had been told to wait. MINISTERS REJECT DRAFT\n\nTalks go on.";
  EXPECT_EQ(printed(read(text)), printed(read(text, learn::CpuLevel::kScalar)));
}

TEST(Reader, ASentenceReadsTheSameAloneAndAmongOthers) {
  const auto first_words = [](const std::string& text) {
    const std::string all = printed(read(text));
    return all.substr(0, all.find("Oslo"));
  };
  const std::string sentence = "The president of Chile visited Oslo.";
  const std::string alone = first_words(sentence);
  EXPECT_GT(alone.size(), 60U);
  EXPECT_EQ(alone, first_words(sentence + "\n\n" + repeated("Prices rose again. ", 40)));
}

TEST(Reader, CurlyQuotesReadLikeStraightOnes) {
  const auto tags = [](const std::string& text) {
    const Document document = read(text);
    std::string out;
    for (std::uint32_t i = 0; i < document.tokens.get().size(); ++i) {
      if (document.upos(TokenId(i)) != document::Upos::kPunct) {
        out += std::string(document.lemma(TokenId(i))) + "/" +
               std::to_string(document.head(TokenId(i)).value) + " ";
      }
    }
    return out;
  };
  EXPECT_EQ(tags("\"We reject the plan,\" the minister said."),
            tags("\xE2\x80\x9CWe reject the plan,\xE2\x80\x9D the minister said."));
}

TEST(Reader, ListsSettleTheKindOfKnownNames) {
  const Document document = read(
      "Militants of Hamas left Iran.\n\nHamas is near Iran.\n\nIran and Hamas agree.\n\n"
      "Write to hamas@iran.example today.");
  std::size_t seen = 0;
  for (const document::Name& name : document.names.get()) {
    const std::string_view text = document.slice(document.span_of(name.tokens));
    EXPECT_EQ(text.find('@'), std::string_view::npos);
    if (text != "Hamas" && text != "Iran") continue;
    ++seen;
    EXPECT_EQ(name.kind,
              text == "Iran" ? document::NameKind::kLocation : document::NameKind::kOrganization);
  }
  EXPECT_GE(seen, 5U);
}

TEST(Reader, NamesAFileThatIsNoModel) {
  const auto loaded = Reader::load(kModels + "CARD.md");
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().code, "E-MOD-002");
}

std::string relations(const Document& document) {
  std::string all;
  for (std::uint32_t i = 0; i < document.tokens.get().size(); ++i) {
    all += (i == 0 ? "" : " ") + std::string(document.xpos(TokenId(i))) + ":" +
           std::string(document::name_of(document.relation(TokenId(i))));
  }
  return all;
}

// A sentence that ends with a stop has a finite verb; a headline may leave the auxiliary out.
TEST(Reader, TellsThePastFromPassivesWithoutAuxiliary) {
  EXPECT_EQ(relations(read("Peruvian police fired at protesters.")),
            "JJ:amod NN:nsubj VBD:root IN:case NNS:obl .:punct");
  EXPECT_EQ(relations(read("Austria persecuted Egyptian activists.")),
            "NNP:nsubj VBD:root JJ:amod NNS:obj .:punct");
  EXPECT_EQ(relations(read("Turkey was urged by Chile to sign.")),
            "NNP:nsubj:pass VBD:aux:pass VBN:root IN:case NNP:obl:agent TO:mark VB:xcomp .:punct");
}

// What somebody has is a noun, also where the network takes it for an adverb.
TEST(Reader, TellsWhatSomebodyHasFromAdverbs) {
  EXPECT_EQ(relations(read("Myanmar's junta released forty prisoners.")),
            "NNP:nmod:poss POS:case NN:nsubj VBD:root CD:nummod NNS:obj .:punct");
  EXPECT_EQ(relations(read("France often criticised Hungary.")),
            "NNP:nsubj RB:advmod VBD:root NNP:obj .:punct");
}

}  // namespace
}  // namespace chancery::syntax
