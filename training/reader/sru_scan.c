// The recurrence of a bidirectional Simple Recurrent Unit (Lei et al., "Simple Recurrent Units for
// Highly Parallelizable Recurrence", EMNLP 2018), forward and backward, over sentences laid end to end.
// All matrix products are outside; here only elementwise steps, so that the time loop is cheap.
//
//   f_t = sigmoid(uf_t + vf * c_{t-1} + bf)      r_t = sigmoid(ur_t + vr * c_{t-1} + br)
//   c_t = f_t * c_{t-1} + (1 - f_t) * uc_t        h_t = r_t * c_t + (1 - r_t) * x_t
//
// u: [tokens][3][hidden] (uc, uf, ur), x: [tokens][hidden], v and b: [2][hidden] (f, r).
// offsets: sentences + 1 token offsets. reverse: run each sentence from its end.
#include <math.h>
#include <string.h>

static inline float sigmoid(float x) { return 1.0f / (1.0f + expf(-x)); }

void sru_forward(const float* u, const float* x, const float* v, const float* b, const int* offsets,
                 int sentences, int hidden, int reverse, float* c, float* h) {
  float zero[hidden];
  memset(zero, 0, sizeof zero);
  for (int s = 0; s < sentences; ++s) {
    const float* previous = zero;
    const int length = offsets[s + 1] - offsets[s];
    for (int i = 0; i < length; ++i) {
      const long t = reverse ? offsets[s + 1] - 1 - i : offsets[s] + i;
      const float* ut = u + t * 3 * hidden;
      const float* xt = x + t * hidden;
      float* ct = c + t * hidden;
      float* ht = h + t * hidden;
      for (int j = 0; j < hidden; ++j) {
        const float f = sigmoid(ut[hidden + j] + v[j] * previous[j] + b[j]);
        const float r = sigmoid(ut[2 * hidden + j] + v[hidden + j] * previous[j] + b[hidden + j]);
        ct[j] = f * previous[j] + (1.0f - f) * ut[j];
        ht[j] = r * ct[j] + (1.0f - r) * xt[j];
      }
      previous = ct;
    }
  }
}

void sru_backward(const float* u, const float* x, const float* v, const float* b, const int* offsets,
                  int sentences, int hidden, int reverse, const float* c, const float* gh, float* gu,
                  float* gx, float* gv, float* gb) {
  float carry[hidden], zero[hidden];
  memset(zero, 0, sizeof zero);
  for (int s = 0; s < sentences; ++s) {
    memset(carry, 0, sizeof carry);
    const int length = offsets[s + 1] - offsets[s];
    for (int i = length - 1; i >= 0; --i) {
      const long t = reverse ? offsets[s + 1] - 1 - i : offsets[s] + i;
      const float* previous = i == 0 ? zero : c + (reverse ? t + 1 : t - 1) * hidden;
      const float* ut = u + t * 3 * hidden;
      const float* xt = x + t * hidden;
      const float* ct = c + t * hidden;
      const float* g = gh + t * hidden;
      float* gut = gu + t * 3 * hidden;
      float* gxt = gx + t * hidden;
      for (int j = 0; j < hidden; ++j) {
        const float f = sigmoid(ut[hidden + j] + v[j] * previous[j] + b[j]);
        const float r = sigmoid(ut[2 * hidden + j] + v[hidden + j] * previous[j] + b[hidden + j]);
        const float dr = g[j] * (ct[j] - xt[j]) * r * (1.0f - r);
        gxt[j] = g[j] * (1.0f - r);
        const float dc = g[j] * r + carry[j];
        const float df = dc * (previous[j] - ut[j]) * f * (1.0f - f);
        gut[j] = dc * (1.0f - f);
        gut[hidden + j] = df;
        gut[2 * hidden + j] = dr;
        carry[j] = dc * f + df * v[j] + dr * v[hidden + j];
        gv[j] += df * previous[j];
        gv[hidden + j] += dr * previous[j];
        gb[j] += df;
        gb[hidden + j] += dr;
      }
    }
  }
}
