// From the flags of a question to what is asked of the store.
#pragma once

#include <optional>

#include "chancery/cli/session.h"
#include "chancery/store/filter.h"

namespace chancery::cli {

// Read, and checked against the ontology. E-STO-020…023, E-CLI-002.
[[nodiscard]] base::Expected<store::Filter> filter_of(const Session& session, store::Kind kind);
// --min-confidence; none when it was not given. E-CLI-002.
[[nodiscard]] base::Expected<std::optional<double>> least_confidence(const Session& session);
// --limit, --oldest, --first, --evidence.
[[nodiscard]] base::Expected<store::Page> page_of(const Session& session);
// Types with their modes, contexts, quad classes.
[[nodiscard]] base::Expected<store::Vocabulary> vocabulary_of(const Session& session);

}  // namespace chancery::cli
