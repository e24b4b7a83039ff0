#include "chancery/serve/reading_json.h"

#include "chancery/predicates/describe.h"

namespace chancery::serve {

using document::Document;
using document::TokenId;
using pipeline::JsonText;

namespace {

constexpr std::size_t kNearest = 3;
constexpr std::size_t kMostAttempts = 400;

// Offsets as the findings have them: code points from the title's start or the text's.
class Offsets {
 public:
  explicit Offsets(const Document& document)
      : points_(document.text()), body_(document.body_begin()) {}
  [[nodiscard]] bool in_title(document::Span span) const { return span.begin < body_; }
  void write(JsonText& json, document::Span span) const {
    const std::uint32_t origin = in_title(span) ? 0 : points_.at(body_);
    json.key("begin").number(points_.at(span.begin) - origin);
    json.key("end").number(points_.at(span.end) - origin);
  }

 private:
  base::CodePointIndex points_;
  std::uint32_t body_;
};

void write_word(JsonText& json, const Document& document, TokenId token, std::uint32_t first,
                const Offsets& offsets) {
  const document::TokenSyntax& syntax = document.syntax.get()[token.value];
  json.open_object();
  json.key("form").text(document.form(token)).key("lemma").text(document.lemma(token));
  json.key("upos").text(document::name_of(syntax.upos));
  json.key("head").number(syntax.head.valid() ? syntax.head.value - first + 1 : 0);
  json.key("deprel").text(document::name_of(syntax.relation));
  offsets.write(json, document.tokens.get()[token.value].span);
  json.close_object();
}

}  // namespace

void write_trees(JsonText& json, const Document& document) {
  const Offsets offsets(document);
  json.key("trees").open_array();
  for (const document::Sentence& sentence : document.sentences.get()) {
    json.open_object();
    offsets.write(json, sentence.span);
    if (offsets.in_title(sentence.span)) json.key("field").text("title");
    json.key("words").open_array();
    const auto [first, last] = sentence.tokens;
    for (std::uint32_t i = first.value; i < last.value; ++i) {
      write_word(json, document, TokenId(i), first.value, offsets);
    }
    json.close_array().close_object();
  }
  json.close_array();
}

void write_attempts(JsonText& json, const Document& document, const events::Coder& coder) {
  json.key("predicates").open_array();
  for (const document::Predicate& predicate : document.predicates.get()) {
    json.text(predicates::describe(document, predicate));
  }
  json.close_array().key("attempts").open_array();
  const events::Trace trace = coder.explain(document);
  std::size_t written = 0;
  for (std::size_t i = 0; i < document.predicates.get().size(); ++i) {
    const document::Predicate& predicate = document.predicates.get()[i];
    for (const events::Attempt& attempt : trace.nearest(document::PredicateId(i), kNearest)) {
      if (attempt.won || ++written > kMostAttempts) continue;
      json.open_object().key("at").text(document.form(predicate.head));
      json.key("pattern").text(attempt.pattern->id).key("code").text(attempt.pattern->code);
      json.key("failed").text_or_null(attempt.failed).close_object();
    }
  }
  json.close_array();
}

}  // namespace chancery::serve
