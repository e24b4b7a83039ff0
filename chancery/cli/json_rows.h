// Rows as JSON: a line each (--format jsonl), or the elements of one array (--format json).
#pragma once

#include <string_view>

#include "chancery/cli/session.h"

namespace chancery::cli {

// True when the command was asked for rows as JSON, in either form.
[[nodiscard]] bool wants_json_rows(const Session& session);

// Prints the brackets and commas of the array; prints nothing when the format is another one.
class JsonRows {
 public:
  explicit JsonRows(Session& session);
  // `object`: one JSON value, without a line break. False when nothing more can be written.
  bool add(std::string_view object);
  // After the last row.
  void close();

 private:
  Session& session_;
  bool array_;
  bool any_ = false;
};

}  // namespace chancery::cli
