// What makes an article the same article: its address and its content (docs/formats/store.md).
// Also the packing of what a row keeps in bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "chancery/base/error.h"
#include "chancery/document/document.h"

namespace chancery::store {

struct Identity {
  std::string address;
  bool anywhere = false;  // the address is a mere file, or the content: known wherever it lies
  std::string sha256;     // of the content, hexadecimal
  std::int64_t address_hash = 0, content_hash = 0, key = 0;
};

// The parts as docs/formats/output.md prints them; `text` with a title that does not stand in it.
[[nodiscard]] Identity identify(std::string_view title, std::string_view text, std::string_view url,
                                std::string_view id, std::string_view path);
[[nodiscard]] Identity identify(const document::Document& document);

// 64 bits of SHA-256, as SQLite's signed integer.
[[nodiscard]] std::int64_t hash64(std::string_view bytes);
// Sixteen hexadecimal digits of a key, and back (0 when it is none).
[[nodiscard]] std::string key_text(std::int64_t key);
[[nodiscard]] std::int64_t key_from(std::string_view text);

// zlib with a length before it. unpack: E-STO-005 when the bytes are damaged.
[[nodiscard]] std::string pack(std::string_view text);
[[nodiscard]] base::Expected<std::string> unpack(std::string_view bytes);

// Intake's sections of a document, and the document again as intake made it: recode starts there.
[[nodiscard]] std::string document_blocks(const document::Document& document);
[[nodiscard]] std::vector<document::Section> blocks_from(std::string_view packed);

// Slices a text by code points, as spans of findings count them.
class CodePoints {
 public:
  explicit CodePoints(std::string_view text);
  [[nodiscard]] std::string_view slice(std::uint32_t begin, std::uint32_t end) const;

 private:
  [[nodiscard]] std::size_t byte_of(std::uint32_t point) const;
  std::string_view text_;
  std::vector<std::uint32_t> every_;  // byte of code point 64 * i
};

}  // namespace chancery::store
