// Settles the kind of names that everybody knows. One sentence may leave the reader unsure whether
// "Hamas" is a place; the lists of data/ are not. The table is written into the model file when the
// model is exported (docs/formats/model.md), from names that the lists give to things of one kind.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/document/document.h"
#include "chancery/learn/model_file.h"
#include "chancery/syntax/doubtful_names.h"

namespace chancery::syntax {

class KnownNames {
 public:
  // Entries "known" (table) and "known.kinds" (one code a name); a model without them knows none.
  // E-MOD-005/006 when they are damaged or disagree.
  [[nodiscard]] static base::Expected<KnownNames> load(const learn::ModelFile& file);
  // Gives each name that the table knows as a whole the table's kind. Where the table is itself
  // unsure (a large place whose name may be a person's), only if the reader is unsure too.
  // Addresses of the web and of mail are no names and go.
  void settle(const document::Document& document, std::vector<document::Name>& names) const;
  // Whether the table has the name as a whole; names in small letters are looked up in capitals
  // ("miramar florida" has two).
  [[nodiscard]] bool has(std::string_view text) const;

 private:
  learn::StringTable table_;
  std::span<const std::int8_t> kinds_;  // NameKind, +16 where unsure
};

// Joins a name that the reader cut in two: a word that it took for a place and, right after it, the
// one word of a person to whom the tree ties it ("Jordan" and "Fairweather"). Needs syntax; names
// in text order.
void join_halves(const document::Document& document, std::vector<document::Name>& names);

}  // namespace chancery::syntax
