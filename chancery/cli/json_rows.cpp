#include "chancery/cli/json_rows.h"

#include <string>

namespace chancery::cli {

bool wants_json_rows(const Session& session) {
  const std::string format = session.format();
  return format == "json" || format == "jsonl";
}

JsonRows::JsonRows(Session& session) : session_(session), array_(session.format() == "json") {}

void JsonRows::add(std::string_view object) {
  if (!array_) {
    session_.output().line(object);
    return;
  }
  session_.output().write(any_ ? ",\n" : "[\n");
  session_.output().write(object);
  any_ = true;
}

void JsonRows::close() {
  if (array_) session_.output().write(any_ ? "\n]\n" : "[]\n");
}

}  // namespace chancery::cli
