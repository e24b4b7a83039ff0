#include "chancery/serve/interval_json.h"

namespace chancery::serve {

void write_interval(pipeline::JsonText& json, std::string_view key,
                    const std::optional<analysis::Interval>& interval) {
  json.key(key);
  if (!interval) {
    json.null();
    return;
  }
  json.open_object().key("low").real(interval->low).key("middle").real(interval->middle);
  json.key("high").real(interval->high).close_object();
}

}  // namespace chancery::serve
