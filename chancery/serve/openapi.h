// The OpenAPI 3.1 description of the API: paths out of the routes, shapes of the answers from
// schemas.cpp. tests/program/serve_test.py checks answers against it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chancery/serve/router.h"

namespace chancery::serve {

[[nodiscard]] std::string openapi(const std::vector<Route>& routes, std::string_view version);

// "components.schemas", as JSON text.
[[nodiscard]] std::string_view schemas();

}  // namespace chancery::serve
