#include "chancery/store/lookup.h"

#include <algorithm>
#include <utility>

namespace chancery::store {
namespace {

constexpr std::size_t kRemembered = 500'000;

// The first text after all that begin with the prefix.
std::string after_prefix(std::string prefix) {
  while (!prefix.empty() && static_cast<unsigned char>(prefix.back()) == 0xFF) prefix.pop_back();
  if (!prefix.empty()) ++prefix.back();
  return prefix;
}

}  // namespace

Id Lookup::find(std::string_view text) {
  if (text.empty()) return 0;
  if (const auto found = ids_.find(std::string(text)); found != ids_.end()) return found->second;
  Query find(database_, "SELECT id FROM symbol WHERE text = ?");
  find.bind(text);
  if (!find.next()) return 0;
  if (ids_.size() > kRemembered) ids_.clear();
  return ids_[std::string(text)] = find.integer(0);
}

std::vector<Id> Lookup::find_all(const std::vector<std::string>& texts) {
  std::vector<Id> out;
  for (const std::string& text : texts) {
    if (const Id id = find(text); id != 0) out.push_back(id);
  }
  return out;
}

std::vector<Id> Lookup::lists_with(std::string_view value) {
  std::vector<Id> out;
  Query find(database_, "SELECT id, text FROM symbol WHERE text >= '|' AND text < '}'");
  const std::string part = "|" + std::string(value) + "|";
  while (find.next()) {
    if (find.bytes(1).find(part) != std::string_view::npos) out.push_back(find.integer(0));
  }
  return out;
}

std::vector<Id> Lookup::with_prefix(std::string_view prefix) {
  std::vector<Id> out;
  Query find(database_, "SELECT id FROM symbol WHERE text >= ? AND text < ? LIMIT 5000");
  find.bind(prefix).bind(after_prefix(std::string(prefix)));
  while (find.next()) out.push_back(find.integer(0));
  return out;
}

const std::string& Lookup::text(Id symbol) {
  static const std::string kNone;
  if (symbol == 0) return kNone;
  if (const auto found = texts_.find(symbol); found != texts_.end()) return found->second;
  Query find(database_, "SELECT text FROM symbol WHERE id = ?");
  find.bind(symbol);
  if (!find.next()) return kNone;
  if (texts_.size() > kRemembered) texts_.clear();
  return texts_[symbol] = find.text(0);
}

double Lookup::count_up_to(const std::string& sql, const std::vector<Value>& binds,
                           std::int64_t limit) {
  Query count(database_, "SELECT count(*) FROM (" + sql + " LIMIT ?)");
  for (const Value& value : binds) count.bind_value(value);
  count.bind(limit);
  return count.next() ? static_cast<double>(count.integer(0)) : 0;
}

// Other connections' commits change the version; this one's forget_tally() tells of.
bool Lookup::is_of_last_commit() {
  Query ask(database_, "PRAGMA data_version");
  const std::int64_t version = ask.next() ? ask.integer(0) : 0;
  return std::exchange(version_, version) == version;
}

std::span<const Lookup::Cell> Lookup::cells(Id source, Id target, int first, int last) {
  constexpr std::size_t kMostCells = 400'000;
  if (!is_of_last_commit() || kept_cells_ > kMostCells) forget_tally();
  const auto [at, is_new] = cells_.try_emplace({source, target});
  std::vector<Cell>& all = at->second;
  if (is_new) {
    Query ask(database_,
              "SELECT month, type, status, n, leads FROM tally WHERE source = ? AND target = ? "
              "ORDER BY month");
    ask.bind(source).bind(target);
    const auto number = [&](int column) { return static_cast<std::int32_t>(ask.integer(column)); };
    while (ask.next()) all.push_back({number(0), number(1), number(2), number(3), number(4)});
    if (database_.failed()) {
      cells_.erase(at);
      return {};
    }
    kept_cells_ += all.size() + 1;
  }
  const auto begin = std::ranges::lower_bound(all, first, {}, &Cell::month);
  const auto end = std::ranges::upper_bound(begin, all.end(), last, {}, &Cell::month);
  return {begin, end};
}

double Lookup::events(Id source, Id target, int first, int last) {
  double out = 0;
  for (const Cell& cell : cells(source, target, first, last)) out += cell.events;
  return out;
}

}  // namespace chancery::store
