#include "chancery/text/repetition.h"

#include <array>
#include <unordered_map>

namespace chancery::text {
namespace {

constexpr std::size_t kRun = 3;
// A run of words is remembered for this many paragraphs; commoner ones tell nothing.
constexpr std::size_t kOwners = 4;
constexpr double kShare = 0.6;

struct Owners {
  std::array<std::uint32_t, kOwners> paragraph{};
  std::uint8_t count = 0;
};

std::uint64_t run_hash(const std::vector<std::uint64_t>& words, std::size_t at) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  for (std::size_t i = at; i < at + kRun; ++i)
    hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15ULL + (hash >> 29U);
  return hash;
}

std::uint64_t whole_hash(const std::vector<std::uint64_t>& words) {
  std::uint64_t hash = words.size();
  for (const std::uint64_t word : words)
    hash = (hash ^ word) * 0x9E3779B97F4A7C15ULL + (hash >> 29U);
  return hash;
}

using RunIndex = std::unordered_map<std::uint64_t, Owners>;

RunIndex index_runs(const std::vector<Paragraph>& paragraphs) {
  RunIndex index;
  std::size_t words_of_all = 0;
  for (const Paragraph& paragraph : paragraphs) words_of_all += paragraph.words.size();
  index.reserve(words_of_all);
  for (std::uint32_t p = 0; p < paragraphs.size(); ++p) {
    const auto& words = paragraphs[p].words;
    for (std::size_t at = 0; at + kRun <= words.size(); ++at) {
      Owners& owners = index[run_hash(words, at)];
      const bool known = owners.count > 0 && owners.paragraph[owners.count - 1U] == p;
      if (!known && owners.count < kOwners) owners.paragraph[owners.count++] = p;
    }
  }
  return index;
}

bool may_be_source(const std::vector<Paragraph>& paragraphs, std::uint32_t source,
                   std::uint32_t copy) {
  const std::size_t a = paragraphs[source].words.size();
  const std::size_t b = paragraphs[copy].words.size();
  return a > b || (a == b && source < copy);
}

std::optional<std::uint32_t> best_source(const std::vector<Paragraph>& paragraphs,
                                         std::uint32_t copy, const RunIndex& index) {
  const auto& words = paragraphs[copy].words;
  std::unordered_map<std::uint32_t, std::size_t> shared;
  for (std::size_t at = 0; at + kRun <= words.size(); ++at) {
    const auto found = index.find(run_hash(words, at));
    if (found == index.end()) continue;
    for (std::size_t i = 0; i < found->second.count; ++i) {
      const std::uint32_t other = found->second.paragraph[i];
      if (other != copy && may_be_source(paragraphs, other, copy)) ++shared[other];
    }
  }
  std::optional<std::uint32_t> best;
  std::size_t most = 0;
  for (const auto& [other, count] : shared) {
    if (count > most || (count == most && best && other < *best)) {
      most = count;
      best = other;
    }
  }
  const auto runs = static_cast<double>(words.size() + 1 - kRun);
  return static_cast<double>(most) >= kShare * runs ? best : std::nullopt;
}

}  // namespace

std::vector<std::optional<std::uint32_t>> find_repeats(const std::vector<Paragraph>& paragraphs) {
  const RunIndex index = index_runs(paragraphs);
  std::unordered_map<std::uint64_t, std::uint32_t> whole;
  std::vector<std::optional<std::uint32_t>> repeats(paragraphs.size());
  for (std::uint32_t p = 0; p < paragraphs.size(); ++p) {
    if (paragraphs[p].words.empty()) continue;
    const auto [same, first] = whole.try_emplace(whole_hash(paragraphs[p].words), p);
    if (!first) {
      repeats[p] = same->second;
    } else if (paragraphs[p].words.size() >= kFewestWords) {
      repeats[p] = best_source(paragraphs, p, index);
    }
  }
  return repeats;
}

}  // namespace chancery::text
