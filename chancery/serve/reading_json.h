// How a document was read, as JSON: the trees of its sentences, its predicates, and the patterns
// that nearly fired. What `explain` prints, for the page.
#pragma once

#include "chancery/base/utf8.h"
#include "chancery/document/document.h"
#include "chancery/events/coder.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::serve {

// "trees": [{"begin", "end", "words": [{"form", "lemma", "upos", "head", "deprel", "begin",
// "end"}]}], offsets as findings_json counts them. Words that stand in a detached title count from
// its start and their sentence has "field": "title".
void write_trees(pipeline::JsonText& json, const document::Document& document);

// "predicates": ["impose(subject: …)"], and "attempts": [{"at", "pattern", "code", "failed"}]: at
// each predicate the few patterns that came nearest without firing, with the slot that did not
// hold (null: it held, but a more specific one won).
void write_attempts(pipeline::JsonText& json, const document::Document& document,
                    const events::Coder& coder);

}  // namespace chancery::serve
