// Query parameters -> what is asked of the store.
#pragma once

#include <string>
#include <vector>

#include "chancery/serve/router.h"
#include "chancery/store/filter.h"

namespace chancery::serve {

inline constexpr std::size_t kLargestPage = 500;        // rows of one JSON answer
inline constexpr std::size_t kLargestDownload = 50000;  // rows of one CSV or JSONL answer

// The parameters of every filter, for routes.
[[nodiscard]] std::vector<Parameter> filter_parameters();
// order, limit, after, words, format.
[[nodiscard]] std::vector<Parameter> page_parameters();
[[nodiscard]] std::vector<Parameter> operator+(std::vector<Parameter> a, std::vector<Parameter> b);

[[nodiscard]] store::Filter filter_from(const Query& query);
[[nodiscard]] store::Page page_from(const Query& query, std::size_t largest);

}  // namespace chancery::serve
