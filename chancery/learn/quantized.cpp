#include "chancery/learn/quantized.h"

#include <immintrin.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace chancery::learn {
namespace {

constexpr std::size_t kLanes = 16;  // outputs that are computed together
constexpr std::size_t kTile = 6;    // input rows that are computed together

struct Problem {
  const std::uint8_t* inputs;  // [count][groups * 4], 128 added
  const std::int8_t* packed;
  std::size_t count;
  std::size_t groups;
  std::size_t blocks;  // of 16 outputs
};

// Calls emit(row, block, sums of 16 outputs).
template <class Emit>
void multiply_scalar(const Problem& p, Emit emit) {
  for (std::size_t row = 0; row < p.count; ++row) {
    const std::uint8_t* x = p.inputs + row * p.groups * 4;
    for (std::size_t block = 0; block < p.blocks; ++block) {
      alignas(64) std::int32_t sums[kLanes] = {};
      const std::int8_t* w = p.packed + block * p.groups * 64;
      for (std::size_t k = 0; k < p.groups; ++k) {
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
          for (std::size_t i = 0; i < 4; ++i) sums[lane] += x[k * 4 + i] * w[k * 64 + lane * 4 + i];
        }
      }
      emit(row, block, sums);
    }
  }
}

// AVX2 has no exact product of unsigned and signed bytes, so both are widened to 16 bits.
template <class Emit>
__attribute__((target("avx2"))) void multiply_avx2(const Problem& p, Emit emit) {
  for (std::size_t row = 0; row < p.count; ++row) {
    const std::uint8_t* x = p.inputs + row * p.groups * 4;
    for (std::size_t block = 0; block < p.blocks; ++block) {
      const std::int8_t* w = p.packed + block * p.groups * 64;
      __m256i sums[4] = {_mm256_setzero_si256(), _mm256_setzero_si256(), _mm256_setzero_si256(),
                         _mm256_setzero_si256()};
      for (std::size_t k = 0; k < p.groups; ++k) {
        std::int32_t four = 0;
        std::memcpy(&four, x + k * 4, 4);
        const __m256i input = _mm256_cvtepu8_epi16(_mm_set1_epi32(four));
        for (std::size_t part = 0; part < 4; ++part) {
          const __m128i bytes =
              _mm_loadu_si128(reinterpret_cast<const __m128i*>(w + k * 64 + part * 16));
          sums[part] =
              _mm256_add_epi32(sums[part], _mm256_madd_epi16(input, _mm256_cvtepi8_epi16(bytes)));
        }
      }
      alignas(64) std::int32_t pairs[32];
      for (std::size_t part = 0; part < 4; ++part) {
        _mm256_store_si256(reinterpret_cast<__m256i*>(pairs + part * 8), sums[part]);
      }
      alignas(64) std::int32_t out[kLanes];
      for (std::size_t lane = 0; lane < kLanes; ++lane)
        out[lane] = pairs[2 * lane] + pairs[2 * lane + 1];
      emit(row, block, out);
    }
  }
}

template <std::size_t Rows, class Emit>
__attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni"), always_inline)) inline void
tile_avx512(const Problem& p, std::size_t row, std::size_t block, std::size_t wide, Emit& emit) {
  __m512i sums[Rows][2];
  for (std::size_t r = 0; r < Rows; ++r) sums[r][0] = sums[r][1] = _mm512_setzero_si512();
  const std::uint8_t* x = p.inputs + row * p.groups * 4;
  const std::int8_t* first = p.packed + block * p.groups * 64;
  const std::int8_t* second = wide > 1 ? first + p.groups * 64 : first;
  for (std::size_t k = 0; k < p.groups; ++k) {
    const __m512i a = _mm512_loadu_si512(first + k * 64);
    const __m512i b = _mm512_loadu_si512(second + k * 64);
    for (std::size_t r = 0; r < Rows; ++r) {
      std::int32_t four = 0;
      std::memcpy(&four, x + (r * p.groups + k) * 4, 4);
      const __m512i input = _mm512_set1_epi32(four);
      sums[r][0] = _mm512_dpbusd_epi32(sums[r][0], input, a);
      sums[r][1] = _mm512_dpbusd_epi32(sums[r][1], input, b);
    }
  }
  for (std::size_t r = 0; r < Rows; ++r) {
    for (std::size_t i = 0; i < wide; ++i) {
      alignas(64) std::int32_t out[kLanes];
      _mm512_store_si512(out, sums[r][i]);
      emit(row + r, block + i, out);
    }
  }
}

template <class Emit>
__attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni"))) void multiply_avx512(
    const Problem& p, Emit emit) {
  for (std::size_t block = 0; block < p.blocks; block += 2) {
    const std::size_t wide = std::min<std::size_t>(2, p.blocks - block);
    std::size_t row = 0;
    for (; row + kTile <= p.count; row += kTile) tile_avx512<kTile>(p, row, block, wide, emit);
    for (; row < p.count; ++row) tile_avx512<1>(p, row, block, wide, emit);
  }
}

// Magnitudes are compared by their bits, in which order is the same and the compiler sees vectors.
float largest_magnitude(const float* x, std::size_t size) {
  std::int32_t largest = 0;
  for (std::size_t i = 0; i < size; ++i) {
    std::int32_t bits = 0;
    std::memcpy(&bits, x + i, 4);
    bits &= 0x7FFFFFFF;
    largest = largest > bits ? largest : bits;
  }
  return std::bit_cast<float>(largest);
}

void quantize_row(const float* x, std::size_t size, std::size_t padded, std::uint8_t* out,
                  float& scale) {
  const float largest = largest_magnitude(x, size);
  scale = largest / 127.0F;
  const float inverse = largest > 0 ? 127.0F / largest : 0.0F;
  // Adding 1.5 * 2^23 rounds to the nearest integer, ties to even, in the low bits of the sum.
  constexpr float kRound = 12582912.0F;
  for (std::size_t i = 0; i < size; ++i) {
    const float rounded = x[i] * inverse + kRound;
    std::int32_t bits = 0;
    std::memcpy(&bits, &rounded, 4);
    out[i] = static_cast<std::uint8_t>(bits + 128);
  }
  std::fill(out + size, out + padded, std::uint8_t{128});
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
    for (std::uint32_t in = 0; in < linear.inputs_; ++in) {
      const std::int8_t value = values[std::size_t{out} * linear.inputs_ + in];
      const std::size_t at =
          (std::size_t{out / 16} * linear.groups_ + in / 4) * 64 + out % 16 * 4 + in % 4;
      linear.packed_[at] = value;
      linear.correction_[out] += 128 * value;
    }
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

void QuantizedLinear::apply(std::span<const float> x, std::size_t count, std::span<float> y,
                            QuantizedScratch& scratch, CpuLevel level) const {
  CHANCERY_INVARIANT(x.size() >= count * inputs_ && y.size() >= count * outputs_);
  const std::size_t padded = std::size_t{groups_} * 4;
  scratch.inputs.resize(count * padded);
  scratch.scales.resize(count);
  for (std::size_t row = 0; row < count; ++row) {
    quantize_row(x.data() + row * inputs_, inputs_, padded, scratch.inputs.data() + row * padded,
                 scratch.scales[row]);
  }
  const Problem problem{scratch.inputs.data(), packed_.data(), count, groups_,
                        (outputs_ + kLanes - 1) / kLanes};
  const auto emit = [&](std::size_t row, std::size_t block, const std::int32_t* sums) {
    const float scale = scratch.scales[row];
    const std::size_t first = block * kLanes;
    const std::size_t last = std::min<std::size_t>(first + kLanes, outputs_);
    float* out = y.data() + row * outputs_;
    for (std::size_t i = first; i < last; ++i) {
      out[i] =
          static_cast<float>(sums[i - first] - correction_[i]) * (scale * scale_[i]) + bias_[i];
    }
  };
  switch (level) {
    case CpuLevel::kAvx512:
      return multiply_avx512(problem, emit);
    case CpuLevel::kAvx2:
      return multiply_avx2(problem, emit);
    case CpuLevel::kScalar:
      return multiply_scalar(problem, emit);
  }
}

}  // namespace chancery::learn
