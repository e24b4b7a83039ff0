#include "chancery/text/mender.h"

#include <algorithm>
#include <array>

#include "chancery/base/utf8.h"

namespace chancery::text {
namespace {

constexpr std::uint32_t kShortest = 5;  // bytes of a form that may be glued
constexpr std::uint32_t kLongest = 40;
constexpr std::uint32_t kNameStem = 4;  // bytes a part must have at least
constexpr std::uint32_t kWordStem = 4;
constexpr std::uint32_t kLongStem = 7;  // of a name that is a common word too
constexpr std::uint32_t kContentWord = 6;

bool is_upper_at(std::string_view form, std::size_t at) {
  const char32_t c = base::decode_at(form, at).value;
  return c < 128 ? c >= 'A' && c <= 'Z' : base::is_upper(c);
}

bool all_letters(std::string_view form) {
  for (std::size_t at = 0; at < form.size();) {
    const Character c = character_at(form, at);
    if (c.kind != CharKind::kLetter) return false;
    at += c.length;
  }
  return true;
}

class Mender {
 public:
  Mender(std::string_view text, const SegmenterModel& model, MenderScratch& scratch)
      : text_(text), model_(model), scratch_(scratch) {}

  // Where to cut the piece, in bytes from its begin; 0 when it is whole.
  std::uint32_t cut(const std::vector<Piece>& pieces, std::size_t i) {
    const Piece& piece = pieces[i];
    const std::uint32_t size = piece.end - piece.begin;
    if (size < kShortest || size > kLongest || piece.joined) return 0;
    if (i + 1 < pieces.size() && pieces[i + 1].joined) return 0;
    const std::string_view form = text_.substr(piece.begin, size);
    const bool capital = is_upper_at(form, 0);
    const std::uint32_t camel = camel_at(form);
    if (camel > 0) return camel < size ? cut_camel(form, camel, pieces) : cut_acronym(form);
    const bool suspect =
        capital ? ends_in(form, model_.glue_after_names) != 0
                : size >= kContentWord + kWordStem || ends_in(form, model_.glue_after_words) != 0;
    if (!suspect || known(form) || !all_letters(form)) return 0;
    if (capital) return cut_name(form, pieces);
    return cut_lower(form);
  }

 private:
  [[nodiscard]] bool known(std::string_view form) const {
    const std::uint32_t hash = word_hash(form);
    return model_.words.contains(hash) || model_.names.contains(hash);
  }
  [[nodiscard]] bool known_word(std::string_view form) const {
    return model_.words.contains(word_hash(form));
  }

  // The place of the only capital inside the form; form.size() when there are several; 0 when none.
  static std::uint32_t camel_at(std::string_view form) {
    std::uint32_t found = 0;
    for (std::uint32_t at = 1; at < form.size(); ++at) {
      if ((static_cast<unsigned char>(form[at]) & 0xC0) == 0x80 || !is_upper_at(form, at)) continue;
      if (found != 0) return static_cast<std::uint32_t>(form.size());
      found = at;
    }
    return found;
  }

  // How long the glue word is that ends the form; 0 for none. The longest wins.
  static std::uint32_t ends_in(std::string_view form, const std::vector<std::string>& glue) {
    std::uint32_t longest = 0;
    for (const std::string& word : glue) {
      if (word.size() > longest && form.ends_with(word))
        longest = static_cast<std::uint32_t>(word.size());
    }
    return longest;
  }

  std::uint32_t cut_camel(std::string_view form, std::uint32_t at,
                          const std::vector<Piece>& pieces) {
    const std::string_view left = form.substr(0, at);
    const std::string_view right = form.substr(at);
    if (at < kWordStem || right.size() < 2 || !all_letters(form) || known(form)) return 0;
    const bool opens_sentence = model_.starters.contains(word_hash(right));
    if (!is_upper_at(form, 0)) {
      const bool name =
          right.size() >= kNameStem && !known_word(right) && seen_alone(right, pieces) > 0;
      return known_word(left) && (opens_sentence || name) ? at : 0;
    }
    // "UkraineThe", never "LinkedIn": two letters are too little to tell.
    const bool left_name = model_.names.contains(word_hash(left)) || seen_alone(left, pieces) > 0;
    return opens_sentence && right.size() >= 3 && left_name && !known_word(left) ? at : 0;
  }

  std::uint32_t cut_name(std::string_view form, const std::vector<Piece>& pieces) {
    const std::uint32_t glue = ends_in(form, model_.glue_after_names);
    const auto stem = static_cast<std::uint32_t>(form.size()) - glue;
    if (glue == 0 || stem < kNameStem) return 0;
    const std::string_view name = form.substr(0, stem);
    const std::uint32_t alone = seen_alone(name, pieces);
    const std::uint32_t self = seen_alone(form, pieces);
    const bool listed = model_.names.contains(word_hash(name));
    // "Marchand" is no "March and": a stem that is a common word too needs more.
    if (known_word(name)) {
      const std::uint32_t least = listed ? kLongStem : kNameStem + 1;
      return (self == 1 && glue > 2 && stem >= least) ||
                     (listed && stem > kNameStem && alone > self)
                 ? stem
                 : 0;
    }
    if (alone >= self) return stem;
    return listed && self == 1 && glue > 2 && stem > kNameStem ? stem : 0;
  }

  // "NATOand": an acronym before a function word of three letters or more.
  [[nodiscard]] std::uint32_t cut_acronym(std::string_view form) const {
    const std::uint32_t glue = ends_in(form, model_.glue_after_names);
    if (glue < 3 || form.size() < glue + 2U || known(form)) return 0;
    const std::string_view name = form.substr(0, form.size() - glue);
    for (const char c : name) {
      if (c < 'A' || c > 'Z') return 0;
    }
    return static_cast<std::uint32_t>(name.size());
  }

  [[nodiscard]] std::uint32_t cut_lower(std::string_view form) const {
    if (const std::uint32_t glue = ends_in(form, model_.glue_after_words); glue > 0) {
      const auto stem = static_cast<std::uint32_t>(form.size()) - glue;
      const std::string_view tail = form.substr(stem);
      const bool telling = glue > 2 || tail == "to" || tail == "of";
      if (stem >= (telling ? kWordStem : kContentWord) && known_word(form.substr(0, stem)))
        return stem;
    }
    return cut_content(form);
  }

  // "conversationclaiming": the first part ends as closed compounds' first parts never do.
  [[nodiscard]] std::uint32_t cut_content(std::string_view form) const {
    static constexpr std::array<std::string_view, 9> kEndings = {
        "tion", "sion", "ment", "ness", "tions", "sions", "ments", "ities", "ences"};
    for (std::size_t at = kContentWord; at + 4 < form.size(); ++at) {
      const std::string_view left = form.substr(0, at);
      const bool ending =
          std::any_of(kEndings.begin(), kEndings.end(),
                      [&](std::string_view ending_) { return left.ends_with(ending_); });
      if (ending && known_word(left) && known_word(form.substr(at)))
        return static_cast<std::uint32_t>(at);
    }
    return 0;
  }

  // How often the document holds the form, with its capital, as a piece of its own. The index is
  // made when it is first asked for: most documents never need it.
  std::uint32_t seen_alone(std::string_view form, const std::vector<Piece>& pieces) {
    if (!indexed_) {
      indexed_ = true;
      scratch_.capitalised.clear();
      for (const Piece& piece : pieces) {
        const std::string_view other = text_.substr(piece.begin, piece.end - piece.begin);
        if (other.size() >= kNameStem && other.size() <= kLongest && is_upper_at(other, 0)) {
          ++scratch_.capitalised[word_hash(other)];
        }
      }
    }
    const auto found = scratch_.capitalised.find(word_hash(form));
    return found == scratch_.capitalised.end() ? 0 : found->second;
  }

  std::string_view text_;
  const SegmenterModel& model_;
  MenderScratch& scratch_;
  bool indexed_ = false;
};

}  // namespace

void mend_glued(std::string_view text, const SegmenterModel& model, MenderScratch& scratch,
                std::vector<Piece>& pieces) {
  Mender mender(text, model, scratch);
  std::vector<Piece>& out = scratch.mended;
  out.clear();
  bool changed = false;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece piece = pieces[i];
    const std::uint32_t at = mender.cut(pieces, i);
    if (at > 0 && !changed) {
      changed = true;
      out.assign(pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (!changed) continue;
    if (at == 0) {
      out.push_back(piece);
    } else {
      out.push_back({piece.begin, piece.begin + at, false, false, false});
      out.push_back({piece.begin + at, piece.end, false, piece.space_after, piece.line_after});
    }
  }
  if (changed) pieces.swap(out);
}

}  // namespace chancery::text
