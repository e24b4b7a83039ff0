// Gradient boosting of small regression trees with logistic loss (Friedman 2001, "Greedy Function
// Approximation", with the second-order leaf values of Chen and Guestrin 2016). Plain and
// deterministic: thresholds are quantiles of the training rows.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace chancery::training {

struct Row {
  std::vector<float> values;
  float label = 0;   // 1: belongs to the article
  float weight = 1;  // of the row in the loss
};
struct Settings {
  int trees = 60;
  int depth = 2;
  double rate = 0.1;
  double ridge = 4;       // added to the curvature of a leaf
  double least_mass = 4;  // of the weights in a leaf
  int bins = 24;
  double sure = 2.2;  // handed on to the model: when it overrules the rules
};
// The model as text in the format of chancery/intake/block_trees.h.
[[nodiscard]] std::string grow_trees(const std::vector<Row>& rows, const Settings& settings);

}  // namespace chancery::training
