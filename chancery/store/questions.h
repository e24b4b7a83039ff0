// The answers to store.h's Reader, over one SQLite connection.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "chancery/store/conditions.h"
#include "chancery/store/lookup.h"
#include "chancery/store/store.h"
#include "chancery/store/stored_text.h"

namespace chancery::store {

class Questions {
 public:
  explicit Questions(Database& database)
      : database_(database), lookup_(database), conditions_(database, lookup_) {}

  // After a commit.
  void forget_tally() { lookup_.forget_tally(); }
  // After a rollback.
  void clear() {
    lookup_.clear();
    text_article_ = 0;
  }
  base::Expected<Rows<EventRow>> events(const Filter& filter, const Page& page);
  base::Expected<Rows<StatementRow>> statements(const Filter& filter, const Page& page);
  base::Expected<Rows<PositionRow>> positions(const Filter& filter, const Page& page);
  base::Expected<Rows<PledgeRow>> pledges(const Filter& filter, const Page& page);
  base::Expected<Rows<ArticleRow>> articles(const Filter& filter, const Page& page);
  base::Expected<Rows<StoryRow>> stories(const Filter& filter, const Page& page);
  base::Expected<Rows<ActorRow>> actors(const Filter& filter, const Page& page);
  base::Expected<std::vector<Facet>> facets(const Filter& filter, By by, std::size_t limit);
  base::Expected<std::vector<QuadFacets>> series(const Filter& filter, By step,
                                                 const TypesOfQuads& types, std::size_t limit);
  base::Expected<std::vector<PlaceCount>> places(const Filter& filter, std::size_t limit);
  base::Expected<std::int64_t> count(Kind kind, const Filter& filter);
  base::Expected<Counts> counts();
  base::Expected<StoredDocument> document(Id article);
  base::Expected<Id> article_of_key(std::string_view key);
  base::Expected<Id> article_of_address(std::string_view address);
  base::Expected<EventRow> event(Id id, bool words);
  base::Expected<std::vector<EventRow>> reports(Id story_event, bool words);
  base::Expected<void> each_event(const Filter& filter, bool words, const Reader::EachEvent& each);
  base::Expected<void> each_document(const Filter& filter, const Reader::EachDocument& each);
  base::Expected<std::vector<Reader::StoryMark>> story_marks(Id after, std::size_t limit);
  base::Expected<Id> arrival_before(std::size_t articles);
  base::Expected<Reader::StoryMark> story_mark(Id article);
  base::Expected<std::vector<Reader::CodingMark>> coding_marks(Id without, Id after,
                                                               std::size_t limit);
  base::Expected<std::vector<Verdict>> verdicts();
  base::Expected<std::vector<Reader::SavedQuestion>> questions();
  base::Expected<std::vector<Reject>> rejects();
  base::Expected<std::vector<Coding>> codings();

 private:
  EventRow event_row(Query& row, bool words);
  void source(Query& row, int first, Source& into);
  void parties(const std::string& sql, Id id, std::vector<Party>& first,
               std::vector<Party>& second);
  Party party(Query& row, int first);
  std::optional<Party> actor(Id id);
  // The text of an article; the last one is kept.
  const StoredText& text_of(Id article);
  ArticleRow article_row(Query& row);
  Coding coding(Id id);
  // Facets from the tally alone, where the filter asks nothing that it does not hold.
  std::optional<std::vector<Facet>> tallied(const Filter& filter, By by);
  // Of one country or a pair, from the indexes of sides alone, where these hold what is asked.
  std::optional<std::vector<Facet>> along_side(const Filter& filter, By by);
  std::optional<std::vector<Facet>> tallied_by_day(const Filter& filter);
  // The same with the days before and after whole months.
  std::optional<std::vector<Facet>> tallied_days(const Filter& filter, By by);
  std::optional<std::int64_t> count_worded(const Filter& filter);
  // Of a name or a country, from the index of its events alone.
  std::optional<std::vector<Facet>> along_party(const Filter& filter, By by);
  std::vector<Facet> scanned(const Filter& filter, By by);
  // Sums of a query that gives count_values() or count_once(): by value, of times by day, month or
  // year.
  std::unordered_map<Id, std::int64_t> counted(By by, const Sql& sql);
  std::vector<Facet> named(By by, const std::unordered_map<Id, std::int64_t>& sums);
  // Everything by an indexed column: the index alone is read.
  std::vector<Facet> indexed(By by);
  std::unordered_map<Id, std::int64_t> scanned_sides(const Selection& selection,
                                                     const Filter& filter, bool of_sources);
  // Of rows "event, symmetric, side, actor, country".
  std::unordered_map<Id, std::int64_t> summed_sides(const Sql& sql, const std::vector<Id>& opposite,
                                                    bool of_sources);
  // The SQL, from FROM on, over actor_event (of_name) or side_country, where these hold all that is
  // asked: rows "event, type, counted, …", of which one event may have two.
  struct PartyRows {
    Sql sql;
    bool of_name = false;
  };
  std::optional<PartyRows> rows_of_party(const Filter& filter);
  // The same over the index of types.
  std::optional<Sql> rows_of_types(const Filter& filter);
  // By quad class and step of time; each adds what fits, or tells that it does not hold it.
  using QuadSums = std::map<std::string, std::map<std::string, std::int64_t>>;
  bool add_tallied(const Filter& filter, By step, const TypesOfQuads& types, QuadSums& to);
  bool add_along_party(const Filter& filter, By step, const TypesOfQuads& types, QuadSums& to);
  void add_scanned(const Filter& filter, By step, QuadSums& to);
  // Of a country over all time. `leads`: of story events.
  std::unordered_map<Id, std::int64_t> kept_sums(By by, Id country, int side, bool leads);
  std::string facet_value(By by, Id value);
  std::string quad_of(Id type);
  std::string time_text(By step, Id day);
  // Places with what is counted there by quad class, most first.
  std::vector<PlaceCount> located(const std::map<Id, std::map<std::string, std::int64_t>>& sums,
                                  std::size_t limit);
  template <class T>
  base::Expected<T> done(T value);

  Database& database_;
  Lookup lookup_;
  Conditions conditions_;
  Id text_article_ = 0;
  std::unique_ptr<StoredText> text_;
};

template <class T>
base::Expected<T> Questions::done(T value) {
  if (auto failure = database_.take_failure()) return std::unexpected(std::move(*failure));
  return value;
}

// Runs a selection; `use` gets each row.
template <class Use>
void run_sql(Database& database, const Sql& sql, Use use) {
  Query query(database, sql.text);
  for (const Value& value : sql.binds) query.bind_value(value);
  while (query.next()) {
    if (!use(query)) break;
  }
}

// The filter without its types, statuses and days, and of all events rather than story events.
[[nodiscard]] Filter beside_types_and_days(const Filter& filter);
// Whether a type is asked for by a mode: "REJECT.yield".
[[nodiscard]] bool asks_modes(const Filter& filter);

}  // namespace chancery::store
