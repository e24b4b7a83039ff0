// Words in, one vector a word out: the part of the reader that all its heads share. The function is
// that of training/reader/model.py, computed in integers.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/learn/model_file.h"
#include "chancery/learn/quantized.h"
#include "chancery/syntax/word_cache.h"

namespace chancery::syntax {

// Rows of signed bytes with one scale each.
struct Embedding {
  std::span<const std::int8_t> values;
  std::span<const float> scale;
  std::uint32_t rows = 0;
  std::uint32_t size = 0;

  [[nodiscard]] static base::Expected<Embedding> load(const learn::ModelFile& file,
                                                      std::string_view name, std::uint32_t rows);
  // out += row
  void add_row(std::uint32_t row, float* out) const;
};

struct EncoderScratch {
  WordCache first;  // products of the first layer
  std::vector<std::string_view> keys;
  std::vector<float> vectors, input, product, output;
  std::vector<const float*> product_rows, input_rows;
  std::vector<float> state;
  learn::QuantizedRows quantized;
};

class Encoder {
 public:
  [[nodiscard]] static base::Expected<Encoder> load(const learn::ModelFile& file);
  // `words` of some sentences end to end; bounds holds sentences + 1 indices into it. The result
  // (words x size()) stands in scratch.output until the next call.
  void encode(std::span<const std::string_view> words, std::span<const std::size_t> bounds,
              EncoderScratch& scratch, learn::CpuLevel level) const;
  [[nodiscard]] std::size_t size() const { return 2 * hidden_; }

 private:
  struct Layer {
    learn::QuantizedLinear linear;
    std::span<const float> v;  // [2 directions][forget, reset][hidden]
    std::span<const float> b;
    bool project = false;
  };
  void make_vector(std::string_view word, float* out) const;
  void multiply_first(std::span<const std::string_view> words, EncoderScratch& scratch,
                      learn::CpuLevel level) const;
  void multiply(const Layer& layer, std::size_t words, EncoderScratch& scratch,
                learn::CpuLevel level) const;
  void recur(const Layer& layer, std::span<const std::size_t> bounds, EncoderScratch& scratch,
             learn::CpuLevel level) const;

  learn::StringTable fixed_words_, trained_words_;
  Embedding fixed_, trained_, pieces_, shapes_;
  std::vector<Layer> layers_;
  std::size_t input_size_ = 0;
  std::size_t hidden_ = 0;
};

}  // namespace chancery::syntax
