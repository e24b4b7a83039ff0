// Runs tests/cases/dates/*.case: texts with their findings marked in place, "[last week]{DATE
// 2023-W08}". CHANCERY_UPDATE=1 writes what the tagger finds into the file; review the difference.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <functional>
#include <sstream>

#include "chancery/base/utf8.h"
#include "tests/dates/documents.h"

namespace chancery::dates::testing {
namespace {

using document::Document;
using document::Span;

struct Marked {
  Span span;
  std::string finding;
  bool with_days = false;
};
struct Case {
  std::string text;
  std::vector<Marked> findings;
};

// "They met [last week]{DATE 2023-W08}." A bracket without "]{" is plain text.
Case parse(std::string_view line) {
  Case parsed;
  std::size_t open = std::string::npos;
  std::uint32_t begin = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '[') {
      open = i;
      begin = static_cast<std::uint32_t>(parsed.text.size());
    } else if (line[i] == ']' && open != std::string::npos && i + 1 < line.size() &&
               line[i + 1] == '{') {
      const std::size_t close = line.find('}', i);
      const std::string finding(line.substr(i + 2, close - i - 2));
      const auto end = static_cast<std::uint32_t>(parsed.text.size());
      parsed.findings.push_back({{begin, end}, finding, finding.find("..") != std::string::npos});
      i = close;
      open = std::string::npos;
    } else {
      parsed.text += line[i];
    }
  }
  return parsed;
}

std::string number(double value) {
  std::ostringstream out;
  out.precision(10);
  out << value;
  return value >= 1e6 && value < 1e15 &&
                 value == static_cast<double>(static_cast<std::int64_t>(value))
             ? std::to_string(static_cast<std::int64_t>(value))
             : out.str();
}

std::vector<Marked> times_of(const Document& document, const Case& wanted) {
  std::vector<Marked> found;
  for (const auto& time : document.times.get()) {
    std::string text = std::string(document::name_of(time.type)) + " " + time.value;
    bool with_days = false;
    for (const Marked& marked : wanted.findings)
      with_days |= marked.with_days && marked.span == time.span;
    if (with_days && time.days)
      text += " " + base::to_iso(time.days->first) + ".." + base::to_iso(time.days->last);
    found.push_back({time.span, text, with_days});
  }
  return found;
}

std::vector<Marked> amounts_of(const Document& document, const Case&) {
  std::vector<Marked> found;
  for (const auto& amount : document.amounts.get()) {
    found.push_back({amount.span,
                     std::string(document::name_of(amount.kind)) + " " + number(amount.value) +
                         " " + (amount.unit.empty() ? "-" : amount.unit),
                     false});
  }
  return found;
}

std::string render(std::string_view text, const std::vector<Marked>& findings) {
  std::string out;
  std::size_t at = 0;
  for (const Marked& finding : findings) {
    out += text.substr(at, finding.span.begin - at);
    out += "[" + std::string(text.substr(finding.span.begin, finding.span.length())) + "]{" +
           finding.finding + "}";
    at = finding.span.end;
  }
  return out + std::string(text.substr(at));
}

// `share`: of a hundred lines, how many must be right; below 100 the wrong ones are only counted.
void run(const std::string& name,
         const std::function<std::vector<Marked>(const Document&, const Case&)>& find,
         int share = 100) {
  const std::string path = std::string(CHANCERY_SOURCE_DIR) + "/tests/cases/dates/" + name;
  std::ifstream in(path);
  ASSERT_TRUE(in) << path;
  std::string updated;
  std::string published = "2023-03-02";
  int count = 0;
  int right = 0;
  for (std::string line; std::getline(in, line);) {
    std::string result = line;
    if (line.starts_with("published ")) {
      published = line.substr(10) == "-" ? "" : line.substr(10);
    } else if (!line.empty() && line.front() != '#') {
      ++count;
      const Case wanted = parse(line);
      const Document document = annotated(wanted.text, published);
      result = render(wanted.text, find(document, wanted));
      right += result == line ? 1 : 0;
      if (share == 100) {
        EXPECT_EQ(result, line);
      }
    }
    updated += result + "\n";
  }
  EXPECT_GE(count, 90);
  EXPECT_GE(100 * right, share * count) << right << " of " << count;
  if (std::getenv("CHANCERY_UPDATE") != nullptr) std::ofstream(path) << updated;
}

TEST(DatesCases, Times) { run("times.case", times_of); }
TEST(DatesCases, TimesInNews) { run("times-news.case", times_of); }
TEST(DatesCases, Amounts) { run("amounts.case", amounts_of); }
TEST(DatesCases, MoreAmounts) { run("amounts-more.case", amounts_of, 95); }
TEST(DatesCases, AmountsInNews) { run("amounts-news.case", amounts_of, 95); }

}  // namespace
}  // namespace chancery::dates::testing
