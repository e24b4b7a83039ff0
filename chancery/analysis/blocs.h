// Blocs: how far apart two groups of actors stand, as the distance between their members less the
// distance within, each pair of members weighing the same. For each of the three figures on its
// own. Groups are given, with dated membership, or found: on one half of the stories, and reported
// on the other, so that the search does not flatter the result.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "chancery/analysis/company.h"
#include "chancery/analysis/stance.h"

namespace chancery::analysis {

enum class Figure { kDirect, kCompany, kStance };
[[nodiscard]] std::string_view name_of(Figure figure);
[[nodiscard]] std::optional<Figure> figure_from(std::string_view name);

struct Bloc {
  std::string name;
  std::vector<std::string> members;
};

// Draws of the distance of each pair of actors under one figure: minus the log ratio (direct), or
// one less the agreement. Pairs without enough data are absent.
class PairDistances {
 public:
  PairDistances(const Dyads& dyads, const std::vector<std::string>& actors, base::DayRange range,
                Figure figure, const DirectOptions& options);

  // Null without data.
  [[nodiscard]] const std::vector<double>* draws(const std::string& a, const std::string& b) const;
  [[nodiscard]] std::optional<double> middle(const std::string& a, const std::string& b) const;
  [[nodiscard]] const std::vector<std::string>& actors() const { return actors_; }
  [[nodiscard]] std::size_t known() const { return draws_.size(); }

 private:
  std::vector<std::string> actors_;
  std::map<Dyads::Key, std::vector<double>> draws_;
};

struct BlocDistance {
  std::string first;
  std::string second;
  std::optional<Interval> apart;  // between less within; std::nullopt: not enough data
  std::optional<Interval> between;
  std::optional<Interval> within_first, within_second;
  std::size_t pairs = 0;  // between the two, with data
  std::size_t possible = 0;
};

[[nodiscard]] std::vector<BlocDistance> bloc_distances(const PairDistances& distances,
                                                       const std::vector<Bloc>& blocs);

// `count` groups of the actors by average linkage over the middle distances; actors without any
// distance are left out. Named by their first members.
[[nodiscard]] std::vector<Bloc> find_blocs(const PairDistances& distances, std::size_t count);

// The stories of even or odd number, with what hangs on them: halves for finding and reporting.
[[nodiscard]] Corpus half_of(const Corpus& corpus, bool even);

}  // namespace chancery::analysis
