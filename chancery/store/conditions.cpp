#include "chancery/store/conditions.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/store/identity.h"
#include "chancery/store/ids.h"

namespace chancery::store {
namespace {

// Nothing but one party, and days.
bool asks_for_one_party(const Filter& filter) {
  Filter rest = filter;
  rest.since.clear();
  rest.until.clear();
  int parties = 0;
  for (PartyFilter* party : {&rest.source, &rest.target, &rest.either}) {
    parties += party->empty() ? 0 : 1;
    *party = {};
  }
  return parties == 1 && asks_nothing(rest);
}

}  // namespace

IdRange range_of(const Filter& filter) {
  IdRange out;
  if (!filter.since.empty()) out.first = id_of_day(filter.since);
  if (filter.until.empty()) return out;
  out.first = std::max(out.first, Id{1} << kSerialBits);  // undated rows lie before no day
  const auto number = [&](std::size_t at, std::size_t length) {
    return std::atoi(filter.until.substr(at, length).c_str());
  };
  const int year = number(0, 4);
  if (filter.until.size() == 4) {
    out.end = id_of_day(std::to_string(10000 + year + 1).substr(1) + "-01-01");
  } else if (filter.until.size() == 7) {
    const int month = 12 * year + number(5, 2);  // the next one, from 0
    out.end = id_of_day(std::to_string(10000 + month / 12).substr(1) + "-" +
                        std::to_string(100 + month % 12 + 1).substr(1) + "-01");
  } else {
    out.end = id_of_day(filter.until) + (Id{1} << kSerialBits);
  }
  if (out.end == 0) out.end = kLastId;  // the end of year 9999
  return out;
}

Conditions::Who Conditions::who(const PartyFilter& filter) {
  Who out;
  out.countries = lookup_.find_all(filter.countries);
  for (const std::string& sector : filter.sectors) {
    const auto lists = lookup_.lists_with(sector);
    out.sectors.insert(out.sectors.end(), lists.begin(), lists.end());
  }
  out.nothing = (!filter.countries.empty() && out.countries.empty()) ||
                (!filter.sectors.empty() && out.sectors.empty());
  if (filter.names.empty() || out.nothing) return out;
  out.by_name = true;
  std::string sql =
      "SELECT a.id, a.events FROM actor_text t CROSS JOIN actor a ON a.id = t.rowid WHERE "
      "actor_text MATCH ?";
  if (!out.countries.empty()) sql += " AND a.country IN (" + literals(out.countries) + ")";
  if (!out.sectors.empty()) sql += " AND a.sectors IN (" + literals(out.sectors) + ")";
  // A word that very many names have ("minister") means those that are met most.
  sql += " ORDER BY a.events DESC LIMIT 50000";
  std::string match;
  for (const std::string& name : filter.names) {
    const std::string query = fts_query(name);
    if (!query.empty()) match += (match.empty() ? "(" : " OR (") + query + ")";
  }
  if (!match.empty()) {
    Query find(database_, sql);
    find.bind(match);
    while (find.next()) {
      out.actors.push_back(find.integer(0));
      out.events += static_cast<double>(find.integer(1));
    }
  }
  out.nothing = out.actors.empty();
  return out;
}

double Conditions::rows_of(const std::string& sql, const std::vector<Value>& binds,
                           std::int64_t most) {
  const double count = lookup_.count_up_to(sql, binds, most);
  return count < static_cast<double>(most) ? count : kMany;
}

void Conditions::symbols(Selection& to, const std::string& column,
                         const std::vector<std::string>& texts) {
  if (texts.empty()) return;
  const auto ids = lookup_.find_all(texts);
  if (ids.empty()) return to.make_empty();
  to.probe("r." + column + " IN (" + literals(ids) + ")");
}

void Conditions::words(Selection& to, const Filter& filter, const std::string& table) {
  if (filter.text.empty()) return;
  const std::string query = fts_query(filter.text);
  if (query.empty()) return to.make_empty();
  const std::string index = table + "_text";
  const double count = lookup_.count_up_to(
      "SELECT 1 FROM " + index + " WHERE " + index + " MATCH ?", {query}, kWordsCountedTo);
  to.add({"EXISTS (SELECT 1 FROM " + index + " t WHERE t." + index + " MATCH ? AND t.rowid = r.id)",
          {query},
          {{index, "rowid", index + " MATCH ?", {query}, false}},
          count});
}

void Conditions::common(Selection& to, const Filter& filter, const std::string& table) {
  const IdRange range = range_of(filter);
  to.set_range(range.first, range.end);
  words(to, filter, table);
  if (!filter.outlets.empty()) {
    const auto outlets = lookup_.find_all(filter.outlets);
    if (outlets.empty()) return to.make_empty();
    Condition condition{"r.outlet IN (" + literals(outlets) + ")", {}, {}, 0};
    if (table == "event" && outlets.size() <= kMostWalks) {
      for (const Id outlet : outlets) {
        condition.walks.push_back(
            {"event INDEXED BY event_outlet", "id", "outlet = ?", {outlet}, false});
        condition.count += rows_of("SELECT 1 FROM event WHERE outlet = ?", {outlet});
      }
    }
    to.add(std::move(condition));
  }
  symbols(to, "language", filter.languages);
  if (table == "article") return;
  Id article = filter.article;
  if (!filter.article_key.empty()) {
    Query find(database_, "SELECT id FROM article WHERE key = ?");
    find.bind(key_from(filter.article_key));
    if (!find.next()) return to.make_empty();
    article = find.integer(0);
  }
  if (article != 0) {
    to.add({"r.article = ?",
            {article},
            {{table + " INDEXED BY " + table + "_article", "id", "article = ?", {article}, false}},
            10});
  }
  if (filter.story != 0) {
    to.add({"",
            {},
            {{"article sa CROSS JOIN " + table + " sr ON sr.article = sa.id",
              "sr.id",
              "sa.story = ?",
              {filter.story},
              false}},
            100});
    to.probe("EXISTS (SELECT 1 FROM article sa WHERE sa.id = r.article AND sa.story = ?)",
             {filter.story});
  }
}

void Conditions::actor_column(Selection& to, const Filter& filter, const PartyFilter& party,
                              const ActorColumn& at) {
  const auto& [table, column, country] = at;
  if (party.empty()) return;
  const Who who = this->who(party);
  if (who.nothing) return to.make_empty();
  if (who.by_name) {
    const std::string in = column + " IN (" + literals(who.actors) + ")";
    const double count = rows_of("SELECT 1 FROM " + table + " WHERE " + in, {});
    // Where nothing else is asked, a page of so many is found sooner by going over all in order.
    to.add({"r." + in,
            {},
            {{table, "id", in, {}, false}},
            count,
            count >= kMany && asks_for_one_party(filter)});
    return;
  }
  if (!who.countries.empty() && !country.empty()) {
    const std::string in = country + " IN (" + literals(who.countries) + ")";
    Condition condition{"r." + in, {}, {}, 0};
    if (who.countries.size() <= kMostWalks) {
      for (const Id one : who.countries) {
        condition.walks.push_back({table, "id", country + " = ?", {one}, false});
      }
      condition.count = rows_of("SELECT 1 FROM " + table + " WHERE " + in, {});
    }
    to.add(std::move(condition));
  }
  std::string which;
  if (!who.countries.empty() && country.empty()) {
    which += " AND a.country IN (" + literals(who.countries) + ")";
  }
  if (!who.sectors.empty()) which += " AND a.sectors IN (" + literals(who.sectors) + ")";
  if (which.empty()) return;
  to.probe("EXISTS (SELECT 1 FROM actor a WHERE a.id = r." + column + which + ")");
}

Selection Conditions::statements(const Filter& filter) {
  Selection out("statement", kUnknownTotal);
  common(out, filter, "statement");
  const ActorColumn speaker{"statement", "speaker", "speaker_country"};
  actor_column(out, filter, filter.source, speaker);
  actor_column(out, filter, filter.target, {"statement", "addressee", ""});
  actor_column(out, filter, filter.either, speaker);
  return out;
}

Selection Conditions::positions(const Filter& filter) {
  Selection out("position", kUnknownTotal);
  common(out, filter, "position");
  const ActorColumn holder{"position", "actor", "country"};
  actor_column(out, filter, filter.source, holder);
  actor_column(out, filter, filter.either, holder);
  symbols(out, "stance", filter.stances);
  return out;
}

void Conditions::pledge_party(Selection& to, const PartyFilter& party, Side side) {
  if (party.empty()) return;
  const Who who = this->who(party);
  if (who.nothing) return to.make_empty();
  std::string which = side == kAny ? "" : " AND p.side = " + std::to_string(side);
  Condition walked;
  const auto walk = [&](const std::string& index, const std::string& in) {
    which += " AND p." + in;
    const std::string where = in + (side == kAny ? "" : " AND side = " + std::to_string(side));
    const std::string from = "pledge_party INDEXED BY pledge_party_" + index;
    walked.walks.push_back({from, "pledge", where, {}, true});
    walked.count = rows_of("SELECT 1 FROM " + from + " WHERE " + where, {});
    walked.sorted = walked.count >= kMany;
  };
  if (who.by_name) {
    walk("actor", "actor IN (" + literals(who.actors) + ")");
  } else {
    if (!who.countries.empty()) walk("country", "country IN (" + literals(who.countries) + ")");
    if (!who.sectors.empty()) {
      which += " AND EXISTS (SELECT 1 FROM actor a WHERE a.id = p.actor AND a.sectors IN (" +
               literals(who.sectors) + "))";
    }
  }
  walked.probe = "EXISTS (SELECT 1 FROM pledge_party p WHERE p.pledge = r.id" + which + ")";
  to.probe(walked.probe);
  if (walked.walks.empty()) return;
  walked.probe.clear();
  to.add(std::move(walked));
}

Selection Conditions::pledges(const Filter& filter) {
  Selection out("pledge", kUnknownTotal);
  common(out, filter, "pledge");
  pledge_party(out, filter.source, kSource);
  pledge_party(out, filter.target, kTarget);
  pledge_party(out, filter.either, kAny);
  symbols(out, "status", filter.statuses);
  return out;
}

Selection Conditions::articles(const Filter& filter) {
  Selection out("article", kUnknownTotal);
  common(out, filter, "article");
  if (!filter.old_versions) out.probe("r.current = 1");
  if (filter.story != 0) {
    out.add({"r.story = ?",
             {filter.story},
             {{"article", "id", "story = ?", {filter.story}, false}},
             10});
  }
  if (filter.article != 0) out.probe("r.id = ?", {filter.article});
  if (!filter.article_key.empty()) out.probe("r.key = ?", {key_from(filter.article_key)});
  return out;
}

}  // namespace chancery::store
