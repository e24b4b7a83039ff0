#include "chancery/intake/html_cues.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chancery::intake {
namespace {

constexpr std::size_t kMostNameBytes = 400;

constexpr std::array<std::pair<std::string_view, HtmlCue>, 11> kLists = {{
    {"cue.never", kCueNever},
    {"cue.drop", kCueDrop},
    {"cue.weak", kCueWeak},
    {"cue.body", kCueBody},
    {"cue.caption", kCueCaption},
    {"cue.credit", kCueCredit},
    {"cue.pullquote", kCuePullquote},
    {"cue.byline", kCueByline},
    {"cue.dateline", kCueDateline},
    {"cue.dek", kCueDek},
    {"cue.live", kCueLive},
}};

// Parts of names, for dates: "postDate" and "dateblock" hold one alike.
constexpr std::array<std::pair<std::string_view, std::uint32_t>, 7> kParts = {{
    {"date", kCueDateName},
    {"publish", kCueDateName | kCuePublished},
    {"posted", kCueDateName},
    {"timestamp", kCueDateName},
    {"updat", kCueChanged},
    {"modif", kCueChanged},
    {"comment", kCueComment},
}};

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// Cuts names into words and looks them up.
class NameReader {
 public:
  explicit NameReader(const NameWords& words) : words_(words) {}

  std::uint32_t read(std::string_view names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      const char c = names[i];
      if (is_capital(c)) {
        if (i > 0 && is_small(names[i - 1])) flush(true);
        letters_[end_++] = static_cast<char>(c | 0x20);
      } else if (is_small(c)) {
        letters_[end_++] = c;
      } else {
        flush(false);
        inner_ = false;
        if (c == ' ' || c == '\n' || c == '\t') before_ = word_;
      }
    }
    flush(false);
    return cues_;
  }

 private:
  void flush(bool next_inner) {
    if (word_ == end_) return;
    const std::string_view letters(letters_.data(), end_);
    // Short pieces of machine-made names are no words ("hJpRRP").
    if (end_ - word_ > 3 || (!inner_ && !next_inner)) cues_ |= words_.find(letters.substr(word_));
    cues_ |= words_.find(letters.substr(before_));
    before_ = word_;
    word_ = end_;
    inner_ = next_inner;
  }

  const NameWords& words_;
  std::uint32_t cues_ = 0;
  std::array<char, kMostNameBytes> letters_;  // filled up to end_
  std::size_t before_ = 0;                    // where the word before begins
  std::size_t word_ = 0;                      // where this one does
  std::size_t end_ = 0;
  bool inner_ = false;  // the word begins inside a longer one
};

// The cues of the parts that stand anywhere in the names.
std::uint32_t cues_of_parts(std::string_view names) {
  std::array<char, kMostNameBytes> flat;
  std::transform(names.begin(), names.end(), flat.begin(),
                 [](char c) { return is_capital(c) ? static_cast<char>(c | 0x20) : c; });
  const std::string_view lower(flat.data(), names.size());
  std::uint32_t cues = 0;
  for (std::size_t at = 0; at < lower.size(); ++at) {
    const char first = lower[at];
    if (first != 'd' && first != 'p' && first != 't' && first != 'u' && first != 'm' &&
        first != 'c')
      continue;
    for (const auto& [part, cue] : kParts) {
      if (part.front() == first && lower.substr(at).starts_with(part)) cues |= cue;
    }
  }
  return cues;
}

}  // namespace

void NameWords::add(const std::string& word, std::uint32_t cue) {
  if (word.empty()) return;
  cues_[word] |= cue;
  firsts_[std::min(word.size(), firsts_.size() - 1)].set(static_cast<unsigned char>(word.front()));
}

std::uint32_t NameWords::find(std::string_view word) const {
  if (word.empty()) return 0;
  const auto& firsts = firsts_[std::min(word.size(), firsts_.size() - 1)];
  if (!firsts.test(static_cast<unsigned char>(word.front()))) return 0;
  const auto found = cues_.find(word);
  return found == cues_.end() ? 0 : found->second;
}

HtmlCues::HtmlCues(const lexicon::WordLists& words) {
  for (const auto& [id, cue] : kLists) {
    for (const std::string& word : words.list(id)) words_.add(word, cue);
  }
}

std::uint32_t HtmlCues::of_names(std::string_view names) const {
  names = names.substr(0, kMostNameBytes);
  return NameReader(words_).read(names) | cues_of_parts(names);
}

}  // namespace chancery::intake
