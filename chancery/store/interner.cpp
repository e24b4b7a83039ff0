#include "chancery/store/interner.h"

#include "chancery/base/utf8.h"
#include "chancery/store/identity.h"

namespace chancery::store {
namespace {

constexpr std::size_t kInternedKept = 200'000;  // of each kind: memory stays flat

template <class Map>
void bound(Map& map) {
  if (map.size() > kInternedKept) map.clear();
}

std::string joined(const std::vector<std::string>& values) {
  std::string out;
  for (const std::string& value : values) out += "|" + value;
  return out.empty() ? out : out + "|";
}

}  // namespace

std::vector<std::string> values_of(std::string_view joined) {
  std::vector<std::string> out;
  for (const std::string_view value : base::split(joined, '|')) {
    if (!value.empty()) out.emplace_back(value);
  }
  return out;
}

void Interner::clear() {
  coding_ = 0;
  symbols_.clear();
  actors_.clear();
  places_.clear();
}

Id Interner::symbol(std::string_view text) {
  if (text.empty()) return 0;
  bound(symbols_);
  std::string key(text);
  if (const auto found = symbols_.find(key); found != symbols_.end()) return found->second;
  Id id = 0;
  Query find(database_, "SELECT id FROM symbol WHERE text = ?");
  find.bind(text);
  if (find.next()) {
    id = find.integer(0);
  } else {
    Query add(database_, "INSERT INTO symbol(text) VALUES(?)");
    add.bind(text).run();
    id = database_.last_id();
  }
  if (!database_.failed()) symbols_.emplace(std::move(key), id);
  return id;
}

Id Interner::symbols(const std::vector<std::string>& values) { return symbol(joined(values)); }

Interner::Actor Interner::actor(const ActorFact& fact) {
  bound(actors_);
  const std::string sectors = joined(fact.sectors);
  const Id key = hash64(fact.name + "\n" + fact.kind + "\n" + fact.country + "\n" + fact.sector +
                        "\n" + sectors + "\n" + fact.wikidata);
  if (const auto found = actors_.find(key); found != actors_.end()) return found->second;
  Actor actor{0, symbol(fact.country)};
  Query find(database_, "SELECT id FROM actor WHERE key = ?");
  find.bind(key);
  if (find.next()) {
    actor.id = find.integer(0);
  } else {
    Query add(database_,
              "INSERT INTO actor(key, name, kind, country, sector, sectors, role, wikidata) "
              "VALUES(?,?,?,?,?,?,?,?)");
    add.bind(key).bind(fact.name).bind(symbol(fact.kind)).bind(actor.country);
    add.bind(symbol(fact.sector)).bind(symbol(sectors)).bind(fact.role).bind(fact.wikidata).run();
    actor.id = database_.last_id();
    Query words(database_, "INSERT INTO actor_text(rowid, name) VALUES(?,?)");
    words.bind(actor.id).bind(fact.name).run();
  }
  if (!database_.failed()) actors_.emplace(key, actor);
  return actor;
}

Id Interner::coding(const Coding& coding) {
  if (coding_ != 0 && coding == last_coding_) return coding_;
  const auto find = [&] {
    Query ask(database_,
              "SELECT id FROM coding WHERE program = ? AND dictionary = ? AND reader = ? AND "
              "segmenter = ? AND statements = ?");
    ask.bind(coding.program).bind(coding.dictionary).bind(coding.reader).bind(coding.segmenter);
    return ask.bind(coding.statements).next() ? ask.integer(0) : 0;
  };
  Id id = find();
  if (id == 0) {
    Query add(database_,
              "INSERT INTO coding(program, dictionary, reader, segmenter, statements, parts) "
              "VALUES(?,?,?,?,?,?)");
    add.bind(coding.program).bind(coding.dictionary).bind(coding.reader).bind(coding.segmenter);
    const bool known = coding.parts != nullptr && !coding.parts->empty();
    add.bind(coding.statements).bind_blob(known ? pack(*coding.parts) : std::string()).run();
    id = database_.last_id();
  }
  if (database_.failed()) return 0;
  last_coding_ = coding;
  return coding_ = id;
}

Interner::PlaceId Interner::place(const Place& place) {
  bound(places_);
  const auto digits = [](const std::optional<double>& value) {
    return value ? std::to_string(*value) : std::string();
  };
  const Id key = hash64(place.name + "\n" + place.country + "\n" + place.admin1 + "\n" +
                        digits(place.latitude) + "\n" + digits(place.longitude) + "\n" +
                        (place.geonames ? std::to_string(*place.geonames) : ""));
  if (const auto found = places_.find(key); found != places_.end()) return found->second;
  PlaceId out{0, symbol(place.country)};
  Query find(database_, "SELECT id FROM place WHERE key = ?");
  find.bind(key);
  if (find.next()) {
    out.id = find.integer(0);
  } else {
    Query add(
        database_,
        "INSERT INTO place(key, name, folded, country, admin1, latitude, longitude, geonames) "
        "VALUES(?,?,?,?,?,?,?,?)");
    add.bind(key).bind(place.name).bind(base::fold(place.name)).bind(out.country);
    add.bind(place.admin1).bind(place.latitude).bind(place.longitude).bind(place.geonames).run();
    out.id = database_.last_id();
  }
  if (!database_.failed()) places_.emplace(key, out);
  return out;
}

}  // namespace chancery::store
