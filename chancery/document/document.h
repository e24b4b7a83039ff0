// One article on its way through the rooms: text that never changes, metadata, and layers, each
// written once. A title that is given apart and does not stand in the text is put before it,
// divided by an empty line, so that every room reads it like the rest; body_begin() says where the
// article's own `text` starts, and the JSON writer counts title spans from the title's start.
//
//   Document document("Blinken met Lavrov.", Metadata{.published = day});
//   document.sections.write({...}, "sectioner");
//   document.slice(document.tokens.get()[0].span)   // "Blinken"
//
// Move-only. Reading a layer before it is written, or writing it twice, is a programming error and
// aborts; the pipeline checks needs and gives when it is put together.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/document/layers.h"

namespace chancery::document {

template <class T>
class Layer {
 public:
  [[nodiscard]] const T& get() const {
    CHANCERY_INVARIANT(value_.has_value());
    return *value_;
  }
  [[nodiscard]] bool present() const { return value_.has_value(); }
  [[nodiscard]] std::string_view maker() const { return maker_; }
  void write(T value, std::string_view maker) {
    CHANCERY_INVARIANT(!value_.has_value());
    value_ = std::move(value);
    maker_ = maker;
  }

 private:
  std::optional<T> value_;
  std::string_view maker_;  // a literal of the maker's
};

enum class PublishedFrom : std::uint8_t { kUnknown, kInput, kMetadata, kText, kFlag };
[[nodiscard]] std::string_view name_of(PublishedFrom from);

struct Metadata {
  std::string id;
  std::string title;
  std::string byline;
  std::string publisher;
  std::string url;
  std::string language;   // ISO 639-1; empty when unknown
  std::string path;       // as given on the command line; empty for standard input
  std::string published;  // ISO 8601 as stated, day or time; empty when unknown
  PublishedFrom published_from = PublishedFrom::kUnknown;
  std::string modified;
};

class Document {
 public:
  // `blocks` are intake's sections, in text order, relative to `text`; empty when intake saw no
  // structure (plain text), and the text room finds them by layout.
  Document(std::string text, Metadata metadata, std::vector<Section> blocks = {});
  Document(Document&&) = default;
  Document& operator=(Document&&) = default;
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  [[nodiscard]] std::string_view text() const { return text_; }
  // Where the article's own text begins: 0, or past the detached title.
  [[nodiscard]] std::uint32_t body_begin() const { return body_begin_; }
  [[nodiscard]] const Metadata& metadata() const { return metadata_; }
  [[nodiscard]] const std::vector<Section>& blocks() const { return blocks_; }
  // The publication day, when there is one.
  [[nodiscard]] std::optional<base::Day> published_day() const;
  [[nodiscard]] std::string_view slice(Span span) const {
    return text().substr(span.begin, span.length());
  }

  Symbol intern(std::string_view text) { return symbols_.intern(text); }
  [[nodiscard]] std::string_view string(Symbol symbol) const { return symbols_.text(symbol); }

  // Short cuts through the layers.
  [[nodiscard]] std::string_view form(TokenId token) const {
    return slice(tokens.get()[token.value].span);
  }
  [[nodiscard]] std::string_view lemma(TokenId token) const {
    return string(syntax.get()[token.value].lemma);
  }
  [[nodiscard]] std::string_view xpos(TokenId token) const {
    return string(syntax.get()[token.value].xpos);
  }
  // "Tense=Past" and the like, whole features only.
  [[nodiscard]] bool has_feature(TokenId token, std::string_view feature) const;
  [[nodiscard]] Upos upos(TokenId token) const { return syntax.get()[token.value].upos; }
  [[nodiscard]] Relation relation(TokenId token) const {
    return syntax.get()[token.value].relation;
  }
  [[nodiscard]] TokenId head(TokenId token) const { return syntax.get()[token.value].head; }
  [[nodiscard]] const Sentence& sentence_of(TokenId token) const {
    return sentences.get()[tokens.get()[token.value].sentence.value];
  }
  [[nodiscard]] SectionKind section_of(const Sentence& sentence) const {
    return sections.get()[sentence.section].kind;
  }
  // The tokens that hang on `head`, in text order.
  [[nodiscard]] std::span<const TokenId> children(TokenId head) const;
  [[nodiscard]] Span span_of(TokenRange range) const;
  // The tokens of the whole phrase under `head` (its subtree), as the smallest range around them.
  [[nodiscard]] TokenRange subtree(TokenId head) const;
  // Writes the syntax layer and the children index together; one TokenSyntax per token.
  void write_syntax(std::vector<TokenSyntax> values, std::string_view maker);

  Layer<std::vector<Section>> sections;      // text
  Layer<std::vector<Sentence>> sentences;    // text
  Layer<std::vector<Token>> tokens;          // text
  Layer<std::vector<Quotation>> quotations;  // text
  Layer<std::vector<TokenSyntax>> syntax;    // syntax (write_syntax)
  Layer<std::vector<Name>> names;            // syntax
  Layer<std::vector<Predicate>> predicates;  // predicates
  Layer<std::vector<TimeExpression>> times;  // dates
  Layer<std::vector<Amount>> amounts;        // dates
  Layer<std::vector<Mention>> mentions;      // entities
  Layer<std::vector<Entity>> entities;       // entities
  Layer<std::vector<PlaceMention>> places;   // entities
  Layer<std::vector<Statement>> statements;  // statements
  Layer<std::vector<Event>> events;          // events
  Layer<std::vector<Position>> positions;    // events
  Layer<std::vector<Outcome>> outcomes;      // events
  Layer<std::vector<Pledge>> pledges;        // events
  Layer<MainEvent> main_event;               // events

 private:
  std::string text_;
  std::uint32_t body_begin_ = 0;
  Metadata metadata_;
  std::vector<Section> blocks_;
  SymbolTable symbols_;
  std::vector<std::uint32_t> child_begin_;  // per token, and one past the end
  std::vector<TokenId> child_;
};

// The country of the entity, else the one that the context gives the participant; empty when
// neither is known. Asks for the layer of entities only where the participant has one.
[[nodiscard]] std::string_view country_of(const Document& document, const Participant& who);

}  // namespace chancery::document
