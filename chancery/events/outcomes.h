// What an article tells of an outcome in other sentences: who stood in the way, and what came
// instead. Positions told twice are one.
#pragma once

#include "chancery/events/findings.h"
#include "chancery/events/pattern_lexicon.h"

namespace chancery::events {

// Fills blocked_by of failed outcomes from who opposes close by, and `instead` from what was made
// close by (class `substitutes`); drops positions that repeat another.
void complete_findings(const document::Document& document, const PatternLexicon& lexicon,
                       Findings& findings);

}  // namespace chancery::events
