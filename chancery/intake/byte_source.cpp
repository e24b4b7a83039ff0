#include "chancery/intake/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace chancery::intake {
namespace {

constexpr std::size_t kChunk = 64U << 10U;

class FileSource final : public ByteSource {
 public:
  FileSource(int file, bool owned) : file_(file), owned_(owned) {}
  ~FileSource() override {
    if (owned_) ::close(file_);
  }
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  base::Expected<std::size_t> read(char* into, std::size_t size) override {
    for (;;) {
      const ssize_t got = ::read(file_, into, size);
      if (got >= 0) return static_cast<std::size_t>(got);
      if (errno == EINTR) continue;
      return base::fail("E-INT-002", std::string("cannot read: ") + std::strerror(errno));
    }
  }

 private:
  int file_;
  bool owned_;
};

class MemorySource final : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : bytes_(bytes) {}
  base::Expected<std::size_t> read(char* into, std::size_t size) override {
    const std::size_t got = std::min(size, bytes_.size());
    std::memcpy(into, bytes_.data(), got);
    bytes_.remove_prefix(got);
    return got;
  }

 private:
  std::string_view bytes_;
};

}  // namespace

base::Expected<std::unique_ptr<ByteSource>> open_file(const std::string& path) {
  if (path == "-") return std::make_unique<FileSource>(STDIN_FILENO, false);
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    return base::fail("E-INT-001", std::string("cannot open: ") + std::strerror(errno),
                      {path, 0, 0});
  }
  return std::make_unique<FileSource>(file, true);
}

std::unique_ptr<ByteSource> memory_source(std::string_view bytes) {
  return std::make_unique<MemorySource>(bytes);
}

base::Expected<bool> Input::fill(std::size_t wanted) {
  if (at_ > kChunk && at_ * 2 > buffer_.size()) {
    buffer_.erase(0, at_);
    at_ = 0;
  }
  bool came = false;
  while (!ended_ && buffer_.size() - at_ < wanted) {
    const std::size_t before = buffer_.size();
    base::Expected<std::size_t> got = 0;
    buffer_.resize_and_overwrite(before + kChunk, [&](char* bytes, std::size_t) {
      got = source_->read(bytes + before, kChunk);
      return before + got.value_or(0);
    });
    if (!got) failure_ = got.error();
    ended_ = got.value_or(0) == 0;
    came = came || !ended_;
  }
  if (failure_ && at_ == buffer_.size()) return std::unexpected(*failure_);
  return came;
}

base::Expected<std::string_view> Input::peek(std::size_t size) {
  if (const auto filled = fill(size); !filled) return std::unexpected(filled.error());
  return std::string_view(buffer_).substr(at_, size);
}

void Input::skip(std::size_t size) {
  size = std::min(size, buffer_.size() - at_);
  at_ += size;
  taken_ += size;
}

base::Expected<std::string_view> Input::chunk() {
  if (at_ == buffer_.size()) {
    buffer_.clear();
    at_ = 0;
    if (const auto filled = fill(1); !filled) return std::unexpected(filled.error());
  }
  return std::string_view(buffer_).substr(at_);
}

base::Expected<std::optional<Line>> Input::line(std::size_t limit) {
  Line line;
  bool any = false;
  for (;;) {
    const auto piece = chunk();
    if (!piece) return std::unexpected(piece.error());
    if (piece->empty()) break;
    any = true;
    const std::size_t end = piece->find('\n');
    const std::string_view part = piece->substr(0, end);
    const std::size_t room = limit - std::min(limit, line.text.size());
    line.too_long = line.too_long || part.size() > room;
    line.text.append(part.substr(0, room));
    skip(end == std::string_view::npos ? part.size() : end + 1);
    if (end != std::string_view::npos) break;
  }
  if (!any) return std::nullopt;
  if (!line.text.empty() && line.text.back() == '\r') line.text.pop_back();
  return line;
}

base::Expected<std::string> Input::take(std::size_t size) {
  std::string out;
  while (out.size() < size) {
    const auto piece = chunk();
    if (!piece) return std::unexpected(piece.error());
    if (piece->empty()) break;
    const std::string_view part = piece->substr(0, size - out.size());
    out.append(part);
    skip(part.size());
  }
  return out;
}

base::Expected<std::string> Input::rest(std::size_t limit) {
  if (const auto filled = fill(limit + 1); !filled) return std::unexpected(filled.error());
  if (failure_) return std::unexpected(*failure_);
  if (buffer_.size() - at_ > limit) {
    return base::fail("E-INT-005", "larger than " + std::to_string(limit >> 20U) + " MiB", {},
                      "split it, or give the articles as JSONL");
  }
  std::string out = std::move(buffer_);
  out.erase(0, at_);
  taken_ += out.size();
  buffer_.clear();
  at_ = 0;
  return out;
}

}  // namespace chancery::intake
