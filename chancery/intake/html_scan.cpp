#include "chancery/intake/html_scan.h"

#include <algorithm>
#include <array>
#include <map>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

constexpr std::size_t kMaxAttributes = 100;
constexpr std::size_t kMaxTagBytes = 64U << 10U;
constexpr std::size_t kMaxUnclosedFormatting = 8;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_name(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '_';
}
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

template <std::size_t N>
bool among(std::string_view name, const std::array<std::string_view, N>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 14> kVoid = {"area",  "base",   "br",    "col",  "embed",
                                                    "hr",    "img",    "input", "link", "meta",
                                                    "param", "source", "track", "wbr"};
constexpr std::array<std::string_view, 14> kFormatting = {
    "a",    "b", "big",   "code",   "em",     "font", "i",
    "nobr", "s", "small", "strike", "strong", "tt",   "u"};
// Closed by the next of its kind.
constexpr std::array<std::string_view, 9> kSelfClosing = {"p",  "li", "dt",     "dd",      "tr",
                                                          "td", "th", "option", "optgroup"};
// Cut out with all that is inside.
constexpr std::array<std::string_view, 11> kCut = {"script",   "style",    "noscript", "svg",
                                                   "iframe",   "textarea", "template", "noembed",
                                                   "noframes", "xmp",      "object"};
constexpr std::array<std::string_view, 3> kDropTag = {"plaintext", "frameset", "frame"};

class Scanner {
 public:
  explicit Scanner(std::string_view source) : source_(source) {
    out_.markup.reserve(source.size());
  }

  base::Expected<ScannedHtml> run() {
    while (at_ < source_.size()) {
      const std::size_t next = std::min(source_.find('<', at_), source_.size());
      text(source_.substr(at_, next - at_));
      at_ = next;
      if (at_ < source_.size()) markup();
      if (tags_ > kMaxHtmlTags) {
        return base::fail("E-INT-013",
                          "more than " + std::to_string(kMaxHtmlTags) + " elements on one page");
      }
    }
    return std::move(out_);
  }

 private:
  // Indentation between tags is one blank.
  void text(std::string_view text) {
    const bool blank = std::all_of(text.begin(), text.end(), is_blank);
    out_.markup.append(blank && text.size() > 1 ? std::string_view(" ") : text);
  }

  void markup() {
    const std::string_view rest = source_.substr(at_);
    if (rest.starts_with("<!--")) return skip_past("-->", 4);
    if (rest.starts_with("<![CDATA[")) return skip_past("]]>", 9);
    if (rest.size() > 1 && (rest[1] == '!' || rest[1] == '?')) return declaration();
    if (rest.size() > 2 && rest[1] == '/' && is_letter(rest[2])) return end_tag();
    if (rest.size() > 1 && is_letter(rest[1])) return start_tag();
    out_.markup += "&lt;";
    ++at_;
  }

  // What is never closed takes all the rest with it, as in HTML5.
  void skip_past(std::string_view end, std::size_t from) {
    const std::size_t found = source_.find(end, at_ + from);
    at_ = found == std::string_view::npos ? source_.size() : found + end.size();
  }

  void declaration() {
    const std::size_t end = std::min(source_.find('>', at_), source_.size() - 1);
    const std::string_view whole = source_.substr(at_, end + 1 - at_);
    if (whole.size() < 300 && base::to_lower(whole.substr(0, 9)) == "<!doctype")
      out_.markup.append(whole);
    at_ = end + 1;
  }

  std::string name_at(std::size_t at) const {
    std::size_t end = at;
    while (end < source_.size() && is_name(source_[end]) && end - at < 40) ++end;
    return base::to_lower(source_.substr(at, end - at));
  }

  void end_tag() {
    const std::string name = name_at(at_ + 2);
    const std::size_t end = std::min(source_.find('>', at_), source_.size() - 1);
    at_ = end + 1;
    if (among(name, kCut) || among(name, kDropTag)) return;
    if (among(name, kFormatting)) {
      if (dropped_[name] > 0) {
        --dropped_[name];
        return;
      }
      if (unclosed_[name] > 0) {
        --unclosed_[name];
        --formatting_;
      }
    }
    const auto open = std::find(stack_.rbegin(), stack_.rend(), name);
    if (open != stack_.rend()) {
      stack_.erase(open.base() - 1, stack_.end());
    } else if (dropped_[name] > 0) {
      --dropped_[name];
      return;
    }
    out_.markup += "</" + name + ">";
  }

  // Finds the '>' of the tag, quotation marks heeded; counts its attributes.
  std::size_t tag_end(std::size_t at, std::size_t& attributes) const {
    char quote = 0;
    bool blank = false;
    for (; at < source_.size(); ++at) {
      const char c = source_[at];
      if (quote != 0 && heed_quotes_ > 0) {
        if (c == quote) quote = 0;
      } else if (c == '>') {
        return at;
      } else if ((c == '"' || c == '\'') && at > 0 &&
                 (source_[at - 1] == '=' || is_blank(source_[at - 1]))) {
        quote = c;
      } else if (is_blank(c) || c == '/') {
        blank = true;
      } else if (blank) {
        ++attributes;
        blank = false;
      }
    }
    return source_.size();
  }

  void start_tag() {
    const std::string name = name_at(at_ + 1);
    std::size_t attributes = 0;
    std::size_t end = tag_end(at_ + 1, attributes);
    if (end == source_.size()) {
      // A quotation mark that is never closed: the tag ends at the first '>' instead. A page that
      // does this often is not read to its end each time.
      if (heed_quotes_ > 0) --heed_quotes_;
      end = source_.find('>', at_);
      if (end == std::string_view::npos) {
        at_ = source_.size();
        return;
      }
      attributes = kMaxAttributes + 1;
    }
    const std::string_view tag = source_.substr(at_, end + 1 - at_);
    at_ = end + 1;
    ++tags_;
    if (among(name, kCut)) return cut(name, tag);
    if (among(name, kDropTag)) return;
    if (!among(name, kVoid) && !opens(name)) return;
    is_link_ = name == "link";
    out_.markup += '<';
    out_.markup += name;
    if (attributes <= kMaxAttributes && tag.size() <= kMaxTagBytes)
      keep_attributes(tag.substr(1 + name.size()));
    out_.markup += '>';
  }

  // Copies the attributes that anything here asks for; the others (addresses of pictures, data for
  // scripts) are most of a page.
  void keep_attributes(std::string_view rest) {
    static constexpr std::array<std::string_view, 15> kKept = {
        "class",    "id",      "itemprop", "role", "hidden",     "aria-hidden", "style",  "rel",
        "datetime", "content", "property", "name", "http-equiv", "lang",        "pubdate"};
    for (std::size_t at = 0; at < rest.size();) {
      while (at < rest.size() && (is_blank(rest[at]) || rest[at] == '/' || rest[at] == '>')) ++at;
      const std::size_t begin = at;
      while (at < rest.size() && !is_blank(rest[at]) && rest[at] != '=' && rest[at] != '>' &&
             rest[at] != '/')
        ++at;
      if (at == begin) ++at;  // a stray "="
      const std::string_view key = rest.substr(begin, at - begin);
      std::size_t next = at;
      while (next < rest.size() && is_blank(rest[next])) ++next;
      std::string_view value = "1";  // of an attribute without one
      char quote = 0;
      if (next < rest.size() && rest[next] == '=') {
        at = next + 1;
        while (at < rest.size() && is_blank(rest[at])) ++at;
        if (at < rest.size() && (rest[at] == '"' || rest[at] == '\'')) quote = rest[at++];
        const std::size_t from = at;
        while (at < rest.size() &&
               (quote != 0 ? rest[at] != quote : !is_blank(rest[at]) && rest[at] != '>'))
          ++at;
        value = rest.substr(from, at - from);
        if (quote != 0 && at < rest.size()) ++at;
      }
      const std::string lower = key.size() <= 12 ? base::to_lower(key) : std::string();
      const bool link = lower == "href" && is_link_;
      if (!link && !among(lower, kKept)) continue;
      const char mark = value.find('"') == std::string_view::npos ? '"' : '\'';
      out_.markup += ' ';
      out_.markup += lower;
      out_.markup += '=';
      out_.markup += mark;
      out_.markup.append(value.find(mark) == std::string_view::npos ? value : std::string_view());
      out_.markup += mark;
    }
  }

  // False when the element is left out because it would nest too deep.
  bool opens(const std::string& name) {
    if (among(name, kFormatting)) {
      if (formatting_ >= kMaxUnclosedFormatting) {
        ++dropped_[name];
        return false;
      }
      ++unclosed_[name];
      ++formatting_;
      return true;
    }
    if (among(name, kSelfClosing) && !stack_.empty() && stack_.back() == name) stack_.pop_back();
    if (stack_.size() >= kMaxHtmlDepth) {
      ++dropped_[name];
      return false;
    }
    stack_.push_back(name);
    return true;
  }

  void cut(const std::string& name, std::string_view tag) {
    if (tag.size() > 2 && tag[tag.size() - 2] == '/' && name != "script" && name != "style") return;
    const std::size_t begin = at_;
    std::size_t close = find_close(name);
    if (close == std::string_view::npos) {
      if (name == "script" || name == "style") at_ = source_.size();
      return;
    }
    if (name == "script" && base::to_lower(tag).find("ld+json") != std::string::npos &&
        out_.json_ld.size() < 50) {
      out_.json_ld.emplace_back(source_.substr(begin, close - begin));
    }
    const std::size_t end = source_.find('>', close);
    at_ = end == std::string_view::npos ? source_.size() : end + 1;
    out_.markup += ' ';
  }

  // "</name" at or after here; npos when there is none, which is remembered.
  std::size_t find_close(const std::string& name) {
    if (never_closed_.contains(name)) return std::string_view::npos;
    for (std::size_t at = source_.find("</", at_); at != std::string_view::npos;
         at = source_.find("</", at + 2)) {
      if (name_at(at + 2) == name) return at;
    }
    never_closed_.emplace(name, true);
    return std::string_view::npos;
  }

  std::string_view source_;
  std::size_t at_ = 0;
  std::size_t tags_ = 0;
  bool is_link_ = false;
  int heed_quotes_ = 16;
  std::size_t formatting_ = 0;
  std::vector<std::string> stack_;
  std::map<std::string, std::size_t> unclosed_;
  std::map<std::string, std::size_t> dropped_;
  std::map<std::string, bool> never_closed_;
  ScannedHtml out_;
};

}  // namespace

base::Expected<ScannedHtml> scan_html(std::string_view source) { return Scanner(source).run(); }

std::string declared_charset(std::string_view bytes) {
  const std::string start = base::to_lower(bytes.substr(0, 4096));
  std::size_t at = start.find("charset");
  std::size_t skip = 7;
  if (start.starts_with("<?xml")) {
    const std::size_t encoding = start.substr(0, 200).find("encoding");
    if (encoding != std::string::npos) {
      at = encoding;
      skip = 8;
    }
  }
  if (at == std::string::npos) return {};
  at += skip;
  while (at < start.size() &&
         (is_blank(start[at]) || start[at] == '=' || start[at] == '"' || start[at] == '\''))
    ++at;
  std::size_t end = at;
  while (end < start.size() && is_name(start[end]) && end - at < 40) ++end;
  return start.substr(at, end - at);
}

}  // namespace chancery::intake
