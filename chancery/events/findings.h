// Positions, outcomes and pledges, from the same patterns as events.
#pragma once

#include "chancery/events/assembler.h"

namespace chancery::events {

struct Findings {
  std::vector<document::Position> positions;
  std::vector<document::Outcome> outcomes;
  std::vector<document::Pledge> pledges;
  // Positions against something that the words do not name ("the votes against by Russia"): they
  // tell who blocked an outcome close by, and are not printed.
  std::vector<document::Position> objections;
};

// Adds what one match gives.
void add_findings(const Document& document, const Phrases& phrases,
                  const Circumstances& circumstances, PredicateId id, const Match& match,
                  Findings& findings);

}  // namespace chancery::events
