// Documents for the tests of the dates room, made by hand: no model is loaded.
#pragma once

#include <cctype>
#include <string>
#include <string_view>

#include "chancery/dates/time_tagger.h"
#include "chancery/document/document.h"

namespace chancery::dates::testing {

inline const TimeTagger& tagger() {
  static const TimeTagger kTagger = [] {
    auto files = lexicon::DataFiles::open({std::string(CHANCERY_SOURCE_DIR) + "/data"});
    auto loaded = TimeTagger::load(*files);
    return std::move(*loaded);
  }();
  return kTagger;
}

// One sentence; words are runs of anything but white space and ASCII marks.
inline document::Document document_of(std::string text, std::string published) {
  document::Metadata metadata;
  metadata.published = std::move(published);
  document::Document document(std::move(text), std::move(metadata));
  std::vector<document::Token> tokens;
  const std::string_view all = document.text();
  const auto word = [&](std::size_t i) {
    const auto c = static_cast<unsigned char>(all[i]);
    return c >= 0x80 || std::isalnum(c) != 0;
  };
  for (std::uint32_t i = 0; i < all.size();) {
    if (std::isspace(static_cast<unsigned char>(all[i])) != 0) {
      ++i;
      continue;
    }
    std::uint32_t end = i + 1;
    while (word(i) && end < all.size() && word(end)) ++end;
    tokens.push_back({{i, end}, document::SentenceId(std::size_t{0}), false, true});
    i = end;
  }
  std::vector<document::Sentence> sentences;
  if (!tokens.empty()) {
    sentences.push_back({{tokens.front().span.begin, tokens.back().span.end},
                         {document::TokenId(std::size_t{0}), document::TokenId(tokens.size())},
                         0});
  }
  document.tokens.write(std::move(tokens), "test");
  document.sentences.write(std::move(sentences), "test");
  return document;
}

inline document::Document annotated(std::string text, std::string published) {
  document::Document document = document_of(std::move(text), std::move(published));
  document::Workspace workspace;
  tagger().annotate(document, workspace);
  return document;
}

}  // namespace chancery::dates::testing
