// The elementwise part of the encoder: the recurrence of a Simple Recurrent Unit (Lei et al., EMNLP
// 2018, "Simple Recurrent Units for Highly Parallelizable Recurrence"; no activation on the state,
// one highway projection where sizes differ), and products of small float matrices with a fixed
// order of summation. Same bits at every CPU level: lanes never mix and nothing is fused.
#pragma once

#include <cstdint>
#include <span>

#include "chancery/learn/quantized.h"

namespace chancery::learn {

// One direction of one layer, over one sentence.
struct RecurrentStep {
  const float* u;  // first token: candidate, forget, reset pre-activations, each `hidden` long
  const float* carried;  // first token: what the highway carries
  float* out;            // first token
  std::size_t u_stride;  // numbers from one token to the next
  std::size_t carried_stride;
  std::size_t out_stride;
  const float* v;  // forget, reset: [2][hidden]
  const float* b;
  std::size_t hidden;
  std::size_t length;  // tokens
  bool reverse;
  float* state;  // scratch of `hidden` numbers
};
void run_recurrence(const RecurrentStep& step, CpuLevel level);

// out[j] = bias[j] + sum over k of row[k] * columns[k][j], k ascending; columns is [size][count].
void row_times_columns(std::span<const float> row, std::span<const float> columns,
                       std::span<const float> bias, std::span<float> out, CpuLevel level);

}  // namespace chancery::learn
