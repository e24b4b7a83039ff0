#include "chancery/learn/recurrent.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

// The same loops are compiled once for each CPU level. This file is compiled without contraction,
// so a * b + c rounds twice everywhere.
namespace chancery::learn {
namespace {

#pragma GCC diagnostic ignored "-Wpsabi"  // vectors are passed inside this file only

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq")
namespace avx512 {
#include "chancery/learn/recurrent_loops.inc"
}
#pragma GCC pop_options

#pragma GCC push_options
#pragma GCC target("avx2")
namespace avx2 {
#include "chancery/learn/recurrent_loops.inc"
}
#pragma GCC pop_options

namespace scalar {
#include "chancery/learn/recurrent_loops.inc"
}

}  // namespace

void run_recurrence(const RecurrentStep& step, CpuLevel level) {
  switch (level) {
    case CpuLevel::kAvx512:
      return avx512::recurrence(step);
    case CpuLevel::kAvx2:
      return avx2::recurrence(step);
    case CpuLevel::kScalar:
      return scalar::recurrence(step);
  }
}

void rows_times_columns(const ColumnProduct& product, CpuLevel level) {
  CHANCERY_INVARIANT(product.stride == padded_columns(product.outputs));
  switch (level) {
    case CpuLevel::kAvx512:
      return avx512::products(product);
    case CpuLevel::kAvx2:
      return avx2::products(product);
    case CpuLevel::kScalar:
      return scalar::products(product);
  }
}

}  // namespace chancery::learn
