#include "chancery/text/segmenter.h"

#include <array>

#include "chancery/text/mender.h"
#include "chancery/text/paragraph_finder.h"
#include "chancery/text/sentence_splitter.h"
#include "chancery/text/tokenizer.h"

namespace chancery::text {
namespace {

struct Scratch {
  TokenizerScratch tokenizer;
  MenderScratch mender;
  SentenceContext context;
  std::vector<Piece> pieces;
  std::vector<Passage> passages;
  std::vector<std::uint32_t> ends;
};

// Paragraphs as ranges of pieces; mending comes after, so they are found again by the offsets.
void place_passages(const std::vector<Stretch>& stretches, Scratch& scratch) {
  scratch.passages.clear();
  std::uint32_t at = 0;
  const auto count = static_cast<std::uint32_t>(scratch.pieces.size());
  for (const Stretch& stretch : stretches) {
    const std::uint32_t first = at;
    while (at < count && scratch.pieces[at].begin < stretch.span.end) ++at;
    if (at > first) scratch.passages.push_back({first, at, stretch.section});
  }
}

void write_layers(document::Document& document, const Scratch& scratch, std::string_view maker) {
  std::vector<document::Sentence> sentences;
  std::vector<document::Token> tokens;
  tokens.reserve(scratch.pieces.size());
  std::size_t end_at = 0;
  for (const Passage& passage : scratch.passages) {
    for (std::uint32_t first = passage.first; first < passage.last; ++end_at) {
      const std::uint32_t last = scratch.ends[end_at];
      const document::SentenceId id(sentences.size());
      for (std::uint32_t i = first; i < last; ++i) {
        const Piece& piece = scratch.pieces[i];
        tokens.push_back({{piece.begin, piece.end}, id, piece.joined, piece.space_after});
      }
      sentences.push_back({{scratch.pieces[first].begin, scratch.pieces[last - 1].end},
                           {document::TokenId(first), document::TokenId(last)},
                           passage.section});
      first = last;
    }
  }
  document.sentences.write(std::move(sentences), maker);
  document.tokens.write(std::move(tokens), maker);
}

}  // namespace

base::Expected<Segmenter> Segmenter::load(const std::string& path) {
  auto model = load_segmenter_model(path);
  if (!model) return std::unexpected(model.error());
  return Segmenter(std::move(*model));
}

std::span<const document::LayerKind> Segmenter::needs() const {
  static constexpr std::array kNeeds = {document::LayerKind::kSections};
  return kNeeds;
}

std::span<const document::LayerKind> Segmenter::gives() const {
  static constexpr std::array kGives = {document::LayerKind::kSentences,
                                        document::LayerKind::kTokens};
  return kGives;
}

void Segmenter::annotate(document::Document& document, document::Workspace& workspace) const {
  auto& scratch = workspace.of<Scratch>();
  const std::vector<Stretch> stretches = find_paragraphs(document);
  scratch.pieces.clear();
  for (const Stretch& stretch : stretches) {
    tokenize(document.text(), stretch.span.begin, stretch.span.end, model_, scratch.tokenizer,
             scratch.pieces);
    if (!scratch.pieces.empty()) scratch.pieces.back().space_after = true;
  }
  mend_glued(document.text(), model_, scratch.mender, scratch.pieces);
  place_passages(stretches, scratch);
  read_words(document.text(), scratch.pieces, model_, scratch.context);
  const std::vector<Style> styles = read_styles(scratch.context, scratch.passages);
  scratch.ends.clear();
  for (std::size_t i = 0; i < scratch.passages.size(); ++i) {
    split_sentences(scratch.context, scratch.passages[i], styles[i], model_,
                    scratch.tokenizer.features, scratch.ends);
  }
  write_layers(document, scratch, name());
}

}  // namespace chancery::text
