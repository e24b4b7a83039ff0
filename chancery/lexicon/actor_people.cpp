// ActorReader's part on people: rolls, surnames, overlapping terms, codes in brackets.
#include <algorithm>
#include <map>
#include <utility>

#include "chancery/base/pieces.h"
#include "chancery/base/utf8.h"
#include "chancery/lexicon/actor_reader.h"

namespace chancery::lexicon {
namespace {

bool family_name_first(std::string_view country) {
  return country == "CHN" || country == "PRK" || country == "KOR" || country == "TWN" ||
         country == "HKG";
}

// The family name of "Andres Manuel *Lopez_Obrador", "Xi Jinping"; empty for "-Lula" and single
// words.
std::string surname_of(std::string_view written, std::string_view country) {
  if (written.starts_with('-')) return {};
  std::string_view chosen;
  std::string_view first;
  std::string_view last;
  std::string_view last_but_one;
  std::size_t words = 0;
  for (const std::string_view word : base::Pieces(written, ' ')) {
    if (word.starts_with('*')) chosen = word.substr(1);
    if (words++ == 0) first = word;
    last_but_one = std::exchange(last, word);
  }
  if (chosen.empty()) {
    if (words < 2) return {};
    chosen = family_name_first(country) ? first : last;
    if (chosen == "Jr" || chosen == "Jr." || chosen == "Sr." || chosen == "II" || chosen == "III")
      chosen = last_but_one;
  }
  std::string surname(chosen);
  std::replace(surname.begin(), surname.end(), '_', ' ');
  return surname;
}

}  // namespace

void ActorReader::add_person_name(std::string_view written, const Term& term, std::uint32_t index) {
  const std::string full = plain_name(written);
  Actor& actor = actors[index];
  if (actor.name.empty()) actor.name = full;
  if (std::find(actor.names.begin(), actor.names.end(), full) != actor.names.end()) return;
  actor.names.push_back(full);
  names.push_back({index, NameForm::kName, term, texts_.keep(full)});
  const std::string surname = surname_of(written, actor.country);
  if (surname.size() < 2 || surname == full) return;
  for (auto use = names.rbegin(); use != names.rend() && use->actor == index; ++use) {
    if (use->text == surname) return;
  }
  names.push_back({index, NameForm::kSurname, term, texts_.keep(surname)});
}

std::uint32_t ActorReader::person(std::string_view id, std::string_view country, std::size_t layer,
                                  const Block& block, const Field& field) {
  if (const auto known = actor_of(id); known != StringIndex::kNone) return known;
  Actor actor;
  actor.id = id;
  actor.kind = ActorKind::kPerson;
  actor.country = country;
  actor.layer = layer;
  actor.place = {block.file, field.line, 1};
  return add_actor(std::move(actor));
}

void ActorReader::build_roll(const Entry& entry) {
  const Block& block = *entry.block;
  const Field at{block.kind, block.id, block.line,
                 static_cast<std::uint32_t>(block.kind.size() + 2)};
  Office office;
  office.country = block.id.substr(0, 3);
  office.role =
      base::trim(std::string_view(block.id).substr(std::min<std::size_t>(3, block.id.size())));
  office.sectors = {"GOV"};
  if (!is_country_code(office.country) || office.role.empty()) {
    return fail(block, at, {}, "E-LEX-021", "a roll's id is a country code and a role");
  }
  for (const Field& field : block.fields) {
    if (field.key == "codes") {
      Codes codes;
      if (!take_codes(block, field, field.value, codes)) return;
      if (!codes.country.empty()) office.country = codes.country;
      if (!codes.sectors.empty()) office.sectors = codes.sectors;
    } else if (field.key.find("..") != std::string::npos) {
      const auto term = parse_term(field.key);
      if (!term)
        fail(block, field, {}, "E-LEX-022", "\"" + field.key + "\" is not a term");
      else
        hold(block, field, *term, office, entry.layer);
    } else if (field.key != "shared" && field.key != "note") {
      fail(block, field, {}, "E-LEX-020", "unknown key \"" + field.key + "\"",
           "a roll has codes, shared and lines that begin with a term");
    }
  }
}

void ActorReader::hold(const Block& roll, const Field& field, const LooseTerm& term,
                       const Office& office, std::size_t layer) {
  const std::string home = roll.id.substr(0, 3);
  std::string_view text = field.value;
  std::string id;
  if (text.starts_with('@')) {
    const std::size_t stop = std::min(text.find(' '), text.size());
    id = text.substr(1, stop - 1);
    text = base::trim(text.substr(stop));
    if (text.empty() &&
        actor_of(id) == StringIndex::kNone) {  // perhaps a later roll names this person
      if (!last_pass_) return waiting_.push_back({&roll, &field, term, office, layer});
      return fail(roll, field, id, "E-LEX-026", "nobody has the id \"" + id + "\"");
    }
  } else {
    id = derived_id(home, base::trim(text.substr(0, text.find('|'))));
  }
  if (id.size() < 5) return fail(roll, field, {}, "E-LEX-025", "no name");
  const std::string_view country = is_country_code(std::string_view(id).substr(0, 3))
                                       ? std::string_view(id).substr(0, 3)
                                       : std::string_view(home);
  const std::uint32_t index = person(id, country, layer, roll, field);
  if (actors[index].kind != ActorKind::kPerson)
    return fail(roll, field, {}, "E-LEX-026", "\"" + id + "\" is no person");
  if (!text.empty()) add_names(roll, field, text, NameForm::kName, index);
  Office held = office;
  if (term.from) held.term.from = term.from->first;
  if (term.to) held.term.to = term.to->last;
  note_office(index, term, office, roll, field);
  actors[index].offices.push_back(std::move(held));
}

void ActorReader::build_waiting() {
  last_pass_ = true;
  for (const Waiting& holder : std::exchange(waiting_, {})) {
    hold(*holder.roll, *holder.field, holder.term, holder.office, holder.layer);
  }
}

// "also RUS": names, adjectives and people of an entry that stands elsewhere.
void ActorReader::build_further_names(const Entry& entry) {
  const Block& block = *entry.block;
  const std::uint32_t found = actor_of(block.id);
  if (found == StringIndex::kNone) {
    const Field at{block.kind, block.id, block.line, 6};
    return fail(block, at, block.id, "E-LEX-026", "nobody has the id \"" + block.id + "\"");
  }
  for (const Field& field : block.fields) {
    if (field.key == "name")
      add_names(block, field, field.value, NameForm::kName, found);
    else if (field.key == "adjective")
      add_names(block, field, field.value, NameForm::kAdjective, found);
    else if (field.key == "people")
      add_names(block, field, field.value, NameForm::kPeople, found);
    else
      fail(block, field, {}, "E-LEX-020", "unknown key \"" + field.key + "\"",
           "further names are name, adjective or people");
  }
}

// Keeps a term for check_overlaps. Open ones overlap nothing.
void ActorReader::note_office(std::uint32_t actor, const LooseTerm& term, const Office& office,
                              const Block& block, const Field& field) {
  if (!term.from && !term.to) return;
  loose_.push_back({actor, term, texts_.keep(office.country + " " + office.role), &block, &field});
}

// Two terms of one office by one person, or by two holders of a roll that is not shared.
void ActorReader::check_overlaps() {
  std::map<std::string_view, std::vector<const LooseOffice*>> by_office;
  for (const LooseOffice& office : loose_) by_office[office.what].push_back(&office);
  for (auto& [what, offices] : by_office) {
    std::stable_sort(offices.begin(), offices.end(),
                     [](const LooseOffice* a, const LooseOffice* b) {
                       return (a->term.from ? a->term.from->last : base::Day::min()) <
                              (b->term.from ? b->term.from->last : base::Day::min());
                     });
    for (std::size_t i = 1; i < offices.size(); ++i) {
      const LooseOffice& before = *offices[i - 1];
      const LooseOffice& after = *offices[i];
      const bool one_roll = before.block == after.block && after.block->kind == "roll" &&
                            after.block->find("shared") == nullptr;
      if ((one_roll || before.actor == after.actor) && overlap(before.term, after.term)) {
        fail(*after.block, *after.field, {}, "E-LEX-023",
             "the terms of " + actors[before.actor].name + " and " + actors[after.actor].name +
                 " as " + std::string(what) + " overlap",
             "the other one is at line " + std::to_string(before.field->line));
      }
    }
  }
}

bool ActorReader::take_codes(const Block& block, const Field& field, std::string_view text,
                             Codes& codes) {
  bool good = true;
  for (const std::string_view word : base::Pieces(text, ' ')) {
    if (word.empty()) continue;
    codes.any = true;
    if (word == "none") continue;
    if (is_sector_code(word))
      codes.sectors.emplace_back(word);
    else if (is_country_code(word))
      codes.country = word;
    else {
      const std::string close = nearest(word, known_codes());
      fail(block, field, word, "E-LEX-021", "unknown code \"" + std::string(word) + "\"",
           close.empty() ? "" : "did you mean \"" + close + "\"?");
      good = false;
    }
  }
  return good;
}

bool ActorReader::take_bracket(const Block& block, const Field& field, std::string_view& text,
                               Codes& codes) {
  if (!text.starts_with('[')) return true;
  const std::size_t close = text.find(']');
  if (close == std::string_view::npos) {
    fail(block, field, text, "E-LEX-026", "\"[\" without \"]\"");
    return false;
  }
  const bool good = take_codes(block, field, text.substr(1, close - 1), codes);
  text = base::trim(text.substr(close + 1));
  return good;
}

}  // namespace chancery::lexicon
