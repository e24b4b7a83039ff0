// Quotations that stand as sentences of their own and that nothing has claimed: "Lima praised the
// mayor. “We need people like her.”", or a paragraph that is one quotation. They are the words of
// whoever speaks in the sentence before. Runs last, whatever found the drafts. Linear in tokens,
// quotations and drafts.
#pragma once

#include <vector>

#include "chancery/statements/draft.h"

namespace chancery::statements {

void give_loose_quotations(const TreeView& tree, std::vector<Draft>& drafts);

}  // namespace chancery::statements
