#include "chancery/exchange/crosswalk.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/lexicon/actors.h"

namespace chancery::exchange {

base::Expected<void> Crosswalk::read_sectors(const lexicon::DataFile& file) {
  std::uint32_t number = 0;
  for (const std::string_view line : base::split(file.text, '\n')) {
    ++number;
    if (base::trim(line).empty() || line.starts_with('#')) continue;
    const std::size_t colon = line.find(':');
    if (colon != 3) {
      return base::fail("E-EXC-001", "a line of sectors is \"CODE: word | word\"",
                        {file.shown, number, 1});
    }
    Sector sector{std::string(line.substr(0, 3)), {}};
    for (const std::string_view word : base::split(line.substr(4), '|')) {
      sector.words.emplace_back(base::trim(word));
    }
    sectors_.push_back(std::move(sector));
  }
  return {};
}

base::Expected<void> Crosswalk::read_fips(const lexicon::DataFile& file) {
  std::uint32_t number = 0;
  for (const std::string_view line : base::split(file.text, '\n')) {
    ++number;
    if (base::trim(line).empty() || line.starts_with('#')) continue;
    if (line.size() != 6 || line[3] != ' ') {
      return base::fail("E-EXC-001", "a line of FIPS codes is \"ISO FI\"", {file.shown, number, 1});
    }
    fips_.try_emplace(std::string(line.substr(0, 3)), line.substr(4));
    from_fips_.try_emplace(std::string(line.substr(4)), line.substr(0, 3));
  }
  return {};
}

base::Expected<Crosswalk> Crosswalk::load(const lexicon::DataFiles& data) {
  auto ontology = lexicon::Ontology::load(data);
  if (!ontology) return std::unexpected(std::move(ontology.error()));
  auto actors = lexicon::ActorLexicon::load(data);
  if (!actors) return std::unexpected(std::move(actors.error()));
  Crosswalk out(std::move(*ontology));
  for (const lexicon::Actor& actor : actors->actors()) {
    // A state is called by its code; a people or a vanished state has another id.
    if (actor.kind != lexicon::ActorKind::kState || actor.id != actor.country) continue;
    const bool now = !actor.existed.to.has_value();
    if (now) out.names_.try_emplace(actor.country, actor.name);
    if (actor.cow != 0 && now) out.cow_.try_emplace(actor.country, actor.cow);
    for (const std::string& name : actor.names) {
      out.countries_.try_emplace(base::fold(name), actor.country);
    }
  }
  for (const lexicon::DataFile* file : data.in("exchange", ".txt")) {
    auto read = file->name == "exchange/fips.txt" ? out.read_fips(*file) : out.read_sectors(*file);
    if (!read) return std::unexpected(std::move(read.error()));
  }
  return out;
}

std::string Crosswalk::country_name(std::string_view code) const {
  const auto found = names_.find(code);
  return found == names_.end() ? std::string(code) : found->second;
}

std::string Crosswalk::country_of(std::string_view name) const {
  const auto found = countries_.find(base::fold(name));
  return found == countries_.end() ? "" : found->second;
}

int Crosswalk::cow(std::string_view code) const {
  const auto found = cow_.find(code);
  return found == cow_.end() ? 0 : found->second;
}

std::string Crosswalk::fips(std::string_view code) const {
  const auto found = fips_.find(code);
  return found == fips_.end() ? "" : found->second;
}

std::string Crosswalk::country_of_fips(std::string_view fips) const {
  const auto found = from_fips_.find(fips);
  return found == from_fips_.end() ? "" : found->second;
}

std::string Crosswalk::icews_sector(std::string_view sector) const {
  for (const Sector& one : sectors_) {
    if (one.code == sector) return one.words.front();
  }
  return "";
}

std::string Crosswalk::sector_from_icews(std::string_view words) const {
  std::vector<std::string_view> given;
  for (const std::string_view word : base::split(words, ',')) given.push_back(base::trim(word));
  for (const Sector& one : sectors_) {
    for (const std::string_view word : given) {
      if (std::find(one.words.begin(), one.words.end(), word) != one.words.end()) return one.code;
    }
  }
  return "";
}

const lexicon::CameoCode* Crosswalk::cameo(std::string_view code) const {
  for (; code.size() >= 2; code.remove_suffix(1)) {
    for (const lexicon::CameoCode& known : ontology_.cameo_codes()) {
      if (known.code == code) return &known;
    }
    // "17" stands for its general code "170".
    if (code.size() != 2) continue;
    const std::string general = std::string(code) + "0";
    for (const lexicon::CameoCode& known : ontology_.cameo_codes()) {
      if (known.code == general) return &known;
    }
  }
  return nullptr;
}

int Crosswalk::quad_number(std::string_view quad) {
  if (quad == "verbal cooperation") return 1;
  if (quad == "material cooperation") return 2;
  if (quad == "verbal conflict") return 3;
  return quad == "material conflict" ? 4 : 0;
}

}  // namespace chancery::exchange
