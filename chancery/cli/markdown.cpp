#include "chancery/cli/markdown.h"

#include <string_view>

#include "chancery/base/utf8.h"

namespace chancery::cli {
namespace {

using document::SectionKind;

// Marks that Markdown would read are escaped; line ends within a paragraph stay.
std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool line_start = i == 0 || text[i - 1] == '\n';
    const bool mark =
        c == '*' || c == '_' || c == '`' || c == '[' || c == ']' || c == '<' || c == '\\';
    if (mark || (line_start && (c == '#' || c == '>' || c == '-' || c == '+'))) out += '\\';
    out += c;
  }
  return out;
}

std::string about_line(const document::Metadata& about) {
  std::string line;
  for (const std::string* part : {&about.byline, &about.publisher, &about.published, &about.url}) {
    if (part->empty()) continue;
    if (!line.empty()) line += " · ";
    line += part == &about.url ? "<" + *part + ">" : escaped(*part);
  }
  return line;
}

std::string section_text(SectionKind kind, std::string_view text) {
  const std::string inner = escaped(base::trim(text));
  switch (kind) {
    case SectionKind::kSubheading:
      return "## " + inner;
    case SectionKind::kPullquote:
      return "> " + inner;
    case SectionKind::kCaption:
    case SectionKind::kCredit:
    case SectionKind::kDateline:
      return "*" + inner + "*";
    default:
      return inner;
  }
}

}  // namespace

std::string article_markdown(const document::Document& document) {
  const document::Metadata& about = document.metadata();
  std::string out;
  if (!about.title.empty()) out += "# " + escaped(about.title) + "\n\n";
  if (const std::string line = about_line(about); !line.empty()) out += line + "\n\n";
  bool headed = !about.title.empty();  // a headline that is repeated is one
  for (const document::Section& section : document.sections.get()) {
    const bool headline = section.kind == SectionKind::kHeadline;
    if (section.kind == SectionKind::kBoilerplate || section.kind == SectionKind::kByline ||
        (headline && headed))
      continue;
    headed = headed || headline;
    const std::string_view text = document.slice(section.span);
    if (base::trim(text).empty()) continue;
    out += headline ? "# " + escaped(base::trim(text)) : section_text(section.kind, text);
    out += "\n\n";
  }
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

}  // namespace chancery::cli
