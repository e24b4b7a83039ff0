// Finds the actor phrases of one document: names (the reader's and the lexicon's), nominal phrases
// headed by role nouns, groups, pronouns; reads each with PhraseReader. No linking among them.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "chancery/document/document.h"
#include "chancery/entities/marked_text.h"
#include "chancery/entities/phrase_reader.h"
#include "chancery/entities/raw_mention.h"

namespace chancery::entities {

class MentionFinder {
 public:
  MentionFinder(const document::Document& document, const MarkedText& text,
                const Knowledge& knowledge, std::optional<base::Day> day,
                std::span<const std::string> countries);
  // In text order, by head.
  [[nodiscard]] std::vector<RawMention> find();

 private:
  using Token = document::TokenId;
  void find_names(const document::Sentence& sentence);
  void add_reader_name(const document::Name& name);
  bool add_list(std::uint32_t begin, std::uint32_t end);
  [[nodiscard]] bool is_place_after_all(const document::Name& name) const;
  void add_marked_name(const Mark& mark);
  [[nodiscard]] bool is_courtesy(std::uint32_t token) const;
  void add_courtesy_name(std::uint32_t title, std::uint32_t last);
  [[nodiscard]] bool is_role(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] std::uint32_t past_place(const document::Name& name) const;
  void drop_inner_adjectives(std::size_t from);
  void read_title(RawMention& raw);
  void read_joined_title(std::uint32_t begin, Reading& title) const;
  void read_employer(RawMention& raw) const;
  void read_owner(std::uint32_t begin, RawMention& raw) const;
  bool read_employer_after(RawMention& raw) const;
  void add_known_surnames(const document::Sentence& sentence);
  void note_surname(document::TokenRange name);
  [[nodiscard]] std::uint32_t past_titles(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] std::uint32_t before_nickname(std::uint32_t begin) const;
  void tie_appositions(std::size_t from, const document::Sentence& sentence);
  bool tie(std::size_t name, std::size_t from, document::TokenRange phrase, bool after);
  void read_relative(RawMention& raw, std::uint32_t name_end, std::uint32_t last) const;
  // "rebels led by X", "a Polish delegation headed by General X"
  bool read_led_by(RawMention& raw, std::size_t from) const;
  [[nodiscard]] document::TokenRange phrase_after(std::uint32_t name_end, std::uint32_t last) const;
  [[nodiscard]] document::TokenRange phrase_before(std::uint32_t name_begin,
                                                   const document::Sentence& sentence) const;
  [[nodiscard]] bool names_office(document::TokenRange phrase, const RawMention& name) const;
  [[nodiscard]] bool ends_phrase(std::uint32_t token) const;
  [[nodiscard]] const Mark* first_role(std::uint32_t begin, std::uint32_t end) const;
  bool find_pair(Token token);
  bool tie_copula(std::size_t name, std::size_t from);
  void read_letters(RawMention& raw, std::uint32_t last) const;
  void read_bracket(RawMention& raw, std::uint32_t last) const;
  [[nodiscard]] bool is_person_after_all(std::uint32_t begin, std::uint32_t end) const;
  void add_given_names(const document::Sentence& sentence);
  [[nodiscard]] std::uint32_t title_edge(std::uint32_t name_begin,
                                         const document::Sentence& sentence) const;
  bool join_nickname(std::uint32_t begin, std::uint32_t end);
  void find_nominals(const document::Sentence& sentence);
  void find_nominal(Token token);
  bool read_group(Token token, RawMention& raw) const;
  [[nodiscard]] bool is_owned(Token token) const;
  void read_shared_modifiers(RawMention& raw) const;
  void read_shared_owners(RawMention& raw) const;
  [[nodiscard]] std::uint32_t seat_end(const Mark& body, std::uint32_t core) const;
  void read_residence(RawMention& raw) const;
  [[nodiscard]] Token antecedent(Token pronoun) const;
  void find_pronoun(Token token);
  [[nodiscard]] bool stands_for_clause(Token token) const;
  void finish(RawMention& raw) const;
  void take(RawMention raw);

  [[nodiscard]] Token head_of(document::TokenRange range) const;
  [[nodiscard]] Token phrase_begin(Token head) const;
  [[nodiscard]] Token phrase_end(Token head) const;
  [[nodiscard]] Token title_begin(Token name_begin) const;
  [[nodiscard]] bool is_tied(std::uint32_t token) const;
  void tie_bodies(std::size_t from);
  void look_abroad(RawMention& raw) const;
  [[nodiscard]] bool is_plural_role(std::uint32_t token) const;
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
  std::unordered_set<std::string> surnames_;  // last words of the people named so far, as written
};

}  // namespace chancery::entities
