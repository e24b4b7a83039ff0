// Documents of one sentence by hand: no model is loaded.
#include "chancery/syntax/doubtful_names.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace chancery::syntax {
namespace {

using document::Document;
using document::Name;
using document::NameKind;
using document::TokenId;

// Words parted by spaces, all on the first; one that ends in "/nsubj" is its subject.
Document sentence(const std::string& words) {
  std::string text;
  std::vector<document::Token> tokens;
  std::vector<bool> subject;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    std::string word = words.substr(at, end - at);
    subject.push_back(word.ends_with("/nsubj"));
    if (subject.back()) word.resize(word.size() - 6);
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += word;
    tokens.push_back(
        {{begin, static_cast<std::uint32_t>(text.size())}, document::SentenceId(0), false, true});
    text += ' ';
    at = end + 1;
  }
  Document document(text, {});
  document.sentences.write({{{0, tokens.back().span.end}, {TokenId(0), TokenId(tokens.size())}, 0}},
                           "test");
  std::vector<document::TokenSyntax> syntax(tokens.size());
  for (std::size_t i = 0; i < syntax.size(); ++i) {
    if (i > 0) syntax[i].head = TokenId(0);
    syntax[i].relation = i == 0       ? document::Relation::kRoot
                         : subject[i] ? document::Relation::kNsubj
                                      : document::Relation::kDep;
  }
  document.tokens.write(std::move(tokens), "test");
  document.write_syntax(std::move(syntax), "test");
  return document;
}

Name name(std::uint32_t first, std::uint32_t last, NameKind kind, float confidence) {
  Name out;
  out.tokens = {TokenId(first), TokenId(last)};
  out.kind = kind;
  out.confidence = confidence;
  return out;
}

bool is_known(std::string_view text) { return text == "Zentrabank"; }

TEST(DoubtfulNames, UnlikelyOnesGoUnlessKnown) {
  const Document document = sentence("Zentrabank Norvik Ulmen Traun desk QRP");
  std::vector<Name> names = {
      name(0, 1, NameKind::kOrganization, 0.3F), name(1, 2, NameKind::kPerson, 0.5F),
      name(2, 4, NameKind::kLocation, 0.4F), name(4, 5, NameKind::kLocation, 0.7F),
      name(5, 6, NameKind::kOrganization, 0.6F)};
  drop_doubtful_names(document, is_known, names);
  ASSERT_EQ(names.size(), 2U);
  EXPECT_EQ(names[0].tokens.first, TokenId(0));
  EXPECT_EQ(names[1].tokens.first, TokenId(1));
}

TEST(DoubtfulNames, OneSureMentionSpeaksForAll) {
  const Document document = sentence("QRP paid QRP");
  std::vector<Name> names = {name(0, 1, NameKind::kOrganization, 0.5F),
                             name(2, 3, NameKind::kOrganization, 0.9F)};
  drop_doubtful_names(document, is_known, names);
  EXPECT_EQ(names.size(), 2U);
}

TEST(DoubtfulNames, WhatActsIsKept) {
  const Document document = sentence("paid QRP/nsubj by Norvik/nsubj desk/nsubj");
  std::vector<Name> names = {name(1, 2, NameKind::kOrganization, 0.5F),
                             name(3, 4, NameKind::kPerson, 0.2F),
                             name(4, 5, NameKind::kOrganization, 0.7F)};
  drop_doubtful_names(document, is_known, names);
  ASSERT_EQ(names.size(), 2U);
  EXPECT_EQ(names[1].tokens.first, TokenId(3));  // but not "desk"
}

}  // namespace
}  // namespace chancery::syntax
