// CSV and TSV with a header line (RFC 4180, quoted fields may hold line ends), one article a row.
// The columns are found by the field names of data/intake/fields.txt.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/intake/article.h"
#include "chancery/intake/byte_source.h"
#include "chancery/intake/tables.h"

namespace chancery::intake {

// The first line names a text or title column and at least one other that is known.
[[nodiscard]] bool looks_like_csv(std::string_view start, const Tables& tables);

class CsvReader {
 public:
  CsvReader(Input& input, std::size_t limit) : input_(&input), limit_(limit) {}
  // The next record; std::nullopt at the end. E-INT-005: a record above the limit, then skipped.
  [[nodiscard]] base::Expected<std::optional<std::vector<std::string>>> next();

 private:
  Input* input_;
  std::size_t limit_;
  char separator_ = 0;
};

// Which column plays which role, by the header; -1 for none.
struct CsvColumns {
  std::array<int, kFieldRoles> column{};
  [[nodiscard]] static CsvColumns from(const std::vector<std::string>& header, const Tables& tables,
                                       const Options& options);
  // A column of text, summary or title.
  [[nodiscard]] bool has_words() const;
  [[nodiscard]] std::string get(const std::vector<std::string>& row, FieldRole role) const;
};

}  // namespace chancery::intake
