#include "chancery/intake/xml_scan.h"

#include "chancery/base/utf8.h"
#include "chancery/intake/mend.h"

namespace chancery::intake {
namespace {

bool is_xml_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

}  // namespace

// All up to `end`, which is taken too; what is left when it never comes.
base::Expected<std::string> XmlScanner::until(std::string_view end) {
  std::string out;
  for (;;) {
    const auto piece = input_->chunk();
    if (!piece) return std::unexpected(piece.error());
    if (piece->empty()) return out;
    // Look for the last byte of `end`, so that one split over two chunks is found.
    const std::size_t found = piece->find(end.back());
    const std::size_t take = found == std::string_view::npos ? piece->size() : found + 1;
    if (out.size() + take > limit_) {
      return base::fail("E-INT-005", "a piece of the feed is larger than " +
                                         std::to_string(limit_ >> 20U) + " MiB");
    }
    out.append(piece->substr(0, take));
    input_->skip(take);
    if (out.ends_with(end)) {
      out.resize(out.size() - end.size());
      return out;
    }
  }
}

base::Expected<XmlToken> XmlScanner::next() {
  XmlToken token;
  for (;;) {
    const auto ahead = input_->peek(9);
    if (!ahead) return std::unexpected(ahead.error());
    if (ahead->empty()) return token;
    if (ahead->front() != '<') {
      std::string text;
      token.begin = input_->offset();
      for (;;) {
        const auto piece = input_->chunk();
        if (!piece) return std::unexpected(piece.error());
        if (piece->empty()) break;
        const std::size_t end = piece->find('<');
        if (text.size() + std::min(end, piece->size()) > limit_) {
          return base::fail("E-INT-005", "a piece of the feed is larger than " +
                                             std::to_string(limit_ >> 20U) + " MiB");
        }
        text.append(piece->substr(0, end));
        input_->skip(std::min(end, piece->size()));
        if (end != std::string_view::npos) break;
      }
      token.kind = XmlToken::Kind::kText;
      token.text = std::move(text);
      return token;
    }
    const std::string start(*ahead);
    if (start.starts_with("<!--")) {
      input_->skip(4);
      if (auto skipped = until("-->"); !skipped) return std::unexpected(skipped.error());
      continue;
    }
    if (start == "<![CDATA[") {
      input_->skip(9);
      token.begin = input_->offset();
      auto text = until("]]>");
      if (!text) return std::unexpected(text.error());
      token.kind = XmlToken::Kind::kText;
      token.cdata = true;
      token.text = std::move(*text);
      return token;
    }
    const bool markup = start.size() > 1 && (start[1] == '/' || start[1] == '!' ||
                                             start[1] == '?' || (start[1] | 0x20) >= 'a');
    if (!markup) {  // a bare "<"
      token.begin = input_->offset();
      input_->skip(1);
      token.kind = XmlToken::Kind::kText;
      token.cdata = true;  // stands for itself
      token.text = "<";
      return token;
    }
    auto tag = until(">");
    if (!tag) return std::unexpected(tag.error());
    std::string_view body = std::string_view(*tag).substr(1);
    if (body.starts_with('!') || body.starts_with('?')) {
      // An internal subset is skipped whole, its entities with it.
      if (body.starts_with('!') && body.find('[') != std::string_view::npos &&
          body.find(']') == std::string_view::npos) {
        if (auto skipped = until("]>"); !skipped) return std::unexpected(skipped.error());
      }
      continue;
    }
    const bool close = body.starts_with('/');
    if (close) body.remove_prefix(1);
    token.kind = close ? XmlToken::Kind::kClose : XmlToken::Kind::kOpen;
    token.self_closing = body.ends_with('/');
    if (token.self_closing) body.remove_suffix(1);
    std::size_t end = 0;
    while (end < body.size() && !is_xml_blank(body[end])) ++end;
    token.name = base::to_lower(body.substr(0, end));
    token.text = std::string(body.substr(end));
    return token;
  }
}

std::string xml_attribute(std::string_view attributes, std::string_view name) {
  for (std::size_t at = attributes.find(name); at != std::string_view::npos;
       at = attributes.find(name, at + 1)) {
    if (at > 0 && !is_xml_blank(attributes[at - 1])) continue;
    std::size_t next = at + name.size();
    while (next < attributes.size() && is_xml_blank(attributes[next])) ++next;
    if (next >= attributes.size() || attributes[next] != '=') continue;
    ++next;
    while (next < attributes.size() && is_xml_blank(attributes[next])) ++next;
    if (next >= attributes.size() || (attributes[next] != '"' && attributes[next] != '\''))
      continue;
    const std::size_t end = attributes.find(attributes[next], next + 1);
    if (end == std::string_view::npos) return {};
    return unescape_entities(attributes.substr(next + 1, end - next - 1));
  }
  return {};
}

}  // namespace chancery::intake
