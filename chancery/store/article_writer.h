// Turns the findings of articles into rows, and takes them out again. Works inside a transaction of
// its caller; errors latch in the Database. `Known` answers come before anything is changed.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "chancery/store/facts.h"
#include "chancery/store/identity.h"
#include "chancery/store/interner.h"
#include "chancery/store/prepared.h"
#include "chancery/store/store.h"
#include "chancery/store/stored_text.h"
#include "chancery/store/tally.h"
#include "chancery/store/word_index.h"

namespace chancery::store {

class ArticleWriter {
 public:
  ArticleWriter(Database& database, Interner& interner, Tally& tally)
      : database_(database), interner_(interner), tally_(tally), words_(database) {}

  // kNew means: neither known nor forgotten. `article`: the known one.
  [[nodiscard]] Put known(const Identity& identity, Id* article);
  Put put(const Prepared& ready, Id* article);
  void recode(Id article, const Facts& facts, const Record& record);
  bool put_foreign(const EventRow& event, std::string_view external);
  // Every version of the article's address, with its bodies and findings.
  void forget(Id article, std::string_view why);

  // Judgements of this article find their events; `wrong` is set and counted.
  void apply_verdicts(Id article_key);
  // Reports, first report and leaders of a story event after its events changed.
  void refresh_story_event(Id story_event);
  // The number of articles and the days of a story; an empty one goes.
  void refresh_story(Id story);

  // What was gathered for the end of the transaction.
  void flush();
  // At the start of a transaction: other writers may have been at work.
  void clear();

 private:
  using Words = StoredText;
  Id next_id(const char* table, Id day);
  void write_findings(Id article, Id key, const Facts& facts);
  // `left`: gets the story events that lost a report, to be refreshed by the caller.
  void drop_findings(Id article, std::vector<Id>& left);
  void add_event(Id id, Id article, Id outlet, Id language, const EventRow& row, Id origin,
                 const std::vector<ActorFact>& source, const std::vector<ActorFact>& target);
  std::vector<Member> add_parties(Id event, int side, const std::vector<ActorFact>& parties);
  std::vector<Id> write_statements(Id article, Id outlet, Id language, const Facts& facts,
                                   const Words& words);
  void write_positions(Id article, Id outlet, Id language, const Facts& facts, const Words& words);
  void write_pledges(Id article, Id outlet, Id language, const Facts& facts, const Words& words);
  void drop_events(Id article, const Words& words);
  void drop_rest(Id article, const Words& words);
  void write_pattern_words(Id article, std::string_view words);
  [[nodiscard]] Sides sides_in_store(Id event, bool symmetric);

  Database& database_;
  Interner& interner_;
  Tally& tally_;
  WordIndex words_;
  std::unordered_map<std::string, Id> last_ids_;  // by table and day
  struct Mentioned {
    std::int64_t events = 0, statements = 0;
  };
  std::unordered_map<Id, Mentioned> actor_counts_;  // to be added
};

}  // namespace chancery::store
