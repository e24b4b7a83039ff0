// Time of actors, places, dates and amounts: processor milliseconds of the linker and the time
// tagger for 1,000 words, over the articles of a file, read once before by the reader. The best of
// five rounds counts. Built on demand: cmake --build DIR --target actors_speed && DIR/actors_speed
// FILE (any kind that `chancery code` reads). Exit status 1 above 2 ms.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

#include "chancery/dates/time_tagger.h"
#include "chancery/entities/linker.h"
#include "chancery/intake/reader.h"
#include "chancery/pipeline/engine.h"

int main(int count, char** words) {
  using namespace chancery;
  if (count != 2) return std::fputs("usage: actors_speed FILE\n", stderr), 2;
  pipeline::EngineOptions options;
  const auto installation = pipeline::find_installation(pipeline::running_program());
  if (!installation) return 2;
  options.installation = *installation;
  options.depth = pipeline::Depth::kSyntax;
  const auto engine = pipeline::Engine::load(options);
  if (!engine) return std::fprintf(stderr, "%s\n", engine.error().to_string().c_str()), 2;
  const auto linker = entities::Linker::load(engine->data());
  const auto tagger = dates::TimeTagger::load(engine->data());
  const auto reader = intake::Reader::load(engine->data());
  if (!linker || !tagger || !reader) return 2;
  document::Workspace workspace;
  std::vector<document::Document> articles;
  std::size_t tokens = 0;
  reader->read_path(words[1], [&](intake::Item item) {
    if (!item) return true;
    engine->pipeline().run(*item, workspace);
    tokens += item->tokens.get().size();
    articles.push_back(std::move(*item));
    return articles.size() < 300;
  });
  if (tokens == 0) return std::fputs("no words\n", stderr), 2;
  double best[2] = {1e9, 1e9};
  for (int round = 0; round < 5; ++round) {
    double spent[2] = {0, 0};
    for (document::Document& article : articles) {
      article.times = {};
      article.amounts = {};
      article.mentions = {};
      article.entities = {};
      article.places = {};
      const std::clock_t begin = std::clock();
      tagger->annotate(article, workspace);
      const std::clock_t middle = std::clock();
      linker->annotate(article, workspace);
      spent[0] += static_cast<double>(middle - begin);
      spent[1] += static_cast<double>(std::clock() - middle);
    }
    for (int k = 0; k < 2; ++k) best[k] = std::min(best[k], spent[k]);
  }
  const double scale = 1e6 / CLOCKS_PER_SEC / static_cast<double>(tokens);
  std::printf(
      "articles %zu\nwords %zu\ndates_and_amounts_ms_per_1000 %.2f\nactors_and_places_ms_per_1000 "
      "%.2f\n",
      articles.size(), tokens, best[0] * scale, best[1] * scale);
  return (best[0] + best[1]) * scale > 2 ? 1 : 0;
}
