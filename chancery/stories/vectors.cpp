#include "chancery/stories/vectors.h"

#include <algorithm>
#include <cmath>

namespace chancery::stories {

Product product(const Vector& a, const Vector& b) {
  Product shared;
  auto i = a.begin();
  auto j = b.begin();
  while (i != a.end() && j != b.end()) {
    const std::uint32_t left = key_of(i->term);
    const std::uint32_t right = key_of(j->term);
    if (left < right) {
      ++i;
    } else if (right < left) {
      ++j;
    } else {
      const double value = static_cast<double>(i->weight) * j->weight;
      (is_name(i->term) || is_name(j->term) ? shared.names : shared.words) += value;
      ++i;
      ++j;
    }
  }
  return shared;
}

void add(Vector& a, const Vector& b) {
  Vector sum;
  sum.reserve(a.size() + b.size());
  auto i = a.begin();
  auto j = b.begin();
  while (i != a.end() || j != b.end()) {
    if (j == b.end() || (i != a.end() && key_of(i->term) < key_of(j->term))) {
      sum.push_back(*i++);
    } else if (i == a.end() || key_of(j->term) < key_of(i->term)) {
      sum.push_back(*j++);
    } else {
      sum.push_back({i->term | (j->term & 1U), i->weight + j->weight});
      ++i;
      ++j;
    }
  }
  a = std::move(sum);
}

void prune(Vector& vector, std::size_t most) {
  if (vector.size() <= most) return;
  const auto heavier = [](const Entry& x, const Entry& y) {
    return x.weight != y.weight ? x.weight > y.weight : x.term < y.term;
  };
  std::nth_element(vector.begin(), vector.begin() + static_cast<std::ptrdiff_t>(most), vector.end(),
                   heavier);
  vector.resize(most);
  std::sort(vector.begin(), vector.end(),
            [](const Entry& x, const Entry& y) { return x.term < y.term; });
}

void normalise(Vector& vector) {
  double squares = 0;
  for (const Entry& entry : vector) squares += static_cast<double>(entry.weight) * entry.weight;
  if (squares <= 0) return;
  const auto scale = static_cast<float>(1 / std::sqrt(squares));
  for (Entry& entry : vector) entry.weight *= scale;
}

}  // namespace chancery::stories
