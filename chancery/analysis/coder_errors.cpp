#include "chancery/analysis/coder_errors.h"

#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "chancery/base/utf8.h"

namespace chancery::analysis {
namespace {

constexpr int kFitSteps = 30;

std::optional<std::size_t> class_from(std::string_view name) {
  constexpr std::array<std::string_view, kQuads + 1> kNames = {"verbal+", "material+", "verbal-",
                                                               "material-", "none"};
  for (std::size_t i = 0; i < kNames.size(); ++i)
    if (kNames[i] == name) return i;
  return std::nullopt;
}

void to_one(CoderErrors::Row& row) {
  double sum = 0;
  for (const double value : row) sum += value;
  for (double& value : row) value = sum > 0 ? value / sum : 0;
}

}  // namespace

base::Expected<CoderErrors> CoderErrors::read(std::string_view text, std::string_view file) {
  Table counts{};
  std::uint32_t number = 0;
  for (const std::string_view line : base::split(text, '\n')) {
    ++number;
    std::vector<std::string_view> cells;
    for (const std::string_view cell : base::split(base::trim(line), ' '))
      if (!cell.empty()) cells.push_back(cell);
    if (cells.empty() || cells.front().starts_with('#')) continue;
    const auto coded = class_from(cells.front());
    const auto right = cells.size() == 3 ? class_from(cells[1]) : std::nullopt;
    double count = -1;
    if (cells.size() == 3)
      std::from_chars(cells[2].data(), cells[2].data() + cells[2].size(), count);
    if (!coded || *coded == kNoEvent || !right || count < 0)
      return base::fail("E-ANA-004", "a line of coder errors is not CODED RIGHT COUNT",
                        {std::string(file), number, 1},
                        "for example: verbal+ verbal- 3; classes are verbal+ material+ verbal- "
                        "material- and, for what is right, none");
    counts[*coded][*right] += count;
  }
  return CoderErrors(counts);
}

CoderErrors::Row CoderErrors::checked() const {
  Row sums{};
  for (std::size_t coded = 0; coded < kQuads; ++coded)
    for (const double count : counts_[coded]) sums[coded] += count;
  return sums;
}

CoderErrors::Table CoderErrors::draw(Random& random) const {
  Table chances{};
  for (std::size_t coded = 0; coded < kQuads; ++coded) {
    if (!known_) {
      chances[coded][coded] = 1;
      continue;
    }
    for (std::size_t right = 0; right <= kQuads; ++right)
      chances[coded][right] = random.gamma(counts_[coded][right] + 0.5);
    to_one(chances[coded]);
  }
  return chances;
}

CoderErrors::Table CoderErrors::mean() const {
  Table chances = counts_;
  for (std::size_t coded = 0; coded < kQuads; ++coded) {
    if (!known_) chances[coded][coded] = 1;
    for (double& count : chances[coded]) count += known_ ? 0.5 : 0;
    to_one(chances[coded]);
  }
  return chances;
}

CoderErrors::Row CoderErrors::whole_mix(const Table& chances) const {
  const Row sample = checked();
  Row mix{};
  for (std::size_t c = 0; c < kQuads; ++c)
    for (std::size_t r = 0; r <= kQuads; ++r) mix[r] += sample[c] * chances[c][r];
  to_one(mix);
  return mix;
}

CoderErrors::Adapted CoderErrors::adapt(const Table& chances,
                                        const std::array<double, kQuads>& counts,
                                        const Row& towards, double strength) const {
  Adapted result{towards, chances};
  double events = 0;
  for (const double count : counts) events += count;
  if (!known_ || events + strength <= 0) return result;
  const Row whole = whole_mix(chances);
  for (int step = 0; step < kFitSteps; ++step) {
    Row next{};
    for (std::size_t c = 0; c < kQuads; ++c) {
      for (std::size_t r = 0; r <= kQuads; ++r)
        result.chances[c][r] = whole[r] > 0 ? chances[c][r] * result.mix[r] / whole[r] : 0;
      to_one(result.chances[c]);
      for (std::size_t r = 0; r <= kQuads; ++r) next[r] += counts[c] * result.chances[c][r];
    }
    for (std::size_t r = 0; r <= kQuads; ++r)
      result.mix[r] = (next[r] + strength * towards[r]) / (events + strength);
  }
  return result;
}

std::size_t draw_class(const CoderErrors::Row& chances, Random& random) {
  double left = random.uniform();
  for (std::size_t right = 0; right < chances.size(); ++right) {
    left -= chances[right];
    if (left <= 0) return right;
  }
  return chances.size() - 1;
}

}  // namespace chancery::analysis
