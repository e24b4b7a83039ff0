// Answers that are sums over the store, kept until its file changes: many readers ask the same
// counts, and a count over millions of rows takes a while.
#pragma once

#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>

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
  // `path`: of the store. At most `most_bytes` of answers; when they are more, all are let go.
  explicit KeptAnswers(std::string path, std::size_t most_bytes = std::size_t{16} << 20U)
      : path_(std::move(path)), most_bytes_(most_bytes) {}

  // The kept answer to the request, or that of `work`, which is kept when it is a 200. The store's
  // state is looked at before `work` runs, so an answer never outlives a commit that it did not
  // see; while the store is being written to, nothing is kept.
  [[nodiscard]] Response answer(const Request& request, const std::function<Response()>& work);

 private:
  std::string path_;
  std::size_t most_bytes_;
  std::mutex mutex_;  // guards what follows; not held during `work`
  std::string state_;
  std::size_t bytes_ = 0;
  std::unordered_map<std::string, Response> kept_;
};

}  // namespace chancery::serve
