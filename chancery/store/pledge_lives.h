// One pledge is told many times: proposed, agreed, delivered. This puts the tellings together.
#pragma once

#include <vector>

#include "chancery/store/filter.h"
#include "chancery/store/rows.h"

namespace chancery::store {

// Two tellings are one pledge when givers and recipients (their countries, else their names),
// amount and unit are the same and no more than a year lies between one telling and the next.
// Without an amount, the purpose must be the same too. The row is the firmest telling (delivered,
// agreed, proposed; of equals the latest), with `reports` and `life`. Sorted by the first telling.
[[nodiscard]] std::vector<PledgeRow> pledge_lives(std::vector<PledgeRow> tellings, Order order);

}  // namespace chancery::store
