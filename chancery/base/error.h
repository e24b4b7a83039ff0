// A foreseeable failure as a value: a stable code, a message, a place and a hint.
// Gives Error and Place. Functions that can fail return std::expected<T, Error>; nothing in the
// libraries throws for bad input, prints, or exits. Codes are listed in docs/errors.md.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace chancery::base {

// Where in a file something is wrong; line and column count from 1, 0 means "not known".
// Columns count bytes of the line.
struct Place {
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

struct Error {
  std::string code;     // "E-LEX-007": room and number, never reused
  std::string message;  // one line, no trailing stop
  Place place;
  std::string hint;         // what to do about it; may be empty
  std::string source_line;  // the offending line, when there is one, for the caret display
  std::uint32_t width = 0;  // length in bytes of the offending fragment at place.column

  // "file:line:column: CODE: message", then the line with a caret and the hint where known.
  [[nodiscard]] std::string to_string() const;
};

template <class T>
using Expected = std::expected<T, Error>;

[[nodiscard]] std::unexpected<Error> fail(std::string_view code, std::string message,
                                          Place place = {}, std::string hint = {});

// Aborts with its place when a rule of the program itself is broken; never reachable from input.
[[noreturn]] void broken_invariant(const char* what, const char* file, int line);

}  // namespace chancery::base

#define CHANCERY_INVARIANT(condition)                                                     \
  do {                                                                                    \
    if (!(condition)) ::chancery::base::broken_invariant(#condition, __FILE__, __LINE__); \
  } while (false)
