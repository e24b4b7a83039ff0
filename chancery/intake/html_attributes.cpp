#include "chancery/intake/html_attributes.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

enum class Key {
  kOther,
  kNames,
  kStyle,
  kRole,
  kHidden,
  kAriaHidden,
  kKept,
  kRelation,
  kLanguage,
  kMeta,
  kLink
};

// `key` is in lower case.
Key key_of(std::string_view key) {
  switch (key.size()) {
    case 2:
      return key == "id" ? Key::kNames : Key::kOther;
    case 3:
      return key == "rel" ? Key::kRelation : Key::kOther;
    case 4:
      if (key == "role") return Key::kRole;
      if (key == "name") return Key::kMeta;
      if (key == "href") return Key::kLink;
      return key == "lang" ? Key::kLanguage : Key::kOther;
    case 5:
      if (key == "class") return Key::kNames;
      return key == "style" ? Key::kStyle : Key::kOther;
    case 6:
      return key == "hidden" ? Key::kHidden : Key::kOther;
    case 7:
      if (key == "content") return Key::kKept;
      return key == "pubdate" ? Key::kKept : Key::kOther;
    case 8:
      if (key == "itemprop" || key == "datetime") return Key::kKept;
      return key == "property" ? Key::kMeta : Key::kOther;
    case 10:
      return key == "http-equiv" ? Key::kMeta : Key::kOther;
    case 11:
      return key == "aria-hidden" ? Key::kAriaHidden : Key::kOther;
    default:
      return Key::kOther;
  }
}

bool hides(std::string_view style) {
  std::string flat;
  for (const char c : style.substr(0, 500)) {
    if (c != ' ') flat += c;
  }
  return flat.find("display:none") != std::string::npos ||
         flat.find("visibility:hidden") != std::string::npos;
}

bool is_role_apart(std::string_view role) {
  static constexpr std::array<std::string_view, 7> kApart = {
      "navigation", "complementary", "search", "dialog", "banner", "contentinfo", "menu"};
  return std::find(kApart.begin(), kApart.end(), role) != kApart.end();
}

// Of the <link> elements only the one that gives the page's own address is asked for.
bool names_address(std::string_view attributes) {
  constexpr std::string_view kWord = "canonical";
  const auto same = [](char a, char b) { return (a | 0x20) == b; };
  return !std::ranges::search(attributes, kWord, same).empty();
}

struct Attribute {
  std::string_view key;
  std::string_view value;
};

// Cuts the next attribute off `rest`; an empty key at the end.
Attribute next_attribute(std::string_view& rest) {
  std::size_t at = 0;
  while (at < rest.size() && (is_html_blank(rest[at]) || rest[at] == '/' || rest[at] == '>')) ++at;
  const std::size_t begin = at;
  while (at < rest.size() && !is_html_blank(rest[at]) && rest[at] != '=' && rest[at] != '>' &&
         rest[at] != '/')
    ++at;
  if (at == begin && at < rest.size()) ++at;  // a stray "="
  Attribute made{rest.substr(begin, at - begin), "1"};
  std::size_t next = at;
  while (next < rest.size() && is_html_blank(rest[next])) ++next;
  if (next < rest.size() && rest[next] == '=') {
    at = next + 1;
    while (at < rest.size() && is_html_blank(rest[at])) ++at;
    char quote = 0;
    if (at < rest.size() && (rest[at] == '"' || rest[at] == '\'')) quote = rest[at++];
    const std::size_t from = at;
    if (quote != 0) {
      at = std::min(rest.find(quote, at), rest.size());
    } else {
      while (at < rest.size() && !is_html_blank(rest[at]) && rest[at] != '>') ++at;
    }
    made.value = rest.substr(from, at - from);
    if (quote != 0 && at < rest.size()) ++at;
  }
  rest.remove_prefix(std::min(at, rest.size()));
  return made;
}

}  // namespace

std::uint32_t AttributeReader::names(std::string_view value) {
  const auto [at, fresh] = seen_.try_emplace(value, 0);
  if (fresh) at->second = cues_.of_names(value);
  return at->second;
}

void AttributeReader::pass_on(std::string_view key, std::string_view value,
                              std::string& out) const {
  const char mark = value.find('"') == std::string_view::npos ? '"' : '\'';
  out += ' ';
  out += key;
  out += '=';
  out += mark;
  if (value.find(mark) == std::string_view::npos) out += value;
  out += mark;
}

void AttributeReader::keep(GumboTag tag, std::string_view name, std::string_view rest,
                           std::string& out) {
  const bool address = tag == GUMBO_TAG_LINK && names_address(rest);
  std::uint32_t cues = name.empty() ? 0 : names(name);
  std::array<char, 12> key{};
  while (!rest.empty()) {
    const Attribute attribute = next_attribute(rest);
    if (attribute.key.empty() || attribute.key.size() > key.size()) continue;
    std::transform(attribute.key.begin(), attribute.key.end(), key.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    const std::string_view lower(key.data(), attribute.key.size());
    const Key kind = key_of(lower);
    switch (kind) {
      case Key::kOther:
        break;
      case Key::kNames:
        cues |= names(attribute.value);
        break;
      case Key::kStyle:
        if (hides(attribute.value)) cues |= kCueHidden;
        break;
      case Key::kRole:
        if (attribute.value == "main") pass_on("role", attribute.value, out);
        if (is_role_apart(attribute.value)) cues |= kCueHidden;
        break;
      case Key::kHidden:
        cues |= kCueHidden;
        break;
      case Key::kAriaHidden:
        if (attribute.value == "true") cues |= kCueHidden;
        break;
      case Key::kLink:
        if (address) pass_on(lower, attribute.value, out);
        break;
      case Key::kLanguage:
        if (tag == GUMBO_TAG_HTML) pass_on(lower, attribute.value, out);
        break;
      case Key::kRelation:
        if (address || attribute.value == "author") pass_on(lower, attribute.value, out);
        break;
      case Key::kMeta:
        if (tag == GUMBO_TAG_META) pass_on(lower, attribute.value, out);
        break;
      case Key::kKept:
        pass_on(lower, attribute.value, out);
        break;
    }
  }
  if (cues == 0) return;
  std::array<char, 8> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), cues, 16).ptr;
  out += ' ';
  out += kCueAttribute;
  out += '=';
  out.append(digits.data(), end);
}

}  // namespace chancery::intake
