// The codebook: types, modes, contexts and rules from the ontology and data/codebook, the patterns
// that code each type with their examples, and the crosswalk to CAMEO with what it loses.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/lexicon/data_files.h"
#include "chancery/lexicon/ontology.h"

namespace chancery::review {

struct CodebookPattern {
  std::string id, example, coding;  // the first example with its arrow
};

struct CodebookType {
  lexicon::EventType type;
  std::string means;
  std::vector<std::string> rules;
  std::vector<CodebookPattern> patterns;
  std::vector<lexicon::CameoCode> codes;
  // Modes and contexts that no CAMEO code of the type keeps.
  std::vector<std::string> lost_modes;
};

struct Codebook {
  std::vector<CodebookType> types;
  std::vector<std::string> contexts;
  std::vector<std::pair<std::string, std::string>> rules;  // name, text
  std::string dictionary;                                  // digest
};

// E-REV-004: a kind of block that the codebook does not have; else as the ontology's loader.
[[nodiscard]] base::Expected<Codebook> codebook_of(const lexicon::DataFiles& data);

[[nodiscard]] std::string codebook_markdown(const Codebook& book);
[[nodiscard]] std::string codebook_json(const Codebook& book);

}  // namespace chancery::review
