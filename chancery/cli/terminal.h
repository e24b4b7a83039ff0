// What the program knows of its terminal, and its streams. All printing of the program happens
// here.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace chancery::cli {

enum class Ink { kPlain, kBold, kFaint, kRed, kGreen, kYellow, kBlue, kCyan };

// Puts escape sequences around text, or leaves it plain.
class Colours {
 public:
  explicit Colours(bool on) : on_(on) {}
  [[nodiscard]] std::string operator()(Ink ink, std::string_view text) const;
  [[nodiscard]] bool on() const { return on_; }

 private:
  bool on_;
};

[[nodiscard]] bool output_is_terminal();
[[nodiscard]] bool notes_are_on_terminal();
// Columns of the terminal, else COLUMNS, else 80; between 40 and 400.
[[nodiscard]] std::size_t terminal_width();
// "auto" asks the terminal, NO_COLOR and TERM; "always" and "never" do not.
[[nodiscard]] bool wants_colour(std::optional<std::string> when);

// Standard output. A reader that has gone away (broken pipe) is no error: writing stops, and the
// program ends as if all was written.
class Output {
 public:
  // False when nothing can be written any more.
  bool write(std::string_view text);
  bool line(std::string_view text);
  // False when the disk is full or the like, which is an error (a broken pipe is not).
  [[nodiscard]] bool flush();

 private:
  bool drain();
  std::string buffer_;
  bool gone_ = false;    // broken pipe
  bool failed_ = false;  // anything else
};

// Standard error.
void note(std::string_view text);

}  // namespace chancery::cli
