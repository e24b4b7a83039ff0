#include "chancery/intake/source_map.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

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

// As long as what it stands for: no escape and no other encoding.
bool is_copy(const SourceRun& run) { return run.size == run.from_size; }

}  // namespace

void add_run(SourceRuns& runs, const SourceRun& run) {
  if (run.size == 0) return;
  if (!runs.empty() && is_copy(run) && is_copy(runs.back()) &&
      runs.back().begin + runs.back().size == run.begin &&
      runs.back().from + runs.back().from_size == run.from) {
    runs.back().size += run.size;
    runs.back().from_size += run.from_size;
    return;
  }
  runs.push_back(run);
}

void add_run(SourceRuns& runs, std::size_t begin, std::size_t size, std::size_t from) {
  add_run(runs, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(size), from, size});
}

void add_runs(SourceRuns& runs, const SourceRuns& piece, std::size_t at) {
  for (SourceRun run : piece) {
    run.begin += static_cast<std::uint32_t>(at);
    add_run(runs, run);
  }
}

SourceRuns runs_of_lines(std::string_view text) {
  SourceRuns runs;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    runs.push_back(
        {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end - at), at, end - at});
    at = end;
  }
  return runs;
}

SourceRuns through(const SourceRuns& inner, const SourceRuns& outer) {
  SourceRuns whole;
  for (const SourceRun& run : inner) {
    const std::uint64_t end = run.from + run.from_size;
    auto at = std::upper_bound(outer.begin(), outer.end(), run.from,
                               [](std::uint64_t from, const SourceRun& o) {
                                 return from < o.begin + std::uint64_t{o.size};
                               });
    std::optional<SourceRun> hull;  // of a run that cannot be divided
    for (; at != outer.end() && at->begin < end; ++at) {
      const std::uint64_t first = std::max<std::uint64_t>(run.from, at->begin);
      const std::uint64_t last = std::min<std::uint64_t>(end, at->begin + std::uint64_t{at->size});
      SourceRun part{0, static_cast<std::uint32_t>(last - first), at->from, at->from_size};
      if (is_copy(*at)) {
        part.from += first - at->begin;
        part.from_size = last - first;
      }
      if (is_copy(run)) {
        part.begin = static_cast<std::uint32_t>(run.begin + (first - run.from));
        add_run(whole, part);
      } else if (!hull) {
        hull = SourceRun{run.begin, run.size, part.from, part.from_size};
      } else {
        hull->from_size = part.from + part.from_size - hull->from;
      }
    }
    if (hull) add_run(whole, *hull);
  }
  return whole;
}

DecodedBytes::DecodedBytes(std::string_view bytes, const Decoded& decoded)
    : skipped_(decoded.skipped) {
  bytes.remove_prefix(std::min(decoded.skipped, bytes.size()));
  if (decoded.repaired) (void)repair_mixed(bytes, &table_);
  if (!decoded.charset.empty()) table_ = table_of_charset(bytes, decoded.charset);
}

std::uint64_t DecodedBytes::at(std::size_t offset) const {
  if (table_.empty()) return skipped_ + offset;
  return skipped_ + table_[std::min(offset, table_.size() - 1)];
}

void DecodedBytes::settle(SourceRuns& runs) const {
  for (SourceRun& run : runs) {
    const std::uint64_t end = at(run.from + run.from_size);
    run.from = at(run.from);
    run.from_size = end - run.from;
  }
}

}  // namespace chancery::intake
