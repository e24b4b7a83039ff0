// How the time of the dates room grows with one sentence's length: for hostile texts, the
// processor's milliseconds at 1,000 and 8,000 repeats and their ratio, 8 where time is linear. Exit
// status 1 when a ratio is beyond 40. Built on demand: cmake --build DIR --target dates_speed &&
// DIR/dates_speed
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>

#include "tests/dates/documents.h"

namespace {

using namespace chancery;

double milliseconds(const char* unit, int repeats) {
  std::string text;
  for (int i = 0; i < repeats; ++i) text += unit;
  document::Document document = dates::testing::document_of(std::move(text), "2023-03-02");
  document::Workspace workspace;
  const std::clock_t begin = std::clock();  // of this process: a busy machine counts for little
  dates::testing::tagger().annotate(document, workspace);
  return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

}  // namespace

int main() {
  bool slow = false;
  for (const char* unit :
       {"the end of the ", "1,000", "last ", "hundred ", "two and ", "- ", "9:30 to ", "\"",
        "one in five to ten million ", "March 2-", "500 million pesos of Mexico ", "in 366 "}) {
    milliseconds(unit, 200);
    const double small = std::max(1.0, milliseconds(unit, 1000));
    const double large = milliseconds(unit, 8000);
    slow |= large > 40 * small;
    std::printf("%-30s%9.2f ms%9.2f ms%8.1f\n", unit, small, large, large / small);
  }
  return slow ? 1 : 0;
}
