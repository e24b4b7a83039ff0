// Words as the learned finder sees them: hashes of lemma and form, tags, names and quotations, one
// row a token, computed once a document; and the list of hashed traits that a decision rests on.
// Hashes go into the model file: they never change.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "chancery/statements/cue_lexicon.h"
#include "chancery/statements/tree_view.h"

namespace chancery::statements {

// The traits of one decision. A trait is a shape (its template's number) with up to three values.
class Traits {
 public:
  void clear() { hashes_.clear(); }
  void add(std::uint32_t shape, std::uint32_t a = 0, std::uint32_t b = 0, std::uint32_t c = 0) {
    std::uint32_t h = shape * 0x9E3779B1U;
    for (const std::uint32_t value : {a, b, c}) {
      h ^= value;
      h *= 0x85EBCA6BU;
      h ^= h >> 15;
    }
    h *= 0x2C1B3C6DU;
    hashes_.push_back(h ^ (h >> 13));
  }
  [[nodiscard]] std::span<const std::uint32_t> all() const { return hashes_; }

 private:
  std::vector<std::uint32_t> hashes_;
};

[[nodiscard]] std::uint32_t word_hash(std::string_view word);

struct WordFact {
  std::uint32_t lemma = 0;  // of the cue verb where the lexicon knows the form
  std::uint32_t form = 0;   // lower case
  std::uint32_t xpos = 0;
  std::uint32_t introduction = 0;  // TreeView::introduced_by, 0 for none
  std::uint32_t klass = 0;         // cue class of the lexicon, 0 for none
  std::uint8_t tag = 0;            // Upos + 1
  std::uint8_t relation = 0;       // base relation + 1
  std::uint8_t name = 0;           // NameKind + 1 inside a name
  std::uint32_t quote = 0;         // index + 1 of the outermost quotation around the token
};

// A quotation that stands in no other, marks included.
struct OuterQuote {
  TokenRange tokens;
  Span span;
  std::uint32_t section = 0;
  bool continues = false;
  bool closed = true;
};

class WordFacts {
 public:
  // Linear in tokens and quotations. Tree and lexicon must outlive the facts.
  void reset(const TreeView& tree, const CueLexicon& cues);

  [[nodiscard]] const TreeView& tree() const { return *tree_; }
  [[nodiscard]] const CueLexicon& cues() const { return *cues_; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  [[nodiscard]] const WordFact& at(TokenId token) const { return words_[token.value]; }
  // The same past either end of the text: an empty fact.
  [[nodiscard]] const WordFact& near(TokenId token, int offset) const;
  [[nodiscard]] const std::vector<OuterQuote>& quotes() const { return quotes_; }
  [[nodiscard]] TokenRange sentence(TokenId token) const {
    return tree_->document().sentence_of(token).tokens;
  }

 private:
  void mark_quotes();
  void mark_names();

  const TreeView* tree_ = nullptr;
  const CueLexicon* cues_ = nullptr;
  std::vector<WordFact> words_;
  std::vector<OuterQuote> quotes_;
};

// The topmost word of a cue: the one that hangs on none of the others, auxiliaries and marks apart.
[[nodiscard]] TokenId top_of(const TreeView& tree, TokenRange range);

}  // namespace chancery::statements
