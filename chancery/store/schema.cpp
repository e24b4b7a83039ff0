#include "chancery/store/schema.h"

#include <array>

namespace chancery::store {
namespace {

constexpr std::string_view kFirst = R"sql(
-- Short strings that recur (types, countries, outlets, dates), once each. 0 stands for none.
CREATE TABLE symbol(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);

CREATE TABLE coding(
  id INTEGER PRIMARY KEY, program TEXT NOT NULL, dictionary TEXT NOT NULL, reader TEXT NOT NULL,
  segmenter TEXT NOT NULL, UNIQUE(program, dictionary, reader, segmenter));

CREATE TABLE story(
  id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL DEFAULT '', first INTEGER NOT NULL,
  last INTEGER NOT NULL, articles INTEGER NOT NULL DEFAULT 0);
CREATE INDEX story_last ON story(last);

-- One version of one article. Rows of findings exist for the current version alone.
CREATE TABLE article(
  id INTEGER PRIMARY KEY, key INTEGER NOT NULL UNIQUE, address TEXT NOT NULL,
  address_hash INTEGER NOT NULL, content_hash INTEGER NOT NULL, version INTEGER NOT NULL,
  current INTEGER NOT NULL, given_id TEXT NOT NULL, title TEXT NOT NULL, byline TEXT NOT NULL,
  outlet INTEGER NOT NULL, url TEXT NOT NULL, published TEXT NOT NULL,
  language INTEGER NOT NULL, path TEXT NOT NULL, added TEXT NOT NULL, words INTEGER NOT NULL,
  events INTEGER NOT NULL, statements INTEGER NOT NULL,
  coding INTEGER NOT NULL REFERENCES coding(id),
  story INTEGER REFERENCES story(id), copy_of INTEGER REFERENCES article(id) ON DELETE SET NULL);
CREATE INDEX article_address ON article(address_hash, version);
CREATE INDEX article_content ON article(content_hash);
CREATE INDEX article_outlet ON article(outlet);
CREATE INDEX article_coding ON article(coding);
CREATE INDEX article_story ON article(story) WHERE story IS NOT NULL;
CREATE INDEX article_copy ON article(copy_of) WHERE copy_of IS NOT NULL;

-- zlib: the text, the findings without the text, intake's sections; and what the grouper keeps.
CREATE TABLE body(
  article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
  sha256 BLOB NOT NULL, text BLOB NOT NULL, findings BLOB NOT NULL, blocks BLOB NOT NULL);
CREATE TABLE story_features(
  article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE, features BLOB NOT NULL);

CREATE TABLE actor(
  id INTEGER PRIMARY KEY, key INTEGER NOT NULL UNIQUE, name TEXT NOT NULL,
  kind INTEGER NOT NULL, country INTEGER NOT NULL, sector INTEGER NOT NULL,
  sectors INTEGER NOT NULL, role TEXT NOT NULL, wikidata TEXT NOT NULL,
  events INTEGER NOT NULL DEFAULT 0, statements INTEGER NOT NULL DEFAULT 0);
CREATE INDEX actor_events ON actor(events);

CREATE TABLE place(
  id INTEGER PRIMARY KEY, key INTEGER NOT NULL UNIQUE, name TEXT NOT NULL, folded TEXT NOT NULL,
  country INTEGER NOT NULL, admin1 TEXT NOT NULL, latitude REAL, longitude REAL, geonames INTEGER);
CREATE INDEX place_name ON place(folded);

CREATE TABLE story_event(
  id INTEGER PRIMARY KEY AUTOINCREMENT, story INTEGER NOT NULL REFERENCES story(id), first INTEGER NOT NULL,
  reports INTEGER NOT NULL);
CREATE INDEX story_event_story ON story_event(story);

CREATE TABLE event(
  id INTEGER PRIMARY KEY,
  article INTEGER REFERENCES article(id) ON DELETE CASCADE,  -- NULL: imported
  n INTEGER NOT NULL, origin INTEGER NOT NULL, outlet INTEGER NOT NULL,
  language INTEGER NOT NULL, type INTEGER NOT NULL, modes INTEGER NOT NULL,
  contexts INTEGER NOT NULL, cameo INTEGER NOT NULL, quad INTEGER NOT NULL, score REAL,
  goldstein REAL, symmetric INTEGER NOT NULL, status INTEGER NOT NULL, date INTEGER NOT NULL,
  date_from INTEGER NOT NULL, place INTEGER REFERENCES place(id), place_country INTEGER NOT NULL,
  amount REAL, unit INTEGER NOT NULL, dead INTEGER, injured INTEGER, arrested INTEGER,
  participants INTEGER, instrument TEXT NOT NULL, said INTEGER NOT NULL,
  pattern INTEGER NOT NULL, confidence INTEGER NOT NULL,  -- ten-thousandths
  trigger_begin INTEGER NOT NULL, trigger_end INTEGER NOT NULL, evidence_begin INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL, sentence INTEGER, in_title INTEGER NOT NULL,  -- bit 0 trigger, bit 1 evidence
  story_event INTEGER REFERENCES story_event(id), leads INTEGER NOT NULL, wrong INTEGER NOT NULL);
CREATE INDEX event_article ON event(article) WHERE article IS NOT NULL;
CREATE INDEX event_type ON event(type, id, status);
CREATE INDEX event_status ON event(status);
CREATE INDEX event_place ON event(place) WHERE place IS NOT NULL;
CREATE INDEX event_place_country ON event(place_country) WHERE place_country > 0;
CREATE INDEX event_outlet ON event(outlet);
CREATE INDEX event_pattern ON event(pattern);
CREATE INDEX event_story_event ON event(story_event) WHERE story_event IS NOT NULL;
CREATE INDEX event_wrong ON event(wrong) WHERE wrong > 0;
CREATE INDEX event_origin ON event(origin) WHERE origin > 0;

-- Sides: 0 source, 1 target. Of a symmetric event every party is on both sides of side_country and
-- pair, which are indexes made by hand: they hold no duplicates, and go with their event.
CREATE TABLE party(
  event INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE, side INTEGER NOT NULL,
  n INTEGER NOT NULL, actor INTEGER NOT NULL REFERENCES actor(id),
  PRIMARY KEY(event, side, n)) WITHOUT ROWID;
CREATE INDEX party_actor ON party(actor, event);
CREATE TABLE side_country(
  country INTEGER NOT NULL, side INTEGER NOT NULL, event INTEGER NOT NULL,
  PRIMARY KEY(country, side, event)) WITHOUT ROWID;
CREATE TABLE pair(
  source INTEGER NOT NULL, target INTEGER NOT NULL, event INTEGER NOT NULL,
  PRIMARY KEY(source, target, event)) WITHOUT ROWID;
CREATE TABLE foreign_event(
  origin INTEGER NOT NULL, external TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE, url TEXT NOT NULL,
  PRIMARY KEY(origin, external)) WITHOUT ROWID;
CREATE INDEX foreign_event_event ON foreign_event(event);

-- How many own events, not judged wrong, a pair has by month, type and status. Source or target 0:
-- any. Month: 12 * year + month - 1, 0 undated. n: all reports, leads: one for each story event.
-- Facets are sums over it.
CREATE TABLE tally(
  source INTEGER NOT NULL, target INTEGER NOT NULL, month INTEGER NOT NULL,
  type INTEGER NOT NULL, status INTEGER NOT NULL, n INTEGER NOT NULL, leads INTEGER NOT NULL,
  PRIMARY KEY(source, target, month, type, status)) WITHOUT ROWID;
CREATE INDEX tally_target ON tally(target, source, month, type, status, n, leads);

CREATE TABLE statement(
  id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  n INTEGER NOT NULL, outlet INTEGER NOT NULL, language INTEGER NOT NULL,
  kind INTEGER NOT NULL, act INTEGER NOT NULL, cue_class INTEGER NOT NULL,
  certainty INTEGER NOT NULL, speaker INTEGER REFERENCES actor(id),
  speaker_country INTEGER NOT NULL, addressee INTEGER REFERENCES actor(id),
  content TEXT NOT NULL);  -- "12-40 50-61", with a "t" before spans of the title
CREATE INDEX statement_article ON statement(article);
CREATE INDEX statement_speaker ON statement(speaker) WHERE speaker IS NOT NULL;
CREATE INDEX statement_addressee ON statement(addressee) WHERE addressee IS NOT NULL;
CREATE INDEX statement_country ON statement(speaker_country);
CREATE TABLE via(
  statement INTEGER NOT NULL REFERENCES statement(id) ON DELETE CASCADE, n INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor(id), PRIMARY KEY(statement, n)) WITHOUT ROWID;
CREATE INDEX via_actor ON via(actor);
CREATE TABLE said(
  event INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
  statement INTEGER NOT NULL REFERENCES statement(id) ON DELETE CASCADE,
  PRIMARY KEY(event, statement)) WITHOUT ROWID;
CREATE INDEX said_statement ON said(statement);

CREATE TABLE position(
  id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  n INTEGER NOT NULL, outlet INTEGER NOT NULL, language INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor(id), country INTEGER NOT NULL, issue TEXT NOT NULL,
  stance INTEGER NOT NULL, vote INTEGER NOT NULL, outcome INTEGER NOT NULL,
  evidence_begin INTEGER NOT NULL, evidence_end INTEGER NOT NULL, in_title INTEGER NOT NULL);
CREATE INDEX position_article ON position(article);
CREATE INDEX position_actor ON position(actor);
CREATE INDEX position_country ON position(country);

CREATE TABLE pledge(
  id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  n INTEGER NOT NULL, outlet INTEGER NOT NULL, language INTEGER NOT NULL, amount REAL,
  unit INTEGER NOT NULL, purpose TEXT NOT NULL, status INTEGER NOT NULL,
  evidence_begin INTEGER NOT NULL, evidence_end INTEGER NOT NULL, in_title INTEGER NOT NULL);
CREATE INDEX pledge_article ON pledge(article);
CREATE TABLE pledge_party(
  pledge INTEGER NOT NULL REFERENCES pledge(id) ON DELETE CASCADE, side INTEGER NOT NULL,
  n INTEGER NOT NULL, actor INTEGER NOT NULL REFERENCES actor(id), country INTEGER NOT NULL,
  PRIMARY KEY(pledge, side, n)) WITHOUT ROWID;
CREATE INDEX pledge_party_actor ON pledge_party(actor);
CREATE INDEX pledge_party_country ON pledge_party(country, side);

CREATE TABLE reject(
  path TEXT NOT NULL, item TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL,
  first TEXT NOT NULL, last TEXT NOT NULL, attempts INTEGER NOT NULL,
  PRIMARY KEY(path, item)) WITHOUT ROWID;
CREATE TABLE tombstone(
  hash INTEGER PRIMARY KEY, what TEXT NOT NULL, why TEXT NOT NULL, at TEXT NOT NULL);
CREATE TABLE verdict(
  id INTEGER PRIMARY KEY, subject TEXT NOT NULL,
  event INTEGER REFERENCES event(id) ON DELETE SET NULL, article_key INTEGER NOT NULL,
  other_key INTEGER NOT NULL, type TEXT NOT NULL, trigger_begin INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL, in_title INTEGER NOT NULL, verdict TEXT NOT NULL,
  should_be TEXT NOT NULL, coder TEXT NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL);
CREATE INDEX verdict_article ON verdict(article_key);
CREATE INDEX verdict_event ON verdict(event) WHERE event IS NOT NULL;
CREATE TABLE question(name TEXT PRIMARY KEY, question TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;

-- Words, without copies of them; rowid is the id of the row.
CREATE VIRTUAL TABLE article_text USING fts5(title, text, content='', columnsize=0,
  tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE event_text USING fts5(words, content='', columnsize=0,
  tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE statement_text USING fts5(words, content='', columnsize=0,
  tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE position_text USING fts5(words, content='', columnsize=0,
  tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE pledge_text USING fts5(words, content='', columnsize=0,
  tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE actor_text USING fts5(name, content='', columnsize=0,
  tokenize='unicode61 remove_diacritics 2');
)sql";

constexpr std::string_view kSecond = R"sql(
-- A coding depends on the model of statements too. parts (zlib): the dictionary pattern by pattern.
CREATE TABLE coding_new(
  id INTEGER PRIMARY KEY, program TEXT NOT NULL, dictionary TEXT NOT NULL, reader TEXT NOT NULL,
  segmenter TEXT NOT NULL, statements TEXT NOT NULL, parts BLOB NOT NULL,
  UNIQUE(program, dictionary, reader, segmenter, statements));
INSERT INTO coding_new SELECT id, program, dictionary, reader, segmenter, '', x'' FROM coding;
DROP TABLE coding;
ALTER TABLE coding_new RENAME TO coding;

-- By which words patterns can be found in an article; apart from the body, so that going over all
-- of them reads no texts.
CREATE TABLE pattern_words(
  article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE, words BLOB NOT NULL);

-- The order in which articles came, whatever their day: what a grouper takes up that starts, or
-- that runs beside another.
CREATE TABLE arrival(
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE);
INSERT INTO arrival(article) SELECT id FROM article ORDER BY added, id;
CREATE INDEX arrival_article ON arrival(article);

-- What facets of a country or a pair count by stands in their indexes, so that no event is read.
-- counted: 0 of foreign origin or judged wrong, 2 leads its story event, else 1. place 0: none.
CREATE TABLE side_country_new(
  country INTEGER NOT NULL, side INTEGER NOT NULL, event INTEGER NOT NULL,
  counted INTEGER NOT NULL, outlet INTEGER NOT NULL, place INTEGER NOT NULL,
  pattern INTEGER NOT NULL, said INTEGER NOT NULL,
  PRIMARY KEY(country, side, event)) WITHOUT ROWID;
INSERT INTO side_country_new SELECT s.country, s.side, s.event,
  CASE WHEN e.origin > 0 OR e.wrong > 0 THEN 0 ELSE 1 + e.leads END, e.outlet,
  coalesce(e.place, 0), e.pattern, e.said FROM side_country s CROSS JOIN event e ON e.id = s.event;
DROP TABLE side_country;
ALTER TABLE side_country_new RENAME TO side_country;
CREATE TABLE pair_new(
  source INTEGER NOT NULL, target INTEGER NOT NULL, event INTEGER NOT NULL,
  counted INTEGER NOT NULL, outlet INTEGER NOT NULL, place INTEGER NOT NULL,
  pattern INTEGER NOT NULL, said INTEGER NOT NULL,
  PRIMARY KEY(source, target, event)) WITHOUT ROWID;
INSERT INTO pair_new SELECT p.source, p.target, p.event,
  CASE WHEN e.origin > 0 OR e.wrong > 0 THEN 0 ELSE 1 + e.leads END, e.outlet,
  coalesce(e.place, 0), e.pattern, e.said FROM pair p CROSS JOIN event e ON e.id = p.event;
DROP TABLE pair;
ALTER TABLE pair_new RENAME TO pair;
)sql";

constexpr std::string_view kThird = R"sql(
-- How many events are in somebody else's words is the length of this index.
CREATE INDEX event_said ON event(said) WHERE said > 0;
)sql";

constexpr std::string_view kFourth = R"sql(
-- Facets of a country over all time are rows of this. what: 0 outlet, 1 place, 2 pattern, 3 said.
-- n: own events not judged wrong, leads: one for each story event.
CREATE TABLE side_count(
  country INTEGER NOT NULL, side INTEGER NOT NULL, what INTEGER NOT NULL, value INTEGER NOT NULL,
  n INTEGER NOT NULL, leads INTEGER NOT NULL,
  PRIMARY KEY(country, side, what, value)) WITHOUT ROWID;
INSERT INTO side_count SELECT country, side, 0, outlet, count(*), sum(counted = 2)
  FROM side_country WHERE counted > 0 GROUP BY country, side, outlet;
INSERT INTO side_count SELECT country, side, 1, place, count(*), sum(counted = 2)
  FROM side_country WHERE counted > 0 GROUP BY country, side, place;
INSERT INTO side_count SELECT country, side, 2, pattern, count(*), sum(counted = 2)
  FROM side_country WHERE counted > 0 GROUP BY country, side, pattern;
INSERT INTO side_count SELECT country, side, 3, said, count(*), sum(counted = 2)
  FROM side_country WHERE counted > 0 GROUP BY country, side, said;
)sql";

constexpr std::string_view kFifth = R"sql(
-- What facets of somebody by name count by stands in the index of his events, so that no event is
-- read. sides: bit 0 source, bit 1 target, both for all parties of a symmetric event. counted: as in
-- side_country. sources, targets: the countries on a side, 0 none, one, two as a + b << 24 (a < b),
-- -1 more or such as have too high a number.
CREATE TABLE actor_event(
  actor INTEGER NOT NULL, event INTEGER NOT NULL, sides INTEGER NOT NULL, counted INTEGER NOT NULL,
  type INTEGER NOT NULL, status INTEGER NOT NULL, sources INTEGER NOT NULL,
  targets INTEGER NOT NULL, PRIMARY KEY(actor, event)) WITHOUT ROWID;
INSERT INTO actor_event
  WITH member AS (
    SELECT p.event, p.actor, p.side, e.symmetric, e.type, e.status,
      CASE WHEN e.origin > 0 OR e.wrong > 0 THEN 0 ELSE 1 + e.leads END AS counted,
      CASE WHEN a.country > 0 AND (p.side = 0 OR e.symmetric) THEN a.country END AS source,
      CASE WHEN a.country > 0 AND (p.side = 1 OR e.symmetric) THEN a.country END AS target
    FROM party p CROSS JOIN event e ON e.id = p.event CROSS JOIN actor a ON a.id = p.actor),
  whole AS (
    SELECT event, symmetric, counted, type, status,
      CASE WHEN count(source) = 0 THEN 0 WHEN min(source) = max(source) THEN min(source)
        WHEN count(DISTINCT source) > 2 OR max(source) > 16777215 THEN -1
        ELSE min(source) | (max(source) << 24) END AS sources,
      CASE WHEN count(target) = 0 THEN 0 WHEN min(target) = max(target) THEN min(target)
        WHEN count(DISTINCT target) > 2 OR max(target) > 16777215 THEN -1
        ELSE min(target) | (max(target) << 24) END AS targets
    FROM member GROUP BY event)
  SELECT p.actor, p.event,
    CASE WHEN w.symmetric THEN 3 ELSE min(p.side + 1) | max(p.side + 1) END,
    w.counted, w.type, w.status, w.sources, w.targets
  FROM whole w CROSS JOIN party p ON p.event = w.event GROUP BY p.actor, p.event;
-- It stands for the index party_actor; without that, no reference to the actor can be checked.
CREATE TABLE party_new(
  event INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE, side INTEGER NOT NULL,
  n INTEGER NOT NULL, actor INTEGER NOT NULL, PRIMARY KEY(event, side, n)) WITHOUT ROWID;
INSERT INTO party_new SELECT event, side, n, actor FROM party ORDER BY event, side, n;
DROP TABLE party;
ALTER TABLE party_new RENAME TO party;
-- How many events a day has by type: series by day, as tally.
CREATE TABLE day_count(
  day INTEGER NOT NULL, type INTEGER NOT NULL, n INTEGER NOT NULL, leads INTEGER NOT NULL,
  PRIMARY KEY(day, type)) WITHOUT ROWID;
INSERT INTO day_count SELECT id >> 31, type, count(*), sum(leads) FROM event
  WHERE origin = 0 AND wrong = 0 GROUP BY 1, 2;
-- Where the events of a type or a country took place: from their indexes alone.
DROP INDEX event_type;
CREATE INDEX event_type ON event(type, id, status, place, origin, wrong, leads);
CREATE TABLE side_country_new(
  country INTEGER NOT NULL, side INTEGER NOT NULL, event INTEGER NOT NULL,
  counted INTEGER NOT NULL, outlet INTEGER NOT NULL, place INTEGER NOT NULL,
  pattern INTEGER NOT NULL, said INTEGER NOT NULL, type INTEGER NOT NULL,
  PRIMARY KEY(country, side, event)) WITHOUT ROWID;
INSERT INTO side_country_new SELECT s.country, s.side, s.event, s.counted, s.outlet, s.place,
  s.pattern, s.said, e.type FROM side_country s CROSS JOIN event e ON e.id = s.event;
DROP TABLE side_country;
ALTER TABLE side_country_new RENAME TO side_country;
)sql";

constexpr std::array<std::string_view, 5> kMigrations = {kFirst, kSecond, kThird, kFourth, kFifth};

}  // namespace

std::span<const std::string_view> migrations() { return kMigrations; }

}  // namespace chancery::store
