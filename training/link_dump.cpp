// Prints mentions, entities and places of articles, for reading while rules and data grow:
// link_dump DATA MODELS FILE.jsonl (rows with "text" and "date" or "published"; "-" for one article
// of plain text on standard input). The last line gives words and the linker's milliseconds.
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>

#include "chancery/entities/linker.h"
#include "chancery/syntax/reader.h"
#include "chancery/text/quoter.h"
#include "chancery/text/sectioner.h"
#include "chancery/text/segmenter.h"
#include "training/checked.h"

namespace {

using namespace chancery;
using chancery::training::checked;

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
    std::cout << "  " << i << ' ' << entity.name << " (" << name_of(entity.kind) << ") "
              << entity.country;
    for (const auto& sector : entity.sectors) std::cout << ' ' << sector;
    std::cout << " [" << entity.role << "] " << name_of(entity.resolved_by) << ": " << entity.why
              << '\n';
  }
  for (const auto& place : document.places.get()) {
    std::cout << "  @ " << place.place.name << ' ' << place.place.country << ' '
              << place.place.admin1 << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: link_dump DATA MODELS FILE.jsonl|-\n";
    return 2;
  }
  const auto data = checked(lexicon::DataFiles::open({argv[1]}));
  const std::string models = argv[2];
  std::vector<std::unique_ptr<document::Annotator>> chain;
  chain.push_back(std::make_unique<text::Sectioner>(checked(text::Sectioner::load(data))));
  chain.push_back(std::make_unique<text::Quoter>(checked(text::Quoter::load(data))));
  chain.push_back(
      std::make_unique<text::Segmenter>(checked(text::Segmenter::load(models + "/segmenter.bin"))));
  chain.push_back(
      std::make_unique<syntax::Reader>(checked(syntax::Reader::load(models + "/reader.chm"))));
  const auto linker = checked(entities::Linker::load(data));
  std::size_t words = 0;
  std::clock_t spent = 0;  // of the processor: others may share the machine
  document::Workspace workspace;
  const auto link = [&](std::string text, std::string date) {
    document::Metadata metadata;
    metadata.published = std::move(date);
    document::Document article(std::move(text), metadata);
    for (const auto& worker : chain) worker->annotate(article, workspace);
    const std::clock_t start = std::clock();
    linker.annotate(article, workspace);
    spent += std::clock() - start;
    words += article.tokens.get().size();
    std::cout << "== " << article.text() << '\n';
    print(article);
  };
  if (std::string_view(argv[3]) == "-") {
    link({std::istreambuf_iterator<char>(std::cin), {}}, "");
  } else {
    std::ifstream rows(argv[3]);
    for (std::string line; std::getline(rows, line);) {
      const auto row = nlohmann::json::parse(line, nullptr, false);
      if (row.is_object())
        link(row.value("text", ""), row.value("date", row.value("published", "")));
    }
  }
  std::cout << words << " words " << 1000.0 * static_cast<double>(spent) / CLOCKS_PER_SEC
            << " ms\n";
  return 0;
}
