#include "chancery/intake/source_map.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

// U+FFFD stands for each damaged byte.
std::vector<std::uint32_t> table_of_repair(std::string_view bytes) {
  constexpr std::size_t kReplacement = 3;  // bytes of U+FFFD
  std::vector<std::uint32_t> table;
  table.reserve(bytes.size() + 1);
  for (std::size_t at = 0; at < bytes.size();) {
    const base::CodePoint point = base::decode_at(bytes, at);
    const bool damaged = point.length == 1 && static_cast<unsigned char>(bytes[at]) >= 0x80;
    table.insert(table.end(), damaged ? kReplacement : point.length,
                 static_cast<std::uint32_t>(at));
    at += point.length;
  }
  table.push_back(static_cast<std::uint32_t>(bytes.size()));
  return table;
}

std::vector<std::uint32_t> table_of_charset(std::string_view bytes, const std::string& charset) {
  std::vector<std::uint32_t> table;
  UErrorCode state = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, void (*)(UConverter*)> converter(
      ucnv_open(charset.c_str(), &state), [](UConverter* c) { ucnv_close(c); });
  if (U_FAILURE(state) || !converter) return table;
  const char* from = bytes.data();
  const char* end = from + bytes.size();
  while (from < end) {
    const auto at = static_cast<std::uint32_t>(from - bytes.data());
    state = U_ZERO_ERROR;
    const UChar32 value = ucnv_getNextUChar(converter.get(), &from, end, &state);
    if (U_FAILURE(state)) break;
    std::string made;
    base::append_utf8(made, static_cast<char32_t>(value));
    table.insert(table.end(), made.size(), at);
  }
  table.push_back(static_cast<std::uint32_t>(bytes.size()));
  return table;
}

}  // namespace

void add_run(std::vector<SourceRun>& runs, std::size_t begin, std::size_t size, std::size_t from) {
  if (size == 0) return;
  if (!runs.empty() && runs.back().begin + runs.back().size == begin &&
      runs.back().from + runs.back().from_size == from) {
    runs.back().size += static_cast<std::uint32_t>(size);
    runs.back().from_size += size;
    return;
  }
  runs.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(size), from, size});
}

DecodedBytes::DecodedBytes(std::string_view bytes, const Decoded& decoded)
    : skipped_(decoded.skipped) {
  bytes.remove_prefix(std::min(decoded.skipped, bytes.size()));
  if (decoded.repaired) table_ = table_of_repair(bytes);
  if (!decoded.charset.empty()) table_ = table_of_charset(bytes, decoded.charset);
}

std::uint64_t DecodedBytes::at(std::size_t offset) const {
  if (table_.empty()) return skipped_ + offset;
  return skipped_ + table_[std::min(offset, table_.size() - 1)];
}

void DecodedBytes::settle(std::vector<SourceRun>& runs) const {
  for (SourceRun& run : runs) {
    const std::uint64_t end = at(run.from + run.from_size);
    run.from = at(run.from);
    run.from_size = end - run.from;
  }
}

}  // namespace chancery::intake
