#include "chancery/intake/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <optional>
#include <utility>

#include "chancery/base/utf8.h"
#include "chancery/intake/mend.h"

namespace chancery::intake {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF"sv;
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kMarks = {{
    {"\xFF\xFE\0\0"sv, "UTF-32LE"},
    {"\0\0\xFE\xFF"sv, "UTF-32BE"},
    {"\xFF\xFE"sv, "UTF-16LE"},
    {"\xFE\xFF"sv, "UTF-16BE"},
}};

// UTF-32 and UTF-16 without a mark: text has its zeros on one side.
std::string_view wide_without_mark(std::string_view start) {
  start = start.substr(0, 1024);
  if (start.size() < 8) return {};
  std::array<std::size_t, 4> zeros{};
  for (std::size_t i = 0; i < start.size(); ++i) zeros[i % 4] += start[i] == '\0' ? 1U : 0U;
  const std::size_t quarter = start.size() / 4;
  const std::size_t most = quarter * 95 / 100;
  // The two high bytes of UTF-32 are zero but for planes that few texts use.
  if (zeros[2] >= most && zeros[3] >= most && zeros[0] * 20 < quarter) return "UTF-32LE";
  if (zeros[0] >= most && zeros[1] >= most && zeros[3] * 20 < quarter) return "UTF-32BE";
  const std::size_t many = start.size() / 2 * 7 / 10;
  if (zeros[1] + zeros[3] >= many && (zeros[0] + zeros[2]) * 20 < many) return "UTF-16LE";
  if (zeros[0] + zeros[2] >= many && (zeros[1] + zeros[3]) * 20 < many) return "UTF-16BE";
  return {};
}

std::optional<std::string> convert(std::string_view bytes, std::string_view charset) {
  UErrorCode state = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, void (*)(UConverter*)> converter(
      ucnv_open(std::string(charset).c_str(), &state), [](UConverter* c) { ucnv_close(c); });
  if (U_FAILURE(state) || !converter) return std::nullopt;
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 4);
  std::array<UChar, 4096> wide{};
  std::array<char, 3 * 4096> narrow{};
  const char* from = bytes.data();
  const char* end = from + bytes.size();
  const std::unique_ptr<UConverter, void (*)(UConverter*)> utf8(
      ucnv_open("UTF-8", &state), [](UConverter* c) { ucnv_close(c); });
  if (U_FAILURE(state)) return std::nullopt;
  for (bool more = true; more;) {
    state = U_ZERO_ERROR;
    UChar* to = wide.data();
    ucnv_toUnicode(converter.get(), &to, wide.data() + wide.size(), &from, end, nullptr, 1, &state);
    more = state == U_BUFFER_OVERFLOW_ERROR;
    if (U_FAILURE(state) && !more) return std::nullopt;
    const UChar* middle = wide.data();
    state = U_ZERO_ERROR;
    char* into = narrow.data();
    ucnv_fromUnicode(utf8.get(), &into, narrow.data() + narrow.size(), &middle, to, nullptr,
                     more ? 0 : 1, &state);
    out.append(narrow.data(), static_cast<std::size_t>(into - narrow.data()));
    if (U_FAILURE(state)) return std::nullopt;
  }
  return out;
}

// Latin-1 is read as windows-1252, as every browser does.
std::string_view as_read(std::string_view charset) {
  const std::string lower = base::to_lower(charset);
  static constexpr std::array<std::string_view, 5> kLatin = {"iso-8859-1", "latin1", "latin-1",
                                                             "us-ascii", "ascii"};
  if (std::find(kLatin.begin(), kLatin.end(), lower) != kLatin.end()) return "windows-1252";
  if (lower == "iso-8859-9") return "windows-1254";
  if (lower == "gb2312" || lower == "gbk") return "gb18030";
  if (lower == "euc-kr" || lower == "ks_c_5601-1987") return "windows-949";
  return charset;
}

struct Tally {
  std::size_t good = 0;   // sequences of two bytes and more
  std::size_t bad = 0;    // bytes of no sequence
  bool tail_only = true;  // the damage is one sequence cut off at the end
};

// The first byte at or after `at` that is not ASCII; eight at a time.
std::size_t past_ascii(std::string_view bytes, std::size_t at) {
  for (; at + 8 <= bytes.size(); at += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes.data() + at, 8);
    if ((eight & 0x8080808080808080U) != 0) break;
  }
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

Tally tally(std::string_view bytes) {
  Tally count;
  for (std::size_t at = 0; at < bytes.size();) {
    at = past_ascii(bytes, at);
    if (at == bytes.size()) break;
    const base::CodePoint point = base::decode_at(bytes, at);
    if (point.length == 1) {
      ++count.bad;
      if (bytes.size() - at > 3) count.tail_only = false;
    } else {
      ++count.good;
    }
    at += point.length;
  }
  return count;
}

std::string detect(std::string_view bytes) {
  bytes = bytes.substr(0, 64U << 10U);
  UErrorCode state = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, void (*)(UCharsetDetector*)> detector(
      ucsdet_open(&state), [](UCharsetDetector* d) { ucsdet_close(d); });
  if (U_FAILURE(state)) return "windows-1252";
  ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(bytes.size()), &state);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &state);
  if (U_FAILURE(state) || match == nullptr) return "windows-1252";
  const char* name = ucsdet_getName(match, &state);
  const bool sure = ucsdet_getConfidence(match, &state) >= 20;
  if (U_FAILURE(state) || !sure || name == nullptr) return "windows-1252";
  return name;
}

bool is_bad(std::string_view bytes, std::size_t at) {
  return at < bytes.size() && static_cast<unsigned char>(bytes[at]) >= 0x80 &&
         base::decode_at(bytes, at).length == 1;
}

// A byte that is a letter or mark of windows-1252 and no piece of a sequence cut off, of which the
// first byte would be followed by another or be one that letters of English and French begin with.
bool is_lone_letter(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const auto value = byte(at);
  if (value == 0x85 || (value >= 0x91 && value <= 0x97)) return at == 0 || byte(at - 1) < 0x80;
  const bool letter =
      value >= 0xC0 && value != 0xC2 && value != 0xC3 && value != 0xE2 && value != 0xF0;
  return letter && (at + 1 == bytes.size() || (byte(at + 1) & 0xC0U) != 0x80);
}

}  // namespace

std::string repair_mixed(std::string_view bytes, std::vector<std::uint32_t>* from) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t length = std::max<std::size_t>(base::decode_at(bytes, at).length, 1);
    if (!is_bad(bytes, at)) {
      out.append(bytes.substr(at, length));
    } else {
      base::append_utf8(out, is_lone_letter(bytes, at) ? windows_1252(bytes[at]) : U'\uFFFD');
    }
    if (from != nullptr) from->resize(out.size(), static_cast<std::uint32_t>(at));
    at += length;
  }
  if (from != nullptr) from->push_back(static_cast<std::uint32_t>(bytes.size()));
  return out;
}

bool is_wide(std::string_view start) {
  const bool marked = std::any_of(kMarks.begin(), kMarks.end(),
                                  [&](const auto& mark) { return start.starts_with(mark.first); });
  return marked || !wide_without_mark(start).empty();
}

Decoded to_utf8(std::string_view bytes, std::string_view declared) {
  for (const auto& [mark, charset] : kMarks) {
    if (!bytes.starts_with(mark)) continue;
    if (auto text = convert(bytes.substr(mark.size()), charset))
      return {std::move(*text), {}, std::string(charset), mark.size()};
  }
  const std::size_t skipped = bytes.starts_with(kUtf8Mark) ? kUtf8Mark.size() : 0;
  bytes.remove_prefix(skipped);
  if (const std::string_view wide = wide_without_mark(bytes); !wide.empty()) {
    if (auto text = convert(bytes, wide))
      return {std::move(*text), "read as " + std::string(wide), std::string(wide), skipped};
  }
  if (bytes.find('\x1b') != std::string_view::npos &&
      base::to_lower(declared).starts_with("iso-2022")) {
    if (auto text = convert(bytes, declared))
      return {std::move(*text), {}, std::string(declared), skipped};
  }
  const Tally count = tally(bytes);
  if (count.bad == 0) return {std::string(bytes), {}, {}, skipped};
  const std::string stated_name = base::to_lower(declared);
  const bool stated_utf8 = stated_name.empty() || stated_name.starts_with("utf");
  // Two sources in one text: what is UTF-8 by chance is rarely that often so.
  const bool mixed = count.good >= std::max<std::size_t>(count.bad, 3) &&
                     (stated_utf8 || as_read(declared) == "windows-1252"sv);
  if (count.good >= 4 * count.bad || mixed ||
      (count.tail_only && count.bad <= 3 && (stated_utf8 || count.good > 0))) {
    return {repair_mixed(bytes),
            "damaged UTF-8 mended in " + std::to_string(count.bad) + " bytes",
            {},
            skipped,
            true};
  }
  const std::string_view stated = as_read(declared);
  if (!stated.empty() && !base::to_lower(stated).starts_with("utf")) {
    if (auto text = convert(bytes, stated))
      return {std::move(*text), {}, std::string(stated), skipped};
  }
  const std::string guess = detect(bytes);
  for (const std::string_view charset : {as_read(guess), "windows-1252"sv}) {
    if (base::to_lower(charset).starts_with("utf")) continue;
    if (auto text = convert(bytes, charset))
      return {std::move(*text), "encoding guessed: " + std::string(charset), std::string(charset),
              skipped};
  }
  return {repair_mixed(bytes), "unknown encoding; damaged bytes replaced", {}, skipped, true};
}

}  // namespace chancery::intake
