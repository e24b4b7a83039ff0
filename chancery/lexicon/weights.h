// Tables of learned weights: a trait, a tab and a weight a line; # begins a remark.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "chancery/base/error.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::lexicon {

using Weights = std::unordered_map<std::string, double>;

// Every table `folder`/*.tsv of the data, later files over earlier ones; empty when there is none.
// `code`: of the error for a line that is not as it should be.
[[nodiscard]] base::Expected<Weights> read_weights(const DataFiles& files, std::string_view folder,
                                                   std::string_view code);

}  // namespace chancery::lexicon
