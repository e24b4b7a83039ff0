// A line on standard error that tells how far a long run is; only on a terminal, and only after a
// moment, so that short runs stay silent.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace chancery::cli {

class Progress {
 public:
  // `files`: how many were named. `shown` false: never prints.
  Progress(std::size_t files, bool shown);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  void file_begun() { ++begun_; }
  void article_done();

  // "12 articles, 30.1 a second, file 3 of 9, 0:20 left"
  [[nodiscard]] std::string text(double seconds) const;

 private:
  using Clock = std::chrono::steady_clock;
  std::size_t files_;
  bool shown_;
  std::size_t begun_ = 0;
  std::size_t articles_ = 0;
  bool printed_ = false;
  Clock::time_point start_ = Clock::now();
  Clock::time_point last_ = start_;
};

}  // namespace chancery::cli
