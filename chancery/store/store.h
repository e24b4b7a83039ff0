// Where findings are kept and asked for. Two faces, so that an engine other than SQLite can stand
// behind them: Reader (questions) and Store (Reader, and what changes it). docs/formats/store.md
// describes the file that the SQLite engine keeps.
//
//   auto store = open_store("news.db");
//   (*store)->put(record);                       // buffered; visible and safe after commit()
//   (*store)->commit();
//   auto rows = (*store)->events(filter, Page{.limit = 20});
//
// One instance belongs to one thread; several instances, and several processes, may have one file
// open. Readers see the last commit and never wait. A writer waits for another writer (up to
// OpenOptions::wait_seconds). All errors are values (E-STO-…, docs/errors.md); after an error the
// file is as it was at the last commit.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/store/filter.h"
#include "chancery/store/identity.h"
#include "chancery/store/rows.h"

namespace chancery::store {

template <class Row>
struct Rows {
  std::vector<Row> rows;
  Id next = 0;  // Page::after of the next page; 0: this was the last
};

// The types of each quad class.
using TypesOfQuads = std::map<std::string, std::vector<std::string>, std::less<>>;

class Reader {
 public:
  virtual ~Reader() = default;

  // ---- questions: one page of rows, sorted by time (actors, stories: by their own order)
  [[nodiscard]] virtual base::Expected<Rows<EventRow>> events(const Filter&, const Page&) = 0;
  [[nodiscard]] virtual base::Expected<Rows<StatementRow>> statements(const Filter&,
                                                                      const Page&) = 0;
  [[nodiscard]] virtual base::Expected<Rows<PositionRow>> positions(const Filter&, const Page&) = 0;
  [[nodiscard]] virtual base::Expected<Rows<PledgeRow>> pledges(const Filter&, const Page&) = 0;
  [[nodiscard]] virtual base::Expected<Rows<ArticleRow>> articles(const Filter&, const Page&) = 0;
  // Newest first by their last article. `after` is an offset here.
  [[nodiscard]] virtual base::Expected<Rows<StoryRow>> stories(const Filter&, const Page&) = 0;
  // Most events first. `after` is an offset here. With Filter::text: whose name has these words.
  [[nodiscard]] virtual base::Expected<Rows<ActorRow>> actors(const Filter&, const Page&) = 0;

  // Counts of events by a property, most first (by time: oldest first); at most `limit` values.
  [[nodiscard]] virtual base::Expected<std::vector<Facet>> facets(const Filter&, By,
                                                                  std::size_t limit = 100) = 0;
  // Counts of events over time, one list for each quad class of `types` (quad class to its types),
  // each event once; as facets() by a step of time.
  [[nodiscard]] virtual base::Expected<std::vector<QuadFacets>> series(const Filter&, By step,
                                                                       const TypesOfQuads& types,
                                                                       std::size_t limit) = 0;
  // Where events took place: places with coordinates, most events first, at most `limit`.
  [[nodiscard]] virtual base::Expected<std::vector<PlaceCount>> places(const Filter&,
                                                                       std::size_t limit) = 0;
  [[nodiscard]] virtual base::Expected<std::int64_t> count(Kind, const Filter&) = 0;
  [[nodiscard]] virtual base::Expected<Counts> counts() = 0;

  // ---- single things; E-STO-030 when there is none such
  [[nodiscard]] virtual base::Expected<StoredDocument> document(Id article) = 0;
  [[nodiscard]] virtual base::Expected<Id> article_of_key(std::string_view key) = 0;
  // The current version.
  [[nodiscard]] virtual base::Expected<Id> article_of_address(std::string_view address) = 0;
  [[nodiscard]] virtual base::Expected<EventRow> event(Id id, bool words) = 0;
  // Other tellings of a story event, oldest first.
  [[nodiscard]] virtual base::Expected<std::vector<EventRow>> reports(Id story_event,
                                                                      bool words) = 0;

  // ---- going over everything, oldest first, without keeping it: false from the callback ends it
  using EachEvent = std::function<bool(const EventRow&)>;
  [[nodiscard]] virtual base::Expected<void> each_event(const Filter&, bool words,
                                                        const EachEvent&) = 0;
  using EachDocument = std::function<bool(const StoredDocument&)>;
  [[nodiscard]] virtual base::Expected<void> each_document(const Filter&, const EachDocument&) = 0;

  // ---- stories: what the grouper left at each article
  struct StoryMark {
    Id arrival = 0;  // rising in the order in which articles came
    Id article = 0;
    std::string key;
    Id story = 0;  // 0: not grouped yet
    Id copy_of = 0;
    std::string features;  // bytes of the grouper's own
  };
  // Current articles that came after one of this arrival, in their order, at most `limit`.
  [[nodiscard]] virtual base::Expected<std::vector<StoryMark>> story_marks(Id after,
                                                                           std::size_t limit) = 0;
  // The arrival after which `articles` more came; 0 when there are no more than that.
  [[nodiscard]] virtual base::Expected<Id> arrival_before(std::size_t articles) = 0;
  // Of one article, though it be no longer current; E-STO-030.
  [[nodiscard]] virtual base::Expected<StoryMark> story_mark(Id article) = 0;

  // ---- what made the current articles' rows: a page in id order, without those of one coding
  struct CodingMark {
    Id article = 0, coding = 0;
    std::string words;  // as Record::words; empty: not known
  };
  [[nodiscard]] virtual base::Expected<std::vector<CodingMark>> coding_marks(Id without, Id after,
                                                                             std::size_t limit) = 0;

  [[nodiscard]] virtual base::Expected<std::vector<Verdict>> verdicts() = 0;
  struct SavedQuestion {
    std::string name, question, when;  // `question` is the caller's own text (a query string)
  };
  [[nodiscard]] virtual base::Expected<std::vector<SavedQuestion>> questions() = 0;
  [[nodiscard]] virtual base::Expected<std::vector<Reject>> rejects() = 0;
  [[nodiscard]] virtual base::Expected<std::vector<Coding>> codings() = 0;
};

// One article to be kept.
struct Record {
  std::string findings;  // the JSON object of docs/formats/output.md
  std::string blocks;    // intake's sections, as document_blocks() packs them; for recode
  Coding coding;
  std::string words = {};  // by which patterns find it (pipeline::pattern_words()); for recode
};

// A record read and packed: all of its keeping that needs no store, so that any thread can do it.
struct Prepared;
using Ready = std::shared_ptr<const Prepared>;
// E-STO-010: the findings are no JSON object.
[[nodiscard]] base::Expected<Ready> prepare(const Record& record);

enum class Put { kNew, kVersion, kKnown, kForgotten };

// Same story, same event across articles: the grouper's result for one story event.
struct StoryEvent {
  Id id = 0;  // 0: a new one
  Id story = 0;
  std::vector<Id> events;  // its reports; the first by id leads
};

class Store : public Reader {
 public:
  // Is this text at this address here already, or forgotten? Cheap; asked before coding. identify()
  // (identity.h) makes an Identity of a document.
  [[nodiscard]] virtual base::Expected<Put> known(const Identity& identity) = 0;
  // `article`: set to the row's id unless kForgotten.
  [[nodiscard]] base::Expected<Put> put(const Record& record, Id* article = nullptr);
  [[nodiscard]] virtual base::Expected<Put> put(const Ready& ready, Id* article = nullptr) = 0;
  // Codes again: the rows of the article are replaced; verdicts find their events.
  [[nodiscard]] virtual base::Expected<void> recode(Id article, const Record& record) = 0;
  // The article's rows are what this coding would make of it too.
  [[nodiscard]] virtual base::Expected<void> confirm(Id article, const Coding& coding) = 0;
  [[nodiscard]] virtual base::Expected<void> put_reject(const Reject& reject) = 0;
  [[nodiscard]] virtual base::Expected<void> clear_reject(std::string_view path,
                                                          std::string_view item) = 0;
  // A foreign event; false when this external id of its origin is here already.
  [[nodiscard]] virtual base::Expected<bool> put_foreign(const EventRow& event,
                                                         std::string_view external_id) = 0;
  // Takes every version of the article's address out, and keeps hashes that refuse it in future.
  [[nodiscard]] virtual base::Expected<void> forget(Id article, std::string_view why) = 0;

  // After forget() and commit(): what was deleted leaves the index of words and the log too. Takes
  // as long as writing the index anew.
  [[nodiscard]] virtual base::Expected<void> scrub() = 0;

  // `story` 0: a new one, numbered as its first article came; gives its id. Splits and merges by
  // verdicts are the grouper's to obey.
  [[nodiscard]] virtual base::Expected<Id> assign_story(Id article, Id story, Id copy_of,
                                                        std::string_view features) = 0;
  [[nodiscard]] virtual base::Expected<Id> put_story_event(const StoryEvent& event) = 0;

  [[nodiscard]] virtual base::Expected<Id> put_verdict(const Verdict& verdict) = 0;
  [[nodiscard]] virtual base::Expected<void> delete_verdict(Id id) = 0;
  [[nodiscard]] virtual base::Expected<void> put_question(std::string_view name,
                                                          std::string_view question) = 0;
  [[nodiscard]] virtual base::Expected<void> delete_question(std::string_view name) = 0;

  // Everything since the last commit becomes safe and visible, or (an error) nothing of it.
  [[nodiscard]] virtual base::Expected<void> commit() = 0;
  // Forgets what was not committed.
  virtual void rollback() = 0;
};

struct OpenOptions {
  bool create = true;           // make the file when it is not there
  unsigned wait_seconds = 600;  // for another writer
};

// E-STO-001 not there or cannot be opened, E-STO-002 read-only, E-STO-003 a file of another
// program, E-STO-004 of a newer Chancery, E-STO-005 damaged, E-STO-006 disk full, E-STO-007 another
// writer did not finish in time, E-STO-008 an older schema and the file is open read-only.
[[nodiscard]] base::Expected<std::unique_ptr<Store>> open_store(const std::string& path,
                                                                const OpenOptions& options = {});
//
// `longest_step`: a question that works longer than this for its next row fails with E-STO-011;
// 0: no limit.
[[nodiscard]] base::Expected<std::unique_ptr<Reader>> open_reader(
    const std::string& path, std::chrono::milliseconds longest_step = {});

}  // namespace chancery::store
