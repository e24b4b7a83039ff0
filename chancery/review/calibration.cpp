#include "chancery/review/calibration.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace chancery::review {
namespace {

constexpr std::size_t kLeastJudged = 30;
constexpr double kStepPrior = 3;   // events
constexpr double kTypePrior = 10;  // events

std::string four_digits(double value) {
  std::array<char, 32> out{};
  std::snprintf(out.data(), out.size(), "%.4f", value);
  return out.data();
}

double log_odds(double share) { return std::log(share / (1 - share)); }

std::string class_of(const std::string& type, const lexicon::Ontology& ontology) {
  const lexicon::EventType* known = ontology.type(type);
  if (known == nullptr) return "";
  const bool verbal = known->quad.starts_with("verbal");
  const bool conflict = known->quad.ends_with("conflict");
  if (known->quad.empty()) return "";
  return std::string(verbal ? "verbal" : "material") + (conflict ? "-" : "+");
}

}  // namespace

base::Expected<std::string> confidence_block(const AgreementReport& report,
                                             const std::string& name) {
  if (report.judged.size() < kLeastJudged) {
    return base::fail("E-REV-005",
                      "only " + std::to_string(report.judged.size()) +
                          " judged events have a confidence; a calibration takes " +
                          std::to_string(kLeastJudged),
                      {}, "blind sheets have none: give their open twins too");
  }
  // Weights as effective numbers of events.
  double all = 0;
  double right = 0;
  for (const JudgedEvent& one : report.judged) {
    all += one.weight;
    if (one.right) right += one.weight;
  }
  const double scale = report.effective / all;
  const double share = std::clamp(right / all, 0.01, 0.99);
  std::string out = "calibration  " + name + "\n";
  out += "note  " + std::to_string(report.judged.size()) + " judged events, " +
         four_digits(report.effective) + " effective; " + std::to_string(report.coders.size()) +
         " coders\n";
  std::vector<std::pair<double, double>> steps;
  double last = 0;
  for (const Step& step : report.calibration) {
    const double weight = step.weight * scale;
    const double value = (step.value * weight + share * kStepPrior) / (weight + kStepPrior);
    last = std::max(last, value);
    steps.emplace_back(step.score, last);
    out += "step  " + four_digits(step.score) + " " + four_digits(last) + "\n";
  }
  const auto expected = [&](double confidence) {
    double value = steps.empty() ? share : steps.front().second;
    for (const auto& [from, then] : steps) {
      if (from <= confidence) value = then;
    }
    return value;
  };
  struct Sums {
    double right = 0, expected = 0, all = 0;
  };
  std::map<std::string, Sums> types;
  for (const JudgedEvent& one : report.judged) {
    Sums& sums = types[one.type];
    sums.all += one.weight * scale;
    sums.right += one.right ? one.weight * scale : 0;
    sums.expected += expected(one.confidence) * one.weight * scale;
  }
  for (const auto& [type, sums] : types) {
    const double before = std::clamp(sums.expected / sums.all, 0.01, 0.99);
    const double after = (sums.right + kTypePrior * before) / (sums.all + kTypePrior);
    out += "type  " + type + " " +
           four_digits(log_odds(std::clamp(after, 0.01, 0.99)) - log_odds(before)) + "\n";
  }
  return out;
}

std::string class_errors(const AgreementReport& report, const lexicon::Ontology& ontology) {
  std::map<std::string, std::map<std::string, double>> counts;
  double all = 0;
  for (const auto& [coded, row] : report.confusion) {
    const std::string from = class_of(coded, ontology);
    if (from.empty()) continue;
    for (const auto& [truth, weight] : row) {
      const std::string to = class_of(truth, ontology);
      counts[from][to.empty() ? "none" : to] += weight;
      all += weight;
    }
  }
  const double scale = all > 0 ? report.effective / all : 0;
  std::string out = "# CODED RIGHT COUNT, from hand-checked events; counts are effective ones.\n";
  for (const auto& [from, row] : counts) {
    for (const auto& [to, weight] : row) {
      out += from + " " + to + " " + four_digits(weight * scale) + "\n";
    }
  }
  return out;
}

}  // namespace chancery::review
