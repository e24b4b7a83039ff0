#include "chancery/syntax/encoder.h"

#include <algorithm>

#include "chancery/learn/recurrent.h"
#include "chancery/syntax/features.h"

namespace chancery::syntax {
base::Expected<Embedding> Embedding::load(const learn::ModelFile& file, std::string_view name,
                                          std::uint32_t rows) {
  const std::string stem(name);
  auto values = file.tensor(stem + ".q", learn::Element::kInt8, rows);
  if (!values) return std::unexpected(values.error());
  auto scale = file.tensor(stem + ".scale", learn::Element::kFloat32, values->rows, 1);
  if (!scale) return std::unexpected(scale.error());
  return Embedding{values->int8(), scale->float32(), values->rows, values->columns};
}

void Embedding::add_row(std::uint32_t row, float* out) const {
  const std::int8_t* from = values.data() + std::size_t{row} * size;
  const float factor = scale[row];
  for (std::uint32_t i = 0; i < size; ++i) out[i] += factor * static_cast<float>(from[i]);
}

base::Expected<Encoder> Encoder::load(const learn::ModelFile& file) {
  Encoder encoder;
  auto fixed_words = learn::StringTable::load(file, "fixed");
  if (!fixed_words) return std::unexpected(fixed_words.error());
  auto trained_words = learn::StringTable::load(file, "words");
  if (!trained_words) return std::unexpected(trained_words.error());
  encoder.fixed_words_ = *fixed_words;
  encoder.trained_words_ = *trained_words;

  struct Wanted {
    const char* name;
    std::size_t rows;
    Embedding* into;
  };
  for (const Wanted& wanted : {Wanted{"fixed", fixed_words->size(), &encoder.fixed_},
                               Wanted{"word", trained_words->size(), &encoder.trained_},
                               Wanted{"piece", kPieceBuckets, &encoder.pieces_},
                               Wanted{"shape", kShapeBuckets, &encoder.shapes_}}) {
    auto embedding = Embedding::load(file, wanted.name, static_cast<std::uint32_t>(wanted.rows));
    if (!embedding) return std::unexpected(embedding.error());
    *wanted.into = *embedding;
    encoder.input_size_ += embedding->size;
  }

  std::size_t inputs = encoder.input_size_;
  for (int i = 0; i < 16; ++i) {
    const std::string name = "layer" + std::to_string(i);
    if (!file.tensor(name + ".q", learn::Element::kInt8)) break;
    auto linear = learn::QuantizedLinear::load(file, name, false);
    if (!linear) return std::unexpected(linear.error());
    auto v = file.tensor(name + ".v", learn::Element::kFloat32, 4);
    if (!v) return std::unexpected(v.error());
    auto b = file.tensor(name + ".b", learn::Element::kFloat32, 4, v->columns);
    if (!b) return std::unexpected(b.error());
    encoder.hidden_ = v->columns;
    const bool project = i == 0 || inputs != 2 * encoder.hidden_;
    if (linear->inputs() != inputs ||
        linear->outputs() != 2 * encoder.hidden_ * (project ? 4 : 3)) {
      return base::fail("E-MOD-006", "layer " + std::to_string(i) + " has another shape",
                        {file.path(), 0, 0});
    }
    encoder.layers_.push_back({std::move(*linear), v->float32(), b->float32(), project});
    inputs = 2 * encoder.hidden_;
  }
  if (encoder.layers_.empty()) {
    return base::fail("E-MOD-006", "the model has no layers", {file.path(), 0, 0});
  }
  return encoder;
}

void Encoder::make_vector(std::string_view word, float* out) const {
  std::fill(out, out + input_size_, 0.0F);
  const WordFeatures features = word_features(word);
  fixed_.add_row(fixed_words_.find(features.form, 0), out);
  out += fixed_.size;
  trained_.add_row(trained_words_.find(features.form, 0), out);
  out += trained_.size;
  for (const std::uint32_t piece : features.pieces) pieces_.add_row(piece, out);
  shapes_.add_row(features.shape, out + pieces_.size);
}

// The first layer's product depends on the word alone.
void Encoder::multiply_first(std::span<const std::string_view> words, EncoderScratch& scratch,
                             learn::CpuLevel level) const {
  const learn::QuantizedLinear& linear = layers_.front().linear;
  scratch.keys.clear();
  for (const std::string_view word : words)
    scratch.keys.push_back(word.substr(0, 4 * kLongestWord));
  const auto make = [&](std::span<const std::string_view> fresh, std::span<float> rows) {
    scratch.vectors.resize(fresh.size() * input_size_);
    for (std::size_t i = 0; i < fresh.size(); ++i)
      make_vector(fresh[i], scratch.vectors.data() + i * input_size_);
    scratch.quantized.assign(scratch.vectors, input_size_, fresh.size(), level);
    linear.apply(scratch.quantized, rows, level);
  };
  scratch.first.find(scratch.keys, linear.outputs(), make, scratch.product_rows);
}

void Encoder::multiply(const Layer& layer, std::size_t words, EncoderScratch& scratch,
                       learn::CpuLevel level) const {
  const std::size_t width = layer.linear.outputs();
  scratch.product.resize(words * width);
  scratch.quantized.assign(scratch.input, size(), words, level);
  layer.linear.apply(scratch.quantized, scratch.product, level);
  scratch.product_rows.clear();
  scratch.input_rows.clear();
  for (std::size_t i = 0; i < words; ++i) {
    scratch.product_rows.push_back(scratch.product.data() + i * width);
    scratch.input_rows.push_back(scratch.input.data() + i * size());
  }
}

void Encoder::recur(const Layer& layer, std::span<const std::size_t> bounds,
                    EncoderScratch& scratch, learn::CpuLevel level) const {
  const std::size_t parts = layer.project ? 4 : 3;
  scratch.output.resize(bounds.back() * size());
  scratch.state.resize(hidden_);
  for (std::size_t direction = 0; direction < 2; ++direction) {
    const std::size_t begin = direction * parts * hidden_;
    for (std::size_t s = 0; s + 1 < bounds.size(); ++s) {
      const std::size_t first = bounds[s];
      const auto& carried = layer.project ? scratch.product_rows : scratch.input_rows;
      learn::RecurrentStep step{};
      step.u = scratch.product_rows.data() + first;
      step.u_begin = begin;
      step.carried = carried.data() + first;
      step.carried_begin = layer.project ? begin + 3 * hidden_ : direction * hidden_;
      step.out = scratch.output.data() + first * size() + direction * hidden_;
      step.out_stride = size();
      step.v = layer.v.data() + direction * 2 * hidden_;
      step.b = layer.b.data() + direction * 2 * hidden_;
      step.hidden = hidden_;
      step.length = bounds[s + 1] - first;
      step.reverse = direction == 1;
      step.state = scratch.state.data();
      learn::run_recurrence(step, level);
    }
  }
}

void Encoder::encode(std::span<const std::string_view> words, std::span<const std::size_t> bounds,
                     EncoderScratch& scratch, learn::CpuLevel level) const {
  multiply_first(words, scratch, level);
  recur(layers_.front(), bounds, scratch, level);
  for (std::size_t i = 1; i < layers_.size(); ++i) {
    std::swap(scratch.input, scratch.output);
    multiply(layers_[i], words.size(), scratch, level);
    recur(layers_[i], bounds, scratch, level);
  }
}

}  // namespace chancery::syntax
