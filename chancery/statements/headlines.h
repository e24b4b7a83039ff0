// Statements that headlines tell by punctuation: "Minister: talks have failed", "Talks have failed – Minister".
#pragma once

#include <vector>

#include "chancery/statements/draft.h"

namespace chancery::statements {

// Adds drafts for headline sentences that hold none yet. Linear.
void find_headline_statements(const TreeView& tree, const CueLexicon& cues, std::vector<Draft>& drafts);

}  // namespace chancery::statements
