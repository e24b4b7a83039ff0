// "I" within a quotation is who speaks it. Runs over linked mentions: the speaker may be named
// after the words ("'I will go,' Blair said").
#pragma once

#include <vector>

#include "chancery/document/document.h"

namespace chancery::entities {

// Adds a mention for every "I", "me", "my" that stands in a quotation whose speaker is told: the
// person who is the subject of the verb that the quotation hangs on, or that hangs on it; in a
// quotation that goes on by itself, the speaker of the one just before. Others stay nobody.
// `mentions` are in text order and stay so; the entities' lists of mentions follow. Time grows with
// the tokens within quotations.
void add_quoted_speakers(const document::Document& document,
                         std::vector<document::Mention>& mentions,
                         std::vector<document::Entity>& entities);

}  // namespace chancery::entities
