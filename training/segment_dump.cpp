// Segments the text on standard input and prints CoNLL-U with dummy trees, for score_ud.py:
//   segment_dump models/segmenter.bin < raw.txt > system.conllu
// With --speed it prints characters per second on standard error instead.
#include <chrono>
#include <iostream>
#include <iterator>
#include <string>

#include "chancery/document/conllu.h"
#include "chancery/text/segmenter.h"

namespace {

using namespace chancery;

void write_dummy_trees(document::Document& document) {
  std::vector<document::TokenSyntax> syntax(document.tokens.get().size());
  for (const document::Sentence& sentence : document.sentences.get()) {
    const document::TokenId root = sentence.tokens.first;
    for (std::uint32_t i = root.value; i < sentence.tokens.last.value; ++i) {
      if (i != root.value) syntax[i].head = root;
      syntax[i].relation = i == root.value ? document::Relation::kRoot : document::Relation::kDep;
    }
  }
  document.write_syntax(std::move(syntax), "dummy");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: segment_dump MODEL [--speed] < TEXT\n";
    return 2;
  }
  const auto segmenter = text::Segmenter::load(argv[1]);
  if (!segmenter) {
    std::cerr << segmenter.error().to_string() << "\n";
    return 2;
  }
  const std::string input{std::istreambuf_iterator<char>(std::cin), {}};
  document::Document document(input, {});
  document::Workspace workspace;
  const auto begin = std::chrono::steady_clock::now();
  segmenter->annotate(document, workspace);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  if (argc > 2) {
    std::cerr << static_cast<double>(input.size()) / took.count() / 1e6
              << " million bytes a second, " << document.tokens.get().size() << " tokens, "
              << document.sentences.get().size() << " sentences\n";
    return 0;
  }
  write_dummy_trees(document);
  std::cout << document::write_conllu(document, "s");
  return 0;
}
