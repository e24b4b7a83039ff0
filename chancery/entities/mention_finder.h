// Finds the actor phrases of one document: names (the reader's and the lexicon's), nominal phrases
// headed by role nouns, groups, pronouns; reads each with PhraseReader. No linking among them.
#pragma once

#include <vector>

#include "chancery/document/document.h"
#include "chancery/entities/marked_text.h"
#include "chancery/entities/phrase_reader.h"
#include "chancery/entities/raw_mention.h"

namespace chancery::entities {

class MentionFinder {
 public:
  MentionFinder(const document::Document& document, const MarkedText& text,
                const Knowledge& knowledge, std::optional<base::Day> day);
  // In text order, by head.
  [[nodiscard]] std::vector<RawMention> find();

 private:
  using Token = document::TokenId;
  void find_names(const document::Sentence& sentence);
  void add_reader_name(const document::Name& name);
  void add_marked_name(const Mark& mark);
  [[nodiscard]] bool is_courtesy(std::uint32_t token) const;
  void add_courtesy_name(std::uint32_t title, std::uint32_t last);
  [[nodiscard]] bool is_role(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] std::uint32_t past_place(const document::Name& name) const;
  void drop_inner_adjectives(std::size_t from);
  void read_title(RawMention& raw);
  void read_employer(RawMention& raw) const;
  void find_nominals(const document::Sentence& sentence);
  void find_nominal(Token token);
  bool read_group(Token token, RawMention& raw) const;
  void read_shared_modifiers(RawMention& raw) const;
  void read_shared_owners(RawMention& raw) const;
  [[nodiscard]] Token antecedent(Token pronoun) const;
  void find_pronoun(Token token);
  void finish(RawMention& raw) const;
  void take(RawMention raw);

  [[nodiscard]] Token head_of(document::TokenRange range) const;
  [[nodiscard]] Token phrase_begin(Token head) const;
  [[nodiscard]] Token phrase_end(Token head) const;
  [[nodiscard]] Token title_begin(Token name_begin) const;
  [[nodiscard]] bool is_only_place(const RawMention& raw) const;
  [[nodiscard]] std::string_view preposition(Token head) const;
  [[nodiscard]] Token appositive(Token head) const;
  [[nodiscard]] bool has_agent(std::uint32_t begin, std::uint32_t end) const;

  const document::Document& document_;
  const MarkedText& text_;
  const Knowledge& knowledge_;
  PhraseReader reader_;
  std::vector<std::uint8_t> used_;         // tokens of names and their titles
  std::vector<std::uint8_t> quoted_;       // tokens inside quotation marks
  std::vector<std::uint32_t> first_name_;  // per sentence, index of its first reader name
  std::vector<RawMention> found_;
};

}  // namespace chancery::entities
