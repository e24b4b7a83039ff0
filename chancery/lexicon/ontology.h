// The event types, their modes, contexts, scores and CAMEO codes: data/ontology/*.ont
// (docs/formats/ontology.md). Another ontology is another file; no type is named in C++.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/lexicon/block_file.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::lexicon {

struct ModeEntry {
  std::string name;
  double score = 0;
};

// A rule of standing ("own", "law"), for all events of the type or those with one of these modes
// or contexts. What the rules mean stands in docs/formats/ontology.md.
struct StandingRule {
  std::string name;
  std::vector<std::string> only;  // empty: all
};

struct EventType {
  std::string name;
  std::string quad;  // "verbal cooperation"
  double score = 0;
  std::string future;  // what it becomes when it lies ahead; empty: stays
  bool target_required = false;
  bool target_abroad = false;  // as target_far, and it must be of another country than the source
  bool target_far = false;     // where no slot names the target, the first actor told of is it
  std::vector<ModeEntry> modes;
  // Embedded type ("*" for any) -> mode: "urged to release" is REQUEST (yield).
  std::vector<std::pair<std::string, std::string>> embedded;

  std::vector<StandingRule> standing;

  [[nodiscard]] bool stands_under(std::string_view rule, const std::vector<std::string>& with_modes,
                                  const std::vector<std::string>& with_contexts) const;
  [[nodiscard]] const ModeEntry* mode(std::string_view mode_name) const;
  [[nodiscard]] std::string_view mode_for_embedded(std::string_view type) const;  // empty when none
};

struct CameoCode {
  std::string code;
  std::string type;
  std::string mode;  // empty: any
  std::vector<std::string> contexts;
  double goldstein = 0;
};

class Ontology {
 public:
  // E-ONT-001 unknown key, E-ONT-002 bad value, E-ONT-003 unknown type or mode or context.
  [[nodiscard]] static base::Expected<Ontology> load(const DataFiles& data);

  [[nodiscard]] const std::vector<EventType>& types() const { return types_; }
  [[nodiscard]] const EventType* type(std::string_view name) const;
  [[nodiscard]] const std::vector<std::string>& contexts() const { return contexts_; }
  [[nodiscard]] bool has_context(std::string_view name) const;
  [[nodiscard]] const std::vector<CameoCode>& cameo_codes() const { return cameo_; }

  // The score of the type, or of the mode farthest from zero.
  [[nodiscard]] std::optional<double> score(std::string_view type,
                                            const std::vector<std::string>& modes) const;
  [[nodiscard]] std::optional<double> goldstein(std::string_view cameo) const;
  // The code that fits type, modes and contexts best; empty when the type has none.
  [[nodiscard]] std::string cameo(std::string_view type, const std::vector<std::string>& modes,
                                  const std::vector<std::string>& contexts) const;

 private:
  base::Expected<void> add_type(const Block& block);
  base::Expected<void> add_cameo(const Block& block);

  std::vector<EventType> types_;
  std::vector<std::string> contexts_;
  std::vector<CameoCode> cameo_;
  std::unordered_map<std::string, double> goldstein_;
};

}  // namespace chancery::lexicon
