#include <cstdlib>

#include "chancery/cli/commands.h"

int main(int count, char** words) {
  const int status = chancery::cli::run(count, words);
#ifdef __SANITIZE_ADDRESS__
  return status;
#else
  std::_Exit(status);  // streams are flushed; what load_engine() keeps goes with the process
#endif
}
