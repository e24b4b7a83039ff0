// Tokens of a text with everything the lexicons recognise in them, marked once: what PhraseReader
// reads. Works with and without a parse; a Document gives its own tokens, a bare phrase is cut
// here.
//
//   "U.S.-backed Syrian rebels"   tokens  U.S. | - | backed | Syrian | rebels
//                                 marks   U.S. (actor), Syrian (actor), rebels (agent)
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/calendar.h"
#include "chancery/document/document.h"
#include "chancery/entities/knowledge.h"

namespace chancery::entities {

struct TextToken {
  std::string_view form;
  std::string lower;     // folded
  bool capital = false;  // begins with a capital letter
};

enum class MarkKind : std::uint8_t { kActor, kAgent, kModifier };

struct Mark {
  std::uint32_t begin = 0;  // tokens, half open
  std::uint32_t end = 0;
  MarkKind kind = MarkKind::kActor;
  std::span<const lexicon::NameCandidate> candidates;  // of kActor
  const lexicon::Agent* agent = nullptr;               // of the others
};

class MarkedText {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  // A phrase or sentence without a parse. `text` must outlive this.
  MarkedText(std::string_view text, const Knowledge& knowledge);
  // The tokens of a document, which must outlive this.
  MarkedText(const document::Document& document, const Knowledge& knowledge);

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(tokens_.size()); }
  [[nodiscard]] const TextToken& operator[](std::uint32_t token) const { return tokens_[token]; }
  [[nodiscard]] const std::vector<Mark>& marks() const { return marks_; }
  // The mark over a token, or null. Modifiers are marks only where nothing else is.
  [[nodiscard]] const Mark* mark_over(std::uint32_t token) const {
    const auto at = mark_of_[token];
    return at == kNone ? nullptr : &marks_[at];
  }
  // What the article says of its own short names. "Financial Services Authority (FSA)": from there
  // on FSA is that body, or nobody that the lexicon knows.
  void hear_acronyms(const Knowledge& knowledge);
  // Drops lone surnames of those who hold no high office and whose country the text does not name:
  // in a story from Oregon "Reynolds" was no Irish prime minister. So with parties: there
  // "Conservatives" are none of Britain's.
  void drop_strangers(const Knowledge& knowledge, std::span<const std::string> countries,
                      std::optional<base::Day> day);
  // Whether the lexicon's reading of a token was dropped so.
  [[nodiscard]] bool is_overruled(std::uint32_t token) const {
    return !overruled_.empty() && overruled_[token];
  }
  // Forms of a range joined by blanks (no blank before "'s" and around "-").
  [[nodiscard]] std::string join(std::uint32_t begin, std::uint32_t end) const;

 private:
  void add_token(std::string_view form);
  void cut_chunk(std::string_view chunk);
  // Marks within tokens begin..end-1, which names do not leave (one sentence).
  void mark(std::uint32_t begin, std::uint32_t end, const Knowledge& knowledge);
  [[nodiscard]] bool is_place_there(const Mark& mark, std::uint32_t begin, std::uint32_t end,
                                    const Knowledge& knowledge) const;
  [[nodiscard]] bool is_part_of_place(const lexicon::NameWords& words, std::size_t at,
                                      const Knowledge& knowledge) const;
  void note_bearer(const Mark& surname, const Knowledge& knowledge);
  [[nodiscard]] bool is_division(const Mark& mark, const Knowledge& knowledge,
                                 std::span<const std::string> countries) const;
  [[nodiscard]] bool opens_place(const Mark& mark, std::uint32_t end,
                                 const Knowledge& knowledge) const;
  [[nodiscard]] bool stands_alone(std::uint32_t begin, std::uint32_t end, std::uint32_t from,
                                  std::uint32_t to, const WordLists& words) const;
  [[nodiscard]] std::uint32_t spelt_out(std::uint32_t open) const;
  [[nodiscard]] std::set<std::string_view> setting(const Knowledge& knowledge) const;
  void remove(const std::vector<bool>& gone);

  std::vector<TextToken> tokens_;
  std::vector<Mark> marks_;
  std::vector<std::uint32_t> mark_of_;
  std::set<std::string> bearers_;  // surnames with a given name or title that no entry has
  std::vector<bool> overruled_;    // by token; empty where none is
};

}  // namespace chancery::entities
