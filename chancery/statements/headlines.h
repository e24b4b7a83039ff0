// Statements told by punctuation alone: headlines ("Minister: talks have failed", "Talks have
// failed – Minister") and transcripts ("PENCE: And that is why …").
#pragma once

#include <vector>

#include "chancery/statements/draft.h"

namespace chancery::statements {

// Adds drafts for headline sentences that hold none yet. Linear.
void find_headline_statements(const TreeView& tree, const CueLexicon& cues,
                              std::vector<Draft>& drafts);

// Adds a draft for every paragraph that opens with a name in capitals and a colon. Linear.
void find_transcript_turns(const TreeView& tree, std::vector<Draft>& drafts);

}  // namespace chancery::statements
