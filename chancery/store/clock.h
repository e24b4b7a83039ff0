// The time at which a row was made, in UTC: "2026-11-25T23:40:00Z".
#pragma once

#include <ctime>
#include <string>

namespace chancery::store {

[[nodiscard]] inline std::string now_text() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  gmtime_r(&now, &parts);
  std::string out(20, '\0');
  std::strftime(out.data(), out.size() + 1, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return out;
}

}  // namespace chancery::store
