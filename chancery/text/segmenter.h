// Sentences and words: the first layers that the rest of the program counts in.
// Needs sections (without them, empty lines divide paragraphs). Gives sentences and tokens.
//
// Words follow Universal Dependencies English as EWT has it: "don't" is do + n't (joined), "Kiev's"
// is Kiev + 's, "al-Ani" three tokens, "U.S." one. White space alone is never inside a token;
// control characters are in none. A section's end ends a sentence; a sentence of more than
// kLongestSentence words is cut at its best place, a run of more than kLongestChunk bytes without
// white space or brackets is one token. What damage has glued ("Lavrovand") is parted in the
// tokens, never in the text.
//
// Cost is linear in the text. One instance serves many threads.
#pragma once

#include <string>

#include "chancery/document/annotator.h"
#include "chancery/text/segmenter_model.h"

namespace chancery::text {

class Segmenter final : public document::Annotator {
 public:
  // The path of models/segmenter.bin. Errors as of read_segmenter_model.
  [[nodiscard]] static base::Expected<Segmenter> load(const std::string& path);
  explicit Segmenter(SegmenterModel model) : model_(std::move(model)) {}

  [[nodiscard]] std::string_view name() const override { return "segmenter"; }
  [[nodiscard]] std::span<const document::LayerKind> needs() const override;
  [[nodiscard]] std::span<const document::LayerKind> gives() const override;
  void annotate(document::Document& document, document::Workspace& workspace) const override;

 private:
  SegmenterModel model_;
};

}  // namespace chancery::text
