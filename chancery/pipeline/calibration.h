// What an event's confidence is worth, as hand-checked events told it: maps the number that the
// patterns give to a share of right events. Read from calibration/*.cal of the data folders
// (`chancery agreement --calibrate` writes one; docs/formats/review.md has the format). Without
// such a file nothing is mapped.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/lexicon/block_file.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::pipeline {

class Calibration {
 public:
  // E-PIP-003: a line that is none.
  [[nodiscard]] static base::Expected<Calibration> load(const lexicon::DataFiles& data);

  // The share of events of this type and confidence that are right, as far as is known; between
  // 0.01 and 0.99. The confidence itself where there is no calibration. Several calibrations are
  // applied one after the other: each was made of events that those before it had been applied to.
  [[nodiscard]] double of(double confidence, std::string_view type) const;
  [[nodiscard]] bool empty() const { return tables_.empty(); }

 private:
  struct Table {
    std::vector<std::pair<double, double>> steps;  // from this confidence on, share right; rising
    std::map<std::string, double, std::less<>> types;  // log odds added
  };
  base::Expected<void> add(const lexicon::Block& block);
  std::vector<Table> tables_;
};

}  // namespace chancery::pipeline
