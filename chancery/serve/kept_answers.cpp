#include "chancery/serve/kept_answers.h"

#include <sys/stat.h>

#include <cstdint>
#include <ctime>

namespace chancery::serve {
namespace {

// A commit writes its pages a moment before readers see them, the time of a flush to disk at most.
// What is answered in that moment would be kept as if it had seen them; so a store that was
// written to more recently than this is not settled, and nothing is kept.
constexpr std::int64_t kSettled = 5;  // seconds

// No two questions have the same: each part comes with its length.
std::string key_of(const Request& request) {
  std::string key = request.path();
  for (const auto& [name, value] : request.query.pairs()) {
    for (const std::string* part : {&name, &value}) {
      key += " " + std::to_string(part->size()) + ":" + *part;
    }
  }
  return key;
}

}  // namespace

StoreState state_of(const std::string& path) {
  StoreState state;
  const std::int64_t now = std::time(nullptr);
  for (const char* ending : {"", "-wal"}) {
    struct stat found {};
    if (::stat((path + ending).c_str(), &found) != 0) continue;
    const std::int64_t written = found.st_mtim.tv_sec;
    state.settled = state.settled && now - written > kSettled;
    for (const std::int64_t part :
         {static_cast<std::int64_t>(found.st_ino), static_cast<std::int64_t>(found.st_size),
          written, static_cast<std::int64_t>(found.st_mtim.tv_nsec)}) {
      state.text += std::to_string(part) + " ";
    }
    state.text += "/";
  }
  return state;
}

Response KeptAnswers::answer(const Request& request, const std::function<Response()>& work) {
  const StoreState state = state_of(path_);
  if (!state.settled) return work();
  const std::string key = key_of(request);
  {
    const std::lock_guard lock(mutex_);
    if (state.text != state_ || bytes_ > most_bytes_) {
      kept_.clear();
      bytes_ = 0;
      state_ = state.text;
    }
    if (const auto found = kept_.find(key); found != kept_.end()) return found->second;
  }
  Response response = work();
  if (response.status != 200 || response.stream) return response;
  const std::lock_guard lock(mutex_);
  if (state.text == state_ && kept_.emplace(key, response).second) {
    bytes_ += key.size() + response.body.size();
  }
  return response;
}

}  // namespace chancery::serve
