#include "chancery/learn/quantized.h"

#include <immintrin.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

namespace chancery::learn {
namespace {

constexpr std::size_t kLanes = 16;  // outputs that are computed together
constexpr std::size_t kTile = 6;    // input rows that are computed together

// CHANCERY_AVX512 marks what is compiled for the highest level.
#define CHANCERY_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")))
#define CHANCERY_AVX2 __attribute__((target("avx2")))
#define CHANCERY_INLINE __attribute__((always_inline)) inline

struct Problem {
  const std::uint8_t* inputs;  // [count][groups * 4], 128 added
  const float* input_scales;   // [count]
  const std::int8_t* packed;
  const std::int32_t* correction;  // these three [blocks * 16]
  const float* scale;
  const float* bias;
  float* out;  // [count][outputs]
  std::size_t count;
  std::size_t groups;
  std::size_t outputs;
  [[nodiscard]] std::size_t blocks() const { return (outputs + kLanes - 1) / kLanes; }
};

// The outputs of one row and block out of their sums; tile_avx512 does the same.
CHANCERY_INLINE void emit(const Problem& p, std::size_t row, std::size_t block,
                          const std::int32_t* sums) {
  const std::size_t first = block * kLanes;
  const float scale = p.input_scales[row];
  float out[kLanes];
  for (std::size_t i = 0; i < kLanes; ++i) {
    out[i] = static_cast<float>(sums[i] - p.correction[first + i]) * (scale * p.scale[first + i]) +
             p.bias[first + i];
  }
  std::copy_n(out, std::min(kLanes, p.outputs - first), p.out + row * p.outputs + first);
}

void multiply_scalar(const Problem& p) {
  for (std::size_t row = 0; row < p.count; ++row) {
    const std::uint8_t* x = p.inputs + row * p.groups * 4;
    for (std::size_t block = 0; block < p.blocks(); ++block) {
      alignas(64) std::int32_t sums[kLanes] = {};
      const std::int8_t* w = p.packed + block * p.groups * 64;
      for (std::size_t k = 0; k < p.groups; ++k) {
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
          for (std::size_t i = 0; i < 4; ++i) sums[lane] += x[k * 4 + i] * w[k * 64 + lane * 4 + i];
        }
      }
      emit(p, row, block, sums);
    }
  }
}

// AVX2 has no exact product of unsigned and signed bytes, so both are widened to 16 bits.
template <std::size_t Rows>
CHANCERY_AVX2 CHANCERY_INLINE void tile_avx2(const Problem& p, std::size_t row, std::size_t block) {
  constexpr std::size_t kParts = 4;  // of the 16 outputs, each in pairs of sums
  const std::uint8_t* x = p.inputs + row * p.groups * 4;
  const std::int8_t* w = p.packed + block * p.groups * 64;
  __m256i sums[Rows][kParts];
  for (std::size_t r = 0; r < Rows; ++r) {
    for (std::size_t part = 0; part < kParts; ++part) sums[r][part] = _mm256_setzero_si256();
  }
  for (std::size_t k = 0; k < p.groups; ++k) {
    __m256i inputs[Rows];
    for (std::size_t r = 0; r < Rows; ++r) {
      std::int32_t four = 0;
      std::memcpy(&four, x + (r * p.groups + k) * 4, 4);
      inputs[r] = _mm256_cvtepu8_epi16(_mm_set1_epi32(four));
    }
    for (std::size_t part = 0; part < kParts; ++part) {
      const __m256i weights = _mm256_cvtepi8_epi16(
          _mm_loadu_si128(reinterpret_cast<const __m128i*>(w + k * 64 + part * 16)));
      for (std::size_t r = 0; r < Rows; ++r) {
        sums[r][part] = _mm256_add_epi32(sums[r][part], _mm256_madd_epi16(inputs[r], weights));
      }
    }
  }
  for (std::size_t r = 0; r < Rows; ++r) {
    alignas(64) std::int32_t pairs[2 * kLanes];
    for (std::size_t part = 0; part < kParts; ++part) {
      _mm256_store_si256(reinterpret_cast<__m256i*>(pairs + part * 8), sums[r][part]);
    }
    alignas(64) std::int32_t out[kLanes];
    for (std::size_t lane = 0; lane < kLanes; ++lane)
      out[lane] = pairs[2 * lane] + pairs[2 * lane + 1];
    emit(p, row + r, block, out);
  }
}

CHANCERY_AVX2 void multiply_avx2(const Problem& p) {
  constexpr std::size_t kRows = 3;
  for (std::size_t block = 0; block < p.blocks(); ++block) {
    std::size_t row = 0;
    for (; row + kRows <= p.count; row += kRows) tile_avx2<kRows>(p, row, block);
    for (; row < p.count; ++row) tile_avx2<1>(p, row, block);
  }
}

template <std::size_t Rows, std::size_t Blocks>
CHANCERY_AVX512 CHANCERY_INLINE void tile_avx512(const Problem& p, std::size_t row,
                                                 std::size_t block) {
  __m512i sums[Rows][Blocks];
  for (std::size_t r = 0; r < Rows; ++r) {
    for (std::size_t i = 0; i < Blocks; ++i) sums[r][i] = _mm512_setzero_si512();
  }
  const std::uint8_t* x = p.inputs + row * p.groups * 4;
  const std::int8_t* w = p.packed + block * p.groups * 64;
  for (std::size_t k = 0; k < p.groups; ++k) {
    __m512i weights[Blocks];
    for (std::size_t i = 0; i < Blocks; ++i)
      weights[i] = _mm512_loadu_si512(w + (i * p.groups + k) * 64);
    for (std::size_t r = 0; r < Rows; ++r) {
      std::int32_t four = 0;
      std::memcpy(&four, x + (r * p.groups + k) * 4, 4);
      const __m512i input = _mm512_set1_epi32(four);
      for (std::size_t i = 0; i < Blocks; ++i) {
        // sums += input * weights; of the intrinsic g++ 12 copies registers.
        asm("vpdpbusd %2, %1, %0" : "+v"(sums[r][i]) : "v"(input), "v"(weights[i]));
      }
    }
  }
  constexpr __mmask16 kAll = 0xFFFF;  // masked, since g++ 12 warns falsely of the plain conversion
  for (std::size_t i = 0; i < Blocks; ++i) {
    const std::size_t first = (block + i) * kLanes;
    const std::size_t lanes = std::min(kLanes, p.outputs - first);
    const auto mask = static_cast<__mmask16>((1U << lanes) - 1);
    const __m512i correction = _mm512_loadu_si512(p.correction + first);
    const __m512 scale = _mm512_loadu_ps(p.scale + first);
    const __m512 bias = _mm512_loadu_ps(p.bias + first);
    for (std::size_t r = 0; r < Rows; ++r) {
      const __m512 sum = _mm512_maskz_cvtepi32_ps(kAll, _mm512_sub_epi32(sums[r][i], correction));
      const __m512 factor = _mm512_mul_ps(_mm512_set1_ps(p.input_scales[row + r]), scale);
      _mm512_mask_storeu_ps(p.out + (row + r) * p.outputs + first, mask,
                            _mm512_add_ps(_mm512_mul_ps(sum, factor), bias));
    }
  }
}

template <std::size_t Blocks>
CHANCERY_AVX512 CHANCERY_INLINE void rows_avx512(const Problem& p, std::size_t block) {
  std::size_t row = 0;
  for (; row + kTile <= p.count; row += kTile) tile_avx512<kTile, Blocks>(p, row, block);
  for (; row + 2 <= p.count; row += 2) tile_avx512<2, Blocks>(p, row, block);
  if (row < p.count) tile_avx512<1, Blocks>(p, row, block);
}

CHANCERY_AVX512 void multiply_avx512(const Problem& p) {
  std::size_t block = 0;
  for (; block + 2 <= p.blocks(); block += 2) rows_avx512<2>(p, block);
  if (block < p.blocks()) rows_avx512<1>(p, block);
}

// Magnitudes are compared by their bits, in which order is the same and the compiler sees vectors.
CHANCERY_INLINE float largest_magnitude(const float* x, std::size_t size) {
  std::int32_t largest = 0;
  for (std::size_t i = 0; i < size; ++i) {
    std::int32_t bits = 0;
    std::memcpy(&bits, x + i, 4);
    bits &= 0x7FFFFFFF;
    largest = largest > bits ? largest : bits;
  }
  return std::bit_cast<float>(largest);
}

CHANCERY_INLINE void quantize(const float* x, std::size_t size, std::size_t count,
                              std::size_t stride, std::uint8_t* __restrict out,
                              float* __restrict scales) {
  for (std::size_t row = 0; row < count; ++row, x += size, out += stride) {
    const float largest = largest_magnitude(x, size);
    scales[row] = largest / 127.0F;
    const float inverse = largest > 0 ? 127.0F / largest : 0.0F;
    // Adding 1.5 * 2^23 rounds to the nearest integer, ties to even, in the low bits of the sum.
    constexpr float kRound = 12582912.0F;
    for (std::size_t i = 0; i < size; ++i) {
      const float rounded = x[i] * inverse + kRound;
      std::int32_t bits = 0;
      std::memcpy(&bits, &rounded, 4);
      out[i] = static_cast<std::uint8_t>(bits + 128);
    }
    std::fill(out + size, out + stride, std::uint8_t{128});
  }
}

CHANCERY_AVX512 void quantize_avx512(const float* x, std::size_t size, std::size_t count,
                                     std::size_t stride, std::uint8_t* out, float* scales) {
  quantize(x, size, count, stride, out, scales);
}

CHANCERY_AVX2 void quantize_avx2(const float* x, std::size_t size, std::size_t count,
                                 std::size_t stride, std::uint8_t* out, float* scales) {
  quantize(x, size, count, stride, out, scales);
}

}  // namespace

CpuLevel detect_cpu_level() {
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512vnni")) {
    return CpuLevel::kAvx512;
  }
  return __builtin_cpu_supports("avx2") ? CpuLevel::kAvx2 : CpuLevel::kScalar;
}

base::Expected<QuantizedLinear> QuantizedLinear::load(const ModelFile& file, std::string_view name,
                                                      bool bias) {
  const std::string stem(name);
  auto weights = file.tensor(stem + ".q", Element::kInt8);
  if (!weights) return std::unexpected(weights.error());
  auto scale = file.tensor(stem + ".scale", Element::kFloat32, weights->rows, 1);
  if (!scale) return std::unexpected(scale.error());
  QuantizedLinear linear;
  linear.inputs_ = weights->columns;
  linear.outputs_ = weights->rows;
  linear.groups_ = (weights->columns + 3) / 4;
  const std::size_t blocks = (linear.outputs_ + kLanes - 1) / kLanes;
  linear.packed_.assign(blocks * linear.groups_ * 64, 0);
  linear.correction_.assign(blocks * kLanes, 0);
  const auto values = weights->int8();
  for (std::uint32_t out = 0; out < linear.outputs_; ++out) {
    const std::int8_t* const row = values.data() + std::size_t{out} * linear.inputs_;
    std::int8_t* const packed =
        linear.packed_.data() + std::size_t{out / 16} * linear.groups_ * 64 + out % 16 * 4;
    for (std::uint32_t in = 0; in < linear.inputs_; in += 4) {
      std::memcpy(packed + in / 4 * 64, row + in, std::min<std::size_t>(4, linear.inputs_ - in));
    }
    linear.correction_[out] = 128 * std::accumulate(row, row + linear.inputs_, std::int32_t{0});
  }
  linear.scale_.assign(blocks * kLanes, 0.0F);
  std::copy(scale->float32().begin(), scale->float32().end(), linear.scale_.begin());
  linear.bias_.assign(blocks * kLanes, 0.0F);
  if (bias) {
    auto tensor = file.tensor(stem + ".bias", Element::kFloat32, weights->rows, 1);
    if (!tensor) return std::unexpected(tensor.error());
    std::copy(tensor->float32().begin(), tensor->float32().end(), linear.bias_.begin());
  }
  return linear;
}

void QuantizedRows::assign(std::span<const float> x, std::size_t size, std::size_t count,
                           CpuLevel level) {
  CHANCERY_INVARIANT(x.size() >= count * size);
  size_ = size;
  stride_ = (size + 3) / 4 * 4;
  values_.resize(count * stride_);
  scales_.resize(count);
  switch (level) {
    case CpuLevel::kAvx512:
      return quantize_avx512(x.data(), size, count, stride_, values_.data(), scales_.data());
    case CpuLevel::kAvx2:
      return quantize_avx2(x.data(), size, count, stride_, values_.data(), scales_.data());
    case CpuLevel::kScalar:
      return quantize(x.data(), size, count, stride_, values_.data(), scales_.data());
  }
}

void QuantizedRows::gather(const QuantizedRows& from, std::span<const std::size_t> rows) {
  size_ = from.size_;
  stride_ = from.stride_;
  values_.resize(rows.size() * stride_);
  scales_.resize(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::copy_n(from.values_.data() + rows[i] * stride_, stride_, values_.data() + i * stride_);
    scales_[i] = from.scales_[rows[i]];
  }
}

void QuantizedLinear::apply(const QuantizedRows& x, std::span<float> y, CpuLevel level) const {
  CHANCERY_INVARIANT(x.size() == inputs_ && y.size() >= x.count() * outputs_);
  const Problem problem{x.values_.data(), x.scales_.data(), packed_.data(), correction_.data(),
                        scale_.data(),    bias_.data(),     y.data(),       x.count(),
                        groups_,          outputs_};
  switch (level) {
    case CpuLevel::kAvx512:
      return multiply_avx512(problem);
    case CpuLevel::kAvx2:
      return multiply_avx2(problem);
    case CpuLevel::kScalar:
      return multiply_scalar(problem);
  }
}

}  // namespace chancery::learn
