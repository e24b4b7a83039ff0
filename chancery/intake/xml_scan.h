// A forgiving pull reader of XML: tags, text, CDATA. No DTD is read, no entity but the predefined
// and numeric ones and those of HTML is known, nothing is ever fetched; damage never stops it. It
// works on a stream, one token at a time, and keeps no more than the token.
#pragma once

#include <string>
#include <string_view>

#include "chancery/intake/byte_source.h"

namespace chancery::intake {

struct XmlToken {
  enum class Kind : std::uint8_t { kEnd, kOpen, kClose, kText } kind = Kind::kEnd;
  std::string name;  // lower case, of an element ("dc:creator")
  std::string text;  // of kText; for kOpen the raw attributes
  bool self_closing = false;
  bool cdata = false;
  std::uint64_t begin = 0;  // of a text, in the stream
};

class XmlScanner {
 public:
  XmlScanner(Input& input, std::size_t limit) : input_(&input), limit_(limit) {}
  // E-INT-005: a tag or a piece of text above the limit.
  [[nodiscard]] base::Expected<XmlToken> next();

 private:
  [[nodiscard]] base::Expected<std::string> until(std::string_view end);

  Input* input_;
  std::size_t limit_;
};

// The value of an attribute in the raw attributes of a tag, entities resolved; empty when absent.
[[nodiscard]] std::string xml_attribute(std::string_view attributes, std::string_view name);

}  // namespace chancery::intake
