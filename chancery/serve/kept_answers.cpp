#include "chancery/serve/kept_answers.h"

#include <sys/stat.h>

#include <cstdint>
#include <ctime>
#include <utility>

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

void KeptAnswers::look_at(const StoreState& state) {
  if (state.text == state_) return;
  newer_ = older_ = {};
  state_ = state.text;
}

const Response* KeptAnswers::find(const std::string& key) {
  if (const auto found = newer_.answers.find(key); found != newer_.answers.end()) {
    return &found->second;
  }
  const auto found = older_.answers.find(key);
  if (found == older_.answers.end()) return nullptr;
  keep(key, Response(found->second));
  return find(key);
}

void KeptAnswers::keep(const std::string& key, const Response& response) {
  const std::size_t bytes = key.size() + response.body.size();
  if (bytes > most_bytes_ / 4) return;
  if (newer_.bytes + bytes > most_bytes_ / 2) older_ = std::exchange(newer_, {});
  if (newer_.answers.emplace(key, response).second) newer_.bytes += bytes;
}

bool KeptAnswers::has(const Request& request) {
  const StoreState state = state_of(path_);
  if (!state.settled) return false;
  const std::lock_guard lock(mutex_);
  look_at(state);
  return find(key_of(request)) != nullptr;
}

Response KeptAnswers::answer(const Request& request, const std::function<Response()>& work) {
  const StoreState state = state_of(path_);
  if (!state.settled) return work();
  const std::string key = key_of(request);
  const std::string mark = state.text + key;
  {
    std::unique_lock lock(mutex_);
    look_at(state);
    while (true) {
      if (const Response* kept = find(key)) return *kept;
      if (under_way_.insert(mark).second) break;
      worked_out_.wait(lock);
      if (state.text != state_) return lock.unlock(), work();
    }
  }
  Response response;
  const auto settle = [&](bool keeps) {
    const std::lock_guard lock(mutex_);
    if (keeps && state.text == state_) keep(key, response);
    under_way_.erase(mark);
    worked_out_.notify_all();
  };
  try {
    response = work();
  } catch (...) {
    settle(false);
    throw;
  }
  settle(response.status == 200 && !response.stream);
  return response;
}

}  // namespace chancery::serve
