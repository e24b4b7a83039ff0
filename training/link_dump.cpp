// Prints mentions, entities and places of the documents of a CoNLL-U file, for reading while rules and
// data grow: link_dump DATA FILE.conllu [PUBLISHED]. Each `# newdoc` is one document. Names are the
// runs of proper nouns (no reader is loaded). The last line gives words and milliseconds.
#include <chrono>
#include <fstream>
#include <iostream>
#include <sstream>

#include "chancery/document/conllu.h"
#include "chancery/entities/linker.h"

namespace {

using namespace chancery;
using document::TokenId;

std::vector<document::Name> proper_noun_runs(const document::Document& document) {
  std::vector<document::Name> names;
  for (const auto& sentence : document.sentences.get()) {
    for (auto token = sentence.tokens.first; token < sentence.tokens.last;) {
      auto end = token;
      while (end < sentence.tokens.last && document.upos(end) == document::Upos::kPropn) ++end.value;
      if (end > token) names.push_back({{token, end}, document::NameKind::kPerson, 0.5F});
      token = TokenId(std::max(end.value, token.value + 1));
    }
  }
  return names;
}

void print(const document::Document& document) {
  const auto& mentions = document.mentions.get();
  for (const auto& mention : mentions) {
    std::cout << "  [" << document.slice(mention.span) << "] head " << document.form(mention.head)
              << (mention.only_place ? " (place)" : "") << " ->";
    for (const auto id : mention.entities) std::cout << ' ' << id.value;
    std::cout << '\n';
  }
  const auto& entities = document.entities.get();
  for (std::size_t i = 0; i < entities.size(); ++i) {
    const auto& entity = entities[i];
    std::cout << "  " << i << ' ' << entity.name << " (" << name_of(entity.kind) << ") " << entity.country;
    for (const auto& sector : entity.sectors) std::cout << ' ' << sector;
    std::cout << " [" << entity.role << "] " << name_of(entity.resolved_by) << ": " << entity.why << '\n';
  }
  for (const auto& place : document.places.get()) {
    std::cout << "  @ " << place.place.name << ' ' << place.place.country << ' ' << place.place.admin1 << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: link_dump DATA FILE.conllu [PUBLISHED]\n";
    return 2;
  }
  const auto data = lexicon::DataFiles::open({argv[1]});
  const auto linker = data ? entities::Linker::load(*data) : std::unexpected(data.error());
  if (!linker) {
    std::cerr << linker.error().to_string() << '\n';
    return 2;
  }
  std::ifstream file(argv[2]);
  std::string part;
  std::string line;
  std::size_t words = 0;
  std::chrono::steady_clock::duration spent{};
  document::Workspace workspace;
  const auto flush = [&] {
    document::Metadata metadata;
    metadata.published = argc > 3 ? argv[3] : "";
    auto read = document::read_conllu(part, document::ConlluLayers::kTokensAndSyntax, metadata);
    part.clear();
    if (!read || read->tokens.get().empty()) return;
    read->names.write(proper_noun_runs(*read), "dump");
    const auto start = std::chrono::steady_clock::now();
    linker->annotate(*read, workspace);
    spent += std::chrono::steady_clock::now() - start;
    words += read->tokens.get().size();
    std::cout << "== " << read->text() << '\n';
    print(*read);
  };
  while (std::getline(file, line)) {
    if (line.starts_with("# newdoc") && !part.empty()) flush();
    part += line + "\n";
  }
  flush();
  std::cout << words << " words " << std::chrono::duration<double, std::milli>(spent).count() << " ms\n";
  return 0;
}
