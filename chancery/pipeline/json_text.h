// Writes JSON text straight into a string: the only shape of output that every article passes
// through, so it is plain and fast. The caller opens and closes; commas are set here.
//
//   JsonText json;
//   json.open_object().key("id").text("a").key("n").number(3).close_object();   // {"id":"a","n":3}
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace chancery::pipeline {

class JsonText {
 public:
  JsonText& open_object() { return open('{'); }
  JsonText& close_object() { return close('}'); }
  JsonText& open_array() { return open('['); }
  JsonText& close_array() { return close(']'); }
  JsonText& key(std::string_view name);
  // Damaged UTF-8 becomes U+FFFD, byte by byte, as base::CodePointIndex counts it.
  JsonText& text(std::string_view value);
  // Null for an empty string.
  JsonText& text_or_null(std::string_view value);
  JsonText& number(std::int64_t value);
  // Shortest decimal that reads back as the same value; null when not finite.
  JsonText& real(double value);
  JsonText& boolean(bool value);
  JsonText& null();

  [[nodiscard]] const std::string& str() const { return out_; }
  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  JsonText& open(char bracket);
  JsonText& close(char bracket);
  void separate();
  void quoted(std::string_view value);

  std::string out_;
  bool first_ = true;  // nothing written yet at this level, or right after a key
};

}  // namespace chancery::pipeline
