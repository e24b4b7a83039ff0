// The command line, read after the flag table.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/cli/flag_table.h"

namespace chancery::cli {

struct Arguments {
  const Command* command = nullptr;  // null: none was given
  bool help = false;
  bool version = false;
  std::map<std::string, std::vector<std::string>, std::less<>> values;
  std::vector<std::string> operands;

  [[nodiscard]] bool has(std::string_view flag) const { return values.contains(flag); }
  // The last value given; std::nullopt when the flag was not.
  [[nodiscard]] std::optional<std::string> value(std::string_view flag) const;
  [[nodiscard]] std::vector<std::string> all(std::string_view flag) const;
  // A number of at least 1. E-CLI-002 when it is none.
  [[nodiscard]] base::Expected<unsigned> number(std::string_view flag, unsigned otherwise) const;
};

// E-CLI-001: the command line is wrong; the message says how.
[[nodiscard]] base::Expected<Arguments> read_arguments(int count, const char* const* words);

}  // namespace chancery::cli
