// Documents of sentences by hand: no model is loaded.
#include "chancery/syntax/name_agreement.h"

#include <gtest/gtest.h>

namespace chancery::syntax {
namespace {

using document::Document;
using document::NameKind;
using document::TokenId;

// One sentence a line, words parted by spaces.
Document lines(const std::string& text) {
  Document document(text, {});
  std::vector<document::Sentence> sentences;
  std::vector<document::Token> tokens;
  std::uint32_t at = 0;
  while (at < text.size()) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()));
    const document::SentenceId id(sentences.size());
    const TokenId first(tokens.size());
    for (std::uint32_t begin = at; begin < end;) {
      const auto stop = std::min(static_cast<std::uint32_t>(text.find(' ', begin)), end);
      tokens.push_back({{begin, stop}, id, false, true});
      begin = stop + 1;
    }
    sentences.push_back({{at, end}, {first, TokenId(tokens.size())}, 0});
    at = end + 1;
  }
  document.sentences.write(std::move(sentences), "test");
  document.tokens.write(std::move(tokens), "test");
  return document;
}

MarkedName marked(std::uint32_t token, NameKind kind, std::array<float, kNameKinds> kinds) {
  MarkedName name;
  name.name.tokens = {TokenId(token), TokenId(token + 1)};
  name.name.kind = kind;
  name.kinds = kinds;
  return name;
}

TEST(NameAgreement, MentionsOfTheSameWordsSpeakTogether) {
  const Document document = lines("Hewitt pays\nHewitt Roma\nat Hewitt");
  std::vector<MarkedName> names = {marked(0, NameKind::kOrganization, {0.1F, 0.9F}),
                                   marked(2, NameKind::kPerson, {0.6F, 0.4F}),
                                   marked(3, NameKind::kOrganization, {0.0F, 0.5F, 0.5F}),
                                   marked(5, NameKind::kLocation, {0.2F, 0.3F, 0.5F})};
  agree_on_kinds(document, names);
  for (const std::size_t i : {0U, 1U, 3U})
    EXPECT_EQ(names[i].name.kind, NameKind::kOrganization) << i;
  EXPECT_EQ(names[2].name.kind, NameKind::kOrganization);  // alone: what the reader chose
}

TEST(NameAgreement, MentionsFarApartDoNot) {
  std::string text = "Jordan spoke";
  for (int i = 0; i < 40; ++i) text += "\nso";
  const Document document = lines(text + "\nJordan signed");
  std::vector<MarkedName> names = {marked(0, NameKind::kPerson, {0.9F, 0.0F, 0.1F}),
                                   marked(42, NameKind::kLocation, {0.4F, 0.0F, 0.6F})};
  agree_on_kinds(document, names);
  EXPECT_EQ(names[0].name.kind, NameKind::kPerson);
  EXPECT_EQ(names[1].name.kind, NameKind::kLocation);
}

TEST(NameAgreement, LettersAreNoNamesAndAcronymsNoPersons) {
  const Document document = lines("if X then HANO or MMX met Anna\nHANO MET ANNA");
  std::vector<MarkedName> names = {
      marked(1, NameKind::kPerson, {0.9F}), marked(3, NameKind::kPerson, {0.5F, 0.3F, 0.2F}),
      marked(5, NameKind::kPerson, {0.9F, 0.01F}), marked(7, NameKind::kPerson, {0.9F, 0.1F}),
      marked(8, NameKind::kPerson, {0.5F, 0.3F})};
  drop_unlike_names(document, names);
  ASSERT_EQ(names.size(), 3U);
  EXPECT_EQ(names[0].name.kind, NameKind::kOrganization);
  EXPECT_EQ(names[1].name.kind, NameKind::kPerson);
  EXPECT_EQ(names[2].name.kind, NameKind::kPerson);  // all in capitals: a headline says nothing
}

}  // namespace
}  // namespace chancery::syntax
