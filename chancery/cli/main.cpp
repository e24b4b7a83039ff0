#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

#include "chancery/cli/commands.h"

namespace {

// A start puts some 40 MiB on the heap, page by page: to fault in so many small pages is a fifth of
// its time. Where the system grants large ones to those who ask, the heap begins with them
// (docs/decisions/014-start-up.md). Any refusal is as good as none.
[[maybe_unused]] void ask_for_large_pages() {
  constexpr std::size_t kHeap = 64U << 20U;
  constexpr std::uintptr_t kLargePage = 2U << 20U;
  mallopt(M_TOP_PAD, kHeap);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);  // where malloc's own adjustment ends, which mallopt stops
  mallopt(M_TRIM_THRESHOLD, 128 << 20);
  void* volatile grown = std::malloc(1U << 20U);  // volatile: else the compiler leaves both out
  std::free(grown);
  const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
  const std::uintptr_t begin = (end - kHeap + kLargePage - 1) / kLargePage * kLargePage;
  (void)madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
}

}  // namespace

int main(int count, char** words) {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  ask_for_large_pages();
#endif
  const int status = chancery::cli::run(count, words);
#ifdef __SANITIZE_ADDRESS__
  return status;
#else
  std::_Exit(status);  // streams are flushed; what load_engine() keeps goes with the process
#endif
}
