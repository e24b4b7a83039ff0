// Documents by hand for tests of statements: a tree as compact text, quotations found by curly
// marks.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/utf8.h"
#include "chancery/document/conllu.h"
#include "chancery/statements/attributor.h"

namespace chancery::statements {

// One word a line: "form/lemma/UPOS/head/relation", an empty line between sentences, "¶" for a new
// paragraph. A form that ends with "_" has no space after it.
inline std::string conllu_of(std::string_view words) {
  std::string out;
  int number = 0;
  for (const std::string_view line : base::split(words, '\n')) {
    const std::string_view row = base::trim(line);
    if (row.empty() || row == "¶") {
      if (number > 0) out += '\n';
      if (row == "¶") out += "# newpar\n";
      number = 0;
      continue;
    }
    const auto parts = base::split(row, '/');
    std::string form(parts[0]);
    const bool joined = form.size() > 1 && form.ends_with('_');
    if (joined) form.pop_back();
    const std::string tag(parts[2]);
    const std::string xpos = tag == "VERB" ? (form.ends_with("ing") ? "VBG" : "VBD") : "_";
    out += std::to_string(++number) + "\t" + form + "\t" + std::string(parts[1]) + "\t" + tag +
           "\t" + xpos + "\t_\t" + std::string(parts[3]) + "\t" + std::string(parts[4]) + "\t_\t" +
           (joined ? "SpaceAfter=No" : "_") + "\n";
  }
  return out + "\n";
}

inline std::vector<document::Quotation> quotations_of(std::string_view text) {
  static constexpr std::string_view kOpen = "“";
  static constexpr std::string_view kClose = "”";
  std::vector<document::Quotation> found;
  for (std::size_t at = 0; (at = text.find(kOpen, at)) != std::string_view::npos;) {
    const std::size_t close = text.find(kClose, at);
    const std::size_t paragraph = text.find("\n\n", at);
    document::Quotation quotation;
    quotation.closed = close < paragraph;
    const std::size_t end =
        std::min({close == std::string_view::npos ? text.size() : close + kClose.size(), paragraph,
                  text.size()});
    quotation.continues = !found.empty() && !found.back().closed;
    quotation.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    quotation.inner = {static_cast<std::uint32_t>(at + kOpen.size()),
                       static_cast<std::uint32_t>(quotation.closed ? close : end)};
    found.push_back(quotation);
    at = end;
  }
  return found;
}

// Every proper noun is a person of its own, one entity a name.
inline void name_people(document::Document& document) {
  std::vector<document::Mention> mentions;
  std::vector<document::Entity> entities;
  for (std::size_t i = 0; i < document.tokens.get().size(); ++i) {
    const document::TokenId token(i);
    if (document.upos(token) != document::Upos::kPropn) continue;
    std::size_t entity = 0;
    while (entity < entities.size() && entities[entity].name != document.form(token)) ++entity;
    if (entity == entities.size()) {
      entities.emplace_back();
      entities.back().name = document.form(token);
      entities.back().kind = document::EntityKind::kPerson;
    }
    document::Mention mention;
    mention.tokens = {token, document::TokenId(i + 1)};
    mention.head = token;
    mention.span = document.tokens.get()[i].span;
    mention.entities = {document::EntityId(entity)};
    mentions.push_back(mention);
  }
  document.mentions.write(std::move(mentions), "test");
  document.entities.write(std::move(entities), "test");
}

inline document::Document document_of(std::string_view words,
                                      document::SectionKind kind = document::SectionKind::kBody) {
  auto read = document::read_conllu(conllu_of(words), document::ConlluLayers::kTokensAndSyntax);
  EXPECT_TRUE(read.has_value()) << (read ? "" : read.error().to_string());
  document::Document document(std::string(read->text()), {});
  std::vector<document::Section> sections = read->sections.get();
  for (document::Section& section : sections) section.kind = kind;
  document.sections.write(std::move(sections), "test");
  document.sentences.write(read->sentences.get(), "test");
  document.tokens.write(read->tokens.get(), "test");
  std::vector<document::TokenSyntax> syntax = read->syntax.get();
  for (document::TokenSyntax& row : syntax) {
    row.lemma = document.intern(read->string(row.lemma));
    row.xpos = document.intern(read->string(row.xpos));
  }
  document.write_syntax(std::move(syntax), "test");
  document.quotations.write(quotations_of(document.text()), "test");
  name_people(document);
  return document;
}

// "kind class source | cue | content" a statement.
inline std::vector<std::string> told(const document::Document& document) {
  std::vector<std::string> lines;
  const auto text_of = [&](const std::vector<document::Span>& spans) {
    std::string text;
    for (const document::Span span : spans)
      text.append(text.empty() ? "" : " … ").append(document.slice(span));
    return text;
  };
  for (const document::Statement& statement : document.statements.get()) {
    lines.push_back(std::string(name_of(statement.kind)) + " " + statement.cue_class + " " +
                    text_of(statement.source) + " | " + text_of(statement.cue) + " | " +
                    text_of(statement.content));
  }
  return lines;
}

// The shipped cue words without the learned prior: what the rules find.
inline const Attributor& rules() {
  static const Attributor attributor = [] {
    auto files = lexicon::DataFiles::open({std::string(CHANCERY_SOURCE_DIR) + "/data"});
    EXPECT_TRUE(files.has_value());
    auto cues = CueLexicon::load(*files);
    EXPECT_TRUE(cues.has_value()) << (cues ? "" : cues.error().to_string());
    return Attributor(std::move(*cues));
  }();
  return attributor;
}

inline document::Document read(std::string_view words,
                               document::SectionKind kind = document::SectionKind::kBody) {
  document::Document document = document_of(words, kind);
  document::Workspace workspace;
  rules().annotate(document, workspace);
  return document;
}

// What the rules find in these words.
inline std::vector<std::string> told_in(std::string_view words,
                                        document::SectionKind kind = document::SectionKind::kBody) {
  return told(read(words, kind));
}

// A sentence "WHO VERB that X failed."; the verb as "said/say".
inline std::string saying(std::string_view who, std::string_view verb = "said/say",
                          std::string_view whom = "talks/talk/NOUN", bool that = true) {
  const std::string tag = who == "He" ? "/he/PRON" : "/" + std::string(who) + "/PROPN";
  const std::string clause = that ? "5" : "4";
  return std::string(who) + tag + "/2/nsubj\n" + std::string(verb) + "/VERB/0/root\n" +
         (that ? "that/that/SCONJ/5/mark\n" : "") + std::string(whom) + "/" + clause +
         "/nsubj\nfailed/fail/VERB/2/ccomp\n././PUNCT/2/punct\n\n";
}

// The name of who says each statement, or "nobody".
inline std::vector<std::string> speakers_of(const document::Document& document) {
  std::vector<std::string> names;
  for (const document::Statement& statement : document.statements.get()) {
    const bool known = statement.speaker && statement.speaker->entity.valid();
    names.emplace_back(known ? document.entities.get()[statement.speaker->entity.value].name
                             : "nobody");
  }
  return names;
}

}  // namespace chancery::statements
