#include "chancery/serve/target.h"

#include <optional>

#include "chancery/base/utf8.h"

namespace chancery::serve {
namespace {

std::unexpected<base::Error> refused(std::string message) {
  return base::fail("E-SRV-010", std::move(message));
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool has_control(std::string_view text, bool lines_allowed) {
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (lines_allowed && (c == '\n' || c == '\t' || c == '\r')) continue;
    if (byte < 0x20 || byte == 0x7F) return true;
  }
  return false;
}

// `in_query`: a plus sign is a space.
base::Expected<std::string> decode(std::string_view text, bool in_query) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+' && in_query) {
      out += ' ';
    } else if (text[i] != '%') {
      out += text[i];
    } else {
      const int high = i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
      const int low = i + 2 < text.size() ? hex_value(text[i + 2]) : -1;
      if (high < 0 || low < 0) return refused("a percent escape of the address is broken");
      out += static_cast<char>(high * 16 + low);
      i += 2;
    }
  }
  if (!base::is_valid_utf8(out)) return refused("the address is not valid UTF-8");
  if (has_control(out, in_query)) return refused("the address holds a control character");
  return out;
}

base::Expected<void> read_path(std::string_view path, Request& request) {
  for (const std::string_view raw : base::split(path.substr(1), '/')) {
    auto segment = decode(raw, false);
    if (!segment) return std::unexpected(std::move(segment.error()));
    if (*segment == "." || *segment == "..") return refused("the address leads out of the page");
    if (!segment->empty()) request.segments.push_back(std::move(*segment));
  }
  return {};
}

base::Expected<void> read_query(std::string_view query, Request& request) {
  if (query.empty()) return {};
  const auto parts = base::split(query, '&');
  if (parts.size() > kMostParameters) return refused("the address has too many parameters");
  for (const std::string_view part : parts) {
    if (part.empty()) continue;
    const std::size_t equals = part.find('=');
    auto name = decode(part.substr(0, equals), true);
    auto value = decode(equals == std::string_view::npos ? "" : part.substr(equals + 1), true);
    if (!name) return std::unexpected(std::move(name.error()));
    if (!value) return std::unexpected(std::move(value.error()));
    request.query.add(std::move(*name), std::move(*value));
  }
  return {};
}

}  // namespace

base::Expected<void> read_target(std::string_view target, Request& request) {
  if (target.size() > kLongestTarget) return refused("the address is too long");
  if (!target.starts_with('/')) return refused("the address does not begin with /");
  target = target.substr(0, target.find('#'));
  const std::size_t mark = target.find('?');
  if (auto read = read_path(target.substr(0, mark), request); !read) return read;
  return read_query(mark == std::string_view::npos ? "" : target.substr(mark + 1), request);
}

std::string percent_encode(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '_' || c == '.' || c == '~';
    if (plain) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += '%';
      out += kDigits[byte >> 4U];
      out += kDigits[byte & 15U];
    }
  }
  return out;
}

}  // namespace chancery::serve
