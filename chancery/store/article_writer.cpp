#include "chancery/store/article_writer.h"

#include "chancery/store/clock.h"
#include "chancery/store/ids.h"

namespace chancery::store {

void ArticleWriter::clear() {
  last_ids_.clear();
  actor_counts_.clear();
  interner_.clear();
  tally_.clear();
  words_.clear();
}

Id ArticleWriter::next_id(const char* table, Id day) {
  const std::string key = std::string(table) + std::to_string(day >> kSerialBits);
  if (const auto found = last_ids_.find(key); found != last_ids_.end()) return ++found->second;
  Query last(database_, "SELECT max(id) FROM " + std::string(table) + " WHERE id > ? AND id < ?");
  last.bind(day).bind(day + (Id{1} << kSerialBits));
  const Id id = (last.next() && !last.is_null(0) ? last.integer(0) : day) + 1;
  return last_ids_[key] = id;
}

Put ArticleWriter::known(const Identity& identity, Id* article) {
  Query forgotten(database_, "SELECT 1 FROM tombstone WHERE hash IN (?, ?)");
  forgotten.bind(identity.address_hash).bind(identity.content_hash);
  if (forgotten.next()) return Put::kForgotten;
  Query same(database_, "SELECT id FROM article WHERE key = ?");
  same.bind(identity.key);
  if (same.next()) {
    if (article != nullptr) *article = same.integer(0);
    return Put::kKnown;
  }
  if (!identity.anywhere) return Put::kNew;
  Query elsewhere(database_,
                  "SELECT id FROM article WHERE content_hash = ? AND (address GLOB 'file:*' OR "
                  "address GLOB 'sha256:*')");
  elsewhere.bind(identity.content_hash);
  if (!elsewhere.next()) return Put::kNew;
  if (article != nullptr) *article = elsewhere.integer(0);
  return Put::kKnown;
}

Put ArticleWriter::put(const Prepared& ready, Id* article) {
  const Facts& facts = ready.facts;
  const Identity& identity = ready.identity;
  const Put known_as = known(identity, article);
  if (known_as != Put::kNew || database_.failed()) return known_as;
  std::int64_t version = 1;
  std::vector<std::pair<Id, Id>> superseded;  // article, story
  {
    Query before(database_,
                 "SELECT id, version, current, story FROM article WHERE address_hash = ?");
    before.bind(identity.address_hash);
    while (before.next()) {
      version = std::max(version, before.integer(1) + 1);
      if (before.integer(2) != 0) superseded.emplace_back(before.integer(0), before.integer(3));
    }
  }
  for (const auto& [old, story] : superseded) {
    std::vector<Id> left;
    drop_findings(old, left);
    for (const Id id : left) refresh_story_event(id);
    Query(database_, "UPDATE article SET current = 0, story = NULL WHERE id = ?").bind(old).run();
    if (story != 0) refresh_story(story);
  }
  const Id id = next_id("article", id_of_day(facts.published));
  Query add(
      database_,
      "INSERT INTO article(id, key, address, address_hash, content_hash, version, current, "
      "given_id, title, byline, outlet, url, published, language, path, added, words, events, "
      "statements, coding) VALUES(?,?,?,?,?,?,1,?,?,?,?,?,?,?,?,?,?,?,?,?)");
  add.bind(id).bind(identity.key).bind(identity.address).bind(identity.address_hash);
  add.bind(identity.content_hash).bind(version).bind(facts.id).bind(facts.title);
  add.bind(facts.byline).bind(interner_.symbol(facts.publisher)).bind(facts.url);
  add.bind(facts.published).bind(interner_.symbol(facts.language)).bind(facts.path);
  add.bind(now_text()).bind(facts.words).bind(static_cast<Id>(facts.events.size()));
  add.bind(static_cast<Id>(facts.statements.size())).bind(interner_.coding(ready.coding)).run();
  Query body(database_,
             "INSERT INTO body(article, sha256, text, findings, blocks) VALUES(?,?,?,?,?)");
  body.bind(id).bind_blob(identity.sha256).bind_blob(ready.text).bind_blob(ready.rest);
  body.bind_blob(ready.blocks).run();
  write_pattern_words(id, ready.words);
  Query(database_, "INSERT INTO arrival(article) VALUES(?)").bind(id).run();
  write_findings(id, identity.key, facts);
  if (article != nullptr) *article = id;
  return version > 1 ? Put::kVersion : Put::kNew;
}

void ArticleWriter::recode(Id article, const Facts& facts, const Record& record) {
  Id key = 0;
  bool current = false;
  {
    Query find(database_, "SELECT key, current FROM article WHERE id = ?");
    find.bind(article);
    if (find.next()) {
      key = find.integer(0);
      current = find.integer(1) != 0;
    }
  }
  struct Told {
    Id story_event, type, begin, end;
  };
  std::vector<Told> told;
  {
    Query events(
        database_,
        "SELECT story_event, type, trigger_begin, trigger_end FROM event WHERE article = ? "
        "AND story_event IS NOT NULL");
    events.bind(article);
    while (events.next()) {
      told.push_back({events.integer(0), events.integer(1), events.integer(2), events.integer(3)});
    }
  }
  std::vector<Id> left;
  if (current) drop_findings(article, left);
  Query body(database_, "UPDATE body SET findings = ? WHERE article = ?");
  body.bind_blob(pack(facts.rest)).bind(article).run();
  write_pattern_words(article, record.words);
  Query update(database_,
               "UPDATE article SET coding = ?, words = ?, events = ?, statements = ? WHERE id = ?");
  update.bind(interner_.coding(record.coding)).bind(facts.words);
  update.bind(static_cast<Id>(facts.events.size()));
  update.bind(static_cast<Id>(facts.statements.size())).bind(article).run();
  if (!current) return;
  write_findings(article, key, facts);
  for (const Told& event : told) {
    Query again(database_,
                "UPDATE event SET story_event = ? WHERE article = ? AND type = ? AND "
                "trigger_begin = ? AND trigger_end = ? AND story_event IS NULL");
    again.bind(event.story_event).bind(article).bind(event.type).bind(event.begin);
    again.bind(event.end).run();
  }
  for (const Id id : left) refresh_story_event(id);
}

void ArticleWriter::write_pattern_words(Id article, std::string_view words) {
  Query(database_, "INSERT OR REPLACE INTO pattern_words(article, words) VALUES(?,?)")
      .bind(article)
      .bind_blob(words)
      .run();
}

void ArticleWriter::flush() {
  Query add(database_,
            "UPDATE actor SET events = events + ?, statements = statements + ? WHERE id = ?");
  for (const auto& [actor, more] : actor_counts_) {
    if (more.events == 0 && more.statements == 0) continue;
    add.reset();
    add.bind(more.events).bind(more.statements).bind(actor).run();
  }
  actor_counts_.clear();
  tally_.flush();
  words_.flush();
}

std::vector<Member> ArticleWriter::add_parties(Id event, int side,
                                               const std::vector<ActorFact>& parties) {
  std::vector<Member> members;
  for (std::size_t i = 0; i < parties.size(); ++i) {
    const Interner::Actor actor = interner_.actor(parties[i]);
    Query add(database_, "INSERT INTO party(event, side, n, actor) VALUES(?,?,?,?)");
    add.bind(event).bind(side).bind(static_cast<Id>(i)).bind(actor.id).run();
    ++actor_counts_[actor.id].events;
    members.push_back({actor.id, actor.country});
  }
  return members;
}

void ArticleWriter::add_event(Id id, Id article, Id outlet, Id language, const EventRow& row,
                              Id origin, const std::vector<ActorFact>& source,
                              const std::vector<ActorFact>& target) {
  const Interner::PlaceId place = row.place ? interner_.place(*row.place) : Interner::PlaceId{};
  const Id type = interner_.symbol(row.type);
  const Id status = interner_.symbol(row.status);
  Query add(database_,
            "INSERT INTO event(id, article, n, origin, outlet, language, type, modes, contexts, "
            "cameo, quad, score, goldstein, symmetric, status, date, date_from, place, "
            "place_country, amount, unit, dead, injured, arrested, participants, instrument, said, "
            "pattern, confidence, trigger_begin, trigger_end, evidence_begin, evidence_end, "
            "in_title, sentence, leads, wrong) "
            "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,"
            "?,?,?,?,?,?,1,0)");
  add.bind(id).bind_reference(article).bind(row.from.number).bind(origin).bind(outlet);
  add.bind(language).bind(type).bind(interner_.symbols(row.modes));
  add.bind(interner_.symbols(row.contexts)).bind(interner_.symbol(row.cameo));
  add.bind(interner_.symbol(row.quad)).bind(row.score).bind(row.goldstein).bind(row.symmetric);
  add.bind(status).bind(interner_.symbol(row.date)).bind(interner_.symbol(row.date_from));
  add.bind_reference(place.id).bind(place.country).bind(row.amount);
  add.bind(interner_.symbol(row.unit)).bind(row.dead).bind(row.injured).bind(row.arrested);
  const Id pattern = interner_.symbol(row.pattern);
  add.bind(row.participants).bind(row.instrument).bind(row.said);
  add.bind(pattern).bind(static_cast<Id>(row.confidence * 10000 + 0.5));
  add.bind(row.trigger.begin).bind(row.trigger.end).bind(row.evidence.begin).bind(row.evidence.end);
  add.bind((row.trigger.in_title ? 1 : 0) + (row.evidence.in_title ? 2 : 0))
      .bind(row.sentence)
      .run();
  const auto sources = add_parties(id, 0, source);
  const auto targets = add_parties(id, 1, target);
  tally_.add_event(
      {id, type, status, origin == 0, false, true, outlet, place.id, pattern, row.said},
      sides_of(sources, targets, row.symmetric));
}

std::vector<Id> ArticleWriter::write_statements(Id article, Id outlet, Id language,
                                                const Facts& facts, const Words& words) {
  std::vector<Id> ids;
  const Id day = id_of_day(facts.published);
  for (const StatementFact& fact : facts.statements) {
    const StatementRow& row = fact.row;
    const Id id = next_id("statement", day);
    ids.push_back(id);
    Interner::Actor speaker;
    Interner::Actor addressee;
    if (fact.speaker) speaker = interner_.actor(*fact.speaker);
    if (fact.addressee) addressee = interner_.actor(*fact.addressee);
    Query add(database_,
              "INSERT INTO statement(id, article, n, outlet, language, kind, act, cue_class, "
              "certainty, speaker, speaker_country, addressee, content) "
              "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
    add.bind(id).bind(article).bind(row.from.number).bind(outlet).bind(language);
    add.bind(interner_.symbol(row.kind)).bind(interner_.symbol(row.act));
    add.bind(interner_.symbol(row.cue_class)).bind(interner_.symbol(row.certainty));
    add.bind_reference(speaker.id).bind(speaker.country).bind_reference(addressee.id);
    add.bind(ranges_text(row.content)).run();
    if (speaker.id != 0) ++actor_counts_[speaker.id].statements;
    for (std::size_t i = 0; i < fact.via.size(); ++i) {
      Query via(database_, "INSERT INTO via(statement, n, actor) VALUES(?,?,?)");
      via.bind(id).bind(static_cast<Id>(i)).bind(interner_.actor(fact.via[i]).id).run();
    }
    words_.add(WordIndex::Table::kStatement, id, words.slices(row.content));
  }
  return ids;
}

void ArticleWriter::write_positions(Id article, Id outlet, Id language, const Facts& facts,
                                    const Words& words) {
  const Id day = id_of_day(facts.published);
  for (const PositionFact& fact : facts.positions) {
    const PositionRow& row = fact.row;
    const Id id = next_id("position", day);
    const Interner::Actor actor = interner_.actor(fact.actor);
    Query add(database_,
              "INSERT INTO position(id, article, n, outlet, language, actor, country, issue, "
              "stance, vote, outcome, evidence_begin, evidence_end, in_title) "
              "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    add.bind(id).bind(article).bind(row.from.number).bind(outlet).bind(language).bind(actor.id);
    add.bind(actor.country).bind(row.issue).bind(interner_.symbol(row.stance));
    add.bind(interner_.symbol(row.vote)).bind(interner_.symbol(row.outcome));
    add.bind(row.evidence.begin).bind(row.evidence.end).bind(row.evidence.in_title ? 2 : 0).run();
    words_.add(WordIndex::Table::kPosition, id, words.slice(row.evidence));
  }
}

void ArticleWriter::write_pledges(Id article, Id outlet, Id language, const Facts& facts,
                                  const Words& words) {
  const Id day = id_of_day(facts.published);
  for (const PledgeFact& fact : facts.pledges) {
    const PledgeRow& row = fact.row;
    const Id id = next_id("pledge", day);
    Query add(database_,
              "INSERT INTO pledge(id, article, n, outlet, language, amount, unit, purpose, status, "
              "evidence_begin, evidence_end, in_title) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
    add.bind(id).bind(article).bind(row.from.number).bind(outlet).bind(language).bind(row.amount);
    add.bind(interner_.symbol(row.unit)).bind(row.purpose).bind(interner_.symbol(row.status));
    add.bind(row.evidence.begin).bind(row.evidence.end).bind(row.evidence.in_title ? 2 : 0).run();
    for (const int side : {0, 1}) {
      const auto& parties = side == 0 ? fact.giver : fact.recipient;
      for (std::size_t i = 0; i < parties.size(); ++i) {
        const Interner::Actor actor = interner_.actor(parties[i]);
        Query party(database_,
                    "INSERT INTO pledge_party(pledge, side, n, actor, country) VALUES(?,?,?,?,?)");
        party.bind(id).bind(side).bind(static_cast<Id>(i)).bind(actor.id).bind(actor.country).run();
      }
    }
    words_.add(WordIndex::Table::kPledge, id, words.slice(row.evidence));
  }
}

void ArticleWriter::write_findings(Id article, Id key, const Facts& facts) {
  const Words words(facts.title, facts.text);
  const Id outlet = interner_.symbol(facts.publisher);
  const Id language = interner_.symbol(facts.language);
  words_.add(WordIndex::Table::kArticle, article, facts.text, facts.title);
  const auto statements = write_statements(article, outlet, language, facts, words);
  for (const EventFact& fact : facts.events) {
    const Id day = id_of_day(fact.row.date);
    const Id id = next_id("event", day != 0 ? day : id_of_day(facts.published));
    add_event(id, article, outlet, language, fact.row, 0, fact.source, fact.target);
    for (const std::size_t said : fact.said_by) {
      if (said >= statements.size()) continue;
      Query add(database_, "INSERT OR IGNORE INTO said(event, statement) VALUES(?,?)");
      add.bind(id).bind(statements[said]).run();
    }
    words_.add(WordIndex::Table::kEvent, id, words.slice(fact.row.evidence));
  }
  write_positions(article, outlet, language, facts, words);
  write_pledges(article, outlet, language, facts, words);
  apply_verdicts(key);
}

bool ArticleWriter::put_foreign(const EventRow& row, std::string_view external) {
  const Id origin = interner_.symbol(row.origin);
  {
    Query known(database_, "SELECT 1 FROM foreign_event WHERE origin = ? AND external = ?");
    known.bind(origin).bind(external);
    if (known.next() || database_.failed()) return false;
  }
  const auto facts = [](const std::vector<Party>& parties) {
    std::vector<ActorFact> out;
    for (const Party& party : parties) {
      ActorFact fact{party.name, "", party.country, party.sector, "", "", {}};
      if (!party.sector.empty()) fact.sectors = {party.sector};
      out.push_back(std::move(fact));
    }
    return out;
  };
  const Id id = next_id("event", id_of_day(row.date));
  add_event(id, 0, interner_.symbol(row.from.outlet), 0, row, origin, facts(row.source),
            facts(row.target));
  Query add(database_, "INSERT INTO foreign_event(origin, external, event, url) VALUES(?,?,?,?)");
  add.bind(origin).bind(external).bind(id).bind(row.from.url).run();
  return true;
}

}  // namespace chancery::store
