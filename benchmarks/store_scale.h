// What the parts of store_scale share.
#pragma once

#include <sys/stat.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "chancery/base/error.h"

namespace benchmarks {

using Clock = std::chrono::steady_clock;

[[noreturn]] inline void stop(const chancery::base::Error& error) {
  std::fprintf(stderr, "store_scale: %s\n", error.to_string().c_str());
  std::exit(2);
}

inline double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

inline double megabytes(const std::string& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0 ? static_cast<double>(about.st_size) / 1e6 : 0;
}

// store_questions.cpp: asks a store, and prints how long each answer took.
int ask(const std::string& path);

}  // namespace benchmarks
