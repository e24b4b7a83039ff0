// How far coders who judged the same events agree.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "chancery/pipeline/json_text.h"
#include "chancery/store/rows.h"

namespace chancery::serve {

struct PairAgreement {
  std::string one, other;       // coders
  std::size_t both = 0;         // events that both judged
  std::size_t same = 0;         // with the same result
  std::optional<double> kappa;  // Cohen (1960), chance-corrected; none where chance alone gives 1
};

struct Agreement {
  std::vector<PairAgreement> pairs;                         // sorted by names
  std::vector<std::pair<std::string, std::size_t>> coders;  // and how many events each judged
  std::size_t right = 0;                                    // judgements that found the event right
  std::size_t all = 0;
};

// The newest judgement of a coder on an event counts. What coders say is compared by what the event
// should be: "right" stands for its own type, "type" for `should_be`.
[[nodiscard]] Agreement agreement_of(const std::vector<store::Verdict>& verdicts);
void write_agreement(pipeline::JsonText& json, const Agreement& agreement);

}  // namespace chancery::serve
