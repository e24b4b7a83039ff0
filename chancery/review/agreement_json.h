// An agreement report as JSON: what `chancery agreement --format json` and the reading room give.
#pragma once

#include "chancery/pipeline/json_text.h"
#include "chancery/review/agreement.h"

namespace chancery::review {

// One object, with the members of the report under their names.
void write_report(pipeline::JsonText& json, const AgreementReport& report);

}  // namespace chancery::review
