// Questions: articles, actors, stories, and what there is one of.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/store/ids.h"
#include "chancery/store/interner.h"
#include "chancery/store/questions.h"

namespace chancery::store {
namespace {

const std::string kArticleColumns =
    "r.id, r.key, r.address, r.given_id, r.title, r.byline, r.outlet, r.url, r.published, "
    "r.language, r.path, r.added, r.version, r.current, r.words, r.events, r.statements, r.story, "
    "(SELECT c.key FROM article c WHERE c.id = r.copy_of), r.coding";

std::string in_list(const std::string& column, const std::vector<Id>& ids) {
  std::string out = column + " IN (";
  for (std::size_t i = 0; i < ids.size(); ++i) out += (i > 0 ? "," : "") + std::to_string(ids[i]);
  return out + ")";
}

}  // namespace

ArticleRow Questions::article_row(Query& row) {
  ArticleRow out;
  out.id = row.integer(0);
  out.key = key_text(row.integer(1));
  out.address = row.text(2);
  out.given_id = row.text(3);
  out.title = row.text(4);
  out.byline = row.text(5);
  out.outlet = lookup_.text(row.integer(6));
  out.url = row.text(7);
  out.published = row.text(8);
  out.language = lookup_.text(row.integer(9));
  out.path = row.text(10);
  out.added = row.text(11);
  out.version = static_cast<std::uint32_t>(row.integer(12));
  out.current = row.integer(13) != 0;
  out.words = row.integer(14);
  out.events = row.integer(15);
  out.statements = row.integer(16);
  out.story = row.integer(17);
  if (!row.is_null(18)) out.copy_of = key_text(row.integer(18));
  out.coding = row.integer(19);
  return out;
}

base::Expected<Rows<ArticleRow>> Questions::articles(const Filter& filter, const Page& page) {
  Rows<ArticleRow> out;
  const Selection selection = conditions_.articles(filter);
  if (!selection.empty()) {
    run_sql(database_, selection.build(kArticleColumns, "", page, true), [&](Query& row) {
      out.rows.push_back(article_row(row));
      return true;
    });
  }
  if (out.rows.size() > page.limit) {
    out.rows.resize(page.limit);
    if (!out.rows.empty()) out.next = out.rows.back().id;
  }
  return done(std::move(out));
}

base::Expected<Rows<ActorRow>> Questions::actors(const Filter& filter, const Page& page) {
  Rows<ActorRow> out;
  std::string where = "r.events + r.statements > 0";
  std::vector<Value> binds;
  PartyFilter who = filter.source.empty() ? filter.either : filter.source;
  if (!filter.text.empty()) who.names.push_back(filter.text);
  const auto restrict = [&](const std::string& column, const std::vector<std::string>& asked,
                            const std::vector<Id>& known) {
    if (!asked.empty()) where += " AND " + in_list(column, known);
  };
  restrict("r.country", who.countries, lookup_.find_all(who.countries));
  std::vector<Id> sectors;
  for (const std::string& sector : who.sectors) {
    const auto lists = lookup_.lists_with(sector);
    sectors.insert(sectors.end(), lists.begin(), lists.end());
  }
  restrict("r.sectors", who.sectors, sectors);
  restrict("r.kind", filter.types, lookup_.find_all(filter.types));
  std::string match;
  for (const std::string& name : who.names) {
    const std::string query = fts_query(name);
    match += (match.empty() ? "(" : " OR (") + (query.empty() ? "\"\"" : query) + ")";
  }
  if (!match.empty()) {
    where += " AND r.id IN (SELECT rowid FROM actor_text WHERE actor_text MATCH ?)";
    binds.emplace_back(match);
  }
  binds.emplace_back(static_cast<Id>(page.limit) + 1);
  binds.emplace_back(page.after);
  const std::string from = match.empty() ? "actor r INDEXED BY actor_events" : "actor r";
  run_sql(database_,
          {"SELECT r.id, r.name, r.kind, r.country, r.sector, r.sectors, r.role, r.wikidata, "
           "r.events, r.statements FROM " +
               from + " WHERE " + where + " ORDER BY r.events DESC, r.id LIMIT ? OFFSET ?",
           binds},
          [&](Query& row) {
            ActorRow one;
            one.id = row.integer(0);
            one.name = row.text(1);
            one.kind = lookup_.text(row.integer(2));
            one.country = lookup_.text(row.integer(3));
            one.sector = lookup_.text(row.integer(4));
            one.sectors = values_of(lookup_.text(row.integer(5)));
            one.role = row.text(6);
            one.wikidata = row.text(7);
            one.events = row.integer(8);
            one.statements = row.integer(9);
            if (!one.country.empty()) one.code = one.country + one.sector;
            out.rows.push_back(std::move(one));
            return true;
          });
  if (out.rows.size() > page.limit) {
    out.rows.resize(page.limit);
    out.next = page.after + static_cast<Id>(page.limit);
  }
  return done(std::move(out));
}

base::Expected<Rows<StoryRow>> Questions::stories(const Filter& filter, const Page& page) {
  Rows<StoryRow> out;
  std::string where = "1";
  std::vector<Value> binds;
  const IdRange range = range_of(filter);
  if (range.first != 0) where += " AND r.last >= " + std::to_string(range.first);
  if (range.end != 0) where += " AND r.first < " + std::to_string(range.end);
  if (filter.story != 0) where += " AND r.id = " + std::to_string(filter.story);
  if (!filter.text.empty()) {
    where +=
        " AND r.id IN (SELECT a.story FROM article_text t CROSS JOIN article a ON a.id = t.rowid "
        "WHERE article_text MATCH ? AND a.story IS NOT NULL)";
    binds.emplace_back(fts_query(filter.text));
  }
  if (!filter.outlets.empty()) {
    where += " AND EXISTS (SELECT 1 FROM article a WHERE a.story = r.id AND " +
             in_list("a.outlet", lookup_.find_all(filter.outlets)) + ")";
  }
  binds.emplace_back(static_cast<Id>(page.limit) + 1);
  binds.emplace_back(page.after);
  const std::string order =
      page.order == Order::kNewest ? "r.last DESC, r.id DESC" : "r.first, r.id";
  run_sql(database_,
          {"SELECT r.id, r.title, r.first, r.last, r.articles, (SELECT count(DISTINCT outlet) FROM "
           "article a WHERE a.story = r.id), (SELECT count(*) FROM story_event e WHERE e.story = "
           "r.id) FROM story r WHERE " +
               where + " ORDER BY " + order + " LIMIT ? OFFSET ?",
           binds},
          [&](Query& row) {
            out.rows.push_back({row.integer(0), row.text(1), day_of_id(row.integer(2)),
                                day_of_id(row.integer(3)), row.integer(4), row.integer(5),
                                row.integer(6)});
            return true;
          });
  if (out.rows.size() > page.limit) {
    out.rows.resize(page.limit);
    out.next = page.after + static_cast<Id>(page.limit);
  }
  return done(std::move(out));
}

base::Expected<Counts> Questions::counts() {
  Counts out;
  const auto one = [&](const std::string& sql, std::int64_t& into) {
    run_sql(database_, {sql, {}}, [&](Query& row) {
      into = row.integer(0);
      return false;
    });
  };
  one("SELECT count(*) FROM article", out.versions);
  one("SELECT count(*) FROM article WHERE current = 1", out.articles);
  one("SELECT coalesce(sum(n), 0) FROM tally WHERE source = 0 AND target = 0", out.events);
  one("SELECT count(*) FROM foreign_event", out.foreign);
  one("SELECT coalesce(sum(statements), 0) FROM article WHERE current = 1", out.statements);
  one("SELECT count(*) FROM position", out.positions);
  one("SELECT count(*) FROM pledge", out.pledges);
  one("SELECT count(*) FROM actor", out.actors);
  one("SELECT count(*) FROM story", out.stories);
  one("SELECT count(*) FROM reject", out.rejects);
  one("SELECT count(*) FROM tombstone WHERE what = 'address'", out.forgotten);
  std::int64_t first = 0;
  std::int64_t last = 0;
  one("SELECT min(id) FROM article WHERE id > 4294967296", first);
  one("SELECT max(id) FROM article", last);
  out.first_day = day_of_id(first);
  out.last_day = day_of_id(last);
  return done(std::move(out));
}

Coding Questions::coding(Id id) {
  Coding out;
  Query find(
      database_,
      "SELECT id, program, dictionary, reader, segmenter, statements FROM coding WHERE id = ?");
  find.bind(id);
  if (find.next()) {
    out = {find.integer(0), find.text(1), find.text(2), find.text(3), find.text(4), find.text(5)};
  }
  return out;
}

base::Expected<StoredDocument> Questions::document(Id article) {
  StoredDocument out;
  bool found = false;
  run_sql(database_,
          {"SELECT " + kArticleColumns +
               ", b.text, b.findings, b.blocks FROM article r LEFT JOIN body b ON b.article = r.id "
               "WHERE r.id = ?",
           {article}},
          [&](Query& row) {
            found = true;
            out.article = article_row(row);
            auto text = unpack(row.bytes(20));
            auto findings = unpack(row.bytes(21));
            auto blocks = unpack(row.bytes(22));
            if (!text) return database_.fail(std::move(text.error())), false;
            if (!findings) return database_.fail(std::move(findings.error())), false;
            if (!blocks) return database_.fail(std::move(blocks.error())), false;
            out.findings = with_text(*findings, *text);
            out.blocks = std::move(*blocks);
            return false;
          });
  if (auto failure = database_.take_failure()) return std::unexpected(std::move(*failure));
  if (!found) return base::fail("E-STO-030", "there is no article " + std::to_string(article));
  out.coding = coding(out.article.coding);
  Query versions(database_, "SELECT id FROM article WHERE address_hash = ? ORDER BY version");
  versions.bind(hash64(out.article.address));
  while (versions.next()) out.versions.push_back(versions.integer(0));
  return done(std::move(out));
}

base::Expected<Id> Questions::article_of_key(std::string_view key) {
  Id out = 0;
  Query find(database_, "SELECT id FROM article WHERE key = ?");
  find.bind(key_from(key));
  if (find.next()) out = find.integer(0);
  if (auto failure = database_.take_failure()) return std::unexpected(std::move(*failure));
  if (out == 0) return base::fail("E-STO-030", "there is no article " + std::string(key));
  return out;
}

base::Expected<Id> Questions::article_of_address(std::string_view address) {
  Id out = 0;
  Query find(database_,
             "SELECT id FROM article WHERE address_hash = ? ORDER BY current DESC, version DESC");
  find.bind(hash64(address));
  if (find.next()) out = find.integer(0);
  if (auto failure = database_.take_failure()) return std::unexpected(std::move(*failure));
  if (out == 0)
    return base::fail("E-STO-030", "there is no article \"" + std::string(address) + "\"");
  return out;
}

base::Expected<void> Questions::each_document(const Filter& filter,
                                              const Reader::EachDocument& each) {
  Page page{.order = Order::kOldest, .limit = 200};
  while (true) {
    auto rows = articles(filter, page);
    if (!rows) return std::unexpected(std::move(rows.error()));
    for (const ArticleRow& row : rows->rows) {
      auto one = document(row.id);
      if (!one) return std::unexpected(std::move(one.error()));
      if (!each(*one)) return {};
    }
    if (rows->next == 0) return {};
    page.after = rows->next;
  }
}

namespace {

const std::string kStoryMarks =
    "SELECT r.number, a.id, a.key, a.story, a.copy_of, f.features FROM arrival r JOIN article a ON "
    "a.id = r.article LEFT JOIN story_features f ON f.article = a.id ";

Reader::StoryMark mark_of(Query& row) {
  return {row.integer(0), row.integer(1), key_text(row.integer(2)),
          row.integer(3), row.integer(4), row.text(5)};
}

}  // namespace

base::Expected<std::vector<Reader::StoryMark>> Questions::story_marks(Id after, std::size_t limit) {
  std::vector<Reader::StoryMark> out;
  run_sql(database_,
          {kStoryMarks + "WHERE r.number > ? AND a.current = 1 ORDER BY r.number LIMIT ?",
           {after, static_cast<std::int64_t>(limit)}},
          [&](Query& row) {
            out.push_back(mark_of(row));
            return true;
          });
  return done(std::move(out));
}

base::Expected<Id> Questions::arrival_before(std::size_t articles) {
  Id out = 0;
  run_sql(database_,
          {"SELECT number FROM arrival ORDER BY number DESC LIMIT 1 OFFSET ?",
           {static_cast<std::int64_t>(articles)}},
          [&](Query& row) {
            out = row.integer(0);
            return false;
          });
  return done(out);
}

base::Expected<Reader::StoryMark> Questions::story_mark(Id article) {
  std::optional<Reader::StoryMark> out;
  run_sql(database_, {kStoryMarks + "WHERE r.article = ?", {article}}, [&](Query& row) {
    out = mark_of(row);
    return false;
  });
  if (auto failure = database_.take_failure()) return std::unexpected(std::move(*failure));
  if (!out) return base::fail("E-STO-030", "there is no article " + std::to_string(article));
  return *out;
}

base::Expected<std::vector<Reader::CodingMark>> Questions::coding_marks(Id without, Id after,
                                                                        std::size_t limit) {
  std::vector<Reader::CodingMark> out;
  run_sql(database_,
          {"SELECT a.id, a.coding, w.words FROM article a LEFT JOIN pattern_words w ON w.article = "
           "a.id WHERE a.current = 1 AND a.coding != ? AND a.id > ? ORDER BY a.id LIMIT ?",
           {without, after, static_cast<std::int64_t>(limit)}},
          [&](Query& row) {
            out.push_back({row.integer(0), row.integer(1), row.text(2)});
            return true;
          });
  return done(std::move(out));
}

base::Expected<std::vector<Verdict>> Questions::verdicts() {
  std::vector<Verdict> out;
  run_sql(database_,
          {"SELECT id, subject, event, article_key, other_key, type, trigger_begin, trigger_end, "
           "in_title, verdict, should_be, coder, note, at FROM verdict ORDER BY id",
           {}},
          [&](Query& row) {
            Verdict one;
            one.id = row.integer(0);
            one.subject = row.text(1);
            one.event = row.integer(2);
            one.article_key = key_text(row.integer(3));
            if (row.integer(4) != 0) one.other_key = key_text(row.integer(4));
            one.type = row.text(5);
            one.trigger = {static_cast<std::uint32_t>(row.integer(6)),
                           static_cast<std::uint32_t>(row.integer(7)), row.integer(8) != 0};
            one.verdict = row.text(9);
            one.should_be = row.text(10);
            one.coder = row.text(11);
            one.note = row.text(12);
            one.when = row.text(13);
            out.push_back(std::move(one));
            return true;
          });
  return done(std::move(out));
}

base::Expected<std::vector<Reader::SavedQuestion>> Questions::questions() {
  std::vector<Reader::SavedQuestion> out;
  run_sql(database_, {"SELECT name, question, at FROM question ORDER BY name", {}},
          [&](Query& row) {
            out.push_back({row.text(0), row.text(1), row.text(2)});
            return true;
          });
  return done(std::move(out));
}

base::Expected<std::vector<Reject>> Questions::rejects() {
  std::vector<Reject> out;
  run_sql(
      database_,
      {"SELECT path, item, code, message, first, last, attempts FROM reject ORDER BY path, item",
       {}},
      [&](Query& row) {
        out.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                       static_cast<std::uint32_t>(row.integer(6))});
        return true;
      });
  return done(std::move(out));
}

base::Expected<std::vector<Coding>> Questions::codings() {
  std::vector<Coding> out;
  run_sql(database_,
          {"SELECT id, program, dictionary, reader, segmenter, statements, parts FROM coding "
           "ORDER BY id",
           {}},
          [&](Query& row) {
            out.push_back(
                {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)});
            if (row.bytes(6).empty()) return true;
            auto parts = unpack(row.bytes(6));
            if (!parts) {
              database_.fail(std::move(parts.error()));
              return false;
            }
            out.back().parts = std::make_shared<const std::string>(std::move(*parts));
            return true;
          });
  return done(std::move(out));
}

}  // namespace chancery::store
