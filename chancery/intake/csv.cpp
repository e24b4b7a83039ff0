#include "chancery/intake/csv.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

char separator_of(std::string_view header) {
  char best = ',';
  std::ptrdiff_t most = 0;
  for (const char c : {',', '\t', ';', '|'}) {
    const auto count = std::count(header.begin(), header.end(), c);
    if (count > most) {
      most = count;
      best = c;
    }
  }
  return best;
}

std::string unquoted(std::string_view name) {
  name = base::trim(name);
  if (name.size() >= 2 && name.front() == '"' && name.back() == '"')
    name = name.substr(1, name.size() - 2);
  return std::string(name);
}

bool names(const Tables& tables, FieldRole role, std::string_view name) {
  const auto& known = tables.names(role);
  return std::find(known.begin(), known.end(), field_key(name)) != known.end();
}

// Fields of one record; false when the last quoted field is still open.
bool cut(std::string_view record, char separator, std::vector<std::string>& fields) {
  fields.assign(1, {});
  bool quoted = false;
  for (std::size_t i = 0; i < record.size(); ++i) {
    const char c = record[i];
    if (quoted) {
      if (c != '"') {
        fields.back() += c;
      } else if (i + 1 < record.size() && record[i + 1] == '"') {
        fields.back() += record[++i];
      } else {
        quoted = false;
      }
    } else if (c == '"' && fields.back().empty()) {
      quoted = true;
    } else if (c == separator) {
      fields.emplace_back();
    } else {
      fields.back() += c;
    }
  }
  return !quoted;
}

// An odd number of quotation marks leaves a field open, or closes one.
bool toggles(std::string_view line) { return std::count(line.begin(), line.end(), '"') % 2 == 1; }

}  // namespace

bool looks_like_csv(std::string_view start, const Tables& tables) {
  const std::string_view header = start.substr(0, start.find('\n'));
  if (header.size() > 2000 || header.size() == start.size()) return false;
  const auto columns = base::split(header, separator_of(header));
  if (columns.size() < 2) return false;
  std::size_t known = 0;
  bool words = false;
  for (const std::string_view column : columns) {
    const std::string name = unquoted(column);
    if (name.find(' ') != std::string::npos && name.size() > 30) return false;
    for (std::size_t role = 0; role <= static_cast<std::size_t>(FieldRole::kLanguage); ++role) {
      if (!names(tables, static_cast<FieldRole>(role), name)) continue;
      ++known;
      words = words || (role >= 1 && role <= 3);
      break;
    }
  }
  return words && known >= 2;
}

base::Expected<std::optional<std::vector<std::string>>> CsvReader::next() {
  std::string record;
  bool open = false;
  bool too_long = false;
  bool any = false;
  for (;;) {
    auto line = input_->line(limit_);
    if (!line) return std::unexpected(line.error());
    if (!*line) break;
    if (!open && !any && base::trim((*line)->text).empty()) continue;
    any = true;
    too_long = too_long || (*line)->too_long || record.size() + (*line)->text.size() > limit_;
    if (toggles((*line)->text)) open = !open;
    if (!too_long) record += (*line)->text;
    if (!open) break;
    if (!too_long) record += '\n';
  }
  if (too_long)
    return base::fail("E-INT-005",
                      "the record is larger than " + std::to_string(limit_ >> 20U) + " MiB");
  if (!any) return std::nullopt;
  if (separator_ == 0) {
    if (record.starts_with("\xEF\xBB\xBF")) record.erase(0, 3);
    separator_ = separator_of(record);
  }
  std::vector<std::string> fields;
  cut(record, separator_, fields);
  return fields;
}

CsvColumns CsvColumns::from(const std::vector<std::string>& header, const Tables& tables,
                            const Options& options) {
  CsvColumns columns;
  columns.column.fill(-1);
  std::vector<std::string> keys;
  for (const std::string& name : header) keys.push_back(field_key(unquoted(name)));
  for (std::size_t role = 0; role < kFieldRoles; ++role) {
    std::vector<std::string> wanted = tables.names(static_cast<FieldRole>(role));
    const auto mapped = options.field_map.find(std::string(name_of(static_cast<FieldRole>(role))));
    if (mapped != options.field_map.end()) wanted = {field_key(mapped->second)};
    for (const std::string& name : wanted) {
      const auto found = std::find(keys.begin(), keys.end(), name);
      if (found == keys.end()) continue;
      columns.column[role] = static_cast<int>(found - keys.begin());
      break;
    }
  }
  return columns;
}

bool CsvColumns::has_words() const {
  return column[static_cast<std::size_t>(FieldRole::kText)] >= 0 ||
         column[static_cast<std::size_t>(FieldRole::kSummary)] >= 0 ||
         column[static_cast<std::size_t>(FieldRole::kTitle)] >= 0;
}

std::string CsvColumns::get(const std::vector<std::string>& row, FieldRole role) const {
  const int at = column[static_cast<std::size_t>(role)];
  return at < 0 || static_cast<std::size_t>(at) >= row.size() ? std::string()
                                                              : row[static_cast<std::size_t>(at)];
}

}  // namespace chancery::intake
