// Conditions of events: each tells how many rows it has, from the tally where it can.
#include <algorithm>
#include <climits>
#include <cmath>

#include "chancery/base/utf8.h"
#include "chancery/store/conditions.h"
#include "chancery/store/ids.h"

namespace chancery::store {
namespace {

constexpr double kBroad = 1e9;
// The events of many actors come in no order and are all sorted for a page. From the square root of
// this times all events on, the page is found sooner by going over all in order.
constexpr double kSorted = 300;

struct Months {
  int first = 0, last = INT_MAX;
};

Months months_of(const Filter& filter) {
  Months out;
  if (!filter.since.empty()) out.first = month_of_id(id_of_day(filter.since));
  if (!filter.until.empty()) {
    const IdRange range = range_of(filter);
    out.last = month_of_id(range.end - 1);
  }
  return out;
}

bool only_countries(const PartyFilter& party) {
  return party.sectors.empty() && party.names.empty() && !party.countries.empty();
}

}  // namespace

void Conditions::event_countries(Selection& to, const Filter& filter, const Who& who, Side side) {
  const Months months = months_of(filter);
  Condition condition;
  const std::string sides = side == kAny ? "s.side IN (0, 1)" : "s.side = " + std::to_string(side);
  condition.probe = "EXISTS (SELECT 1 FROM side_country s WHERE s.country IN (" +
                    literals(who.countries) + ") AND " + sides + " AND s.event = r.id)";
  for (const Id country : who.countries) {
    for (const int which : {0, 1}) {
      if (side != kAny && which != side) continue;
      condition.walks.push_back(
          {"side_country", "event", "country = ? AND side = ?", {country, Id{which}}, false});
      condition.count += which == 0 ? lookup_.events(country, 0, months.first, months.last)
                                    : lookup_.events(0, country, months.first, months.last);
    }
  }
  if (condition.walks.size() > kMostWalks) condition.walks.clear();
  to.add(std::move(condition));
}

void Conditions::event_actors(Selection& to, const Who& who, Side side) {
  if (who.by_name) return event_names(to, who, side);
  std::string which;
  if (!who.countries.empty()) which = " AND a.country IN (" + literals(who.countries) + ")";
  if (!who.sectors.empty()) which += " AND a.sectors IN (" + literals(who.sectors) + ")";
  const std::string sides =
      side == kAny ? "" : " AND (p.side = " + std::to_string(side) + " OR r.symmetric = 1)";
  to.probe("EXISTS (SELECT 1 FROM party p JOIN actor a ON a.id = p.actor WHERE p.event = r.id" +
           sides + which + ")");
}

void Conditions::event_names(Selection& to, const Who& who, Side side) {
  const std::string actors = "IN (" + literals(who.actors) + ")";
  // The plus sign: by the event's few parties, never by the index of each of many actors.
  Condition condition{
      "EXISTS (SELECT 1 FROM party p WHERE p.event = r.id AND +p.actor " + actors +
          (side == kAny ? "" : " AND (p.side = " + std::to_string(side) + " OR r.symmetric = 1)") +
          ")",
      {},
      {},
      who.events};
  const std::string on_side = side_of_actor(side);
  if (who.actors.size() <= kMostWalks) {
    for (const Id actor : who.actors) {
      condition.walks.push_back({"actor_event", "event", "actor = ?" + on_side, {actor}, false});
    }
  } else {
    condition.walks.push_back({"actor_event", "event", "actor " + actors + on_side, {}, true});
    condition.sorted = who.events * who.events >= kSorted * lookup_.events(0, 0, 0, INT_MAX);
  }
  to.add(std::move(condition));
}

void Conditions::event_party(Selection& to, const Filter& filter, const PartyFilter& party,
                             Side side) {
  if (party.empty()) return;
  const Who who = this->who(party);
  if (who.nothing) return to.make_empty();
  if (!who.countries.empty()) event_countries(to, filter, who, side);
  if (who.by_name || !who.sectors.empty()) event_actors(to, who, side);
}

void Conditions::event_speaker(Selection& to, const PartyFilter& party) {
  if (party.empty()) return;
  const Who who = this->who(party);
  if (who.nothing) return to.make_empty();
  std::string which;
  if (who.by_name) which += " AND +s.speaker IN (" + literals(who.actors) + ")";
  if (!who.by_name && !who.countries.empty()) {
    which += " AND +s.speaker_country IN (" + literals(who.countries) + ")";
  }
  if (!who.by_name && !who.sectors.empty()) {
    which += " AND EXISTS (SELECT 1 FROM actor a WHERE a.id = s.speaker AND a.sectors IN (" +
             literals(who.sectors) + "))";
  }
  to.probe("r.said = 1 AND EXISTS (SELECT 1 FROM said d CROSS JOIN statement s ON s.id = " +
           std::string("d.statement WHERE d.event = r.id") + which + ")");
  const std::string walked = who.by_name ? "s.speaker IN (" + literals(who.actors) + ")"
                             : who.countries.empty()
                                 ? ""
                                 : "s.speaker_country IN (" + literals(who.countries) + ")";
  if (walked.empty()) return;
  const std::string from = "statement s CROSS JOIN said d ON d.statement = s.id";
  // So many that going over all events finds a page sooner.
  const double many = std::sqrt(kSorted * lookup_.events(0, 0, 0, INT_MAX));
  // Statements stand for their events: as many, about, and counted along an index.
  const double count = rows_of("SELECT 1 FROM statement s WHERE " + walked, {},
                               std::min(kCountedTo, static_cast<std::int64_t>(many) + 1));
  to.add({"", {}, {{from, "d.event", walked, {}, true}}, count, count >= many});
}

// Countries on both sides must be of different parties: a meeting of two is not one with oneself.
bool Conditions::event_pair(Selection& to, const Filter& filter) {
  if (!only_countries(filter.source) || !only_countries(filter.target)) return false;
  const auto sources = lookup_.find_all(filter.source.countries);
  const auto targets = lookup_.find_all(filter.target.countries);
  if (sources.empty() || targets.empty()) {
    to.make_empty();
    return true;
  }
  const Months months = months_of(filter);
  Condition condition;
  std::string probe;
  for (const Id source : sources) {
    for (const Id target : targets) {
      // One look-up of the whole key for each pair.
      probe += (probe.empty() ? "" : " OR ") + std::string("EXISTS (SELECT 1 FROM pair p WHERE ") +
               "p.source = " + std::to_string(source) +
               " AND p.target = " + std::to_string(target) + " AND p.event = r.id)";
      condition.walks.push_back(
          {"pair", "event", "source = ? AND target = ?", {source, target}, false});
      condition.count += lookup_.events(source, target, months.first, months.last);
    }
  }
  condition.probe = std::move(probe);
  if (condition.walks.size() > kMostWalks) condition.walks.clear();
  to.add(std::move(condition));
  return true;
}

void Conditions::event_types(Selection& to, const Filter& filter) {
  const Months months = months_of(filter);
  const auto cells = lookup_.cells(0, 0, months.first, months.last);
  const auto events_with = [&](auto member, Id value) {
    double out = 0;
    for (const Lookup::Cell& cell : cells) out += cell.*member == value ? cell.events : 0;
    return out;
  };
  double total = 0;
  for (const Lookup::Cell& cell : cells) total += cell.events;
  if (filter.origin.empty()) to.set_total(total);
  if (!filter.types.empty()) {
    Condition condition;
    std::string probe;
    for (const std::string& given : filter.types) {
      const std::size_t dot = given.find('.');
      const Id type = lookup_.find(given.substr(0, dot));
      if (type == 0) continue;
      std::string one = "r.type = " + std::to_string(type);
      if (dot != std::string::npos) {
        one += " AND r.modes IN (" + literals(lookup_.lists_with(given.substr(dot + 1))) + ")";
      }
      probe += (probe.empty() ? "(" : " OR (") + one + ")";
      condition.walks.push_back({"event INDEXED BY event_type", "id", "type = ?", {type}, false});
      condition.count += events_with(&Lookup::Cell::type, type);
    }
    if (probe.empty()) return to.make_empty();
    if (condition.walks.size() > kMostWalks || !filter.origin.empty()) condition.walks.clear();
    to.add({"", {}, std::move(condition.walks), condition.count});
    to.probe(probe);
  }
  if (filter.statuses.empty()) return;
  const auto statuses = lookup_.find_all(filter.statuses);
  if (statuses.empty()) return to.make_empty();
  Condition condition{"r.status IN (" + literals(statuses) + ")", {}, {}, 0};
  for (const Id status : statuses) {
    condition.walks.push_back(
        {"event INDEXED BY event_status", "id", "status = ?", {status}, false});
    condition.count += events_with(&Lookup::Cell::status, status);
  }
  if (condition.walks.size() > kMostWalks || !filter.origin.empty()) condition.walks.clear();
  to.add(std::move(condition));
}

void Conditions::event_place(Selection& to, const Filter& filter) {
  if (!filter.places.empty()) {
    const std::string in = "place IN (" + literals(filter.places) + ")";
    const double count =
        rows_of("SELECT 1 FROM event INDEXED BY event_place WHERE place IS NOT NULL AND " + in, {});
    to.add(
        {"r." + in,
         {},
         {{"event INDEXED BY event_place", "id", "place IS NOT NULL AND " + in, {}, false}},
         count,
         filter.places.size() > 1 && count * count >= kSorted * lookup_.events(0, 0, 0, INT_MAX)});
  }
  if (filter.place.empty()) return;
  const bool code =
      filter.place.size() == 3 && std::all_of(filter.place.begin(), filter.place.end(),
                                              [](char c) { return c >= 'A' && c <= 'Z'; });
  if (const Id country = code ? lookup_.find(filter.place) : 0; country != 0) {
    const std::string where = "place_country = ? AND place_country > 0";
    to.add(
        {"r.place_country = ?",
         {country},
         {{"event INDEXED BY event_place_country", "id", where, {country}, false}},
         rows_of("SELECT 1 FROM event INDEXED BY event_place_country WHERE " + where, {country})});
    return;
  }
  std::vector<Id> places;
  Query find(database_, "SELECT id FROM place WHERE folded = ?1 OR admin1 = ?2 LIMIT 2000");
  find.bind(base::fold(filter.place)).bind(filter.place);
  while (find.next()) places.push_back(find.integer(0));
  if (places.empty()) return to.make_empty();
  Condition condition{"r.place IN (" + literals(places) + ")", {}, {}, 0};
  if (places.size() <= kMostWalks) {
    for (const Id place : places) {
      condition.walks.push_back(
          {"event INDEXED BY event_place", "id", "place = ?", {place}, false});
      condition.count += rows_of("SELECT 1 FROM event WHERE place = ?", {place});
    }
  }
  to.add(std::move(condition));
}

void Conditions::event_codes(Selection& to, const Filter& filter) {
  symbols(to, "quad", filter.quads);
  if (!filter.contexts.empty()) {
    std::vector<Id> lists;
    for (const std::string& context : filter.contexts) {
      const auto some = lookup_.lists_with(context);
      lists.insert(lists.end(), some.begin(), some.end());
    }
    to.probe("r.contexts IN (" + literals(lists) + ")");
  }
  if (!filter.cameo.empty()) {
    to.probe("r.cameo IN (" + literals(lookup_.with_prefix(filter.cameo)) + ")");
  }
  if (!filter.pattern.empty()) {
    auto patterns = lookup_.with_prefix(filter.pattern + ".");
    if (const Id whole = lookup_.find(filter.pattern); whole != 0) patterns.push_back(whole);
    Condition condition{"r.pattern IN (" + literals(patterns) + ")", {}, {}, 0};
    if (patterns.size() <= kMostWalks) {
      for (const Id pattern : patterns) {
        condition.walks.push_back(
            {"event INDEXED BY event_pattern", "id", "pattern = ?", {pattern}, false});
        condition.count += rows_of("SELECT 1 FROM event WHERE pattern = ?", {pattern});
      }
    }
    to.add(std::move(condition));
  }
  if (!filter.voice.empty()) to.probe(filter.voice == "own" ? "r.said = 0" : "r.said = 1");
  if (filter.min_confidence) {
    to.probe("r.confidence >= ?", {static_cast<Id>(*filter.min_confidence * 10000 + 0.5)});
  }
}

void Conditions::event_context(Selection& to, const Filter& filter) {
  if (filter.story_event != 0) {
    to.add({"r.story_event = ?",
            {filter.story_event},
            {{"event INDEXED BY event_story_event",
              "id",
              "story_event = ?",
              {filter.story_event},
              false}},
            10});
  }
  if (filter.story_level) to.probe("r.leads = 1");
  if (filter.without_wrong) to.probe("r.wrong = 0");
  if (filter.origin.empty()) {
    to.probe("r.origin = 0");
  } else if (filter.origin != "any") {
    const Id origin = lookup_.find(filter.origin);
    if (origin == 0) return to.make_empty();
    to.add({"r.origin = ?",
            {origin},
            {{"event INDEXED BY event_origin", "id", "origin = ? AND origin > 0", {origin}, false}},
            kBroad});
  }
}

Selection Conditions::events(const Filter& filter) {
  Selection out("event", kUnknownTotal);
  common(out, filter, "event");
  event_types(out, filter);
  if (!event_pair(out, filter)) {
    event_party(out, filter, filter.source, kSource);
    event_party(out, filter, filter.target, kTarget);
  }
  event_party(out, filter, filter.either, kAny);
  event_speaker(out, filter.speaker);
  event_place(out, filter);
  event_codes(out, filter);
  event_context(out, filter);
  return out;
}

}  // namespace chancery::store
