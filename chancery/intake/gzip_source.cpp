// Gzip: small files at once by libdeflate, which takes half the time; all else, and whatever is
// damaged, as a stream by zlib. Declared in byte_source.h.
#include <libdeflate.h>
#include <zlib.h>

#include <algorithm>
#include <optional>

#include "chancery/intake/byte_source.h"

namespace chancery::intake {
namespace {

constexpr std::string_view kMark = "\x1f\x8b\x08";
// News compresses 3 to 10 times; a stream that swells more than this is not read on.
constexpr std::size_t kMaxRatio = 200;
constexpr std::size_t kFreeBytes = 64U << 20U;
constexpr std::size_t kSmallPacked = 1U << 20U;
constexpr std::size_t kSmallPlain = 16U << 20U;

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

  bool unpacks() const override { return true; }
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

// One whole member of modest size and nothing behind it; nullopt for what is not that.
std::optional<std::string> unpack_small(std::string_view packed) {
  constexpr std::size_t kTrailer = 8;
  if (packed.size() > kSmallPacked || packed.size() < kMark.size() + kTrailer) return std::nullopt;
  std::size_t size = 0;  // the last four bytes, lowest first
  for (std::size_t i = 1; i <= 4; ++i)
    size = size << 8U | static_cast<unsigned char>(packed[packed.size() - i]);
  if (size > kSmallPlain || size > packed.size() * kMaxRatio) return std::nullopt;
  using Decompressor = std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor*)>;
  thread_local const Decompressor decompressor(libdeflate_alloc_decompressor(),
                                               libdeflate_free_decompressor);
  if (!decompressor) return std::nullopt;
  std::string plain;
  bool whole = false;
  plain.resize_and_overwrite(size, [&](char* bytes, std::size_t room) {
    std::size_t used = 0;
    std::size_t made = 0;
    whole = libdeflate_gzip_decompress_ex(decompressor.get(), packed.data(), packed.size(), bytes,
                                          room, &used, &made) == LIBDEFLATE_SUCCESS &&
            used == packed.size() && made == size;
    return whole ? made : 0;
  });
  return whole ? std::optional(std::move(plain)) : std::nullopt;
}

}  // namespace

base::Expected<std::unique_ptr<Input>> unpacked(std::unique_ptr<Input> input) {
  for (int depth = 0;; ++depth) {
    const auto start = input->peek(kMark.size());
    if (!start) return std::unexpected(start.error());
    if (*start != kMark) return input;
    if (depth == 2) return base::fail("E-INT-007", "gzip inside gzip inside gzip; not read");
    const auto all = input->peek(kSmallPacked + 1);
    if (auto plain = all ? unpack_small(*all) : std::nullopt) {
      input = std::make_unique<Input>(std::move(*plain));
    } else {
      input = std::make_unique<Input>(std::make_unique<GzipSource>(std::move(input)));
    }
  }
}

}  // namespace chancery::intake
