// What the store hands out: one plain struct for each kind of row. Strings are UTF-8; an empty
// string is "unknown" unless said otherwise. Days and times are ISO 8601 text as the finding states
// them ("2023-03-02", "2022-12"); spans are code points as in docs/formats/output.md.
//
// An Id is below 2^53, so that JSON and JavaScript hold it, and grows with the day of its row
// (id_of_day): sorting by id is sorting by time, and the id itself is the paging cursor.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::store {

using Id = std::int64_t;

// The first id of an ISO day, month or year; 0 when the text is none (an undated row sorts first).
[[nodiscard]] Id id_of_day(std::string_view iso);
// The day an id was given for; empty for an undated row.
[[nodiscard]] std::string day_of_id(Id id);

struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool in_title = false;  // counts from the title's start
};

// An actor as a finding names it.
struct Party {
  Id actor = 0;  // row of `actors`
  std::string name;
  std::string country;
  std::string sector;  // the main one
  std::string code;    // country and main sector; empty without a country
};

struct Place {
  std::string name;
  std::string country;
  std::string admin1;
  std::optional<double> latitude;
  std::optional<double> longitude;
  std::optional<std::int64_t> geonames;
};

// Where a finding stands. A foreign row (imported) has no article.
struct Source {
  Id article = 0;
  std::string article_key;   // 16 hexadecimal digits, the same in every store
  std::uint32_t number = 0;  // index in the article's list of events, statements, …
  std::string title;
  std::string outlet;
  std::string url;
  std::string published;
  Id story = 0;
  std::string words;  // the evidence; filled when Page::words is set
};

// What the reports of a story event say together (serve/story_reports.h fills it).
struct Telling {
  struct Difference {
    std::string about;                // "dead", "date", …
    std::vector<std::string> values;  // as reported, each once, in order of the reports
  };
  std::string first_seen;            // publication of the earliest report; empty when unknown
  std::vector<std::string> outlets;  // each once, in order of the reports
  std::vector<Difference> differences;
};

struct EventRow {
  Id id = 0;
  Source from;
  std::string origin;  // empty: coded by Chancery; else "ICEWS", "GDELT"
  std::string date;
  std::string date_from;  // "expression", "published", "story"
  std::string type;
  std::vector<std::string> modes;
  std::vector<std::string> contexts;
  std::string cameo;  // text: leading zeros count
  std::string quad;
  std::optional<double> score;
  std::optional<double> goldstein;
  std::vector<Party> source;
  std::vector<Party> target;
  bool symmetric = false;
  std::string status;
  std::optional<Place> place;
  std::optional<double> amount;
  std::string unit;
  std::optional<std::int64_t> dead, injured, arrested, participants;
  std::string instrument;
  std::vector<Party> said_by;  // speakers of the statements it stands in
  bool said = false;           // stands in a statement, even one by nobody
  std::string pattern;
  double confidence = 0;
  Range trigger, evidence;
  std::optional<std::int64_t> sentence;  // number in the article's sentences, from 0
  Id story_event = 0;                    // 0: of no story event
  std::uint32_t reports = 1;             // of its story event
  std::string verdict;                   // a reader's: "right", "wrong", …; empty without one
  std::optional<Telling> telling;        // of a story event, where it was asked for
};

struct StatementRow {
  Id id = 0;
  Source from;
  std::string kind, act, cue_class, certainty;
  std::optional<Party> speaker, addressee;
  std::vector<Party> via;
  std::vector<Range> content;
};

struct PositionRow {
  Id id = 0;
  Source from;
  Party actor;
  std::string issue, stance, vote;
  std::string outcome;  // of the text it blocked ("failed"); empty: a position of its own
  Range evidence;
};

struct PledgeRow {
  Id id = 0;
  Source from;
  std::vector<Party> giver, recipient;
  std::optional<double> amount;
  std::string unit, purpose, status;
  Range evidence;
  // Of a pledge over its life (Filter::lives): every telling of it, and how firm it became when.
  std::uint32_t reports = 1;
  std::vector<std::pair<std::string, std::string>> life;  // status, first published
};

struct ActorRow {
  Id id = 0;
  std::string name, kind, country, sector, code, role, wikidata;
  std::vector<std::string> sectors;
  std::int64_t events = 0;      // as source or target
  std::int64_t statements = 0;  // as speaker
};

struct ArticleRow {
  Id id = 0;
  std::string key, address, given_id, title, byline, outlet, url, published, language, path, added;
  std::uint32_t version = 1;
  bool current = true;
  std::int64_t words = 0, events = 0, statements = 0;
  Id story = 0;
  std::string copy_of;  // key of the article that it copies
  Id coding = 0;
};

struct StoryRow {
  Id id = 0;
  std::string title;  // of its first article
  std::string first, last;
  std::int64_t articles = 0, outlets = 0, events = 0;
};

// What made a row: the program's version, and digests of the dictionaries and the three models.
struct Coding {
  Id id = 0;
  std::string program, dictionary, reader, segmenter, statements;
  // The dictionary in parts, for telling later what of it changed (pipeline/pattern_change.h); null
  // or empty when unknown.
  std::shared_ptr<const std::string> parts = {};
  // Whether both make the same findings of the same text.
  friend bool operator==(const Coding& a, const Coding& b) {
    return a.dictionary == b.dictionary && a.same_but_dictionary(b);
  }
  [[nodiscard]] bool same_but_dictionary(const Coding& other) const {
    return program == other.program && reader == other.reader && segmenter == other.segmenter &&
           statements == other.statements;
  }
};

// One article with everything: `findings` is the JSON object of docs/formats/output.md.
struct StoredDocument {
  ArticleRow article;
  Coding coding;
  std::string findings;
  std::string blocks;        // as Record::blocks
  std::vector<Id> versions;  // all of this address, oldest first
};

struct Reject {
  std::string path, item, code, message, first, last;
  std::uint32_t attempts = 1;
};

struct Facet {
  std::string value;
  std::int64_t count = 0;
};
struct QuadFacets {
  std::string quad;
  std::vector<Facet> facets;
};
// How many events took place somewhere, by quad class.
struct PlaceCount {
  Id id = 0;
  Place place;
  std::int64_t count = 0;
  std::vector<Facet> quads;
};

// A reader's judgement. `subject` is "event", "story.split" or "story.merge".
// Of an event: kept by article, trigger and type, so that it finds its event again after a recode.
struct Verdict {
  Id id = 0;
  std::string subject;
  Id event = 0;             // 0 when no event matches any more
  std::string article_key;  // of an event, or of the article split off
  std::string other_key;    // of a story: the article it belongs with
  std::string type;         // as it was coded
  Range trigger;
  std::string verdict;    // "right", "wrong", "type", "source", "target", "status"
  std::string should_be;  // free: the right type, code or status
  std::string coder, note, when;
};

struct Counts {
  std::int64_t articles = 0, versions = 0, events = 0, foreign = 0, statements = 0, positions = 0,
               pledges = 0, actors = 0, stories = 0, rejects = 0, forgotten = 0;
  std::string first_day, last_day;  // published
};

}  // namespace chancery::store
