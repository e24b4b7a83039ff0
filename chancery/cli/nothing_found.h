// What a question without an answer may have meant.
#pragma once

#include <string>

#include "chancery/store/store.h"

namespace chancery::cli {

// Countries, places and outlets of the filter that the store does not have, with the nearest that
// it has: "no country RUZ here (did you mean RUS?)". Empty when all are there. Goes over whole
// indexes of a store.
[[nodiscard]] std::string unknown_values(store::Reader& reader, const store::Filter& filter);

}  // namespace chancery::cli
