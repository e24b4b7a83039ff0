// Which sectors belong to a state, and which codes are states.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chancery::entities {

// A state, and no organisation that the ontology counts like one.
[[nodiscard]] inline bool is_state_code(std::string_view code) {
  for (const std::string_view other : {"IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"}) {
    if (code == other) return false;
  }
  return code.size() == 3;
}

[[nodiscard]] inline bool belongs_to_a_state(const std::vector<std::string>& sectors) {
  if (sectors.empty()) return false;
  for (const std::string_view one : {"GOV", "LEG", "MIL", "COP", "JUD", "PTY", "OPP"}) {
    if (sectors.front() == one) return true;
  }
  return false;
}

}  // namespace chancery::entities
