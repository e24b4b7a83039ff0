#include "chancery/serve/work_queue.h"

#include <algorithm>
#include <utility>

namespace chancery::serve {

WorkQueue::WorkQueue(unsigned threads) : count_(std::max(1U, threads)) {
  for (std::size_t i = 0; i < count_; ++i) threads_.emplace_back([this, i] { run(i); });
}

void WorkQueue::post(bool slow, Work work) {
  {
    const std::lock_guard lock(mutex_);
    (slow ? slow_ : quick_).push_back(std::move(work));
  }
  // All: the one that wakes may not be one that takes such work.
  slow ? changed_.notify_all() : changed_.notify_one();
}

void WorkQueue::join() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  changed_.notify_all();
  for (std::thread& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

std::deque<WorkQueue::Work>* WorkQueue::next_for(std::size_t number) {
  const bool takes_slow = count_ == 1 || number + 1 < count_;
  const bool prefers_slow = count_ > 1 && number == 0;
  if (prefers_slow && !slow_.empty()) return &slow_;
  if (!quick_.empty()) return &quick_;
  return takes_slow && !slow_.empty() ? &slow_ : nullptr;
}

void WorkQueue::run(std::size_t number) {
  while (true) {
    Work work;
    {
      std::unique_lock lock(mutex_);
      std::deque<Work>* from = nullptr;
      changed_.wait(lock, [&] { return (from = next_for(number)) != nullptr || ending_; });
      if (from == nullptr) return;
      work = std::move(from->front());
      from->pop_front();
    }
    work();
  }
}

}  // namespace chancery::serve
