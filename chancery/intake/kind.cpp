#include "chancery/intake/kind.h"

#include <algorithm>
#include <array>
#include <utility>

#include "chancery/base/utf8.h"
#include "chancery/intake/csv.h"
#include "chancery/intake/encoding.h"

namespace chancery::intake {
namespace {

using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kMagics = {{
    {"%PDF-"sv, "a PDF file"},
    {"PK\x03\x04"sv, "a zip archive or office file"},
    {"\x89PNG"sv, "a PNG picture"},
    {"\xFF\xD8\xFF"sv, "a JPEG picture"},
    {"GIF8"sv, "a GIF picture"},
    {"\x7F"
     "ELF"sv,
     "a program"},
    {"BZh"sv, "a bzip2 archive"},
    {"\xFD"
     "7zXZ"sv,
     "an xz archive"},
    {"\x28\xB5\x2F\xFD"sv, "a zstd archive"},
    {"SQLite format 3"sv, "an SQLite database"},
    {"\xD0\xCF\x11\xE0"sv, "an old office file"},
    {"RIFF"sv, "a media file"},
}};

constexpr std::size_t kControlBytes = 8U << 10U;

// Control characters that no text has; random bytes have one in nine.
bool is_binary(std::string_view start) {
  start = start.substr(0, kControlBytes);
  const auto odd = static_cast<std::size_t>(std::count_if(start.begin(), start.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
  }));
  return odd * 20 > start.size();
}

InputFormat markup_kind(std::string_view start) {
  const std::string lower = base::to_lower(start.substr(0, 4096));
  const auto first_of = [&](std::initializer_list<std::string_view> needles) {
    std::size_t first = std::string::npos;
    for (const std::string_view needle : needles) first = std::min(first, lower.find(needle));
    return first;
  };
  const std::size_t feed =
      first_of({"<rss", "<feed", "<rdf:rdf", "<channel", "<urlset", "<sitemapindex"});
  const std::size_t html = first_of({"<!doctype html", "<html", "<head", "<body", "<div", "<p>"});
  if (feed < html) return InputFormat::kFeed;
  if (html == std::string::npos && lower.starts_with("<?xml")) return InputFormat::kFeed;
  return InputFormat::kHtml;
}

// Text that begins with words but is marked up all the same.
bool is_loose_markup(std::string_view start) {
  const std::string lower = base::to_lower(start.substr(0, 4096));
  std::size_t tags = 0;
  for (const std::string_view tag :
       {"</p>"sv, "</div>"sv, "<br"sv, "</a>"sv, "</h1>"sv, "</h2>"sv}) {
    for (std::size_t at = lower.find(tag); at != std::string::npos; at = lower.find(tag, at + 1))
      ++tags;
  }
  return tags >= 3;
}

// Rules for crawlers.
bool is_robots(std::string_view start) {
  const std::string lower = base::to_lower(start.substr(0, 2048));
  const bool agent =
      lower.starts_with("user-agent:") || lower.find("\nuser-agent:") != std::string::npos;
  const bool rule = lower.find("\ndisallow:") != std::string::npos ||
                    lower.find("\nallow:") != std::string::npos ||
                    lower.find("\nsitemap:") != std::string::npos;
  return agent && rule;
}

// Lines of the same many columns, as tables of events come; too many for prose.
bool is_table(std::string_view start) {
  constexpr std::ptrdiff_t kLeastTabs = 9;
  std::size_t lines = 0;
  std::ptrdiff_t tabs = 0;
  while (lines < 20) {
    const std::size_t end = start.find('\n');
    if (end == std::string_view::npos && lines > 0) break;  // the last line may be cut
    const std::string_view line = start.substr(0, end);
    const auto count = std::count(line.begin(), line.end(), '\t');
    if (count < kLeastTabs || (lines > 0 && count != tabs)) return false;
    tabs = count;
    ++lines;
    start.remove_prefix(std::min(line.size() + 1, start.size()));
  }
  return lines > 0;
}

}  // namespace

bool is_json_lines(std::string_view start) {
  const std::size_t end = start.find('\n');
  if (end == std::string_view::npos) return false;
  const std::string_view first = base::trim(start.substr(0, end));
  const std::string_view rest = base::trim(start.substr(end));
  // What goes on in the next line is one object, whose list has an element a line.
  const bool goes_on =
      !first.empty() && std::string_view(",[{:").find(first.back()) != std::string_view::npos;
  return first.size() > 2 && first.front() == '{' && !goes_on && rest.starts_with('{');
}

base::Expected<InputFormat> kind_of(std::string_view start, const Tables& tables) {
  for (const auto& [magic, what] : kMagics) {
    if (start.starts_with(magic))
      return base::fail("E-INT-004", "this is " + std::string(what) + ", not text");
  }
  const std::string wide = is_wide(start) ? to_utf8(start).text : std::string();
  if (!wide.empty()) start = wide;
  if (start.starts_with("\xEF\xBB\xBF")) start.remove_prefix(3);
  if (is_binary(start)) return base::fail("E-INT-004", "this is a binary file, not text");
  const std::size_t begin = start.find_first_not_of(" \t\r\n\f\v"sv);
  if (begin == std::string_view::npos) return base::fail("E-INT-003", "the file is empty");
  start.remove_prefix(begin);
  if (start.starts_with("WARC/")) return InputFormat::kWarc;
  if (start[0] == '{' || start[0] == '[') {
    const std::size_t next = start.find_first_not_of(" \t\r\n"sv, 1);
    const char c = next == std::string_view::npos ? '\0' : start[next];
    const bool object = start[0] == '{' && (c == '"' || c == '}');
    if (object && is_json_lines(start)) return InputFormat::kJsonl;
    if (object || (start[0] == '[' && (c == '{' || c == ']'))) return InputFormat::kJson;
  }
  if (start[0] == '<' && start.size() > 1 &&
      (start[1] == '!' || start[1] == '?' || (start[1] | 0x20) >= 'a')) {
    return markup_kind(start);
  }
  if (is_robots(start)) return base::fail("E-INT-011", "this is a robots.txt, no article");
  if (is_loose_markup(start)) return InputFormat::kHtml;
  if (looks_like_csv(start, tables)) return InputFormat::kCsv;
  if (is_table(start)) {
    return base::fail("E-INT-009", "a table without a column of text", {},
                      "--input-format csv --map text=COLUMN names the column");
  }
  return InputFormat::kText;
}

}  // namespace chancery::intake
