// Judgements of the store as the sheets of coders that room review reads, so that the page and
// `chancery agreement` reckon alike.
#pragma once

#include <vector>

#include "chancery/pipeline/json_text.h"
#include "chancery/review/agreement.h"
#include "chancery/review/sampling.h"
#include "chancery/store/rows.h"

namespace chancery::serve {

// One sheet of all coders ("unnamed" where none is given); the newest judgement of a coder on an
// event counts. "right" stands for the event's own type, "type" for `should_be`, "wrong" for no
// event; a wrong source, target or status leaves the type right and the event wrong. With `sample`,
// only of its units, each with its weight and confidence.
[[nodiscard]] review::Sheet sheet_of(const std::vector<store::Verdict>& verdicts,
                                     const std::vector<review::Sampled>* sample);

// {"judgements", "coders": [{"coder", "events"}], "report"}; the report is null without judgements.
void write_agreement(pipeline::JsonText& json, const review::Sheet& sheet, std::uint64_t seed);

}  // namespace chancery::serve
