// The same words mean the same thing throughout a passage: "HANO", read as a place here and as a
// body there, is what its mentions speak for together. And what has the look of no name goes.
#pragma once

#include <vector>

#include "chancery/document/document.h"
#include "chancery/syntax/name_decoder.h"

namespace chancery::syntax {

// Gives each name the kind that is likeliest by all mentions of the same words in the sentences
// around it. Names in text order; confidences stay what they were.
void agree_on_kinds(const document::Document& document, std::vector<MarkedName>& names);

// Takes names away that are one letter ("X"), and gives persons that are written as an acronym
// ("HANO") the next likely kind; where none is at all likely, they go too. A sentence all in
// capitals says nothing.
void drop_unlike_names(const document::Document& document, std::vector<MarkedName>& names);

}  // namespace chancery::syntax
