// Rows of ICEWS and GDELT 2.0 as events of foreign origin. A row is one event with one source and
// one target; its CAMEO code gives type, mode and contexts by the ontology.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/exchange/crosswalk.h"
#include "chancery/store/rows.h"

namespace chancery::exchange {

enum class Foreign { kIcews, kGdelt };

struct ForeignEvent {
  std::string external_id;
  store::EventRow event;
};

class Importer {
 public:
  // `origin`: what the events are called ("ICEWS").
  Importer(Foreign layout, const Crosswalk& crosswalk);

  // One line of a file. Nothing for a header. E-EXC-010 wrong number of columns, E-EXC-011 a date
  // that is none, E-EXC-012 a code without a type here (01, 02: statements and appeals that PLOVER
  // does not count).
  [[nodiscard]] base::Expected<std::optional<ForeignEvent>> read(std::string_view line) const;

 private:
  [[nodiscard]] base::Expected<std::optional<ForeignEvent>> icews(
      const std::vector<std::string_view>& cells) const;
  [[nodiscard]] base::Expected<std::optional<ForeignEvent>> gdelt(
      const std::vector<std::string_view>& cells) const;
  // Type, mode, scores of a CAMEO code. False when there is none.
  bool code(std::string_view cameo, store::EventRow& event) const;

  Foreign layout_;
  const Crosswalk& crosswalk_;
};

}  // namespace chancery::exchange
