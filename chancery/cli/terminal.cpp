#include "chancery/cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdlib>

namespace chancery::cli {
namespace {

constexpr std::size_t kBuffer = 1U << 16U;

std::string_view environment(const char* name) {
  const char* value =
      std::getenv(name);  // NOLINT(concurrency-mt-unsafe): read before threads start
  return value == nullptr ? std::string_view() : value;
}

std::string_view sequence(Ink ink) {
  switch (ink) {
    case Ink::kBold:
      return "\x1b[1m";
    case Ink::kFaint:
      return "\x1b[2m";
    case Ink::kRed:
      return "\x1b[31m";
    case Ink::kGreen:
      return "\x1b[32m";
    case Ink::kYellow:
      return "\x1b[33m";
    case Ink::kBlue:
      return "\x1b[34m";
    case Ink::kCyan:
      return "\x1b[36m";
    case Ink::kPlain:
      break;
  }
  return "";
}

// Writes all of it; the number of the error, or 0.
int write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(file, text.data(), text.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return errno;
    }
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace

std::string Colours::operator()(Ink ink, std::string_view text) const {
  if (!on_ || ink == Ink::kPlain || text.empty()) return std::string(text);
  return std::string(sequence(ink)) + std::string(text) + "\x1b[0m";
}

bool output_is_terminal() { return ::isatty(STDOUT_FILENO) == 1; }
bool notes_are_on_terminal() { return ::isatty(STDERR_FILENO) == 1; }

std::size_t terminal_width() {
  std::size_t width = 80;
  winsize size{};
  const std::string_view columns = environment("COLUMNS");
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    width = size.ws_col;
  } else if (!columns.empty()) {
    std::from_chars(columns.data(), columns.data() + columns.size(), width);
  }
  return std::clamp<std::size_t>(width, 40, 400);
}

bool wants_colour(std::optional<std::string> when) {
  if (when == "always") return true;
  if (when == "never" || !environment("NO_COLOR").empty()) return false;
  return output_is_terminal() && environment("TERM") != "dumb";
}

bool Output::drain() {
  if (gone_ || failed_) return false;
  const int failure = write_all(STDOUT_FILENO, buffer_);
  buffer_.clear();
  gone_ = failure == EPIPE;
  failed_ = failure != 0 && !gone_;
  return failure == 0;
}

bool Output::write(std::string_view text) {
  if (gone_ || failed_) return false;
  buffer_ += text;
  return buffer_.size() < kBuffer || drain();
}

bool Output::line(std::string_view text) { return write(text) && write("\n"); }

bool Output::flush() {
  drain();
  return !failed_;
}

void note(std::string_view text) {
  std::string line(text);
  line += '\n';
  write_all(STDERR_FILENO, line);
}

}  // namespace chancery::cli
