#include "chancery/analysis/issue_words.h"

#include "chancery/base/utf8.h"
#include "chancery/lexicon/word_lists.h"
#include "chancery/stories/words.h"

namespace chancery::analysis {

base::Expected<IssueWords> IssueWords::load(const lexicon::DataFiles& data) {
  const auto lists = lexicon::WordLists::load(data, "analysis", {"issue.filler"});
  if (!lists) return std::unexpected(lists.error());
  IssueWords words;
  const auto& fillers = lists->list("issue.filler");
  words.fillers_.insert(fillers.begin(), fillers.end());
  return words;
}

std::string IssueWords::key(std::string_view text) const {
  std::set<std::string> words;
  const std::string folded = base::fold(text);
  std::string word;
  const auto flush = [&] {
    if (!word.empty() && !fillers_.contains(word)) words.insert(stories::stem(word));
    word.clear();
  };
  for (const char c : folded) {
    const bool inside = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'' ||
                        static_cast<unsigned char>(c) >= 0x80;
    if (inside) {
      word += c;
    } else {
      flush();
    }
  }
  flush();
  std::string key;
  for (const std::string& one : words) key += (key.empty() ? "" : " ") + one;
  return key;
}

}  // namespace chancery::analysis
