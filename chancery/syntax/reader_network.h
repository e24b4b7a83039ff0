// The layers and tables of the reader's model file, and what they say of rows of numbers.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/document/layers.h"
#include "chancery/learn/model_file.h"
#include "chancery/learn/quantized.h"
#include "chancery/syntax/encoder.h"
#include "chancery/syntax/known_names.h"
#include "chancery/syntax/lemma_script.h"

namespace chancery::syntax {

// Negative numbers become 0.
void relu(std::vector<float>& values);

struct ReaderNetwork {
  ReaderNetwork(learn::ModelFile model, learn::CpuLevel cpu, Encoder words)
      : file(std::move(model)), level(cpu), encoder(std::move(words)) {}

  // Errors: E-MOD-001..006.
  [[nodiscard]] static base::Expected<std::unique_ptr<ReaderNetwork>> load(
      const std::filesystem::path& model, learn::CpuLevel level);

  learn::ModelFile file;
  learn::CpuLevel level;
  Encoder encoder;
  learn::QuantizedLinear tag_hidden, ner_hidden, upos, xpos, feats, lemma, ner;
  learn::QuantizedLinear arc_dep, arc_head, arc, rel_dep, rel_head, rel;
  std::span<const float> arc_bias;
  std::vector<float> root_arc, root_rel;  // the root as a head
  std::vector<std::string_view> xpos_names, feats_names;
  std::vector<LemmaScript> scripts;
  learn::StringTable lemma_keys;  // "word\tTAG" of the treebanks and of WordNet
  std::vector<std::string_view> lemma_values;
  KnownNames known_names;

  // What the tables and the form alone (plain_lemmas.h) say of the word with this tag; nothing if
  // the network must be asked. In a name ("New York") an adjective keeps its capital.
  [[nodiscard]] std::optional<std::string> known_lemma(std::string_view word, document::Upos tag,
                                                       std::string_view fine) const;
  // The likeliest script for a word with this tag that no table has, by the layer's answer for it.
  [[nodiscard]] const LemmaScript& script_for_unknown(document::Upos tag,
                                                      const float* scores) const;
  // The layer's answer to these rows.
  void apply(const learn::QuantizedLinear& linear, const learn::QuantizedRows& in,
             std::vector<float>& out) const {
    out.resize(in.count() * linear.outputs());
    linear.apply(in, out, level);
  }
  // Quantises the rows of `in` into `rows`.
  void quantize(const std::vector<float>& in, std::size_t size, learn::QuantizedRows& rows) const {
    rows.assign(in, size, in.size() / size, level);
  }

 private:
  [[nodiscard]] std::optional<std::string> listed_lemma(std::string_view word, document::Upos tag,
                                                        std::string_view fine) const;
  [[nodiscard]] bool is_common_word(std::string_view word) const;
};

}  // namespace chancery::syntax
