// Dictionaries carry their own tests: runs the example and never lines of a pattern and says which
// of them do not hold. E-EXA-001: an arrow is not found; E-EXA-002: a finding where nothing should
// be; E-EXA-003: a pattern fires on its own counter-example.
#pragma once

#include <vector>

#include "chancery/base/error.h"
#include "chancery/events/pattern.h"
#include "chancery/pipeline/engine.h"

namespace chancery::pipeline {

// Files are named as in Pattern::file.
[[nodiscard]] std::vector<base::Error> failed_examples(const events::Pattern& pattern,
                                                       const Engine& engine,
                                                       document::Workspace& workspace);

// "CONSULT USAGOV, RUSGOV (negated)": an event in the words of an arrow.
[[nodiscard]] std::string arrow_of(const document::Document& document,
                                   const document::Event& event);

}  // namespace chancery::pipeline
