// When an article without a date was written, as its office holders tell: the day on which most of
// the people that it names, and the titles that it gives them, are in office together.
//
//   "Secretary of State Colin Powell met Foreign Minister Jack Straw"   a day of 2001 to 2005
//   "Antony Blinken and Sergei Lavrov ... Javier Solana"                2021 to 2025: Solana's
//                                                                       offices are over
//
// It decides who holds an office, nothing else: dates in the text stay unresolved.
#pragma once

#include <optional>

#include "chancery/entities/marked_text.h"

namespace chancery::entities {

// A day in the middle of the best fitting time; the latest of equally good ones. None when the text
// names nobody with dated offices or when the people fit the present best.
[[nodiscard]] std::optional<base::Day> presumed_day(const MarkedText& text,
                                                    const Knowledge& knowledge);

}  // namespace chancery::entities
