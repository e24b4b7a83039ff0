// The store, opened once by each worker thread (a Reader belongs to one thread), read-only. Writing
// opens the file for the moment of the writing, and gives up soon when an ingest holds it.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "chancery/serve/message.h"
#include "chancery/store/store.h"

namespace chancery::serve {

class Readers {
 public:
  explicit Readers(std::string path) : path_(std::move(path)) {}

  // The calling thread's. E-STO-…: as open_reader.
  [[nodiscard]] base::Expected<store::Reader*> here();
  // Opens the store for writing, calls, commits. The store is closed afterwards.
  [[nodiscard]] base::Expected<void> write(
      const std::function<base::Expected<void>(store::Store&)>& change) const;
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
  std::mutex mutex_;  // guards open_
  std::map<std::thread::id, std::unique_ptr<store::Reader>> open_;
};

// The answer to a failure of the store: 404, 400, 503 or 500.
[[nodiscard]] Response store_failure(const base::Error& error);

}  // namespace chancery::serve
