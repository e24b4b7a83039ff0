// Events with several actors on a side, as one event for each pair: what data sets of dyads hold.
#pragma once

#include <vector>

#include "chancery/document/layers.h"

namespace chancery::pipeline {

// A symmetric event gives each ordered pair of those who took part. An event without a target, or
// with a single pair, stays as it is. At most kMostPairs of one event.
inline constexpr std::size_t kMostPairs = 400;
[[nodiscard]] std::vector<document::Event> expand_dyads(const std::vector<document::Event>& events);

}  // namespace chancery::pipeline
