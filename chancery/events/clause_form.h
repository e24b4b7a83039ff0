// How a clause stands in time, read off its first finite verb, and the word that opens it.
#pragma once

#include <initializer_list>

#include "chancery/document/document.h"

namespace chancery::events {

enum class ClauseForm : std::uint8_t {
  kNone,  // "attacking", "to attack", a noun
  kPast,
  kPluperfect,
  kPresent,
  kPerfect,
  kModal,  // "will", "can", "must"
  kWould,  // "would", "could", "might": of a story in the past as well
};

[[nodiscard]] ClauseForm form_of(const document::Document& document, document::TokenId head);
// "Attacked", "had attacked".
[[nodiscard]] bool is_told_past(ClauseForm form);
// "Attacks", "has attacked", "will attack".
[[nodiscard]] bool is_of_now(ClauseForm form);
// A verb, or what "is" stands beside.
[[nodiscard]] bool is_clause(const document::Document& document, document::TokenId head);
// Whether a clause or phrase opens with one of these: "when he left", "in the war".
[[nodiscard]] bool opens_with(const document::Document& document, document::TokenId head,
                              std::initializer_list<std::string_view> lemmas);

}  // namespace chancery::events
