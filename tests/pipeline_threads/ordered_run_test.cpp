#include "chancery/pipeline/ordered_run.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>

#include "chancery/document/annotator.h"

namespace chancery::pipeline {
namespace {

TEST(OrderedRun, KeepsTheOrderOfItemsForAnyNumberOfThreads) {
  for (const unsigned threads : {1U, 2U, 3U, 8U}) {
    std::vector<int> out;
    OrderedRun<int, int> run(
        threads,
        [] {
          return [](int x) {
            if (x % 7 == 0) std::this_thread::yield();
            return x * 2;
          };
        },
        [&](int x) {
          out.push_back(x);
          return true;
        });
    for (int i = 0; i < 500; ++i) EXPECT_TRUE(run.push(i));
    run.finish();
    ASSERT_EQ(out.size(), 500U);
    for (int i = 0; i < 500; ++i) EXPECT_EQ(out[static_cast<std::size_t>(i)], 2 * i);
  }
}

TEST(OrderedRun, BoundsWhatIsUnderWay) {
  std::atomic<int> alive{0};
  std::atomic<int> most{0};
  OrderedRun<int, int> run(
      2, [] { return [](int x) { return x; }; },
      [&](int) {
        --alive;
        return true;
      });
  for (int i = 0; i < 1000; ++i) {
    most = std::max(most.load(), ++alive);
    run.push(i);
  }
  run.finish();
  EXPECT_LE(most.load(), 2 * 4 + 1);
}

// While a result is handed on, which may take long, others are worked on.
TEST(OrderedRun, WorksOnWhileAResultIsHandedOn) {
  std::atomic<int> worked{0};
  bool met = false;
  OrderedRun<int, int> run(
      2,
      [&] {
        return [&](int x) {
          ++worked;
          return x;
        };
      },
      [&](int x) {
        for (int i = 0; x == 0 && i < 5000 && worked < 10; ++i) {
          std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        if (x == 0) met = worked >= 10;
        return true;
      },
      5);
  for (int i = 0; i < 10; ++i) EXPECT_TRUE(run.push(i));
  run.finish();
  EXPECT_TRUE(met);
}

TEST(OrderedRun, StopsWhenNobodyReads) {
  for (const unsigned threads : {1U, 4U}) {
    int delivered = 0;
    OrderedRun<int, int> run(
        threads, [] { return [](int x) { return x; }; }, [&](int) { return ++delivered < 3; });
    int pushed = 0;
    while (pushed < 100000 && run.push(pushed)) ++pushed;
    run.finish();
    EXPECT_LT(pushed, 100000);
    EXPECT_EQ(delivered, 3);
  }
}

// Documents through threads with a Workspace each, as the program does it.
TEST(OrderedRun, DocumentsKeepTheirOwn) {
  std::vector<std::string> out;
  OrderedRun<document::Document, std::string> run(
      4,
      [] {
        return [workspace = std::make_shared<document::Workspace>()](document::Document document) {
          workspace->of<std::vector<int>>().push_back(1);
          document.sections.write({document::Section{}}, "test");
          document.intern(document.text());
          return std::string(document.text());
        };
      },
      [&](std::string text) {
        out.push_back(std::move(text));
        return true;
      });
  for (int i = 0; i < 300; ++i) run.push(document::Document("text " + std::to_string(i), {}));
  run.finish();
  ASSERT_EQ(out.size(), 300U);
  EXPECT_EQ(out[299], "text 299");
}

}  // namespace
}  // namespace chancery::pipeline
