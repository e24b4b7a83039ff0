#include "chancery/intake/html_cues.h"

#include <array>
#include <utility>

namespace chancery::intake {
namespace {

constexpr std::array<std::pair<std::string_view, HtmlCue>, 10> kLists = {{
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
}};

bool lower(char c) { return c >= 'a' && c <= 'z'; }
bool upper(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

HtmlCues::HtmlCues(const Tables& tables) {
  for (const auto& [id, cue] : kLists) {
    for (const std::string& word : tables.words.list(id)) words_[word] |= cue;
  }
}

void HtmlCues::look_up(std::string_view value, std::uint16_t& cues) const {
  value = value.substr(0, 400);
  std::string before;
  std::string word;
  bool inner = false;  // the word begins inside a longer one ("hJpRRP")
  const auto flush = [&](bool next_inner) {
    if (word.empty()) return;
    // Short pieces of machine-made names are no words.
    const bool whole = word.size() > 3 || (!inner && !next_inner);
    if (const auto found = words_.find(word); whole && found != words_.end()) cues |= found->second;
    if (const auto found = words_.find(before + word); found != words_.end()) cues |= found->second;
    before = std::move(word);
    word.clear();
    inner = next_inner;
  };
  for (std::size_t i = 0; i < value.size(); ++i) {
    const char c = value[i];
    if (upper(c)) {
      if (i > 0 && lower(value[i - 1])) flush(true);
      word += static_cast<char>(c | 0x20);
    } else if (lower(c)) {
      word += c;
    } else {
      flush(false);
      inner = false;
      if (c == ' ' || c == '\n' || c == '\t') before.clear();
    }
  }
  flush(false);
}

std::uint16_t HtmlCues::of(const HtmlTree& tree, std::uint32_t node) const {
  std::uint16_t cues = 0;
  look_up(tree.attribute(node, "class"), cues);
  look_up(tree.attribute(node, "id"), cues);
  return cues;
}

}  // namespace chancery::intake
