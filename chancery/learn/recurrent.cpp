#include "chancery/learn/recurrent.h"

#include <algorithm>
#include <bit>

// The same loops are compiled once for each CPU level; the compiler makes vectors of them. This
// file is compiled without contraction, so a * b + c rounds twice everywhere.
#define CHANCERY_INLINE __attribute__((always_inline)) inline

namespace chancery::learn {
namespace {

// 1 / (1 + e^-x). e^y = 2^n * 2^f with f in [-0.5, 0.5], 2^f by a polynomial (relative error <
// 2e-7).
CHANCERY_INLINE float sigmoid(float x) {
  float y = -x * 1.44269504F;
  y = y < -100.0F ? -100.0F : y;
  y = y > 100.0F ? 100.0F : y;
  constexpr float kRound = 12582912.0F;
  const float shifted = y + kRound;
  const float f = y - (shifted - kRound);
  const auto n = std::bit_cast<std::int32_t>(shifted) - std::bit_cast<std::int32_t>(kRound);
  float p = 1.5403530e-4F;
  p = p * f + 1.3333558e-3F;
  p = p * f + 9.6181291e-3F;
  p = p * f + 5.5504109e-2F;
  p = p * f + 2.4022651e-1F;
  p = p * f + 6.9314718e-1F;
  p = p * f + 1.0F;
  const float power = std::bit_cast<float>((n + 127) << 23);
  return 1.0F / (1.0F + p * power);
}

CHANCERY_INLINE void recurrence(const RecurrentStep& s) {
  const std::size_t hidden = s.hidden;
  float* __restrict state = s.state;
  std::fill(state, state + hidden, 0.0F);
  for (std::size_t i = 0; i < s.length; ++i) {
    const std::size_t t = s.reverse ? s.length - 1 - i : i;
    const float* __restrict u = s.u + t * s.u_stride;
    const float* __restrict x = s.carried + t * s.carried_stride;
    float* __restrict out = s.out + t * s.out_stride;
    for (std::size_t j = 0; j < hidden; ++j) {
      const float before = state[j];
      const float f = sigmoid(u[hidden + j] + s.v[j] * before + s.b[j]);
      const float r = sigmoid(u[2 * hidden + j] + s.v[hidden + j] * before + s.b[hidden + j]);
      const float c = f * before + (1.0F - f) * u[j];
      state[j] = c;
      out[j] = r * c + (1.0F - r) * x[j];
    }
  }
}

CHANCERY_INLINE void products(const float* __restrict row, std::size_t size,
                              const float* __restrict columns, std::size_t count,
                              const float* __restrict bias, float* __restrict out) {
  for (std::size_t j = 0; j < count; ++j) out[j] = bias[j];
  for (std::size_t k = 0; k < size; ++k) {
    const float factor = row[k];
    for (std::size_t j = 0; j < count; ++j) out[j] += factor * columns[k * count + j];
  }
}

__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq"))) void recurrence_avx512(
    const RecurrentStep& s) {
  recurrence(s);
}
__attribute__((target("avx2"))) void recurrence_avx2(const RecurrentStep& s) { recurrence(s); }
void recurrence_scalar(const RecurrentStep& s) { recurrence(s); }

__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq"))) void products_avx512(
    const float* row, std::size_t size, const float* columns, std::size_t count, const float* bias,
    float* out) {
  products(row, size, columns, count, bias, out);
}
__attribute__((target("avx2"))) void products_avx2(const float* row, std::size_t size,
                                                   const float* columns, std::size_t count,
                                                   const float* bias, float* out) {
  products(row, size, columns, count, bias, out);
}

}  // namespace

void run_recurrence(const RecurrentStep& step, CpuLevel level) {
  switch (level) {
    case CpuLevel::kAvx512:
      return recurrence_avx512(step);
    case CpuLevel::kAvx2:
      return recurrence_avx2(step);
    case CpuLevel::kScalar:
      return recurrence_scalar(step);
  }
}

void row_times_columns(std::span<const float> row, std::span<const float> columns,
                       std::span<const float> bias, std::span<float> out, CpuLevel level) {
  const std::size_t count = out.size();
  CHANCERY_INVARIANT(columns.size() >= row.size() * count && bias.size() >= count);
  switch (level) {
    case CpuLevel::kAvx512:
      return products_avx512(row.data(), row.size(), columns.data(), count, bias.data(),
                             out.data());
    case CpuLevel::kAvx2:
      return products_avx2(row.data(), row.size(), columns.data(), count, bias.data(), out.data());
    case CpuLevel::kScalar:
      return products(row.data(), row.size(), columns.data(), count, bias.data(), out.data());
  }
}

}  // namespace chancery::learn
