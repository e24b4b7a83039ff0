// What is asked of a store. Fields combine with "and", the values of one list with "or"; an empty
// field asks nothing. The same Filter goes to every kind of row; check() says which fields make no
// sense for a kind, and names the nearest known value of a mistyped one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/store/rows.h"

namespace chancery::store {

// One side of a finding: "USA,GOV" is the countries [USA] and the sectors [GOV]; "USAGOV" is both
// at once; anything else is part of a name ("Lavrov").
struct PartyFilter {
  std::vector<std::string> countries{};
  std::vector<std::string> sectors{};
  std::vector<std::string> names{};
  [[nodiscard]] bool empty() const { return countries.empty() && sectors.empty() && names.empty(); }
  [[nodiscard]] bool one_country_or_none() const {
    return sectors.empty() && names.empty() && countries.size() <= 1;
  }
};

struct Filter {
  PartyFilter source{};                 // also: speaker, giver, who holds a position, the actor
  PartyFilter target{};                 // also: addressee, recipient
  PartyFilter either{};                 // on any side
  PartyFilter speaker{};                // of events: in whose statement they stand
  std::vector<std::string> types{};     // CONSULT, or CONSULT.visit; of actors: their kind
  std::vector<std::string> statuses{};  // of events and pledges
  std::vector<std::string> stances{};   // of positions
  std::vector<std::string> quads{};
  std::vector<std::string> contexts{};
  std::string cameo{};           // a prefix: "04"
  std::string since{}, until{};  // ISO day, month or year, both included
  std::string place{};           // name of a place, or a country code
  std::vector<Id> places{};      // ids, as places() gives them
  std::string text{};            // words: see fts_query()
  std::vector<std::string> outlets{};
  std::vector<std::string> languages{};
  std::string pattern{};  // id, or its beginning up to a dot: "sanction"
  std::string voice{};    // "own", "said"; empty: both
  std::string origin{};   // "": own events; "ICEWS", "GDELT"; "any"
  std::optional<double> min_confidence{};
  Id story = 0;
  Id story_event = 0;
  Id article = 0;
  std::string article_key{};
  bool story_level = false;   // one row for each story event: its first report
  bool lives = false;         // one row for each pledge, however often told
  bool without_wrong = true;  // leave out what a reader judged wrong
  bool old_versions = false;  // articles: superseded ones too
};

// True for a filter that every row passes which a reader did not judge wrong (own events).
[[nodiscard]] bool asks_nothing(const Filter& filter);

enum class Order { kNewest, kOldest };

struct Page {
  Order order = Order::kNewest;
  std::size_t limit = 50;
  Id after = 0;        // the last id of the page before; 0: from the start
  bool words = false;  // fill Source::words
};

enum class Kind { kEvents, kStatements, kPositions, kPledges, kActors, kStories, kArticles };
[[nodiscard]] std::string_view name_of(Kind kind);

// What facets can count by.
enum class By {
  kType,
  kStatus,
  kQuad,
  kSource,
  kTarget,
  kYear,
  kMonth,
  kDay,
  kPlace,
  kOutlet,
  kPattern,
  kVoice,
};
[[nodiscard]] std::optional<By> by_from(std::string_view name);
[[nodiscard]] inline bool by_time(By by) {
  return by == By::kYear || by == By::kMonth || by == By::kDay;
}

// Reads "USA,GOV", "USAGOV", "Lavrov". Values are divided by commas.
[[nodiscard]] PartyFilter party_from(std::string_view text);

// What the values of a Filter are checked against: of the ontology, as the caller knows it.
struct Vocabulary {
  std::vector<std::string> types;  // "CONSULT", and "CONSULT.visit"
  std::vector<std::string> contexts;
  std::vector<std::string> quads;
};

// E-STO-020: an unknown value, with the nearest one as hint; E-STO-021: a bad date, or since after
// until; E-STO-022: a field that this kind of row does not have; E-STO-023: the query has no word.
[[nodiscard]] base::Expected<void> check(const Filter& filter, Kind kind,
                                         const Vocabulary& vocabulary);

// Words to an FTS5 query that cannot fail: "grain deal" as given in quotation marks is a phrase,
// other words must all occur, `-word` must not, `word*` is a beginning. "G20" finds "G-20" and the
// other way round. Everything else of the query language is taken as words. Empty when nothing is
// left to look for.
[[nodiscard]] std::string fts_query(std::string_view text);

// The known value with the fewest edits from `text` (Damerau–Levenshtein over folded text); empty
// when none is near: more than a third of its letters differ.
[[nodiscard]] std::string nearest(std::string_view text, const std::vector<std::string>& known);

}  // namespace chancery::store
