// Trains models/segmenter.bin:
//   train_segmenter --data data --wordnet /usr/share/wordnet --out models/segmenter.bin
//   TRAIN.conllu[.gz]…
// Seeded; the same inputs give the same bytes. Features are the runtime's own.
#include <algorithm>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <unordered_set>

#include "chancery/text/mender.h"
#include "chancery/text/paragraph_finder.h"
#include "chancery/text/sentence_splitter.h"
#include "training/linear_trainer.h"
#include "training/segmenter_corpus.h"
#include "training/segmenter_words.h"

namespace chancery::training {
namespace {

constexpr std::uint32_t kSeed = 20230302;
// Evens out precision and recall of sentences on the dev files.
constexpr float kBreakBias = 1.2F;

std::vector<text::Stretch> stretches_of(const Rendered& gold) {
  std::vector<text::Stretch> out;
  text::cut_at_empty_lines(gold.text, {0, static_cast<std::uint32_t>(gold.text.size())}, 0, out);
  return out;
}

// Every gap of every chunk, decided as the gold has it.
void collect_gaps(const Rendered& gold, const text::SegmenterModel& model, Examples& out) {
  std::map<std::uint32_t, bool> begins;
  for (const Rendered::Begin begin : gold.begins) begins[begin.at] = begin.joined;
  text::Chunk chunk;
  text::FeatureList features;
  for (const text::Stretch& stretch : stretches_of(gold)) {
    text::ChunkReader reader(gold.text, stretch.span.begin, stretch.span.end);
    while (reader.next()) {
      if (reader.end - reader.begin > text::kLongestChunk) continue;
      text::read_atoms(gold.text, reader.begin, reader.end, stretch.span.end, model, chunk);
      std::size_t first = 0;
      text::Gap last = text::Gap::kToken;
      for (std::size_t gap = 0; gap + 1 < chunk.atoms.size(); ++gap) {
        const auto found = begins.find(chunk.atoms[gap + 1].begin);
        const text::Gap truth = found == begins.end() ? text::Gap::kNone
                                : found->second       ? text::Gap::kWord
                                                      : text::Gap::kToken;
        text::gap_features(gold.text, chunk, gap, first, last, model, features);
        out.add(features, static_cast<std::uint8_t>(truth));
        last = truth;
        if (truth != text::Gap::kNone) first = gap + 1;
      }
    }
  }
}

// Every place where a sentence may end, in the words that the trained tokenizer finds.
void collect_breaks(const Rendered& gold, const text::SegmenterModel& model, Examples& out) {
  const std::unordered_set<std::uint32_t> ends(gold.sentence_ends.begin(),
                                               gold.sentence_ends.end());
  text::TokenizerScratch scratch;
  std::vector<text::Piece> pieces;
  std::vector<text::Passage> passages;
  for (const text::Stretch& stretch : stretches_of(gold)) {
    const auto first = static_cast<std::uint32_t>(pieces.size());
    text::tokenize(gold.text, stretch.span.begin, stretch.span.end, model, scratch, pieces);
    passages.push_back({first, static_cast<std::uint32_t>(pieces.size()), 0});
  }
  text::SentenceContext context;
  text::read_words(gold.text, pieces, model, context);
  const auto styles = text::read_styles(context, passages);
  for (std::size_t p = 0; p < passages.size(); ++p) {
    text::BreakScanner scanner(context, passages[p], styles[p]);
    for (std::uint32_t i = passages[p].first; i + 1 < passages[p].last; ++i) {
      scanner.step(i);
      const bool truth = ends.contains(pieces[i].end);
      if (scanner.candidate(i)) {
        scanner.features(i, scratch.features);
        out.add(scratch.features, truth ? 1 : 0);
      }
      if (truth) scanner.broke_after(i);
    }
  }
}

struct Arguments {
  std::string data = "data", wordnet = "/usr/share/wordnet", out = "models/segmenter.bin";
  std::vector<std::string> corpora;
};

bool read_arguments(int argc, char** argv, Arguments& arguments) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view flag = argv[i];
    std::string* value = flag == "--data"      ? &arguments.data
                         : flag == "--wordnet" ? &arguments.wordnet
                         : flag == "--out"     ? &arguments.out
                                               : nullptr;
    if (value == nullptr) {
      arguments.corpora.emplace_back(flag);
    } else if (++i < argc) {
      *value = argv[i];
    } else {
      return false;
    }
  }
  return !arguments.corpora.empty();
}

base::Expected<text::SegmenterModel> train(const Arguments& arguments) {
  Corpus corpus;
  for (const std::string& path : arguments.corpora) {
    auto part = read_corpus(path);
    if (!part) return std::unexpected(part.error());
    std::move(part->begin(), part->end(), std::back_inserter(corpus));
  }
  text::SegmenterModel model;
  if (auto filled = fill_word_sets(corpus, arguments.wordnet, arguments.data, model); !filled) {
    return std::unexpected(filled.error());
  }
  std::mt19937 random(kSeed);
  std::vector<Rendered> texts{render(corpus), render(corpus), render(damage(corpus, random)),
                              render(damage(corpus, random))};
  Examples gaps;
  for (const Rendered& gold : texts) collect_gaps(gold, model, gaps);
  std::cerr << gaps.size() << " gaps\n";
  model.gaps = LinearTrainer<3>({.row_bits = 17}).train(gaps, random);
  Examples breaks;
  for (const Rendered& gold : texts) collect_breaks(gold, model, breaks);
  std::cerr << breaks.size() << " places for a sentence end\n";
  model.breaks = LinearTrainer<1>({.row_bits = 19, .runs = 3, .rate = 0.03F, .dropped = 0.4F})
                     .train(breaks, random);
  model.break_bias = kBreakBias;
  return model;
}

}  // namespace
}  // namespace chancery::training

int main(int argc, char** argv) {
  using namespace chancery;
  training::Arguments arguments;
  if (!training::read_arguments(argc, argv, arguments)) {
    std::cerr << "usage: train_segmenter [--data DIR] [--wordnet DIR] [--out FILE] "
                 "TRAIN.conllu[.gz]...\n";
    return 2;
  }
  const auto model = training::train(arguments);
  if (!model) {
    std::cerr << model.error().to_string() << "\n";
    return 2;
  }
  const std::string bytes = text::write_segmenter_model(*model);
  std::ofstream out(arguments.out, std::ios::binary);
  out << bytes;
  if (!out.flush()) {
    std::cerr << "cannot write " << arguments.out << "\n";
    return 2;
  }
  std::cerr << arguments.out << ": " << bytes.size() << " bytes; " << model->words.hashes().size()
            << " words, " << model->names.hashes().size() << " names, " << model->splits.size()
            << " splits\n";
  return 0;
}
