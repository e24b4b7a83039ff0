#include "chancery/cli/progress.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <string_view>

namespace chancery::cli {
namespace {

using namespace std::chrono_literals;

void put(std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(STDERR_FILENO, text.data(), text.size());
    if (written <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

Progress::Progress(std::size_t files, bool shown) : files_(files), shown_(shown) {}

Progress::~Progress() {
  if (printed_) put("\r\x1b[K");
}

std::string Progress::text(double seconds) const {
  std::array<char, 160> buffer{};
  const double rate = seconds > 0 ? static_cast<double>(articles_) / seconds : 0;
  std::snprintf(buffer.data(), buffer.size(), "%zu articles, %.1f a second", articles_, rate);
  std::string out = buffer.data();
  if (files_ > 1) {
    out += ", file " + std::to_string(begun_) + " of " + std::to_string(files_);
    if (begun_ > 1) {
      const double done = static_cast<double>(begun_ - 1);
      const auto left = static_cast<long>(seconds * (static_cast<double>(files_) - done) / done);
      std::snprintf(buffer.data(), buffer.size(), ", %ld:%02ld left", left / 60, left % 60);
      out += buffer.data();
    }
  }
  return out;
}

void Progress::article_done() {
  ++articles_;
  const auto now = Clock::now();
  if (!shown_ || now - start_ < 1s || now - last_ < 200ms) return;
  last_ = now;
  printed_ = true;
  put("\r" + text(std::chrono::duration<double>(now - start_).count()) + "\x1b[K");
}

}  // namespace chancery::cli
