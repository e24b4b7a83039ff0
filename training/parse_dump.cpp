// Parses CoNLL-U with its tokens kept, and prints CoNLL-U: parse_dump MODEL [scalar|avx2] < in >
// out. A small tool for measuring a model before it is installed.
#include <iostream>
#include <iterator>
#include <string>

#include "chancery/document/conllu.h"
#include "chancery/syntax/reader.h"

int main(int argc, char** argv) {
  using namespace chancery;
  if (argc < 2) return 2;
  auto level = learn::detect_cpu_level();
  if (argc > 2)
    level = std::string_view(argv[2]) == "avx2" ? learn::CpuLevel::kAvx2 : learn::CpuLevel::kScalar;
  auto reader = syntax::Reader::load(argv[1], level);
  if (!reader) {
    std::cerr << reader.error().to_string() << "\n";
    return 2;
  }
  const std::string input{std::istreambuf_iterator<char>(std::cin), {}};
  auto document = document::read_conllu(input, document::ConlluLayers::kTokensOnly);
  if (!document) {
    std::cerr << document.error().to_string() << "\n";
    return 2;
  }
  document::Workspace workspace;
  reader->annotate(*document, workspace);
  std::cout << document::write_conllu(*document, "s");
}
