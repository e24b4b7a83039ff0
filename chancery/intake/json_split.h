// Cuts a stream of JSON into its top-level values, or, when it is one array, into the array's
// elements, so that a container of any size is read one item at a time. Only brackets and strings
// are looked at; each piece is parsed by json_article. Cost is linear.
#pragma once

#include <optional>
#include <string>

#include "chancery/intake/byte_source.h"

namespace chancery::intake {

class JsonSplitter {
 public:
  // E-INT-005 for a piece above `limit`, which is then skipped; E-INT-013 for one nested too deep.
  JsonSplitter(Input& input, std::size_t limit) : input_(&input), limit_(limit) {}

  // The next piece, trimmed; std::nullopt at the end. A last piece that is cut off is returned as
  // is.
  [[nodiscard]] base::Expected<std::optional<std::string>> next();
  // The pieces are the elements of one array.
  [[nodiscard]] bool in_array() const { return array_; }

  static constexpr std::size_t kMaxDepth = 200;

 private:
  [[nodiscard]] base::Expected<bool> open();
  // Looks at one byte; true when the piece ends with it.
  bool feed(char c);

  Input* input_;
  std::size_t limit_;
  bool opened_ = false;
  bool array_ = false;
  bool ended_ = false;
  std::string piece_;
  std::size_t depth_ = 0;
  bool in_string_ = false;
  bool escaped_ = false;
  bool too_long_ = false;
  bool too_deep_ = false;
};

// Brackets nested deeper than JsonSplitter::kMaxDepth anywhere in `text`.
[[nodiscard]] bool nested_too_deep(std::string_view text);

}  // namespace chancery::intake
