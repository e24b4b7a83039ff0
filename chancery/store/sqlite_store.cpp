#include "chancery/store/sqlite_store.h"

#include "chancery/store/clock.h"

namespace chancery::store {

void SqliteStore::begin() {
  if (open_ || database_->failed()) return;
  database_->run("BEGIN IMMEDIATE");
  open_ = !database_->failed();
  writer_.clear();
}

void SqliteStore::rollback() {
  if (!open_) return;
  auto failure = database_->take_failure();
  database_->run("ROLLBACK");
  (void)database_->take_failure();  // SQLite may have rolled back by itself
  open_ = false;
  writer_.clear();
  questions_.clear();
  if (failure) database_->fail(std::move(*failure));
}

template <class T>
base::Expected<T> SqliteStore::finish(T value) {
  if (!database_->failed()) return value;
  rollback();
  return std::unexpected(std::move(*database_->take_failure()));
}

base::Expected<void> SqliteStore::finish() {
  if (database_->failed()) rollback();
  return database_->result();
}

base::Expected<void> SqliteStore::commit() {
  if (!open_) return database_->result();
  writer_.flush();
  if (!database_->failed()) database_->run("COMMIT");
  if (database_->failed()) return finish();
  open_ = false;
  questions_.forget_tally();
  return {};
}

base::Expected<Put> SqliteStore::known(const Identity& identity) {
  const Put answer = writer_.known(identity, nullptr);
  return finish(answer);
}

base::Expected<Put> SqliteStore::put(const Ready& ready, Id* article) {
  begin();
  const Put answer = writer_.put(*ready, article);
  return finish(answer);
}

base::Expected<void> SqliteStore::recode(Id article, const Record& record) {
  auto facts = facts_of(record.findings);
  if (!facts) return std::unexpected(std::move(facts.error()));
  begin();
  writer_.recode(article, *facts, record);
  return finish();
}

base::Expected<void> SqliteStore::confirm(Id article, const Coding& coding) {
  begin();
  Query update(*database_, "UPDATE article SET coding = ? WHERE id = ?");
  update.bind(interner_.coding(coding)).bind(article).run();
  return finish();
}

base::Expected<void> SqliteStore::put_reject(const Reject& reject) {
  begin();
  Query add(*database_,
            "INSERT INTO reject(path, item, code, message, first, last, attempts) "
            "VALUES(?1,?2,?3,?4,?5,?5,1) ON CONFLICT DO UPDATE SET code = ?3, message = ?4, "
            "last = ?5, attempts = attempts + 1");
  add.bind(reject.path).bind(reject.item).bind(reject.code).bind(reject.message).bind(now_text());
  add.run();
  return finish();
}

base::Expected<void> SqliteStore::clear_reject(std::string_view path, std::string_view item) {
  {
    Query there(*database_, "SELECT 1 FROM reject WHERE path = ? AND item = ?");
    if (!there.bind(path).bind(item).next()) return finish();
  }
  begin();
  Query(*database_, "DELETE FROM reject WHERE path = ? AND item = ?").bind(path).bind(item).run();
  return finish();
}

base::Expected<bool> SqliteStore::put_foreign(const EventRow& event, std::string_view external) {
  begin();
  const bool added = writer_.put_foreign(event, external);
  return finish(added);
}

base::Expected<void> SqliteStore::forget(Id article, std::string_view why) {
  if (!open_) database_->run("PRAGMA secure_delete = ON");
  begin();
  writer_.forget(article, why);
  return finish();
}

base::Expected<void> SqliteStore::scrub() {
  begin();
  for (const std::string table : {"article_text", "event_text", "statement_text", "position_text",
                                  "pledge_text", "actor_text"}) {
    database_->run("INSERT INTO " + table + "(" + table + ") VALUES('optimize')");
  }
  if (auto kept = commit(); !kept) return kept;
  database_->run("PRAGMA wal_checkpoint(TRUNCATE)");
  return finish();
}

// The number in which its article came, so that it does not depend on when a grouper looked. Where
// another story has it (the article was moved out of its own, or an older program numbered them),
// the next after all.
Id SqliteStore::new_story(Id article) {
  Query add(*database_,
            "INSERT OR IGNORE INTO story(id, first, last) SELECT number, ?1, ?1 FROM arrival WHERE "
            "article = ?1");
  add.bind(article).run();
  if (database_->changes() > 0 || database_->failed()) return database_->last_id();
  Query other(*database_,
              "INSERT INTO story(id, first, last) SELECT coalesce(max(id), 0) + 1, ?1, ?1 FROM "
              "story");
  other.bind(article).run();
  return database_->last_id();
}

base::Expected<Id> SqliteStore::assign_story(Id article, Id story, Id copy_of,
                                             std::string_view features) {
  begin();
  Id before = 0;
  {
    Query find(*database_, "SELECT story FROM article WHERE id = ?");
    if (find.bind(article).next()) before = find.integer(0);
  }
  if (story == 0) {
    story = new_story(article);
  }
  // A grouper may still name a story, or an original, whose last article was superseded or
  // forgotten.
  Query(*database_, "INSERT OR IGNORE INTO story(id, first, last) VALUES(?1, ?2, ?2)")
      .bind(story)
      .bind(article)
      .run();
  Query(*database_,
        "UPDATE article SET story = ?, copy_of = (SELECT c.id FROM article c WHERE c.id = ?) WHERE "
        "id = ?")
      .bind(story)
      .bind(copy_of)
      .bind(article)
      .run();
  Query(*database_, "INSERT OR REPLACE INTO story_features(article, features) VALUES(?,?)")
      .bind(article)
      .bind_blob(features)
      .run();
  writer_.refresh_story(story);
  if (before != 0 && before != story) writer_.refresh_story(before);
  return finish(story);
}

base::Expected<Id> SqliteStore::put_story_event(const StoryEvent& event) {
  begin();
  Id id = event.id;
  if (id != 0) {
    Query there(*database_, "SELECT 1 FROM story_event WHERE id = ?");
    if (!there.bind(id).next()) id = 0;
  }
  if (id == 0 && !event.events.empty()) {
    Query add(*database_, "INSERT INTO story_event(story, first, reports) VALUES(?,?,0)");
    add.bind(event.story).bind(event.events.front()).run();
    id = database_->last_id();
  }
  std::vector<Id> left;  // story events that lose a report
  for (const Id report : event.events) {
    Query before(*database_,
                 "SELECT story_event FROM event WHERE id = ? AND story_event IS NOT NULL AND "
                 "story_event != ?");
    if (before.bind(report).bind(id).next()) left.push_back(before.integer(0));
    Query(*database_, "UPDATE event SET story_event = ? WHERE id = ?").bind(id).bind(report).run();
  }
  writer_.refresh_story_event(id);
  for (const Id other : left) writer_.refresh_story_event(other);
  return finish(id);
}

base::Expected<Id> SqliteStore::put_verdict(const Verdict& given) {
  Verdict verdict = given;
  if (verdict.event != 0) {
    auto event = questions_.event(verdict.event, false);
    if (!event) return std::unexpected(std::move(event.error()));
    if (event->from.article == 0) {
      return base::fail("E-STO-031", "an imported event cannot be judged");
    }
    verdict.article_key = event->from.article_key;
    verdict.type = event->type;
    verdict.trigger = event->trigger;
  }
  begin();
  Query add(*database_,
            "INSERT INTO verdict(subject, event, article_key, other_key, type, trigger_begin, "
            "trigger_end, in_title, verdict, should_be, coder, note, at) "
            "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
  add.bind(verdict.subject).bind_reference(verdict.event).bind(key_from(verdict.article_key));
  add.bind(key_from(verdict.other_key)).bind(verdict.type).bind(verdict.trigger.begin);
  add.bind(verdict.trigger.end).bind(verdict.trigger.in_title).bind(verdict.verdict);
  add.bind(verdict.should_be).bind(verdict.coder).bind(verdict.note).bind(now_text()).run();
  const Id id = database_->last_id();
  writer_.apply_verdicts(key_from(verdict.article_key));
  return finish(id);
}

base::Expected<void> SqliteStore::delete_verdict(Id id) {
  begin();
  Id key = 0;
  {
    Query find(*database_, "SELECT article_key FROM verdict WHERE id = ?");
    if (find.bind(id).next()) key = find.integer(0);
  }
  Query(*database_, "DELETE FROM verdict WHERE id = ?").bind(id).run();
  writer_.apply_verdicts(key);
  return finish();
}

base::Expected<void> SqliteStore::put_question(std::string_view name, std::string_view question) {
  begin();
  Query add(*database_, "INSERT OR REPLACE INTO question(name, question, at) VALUES(?,?,?)");
  add.bind(name).bind(question).bind(now_text()).run();
  return finish();
}

base::Expected<void> SqliteStore::delete_question(std::string_view name) {
  begin();
  Query(*database_, "DELETE FROM question WHERE name = ?").bind(name).run();
  return finish();
}

base::Expected<std::unique_ptr<Store>> open_store(const std::string& path,
                                                  const OpenOptions& options) {
  auto database =
      Database::open(path, options.create ? Access::kCreate : Access::kWrite, options.wait_seconds);
  if (!database) return std::unexpected(std::move(database.error()));
  return std::make_unique<SqliteStore>(std::move(*database));
}

base::Expected<std::unique_ptr<Reader>> open_reader(const std::string& path,
                                                    std::chrono::milliseconds longest_step) {
  constexpr unsigned kWait = 30;
  auto database = Database::open(path, Access::kRead, kWait);
  if (!database) return std::unexpected(std::move(database.error()));
  if (longest_step.count() > 0) (*database)->limit_steps(longest_step);
  return std::make_unique<SqliteReader>(std::move(*database));
}

}  // namespace chancery::store
