#include "chancery/store/lookup.h"

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

const std::vector<Lookup::Sum>& Lookup::sums(Id source, Id target, int first, int last) {
  constexpr std::size_t kKept = 500;
  constexpr std::chrono::seconds kFresh(30);
  const auto now = std::chrono::steady_clock::now();
  if (sums_.size() >= kKept || now - summed_ > kFresh) {
    sums_.clear();
    summed_ = now;
  }
  const auto [at, is_new] = sums_.try_emplace({source, target, first, last});
  if (!is_new) return at->second;
  Query sum(database_,
            "SELECT type, status, sum(n), sum(leads) FROM tally WHERE source = ? AND target = ? "
            "AND month >= ? AND month <= ? GROUP BY type, status");
  sum.bind(source).bind(target).bind(first).bind(last);
  while (sum.next()) {
    at->second.push_back({sum.integer(0), sum.integer(1), sum.integer(2), sum.integer(3)});
  }
  return at->second;
}

}  // namespace chancery::store
