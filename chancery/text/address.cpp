#include "chancery/text/address.h"

#include <algorithm>
#include <array>

#include "chancery/text/characters.h"

namespace chancery::text {
namespace {

bool is_name_character(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  return letter || c == '.' || c == '-' || c == '_' || c == '+';
}

std::uint32_t size_of(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

// Cuts closing marks off the end; a closing bracket stays where its opening one is inside.
std::uint32_t without_tail(std::string_view chunk, std::uint32_t begin, std::uint32_t end) {
  constexpr std::string_view kTail = ".,;:!?'\"*|";
  while (end > begin) {
    const std::string_view address = chunk.substr(begin, end - begin);
    const char last = address.back();
    const bool unopened = (last == ')' && address.find('(') == std::string_view::npos) ||
                          (last == ']' && address.find('[') == std::string_view::npos) ||
                          last == '>' || last == '}';
    if (address.ends_with("...") || !(unopened || kTail.find(last) != std::string_view::npos))
      break;
    --end;
  }
  return end;
}

// A web address runs to the end of the chunk, but not over quotation marks and angle brackets.
Address web_address(std::string_view chunk, std::uint32_t from) {
  static constexpr std::array<std::string_view, 5> kStarts = {"http://", "https://", "ftp://",
                                                              "www.", "WWW."};
  std::size_t begin = std::string_view::npos;
  for (const std::string_view start : kStarts) begin = std::min(begin, chunk.find(start, from));
  if (begin == std::string_view::npos) return {};
  std::uint32_t end = static_cast<std::uint32_t>(begin);
  while (end < chunk.size()) {
    const Character c = character_at(chunk, end);
    if (c.kind == CharKind::kQuote || c.value == '<' || c.value == '>' || c.value == 0x2019) break;
    end += c.length;
  }
  end = without_tail(chunk, static_cast<std::uint32_t>(begin), end);
  constexpr std::size_t kShortest = 9;  // "www.a.org", "ftp://a.b"
  if (end < begin + kShortest) return {};
  return {static_cast<std::uint32_t>(begin), end};
}

Address mail_address(std::string_view chunk, std::uint32_t from) {
  const std::size_t at = chunk.find('@', from);
  if (at == std::string_view::npos) return {};
  auto begin = static_cast<std::uint32_t>(at);
  while (begin > from && is_name_character(chunk[begin - 1])) --begin;
  auto end = static_cast<std::uint32_t>(at) + 1;
  while (end < size_of(chunk) && is_name_character(chunk[end])) ++end;
  end = without_tail(chunk, begin, end);
  while (begin < at && chunk[begin] == '.') ++begin;
  const bool has_host =
      end > at + 1 && chunk.substr(at, end - at).find('.') != std::string_view::npos;
  if (begin == at || !has_host) return {};
  return {begin, end};
}

}  // namespace

Address find_address(std::string_view chunk, std::uint32_t from) {
  const Address web = web_address(chunk, from);
  const Address mail = mail_address(chunk, from);
  if (web.end == 0) return mail;
  return mail.end == 0 || web.begin <= mail.begin ? web : mail;
}

}  // namespace chancery::text
