// The findings of one article (docs/formats/output.md), read from their JSON into plain structs:
// what the writer turns into rows. A field that is absent or of another kind reads as unknown, so
// that findings of older programs can be kept; only what is no object at all is refused.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/store/rows.h"

namespace chancery::store {

struct ActorFact {
  std::string name, kind, country, sector, role, wikidata;
  std::vector<std::string> sectors;
};

struct EventFact {
  EventRow row;  // without parties
  std::vector<ActorFact> source, target;
  std::vector<std::size_t> said_by;
};

struct StatementFact {
  StatementRow row;
  std::optional<ActorFact> speaker, addressee;
  std::vector<ActorFact> via;
};

struct PositionFact {
  PositionRow row;
  ActorFact actor;
};

struct PledgeFact {
  PledgeRow row;
  std::vector<ActorFact> giver, recipient;
};

struct Facts {
  std::string id, title, byline, publisher, url, published, language, path, text;
  std::int64_t words = 0;
  std::vector<EventFact> events;
  std::vector<StatementFact> statements;
  std::vector<PositionFact> positions;  // and who blocked an outcome
  std::vector<PledgeFact> pledges;
  std::string rest;  // the JSON again, without `text`
};

// E-STO-010: the text is no JSON object, or has no text.
[[nodiscard]] base::Expected<Facts> facts_of(std::string_view findings);

// `rest` with its `text` again.
[[nodiscard]] std::string with_text(std::string_view rest, std::string_view text);

}  // namespace chancery::store
