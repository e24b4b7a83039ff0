#include "chancery/serve/readers.h"

namespace chancery::serve {
namespace {

constexpr unsigned kWaitForWriter = 5;  // seconds
// Of a question to a store; the longest that pages ask take two seconds on ten million events.
constexpr std::chrono::seconds kLongestQuestion{30};

}  // namespace

base::Expected<store::Reader*> Readers::here() {
  const std::lock_guard lock(mutex_);
  auto& mine = open_[std::this_thread::get_id()];
  if (!mine) {
    auto opened = store::open_reader(path_, kLongestQuestion);
    if (!opened) return std::unexpected(std::move(opened.error()));
    mine = std::move(*opened);
  }
  return mine.get();
}

base::Expected<void> Readers::write(
    const std::function<base::Expected<void>(store::Store&)>& change) const {
  auto opened = store::open_store(path_, {.create = false, .wait_seconds = kWaitForWriter});
  if (!opened) return std::unexpected(std::move(opened.error()));
  if (auto changed = change(**opened); !changed) return changed;
  return (*opened)->commit();
}

Response store_failure(const base::Error& error) {
  if (error.code == "E-STO-030") return error_response(404, error);
  if (error.code.starts_with("E-STO-02")) return error_response(400, error);
  if (error.code == "E-STO-007" || error.code == "E-STO-011") {
    Response busy = error_response(503, error);
    busy.set("Retry-After", "5");
    return busy;
  }
  return error_response(error.code == "E-STO-002" ? 403 : 500, error);
}

}  // namespace chancery::serve
