#include "chancery/store/tally.h"

#include "chancery/store/ids.h"

namespace chancery::store {

namespace {

constexpr int kCountryBits = 24;
constexpr Id kLargestCountry = (Id{1} << kCountryBits) - 1;

}  // namespace

Sides sides_of(const std::vector<Member>& sources, const std::vector<Member>& targets,
               bool symmetric) {
  Sides out;
  for (const Member& member : sources) out.actors[member.actor] |= symmetric ? 3 : 1;
  for (const Member& member : targets) out.actors[member.actor] |= symmetric ? 3 : 2;
  std::vector<Member> from = sources;
  std::vector<Member> to = targets;
  if (symmetric) {
    from.insert(from.end(), targets.begin(), targets.end());
    to = from;
  }
  for (std::size_t i = 0; i < from.size(); ++i) {
    if (from[i].country == 0) continue;
    out.sources.insert(from[i].country);
    for (std::size_t k = 0; k < to.size(); ++k) {
      if (to[k].country != 0 && !(symmetric && i == k)) {
        out.pairs.emplace(from[i].country, to[k].country);
      }
    }
  }
  for (const Member& member : to) {
    if (member.country != 0) out.targets.insert(member.country);
  }
  return out;
}

Id packed_countries(const std::set<Id>& countries) {
  if (countries.empty()) return 0;
  if (countries.size() == 1) return *countries.begin();
  if (countries.size() > 2 || *countries.rbegin() > kLargestCountry) return kManyCountries;
  return *countries.begin() | *countries.rbegin() << kCountryBits;
}

std::vector<Id> countries_from(Id packed) {
  if (packed <= 0) return {};
  if (packed <= kLargestCountry) return {packed};
  return {packed & kLargestCountry, packed >> kCountryBits};
}

void Tally::count(const Counted& event, const Sides& sides, int sign) {
  if (!event.own || event.wrong) return;
  const int month = month_of_id(event.event);
  const auto add = [&](Change& change) {
    change.events += sign;
    if (event.leads) change.leads += sign;
  };
  const auto one = [&](Id source, Id target) {
    add(changes_[{source, target, month, event.type, event.status}]);
  };
  one(0, 0);
  add(day_changes_[{event.event >> kSerialBits, event.type}]);
  for (const Id source : sides.sources) one(source, 0);
  for (const Id target : sides.targets) one(0, target);
  for (const auto& [source, target] : sides.pairs) one(source, target);
  const Id values[] = {event.outlet, event.place, event.pattern, event.said ? 1 : 0};
  for (const int side : {0, 1}) {
    for (const Id country : side == 0 ? sides.sources : sides.targets) {
      for (int what = 0; what < 4; ++what) add(side_changes_[{country, side, what, values[what]}]);
    }
  }
}

void Tally::index(const Counted& event, const Sides& sides) {
  const auto rest = [&](Query& query) {
    query.bind(event.event).bind(static_cast<Id>(event.counted())).bind(event.outlet);
    query.bind(event.place).bind(event.pattern).bind(event.said);
  };
  Query side(
      database_,
      "INSERT INTO side_country(country, side, event, counted, outlet, place, pattern, said, type) "
      "VALUES(?,?,?,?,?,?,?,?,?)");
  for (const int which : {0, 1}) {
    for (const Id country : which == 0 ? sides.sources : sides.targets) {
      side.reset();
      rest(side.bind(country).bind(which));
      side.bind(event.type).run();
    }
  }
  Query both(database_,
             "INSERT INTO pair(source, target, event, counted, outlet, place, pattern, said) "
             "VALUES(?,?,?,?,?,?,?,?)");
  for (const auto& [source, target] : sides.pairs) {
    both.reset();
    rest(both.bind(source).bind(target));
    both.run();
  }
  index_actors(event, sides);
}

void Tally::index_actors(const Counted& event, const Sides& sides) {
  const Id sources = packed_countries(sides.sources);
  const Id targets = packed_countries(sides.targets);
  Query add(database_,
            "INSERT INTO actor_event(actor, event, sides, counted, type, status, sources, targets) "
            "VALUES(?,?,?,?,?,?,?,?)");
  for (const auto& [actor, on] : sides.actors) {
    add.reset();
    add.bind(actor).bind(event.event).bind(on).bind(event.counted()).bind(event.type);
    add.bind(event.status).bind(sources).bind(targets).run();
  }
}

void Tally::drop(const Counted& event, const Sides& sides) {
  Query side(database_, "DELETE FROM side_country WHERE country = ? AND side = ? AND event = ?");
  for (const int which : {0, 1}) {
    for (const Id country : which == 0 ? sides.sources : sides.targets) {
      side.reset();
      side.bind(country).bind(which).bind(event.event).run();
    }
  }
  Query both(database_, "DELETE FROM pair WHERE source = ? AND target = ? AND event = ?");
  for (const auto& [source, target] : sides.pairs) {
    both.reset();
    both.bind(source).bind(target).bind(event.event).run();
  }
  Query one(database_, "DELETE FROM actor_event WHERE actor = ? AND event = ?");
  for (const auto& [actor, on] : sides.actors) {
    one.reset();
    one.bind(actor).bind(event.event).run();
  }
}

void Tally::add_event(const Counted& event, const Sides& sides) {
  count(event, sides, 1);
  index(event, sides);
}

void Tally::remove_event(const Counted& event, const Sides& sides) {
  count(event, sides, -1);
  drop(event, sides);
}

void Tally::change(const Counted& before, const Counted& after, const Sides& sides) {
  count(before, sides, -1);
  count(after, sides, 1);
  if (before.counted() == after.counted()) return;
  Query side(database_,
             "UPDATE side_country SET counted = ? WHERE country = ? AND side = ? AND event = ?");
  for (const int which : {0, 1}) {
    for (const Id country : which == 0 ? sides.sources : sides.targets) {
      side.reset();
      side.bind(after.counted()).bind(country).bind(which).bind(after.event).run();
    }
  }
  Query both(database_,
             "UPDATE pair SET counted = ? WHERE source = ? AND target = ? AND event = ?");
  for (const auto& [source, target] : sides.pairs) {
    both.reset();
    both.bind(after.counted()).bind(source).bind(target).bind(after.event).run();
  }
  Query one(database_, "UPDATE actor_event SET counted = ? WHERE actor = ? AND event = ?");
  for (const auto& [actor, on] : sides.actors) {
    one.reset();
    one.bind(after.counted()).bind(actor).bind(after.event).run();
  }
}

void Tally::flush() {
  Query add(database_,
            "INSERT INTO tally(source, target, month, type, status, n, leads) "
            "VALUES(?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET n = n + excluded.n, "
            "leads = leads + excluded.leads");
  Query tidy(database_,
             "DELETE FROM tally WHERE source = ? AND target = ? AND month = ? AND type = ? AND "
             "status = ? AND n = 0");
  for (const auto& [key, change] : changes_) {
    const auto& [source, target, month, type, status] = key;
    if (change.events == 0 && change.leads == 0) continue;
    add.reset();
    add.bind(source).bind(target).bind(month).bind(type).bind(status);
    add.bind(change.events).bind(change.leads).run();
    if (change.events >= 0) continue;
    tidy.reset();
    tidy.bind(source).bind(target).bind(month).bind(type).bind(status).run();
  }
  changes_.clear();
  flush_sides();
  flush_days();
}

void Tally::flush_days() {
  Query add(
      database_,
      "INSERT INTO day_count(day, type, n, leads) VALUES(?,?,?,?) ON CONFLICT DO UPDATE SET n "
      "= n + excluded.n, leads = leads + excluded.leads");
  bool fewer = false;
  for (const auto& [key, change] : day_changes_) {
    if (change.events == 0 && change.leads == 0) continue;
    fewer = fewer || change.events < 0;
    add.reset();
    add.bind(key.first).bind(key.second).bind(change.events).bind(change.leads).run();
  }
  if (fewer) Query(database_, "DELETE FROM day_count WHERE n = 0").run();
  day_changes_.clear();
}

void Tally::flush_sides() {
  Query add(database_,
            "INSERT INTO side_count(country, side, what, value, n, leads) VALUES(?,?,?,?,?,?) "
            "ON CONFLICT DO UPDATE SET n = n + excluded.n, leads = leads + excluded.leads");
  Query tidy(database_,
             "DELETE FROM side_count WHERE country = ? AND side = ? AND what = ? AND value = ? AND "
             "n = 0");
  for (const auto& [key, change] : side_changes_) {
    const auto& [country, side, what, value] = key;
    if (change.events == 0 && change.leads == 0) continue;
    add.reset();
    add.bind(country).bind(side).bind(what).bind(value);
    add.bind(change.events).bind(change.leads).run();
    if (change.events >= 0) continue;
    tidy.reset();
    tidy.bind(country).bind(side).bind(what).bind(value).run();
  }
  side_changes_.clear();
}

}  // namespace chancery::store
