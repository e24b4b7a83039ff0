#include "chancery/base/error.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace chancery::base {

std::string Error::to_string() const {
  std::string out;
  if (!place.file.empty()) {
    out += place.file;
    if (place.line > 0) out += ":" + std::to_string(place.line);
    if (place.column > 0) out += ":" + std::to_string(place.column);
    out += ": ";
  }
  out += code + ": " + message;
  if (!source_line.empty() && place.column > 0) {
    out += "\n    " + source_line + "\n    ";
    const std::size_t before = std::min<std::size_t>(place.column - 1, source_line.size());
    for (std::size_t i = 0; i < before; ++i) out += source_line[i] == '\t' ? '\t' : ' ';
    out += "^";
    if (width > 1) out.append(width - 1, '~');
    if (!hint.empty()) out += "  " + hint;
  } else if (!hint.empty()) {
    out += " (" + hint + ")";
  }
  return out;
}

std::unexpected<Error> fail(std::string_view code, std::string message, Place place,
                            std::string hint) {
  Error error;
  error.code = std::string(code);
  error.message = std::move(message);
  error.place = std::move(place);
  error.hint = std::move(hint);
  return std::unexpected<Error>(std::move(error));
}

void broken_invariant(const char* what, const char* file, int line) {
  std::fprintf(stderr, "chancery: broken invariant: %s (%s:%d)\n", what, file, line);
  std::abort();
}

}  // namespace chancery::base
