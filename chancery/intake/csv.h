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

struct CsvRow {
  std::vector<std::string> fields;
  std::vector<SourceRuns> runs;  // of each field, in bytes of the stream; only when traced
};

class CsvReader {
 public:
  CsvReader(Input& input, std::size_t limit, bool traced = false)
      : input_(&input), limit_(limit), traced_(traced) {}
  // The next record; std::nullopt at the end. E-INT-005: a record above the limit, then skipped.
  [[nodiscard]] base::Expected<std::optional<CsvRow>> next();

 private:
  Input* input_;
  std::size_t limit_;
  bool traced_;
  char separator_ = 0;
};

// Which column plays which role, by the header; -1 for none.
struct CsvColumns {
  std::array<int, kFieldRoles> column{};
  [[nodiscard]] static CsvColumns from(const std::vector<std::string>& header, const Tables& tables,
                                       const Options& options);
  // A column of text, summary or title.
  [[nodiscard]] bool has_words() const;
  [[nodiscard]] int at(FieldRole role) const { return column[static_cast<std::size_t>(role)]; }
  [[nodiscard]] bool has(const CsvRow& row, FieldRole role) const {
    return at(role) >= 0 && static_cast<std::size_t>(at(role)) < row.fields.size();
  }
  [[nodiscard]] std::string get(const CsvRow& row, FieldRole role) const {
    return has(row, role) ? row.fields[static_cast<std::size_t>(at(role))] : std::string();
  }
};

}  // namespace chancery::intake
