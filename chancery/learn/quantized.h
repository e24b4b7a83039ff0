// Matrix products in integers. Weights are 8-bit with one scale a row; inputs are quantised row by
// row as they come. The products are exact integer sums, so every CPU level (scalar, AVX2, AVX-512
// VNNI) and every batch gives the same bits.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/learn/model_file.h"

namespace chancery::learn {

// Which instructions the products and loops use; all give the same results.
enum class CpuLevel { kScalar, kAvx2, kAvx512 };
// The best level of this machine.
[[nodiscard]] CpuLevel detect_cpu_level();

// Rows of numbers as bytes, one scale a row: what the products take. Rows that several layers read
// are quantised once. The same bytes at every CPU level.
class QuantizedRows {
 public:
  // Takes the first `count` rows of `size` numbers of x.
  void assign(std::span<const float> x, std::size_t size, std::size_t count, CpuLevel level);
  // Takes these rows of another.
  void gather(const QuantizedRows& from, std::span<const std::size_t> rows);
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::size_t count() const { return scales_.size(); }

 private:
  friend class QuantizedLinear;
  std::size_t size_ = 0;
  std::size_t stride_ = 0;            // size in whole fours, filled with zeros
  std::vector<std::uint8_t> values_;  // 128 added
  std::vector<float> scales_;
};

// y = x W^T + bias.
class QuantizedLinear {
 public:
  QuantizedLinear() = default;
  // Reads NAME.q (int8, rows x columns), NAME.scale (float32, one a row) and, with `bias`,
  // NAME.bias.
  [[nodiscard]] static base::Expected<QuantizedLinear> load(const ModelFile& file,
                                                            std::string_view name, bool bias);
  [[nodiscard]] std::uint32_t inputs() const { return inputs_; }
  [[nodiscard]] std::uint32_t outputs() const { return outputs_; }
  // `y` gets a row of outputs() numbers for each row of `x`, whose size is inputs().
  void apply(const QuantizedRows& x, std::span<float> y, CpuLevel level) const;

 private:
  std::uint32_t inputs_ = 0;
  std::uint32_t outputs_ = 0;
  std::uint32_t groups_ = 0;         // inputs in fours, the last filled with zeros
  std::vector<std::int8_t> packed_;  // [outputs / 16][groups][16 outputs][4 inputs]
  std::vector<float> scale_;
  std::vector<float> bias_;
  std::vector<std::int32_t>
      correction_;  // 128 * sum of a row, since inputs are stored with 128 added
};

}  // namespace chancery::learn
