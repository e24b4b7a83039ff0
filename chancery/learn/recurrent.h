// The elementwise part of the encoder: the recurrence of a Simple Recurrent Unit (Lei et al., EMNLP
// 2018, "Simple Recurrent Units for Highly Parallelizable Recurrence"; no activation on the state,
// one highway projection where sizes differ), and products of small float matrices with a fixed
// order of summation. Same bits at every CPU level: lanes never mix and nothing is fused.
#pragma once

#include <cstdint>

#include "chancery/learn/quantized.h"

namespace chancery::learn {

// One direction of one layer, over one sentence.
struct RecurrentStep {
  const float* const* u;        // a row a token: from u_begin on the pre-activations of candidate,
  std::size_t u_begin;          // forget and reset, each `hidden` long
  const float* const* carried;  // a row a token: from carried_begin on what the highway carries
  std::size_t carried_begin;
  float* out;              // first token
  std::size_t out_stride;  // numbers from one token to the next
  const float* v;          // forget, reset: [2][hidden]
  const float* b;
  std::size_t hidden;
  std::size_t length;  // tokens
  bool reverse;
  float* state;  // scratch of `hidden` numbers
};
void run_recurrence(const RecurrentStep& step, CpuLevel level);

// Rows times a matrix that lies by columns: out[i][j] = bias[j] + sum over k of
// rows[i][k] * columns[k][j], k ascending.
struct ColumnProduct {
  const float* rows;  // [count][size]
  std::size_t count;
  std::size_t size;
  const float* columns;  // [size][stride]
  std::size_t stride;    // padded_columns(outputs)
  const float* bias;     // [stride]
  float* out;            // [count][outputs]
  std::size_t outputs;
};
[[nodiscard]] constexpr std::size_t padded_columns(std::size_t outputs) {
  return (outputs + 15) / 16 * 16;
}
void rows_times_columns(const ColumnProduct& product, CpuLevel level);

}  // namespace chancery::learn
