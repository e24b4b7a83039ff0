#include "chancery/intake/html_scan.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "chancery/base/utf8.h"
#include "chancery/intake/html_attributes.h"
#include "chancery/intake/html_tags.h"

namespace chancery::intake {
namespace {

constexpr std::size_t kMaxAttributes = 100;
constexpr std::size_t kMaxTagBytes = 64U << 10U;
constexpr std::size_t kMaxUnclosedFormatting = 8;
constexpr std::size_t kMaxName = 40;
constexpr std::size_t kMaxScripts = 50;
constexpr std::size_t kShortText = 8;  // not worth a character of its own

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name(char c) { return is_letter(c) || is_digit(c) || c == '-' || c == ':' || c == '_'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

// An element's name: the parser's number where it knows the name, else one made of the name.
struct Name {
  std::string_view text;  // as written
  GumboTag tag = GUMBO_TAG_UNKNOWN;
  std::uint32_t id = 0;
};

Name make_name(std::string_view text) {
  Name name{text, gumbo_tagn_enum(text.data(), static_cast<unsigned>(text.size())), 0};
  name.id = static_cast<std::uint32_t>(name.tag);
  if (name.tag != GUMBO_TAG_UNKNOWN) return name;
  std::uint32_t hash = 2166136261U;  // FNV-1a
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(lower(c))) * 16777619U;
  name.id = hash | 0x10000U;
  return name;
}

// A count for each name, by its id.
class NameCounts {
 public:
  std::size_t& operator[](std::uint32_t id) { return id < known_.size() ? known_[id] : other_[id]; }

 private:
  std::array<std::size_t, GUMBO_TAG_LAST> known_{};
  std::unordered_map<std::uint32_t, std::size_t> other_;
};

class Scanner {
 public:
  Scanner(std::string_view source, const HtmlCues& cues, const ScanOptions& options)
      : source_(source),
        attributes_(cues),
        short_text_(options.traced ? 1 : kShortText),
        noscript_(options.noscript) {
    if (options.traced) out_.source = source;
    out_.markup.reserve(source.size() / 4 + 64);
  }

  base::Expected<ScannedHtml> run() {
    while (at_ < source_.size()) {
      const std::size_t next = std::min(source_.find('<', at_), source_.size());
      if (next > at_) text(source_.substr(at_, next - at_));
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
  // Indentation between tags is one blank. References to characters are left to the parser.
  void text(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), is_html_blank)) {
      out_.markup += ' ';
      return;
    }
    for (std::size_t at = 0; at < text.size();) {
      if (text[at] != '&') {
        const std::size_t end = std::min(text.find('&', at), text.size());
        run_of_text(text.substr(at, end - at));
        at = end;
        continue;
      }
      std::size_t end = at + 1;
      while (end < text.size() && end - at < kMaxName &&
             (is_letter(text[end]) || is_digit(text[end]) || text[end] == '#'))
        ++end;
      if (end < text.size() && text[end] == ';') ++end;
      out_.markup += text.substr(at, end - at);
      at = end;
    }
  }

  void run_of_text(std::string_view run) {
    const bool last_plane = run.find(kLastPlane) != std::string_view::npos;
    if (run.size() < short_text_ && !last_plane) {
      out_.markup += run;
    } else if (out_.texts.size() < kMaxTexts) {
      base::append_utf8(out_.markup, kTextBase + static_cast<char32_t>(out_.texts.size()));
      out_.texts.push_back(run);
    } else if (!last_plane) {  // private characters are no words
      out_.markup += run;
    }
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

  std::string_view name_at(std::size_t at) const {
    std::size_t end = at;
    while (end < source_.size() && is_name(source_[end]) && end - at < kMaxName) ++end;
    return source_.substr(at, end - at);
  }

  bool is_cut(GumboTag tag) const {
    return is_cut_tag(tag) && !(noscript_ && tag == GUMBO_TAG_NOSCRIPT);
  }

  void write_name(const Name& name) {
    if (name.tag == GUMBO_TAG_NOSCRIPT) {  // read as what it holds
      out_.markup += "div";
      return;
    }
    if (name.tag != GUMBO_TAG_UNKNOWN) {
      out_.markup += gumbo_normalized_tagname(name.tag);
    } else {
      for (const char c : name.text) out_.markup += lower(c);
    }
  }

  void end_tag() {
    const Name name = make_name(name_at(at_ + 2));
    const std::size_t end = std::min(source_.find('>', at_), source_.size() - 1);
    at_ = end + 1;
    if (is_cut(name.tag) || is_dropped_tag(name.tag)) return;
    std::size_t& dropped = dropped_[name.id];
    if (is_formatting_tag(name.tag)) {
      if (dropped > 0) {
        --dropped;
        return;
      }
      std::size_t& unclosed = unclosed_[name.id];
      if (unclosed > 0) {
        --unclosed;
        --formatting_;
      }
    }
    const auto open = std::find(stack_.rbegin(), stack_.rend(), name.id);
    if (open != stack_.rend()) {
      stack_.erase(open.base() - 1, stack_.end());
    } else if (dropped > 0) {
      --dropped;
      return;
    }
    out_.markup += "</";
    write_name(name);
    out_.markup += '>';
  }

  // Finds the '>' of the tag, quotation marks heeded; counts its attributes.
  std::size_t tag_end(std::size_t at, std::size_t& attributes) const {
    bool blank = false;
    for (; at < source_.size(); ++at) {
      const char c = source_[at];
      if (c == '>') return at;
      if ((c == '"' || c == '\'') && (source_[at - 1] == '=' || is_html_blank(source_[at - 1]))) {
        if (heed_quotes_ == 0) continue;
        at = source_.find(c, at + 1);
        if (at == std::string_view::npos) return source_.size();
      } else if (is_html_blank(c) || c == '/') {
        blank = true;
      } else if (blank) {
        ++attributes;
        blank = false;
      }
    }
    return source_.size();
  }

  void start_tag() {
    const Name name = make_name(name_at(at_ + 1));
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
    if (is_cut(name.tag)) return cut(name, tag);
    if (is_dropped_tag(name.tag)) return;
    if (!is_void_tag(name.tag) && !opens(name)) return;
    out_.markup += '<';
    write_name(name);
    const std::string_view rest = tag.substr(1 + name.text.size());
    const bool own = name.tag == GUMBO_TAG_UNKNOWN && name.text.find('-') != std::string_view::npos;
    if ((rest.size() > 1 || own) && attributes <= kMaxAttributes && tag.size() <= kMaxTagBytes)
      attributes_.keep(name.tag, own ? name.text : std::string_view(), rest, out_.markup);
    out_.markup += '>';
  }

  // False when the element is left out because it would nest too deep.
  bool opens(const Name& name) {
    if (is_formatting_tag(name.tag)) {
      if (formatting_ >= kMaxUnclosedFormatting) {
        ++dropped_[name.id];
        return false;
      }
      ++unclosed_[name.id];
      ++formatting_;
      return true;
    }
    if (is_closed_by_next(name.tag) && !stack_.empty() && stack_.back() == name.id)
      stack_.pop_back();
    if (stack_.size() >= kMaxHtmlDepth) {
      ++dropped_[name.id];
      return false;
    }
    stack_.push_back(name.id);
    return true;
  }

  void cut(const Name& name, std::string_view tag) {
    const bool script = name.tag == GUMBO_TAG_SCRIPT;
    const bool style = name.tag == GUMBO_TAG_STYLE;
    if (tag.size() > 2 && tag[tag.size() - 2] == '/' && !script && !style) return;
    const std::size_t begin = at_;
    const std::size_t close = find_close(name.tag);
    if (close == std::string_view::npos) {
      if (script || style) at_ = source_.size();
      return;
    }
    if (script && out_.json_ld.size() < kMaxScripts &&
        base::to_lower(tag).find("ld+json") != std::string::npos) {
      out_.json_ld.push_back(source_.substr(begin, close - begin));
    }
    const std::size_t end = source_.find('>', close);
    at_ = end == std::string_view::npos ? source_.size() : end + 1;
    out_.markup += ' ';
  }

  // "</name" at or after here; npos when there is none, which is remembered.
  std::size_t find_close(GumboTag tag) {
    if (never_closed_.contains(tag)) return std::string_view::npos;
    const char first = *gumbo_normalized_tagname(tag);
    for (std::size_t at = source_.find("</", at_); at != std::string_view::npos;
         at = source_.find("</", at + 2)) {
      if (at + 2 < source_.size() && lower(source_[at + 2]) != first) continue;
      const std::string_view name = name_at(at + 2);
      if (gumbo_tagn_enum(name.data(), static_cast<unsigned>(name.size())) == tag) return at;
    }
    never_closed_.insert(tag);
    return std::string_view::npos;
  }

  std::string_view source_;
  AttributeReader attributes_;
  std::size_t short_text_;
  bool noscript_;
  std::size_t at_ = 0;
  std::size_t tags_ = 0;
  int heed_quotes_ = 16;
  std::size_t formatting_ = 0;
  std::vector<std::uint32_t> stack_;
  NameCounts unclosed_;
  NameCounts dropped_;
  std::unordered_set<int> never_closed_;
  ScannedHtml out_;
};

}  // namespace

base::Expected<ScannedHtml> scan_html(std::string_view source, const HtmlCues& cues,
                                      ScanOptions options) {
  return Scanner(source, cues, options).run();
}

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
         (is_html_blank(start[at]) || start[at] == '=' || start[at] == '"' || start[at] == '\''))
    ++at;
  std::size_t end = at;
  while (end < start.size() && is_name(start[end]) && end - at < kMaxName) ++end;
  return start.substr(at, end - at);
}

}  // namespace chancery::intake
