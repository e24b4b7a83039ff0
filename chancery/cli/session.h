// What every command has at hand: the arguments, the streams, the installation. And the exit codes.
#pragma once

#include <string>

#include "chancery/cli/arguments.h"
#include "chancery/cli/terminal.h"
#include "chancery/intake/article.h"
#include "chancery/pipeline/engine.h"

namespace chancery::cli {

inline constexpr int kClean = 0;
inline constexpr int kRejects = 1;  // finished; something was refused or a check failed
inline constexpr int kCannotRun = 2;

class Session {
 public:
  explicit Session(Arguments arguments);

  [[nodiscard]] const Arguments& arguments() const { return arguments_; }
  [[nodiscard]] Output& output() { return output_; }
  [[nodiscard]] const Colours& colours() const { return colours_; }
  [[nodiscard]] std::size_t width() const { return width_; }
  [[nodiscard]] bool quiet() const { return arguments_.has("quiet"); }
  // --format, or the command's default: its first format on a terminal, its second one otherwise
  // when the first is the page.
  [[nodiscard]] std::string format() const;
  // --jobs, else the cores there are.
  [[nodiscard]] base::Expected<unsigned> jobs() const;

  [[nodiscard]] base::Expected<pipeline::EngineOptions> engine_options(pipeline::Depth depth) const;
  [[nodiscard]] base::Expected<pipeline::Engine> load_engine(pipeline::Depth depth) const;
  [[nodiscard]] base::Expected<lexicon::DataFiles> load_data() const;
  // E-CLI-003: --map is not OURS=THEIRS.
  [[nodiscard]] base::Expected<intake::Options> intake_options() const;

  // Prints the error on standard error.
  int cannot_run(const base::Error& error);
  // Flushes; the exit status of the command.
  int finish(int status);

 private:
  Arguments arguments_;
  Output output_;
  Colours colours_;
  std::size_t width_;
};

}  // namespace chancery::cli
