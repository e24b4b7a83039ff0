// Bytes in order from a file, memory or gzip, and a buffer over them that can look ahead.
// Every failure is a value: E-INT-001 cannot open, E-INT-002 cannot read, E-INT-005 too large,
// E-INT-006 damaged gzip, E-INT-007 gzip that swells beyond reason. What came before a failure is
// given first: of an archive cut off in transit the whole records are read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "chancery/base/error.h"

namespace chancery::intake {

class ByteSource {
 public:
  virtual ~ByteSource() = default;
  // Up to `size` bytes; 0 only at the end.
  [[nodiscard]] virtual base::Expected<std::size_t> read(char* into, std::size_t size) = 0;
  // The bytes are not those of the file.
  [[nodiscard]] virtual bool unpacks() const { return false; }
};

// "-" is standard input.
[[nodiscard]] base::Expected<std::unique_ptr<ByteSource>> open_file(const std::string& path);
// Does not own the bytes.
[[nodiscard]] std::unique_ptr<ByteSource> memory_source(std::string_view bytes);

struct Line {
  std::string text;       // without the line end
  bool too_long = false;  // cut at the limit; the rest of the line was skipped
};

class Input {
 public:
  explicit Input(std::unique_ptr<ByteSource> source)
      : source_(std::move(source)), unpacked_(source_->unpacks()) {}
  // All the bytes, unpacked from gzip at once.
  explicit Input(std::string unpacked)
      : buffer_(std::move(unpacked)), unpacked_(true), ended_(true) {}

  // The next bytes without taking them: `size` of them, fewer only at the end.
  [[nodiscard]] base::Expected<std::string_view> peek(std::size_t size);
  // Takes up to `size` bytes of what peek showed.
  void skip(std::size_t size);
  // Bytes taken so far.
  [[nodiscard]] std::uint64_t offset() const { return taken_; }
  // The bytes are what gzip unpacked.
  [[nodiscard]] bool unpacked() const { return unpacked_; }
  // std::nullopt at the end.
  [[nodiscard]] base::Expected<std::optional<Line>> line(std::size_t limit);
  // Exactly `size` bytes, fewer only at the end.
  [[nodiscard]] base::Expected<std::string> take(std::size_t size);
  // All that is left; E-INT-005 beyond the limit.
  [[nodiscard]] base::Expected<std::string> rest(std::size_t limit);
  // The next chunk of whatever size is at hand, empty at the end.
  [[nodiscard]] base::Expected<std::string_view> chunk();

 private:
  [[nodiscard]] base::Expected<bool> fill(std::size_t wanted);  // false when nothing more came

  std::unique_ptr<ByteSource> source_;
  std::string buffer_;
  std::size_t at_ = 0;
  std::uint64_t taken_ = 0;
  bool unpacked_ = false;
  bool ended_ = false;
  std::optional<base::Error> failure_;  // given when the bytes before it are taken
};

// Takes the input over when it begins with the mark of gzip, twice at most; several members in a
// row are one stream.
[[nodiscard]] base::Expected<std::unique_ptr<Input>> unpacked(std::unique_ptr<Input> input);

}  // namespace chancery::intake
