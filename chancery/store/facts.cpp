#include "chancery/store/facts.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace chancery::store {
namespace {

// Order is kept, so that the findings come back as they were printed.
using Json = nlohmann::ordered_json;

const Json& member(const Json& object, const char* key) {
  static const Json kNothing;
  if (!object.is_object()) return kNothing;
  const auto found = object.find(key);
  return found == object.end() ? kNothing : *found;
}

std::string text(const Json& object, const char* key) {
  const Json& value = member(object, key);
  return value.is_string() ? value.get<std::string>() : std::string();
}

std::optional<double> real(const Json& object, const char* key) {
  const Json& value = member(object, key);
  if (!value.is_number()) return std::nullopt;
  return value.get<double>();
}

std::optional<std::int64_t> integer(const Json& object, const char* key) {
  const Json& value = member(object, key);
  if (value.is_number_integer()) return value.get<std::int64_t>();
  if (!value.is_number() || !(std::abs(value.get<double>()) < 1e15)) return std::nullopt;
  return static_cast<std::int64_t>(value.get<double>());
}

bool boolean(const Json& object, const char* key) {
  const Json& value = member(object, key);
  return value.is_boolean() && value.get<bool>();
}

std::vector<std::string> texts(const Json& object, const char* key) {
  std::vector<std::string> out;
  for (const Json& value : member(object, key)) {
    if (value.is_string()) out.push_back(value.get<std::string>());
  }
  return out;
}

// The elements of a list; nothing of anything else.
const Json& list(const Json& object, const char* key) {
  static const Json kEmpty = Json::array();
  const Json& value = member(object, key);
  return value.is_array() ? value : kEmpty;
}

std::uint32_t offset(const Json& span, const char* key) {
  const auto value = integer(span, key).value_or(0);
  return static_cast<std::uint32_t>(std::clamp<std::int64_t>(value, 0, UINT32_MAX));
}

Range range(const Json& span) {
  return {offset(span, "begin"), offset(span, "end"), text(span, "field") == "title"};
}

class Maker {
 public:
  explicit Maker(const Json& all) : all_(all), entities_(list(all, "entities")) {}

  void make(Facts& facts) const {
    for (const Json& event : list(all_, "events")) facts.events.push_back(this->event(event));
    for (const Json& one : list(all_, "statements")) facts.statements.push_back(statement(one));
    for (const Json& one : list(all_, "positions")) facts.positions.push_back(position(one));
    for (const Json& one : list(all_, "outcomes")) outcome(one, facts.positions);
    for (const Json& one : list(all_, "pledges")) facts.pledges.push_back(pledge(one));
    number(facts.events);
    number(facts.statements);
    number(facts.positions);
    number(facts.pledges);
  }

 private:
  template <class Fact>
  static void number(std::vector<Fact>& facts) {
    for (std::size_t i = 0; i < facts.size(); ++i) {
      facts[i].row.from.number = static_cast<std::uint32_t>(i);
    }
  }

  ActorFact actor(const Json& who) const {
    ActorFact out;
    out.name = text(who, "text");
    out.country = text(who, "country");
    out.sector = text(who, "sector");
    if (!out.sector.empty()) out.sectors = {out.sector};
    const auto id = integer(who, "entity");
    if (!id || *id < 0 || static_cast<std::size_t>(*id) >= entities_.size()) return out;
    const Json& entity = entities_[static_cast<std::size_t>(*id)];
    if (std::string name = text(entity, "name"); !name.empty()) out.name = std::move(name);
    out.kind = text(entity, "kind");
    out.role = text(entity, "role");
    out.wikidata = text(entity, "wikidata");
    if (auto sectors = texts(entity, "sectors"); !sectors.empty()) out.sectors = std::move(sectors);
    return out;
  }

  std::vector<ActorFact> actors(const Json& object, const char* key) const {
    std::vector<ActorFact> out;
    for (const Json& who : list(object, key)) out.push_back(actor(who));
    return out;
  }

  std::optional<ActorFact> maybe_actor(const Json& object, const char* key) const {
    const Json& who = member(object, key);
    if (!who.is_object()) return std::nullopt;
    return actor(who);
  }

  static std::optional<Place> place(const Json& value) {
    if (!value.is_object()) return std::nullopt;
    return Place{text(value, "name"), text(value, "country"), text(value, "admin1"),
                 real(value, "lat"),  real(value, "lon"),     integer(value, "geonames")};
  }

  EventFact event(const Json& json) const {
    EventFact out;
    EventRow& row = out.row;
    row.type = text(json, "type");
    row.modes = texts(json, "modes");
    row.contexts = texts(json, "contexts");
    row.cameo = text(json, "cameo");
    row.quad = text(json, "quad");
    row.score = real(json, "score");
    row.goldstein = real(json, "goldstein");
    row.symmetric = boolean(json, "symmetric");
    row.status = text(json, "status");
    row.date = text(member(json, "date"), "value");
    row.date_from = text(member(json, "date"), "from");
    row.place = place(member(json, "place"));
    row.amount = real(member(json, "amount"), "value");
    row.unit = text(member(json, "amount"), "unit");
    const Json& counts = member(json, "counts");
    row.dead = integer(counts, "dead");
    row.injured = integer(counts, "injured");
    row.arrested = integer(counts, "arrested");
    row.participants = integer(counts, "participants");
    row.instrument = text(json, "instrument");
    row.pattern = text(json, "pattern");
    row.confidence = real(json, "confidence").value_or(0);
    row.trigger = range(member(json, "trigger"));
    row.evidence = range(member(json, "evidence"));
    row.sentence = integer(json, "sentence");
    for (const Json& said : list(json, "said_by")) {
      if (said.is_number_unsigned()) out.said_by.push_back(said.get<std::size_t>());
    }
    row.said = !out.said_by.empty();
    out.source = actors(json, "source");
    out.target = actors(json, "target");
    return out;
  }

  StatementFact statement(const Json& json) const {
    StatementFact out;
    out.row.kind = text(json, "kind");
    out.row.act = text(json, "act");
    out.row.cue_class = text(json, "cue_class");
    out.row.certainty = text(json, "certainty");
    for (const Json& span : list(json, "content")) out.row.content.push_back(range(span));
    out.speaker = maybe_actor(json, "speaker");
    out.addressee = maybe_actor(json, "addressee");
    out.via = actors(json, "via");
    return out;
  }

  PositionFact position(const Json& json) const {
    PositionFact out;
    out.actor = actor(member(json, "actor"));
    out.row.issue = text(member(json, "issue"), "text");
    out.row.stance = text(json, "stance");
    out.row.vote = text(json, "vote");
    out.row.evidence = range(member(json, "evidence"));
    return out;
  }

  // Who blocked a text opposes it, unless a position already says so in the same words.
  void outcome(const Json& json, std::vector<PositionFact>& positions) const {
    const Range evidence = range(member(json, "evidence"));
    for (ActorFact& who : actors(json, "blocked_by")) {
      const auto told = std::find_if(positions.begin(), positions.end(), [&](const auto& known) {
        return known.actor.name == who.name && known.row.evidence.begin == evidence.begin &&
               known.row.stance == "oppose";
      });
      if (told != positions.end()) {
        told->row.outcome = text(json, "result");
        continue;
      }
      PositionFact made;
      made.actor = std::move(who);
      made.row.issue = text(member(json, "issue"), "text");
      made.row.stance = "oppose";
      made.row.outcome = text(json, "result");
      made.row.evidence = evidence;
      positions.push_back(std::move(made));
    }
  }

  PledgeFact pledge(const Json& json) const {
    PledgeFact out;
    out.giver = actors(json, "giver");
    out.recipient = actors(json, "recipient");
    out.row.amount = real(member(json, "amount"), "value");
    out.row.unit = text(member(json, "amount"), "unit");
    out.row.purpose = text(json, "purpose");
    out.row.status = text(json, "status");
    out.row.evidence = range(member(json, "evidence"));
    return out;
  }

  const Json& all_;
  const Json& entities_;
};

}  // namespace

base::Expected<Facts> facts_of(std::string_view findings) {
  Json all = Json::parse(findings, nullptr, false);
  if (!all.is_object() || !member(all, "text").is_string()) {
    return base::fail("E-STO-010", "these are no findings of an article: a JSON object with a text",
                      {}, "docs/formats/output.md");
  }
  Facts facts;
  facts.id = text(all, "id");
  facts.title = text(all, "title");
  facts.byline = text(all, "byline");
  facts.publisher = text(all, "publisher");
  facts.url = text(all, "url");
  facts.published = text(all, "published");
  facts.language = text(all, "language");
  facts.path = text(all, "path");
  facts.text = text(all, "text");
  facts.words = integer(member(all, "stats"), "tokens").value_or(0);
  Maker(all).make(facts);
  all.erase("text");
  facts.rest = all.dump(-1, ' ', false, Json::error_handler_t::replace);
  return facts;
}

std::string with_text(std::string_view rest, std::string_view text) {
  if (!rest.ends_with('}')) return std::string(rest);
  const Json value = std::string(text);
  std::string out(rest.substr(0, rest.size() - 1));
  if (out.size() > 1) out += ',';
  return out + "\"text\":" + value.dump(-1, ' ', false, Json::error_handler_t::replace) + "}";
}

}  // namespace chancery::store
