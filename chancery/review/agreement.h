// What coders' sheets say: how far the coders agree, how precise the program is, what it misses,
// how its types are confused, and what its confidence is worth.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/review/statistics.h"

namespace chancery::review {

// A table with a header (a sheet as coders gave it back).
struct Sheet {
  std::string name;  // the coder's, where the column `coder` is empty
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
};

struct Reliability {
  std::string what;       // "type", "status", "source", "target", "verdict"
  std::size_t units = 0;  // with two values at least
  std::optional<double> alpha;
  Interval interval;
};

struct Precision {
  std::string type;  // "all" first
  std::size_t judged = 0;
  double right = 0;  // share, weighted by strata
  Interval interval;
};

struct JudgedEvent {
  std::string type;  // as coded
  double confidence = 0;
  bool right = false;
  double weight = 1;
};

struct AgreementReport {
  std::vector<std::string> coders;
  std::size_t units = 0;
  std::vector<Reliability> reliability;
  std::vector<Precision> precision;
  // By the program's type, then the coders' ("none" where there is no event): weighted counts.
  std::map<std::string, std::map<std::string, double>> confusion;
  // Of sentences in which the program found nothing: share with an event after all, and with it the
  // recall; none without such units in the sheets.
  std::size_t silent = 0, missed = 0;
  std::optional<double> recall;
  Interval recall_interval;
  std::vector<Step> calibration;    // share right by confidence, rising
  std::vector<JudgedEvent> judged;  // what the calibration is made of
  double effective = 0;  // Kish's number of judged events: what they are worth with their weights
};

// Sheets are those of sample (docs/formats/review.md). Where coders disagree, the majority counts,
// and of a tie nobody. E-REV-002: a sheet without the column `unit`; E-REV-003: nothing was filled.
[[nodiscard]] base::Expected<AgreementReport> agreement_of(const std::vector<Sheet>& sheets,
                                                           std::uint64_t seed);

}  // namespace chancery::review
