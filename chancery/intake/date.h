// Dates as news states them -> ISO 8601: "2000-01-01", "20161109", "2016-11-09T20:01:00+01:00", RFC
// 822, seconds or milliseconds since 1970, "November 9, 2016 8:01 pm", "9 Nov 2016", "9 novembre
// 2016". Zones are kept, never converted. std::nullopt for what is no date, or is one only by
// guessing.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chancery::intake {

// "2016-11-09" or "2016-11-09T20:01", with seconds and zone where they were given. `day_first`:
// "11/09/2016" is in September.
[[nodiscard]] std::optional<std::string> normalise_date(std::string_view text,
                                                        bool day_first = false);

}  // namespace chancery::intake
