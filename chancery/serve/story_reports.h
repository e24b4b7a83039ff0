// Rows of events as reports of story events, and what the reports of one say together.
#pragma once

#include <vector>

#include "chancery/store/store.h"
#include "chancery/stories/story_events.h"

namespace chancery::serve {

[[nodiscard]] stories::Report report_of(const store::EventRow& row);

// Sets `telling` of the rows that are of a story event with several reports.
[[nodiscard]] base::Expected<void> add_tellings(store::Reader& reader,
                                                std::vector<store::EventRow>& rows);

}  // namespace chancery::serve
