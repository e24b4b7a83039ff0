// The reader: tags, lemmas, a dependency tree and named entities for every sentence, by one small
// network (an SRU encoder, biaffine arcs after Dozat and Manning 2017, one softmax for each tag
// set). Needs sentences and tokens. Gives syntax and names. One instance serves many threads; the
// result is the same for every CPU level, batch and thread count.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "chancery/base/error.h"
#include "chancery/document/annotator.h"
#include "chancery/learn/quantized.h"

namespace chancery::syntax {

// A longer sentence is read in pieces of this many words; the roots of the later pieces hang on the
// first as parataxis. It bounds the cost of the arc scores.
inline constexpr std::size_t kLongestSentence = 400;

struct ReaderNetwork;

class Reader final : public document::Annotator {
 public:
  // Errors: E-MOD-001..006. `level` is for tests; results do not depend on it.
  [[nodiscard]] static base::Expected<Reader> load(
      const std::filesystem::path& model, learn::CpuLevel level = learn::detect_cpu_level());
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;
  ~Reader() override;

  [[nodiscard]] std::string_view name() const override { return "reader"; }
  [[nodiscard]] std::span<const document::LayerKind> needs() const override;
  [[nodiscard]] std::span<const document::LayerKind> gives() const override;
  void annotate(document::Document& document, document::Workspace& workspace) const override;
  // SHA-256 of the model file.
  [[nodiscard]] std::string digest() const;

 private:
  explicit Reader(std::unique_ptr<ReaderNetwork> network);
  std::unique_ptr<ReaderNetwork> network_;
};

}  // namespace chancery::syntax
