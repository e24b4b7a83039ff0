// Distances of many actors as maps with their uncertainty, one for each stretch of time, laid onto
// one another; and the groups that they fall into.
#pragma once

#include <string>
#include <vector>

#include "chancery/analysis/blocs.h"
#include "chancery/analysis/periods.h"
#include "chancery/pipeline/json_text.h"
#include "chancery/serve/corpus_cache.h"
#include "chancery/serve/message.h"

namespace chancery::serve {

inline constexpr std::size_t kMostMapped = 24;  // actors of one map

struct BlocQuestion {
  analysis::Figure figure = analysis::Figure::kDirect;
  std::vector<std::string> actors;
  std::size_t count = 2;  // groups
  base::DayRange range;
  analysis::Step step = analysis::Step::kAll;
};

// figure, actors (else the twelve most told of), count.
[[nodiscard]] BlocQuestion bloc_question(const Query& query, const analysis::Dyads& dyads);

// "figure", "actors", "pairs": [{"a", "b", "low", "middle", "high"}] of the whole time, "groups",
// and "maps": [{"period", "stress", "points": [{"actor", "x", "y", "cloud": [[x, y], …]}]}]. A
// cloud is where the actor lies under single draws: the wider, the less is known.
void write_blocs(pipeline::JsonText& json, const Dealings& dealings, const BlocQuestion& question);

}  // namespace chancery::serve
