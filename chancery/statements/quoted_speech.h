// Ties quotations to drafts: gives a found cue the whole of the quotation its tree only touched,
// opens drafts for quotations that the tree ties to no cue (another sentence, a colon, a paragraph
// that goes on), and leaves scare quotes, titles and nicknames alone. Linear in tokens and
// quotations.
#pragma once

#include <vector>

#include "chancery/statements/cue_finder.h"
#include "chancery/statements/draft.h"

namespace chancery::statements {

class QuotedSpeech {
 public:
  QuotedSpeech(const TreeView& tree, const CueFinder& finder) : tree_(tree), finder_(finder) {}
  void attach(std::vector<Draft>& drafts);

 private:
  struct Quote {
    Span span;
    TokenRange tokens;           // marks included
    std::uint32_t sentence = 0;  // of its first token
    std::uint32_t last_sentence = 0;
    std::uint32_t section = 0;
    bool continues = false;
    bool closed = true;
    bool speech_like = false;
    bool opens_sentence = false;
  };
  static constexpr std::size_t kMostCues =
      64;  // of one sentence, that a quotation is tried against

  void collect();
  void index(const std::vector<Draft>& drafts);
  [[nodiscard]] bool opens_alike(Span span) const;
  [[nodiscard]] bool looks_like_speech(const Quote& quote) const;
  [[nodiscard]] bool is_nickname(const Quote& quote) const;
  [[nodiscard]] bool inside_quote(TokenId token) const { return quote_of_[token.value] != 0; }
  void clip_inner(std::vector<Draft>& drafts) const;
  bool give_to_governor(const Quote& quote, std::vector<Draft>& drafts) const;
  bool give_to_neighbour(const Quote& quote, std::vector<Draft>& drafts);
  bool give_to_dash(const Quote& quote, std::vector<Draft>& drafts);
  bool give_to_stranger(const Quote& quote, std::vector<Draft>& drafts);
  bool give_to_colon(const Quote& quote, std::vector<Draft>& drafts);
  bool give_to_clause(const Quote& quote, TokenRange before, std::vector<Draft>& drafts);
  [[nodiscard]] std::uint32_t said_just_before(const Quote& quote,
                                               const std::vector<Draft>& drafts) const;
  bool give_to_how(const Quote& quote, std::vector<Draft>& drafts);
  bool give_to_answer(const Quote& quote, TokenRange before, std::vector<Draft>& drafts);
  bool give_to_phrase(const Quote& quote, std::vector<Draft>& drafts) const;
  [[nodiscard]] bool reaches(const Draft& draft, const Quote& quote) const;
  bool take_behind_as(const Quote& quote, Draft& draft) const;
  [[nodiscard]] bool leads_in(TokenId verb, TokenRange before) const;
  [[nodiscard]] bool joins(TokenRange gap) const;
  bool take_rest(const Quote& quote, Draft& draft) const;
  [[nodiscard]] TokenRange goes_on(const Quote& quote, const Draft& draft) const;
  bool take_sentence(const Quote& quote, Draft& draft) const;
  [[nodiscard]] bool ends_in_call(const Quote& quote) const;
  [[nodiscard]] bool starts_in_words(const Quote& quote) const;
  [[nodiscard]] TokenId cue_at(const Quote& quote) const;
  bool give_to_inserted(const Quote& quote, std::vector<Draft>& drafts);
  void end_before(TokenId last, const Quote& quote, std::vector<Draft>& drafts) const;
  void give_whole(Draft draft, const Quote& quote, std::vector<Draft>& drafts);
  void put(Draft draft, std::uint32_t cue, const Quote& quote, std::vector<Draft>& drafts);
  bool give_to_unclosed(std::size_t index, std::vector<Draft>& drafts);
  [[nodiscard]] bool is_capital(TokenId token) const;
  [[nodiscard]] TokenId nearest_cue(const Quote& quote) const;
  void own(Draft& draft, const Quote& quote) const;
  void add(Draft draft, const Quote& quote, std::vector<Draft>& drafts);
  // Whether the phrase lies outside all quotations, as a speaker must.
  [[nodiscard]] bool stands_outside(const Phrase& phrase) const;
  // Gives a direct quotation whose speaker the tree lost the phrase that stands beside the cue.
  void mend_source(Draft& draft) const;
  [[nodiscard]] TokenRange phrase_before(TokenId cue) const;
  [[nodiscard]] TokenRange phrase_after(TokenId cue) const;

  const TreeView& tree_;
  const CueFinder& finder_;
  std::vector<Quote> quotes_;
  std::vector<std::uint32_t> quote_of_;  // per token: index of its quotation + 1, or 0
  std::vector<std::uint32_t> draft_of_;  // per token: draft with this cue head + 1, or 0
  std::vector<std::vector<std::uint32_t>> by_sentence_;
};

}  // namespace chancery::statements
