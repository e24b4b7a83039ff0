// Where in its source each string of a parsed JSON value stands: the way from a string's text, its
// escapes undone, back to what was written. Only made when a source map is asked for.
#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <string_view>
#include <unordered_map>

#include "chancery/intake/source_map.h"

namespace chancery::intake {

class JsonSources {
 public:
  // `value` was parsed from `source`, and both outlive this.
  JsonSources(const nlohmann::json& value, std::string_view source);
  // Of a string inside the value; empty for one that is not. An escape is a run of its own.
  [[nodiscard]] SourceRuns runs_of(const nlohmann::json& string) const;

 private:
  std::string_view source_;
  std::unordered_map<const nlohmann::json*, std::size_t> begins_;  // of the opening mark
};

}  // namespace chancery::intake
