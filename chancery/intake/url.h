// Web addresses, as far as feeds and pages leave them unfinished.
#pragma once

#include <string>
#include <string_view>

namespace chancery::intake {

// A reference resolved against a base address (RFC 3986, 5.2, without "..", which feeds do not
// use). The reference itself where it is whole, or where there is no base.
[[nodiscard]] std::string absolute_url(std::string_view reference, std::string_view base);

}  // namespace chancery::intake
