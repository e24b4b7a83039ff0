// Reads one noun phrase: the names, demonyms, role nouns and modifiers in it make country, sectors
// and role. Needs only tokens and marks, so that a bare phrase reads like a phrase of a parsed
// article.
//
//   "U.S.-backed Syrian rebels"                          SYR REB
//   "Ukrainian Ambassador to the UN in Geneva"           UKR GOV, role ambassador
//   "a former White House official"                      USA ELI
//   "Harry Ho-jen Tseng, Taiwan's deputy foreign minister"  TWN GOV
//
// How: the core of the phrase ends where its first preposition, relative or participle begins; the
// last mark of the core is its head; origins and employers are read from what stands before it,
// then from what follows. Time is linear in the phrase (at most three levels of what follows are
// read).
#pragma once

#include <optional>
#include <span>
#include <string>

#include "chancery/base/calendar.h"
#include "chancery/entities/marked_text.h"
#include "chancery/entities/place_choice.h"
#include "chancery/entities/reading.h"

namespace chancery::entities {

class PhraseReader {
 public:
  PhraseReader(const Knowledge& knowledge, const MarkedText& text, std::optional<base::Day> day)
      : knowledge_(&knowledge), text_(&text), day_(day) {}

  // Countries that the text around is about, the most important first: they decide among namesakes.
  // Must outlive the reader.
  void set_countries(std::span<const std::string> countries) { countries_ = countries; }
  // The phrase of tokens begin..end-1; parts divided by commas or brackets describe each other.
  [[nodiscard]] Reading read(std::uint32_t begin, std::uint32_t end) const;
  // The same without division at commas.
  [[nodiscard]] Reading read_part(std::uint32_t begin, std::uint32_t end) const;
  // The reading of one actor of the lexicon, as the whole phrase.
  [[nodiscard]] Reading of_actor(const Mark& mark) const;
  // The likeliest actor of a mark of kActor.
  [[nodiscard]] lexicon::ActorId choose(const Mark& mark) const;
  // Past determiners, numbers and quantities.
  [[nodiscard]] std::uint32_t skip_determiners(std::uint32_t begin, std::uint32_t end) const;
  // Where the core of the phrase ends.
  [[nodiscard]] std::uint32_t core_end(std::uint32_t begin, std::uint32_t end) const;

 private:
  struct Core;
  [[nodiscard]] Reading read_level(std::uint32_t begin, std::uint32_t end, int level) const;
  [[nodiscard]] std::uint32_t first_conjunct(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] std::uint32_t skip_transparent(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] Core collect(std::uint32_t begin, std::uint32_t end) const;
  void collect_actor(const Mark& mark, Core& core) const;
  void collect_places(std::uint32_t begin, std::uint32_t end, Core& core) const;
  [[nodiscard]] PlaceHints hints_after(std::uint32_t end) const;
  void prefer_told(std::string_view name, lexicon::GazetteerPlace& place) const;
  [[nodiscard]] bool is_far(const lexicon::GazetteerPlace& place, std::string_view name) const;
  [[nodiscard]] bool helped(std::uint32_t token, std::uint32_t end) const;
  [[nodiscard]] bool weakened(std::uint32_t token_after, std::uint32_t end) const;
  [[nodiscard]] bool turned_away(std::uint32_t begin, std::uint32_t first) const;
  [[nodiscard]] Reading head_reading(const Core& core) const;
  void read_agent(const Core& core, Reading& reading) const;
  void read_person(const Core& core, Reading& reading) const;
  [[nodiscard]] bool titled_name(const Mark& mark) const;
  bool take_office(const lexicon::Actor& person, const lexicon::Agent* title,
                   Reading& reading) const;
  void add_origin(const Core& core, Reading& reading) const;
  void settle_international(const Core& core, Reading& reading) const;
  void settle_people(Reading& reading) const;
  void add_modifiers(const Core& core, Reading& reading) const;
  void add_following(std::uint32_t begin, std::uint32_t end, int level, Reading& reading) const;
  void explain(Reading& reading, std::string_view words, std::string_view code) const;

  const Knowledge* knowledge_;
  const MarkedText* text_;
  std::optional<base::Day> day_;
  std::span<const std::string> countries_;
};

}  // namespace chancery::entities
