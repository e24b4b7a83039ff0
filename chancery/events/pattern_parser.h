// Reads one `pattern` block; every mistake is an error with its place (E-PAT-001..009).
#pragma once

#include "chancery/base/error.h"
#include "chancery/events/pattern.h"
#include "chancery/lexicon/block_file.h"
#include "chancery/lexicon/ontology.h"

namespace chancery::events {

struct Vocabulary {
  const lexicon::Ontology& ontology;
  const lexicon::WordClasses& classes;
};

[[nodiscard]] base::Expected<Pattern> parse_pattern(const lexicon::Block& block,
                                                    const Vocabulary& vocabulary);
// "EUR, RUS -> BLR (planned)" after the arrow.
[[nodiscard]] base::Expected<Arrow> parse_arrow(const lexicon::Block& block,
                                                const lexicon::Field& field, std::string_view text,
                                                const Vocabulary& vocabulary);
[[nodiscard]] std::optional<document::EventStatus> status_from(std::string_view name);

}  // namespace chancery::events
