#include "chancery/lexicon/actor_reader.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "chancery/base/hash.h"
#include "chancery/base/pieces.h"
#include "chancery/base/utf8.h"

namespace chancery::lexicon {
namespace {

constexpr std::array<std::string_view, 11> kActorKinds = {
    "state",   "organisation", "agency", "party", "group", "media",
    "company", "institution",  "seat",   "bloc",  "person"};

std::optional<ActorKind> kind_from(std::string_view name) {
  const auto found = std::find(kActorKinds.begin(), kActorKinds.end(), name);
  if (found == kActorKinds.end()) return std::nullopt;
  return static_cast<ActorKind>(found - kActorKinds.begin());
}

std::string_view default_sector(ActorKind kind, std::string_view country) {
  switch (kind) {
    case ActorKind::kOrganisation:
      return country == "NGO" || country == "ISM" ? "SOC" : std::string_view{};
    case ActorKind::kAgency:
    case ActorKind::kSeat:
      return "GOV";
    case ActorKind::kParty:
      return "PTY";
    case ActorKind::kGroup:
      return "REB";
    case ActorKind::kMedia:
      return "JRN";
    case ActorKind::kCompany:
      return "BUS";
    case ActorKind::kInstitution:
      return "SOC";
    default:
      return {};
  }
}

std::string_view first_alternative(std::string_view value) {
  return base::trim(value.substr(0, value.find('|')));
}

// A short line: "[CODES] name | name".
struct ShortLine {
  explicit ShortLine(const Field& field) {
    const std::string_view text = field.value;
    if (text.starts_with('[')) bracket = text.substr(0, text.find(']') + 1);
    names = base::trim(text.substr(bracket.size()));
  }
  std::string_view bracket;  // with its brackets; empty without
  std::string_view names;
};

// Makes `part` the field `key` whose value is a fragment of another field's.
void set_part(Field& part, const Field& field, std::string_view key, std::string_view fragment) {
  part.key = key;
  part.value = fragment;
  part.line = field.line;
  part.column = static_cast<std::uint32_t>(field.column + (fragment.data() - field.value.data()));
}

// The first line of a block as a field, for errors on the whole of it.
Field heading(std::string_view kind, std::string_view id, std::uint32_t line) {
  return {std::string(kind), std::string(id), line, static_cast<std::uint32_t>(kind.size() + 2)};
}
Field heading(const Block& block) { return heading(block.kind, block.id, block.line); }

Term exact(const LooseTerm& term) {
  Term result;
  if (term.from) result.from = term.from->first;
  if (term.to) result.to = term.to->last;
  return result;
}

}  // namespace

std::string_view name_of(ActorKind kind) { return kActorKinds[static_cast<std::size_t>(kind)]; }

std::string plain_name(std::string_view written) {
  if (written.starts_with('-')) written.remove_prefix(1);
  std::string text;
  for (const char c : written) {
    if (c != '*') text += c == '_' ? ' ' : c;
  }
  return text;
}

std::string derived_id(std::string_view country, std::string_view first_name) {
  std::string id(country);
  const NameWords words(plain_name(first_name));
  for (const NameWord& word : words.words()) id += "-" + word.text;
  return id;
}

void ActorReader::fail(const Block& block, const Field& field, std::string_view fragment,
                       std::string_view code, std::string message, std::string hint) {
  errors.push_back(error_in(block, field, fragment, code, std::move(message), std::move(hint)));
}

void ActorReader::read(const DataFile& file) {
  BlockFile read = read_blocks(file.shown, file.text);
  for (base::Error& error : read.errors) errors.push_back(std::move(error));
  files_.push_back(std::move(read.blocks));
  for (const Block& block : files_.back()) {
    if (block.kind == "in" && !is_country_code(block.id)) {
      fail(block, heading(block), block.id, "E-LEX-021", "unknown country \"" + block.id + "\"");
      continue;
    }
    if (block.kind == "in" || block.kind == "state") {
      for (const Field& field : block.fields) {
        if (kind_from(field.key))
          collect_short(block, field, file.layer);
        else if (block.kind == "in")
          fail(block, field, {}, "E-LEX-020", "unknown kind \"" + field.key + "\"",
               nearest(field.key, {kActorKinds.begin(), kActorKinds.end()}));
      }
    }
    if (block.kind != "in") collect({&block, nullptr, block.kind, block.id, file.layer});
  }
}

void ActorReader::collect_short(const Block& block, const Field& field, std::size_t layer) {
  if (field.value.starts_with('[') && field.value.find(']') == std::string::npos) {
    return fail(block, field, field.value, "E-LEX-026", "\"[\" without \"]\"");
  }
  const ShortLine line(field);
  collect({&block, &field, field.key, derived_id(block.id, first_alternative(line.names)), layer});
}

const Block& ActorReader::written_out(const Entry& entry) {
  if (entry.line == nullptr) return *entry.block;
  const Field& field = *entry.line;
  const ShortLine line(field);
  Block& block = short_line_;  // its strings keep their memory from line to line
  block.kind = entry.kind;
  block.id = entry.id;
  block.file = entry.block->file;
  block.line = field.line;
  block.fields.resize(1);
  set_part(block.fields.front(), field, "name", line.names);
  if (entry.kind == "person") {
    set_part(block.fields.emplace_back(), field, "office", field.value);
    block.fields.back().value = ".. ";
    block.fields.back().value += line.bracket;
  } else if (line.bracket.size() > 2) {
    set_part(block.fields.emplace_back(), field, "codes",
             line.bracket.substr(1, line.bracket.size() - 2));
  }
  return block;
}

void ActorReader::collect(Entry entry) {
  const std::uint32_t line = entry.line == nullptr ? entry.block->line : entry.line->line;
  const auto at = [&] { return heading(entry.kind, entry.id, line); };
  if (entry.kind != "roll" && entry.kind != "also" && !kind_from(entry.kind)) {
    std::vector<std::string> known(kActorKinds.begin(), kActorKinds.end());
    known.insert(known.end(), {"roll", "in", "also"});
    fail(*entry.block, at(), {}, "E-LEX-020", "unknown kind \"" + std::string(entry.kind) + "\"",
         nearest(entry.kind, known));
    return;
  }
  const std::uint32_t known = entry_of_.find_or_add(
      base::fnv1a(entry.id, base::fnv1a(entry.kind)), static_cast<std::uint32_t>(entries_.size()),
      [&](std::uint32_t other) {
        const Entry& old = entries_[other];  // further names add up over layers
        return old.kind == entry.kind && old.id == entry.id &&
               (entry.kind != "also" || old.layer == entry.layer);
      });
  if (known == StringIndex::kNone) {
    entries_.push_back(std::move(entry));
    return;
  }
  Entry& old = entries_[known];
  const std::string place = old.block->file + ":" +
                            std::to_string(old.line == nullptr ? old.block->line : old.line->line);
  if (old.layer == entry.layer) {
    fail(*entry.block, at(), {}, "E-LEX-024", "\"" + entry.id + "\" is already in " + place);
    return;
  }
  warnings.push_back(error_in(*entry.block, at(), {}, "E-LEX-031", "overrides " + place));
  old = std::move(entry);
}

void ActorReader::finish() {
  actors.reserve(entries_.size() * 3);  // most people come from rolls
  names.reserve(entries_.size() * 6);
  for (Entry& entry : entries_) {
    if (entry.kind != "roll" && entry.kind != "also") build(entry);
  }
  for (const Entry& entry : entries_) {
    if (entry.kind == "roll") build_roll(entry);
  }
  build_waiting();
  for (const Entry& entry : entries_) {
    if (entry.kind == "also") build_further_names(entry);
  }
  check_overlaps();
  for (Actor& actor : actors) {
    if (actor.offices.size() < 2) continue;
    std::stable_sort(
        actor.offices.begin(), actor.offices.end(), [](const Office& a, const Office& b) {
          return a.term.from.value_or(base::Day::min()) < b.term.from.value_or(base::Day::min());
        });
  }
}

std::uint32_t ActorReader::add_actor(Actor actor) {
  const auto index = static_cast<std::uint32_t>(actors.size());
  (void)actor_of_.find_or_add(base::fnv1a(actor.id), index,
                              [&](std::uint32_t other) { return actors[other].id == actor.id; });
  actors.push_back(std::move(actor));
  return index;
}

std::uint32_t ActorReader::actor_of(std::string_view id) const {
  return actor_of_.find(base::fnv1a(id),
                        [&](std::uint32_t other) { return actors[other].id == id; });
}

void ActorReader::build(Entry& entry) {
  const Block& block = written_out(entry);
  Actor actor;
  actor.id = std::move(entry.id);
  actor.kind = *kind_from(block.kind);
  actor.layer = entry.layer;
  actor.place = {block.file, block.line, 1};
  if (actor.kind != ActorKind::kBloc) {
    const std::string_view prefix = std::string_view(block.id).substr(0, 3);
    if (is_country_code(prefix)) actor.country = prefix;
  }
  if (const auto sector = default_sector(actor.kind, actor.country); !sector.empty())
    actor.sectors = {std::string(sector)};
  if (block.find("name") == nullptr) {
    fail(block, heading(block), {}, "E-LEX-025", "no name");
    return;
  }
  if (actor_of(actor.id) != StringIndex::kNone) {
    fail(block, heading(block), {}, "E-LEX-024",
         "the id \"" + block.id + "\" belongs to another kind, too");
    return;
  }
  const std::uint32_t index = add_actor(std::move(actor));
  for (const Field& field : block.fields) {
    if (block.kind == "state" && kind_from(field.key)) continue;  // an entry of its own
    build_field(block, field, actors[index]);
    if (field.key == "name")
      add_names(block, field, field.value, NameForm::kName, index);
    else if (field.key == "adjective")
      add_names(block, field, field.value, NameForm::kAdjective, index);
    else if (field.key == "people")
      add_names(block, field, field.value, NameForm::kPeople, index);
    else if (field.key == "office")
      add_office(block, field, index);
    else if (field.key == "member")
      add_members(block, field, index);
    else if (field.key == "code")
      add_code(block, field, index);
    else if (field.key == "capital" || field.key == "seat")
      add_seat(block, field, index);
  }
  if (const Actor& built = actors[index]; built.country.empty() && built.kind != ActorKind::kBloc) {
    fail(block, heading(block), {}, "E-LEX-021", "no country: neither in the id nor in a field");
  }
}

void ActorReader::build_field(const Block& block, const Field& field, Actor& actor) {
  static const std::vector<std::string> kKeys = {
      "name",   "adjective", "people", "country", "sector",   "codes", "code", "office",
      "member", "capital",   "seat",   "existed", "wikidata", "note",  "cow",  "gw"};
  if (std::find(kKeys.begin(), kKeys.end(), field.key) == kKeys.end()) {
    const std::string close = nearest(field.key, kKeys);
    fail(block, field, {}, "E-LEX-020", "unknown key \"" + field.key + "\"",
         close.empty() ? "" : "did you mean \"" + close + "\"?");
  } else if (field.key == "country" || field.key == "sector" || field.key == "codes") {
    Codes codes;
    if (!take_codes(block, field, field.value, codes)) return;
    if (!codes.country.empty()) actor.country = codes.country;
    if (!codes.sectors.empty() || field.value == "none") actor.sectors = codes.sectors;
  } else if (field.key == "existed") {
    if (const auto term = parse_term(field.value))
      actor.existed = exact(*term);
    else
      fail(block, field, {}, "E-LEX-022", "not a term", "write FROM..TO");
  } else if (field.key == "capital") {
    actor.capital = first_alternative(field.value);
  } else if (field.key == "wikidata") {
    actor.wikidata = field.value;
  } else if (field.key == "cow" || field.key == "gw") {
    build_number(block, field, actor);
  }
}

// The number of a state in the lists of Correlates of War and of Gleditsch and Ward, which follows
// the former where it is not given.
void ActorReader::build_number(const Block& block, const Field& field, Actor& actor) {
  int number = 0;
  const char* end = field.value.data() + field.value.size();
  const auto read = std::from_chars(field.value.data(), end, number);
  if (actor.kind != ActorKind::kState || read.ec != std::errc{} || read.ptr != end || number < 1 ||
      number > 999) {
    return fail(block, field, field.value, "E-LEX-026",
                actor.kind == ActorKind::kState ? "not a number from 1 to 999"
                                                : "only states have this number");
  }
  if (field.key == "cow") actor.cow = number;
  if (field.key == "gw" || actor.gw == 0) actor.gw = number;
}

void ActorReader::add_seat(const Block& block, const Field& field, std::uint32_t state) {
  std::string_view text = field.value;
  Codes codes;
  if (!take_bracket(block, field, text, codes)) return;
  const std::string name(first_alternative(text));
  if (name == actors[state].name) return;  // Singapore, Djibouti: the state itself acts
  Actor seat;
  seat.country = actors[state].country;
  seat.id = derived_id(block.id, name);
  seat.kind = ActorKind::kSeat;
  seat.sectors = codes.sectors.empty() ? std::vector<std::string>{"GOV"} : codes.sectors;
  seat.layer = actors[state].layer;
  seat.place = {block.file, field.line, field.column};
  if (actor_of(seat.id) != StringIndex::kNone)
    return fail(block, field, name, "E-LEX-024", "the id \"" + seat.id + "\" is already in use");
  const Term existed = actors[state].existed;
  const std::uint32_t index = add_actor(std::move(seat));
  actors[index].existed = existed;
  add_names(block, field, text, NameForm::kName, index);
}

void ActorReader::add_office(const Block& block, const Field& field, std::uint32_t index) {
  std::string_view text = field.value;
  const std::size_t stop = std::min(text.find(' '), text.size());
  const auto term = parse_term(text.substr(0, stop));
  if (!term || actors[index].kind != ActorKind::kPerson) {
    return fail(block, field, text.substr(0, stop), "E-LEX-022",
                term ? "only people hold offices" : "not a term", "write FROM..TO before the role");
  }
  text = base::trim(text.substr(stop));
  Codes codes;
  if (!take_bracket(block, field, text, codes)) return;
  Office office{exact(*term), std::string(text),
                codes.country.empty() ? actors[index].country : codes.country,
                codes.any ? codes.sectors : std::vector<std::string>{"GOV"}};
  if (office.sectors.empty() && !codes.country.empty()) office.sectors = {"GOV"};
  note_office(index, *term, office, block, field);
  actors[index].offices.push_back(std::move(office));
}

void ActorReader::add_members(const Block& block, const Field& field, std::uint32_t index) {
  Term term;
  for (const std::string_view word : base::Pieces(field.value, ' ')) {
    if (word.empty()) continue;
    if (word.find("..") != std::string_view::npos) {
      const auto parsed = parse_term(word);
      if (!parsed)
        fail(block, field, word, "E-LEX-022", "not a term");
      else
        term = exact(*parsed);
    } else if (is_country_code(word)) {
      actors[index].members.push_back({std::string(word), term});
    } else {
      fail(block, field, word, "E-LEX-021", "unknown country \"" + std::string(word) + "\"");
    }
  }
}

void ActorReader::add_code(const Block& block, const Field& field, std::uint32_t index) {
  const std::string_view text = field.value;
  const std::size_t stop = std::min(text.find(' '), text.size());
  const auto term = parse_term(text.substr(0, stop));
  Codes codes;
  if (!term) return fail(block, field, text.substr(0, stop), "E-LEX-022", "not a term");
  if (!take_codes(block, field, text.substr(stop), codes)) return;
  actors[index].codes.push_back(
      {exact(*term), codes.country.empty() ? actors[index].country : codes.country, codes.sectors});
}

void ActorReader::add_names(const Block& block, const Field& field, std::string_view value,
                            NameForm form, std::uint32_t index) {
  for (std::string_view name : base::Pieces(value, '|')) {
    name = base::trim(name);
    Term term;
    const std::size_t stop = std::min(name.find(' '), name.size());
    if (name.substr(0, stop).find("..") != std::string_view::npos) {
      const auto parsed = parse_term(name.substr(0, stop));
      if (!parsed) {
        fail(block, field, name.substr(0, stop), "E-LEX-022", "not a term");
        continue;
      }
      term = exact(*parsed);
      name = base::trim(name.substr(stop));
    }
    if (name.empty()) {
      fail(block, field, {}, "E-LEX-025", "an empty name");
      continue;
    }
    if (actors[index].kind == ActorKind::kPerson) {
      add_person_name(name, term, index);
      continue;
    }
    if (actors[index].name.empty()) actors[index].name = name;
    actors[index].names.emplace_back(name);
    names.push_back({index, form, term, texts_.keep(name)});
  }
}

}  // namespace chancery::lexicon
