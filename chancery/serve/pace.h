// Which questions take long, by what those of their kind took lately. A kind is an address with the
// names of its parameters: what a count costs depends on what is asked, and on the store.
#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <unordered_map>

#include "chancery/serve/message.h"

namespace chancery::serve {

class Pace {
 public:
  [[nodiscard]] bool is_slow(const Request& request) const;
  // `spent`: of a processor.
  void took(const Request& request, std::chrono::microseconds spent);

 private:
  mutable std::mutex mutex_;                       // guards usual_
  std::unordered_map<std::string, double> usual_;  // microseconds
};

// What the calling thread has spent of a processor.
[[nodiscard]] std::chrono::microseconds spent_by_thread();

}  // namespace chancery::serve
