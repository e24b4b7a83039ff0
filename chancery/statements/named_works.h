// Songs, films and books are named, not said: "sang “The Last Ferry”", "directed “A House of
// Salt”". Drops statements whose whole content is such a title. Needs the finished drafts.
#pragma once

#include <vector>

#include "chancery/statements/draft.h"

namespace chancery::statements {

// A statement falls when its cue is a verb of the list `makes_works` and its content a quotation
// whose words are capitalised as those of a title are.
void drop_named_works(const TreeView& tree, const CueLexicon& cues, std::vector<Draft>& drafts);

}  // namespace chancery::statements
