#include "chancery/intake/html_cues.h"

#include <array>
#include <utility>

namespace chancery::intake {
namespace {

constexpr std::size_t kMostBytes = 400;

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

bool lower(char c) { return c >= 'a' && c <= 'z'; }
bool upper(char c) { return c >= 'A' && c <= 'Z'; }

// Cuts names into words and looks them up.
class NameReader {
 public:
  explicit NameReader(const std::unordered_map<std::string, std::uint32_t>& words)
      : words_(words) {}

  std::uint32_t read(std::string_view names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      const char c = names[i];
      if (upper(c)) {
        if (i > 0 && lower(names[i - 1])) flush(true);
        word_ += static_cast<char>(c | 0x20);
      } else if (lower(c)) {
        word_ += c;
      } else {
        flush(false);
        inner_ = false;
        if (c == ' ' || c == '\n' || c == '\t') before_.clear();
      }
    }
    flush(false);
    return cues_;
  }

 private:
  void flush(bool next_inner) {
    if (word_.empty()) return;
    // Short pieces of machine-made names are no words ("hJpRRP").
    if (word_.size() > 3 || (!inner_ && !next_inner)) look_up(word_);
    look_up(before_ + word_);
    before_.swap(word_);
    word_.clear();
    inner_ = next_inner;
  }

  void look_up(const std::string& word) {
    if (const auto found = words_.find(word); found != words_.end()) cues_ |= found->second;
  }

  const std::unordered_map<std::string, std::uint32_t>& words_;
  std::uint32_t cues_ = 0;
  std::string before_;
  std::string word_;
  bool inner_ = false;  // the word begins inside a longer one
};

}  // namespace

HtmlCues::HtmlCues(const lexicon::WordLists& words) {
  for (const auto& [id, cue] : kLists) {
    for (const std::string& word : words.list(id)) words_[word] |= cue;
  }
}

std::uint32_t HtmlCues::of_names(std::string_view names) const {
  names = names.substr(0, kMostBytes);
  std::uint32_t cues = NameReader(words_).read(names);
  std::string flat;
  for (const char c : names) flat += upper(c) ? static_cast<char>(c | 0x20) : c;
  for (const auto& [part, cue] : kParts) {
    if (flat.find(part) != std::string::npos) cues |= cue;
  }
  return cues;
}

}  // namespace chancery::intake
