// A store of synthetic articles, as large as wanted, and how long questions to it take.
//
//   store_scale grow FILE ARTICLES [BATCH]  puts articles until the store has so many (goes on from
//                                         there), as `chancery ingest` does; BATCH (200) of them in
//                                         one transaction
//   store_scale multiply FILE TO COPIES   makes another store of so many copies of each article
//   store_scale ask FILE                  asks the questions
//
// All print "metric<TAB>value" lines. How fast articles are put, and in how much memory, is told by
// grow alone: it uses the Store's own put(), commit() and the like. multiply loads rows in bulk
// (chancery/store/multiply.h) into the same tables and indexes; what `ask` tells of such a store,
// the size of its file and the waits for its answers, rests on loaded rows. Copies share the names,
// places and words of their originals, so there are as many of these as in the store multiplied.
// The articles: synthetic_articles.h.
#include "benchmarks/store_scale.h"

#include <sys/resource.h>

#include <condition_variable>
#include <ctime>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "benchmarks/synthetic_articles.h"
#include "chancery/store/multiply.h"
#include "chancery/store/store.h"

namespace {

using namespace chancery;
using namespace benchmarks;

// Of the thread that asks, in seconds: the same on a machine that others use too.
double processor_of_thread() {
  timespec spent{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
  return static_cast<double>(spent.tv_sec) + 1e-9 * static_cast<double>(spent.tv_nsec);
}

// What the grouper would do: the article is the next one of its story, whose first events are one.
void tell_story(store::Store& store, std::size_t number, store::Id article, store::Id& story) {
  constexpr std::size_t kFeatures = 1600;  // bytes
  Random random(number);
  std::string features;
  while (features.size() < kFeatures) features += static_cast<char>(random.next());
  if (number % kInStory == 0) story = 0;
  const auto given = store.assign_story(article, story, 0, features);
  if (!given) stop(given.error());
  story = *given;
  if (number % kInStory != kInStory - 1) return;
  store::Filter filter;
  filter.story = story;
  const auto rows = store.events(filter, {.order = store::Order::kOldest, .limit = 5000});
  if (!rows) stop(rows.error());
  store::StoryEvent told;
  told.story = story;
  for (const store::EventRow& row : rows->rows) {
    if (row.from.number == 0) told.events.push_back(row.id);
  }
  if (told.events.size() < 2) return;
  if (const auto put = store.put_story_event(told); !put) stop(put.error());
}

int grow(const std::string& path, std::size_t wanted, std::size_t batch) {
  auto store = store::open_store(path);
  if (!store) stop(store.error());
  const auto counts = (*store)->counts();
  if (!counts) stop(counts.error());
  const auto there = static_cast<std::size_t>(counts->versions);
  if (there >= wanted) return 0;
  // Another thread makes the articles and prepares them, as the threads that code do for ingest: on
  // two cores the store has one for itself.
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<store::Ready> made;
  std::jthread maker([&] {
    for (std::size_t i = there; i < wanted; ++i) {
      store::Record record;
      record.coding.program = "synthetic";
      record.words = std::string(300, 'w');
      record.findings = synthetic_findings(i);
      auto ready = store::prepare(record);
      if (!ready) stop(ready.error());
      std::unique_lock lock(mutex);
      changed.wait(lock, [&] { return made.size() < 500; });
      made.push_back(std::move(*ready));
      changed.notify_all();
    }
  });
  const auto start = Clock::now();
  const double worked = processor_of_thread();
  std::vector<double> tenths = {worked};  // when each tenth was put
  store::Id story = 0;
  for (std::size_t i = there; i < wanted; ++i) {
    store::Ready ready;
    {
      std::unique_lock lock(mutex);
      changed.wait(lock, [&] { return !made.empty(); });
      ready = std::move(made.front());
      made.pop_front();
      changed.notify_all();
    }
    store::Id article = 0;
    if (const auto put = (*store)->put(ready, &article); !put) stop(put.error());
    tell_story(**store, i, article, story);
    if ((i + 1 - there) * 10 / (wanted - there) >= tenths.size()) {
      tenths.push_back(processor_of_thread());
    }
    if (i % batch != batch - 1) continue;
    if (const auto kept = (*store)->commit(); !kept) stop(kept.error());
    if ((i + 1) % 20000 == 0) {
      std::fprintf(stderr, "%zu articles, %.0f a second\n", i + 1,
                   static_cast<double>(i + 1 - there) / seconds_since(start));
    }
  }
  if (const auto kept = (*store)->commit(); !kept) stop(kept.error());
  const double rate = static_cast<double>(wanted - there) / seconds_since(start);
  const auto a_second = [&](double spent, double share) {
    return share * static_cast<double>(wanted - there) / spent;
  };
  const double spent = processor_of_thread() - worked;
  std::printf("articles put a second of processor\t%.1f\n", a_second(spent, 1));
  std::printf("articles put a second of processor, the first tenth\t%.1f\n",
              a_second(tenths[1] - tenths[0], 0.1));
  std::printf("articles put a second of processor, the last tenth\t%.1f\n",
              a_second(tenths[10] - tenths[9], 0.1));
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  std::printf("articles put a second (from %zu to %zu)\t%.1f\n", there, wanted, rate);
  std::printf("peak memory of putting, MiB\t%.1f\n", static_cast<double>(usage.ru_maxrss) / 1024);
  return 0;
}

int multiply(const std::string& from, const std::string& to, std::size_t copies) {
  const auto start = Clock::now();
  const auto told = [&](const std::string& step) {
    std::fprintf(stderr, "%6.0f s  %s\n", seconds_since(start), step.c_str());
  };
  if (const auto made = store::multiply(from, to, copies, told); !made) stop(made.error());
  std::printf("seconds of loading\t%.0f\n", seconds_since(start));
  return 0;
}

}  // namespace

int main(int count, char** words) {
  const std::string command = count > 2 ? words[1] : "";
  if (command == "grow" && (count == 4 || count == 5)) {
    return grow(words[2], std::stoul(words[3]), count == 5 ? std::stoul(words[4]) : 200);
  }
  if (command == "ask" && count == 3) return ask(words[2]);
  if (command == "multiply" && count == 5) {
    return multiply(words[2], words[3], std::stoul(words[4]));
  }
  std::fprintf(stderr,
               "usage: store_scale grow FILE ARTICLES [BATCH] | multiply FILE TO COPIES | ask "
               "FILE\n");
  return 2;
}
