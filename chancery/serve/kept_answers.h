// Answers from the store, kept until its file changes: many readers ask the same counts and first
// pages, and a count over millions of rows takes a while.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "chancery/serve/message.h"

namespace chancery::serve {

// What the files of a store look like from outside. Every commit writes to the store's file or to
// the log beside it (SQLite's write-ahead log), and so changes the time or the size of one of them:
// cheaper than asking the database, and it knows the commits of other programs too.
struct StoreState {
  std::string text;
  // False when it was written to a moment ago: what is read now may lie before that commit.
  bool settled = true;
};
[[nodiscard]] StoreState state_of(const std::string& path);

class KeptAnswers {
 public:
  // `path`: of the store. At most `most_bytes` of answers; when they are more, those that nobody
  // asked for lately are let go.
  explicit KeptAnswers(std::string path, std::size_t most_bytes = std::size_t{32} << 20U)
      : path_(std::move(path)), most_bytes_(most_bytes) {}

  // The kept answer to the request, or that of `work`, which is kept when it is a 200. Who asks
  // while another thread works the same out waits for its answer. The store's state is looked at
  // before `work` runs, so an answer never outlives a commit that it did not see; while the store
  // is being written to, nothing is kept or shared.
  [[nodiscard]] Response answer(const Request& request, const std::function<Response()>& work);
  // Whether answer() would need no work.
  [[nodiscard]] bool has(const Request& request);

 private:
  struct Kept {
    std::unordered_map<std::string, Response> answers;
    std::size_t bytes = 0;
  };
  // All under the lock.
  void look_at(const StoreState& state);
  const Response* find(const std::string& key);
  void keep(const std::string& key, const Response& response);

  std::string path_;
  std::size_t most_bytes_;
  std::mutex mutex_;  // guards what follows; not held during `work`
  std::condition_variable worked_out_;
  std::string state_;
  Kept newer_, older_;                         // an answer asked for again moves to the newer ones
  std::unordered_set<std::string> under_way_;  // keys that a thread works out, with the state
};

}  // namespace chancery::serve
