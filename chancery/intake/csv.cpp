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

// Cuts one record into fields; `runs`, where given, takes the way of each back to the record.
void cut(std::string_view record, char separator, std::vector<std::string>& fields,
         std::vector<SourceRuns>* runs) {
  fields.assign(1, {});
  if (runs != nullptr) runs->assign(1, {});
  const auto take = [&](std::size_t at, std::size_t used) {
    if (runs != nullptr)
      add_run(runs->back(), {static_cast<std::uint32_t>(fields.back().size()), 1, at, used});
    fields.back() += record[at];
  };
  bool quoted = false;
  for (std::size_t i = 0; i < record.size(); ++i) {
    const char c = record[i];
    if (quoted) {
      if (c != '"') {
        take(i, 1);
      } else if (i + 1 < record.size() && record[i + 1] == '"') {
        take(i++, 2);
      } else {
        quoted = false;
      }
    } else if (c == '"' && fields.back().empty()) {
      quoted = true;
    } else if (c == separator) {
      fields.emplace_back();
      if (runs != nullptr) runs->emplace_back();
    } else {
      take(i, 1);
    }
  }
}

// Whether a quoted field is open behind the line; marks inside a plain field ("a 5" pipe") are
// letters. Goes by the rules of cut().
bool open_behind(std::string_view line, char separator, bool open) {
  bool empty = !open;  // the field so far
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (open && c == '"') {
      if (i + 1 < line.size() && line[i + 1] == '"') {
        ++i;
        empty = false;
      } else {
        open = false;
      }
    } else if (!open && c == '"' && empty) {
      open = true;
    } else if (!open && c == separator) {
      empty = true;
    } else {
      empty = false;
    }
  }
  return open;
}

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

base::Expected<std::optional<CsvRow>> CsvReader::next() {
  std::string record;
  SourceRuns way;  // from the record to the stream: of CR LF only the LF is kept
  bool open = false;
  bool too_long = false;
  bool any = false;
  for (;;) {
    const std::uint64_t begin = input_->offset();
    auto line = input_->line(limit_);
    if (!line) return std::unexpected(line.error());
    if (!*line) break;
    const std::string& text = (*line)->text;
    if (!open && !any && base::trim(text).empty()) continue;
    any = true;
    too_long = too_long || (*line)->too_long || record.size() + text.size() > limit_;
    open = open_behind(text, separator_ == 0 ? separator_of(text) : separator_, open);
    if (!too_long) {
      if (traced_) add_run(way, record.size(), text.size(), begin);
      record += text;
    }
    if (!open) break;
    if (too_long) continue;
    const std::uint64_t end = begin + text.size();
    if (traced_)
      add_run(way, {static_cast<std::uint32_t>(record.size()), 1, end, input_->offset() - end});
    record += '\n';
  }
  if (too_long)
    return base::fail("E-INT-005",
                      "the record is larger than " + std::to_string(limit_ >> 20U) + " MiB");
  if (!any) return std::nullopt;
  if (separator_ == 0) {
    if (record.starts_with("\xEF\xBB\xBF")) record.erase(0, 3);
    separator_ = separator_of(record);
  }
  CsvRow row;
  cut(record, separator_, row.fields, traced_ ? &row.runs : nullptr);
  for (SourceRuns& runs : row.runs) runs = through(runs, way);
  return row;
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

}  // namespace chancery::intake
