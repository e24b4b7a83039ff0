// Runs work over a stream of items on several threads and hands the results on in the order of the
// items, so that the number of threads never shows in the output. Memory stays flat: push() waits
// when a fixed number of items (`window` for each thread) are under way; where handing on takes
// long now and then, a wide window lets the other threads work on meanwhile.
//
//   OrderedRun<int, int> run(4, [] { return [](int x) { return x * x; }; }, print);
//   run.push(2); run.push(3); run.finish();   // prints 4, then 9
//
// One thread pushes. `make_worker` is called once by each thread and gives a callable of its own;
// `deliver` is called by one thread at a time. With one thread all happens inside push().
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace chancery::pipeline {

template <class Item, class Result>
class OrderedRun {
 public:
  using Worker = std::function<Result(Item)>;
  using MakeWorker = std::function<Worker()>;
  using Deliver = std::function<bool(Result)>;  // false: nobody reads any more

  OrderedRun(unsigned threads, MakeWorker make_worker, Deliver deliver, unsigned window = 4)
      : make_worker_(std::move(make_worker)),
        deliver_(std::move(deliver)),
        window_(std::uint64_t{window} * threads) {
    if (threads <= 1) {
      inline_ = make_worker_();
      return;
    }
    for (unsigned i = 0; i < threads; ++i) pool_.emplace_back([this] { loop(); });
  }
  OrderedRun(const OrderedRun&) = delete;
  OrderedRun& operator=(const OrderedRun&) = delete;
  ~OrderedRun() { finish(); }

  // False when the results have no reader any more; pushing on is pointless then.
  bool push(Item item) {
    if (inline_) {
      if (!stopped_) stopped_ = !deliver_(inline_(std::move(item)));
      return !stopped_;
    }
    std::unique_lock lock(mutex_);
    room_.wait(lock, [this] { return stopped_ || pushed_ < delivered_ + window_; });
    if (stopped_) return false;
    queue_.emplace_back(pushed_++, std::move(item));
    work_.notify_one();
    return true;
  }

  // Waits until everything pushed is delivered.
  void finish() {
    {
      const std::lock_guard lock(mutex_);
      ended_ = true;
    }
    work_.notify_all();
    pool_.clear();  // joins
  }

 private:
  void loop() {
    const Worker work = make_worker_();
    while (auto task = take()) put(task->first, work(std::move(task->second)));
  }

  std::optional<std::pair<std::uint64_t, Item>> take() {
    std::unique_lock lock(mutex_);
    work_.wait(lock, [this] { return stopped_ || ended_ || !queue_.empty(); });
    if (stopped_ || queue_.empty()) return std::nullopt;
    std::optional<std::pair<std::uint64_t, Item>> task(std::move(queue_.front()));
    queue_.pop_front();
    return task;
  }

  // Who finds nobody delivering does it for all, without the lock: the others go on working.
  void put(std::uint64_t number, Result result) {
    std::unique_lock lock(mutex_);
    done_.emplace(number, std::move(result));
    if (delivering_) return;
    delivering_ = true;
    while (!stopped_ && !done_.empty() && done_.begin()->first == delivered_) {
      auto next = done_.extract(done_.begin());
      lock.unlock();
      const bool wanted = deliver_(std::move(next.mapped()));
      lock.lock();
      stopped_ = stopped_ || !wanted;
      ++delivered_;
      room_.notify_one();
    }
    delivering_ = false;
    if (!stopped_) return;
    room_.notify_all();
    work_.notify_all();
  }

  MakeWorker make_worker_;
  Deliver deliver_;
  std::uint64_t window_;
  Worker inline_;
  std::mutex mutex_;  // guards all below
  std::condition_variable room_;
  std::condition_variable work_;
  std::deque<std::pair<std::uint64_t, Item>> queue_;
  std::map<std::uint64_t, Result> done_;
  std::uint64_t pushed_ = 0;
  std::uint64_t delivered_ = 0;
  bool delivering_ = false;
  bool stopped_ = false;
  bool ended_ = false;
  std::vector<std::jthread> pool_;
};

}  // namespace chancery::pipeline
