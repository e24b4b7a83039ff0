// The word before a phrase that says how it belongs to its verb.
#pragma once

#include <string_view>

#include "chancery/document/document.h"

namespace chancery::events {

// The lemma of the preposition on a phrase's head: "in" for "in Geneva", "out_of" for "out of
// the country"; empty when there is none.
[[nodiscard]] std::string_view preposition_of(const document::Document& document,
                                              document::TokenId head);
// Whether what follows the word is where something is: "in", "near".
[[nodiscard]] bool is_locative(std::string_view preposition);

// Where, when and beside what something is done, or what it is about: who stands there is not met
// by it.
[[nodiscard]] bool is_setting(std::string_view preposition);
// What a thing turns against: "sanctions on Iraq", "an inquiry into the police".
[[nodiscard]] bool is_topic(std::string_view preposition);

}  // namespace chancery::events
