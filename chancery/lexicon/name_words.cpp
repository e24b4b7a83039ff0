#include "chancery/lexicon/name_words.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::lexicon {
namespace {

constexpr std::size_t kLongestWord = 256;  // no name has longer words; hostile input is cut

bool is_apostrophe(char32_t c) { return c == U'\'' || c == 0x2019 || c == 0x02BC || c == 0x02BB; }

bool belongs_to_word(char32_t c) {
  if (c < 128) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  return base::is_letter(c) || base::is_digit(c) || base::is_mark(c) || base::is_format(c);
}

// Collects one word while the token is read.
struct Collector {
  std::string surface;
  bool ascii = true;
  bool first_letter_seen = false;
  bool capital = false;
  bool all_upper = true;

  void take(std::string_view bytes, char32_t value) {
    if (surface.size() >= kLongestWord) return;
    surface.append(bytes);
    if (value >= 128) ascii = false;
    if (value < 128 ? (value >= '0' && value <= '9') : !base::is_letter(value)) return;
    const bool lower = value < 128 ? value >= 'a' : base::is_lower(value);
    if (!first_letter_seen) capital = !lower;
    first_letter_seen = true;
    if (lower) all_upper = false;
  }
  [[nodiscard]] std::string folded() const {
    if (!ascii) return base::fold(surface);
    std::string out = surface;
    for (char& c : out) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    return out;
  }
};

// A token of ASCII letters and digits, as most are: one word, without a look at each character's
// class. False for any other.
bool plain_word(std::string_view token, NameWord& word) {
  bool letter_seen = false;
  bool all_upper = true;
  if (token.empty() || token.size() > kLongestWord) return false;
  word.text.resize(token.size());
  for (std::size_t i = 0; i < token.size(); ++i) {
    const char c = token[i];
    const bool lower = c >= 'a' && c <= 'z';
    const bool upper = c >= 'A' && c <= 'Z';
    if (!lower && !upper && (c < '0' || c > '9')) return false;
    if (upper && !letter_seen) word.capital = true;
    letter_seen = letter_seen || lower || upper;
    all_upper = all_upper && !lower;
    word.text[i] = upper ? static_cast<char>(c + 32) : c;
  }
  word.upper = letter_seen && all_upper;
  return true;
}

}  // namespace

NameWords::NameWords(std::string_view text) {
  words_.reserve(4);
  std::uint32_t number = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t stop = std::min(text.find_first_of(" \t\n", at), text.size());
    if (stop > at) add(text.substr(at, stop - at), number++);
    at = stop + 1;
  }
}

void NameWords::add(std::string_view token, std::uint32_t number) {
  if (NameWord plain{{}, number, true, true, false, false}; plain_word(token, plain)) {
    words_.push_back(std::move(plain));
    return;
  }
  const std::size_t begin = words_.size();
  Collector open;
  bool after_apostrophe = false;
  const auto close = [&](bool at_end) {
    const bool possessive =
        at_end && after_apostrophe && (open.surface == "s" || open.surface == "S");
    if (!open.surface.empty() && !possessive) {
      std::string folded = open.folded();
      if (!folded.empty()) {
        words_.push_back({std::move(folded), number, false, false, open.capital,
                          open.first_letter_seen && open.all_upper});
      }
    }
    open = {};
  };
  for (std::size_t at = 0; at < token.size();) {
    const auto byte = static_cast<unsigned char>(token[at]);
    const base::CodePoint point =
        byte < 128 ? base::CodePoint{byte, 1} : base::decode_at(token, at);
    if (belongs_to_word(point.value)) {
      open.take(token.substr(at, point.length), point.value);
    } else if (point.value != U'.') {
      close(false);
      after_apostrophe = is_apostrophe(point.value);
    }
    at += point.length;
  }
  close(true);
  if (words_.size() > begin) {
    words_[begin].first = true;
    words_.back().last = true;
  }
}

std::size_t NameWords::at_token(std::uint32_t token) const {
  const auto found =
      std::lower_bound(words_.begin(), words_.end(), token,
                       [](const NameWord& word, std::uint32_t t) { return word.token < t; });
  return static_cast<std::size_t>(found - words_.begin());
}

}  // namespace chancery::lexicon
