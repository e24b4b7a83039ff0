// An interval as programs and the page get it: {"low": …, "middle": …, "high": …}.
#pragma once

#include <optional>
#include <string_view>

#include "chancery/analysis/interval.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::serve {

// A member of the object that is open; null where there is no interval.
void write_interval(pipeline::JsonText& json, std::string_view key,
                    const std::optional<analysis::Interval>& interval);

}  // namespace chancery::serve
