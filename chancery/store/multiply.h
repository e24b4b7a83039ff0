// A store out of copies of another's rows: how a store of many millions of events is made in
// minutes, to measure questions with (benchmarks/store_scale.cpp). No command does this.
//
// Every copy has the days, parties, words and stories of its original and ids, keys and addresses
// of its own; it comes between its original and the next row of the day. Tables, indexes and
// triggers are those of schema.cpp: rows go in in the order of ids before the indexes are made.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "chancery/base/error.h"

namespace chancery::store {

// `to` must not be there. `told` is called before each step with its name. Errors as open_store;
// after one `to` is worth nothing.
[[nodiscard]] base::Expected<void> multiply(const std::string& from, const std::string& to,
                                            std::size_t copies,
                                            const std::function<void(const std::string&)>& told);

}  // namespace chancery::store
