#include "chancery/cli/json_rows.h"

#include <string>

namespace chancery::cli {

bool wants_json_rows(const Session& session) {
  const std::string format = session.format();
  return format == "json" || format == "jsonl";
}

JsonRows::JsonRows(Session& session) : session_(session), array_(session.format() == "json") {}

bool JsonRows::add(std::string_view object) {
  if (!array_) return session_.output().line(object);
  session_.output().write(any_ ? ",\n" : "[\n");
  any_ = true;
  return session_.output().write(object);
}

void JsonRows::close() {
  if (array_) session_.output().write(any_ ? "\n]\n" : "[]\n");
}

}  // namespace chancery::cli
