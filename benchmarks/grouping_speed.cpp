// How fast articles are grouped when many are stored already: synthetic articles of
// Zipf-distributed words, stories of one to nine articles, one in five a near-copy. Prints
// articles/s and memory.
//
// usage: grouping_speed [STORED] [NEW]      default 1000000 20000
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "chancery/base/random.h"
#include "chancery/stories/grouper.h"

namespace {

using namespace chancery;

class Press {
 public:
  explicit Press(std::uint64_t seed) : random_(seed) {}

  stories::Features article(std::size_t number, base::Day day) {
    if (left_ == 0) new_story();
    --left_;
    stories::Features features = told_;
    for (std::size_t i = 0; i < 60; ++i) add_word(features, zipf(), 1.0F);  // words of its own
    finish(features);
    if (below(5) > 0) features.fingerprints = prints(70);
    features.id = std::to_string(number);
    features.day = day;
    features.published = base::to_iso(day);
    return features;
  }

  [[nodiscard]] std::string story() const { return std::to_string(story_); }

 private:
  std::uint64_t bits() { return random_.next(); }
  std::size_t below(std::size_t n) { return random_.below(n); }
  // Rank of a word of 200,000, by inverting the sum of 1/r.
  std::uint32_t zipf() {
    const double u = static_cast<double>(bits() >> 11U) * 0x1.0p-53;
    return static_cast<std::uint32_t>(std::exp(u * std::log(200000.0)));
  }
  void add_word(stories::Features& features, std::uint32_t rank, float times) {
    const float chance = 1 - std::exp(-30.0F / (static_cast<float>(rank) + 3));
    features.terms.push_back({(rank * 2654435761U) & ~1U, times, chance});
  }
  static void finish(stories::Features& features) {
    auto& terms = features.terms;
    std::sort(terms.begin(), terms.end(),
              [](const auto& a, const auto& b) { return a.term < b.term; });
    terms.erase(std::unique(terms.begin(), terms.end(),
                            [](const auto& a, const auto& b) { return a.term == b.term; }),
                terms.end());
  }
  std::vector<std::uint32_t> prints(std::size_t count) {
    std::vector<std::uint32_t> all;
    for (std::size_t i = 0; i < count; ++i) all.push_back(static_cast<std::uint32_t>(bits()));
    std::sort(all.begin(), all.end());
    return all;
  }
  void new_story() {
    told_ = {};
    ++story_;
    for (std::size_t i = 0; i < 40; ++i) add_word(told_, 300 + zipf(), 2.5F);
    told_.fingerprints = prints(70);
    left_ = 1 + below(3) * below(5);
  }

  base::Random random_;
  stories::Features told_;
  std::size_t left_ = 0;
  std::size_t story_ = 0;
};

}  // namespace

int main(int count, char** words) {
  const std::size_t stored = count > 1 ? std::strtoull(words[1], nullptr, 10) : 1'000'000;
  const std::size_t fresh = count > 2 ? std::strtoull(words[2], nullptr, 10) : 20'000;
  constexpr std::size_t kDaily = 2000;
  stories::GrouperOptions options;
  options.remember = options.copies.remember = stored + fresh;
  stories::Grouper grouper(options);
  Press press(1);
  base::Day day = *base::make_day(2020, 1, 1);
  const auto begin = std::chrono::steady_clock::now();
  auto measured = begin;
  for (std::size_t i = 0; i < stored + fresh; ++i) {
    if (i == stored) measured = std::chrono::steady_clock::now();
    stories::Features article = press.article(i, day);
    if (i < stored) {
      grouper.restore(std::move(article), press.story());
    } else {
      grouper.add(std::move(article));
    }
    if (i % kDaily != kDaily - 1) continue;
    if (i >= stored) grouper.close();
    day += std::chrono::days(1);
  }
  grouper.close();
  const auto end = std::chrono::steady_clock::now();
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("stored %zu new %zu articles/s %.0f filling/s %.0f memory_mib %ld\n", stored, fresh,
              static_cast<double>(fresh) / std::chrono::duration<double>(end - measured).count(),
              static_cast<double>(stored) / std::chrono::duration<double>(measured - begin).count(),
              usage.ru_maxrss / 1024);
}
