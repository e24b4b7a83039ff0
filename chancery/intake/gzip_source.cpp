// Gzip by zlib; declared in byte_source.h.
#include <zlib.h>

#include "chancery/intake/byte_source.h"

namespace chancery::intake {
namespace {

constexpr std::string_view kMark = "\x1f\x8b\x08";
// News compresses 3 to 10 times; a stream that swells more than this is not read on.
constexpr std::size_t kMaxRatio = 200;
constexpr std::size_t kFreeBytes = 64U << 20U;

class GzipSource final : public ByteSource {
 public:
  explicit GzipSource(std::unique_ptr<Input> packed) : packed_(std::move(packed)) {
    ready_ = inflateInit2(&stream_, MAX_WBITS + 16) == Z_OK;
  }
  ~GzipSource() override {
    if (ready_) inflateEnd(&stream_);
  }
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;

  base::Expected<std::size_t> read(char* into, std::size_t size) override {
    if (!ready_) return base::fail("E-INT-006", "gzip cannot be unpacked");
    stream_.next_out = reinterpret_cast<Bytef*>(into);
    stream_.avail_out = static_cast<uInt>(size);
    while (stream_.avail_out == size && !done_) {
      const auto piece = packed_->chunk();
      if (!piece) return std::unexpected(piece.error());
      if (piece->empty()) return base::fail("E-INT-006", "the gzip stream ends too early");
      // zlib's interface is not const-correct; it does not write here.
      stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece->data()));
      stream_.avail_in = static_cast<uInt>(piece->size());
      const int state = inflate(&stream_, Z_NO_FLUSH);
      const std::size_t used = piece->size() - stream_.avail_in;
      taken_ += used;
      packed_->skip(used);
      if (state == Z_STREAM_END) {
        if (const auto more = next_member(); !more) return std::unexpected(more.error());
      } else if (state != Z_OK && state != Z_BUF_ERROR) {
        return base::fail("E-INT-006", "the gzip stream is damaged");
      }
    }
    const std::size_t got = size - stream_.avail_out;
    given_ += got;
    if (given_ > kFreeBytes && given_ > taken_ * kMaxRatio) {
      return base::fail("E-INT-007", "the gzip stream swells more than " +
                                         std::to_string(kMaxRatio) + " times; not read on");
    }
    return got;
  }

 private:
  // Another member may follow; anything else after the end is ignored, as gzip does.
  base::Expected<bool> next_member() {
    const auto next = packed_->peek(kMark.size());
    if (!next) return std::unexpected(next.error());
    done_ = *next != kMark;
    if (!done_) inflateReset(&stream_);
    return true;
  }

  std::unique_ptr<Input> packed_;
  z_stream stream_{};
  bool ready_ = false;
  bool done_ = false;
  std::size_t taken_ = 0;
  std::size_t given_ = 0;
};

}  // namespace

base::Expected<std::unique_ptr<Input>> unpacked(std::unique_ptr<Input> input) {
  for (int depth = 0;; ++depth) {
    const auto start = input->peek(kMark.size());
    if (!start) return std::unexpected(start.error());
    if (*start != kMark) return input;
    if (depth == 2) return base::fail("E-INT-007", "gzip inside gzip inside gzip; not read");
    input = std::make_unique<Input>(std::make_unique<GzipSource>(std::move(input)));
  }
}

}  // namespace chancery::intake
