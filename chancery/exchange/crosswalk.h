// Codes of other data sets for ours: country names, COW numbers, FIPS codes, ICEWS sectors, CAMEO
// codes.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/lexicon/data_files.h"
#include "chancery/lexicon/ontology.h"

namespace chancery::exchange {

class Crosswalk {
 public:
  // Reads the ontology, the states of data/actors and data/exchange. E-EXC-001: a bad line there.
  [[nodiscard]] static base::Expected<Crosswalk> load(const lexicon::DataFiles& data);

  // "Russia" for RUS; the code itself for what is no state; empty for an empty code.
  [[nodiscard]] std::string country_name(std::string_view code) const;
  // "RUS" for "Russian Federation", in any case and with or without accents; empty when unknown.
  [[nodiscard]] std::string country_of(std::string_view name) const;
  // Correlates of War number; 0 when there is none.
  [[nodiscard]] int cow(std::string_view code) const;

  // FIPS 10-4 code ("RS" for RUS) and back; empty when there is none.
  [[nodiscard]] std::string fips(std::string_view code) const;
  [[nodiscard]] std::string country_of_fips(std::string_view fips) const;

  [[nodiscard]] std::string icews_sector(std::string_view sector) const;
  // "Executive,Foreign Ministry,Government" to "GOV"; empty when no word is known.
  [[nodiscard]] std::string sector_from_icews(std::string_view words) const;

  // Type, mode and contexts of a CAMEO code ("0841"), else of its parents; null when none fits.
  [[nodiscard]] const lexicon::CameoCode* cameo(std::string_view code) const;
  [[nodiscard]] const lexicon::Ontology& ontology() const { return ontology_; }
  // 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0
  // unknown.
  [[nodiscard]] static int quad_number(std::string_view quad);

 private:
  explicit Crosswalk(lexicon::Ontology ontology) : ontology_(std::move(ontology)) {}
  base::Expected<void> read_sectors(const lexicon::DataFile& file);
  base::Expected<void> read_fips(const lexicon::DataFile& file);

  lexicon::Ontology ontology_;
  std::map<std::string, std::string, std::less<>> names_;      // by code
  std::map<std::string, std::string, std::less<>> countries_;  // by folded name
  std::map<std::string, int, std::less<>> cow_;
  std::map<std::string, std::string, std::less<>> fips_;       // by code
  std::map<std::string, std::string, std::less<>> from_fips_;  // by FIPS code
  struct Sector {
    std::string code;
    std::vector<std::string> words;
  };
  std::vector<Sector> sectors_;
};

}  // namespace chancery::exchange
