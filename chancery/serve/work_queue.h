// Worker threads for questions, quick ones before slow ones: pages never wait behind counts over
// millions of rows. One thread prefers slow work, so that it is never forgotten; the last thread
// never takes any, so that there is always one for quick work.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace chancery::serve {

class WorkQueue {
 public:
  using Work = std::function<void()>;

  // At least one thread; a single one takes everything, quick work first.
  explicit WorkQueue(unsigned threads);
  // Does what waits, then ends.
  ~WorkQueue() { join(); }
  WorkQueue(const WorkQueue&) = delete;
  WorkQueue& operator=(const WorkQueue&) = delete;

  void post(bool slow, Work work);
  void join();

 private:
  // Of thread `number`, under the lock: what it does next; null when there is nothing for it.
  std::deque<Work>* next_for(std::size_t number);
  void run(std::size_t number);

  std::size_t count_;
  std::mutex mutex_;  // guards what follows
  std::condition_variable changed_;
  std::deque<Work> quick_, slow_;
  bool ending_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace chancery::serve
