#include "chancery/intake/mail_header.h"

#include <map>
#include <string>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

constexpr std::size_t kMostHeaderBytes = 16U << 10U;

// "Ann Lee <ann@example.org>" -> "Ann Lee"; an address alone names nobody.
std::string sender(std::string_view from) {
  const std::size_t address = from.find('<');
  if (address == std::string_view::npos || address == 0) return {};
  std::string_view name = base::trim(from.substr(0, address));
  if (name.size() > 2 && name.front() == '"' && name.back() == '"')
    name = name.substr(1, name.size() - 2);
  return name.find("=?") == std::string_view::npos ? std::string(name) : std::string();
}

}  // namespace

void read_mail_header(std::string_view text, RawArticle& raw) {
  std::map<std::string, std::string> fields;
  std::string last;
  text = text.substr(0, kMostHeaderBytes);
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (base::trim(line).empty()) break;
    if ((line.front() == ' ' || line.front() == '\t') && !last.empty()) {
      fields[last] += " " + std::string(base::trim(line));
      continue;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 40 ||
        line.substr(0, colon).find(' ') != std::string_view::npos)
      return;  // a line of another kind: no mail
    last = base::to_lower(line.substr(0, colon));
    fields[last] = std::string(base::trim(line.substr(colon + 1)));
  }
  const auto get = [&](const char* name) {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
  };
  const std::string date = get("date").empty() ? get("sent") : get("date");
  if (get("subject").empty() || (get("from").empty() && date.empty())) return;
  if (get("subject").find("=?") == std::string::npos) raw.title = get("subject");
  raw.published = date;
  raw.byline = sender(get("from"));
}

}  // namespace chancery::intake
