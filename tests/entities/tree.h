// Documents for tests, written by hand: a sentence is "form/UPOS/head/relation[/lemma] ...", heads
// (a sixth part is the Penn tag) count from 1 within the sentence, 0 is the root; "_" in a form
// stands for a blank that no token has.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/utf8.h"
#include "chancery/document/conllu.h"

namespace chancery::entities {

struct NameIn {
  std::uint32_t first;  // tokens of the whole document, from 0
  std::uint32_t last;   // one past the end
  document::NameKind kind;
};

inline std::string conllu_row(std::string_view token, std::size_t number) {
  const auto parts = base::split(token, '/');
  const std::string lemma =
      parts.size() > 4 ? std::string(parts[4]) : base::to_lower(std::string(parts[0]));
  std::string row = std::to_string(number);
  row += "\t" + std::string(parts[0]) + "\t" + lemma + "\t" + std::string(parts[1]) + "\t" +
         (parts.size() > 5 ? std::string(parts[5]) : "_") + "\t_\t";
  row += std::string(parts[2]) + "\t" + std::string(parts[3]) + "\t_\t_\n";
  return row;
}

inline document::Document tree(const std::vector<std::string>& sentences,
                               const std::vector<NameIn>& names = {},
                               std::string published = "2023-03-02") {
  std::string conllu;
  for (const auto& sentence : sentences) {
    std::size_t number = 0;
    for (const auto token : base::split(sentence, ' ')) {
      if (!token.empty()) conllu += conllu_row(token, ++number);
    }
    conllu += "\n";
  }
  document::Metadata metadata;
  metadata.published = std::move(published);
  auto read = document::read_conllu(conllu, document::ConlluLayers::kTokensAndSyntax, metadata);
  EXPECT_TRUE(read.has_value()) << (read ? "" : read.error().to_string());
  std::vector<document::Name> layer;
  for (const auto& name : names) {
    layer.push_back(
        {{document::TokenId(name.first), document::TokenId(name.last)}, name.kind, 0.9F});
  }
  read->names.write(std::move(layer), "test");
  return std::move(*read);
}

}  // namespace chancery::entities
