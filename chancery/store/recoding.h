// Stored articles again as documents, and what a new coding of them changed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/document/document.h"
#include "chancery/store/rows.h"

namespace chancery::store {

// As intake made it: the pipeline starts from here. E-STO-005 when the row is damaged.
[[nodiscard]] base::Expected<document::Document> document_of(const StoredDocument& stored);

struct EventChange {
  enum class Kind { kGained, kLost, kChanged };
  Kind kind = Kind::kGained;
  std::string before, after;  // "SANCTION EUR -> BLR, occurred, 2024-03-12"
  std::string words;          // of the trigger
};

// Events of one article by their triggers and types: the same trigger with the same type but other
// actors, status, date, place or modes is changed, and so is one whose type alone differs.
[[nodiscard]] std::vector<EventChange> changes_between(std::string_view before,
                                                       std::string_view after);

}  // namespace chancery::store
