// What hand-checked events teach the program about itself, as files of a data folder that is laid
// over the shipped one (--data): what its confidence is worth, and how it confuses classes.
#pragma once

#include <string>

#include "chancery/lexicon/ontology.h"
#include "chancery/review/agreement.h"

namespace chancery::review {

// A block for calibration/confidence.cal (pipeline/calibration.h): the steps of the isotonic
// regression, drawn to the share right of all by three events' weight, and for each type how much
// the log odds of being right differ from what the steps say, drawn to nothing by ten events'
// weight. `name` calls the block; one word. E-REV-005: fewer than 30 judged events have a
// confidence.
[[nodiscard]] base::Expected<std::string> confidence_block(const AgreementReport& report,
                                                           const std::string& name);

// The text of calibration/errors.txt (analysis::CoderErrors): quad classes as coded and as judged,
// in effective counts. Of events whose right type nobody gave, a wrong one counts as none.
[[nodiscard]] std::string class_errors(const AgreementReport& report,
                                       const lexicon::Ontology& ontology);

}  // namespace chancery::review
