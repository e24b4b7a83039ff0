#include "chancery/intake/author_names.h"

#include <algorithm>
#include <vector>

#include "chancery/base/utf8.h"
#include "chancery/intake/html_layout.h"

namespace chancery::intake {
namespace {

constexpr std::size_t kLongestByline = 250;
constexpr std::size_t kMostWords = 7;

class NameCutter {
 public:
  NameCutter(std::string_view publisher, const Tables& tables)
      : publisher_name_(publisher), publisher_(plain_key(publisher)), tables_(tables) {}

  std::string run(std::string_view stated) {
    std::string text(base::trim(stated));
    if (text.empty() || text.size() > kLongestByline || text.front() == '@' ||
        holds(text, "author.never"))
      return {};
    const bool opened = drop_opening(text);
    text.resize(std::min(text.size(), end_of_names(text)));
    std::vector<std::string> all = pieces(text);
    std::vector<std::string> names;
    const bool full = std::any_of(all.begin(), all.end(), [&](const std::string& piece) {
      return words_of(piece) > 1 && !is_employer(piece);
    });
    if (opened && all.size() > 2 && !full_at_end(all)) all.pop_back();
    for (const std::string& piece : all) {
      if (is_employer(piece) || (full && words_of(piece) == 1)) continue;
      if (std::find(names.begin(), names.end(), piece) == names.end()) names.push_back(piece);
    }
    if (names.empty() && !all.empty()) names.push_back(all.front());
    std::erase_if(names, [&](const std::string& name) { return is_account(name); });
    std::string joined;
    for (const std::string& name : names) joined += (joined.empty() ? "" : ", ") + name;
    return joined;
  }

 private:
  bool holds(std::string_view text, std::string_view list) const {
    const std::string lower = base::to_lower(text);
    const auto& words = tables_.words.list(list);
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
      return lower.find(word) != std::string::npos;
    });
  }

  bool is_word_of(std::string_view word, std::string_view list) const {
    const std::string lower = base::to_lower(word);
    const auto& words = tables_.words.list(list);
    return std::find(words.begin(), words.end(), lower) != words.end();
  }

  // "By", "Written by", "Analysis by", "Von".
  bool drop_opening(std::string& text) const {
    const std::string lower = base::to_lower(text);
    std::size_t longest = 0;
    for (const std::string& opening : tables_.words.list("author.opening")) {
      const std::size_t size = opening.size();
      if (lower.size() > size && lower.starts_with(opening) &&
          (lower[size] == ' ' || lower[size] == ':' || lower[size] == '\n'))
        longest = std::max(longest, size + 1);
    }
    text.erase(0, longest);
    text = std::string(base::trim(text));
    return longest > 0;
  }

  // "Ann Lee, The Paper News, Lower Town": what stands last, behind an employer and not joined by
  // "and", is a place.
  bool full_at_end(const std::vector<std::string>& all) const {
    return joined_last_ || is_employer(all.back()) || !is_employer(all[all.size() - 2]);
  }

  // Where a date, a handle or another kind of thing begins.
  std::size_t end_of_names(const std::string& text) const {
    std::size_t end = text.find_first_of("0123456789@|(\n<");
    for (const std::string_view mark : {" on ", " - ", "•", "·", "–", "—", ". ", "/"})
      end = std::min(end, text.find(mark, 1));
    if (end < text.size() && text[end] == '@') {  // an address of mail, its first part with it
      const std::size_t space = text.rfind(' ', end);
      if (space != std::string::npos) end = space;
    }
    const std::string lower = base::to_lower(text);
    for (const std::string& word : tables_.words.list("author.end"))
      end = std::min(end, lower.find(" " + word, 1));
    // "Ann B. Lee": an initial's stop ends nothing.
    if (end < text.size() && text[end] == '.' && end >= 2 && text[end - 2] == ' ') {
      end = std::min(text.find_first_of("0123456789@|(\n<"), text.find(" - "));
    }
    if (end >= text.size()) return text.size();
    // What stands before a date may be its weekday or month.
    std::string kept = text.substr(0, end);
    for (;;) {
      kept = std::string(base::trim(kept));
      while (!kept.empty() && (kept.back() == ',' || kept.back() == '-')) kept.pop_back();
      const std::size_t space = kept.rfind(' ');
      const std::string last =
          base::to_lower(kept.substr(space == std::string::npos ? 0 : space + 1));
      if (last.empty() || !tables_.date_words.contains(last) || space == std::string::npos) break;
      kept.resize(space);
    }
    return kept.size();
  }

  std::vector<std::string> pieces(std::string_view text) {
    std::vector<std::string> out;
    std::string rest(text);
    const std::size_t comma = rest.rfind(',');
    const auto joined = [&](std::string_view mark) {
      const std::size_t at = rest.rfind(mark);
      return at != std::string::npos && (comma == std::string::npos || at > comma);
    };
    joined_last_ =
        joined(" and ") || joined(" & ") || joined(";") || rest.find(", and ", comma) == comma;
    for (const std::string_view mark : {" and ", " & ", ";", " und ", " et ", " y ", " AND "}) {
      for (std::size_t at = rest.find(mark); at != std::string::npos; at = rest.find(mark, at + 1))
        rest.replace(at, mark.size(), ",");
    }
    bool placed = false;  // one before stood with its place or paper
    for (const std::string_view part : base::split(rest, ',')) {
      std::string piece(base::trim(part));
      // "Ann Lee in Rome and Tom Ray in Bonn": what follows a place is a name when it has one too.
      const std::size_t place = std::min(piece.find(" in "), piece.find(" for "));
      if (piece.starts_with("in ") || piece.starts_with("for ")) break;
      if (placed && place == std::string::npos) break;
      if (place != std::string::npos) {
        placed = true;
        piece.resize(place);
      }
      while (piece.ends_with('.') && piece.rfind(' ') != piece.size() - 3) piece.pop_back();
      drop_opening(piece);
      drop_house(piece);
      drop_rank(piece);
      const std::size_t half = piece.size() / 2;  // a name written twice, as link and as text
      if (piece.size() % 2 == 1 && piece[half] == ' ' &&
          piece.compare(0, half, piece, half + 1, half) == 0)
        piece.resize(half);
      if (piece.size() < 2 || words_of(piece) > kMostWords) continue;
      if (!has_letter(piece)) continue;
      out.push_back(std::move(piece));
    }
    return out;
  }

  // "Ann Lee Associated Press", "Ann Lee The Paper": two elements run together.
  void drop_house(std::string& piece) const {
    const std::string lower = base::to_lower(piece);
    const auto cut = [&](std::string_view house) {
      if (house.size() < 3 || lower.size() < house.size() + 4 || !lower.ends_with(house)) return;
      const std::size_t at = lower.size() - house.size();
      if (lower.size() != piece.size() || lower[at - 1] != ' ') return;
      if (words_of(std::string_view(piece).substr(0, at - 1)) > 1) piece.resize(at - 1);
    };
    cut(base::to_lower(publisher_name_));
    for (const std::string& agency : tables_.words.list("author.agency")) cut(agency);
  }

  // "Ann Lee Foreign Correspondent": a rank that stands behind a name without a comma.
  void drop_rank(std::string& piece) const {
    const auto last_word = [&] { return std::string_view(piece).substr(piece.rfind(' ') + 1); };
    if (words_of(piece) < 3 || !is_word_of(last_word(), "author.rank")) return;
    std::string name = piece.substr(0, piece.rfind(' '));
    while (words_of(name) > 2 &&
           is_word_of(std::string_view(name).substr(name.rfind(' ') + 1), "author.beat"))
      name.resize(name.rfind(' '));
    if (!is_word_of(std::string_view(name).substr(name.rfind(' ') + 1), "author.beat") &&
        words_of(name) >= 2)
      piece = std::move(name);
  }

  // "admin" and the like: an account of the system, no person.
  static bool is_account(const std::string& name) {
    const std::string key = plain_key(name);
    return key.ends_with("admin") || key == "administrator" || key == "webmaster" || key == "root";
  }

  static bool has_letter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const base::CodePoint point = base::decode_at(text, at);
      if (base::is_letter(point.value)) return true;
      at += point.length;
    }
    return false;
  }
  static std::size_t words_of(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
  }

  // A title, a degree, an employer: "staff writer", "MD", the publisher's own name.
  bool is_employer(const std::string& piece) const {
    if (!publisher_.empty() && plain_key(piece) == publisher_) return true;
    for (const std::string_view word : base::split(piece, ' ')) {
      if (is_word_of(word, "author.employer")) return true;
    }
    return false;
  }

  std::string publisher_name_;
  std::string publisher_;
  bool joined_last_ = false;
  const Tables& tables_;
};

}  // namespace

std::string author_names(std::string_view stated, std::string_view publisher,
                         const Tables& tables) {
  return NameCutter(publisher, tables).run(stated);
}

}  // namespace chancery::intake
