// Maps: actors in the plane so that distances on paper are close to those measured, by weighted
// stress majorisation (SMACOF; de Leeuw 1977). Pairs without data pull nobody. Maps of several
// periods are turned, shifted and mirrored onto one another (orthogonal Procrustes, Schönemann
// 1966), never stretched. Only distances mean something; the axes do not.
#pragma once

#include <string>
#include <vector>

namespace chancery::analysis {

struct Dissimilarities {
  std::vector<std::string> actors;
  std::vector<double> values;  // n x n, row by row; negative where nothing is known
  [[nodiscard]] double at(std::size_t i, std::size_t j) const {
    return values[i * actors.size() + j];
  }
};

struct Point {
  double x = 0;
  double y = 0;
};

struct Map {
  std::vector<std::string> actors;
  std::vector<Point> points;
  double stress = 0;      // Kruskal's stress-1: 0 perfect, 0.1 good, above 0.2 poor
  std::size_t known = 0;  // pairs with data
};

// Actors without any known pair are left out. Deterministic.
[[nodiscard]] Map draw_map(const Dissimilarities& dissimilarities);

// Moves `map` onto `onto` by the actors they share; fewer than two: unchanged.
void align(Map& map, const Map& onto);

}  // namespace chancery::analysis
