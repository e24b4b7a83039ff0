#include "chancery/cli/iob.h"

#include <algorithm>
#include <vector>

#include "chancery/base/utf8.h"
#include "chancery/cli/text_layout.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::cli {

using document::Document;
using document::TokenId;

namespace {

std::vector<std::string> tags_of(const Document& document) {
  std::vector<std::string> tags(document.tokens.get().size(), "O");
  if (!document.names.present()) return tags;
  for (const document::Name& name : document.names.get()) {
    const std::string kind(document::name_of(name.kind));
    for (std::uint32_t i = name.tokens.first.value; i < name.tokens.last.value; ++i) {
      tags[i] = (i == name.tokens.first.value ? "B-" : "I-") + kind;
    }
  }
  return tags;
}

void word_json(pipeline::JsonText& json, const Document& document, TokenId token,
               std::uint32_t first, const base::CodePointIndex& points) {
  const document::TokenSyntax& syntax = document.syntax.get()[token.value];
  const document::Span span = document.tokens.get()[token.value].span;
  json.open_object();
  json.key("form").text(document.form(token));
  json.key("lemma").text(document.lemma(token));
  json.key("upos").text(document::name_of(syntax.upos));
  json.key("xpos").text(document.xpos(token));
  json.key("feats").text(document.string(syntax.feats));
  json.key("head").number(syntax.head.valid() ? syntax.head.value - first + 1 : 0);
  json.key("deprel").text(document::name_of(syntax.relation));
  json.key("begin").number(points.at(span.begin)).key("end").number(points.at(span.end));
  json.close_object();
}

}  // namespace

std::string write_iob2(const Document& document) {
  std::string out;
  const auto tags = tags_of(document);
  for (const document::Sentence& sentence : document.sentences.get()) {
    for (std::uint32_t i = sentence.tokens.first.value; i < sentence.tokens.last.value; ++i) {
      // The form as it stands, unseen characters too, so that the output holds all of the text.
      std::string form(document.form(TokenId(i)));
      std::ranges::replace_if(
          form, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
      out += form + "\t" + tags[i] + "\n";
    }
    out += "\n";
  }
  return out;
}

std::string trees_json(const Document& document) {
  const base::CodePointIndex points(document.text());
  const auto tags = tags_of(document);
  pipeline::JsonText json;
  json.open_object().key("id").text(document.metadata().id);
  json.key("text").text(document.text());
  json.key("sentences").open_array();
  for (const document::Sentence& sentence : document.sentences.get()) {
    json.open_object();
    json.key("begin").number(points.at(sentence.span.begin));
    json.key("end").number(points.at(sentence.span.end));
    json.key("words").open_array();
    const auto [first, last] = sentence.tokens;
    for (std::uint32_t i = first.value; i < last.value; ++i) {
      word_json(json, document, TokenId(i), first.value, points);
    }
    json.close_array().key("names").open_array();
    for (std::uint32_t i = first.value; i < last.value; ++i) json.text(tags[i]);
    json.close_array().close_object();
  }
  json.close_array().close_object();
  return json.take();
}

}  // namespace chancery::cli
