// The other half of ArticleWriter: what takes rows out, and what keeps story events and verdicts in
// step with the rows that are there.
#include "chancery/store/article_writer.h"
#include "chancery/store/clock.h"
#include "chancery/store/ids.h"

namespace chancery::store {
namespace {

const std::string kCountedColumns =
    "e.id, e.type, e.status, e.symmetric, e.leads, e.wrong, e.outlet, e.place, e.pattern, e.said";

Counted counted_from(const Query& row) {
  Counted out;
  out.event = row.integer(0);
  out.type = row.integer(1);
  out.status = row.integer(2);
  out.leads = row.integer(4) != 0;
  out.wrong = row.integer(5) != 0;
  out.outlet = row.integer(6);
  out.place = row.integer(7);
  out.pattern = row.integer(8);
  out.said = row.integer(9) != 0;
  return out;
}

bool is_symmetric(const Query& row) { return row.integer(3) != 0; }

}  // namespace

Sides ArticleWriter::sides_in_store(Id event, bool symmetric) {
  std::vector<Member> sides[2];
  Query parties(
      database_,
      "SELECT p.side, p.actor, a.country FROM party p JOIN actor a ON a.id = p.actor WHERE "
      "p.event = ? ORDER BY p.side, p.n");
  parties.bind(event);
  while (parties.next()) {
    sides[parties.integer(0) == 0 ? 0 : 1].push_back({parties.integer(1), parties.integer(2)});
  }
  return sides_of(sides[0], sides[1], symmetric);
}

void ArticleWriter::drop_events(Id article, const Words& words) {
  Query events(database_, "SELECT " + kCountedColumns +
                              ", evidence_begin, evidence_end, in_title FROM event e WHERE "
                              "article = ?");
  events.bind(article);
  while (events.next()) {
    const Counted event = counted_from(events);
    const Range evidence{static_cast<std::uint32_t>(events.integer(10)),
                         static_cast<std::uint32_t>(events.integer(11)),
                         (events.integer(12) & 2) != 0};
    words_.remove(WordIndex::Table::kEvent, event.event, words.slice(evidence));
    tally_.remove_event(event, sides_in_store(event.event, is_symmetric(events)));
  }
  Query parties(database_,
                "SELECT p.actor FROM event e JOIN party p ON p.event = e.id WHERE e.article = ?");
  parties.bind(article);
  while (parties.next()) --actor_counts_[parties.integer(0)].events;
}

void ArticleWriter::drop_rest(Id article, const Words& words) {
  Query statements(database_, "SELECT id, content, speaker FROM statement WHERE article = ?");
  statements.bind(article);
  while (statements.next()) {
    words_.remove(WordIndex::Table::kStatement, statements.integer(0),
                  words.slices(ranges_from(statements.text(1))));
    if (statements.integer(2) != 0) --actor_counts_[statements.integer(2)].statements;
  }
  for (const bool pledge : {false, true}) {
    const std::string table = pledge ? "pledge" : "position";
    Query rows(database_, "SELECT id, evidence_begin, evidence_end, in_title FROM " + table +
                              " WHERE article = ?");
    rows.bind(article);
    while (rows.next()) {
      const Range evidence{static_cast<std::uint32_t>(rows.integer(1)),
                           static_cast<std::uint32_t>(rows.integer(2)), (rows.integer(3) & 2) != 0};
      words_.remove(pledge ? WordIndex::Table::kPledge : WordIndex::Table::kPosition,
                    rows.integer(0), words.slice(evidence));
    }
  }
}

void ArticleWriter::drop_findings(Id article, std::vector<Id>& left) {
  std::string title;
  std::string text;
  {
    Query find(
        database_,
        "SELECT a.title, b.text FROM article a JOIN body b ON b.article = a.id WHERE a.id = ?");
    find.bind(article);
    if (!find.next()) return;
    title = find.text(0);
    auto unpacked = unpack(find.bytes(1));
    if (!unpacked) return database_.fail(std::move(unpacked.error()));
    text = std::move(*unpacked);
  }
  const Words words(std::move(title), std::move(text));
  {
    Query told(
        database_,
        "SELECT DISTINCT story_event FROM event WHERE article = ? AND story_event IS NOT NULL");
    told.bind(article);
    while (told.next()) left.push_back(told.integer(0));
  }
  drop_events(article, words);
  drop_rest(article, words);
  words_.remove(WordIndex::Table::kArticle, article, words.text(), words.title());
  for (const char* table : {"event", "statement", "position", "pledge"}) {
    Query(database_, "DELETE FROM " + std::string(table) + " WHERE article = ?")
        .bind(article)
        .run();
  }
  last_ids_.clear();
}

void ArticleWriter::forget(Id article, std::string_view why) {
  struct Version {
    Id id, address, content, key, story;
    bool current;
  };
  std::vector<Version> versions;
  {
    Query find(database_,
               "SELECT id, address_hash, content_hash, key, story, current FROM article WHERE "
               "address_hash = (SELECT address_hash FROM article WHERE id = ?)");
    find.bind(article);
    while (find.next()) {
      versions.push_back({find.integer(0), find.integer(1), find.integer(2), find.integer(3),
                          find.integer(4), find.integer(5) != 0});
    }
  }
  for (const Version& version : versions) {
    std::vector<Id> left;
    if (version.current) drop_findings(version.id, left);
    for (const Id id : left) refresh_story_event(id);
    Query(database_, "DELETE FROM verdict WHERE article_key = ?").bind(version.key).run();
    Query(database_, "DELETE FROM article WHERE id = ?").bind(version.id).run();
    for (const auto& [hash, what] :
         {std::pair{version.address, "address"}, std::pair{version.content, "content"}}) {
      Query stone(database_,
                  "INSERT OR REPLACE INTO tombstone(hash, what, why, at) VALUES(?,?,?,?)");
      stone.bind(hash).bind(what).bind(why).bind(now_text()).run();
    }
    if (version.story != 0) refresh_story(version.story);
  }
  // Names that nothing mentions any more go too.
  flush();
  Query orphans(
      database_,
      "SELECT id, name FROM actor WHERE events = 0 AND statements = 0 AND NOT EXISTS "
      "(SELECT 1 FROM actor_event e WHERE e.actor = actor.id) AND NOT EXISTS (SELECT 1 FROM "
      "position WHERE actor = actor.id) AND NOT EXISTS (SELECT 1 FROM pledge_party WHERE "
      "actor = actor.id) AND NOT EXISTS (SELECT 1 FROM via WHERE actor = actor.id) AND "
      "NOT EXISTS (SELECT 1 FROM statement WHERE addressee = actor.id)");
  std::vector<std::pair<Id, std::string>> gone;
  while (orphans.next()) gone.emplace_back(orphans.integer(0), orphans.text(1));
  for (const auto& [id, name] : gone) {
    Query words(database_, "INSERT INTO actor_text(actor_text, rowid, name) VALUES('delete',?,?)");
    words.bind(id).bind(name).run();
    Query(database_, "DELETE FROM actor WHERE id = ?").bind(id).run();
  }
  last_ids_.clear();
  interner_.clear();
}

void ArticleWriter::refresh_story_event(Id story_event) {
  Id first = 0;
  std::int64_t reports = 0;
  {
    Query ask(database_,
              "SELECT min(id), count(DISTINCT article) FROM event WHERE story_event = ?");
    ask.bind(story_event);
    if (ask.next()) {
      first = ask.integer(0);
      reports = ask.integer(1);
    }
  }
  if (first == 0) {
    Query(database_, "DELETE FROM story_event WHERE id = ?").bind(story_event).run();
    return;
  }
  Query(database_, "UPDATE story_event SET first = ?, reports = ? WHERE id = ?")
      .bind(first)
      .bind(reports)
      .bind(story_event)
      .run();
  Query events(database_, "SELECT " + kCountedColumns +
                              " FROM event e WHERE story_event = ? AND leads != (id = ?)");
  events.bind(story_event).bind(first);
  while (events.next()) {
    const Counted before = counted_from(events);
    Counted after = before;
    after.leads = before.event == first;
    tally_.change(before, after, sides_in_store(before.event, is_symmetric(events)));
    Query(database_, "UPDATE event SET leads = ? WHERE id = ?")
        .bind(after.leads)
        .bind(before.event)
        .run();
  }
}

void ArticleWriter::refresh_story(Id story) {
  Query ask(database_,
            "SELECT count(*), min(id), max(id) FROM article WHERE story = ? AND current = 1");
  ask.bind(story);
  if (!ask.next() || ask.integer(0) == 0) {
    const std::string of_story =
        " WHERE story_event IN (SELECT id FROM story_event WHERE story = ?)";
    Query led(database_,
              "SELECT " + kCountedColumns + " FROM event e" + of_story + " AND leads = 0");
    led.bind(story);
    while (led.next()) {
      const Counted before = counted_from(led);
      Counted after = before;
      after.leads = true;
      tally_.change(before, after, sides_in_store(before.event, is_symmetric(led)));
    }
    Query loose(database_, "UPDATE event SET story_event = NULL, leads = 1" + of_story);
    loose.bind(story).run();
    Query(database_, "DELETE FROM story_event WHERE story = ?").bind(story).run();
    Query(database_, "DELETE FROM story WHERE id = ?").bind(story).run();
    return;
  }
  Query(database_,
        "UPDATE story SET articles = ?, first = ?, last = ?, title = (SELECT title FROM article "
        "WHERE id = ?) WHERE id = ?")
      .bind(ask.integer(0))
      .bind(ask.integer(1))
      .bind(ask.integer(2))
      .bind(ask.integer(1))
      .bind(story)
      .run();
}

void ArticleWriter::apply_verdicts(Id article_key) {
  Query verdicts(database_,
                 "SELECT id, type, trigger_begin, trigger_end, in_title FROM verdict WHERE "
                 "article_key = ? AND subject = 'event'");
  verdicts.bind(article_key);
  while (verdicts.next()) {
    Query find(database_,
               "SELECT e.id FROM event e JOIN article a ON a.id = e.article WHERE a.key = ? AND "
               "e.type = ? AND e.trigger_begin = ? AND e.trigger_end = ? AND (e.in_title & 1) = ?");
    find.bind(article_key).bind(interner_.symbol(verdicts.text(1))).bind(verdicts.integer(2));
    find.bind(verdicts.integer(3)).bind(verdicts.integer(4));
    const Id event = find.next() ? find.integer(0) : 0;
    Query(database_, "UPDATE verdict SET event = ? WHERE id = ?")
        .bind_reference(event)
        .bind(verdicts.integer(0))
        .run();
  }
  Query events(
      database_,
      "SELECT " + kCountedColumns +
          ", EXISTS (SELECT 1 FROM verdict v WHERE v.event = e.id AND v.verdict = 'wrong') FROM "
          "event e JOIN article a ON a.id = e.article WHERE a.key = ?");
  events.bind(article_key);
  while (events.next()) {
    const bool wrong = events.integer(10) != 0;
    const Counted before = counted_from(events);
    if (before.wrong == wrong) continue;
    Counted after = before;
    after.wrong = wrong;
    tally_.change(before, after, sides_in_store(before.event, is_symmetric(events)));
    Query(database_, "UPDATE event SET wrong = ? WHERE id = ?")
        .bind(wrong)
        .bind(before.event)
        .run();
  }
}

}  // namespace chancery::store
