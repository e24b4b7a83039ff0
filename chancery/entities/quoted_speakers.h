// "I" within a quotation is who speaks it. Runs over linked mentions: the speaker may be named
// after the words ("'I will go,' Blair said").
#pragma once

#include <functional>
#include <vector>

#include "chancery/document/document.h"

namespace chancery::entities {

// The words of one quotation. The speaker is the head of the phrase that names him: the subject of
// the verb that the quotation hangs on, or that hangs on it; in a quotation that goes on by itself
// the speaker of the one just before. Invalid where it is not told.
struct SpokenWords {
  document::TokenRange tokens;
  document::TokenId speaker;
  bool nested = false;  // inside the quotation before it
};

// Whether the words tell more than a phrase: "his own man" is quoted from "I am my own man".
[[nodiscard]] bool holds_clause(const document::Document& document, document::TokenRange tokens);

// One for each quotation that holds a token, in text order. Time grows with the tokens within
// quotations.
[[nodiscard]] std::vector<SpokenWords> spoken_words(
    const document::Document& document, const std::function<bool(document::TokenId)>& is_person);

// Adds a mention for every "I", "me", "my" that stands in a quotation whose speaker is told; within
// a nested one ("he said: 'people tell me: "I like it"'") only where its own is. Drops mentions
// that are left without an entity. `mentions` are in text order and stay so; the entities' lists of
// mentions follow.
void add_quoted_speakers(const document::Document& document,
                         std::vector<document::Mention>& mentions,
                         std::vector<document::Entity>& entities);

}  // namespace chancery::entities
