#include "chancery/stories/words.h"

#include <cmath>

#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"

namespace chancery::stories {
namespace {

constexpr double kArticleWords = 300;
constexpr double kUnknownRank = 40000;

double chance_of_rank(double rank) { return 1 - std::exp(-kArticleWords * 0.1 / (rank + 3)); }

bool drop(std::string& word, std::string_view ending, std::size_t least) {
  if (!word.ends_with(ending) || word.size() - ending.size() < least) return false;
  word.resize(word.size() - ending.size());
  return true;
}

// "stopp" -> "stop", but "fall", "pass", "buzz" stay.
void undouble(std::string& word) {
  const std::size_t size = word.size();
  if (size < 2 || word[size - 1] != word[size - 2]) return;
  if (std::string_view("lsz").find(word.back()) == std::string_view::npos) word.pop_back();
}

}  // namespace

std::string stem(std::string_view given) {
  std::string word(given);
  drop(word, "'s", 1);
  if (word.size() < 4) return word;
  if (drop(word, "ies", 2)) {
    word += 'y';
  } else if (word.ends_with("sses")) {
    word.resize(word.size() - 2);
  } else if (word.back() == 's' && !word.ends_with("ss") && !word.ends_with("us") &&
             !word.ends_with("is")) {
    word.pop_back();
  }
  if (drop(word, "ing", 4) || drop(word, "ed", 4)) undouble(word);
  if (word.size() > 4 && word.back() == 'e') word.pop_back();
  return word;
}

WordRanks::WordRanks(const std::vector<std::string_view>& words) {
  double rank = 0;
  for (const std::string_view word : words) {
    chances_.emplace(base::fnv1a(stem(word)), static_cast<float>(chance_of_rank(rank)));
    rank += 1;
  }
}

base::Expected<WordRanks> WordRanks::load(const lexicon::DataFiles& data) {
  std::vector<std::string_view> words;
  for (const lexicon::DataFile* file : data.in("stories", ".txt")) {
    if (!file->name.ends_with("words.txt")) continue;
    words.clear();  // a later folder replaces the list
    for (const std::string_view line : base::split(file->text, '\n')) {
      const std::string_view word = base::trim(line);
      if (!word.empty() && word.front() != '#') words.push_back(word);
    }
  }
  if (words.empty())
    return base::fail("E-LEX-020", "the word list is missing", {"stories/words.txt", 0, 0},
                      "restore data/stories");
  return WordRanks(words);
}

double WordRanks::chance(std::string_view stem) const {
  const auto found = chances_.find(base::fnv1a(stem));
  return found == chances_.end() ? chance_of_rank(kUnknownRank) : found->second;
}

}  // namespace chancery::stories
