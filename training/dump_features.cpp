// Prints the reader's features of each word on standard input (one a line):
//   form TAB shape TAB piece,piece,…
// An empty line stays empty. Used by train_reader.py, so that training sees what the runtime sees.
#include <iostream>
#include <string>

#include "chancery/syntax/features.h"

int main() {
  std::ios::sync_with_stdio(false);
  std::string word;
  while (std::getline(std::cin, word)) {
    if (!word.empty()) {
      const auto features = chancery::syntax::word_features(word);
      std::cout << features.form << '\t' << features.shape << '\t';
      for (std::size_t i = 0; i < features.pieces.size(); ++i) {
        std::cout << (i > 0 ? "," : "") << features.pieces[i];
      }
    }
    std::cout << '\n';
  }
}
