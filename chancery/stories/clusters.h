// The stories of closed days, and an index of words by which a new article finds the few it may
// belong to. Memory is bounded: the least recent stories are forgotten.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "chancery/base/calendar.h"
#include "chancery/stories/vectors.h"

namespace chancery::stories {

// A story, or one about to be: the sum of its articles' vectors, and when they were published.
struct Cluster {
  struct On {
    int day = 0;  // since 1970
    float articles = 0;
  };
  Vector sum;
  double articles = 0;
  std::vector<On> days;                // by day; undated articles are in none
  std::string story;                   // id: that of its first article
  bool closed = false;                 // a story of a closed day is in it
  std::vector<std::uint32_t> members;  // open articles, by their place in the day
};

// How alike two clusters are: the mean over pairs of their articles of what the words share, less
// what their days lie apart. Names of many stories (countries, capitals) count up to a multiple of
// what other words share: two strikes in one town share the town.
struct Likeness {
  double names = 2;   // the most that common names add, for each part of other words
  double gap = 0.14;  // taken off for articles that lie kFarDays apart, by the logarithm
  static constexpr double kFarDays = 1000;
  static constexpr double kUnknownDays = 7;  // between two articles of which one has no date

  [[nodiscard]] double operator()(const Cluster& a, const Cluster& b) const;
  // Mean over pairs of log(1 + days apart) / log(1 + kFarDays), at most 1.
  [[nodiscard]] static double apart(const Cluster& a, const Cluster& b);
};

// a takes in b.
void merge(Cluster& a, Cluster&& b);

using StoryNumber = std::uint32_t;

class StoryIndex {
 public:
  explicit StoryIndex(std::size_t remember) : remember_(remember) {}

  StoryNumber add(Cluster cluster);
  // Puts a changed story in the place of the old one.
  void replace(StoryNumber number, Cluster cluster);
  void remove(StoryNumber number);
  [[nodiscard]] const Cluster& at(StoryNumber number) const { return stories_.at(number); }
  [[nodiscard]] bool has(StoryNumber number) const { return stories_.contains(number); }
  [[nodiscard]] std::size_t size() const { return stories_.size(); }
  // The `most` stories that share the most weight with the heaviest words of a vector, best first.
  [[nodiscard]] std::vector<StoryNumber> near(const Vector& vector, std::size_t most) const;

 private:
  void list(StoryNumber number, const Cluster& cluster);
  void forget_oldest();

  std::size_t remember_;
  StoryNumber next_ = 0;
  std::unordered_map<StoryNumber, Cluster> stories_;
  std::unordered_map<std::uint32_t, std::vector<StoryNumber>> postings_;  // by key of the term
  std::vector<StoryNumber> order_;  // as added; forgetting starts at the front
  std::size_t front_ = 0;
};

// The keys of the heaviest `most` entries.
[[nodiscard]] std::vector<std::uint32_t> heaviest(const Vector& vector, std::size_t most);

}  // namespace chancery::stories
