#include "chancery/store/questions.h"

#include <algorithm>

#include "chancery/store/ids.h"
#include "chancery/store/interner.h"
#include "chancery/store/pledge_lives.h"

namespace chancery::store {
namespace {

// Columns of `source`: article, n, outlet, then of the article.
const std::string kFrom = "r.article, r.n, r.outlet, a.key, a.title, a.url, a.published, a.story";
const std::string kJoin = " LEFT JOIN article a ON a.id = r.article";
const std::string kEventColumns =
    "r.id, " + kFrom +
    ", r.origin, r.date, r.date_from, r.type, r.modes, r.contexts, r.cameo, r.quad, r.score, "
    "r.goldstein, r.symmetric, r.status, p.name, p.country, p.admin1, p.latitude, p.longitude, "
    "p.geonames, r.amount, r.unit, r.dead, r.injured, r.arrested, r.participants, r.instrument, "
    "r.said, r.pattern, r.confidence, r.trigger_begin, r.trigger_end, r.evidence_begin, "
    "r.evidence_end, r.in_title, r.story_event, s.reports, (SELECT v.verdict FROM verdict v WHERE "
    "v.event = r.id ORDER BY v.id DESC LIMIT 1), r.sentence";
const std::string kEventJoins =
    kJoin + " LEFT JOIN place p ON p.id = r.place LEFT JOIN story_event s ON s.id = r.story_event";
const std::string kActorColumns = "a.id, a.name, a.country, a.sector";

// Cuts the row too many, which told that there is a next page.
template <class Row>
void close_page(Rows<Row>& rows, const Page& page) {
  if (rows.rows.size() <= page.limit) return;
  rows.rows.resize(page.limit);
  if (!rows.rows.empty()) rows.next = rows.rows.back().id;
}

Range range_at(Query& row, int first, bool in_title) {
  return {static_cast<std::uint32_t>(row.integer(first)),
          static_cast<std::uint32_t>(row.integer(first + 1)), in_title};
}

}  // namespace

void Questions::source(Query& row, int first, Source& into) {
  into.article = row.integer(first);
  into.number = static_cast<std::uint32_t>(row.integer(first + 1));
  into.outlet = lookup_.text(row.integer(first + 2));
  if (into.article == 0) return;
  into.article_key = key_text(row.integer(first + 3));
  into.title = row.text(first + 4);
  into.url = row.text(first + 5);
  into.published = row.text(first + 6);
  into.story = row.integer(first + 7);
}

Party Questions::party(Query& row, int first) {
  Party out{row.integer(first), row.text(first + 1), lookup_.text(row.integer(first + 2)),
            lookup_.text(row.integer(first + 3)), ""};
  if (!out.country.empty()) out.code = out.country + out.sector;
  return out;
}

std::optional<Party> Questions::actor(Id id) {
  if (id == 0) return std::nullopt;
  Query find(database_, "SELECT " + kActorColumns + " FROM actor a WHERE a.id = ?");
  find.bind(id);
  if (!find.next()) return std::nullopt;
  return party(find, 0);
}

void Questions::parties(const std::string& sql, Id id, std::vector<Party>& first,
                        std::vector<Party>& second) {
  Query find(database_, sql);
  find.bind(id);
  while (find.next()) (find.integer(0) == 0 ? first : second).push_back(party(find, 1));
}

const StoredText& Questions::text_of(Id article) {
  static const StoredText kNone("", "");
  if (article == 0) return kNone;
  if (article == text_article_ && text_ != nullptr) return *text_;
  Query find(
      database_,
      "SELECT a.title, b.text FROM article a JOIN body b ON b.article = a.id WHERE a.id = ?");
  find.bind(article);
  if (!find.next()) return kNone;
  auto text = unpack(find.bytes(1));
  if (!text) {
    database_.fail(std::move(text.error()));
    return kNone;
  }
  text_ = std::make_unique<StoredText>(find.text(0), std::move(*text));
  text_article_ = article;
  return *text_;
}

EventRow Questions::event_row(Query& row, bool words) {
  EventRow out;
  out.id = row.integer(0);
  source(row, 1, out.from);
  out.origin = lookup_.text(row.integer(9));
  out.date = lookup_.text(row.integer(10));
  out.date_from = lookup_.text(row.integer(11));
  out.type = lookup_.text(row.integer(12));
  out.modes = values_of(lookup_.text(row.integer(13)));
  out.contexts = values_of(lookup_.text(row.integer(14)));
  out.cameo = lookup_.text(row.integer(15));
  out.quad = lookup_.text(row.integer(16));
  out.score = row.maybe_real(17);
  out.goldstein = row.maybe_real(18);
  out.symmetric = row.integer(19) != 0;
  out.status = lookup_.text(row.integer(20));
  if (!row.is_null(21)) {
    out.place =
        Place{row.text(21),       lookup_.text(row.integer(22)), row.text(23), row.maybe_real(24),
              row.maybe_real(25), row.maybe_integer(26)};
  }
  out.amount = row.maybe_real(27);
  out.unit = lookup_.text(row.integer(28));
  out.dead = row.maybe_integer(29);
  out.injured = row.maybe_integer(30);
  out.arrested = row.maybe_integer(31);
  out.participants = row.maybe_integer(32);
  out.instrument = row.text(33);
  out.said = row.integer(34) != 0;
  out.pattern = lookup_.text(row.integer(35));
  out.confidence = static_cast<double>(row.integer(36)) / 10000;
  const auto flags = row.integer(41);
  out.trigger = range_at(row, 37, (flags & 1) != 0);
  out.evidence = range_at(row, 39, (flags & 2) != 0);
  out.story_event = row.integer(42);
  out.reports = row.is_null(43) ? 1 : static_cast<std::uint32_t>(row.integer(43));
  out.verdict = row.text(44);
  out.sentence = row.maybe_integer(45);
  parties("SELECT p.side, " + kActorColumns +
              " FROM party p JOIN actor a ON a.id = p.actor WHERE p.event = ? ORDER BY p.side, p.n",
          out.id, out.source, out.target);
  if (out.said) {
    parties("SELECT 0, " + kActorColumns +
                " FROM said d JOIN statement s ON s.id = d.statement JOIN actor a ON a.id = "
                "s.speaker WHERE d.event = ? ORDER BY s.n",
            out.id, out.said_by, out.said_by);
  }
  if (words) out.from.words = text_of(out.from.article).slice(out.evidence);
  return out;
}

base::Expected<Rows<EventRow>> Questions::events(const Filter& filter, const Page& page) {
  Rows<EventRow> out;
  const Selection selection = conditions_.events(filter);
  if (!selection.empty()) {
    run_sql(database_, selection.build(kEventColumns, kEventJoins, page, true), [&](Query& row) {
      out.rows.push_back(event_row(row, page.words));
      return true;
    });
  }
  close_page(out, page);
  return done(std::move(out));
}

base::Expected<void> Questions::each_event(const Filter& filter, bool words,
                                           const Reader::EachEvent& each) {
  const Selection selection = conditions_.events(filter);
  if (!selection.empty()) {
    run_sql(database_,
            selection.build(kEventColumns, kEventJoins, Page{.order = Order::kOldest}, false),
            [&](Query& row) { return each(event_row(row, words)); });
  }
  return database_.result();
}

base::Expected<EventRow> Questions::event(Id id, bool words) {
  std::optional<EventRow> out;
  run_sql(database_,
          {"SELECT " + kEventColumns + " FROM event r" + kEventJoins + " WHERE r.id = ?", {id}},
          [&](Query& row) {
            out = event_row(row, words);
            return false;
          });
  if (auto failure = database_.take_failure()) return std::unexpected(std::move(*failure));
  if (!out) return base::fail("E-STO-030", "there is no event " + std::to_string(id));
  return std::move(*out);
}

base::Expected<std::vector<EventRow>> Questions::reports(Id story_event, bool words) {
  std::vector<EventRow> out;
  run_sql(database_,
          {"SELECT " + kEventColumns + " FROM event r" + kEventJoins +
               " WHERE r.story_event = ? ORDER BY r.id",
           {story_event}},
          [&](Query& row) {
            out.push_back(event_row(row, words));
            return true;
          });
  return done(std::move(out));
}

base::Expected<Rows<StatementRow>> Questions::statements(const Filter& filter, const Page& page) {
  Rows<StatementRow> out;
  const Selection selection = conditions_.statements(filter);
  const std::string columns = "r.id, " + kFrom +
                              ", r.kind, r.act, r.cue_class, r.certainty, r.speaker, r.addressee, "
                              "r.content";
  if (!selection.empty()) {
    run_sql(database_, selection.build(columns, kJoin, page, true), [&](Query& row) {
      StatementRow one;
      one.id = row.integer(0);
      source(row, 1, one.from);
      one.kind = lookup_.text(row.integer(9));
      one.act = lookup_.text(row.integer(10));
      one.cue_class = lookup_.text(row.integer(11));
      one.certainty = lookup_.text(row.integer(12));
      one.speaker = actor(row.integer(13));
      one.addressee = actor(row.integer(14));
      one.content = ranges_from(row.text(15));
      parties("SELECT 0, " + kActorColumns +
                  " FROM via v JOIN actor a ON a.id = v.actor WHERE v.statement = ? ORDER BY v.n",
              one.id, one.via, one.via);
      if (page.words) one.from.words = text_of(one.from.article).slices(one.content);
      out.rows.push_back(std::move(one));
      return true;
    });
  }
  close_page(out, page);
  return done(std::move(out));
}

base::Expected<Rows<PositionRow>> Questions::positions(const Filter& filter, const Page& page) {
  Rows<PositionRow> out;
  const Selection selection = conditions_.positions(filter);
  const std::string columns = "r.id, " + kFrom +
                              ", r.actor, r.issue, r.stance, r.vote, r.outcome, r.evidence_begin, "
                              "r.evidence_end, r.in_title";
  if (!selection.empty()) {
    run_sql(database_, selection.build(columns, kJoin, page, true), [&](Query& row) {
      PositionRow one;
      one.id = row.integer(0);
      source(row, 1, one.from);
      one.actor = actor(row.integer(9)).value_or(Party{});
      one.issue = row.text(10);
      one.stance = lookup_.text(row.integer(11));
      one.vote = lookup_.text(row.integer(12));
      one.outcome = lookup_.text(row.integer(13));
      one.evidence = range_at(row, 14, (row.integer(16) & 2) != 0);
      if (page.words) one.from.words = text_of(one.from.article).slice(one.evidence);
      out.rows.push_back(std::move(one));
      return true;
    });
  }
  close_page(out, page);
  return done(std::move(out));
}

base::Expected<Rows<PledgeRow>> Questions::pledges(const Filter& filter, const Page& page) {
  Rows<PledgeRow> out;
  const Selection selection = conditions_.pledges(filter);
  const std::string columns = "r.id, " + kFrom +
                              ", r.amount, r.unit, r.purpose, r.status, r.evidence_begin, "
                              "r.evidence_end, r.in_title";
  if (!selection.empty()) {
    run_sql(database_, selection.build(columns, kJoin, page, !filter.lives), [&](Query& row) {
      PledgeRow one;
      one.id = row.integer(0);
      source(row, 1, one.from);
      one.amount = row.maybe_real(9);
      one.unit = lookup_.text(row.integer(10));
      one.purpose = row.text(11);
      one.status = lookup_.text(row.integer(12));
      one.evidence = range_at(row, 13, (row.integer(15) & 2) != 0);
      parties("SELECT p.side, " + kActorColumns +
                  " FROM pledge_party p JOIN actor a ON a.id = p.actor WHERE p.pledge = ? ORDER BY "
                  "p.side, p.n",
              one.id, one.giver, one.recipient);
      if (page.words) one.from.words = text_of(one.from.article).slice(one.evidence);
      out.rows.push_back(std::move(one));
      return true;
    });
  }
  if (filter.lives) out.rows = pledge_lives(std::move(out.rows), page.order);
  close_page(out, page);
  return done(std::move(out));
}

// Events with words, when nothing but days is asked besides: the words of imported ones are not
// kept, and those judged wrong are few.
std::optional<std::int64_t> Questions::count_worded(const Filter& filter) {
  Filter plain = filter;
  plain.text.clear();
  plain.since.clear();
  plain.until.clear();
  const std::string query = fts_query(filter.text);
  if (query.empty() || !asks_nothing(plain)) return std::nullopt;
  const IdRange range = range_of(filter);
  const std::string found =
      "FROM event_text t WHERE event_text MATCH ? AND t.rowid >= ? AND t.rowid < ?";
  const std::vector<Value> binds = {query, range.first, range.end == 0 ? kLastId : range.end};
  std::int64_t out = 0;
  const auto add = [&](const std::string& sql, int sign) {
    run_sql(database_, {sql, binds}, [&](Query& row) {
      out += sign * row.integer(0);
      return false;
    });
  };
  add("SELECT count(*) " + found, 1);
  add("SELECT count(*) FROM event e INDEXED BY event_wrong WHERE wrong > 0 AND EXISTS (SELECT 1 " +
          found + " AND t.rowid = e.id)",
      -1);
  return out;
}

base::Expected<std::int64_t> Questions::count(Kind kind, const Filter& filter) {
  std::int64_t out = 0;
  if (kind == Kind::kEvents) {
    auto facets = tallied_days(filter, By::kType);
    if (!facets) facets = along_party(filter, By::kType);
    if (facets) {
      for (const Facet& facet : *facets) out += facet.count;
      return done(out);
    }
    if (const auto worded = count_worded(filter)) return done(*worded);
  }
  if (kind == Kind::kActors || kind == Kind::kStories) {
    const std::string table = kind == Kind::kActors ? "actor" : "story";
    run_sql(database_, {"SELECT count(*) FROM " + table, {}}, [&](Query& row) {
      out = row.integer(0);
      return false;
    });
    return done(out);
  }
  const Selection selection = kind == Kind::kEvents       ? conditions_.events(filter)
                              : kind == Kind::kStatements ? conditions_.statements(filter)
                              : kind == Kind::kPositions  ? conditions_.positions(filter)
                              : kind == Kind::kPledges    ? conditions_.pledges(filter)
                                                          : conditions_.articles(filter);
  if (selection.empty()) return done(out);
  const Sql sql = selection.build("1", "", Page{.order = Order::kOldest}, false);
  run_sql(database_, {"SELECT count(*) FROM (" + sql.text + ")", sql.binds}, [&](Query& row) {
    out = row.integer(0);
    return false;
  });
  return done(out);
}

Filter beside_types_and_days(const Filter& filter) {
  Filter plain = filter;
  plain.types.clear();
  plain.statuses.clear();
  plain.since.clear();
  plain.until.clear();
  plain.story_level = false;
  return plain;
}

bool asks_modes(const Filter& filter) {
  return std::ranges::any_of(filter.types, [](const auto& type) { return type.contains('.'); });
}

}  // namespace chancery::store
