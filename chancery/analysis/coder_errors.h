// How often the coder takes one class of event for another, from events checked by hand: what was
// coded against what was right. Distances are computed from draws of the right classes, so that the
// coder's errors widen the intervals and do not pull every pair to the middle.
#pragma once

#include <array>
#include <string_view>

#include "chancery/analysis/corpus.h"
#include "chancery/analysis/random.h"

namespace chancery::analysis {

inline constexpr std::size_t kNoEvent = kQuads;  // a class of its own among the right ones

class CoderErrors {
 public:
  using Row = std::array<double, kQuads + 1>;
  using Table = std::array<Row, kQuads>;  // [coded][right]

  // No errors are known: every code is taken as right.
  CoderErrors() = default;
  // Counts of checked events. Each row is drawn from a Dirichlet with half a count added.
  explicit CoderErrors(const Table& counts) : counts_(counts), known_(true) {}
  // Lines "CODED RIGHT COUNT", classes as verbal+ material+ verbal- material- none; # comments.
  // E-ANA-004: a line that is none.
  [[nodiscard]] static base::Expected<CoderErrors> read(std::string_view text,
                                                        std::string_view file);
  [[nodiscard]] bool known() const { return known_; }

  // One plausible table of chances for a right class given the coded one, among all events.
  [[nodiscard]] Table draw(Random& random) const;
  // The mean of such tables.
  [[nodiscard]] Table mean() const;
  // The mix of right classes of a set of events, found by EM from its coded counts, and the chances
  // of a right class given the coded one under that mix (Bayes' rule). `towards`: the mix it is
  // drawn to where the set is small, worth `strength` events.
  struct Adapted {
    Row mix{};
    Table chances{};
  };
  [[nodiscard]] Adapted adapt(const Table& chances, const std::array<double, kQuads>& counts,
                              const Row& towards, double strength) const;
  // The mix of right classes among the checked events, under a table.
  [[nodiscard]] Row whole_mix(const Table& chances) const;
  // How many checked events had each code.
  [[nodiscard]] Row checked() const;

 private:
  Table counts_{};
  bool known_ = false;
};

// A right class drawn from a row.
[[nodiscard]] std::size_t draw_class(const CoderErrors::Row& chances, Random& random);

}  // namespace chancery::analysis
