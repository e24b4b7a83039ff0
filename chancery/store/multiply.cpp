#include "chancery/store/multiply.h"

#include <map>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "chancery/store/ids.h"
#include "chancery/store/sqlite_handle.h"
#include "chancery/store/stored_text.h"

namespace chancery::store {
namespace {

// Serial numbers of a copy begin here: more rows of a kind than a day of the original has.
constexpr int kShiftBits = 20;

using Columns = std::map<std::string, std::string>;

// In every statement ?1 is the shift of ids and ?2 the number of the copy.
constexpr const char* kShifted[] = {"article", "event", "statement", "pledge",
                                    "copy_of", "first", "last"};
const std::string kCounted = " + ?2 * 100000000";  // ids that bear no day

Columns special_of(const std::string& table) {
  const auto numbered = [](const std::string& text) {
    return "CASE WHEN ?2 = 0 THEN " + text + " ELSE " + text + " || '#' || ?2 END";
  };
  Columns out = {{"story", "story" + kCounted}, {"story_event", "story_event" + kCounted}};
  for (const char* column : kShifted) out[column] = std::string(column) + " + ?1";
  out["id"] = table == "story" || table == "story_event" ? "id" + kCounted : "id + ?1";
  if (table == "article") {
    for (const char* column : {"key", "address_hash", "content_hash"}) {
      out[column] = std::string(column) + " + ?2";
    }
    for (const char* column : {"address", "url", "given_id"}) out[column] = numbered(column);
  }
  return out;
}

class Multiplier {
 public:
  Multiplier(Database& database, std::size_t copies,
             const std::function<void(const std::string&)>& told)
      : database_(database), copies_(static_cast<Id>(copies)), told_(told) {}

  void run(const std::string& from) {
    // A failed load is thrown away, so nothing has to be kept safe on the way.
    database_.run(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; "
        "PRAGMA cache_size = -500000; PRAGMA temp_store = FILE");
    {
      Query attach(database_, "ATTACH ? AS old");
      attach.bind(from).run();
    }
    drop_indexes();
    database_.run("BEGIN");
    whole();
    for (const char* table : {"article", "event", "statement", "position", "pledge"}) {
      by_day(table, "id");
    }
    for (const char* table : {"body", "story_features", "pattern_words"}) by_day(table, "article");
    for (const char* table : {"party", "said"}) by_day(table, "event");
    by_day("via", "statement");
    by_day("pledge_party", "pledge");
    by_copy("story", "id");
    by_copy("story_event", "id");
    arrivals();
    by_group("side_country", {"country", "side"});
    by_group("pair", {"source"});
    by_group("actor_event", {"actor"});
    words();
    database_.run("COMMIT");
    make_indexes();
    database_.run("DETACH old; PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint(TRUNCATE)");
  }

 private:
  void step(const std::string& name) {
    if (told_) told_(name);
  }

  void drop_indexes() {
    std::vector<std::string> names;
    {
      Query find(database_,
                 "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql > ''");
      while (find.next()) {
        names.push_back(find.text(0));
        indexes_.push_back(find.text(1));
      }
    }
    for (const std::string& name : names) database_.run("DROP INDEX " + name);
  }
  void make_indexes() {
    for (const std::string& sql : indexes_) {
      step(sql.substr(0, sql.find('(')));
      database_.run(sql);
    }
  }

  // "INSERT INTO table(columns) SELECT changed columns FROM old.table r"
  std::string copying(const std::string& table, const Columns& special) {
    std::string names;
    std::string values;
    Query columns(database_, "SELECT name FROM pragma_table_info(?)");
    columns.bind(table);
    while (columns.next()) {
      const std::string name = columns.text(0);
      const auto found = special.find(name);
      names += (names.empty() ? "" : ",") + name;
      values += (values.empty() ? "" : ",") + (found == special.end() ? name : found->second);
    }
    return "INSERT INTO main." + table + "(" + names + ") SELECT " + values + " FROM old." + table +
           " r ";
  }

  // Tables that the copies share. The columns of counts grow with them.
  void whole() {
    step("symbols, actors, places, tally");
    const std::string times = " * " + std::to_string(copies_);
    for (const char* table : {"symbol", "coding", "place"}) database_.run(copying(table, {}));
    database_.run(
        copying("actor", {{"events", "events" + times}, {"statements", "statements" + times}}));
    database_.run(copying("tally", {{"n", "n" + times}, {"leads", "leads" + times}}));
    database_.run(copying("side_count", {{"n", "n" + times}, {"leads", "leads" + times}}));
    database_.run(copying("day_count", {{"n", "n" + times}, {"leads", "leads" + times}}));
    database_.run("INSERT INTO actor_text(rowid, name) SELECT id, name FROM actor ORDER BY id");
  }

  std::vector<Id> days(const std::string& table, const std::string& column) {
    std::vector<Id> out;
    Query next(database_, "SELECT " + column + " FROM old." + table + " WHERE " + column +
                              " >= ? ORDER BY " + column + " LIMIT 1");
    for (Id from = 0; next.bind(from).next();) {
      const Id day = next.integer(0) >> kSerialBits;
      out.push_back(day);
      from = (day + 1) << kSerialBits;
      next.reset();
    }
    return out;
  }

  void by_day(const std::string& table, const std::string& column) {
    step(table);
    Query copy(database_, copying(table, special_of(table)) + "WHERE r." + column +
                              " >= ?3 AND r." + column + " < ?4 ORDER BY r." + column);
    for (const Id day : days(table, column)) {
      for (Id n = 0; n < copies_; ++n) {
        copy.reset();
        copy.bind(n << kShiftBits).bind(n).bind(day << kSerialBits);
        copy.bind((day + 1) << kSerialBits).run();
      }
    }
  }

  void by_copy(const std::string& table, const std::string& order) {
    step(table);
    Query copy(database_, copying(table, special_of(table)) + "ORDER BY r." + order);
    for (Id n = 0; n < copies_; ++n) {
      copy.reset();
      copy.bind(n << kShiftBits).bind(n).run();
    }
  }

  void arrivals() {
    step("arrival");
    Query copy(database_,
               "INSERT INTO main.arrival(article) SELECT article + ?1 FROM old.arrival ORDER BY "
               "number");
    for (Id n = 0; n < copies_; ++n) {
      copy.reset();
      copy.bind(n << kShiftBits).run();
    }
  }

  // Indexes made by hand, whose keys begin with something else than the event.
  void by_group(const std::string& table, const std::vector<std::string>& columns) {
    step(table);
    std::string names;
    std::string where;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      names += (i > 0 ? "," : "") + columns[i];
      where += (i > 0 ? " AND r." : "WHERE r.") + columns[i] + " = ?" + std::to_string(i + 1);
    }
    std::string sql =
        copying(table, {{"event", "event + c.n * " + std::to_string(1 << kShiftBits)}});
    sql += "CROSS JOIN (WITH RECURSIVE k(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM k WHERE n < " +
           std::to_string(copies_ - 1) + ") SELECT n FROM k) c " + where + " ORDER BY " +
           (table == "pair"          ? "1, 2, 3"
            : table == "actor_event" ? "2"
                                     : "3");
    Query copy(database_, sql);
    Query groups(database_,
                 "SELECT DISTINCT " + names + " FROM old." + table + " ORDER BY " + names);
    while (groups.next()) {
      copy.reset();
      for (int i = 0; i < static_cast<int>(columns.size()); ++i) copy.bind(groups.integer(i));
      copy.run();
    }
  }

  const StoredText& text_of(Id article) {
    static const StoredText kNone("", "");
    if (const auto found = texts_.find(article); found != texts_.end()) return *found->second;
    Query find(
        database_,
        "SELECT a.title, b.text FROM old.article a JOIN old.body b ON b.article = a.id WHERE "
        "a.id = ?");
    find.bind(article);
    if (!find.next()) return kNone;
    auto text = unpack(find.bytes(1));
    if (!text) return database_.fail(std::move(text.error())), kNone;
    return *(texts_[article] = std::make_unique<StoredText>(find.text(0), std::move(*text)));
  }

  using Said = std::pair<Id, std::string>;
  void add_words(const std::string& table, const std::vector<Said>& day) {
    Query add(database_, "INSERT INTO " + table + "(rowid, words) VALUES(?,?)");
    for (Id n = 0; n < copies_; ++n) {
      for (const auto& [id, words] : day) {
        add.reset();
        add.bind(id + (n << kShiftBits)).bind(words).run();
      }
    }
  }

  // The words of a table's rows, in the order of ids. `content`: the column of several spans.
  void words_of(const std::string& table, const std::string& spans, bool content) {
    step("words of " + table);
    std::vector<Said> day;
    Query rows(database_, "SELECT id, article, " + spans + " FROM old." + table +
                              " WHERE article IS NOT NULL ORDER BY id");
    while (rows.next()) {
      const Id id = rows.integer(0);
      if (!day.empty() && day.back().first >> kSerialBits != id >> kSerialBits) {
        add_words(table + "_text", day);
        day.clear();
      }
      const StoredText& text = text_of(rows.integer(1));
      if (content) {
        day.emplace_back(id, text.slices(ranges_from(rows.text(2))));
        continue;
      }
      const Range range{static_cast<std::uint32_t>(rows.integer(2)),
                        static_cast<std::uint32_t>(rows.integer(3)), (rows.integer(4) & 2) != 0};
      day.emplace_back(id, std::string(text.slice(range)));
    }
    add_words(table + "_text", day);
  }

  void words() {
    const std::string evidence = "evidence_begin, evidence_end, in_title";
    const std::vector<std::string> tables = {"article", "event", "statement", "position", "pledge"};
    const auto hold = [&](const std::string& table, int bytes) {
      database_.run("INSERT INTO " + table + "_text(" + table + "_text, rank) VALUES('hashsize', " +
                    std::to_string(bytes) + ")");
    };
    for (const std::string& table : tables) hold(table, 64 << 20);
    words_of("event", evidence, false);
    words_of("statement", "content", true);
    words_of("position", evidence, false);
    words_of("pledge", evidence, false);
    step("words of article");
    Query add(database_, "INSERT INTO article_text(rowid, title, text) VALUES(?,?,?)");
    std::vector<Id> ids;
    const auto add_day = [&] {
      for (Id n = 0; n < copies_; ++n) {
        for (const Id id : ids) {
          const StoredText& text = text_of(id);
          add.reset();
          add.bind(id + (n << kShiftBits)).bind(text.title()).bind(text.text()).run();
        }
      }
      ids.clear();
    };
    Query rows(database_, "SELECT id FROM old.article WHERE current = 1 ORDER BY id");
    while (rows.next()) {
      if (!ids.empty() && ids.back() >> kSerialBits != rows.integer(0) >> kSerialBits) add_day();
      ids.push_back(rows.integer(0));
    }
    add_day();
    for (const std::string& table : tables) hold(table, 1 << 20);
    texts_.clear();
  }

  Database& database_;
  Id copies_;
  const std::function<void(const std::string&)>& told_;
  std::vector<std::string> indexes_;
  std::unordered_map<Id, std::unique_ptr<StoredText>> texts_;
};

}  // namespace

base::Expected<void> multiply(const std::string& from, const std::string& to, std::size_t copies,
                              const std::function<void(const std::string&)>& told) {
  constexpr unsigned kWait = 30;
  {  // whose file it is
    auto old = Database::open(from, Access::kWrite, kWait);
    if (!old) return std::unexpected(std::move(old.error()));
  }
  auto database = Database::open(to, Access::kCreate, kWait);
  if (!database) return std::unexpected(std::move(database.error()));
  Multiplier(**database, copies, told).run(from);
  return (*database)->result();
}

}  // namespace chancery::store
