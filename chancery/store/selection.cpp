#include "chancery/store/selection.h"

#include <algorithm>

#include "chancery/store/ids.h"

namespace chancery::store {
namespace {

void append(std::vector<Value>& to, const std::vector<Value>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

}  // namespace

std::string literals(const std::vector<Id>& ids) {
  std::string out;
  for (const Id id : ids) out += (out.empty() ? "" : ",") + std::to_string(id);
  return out;
}

void Selection::add(Condition condition) { conditions_.push_back(std::move(condition)); }

Sql Selection::build(const std::string& columns, const std::string& joins, const Page& page,
                     bool limited) const {
  const bool newest = page.order == Order::kNewest;
  Id first = first_;
  Id end = end_ == 0 ? kLastId : end_;
  if (page.after != 0 && newest) end = std::min(end, page.after);
  if (page.after != 0 && !newest) first = std::max(first, page.after + 1);

  const Condition* walked = nullptr;
  for (const Condition& condition : conditions_) {
    if (condition.walks.empty() || condition.count >= total_) continue;
    if (limited && condition.sorted) continue;
    if (walked == nullptr || condition.count < walked->count) walked = &condition;
  }
  Sql sql;
  const std::string order = newest ? " DESC" : " ASC";
  std::string from;
  std::string where;
  if (walked == nullptr) {
    from = table_ + " r NOT INDEXED";
    where = "r.id >= ? AND r.id < ?";
  } else {
    for (const Walk& walk : walked->walks) {
      if (!from.empty()) from += " UNION ";
      from += (walk.repeats ? "SELECT DISTINCT " : "SELECT ") + walk.column + " AS id FROM " +
              walk.table + " WHERE " + walk.where + " AND " + walk.column + " >= ? AND " +
              walk.column + " < ?";
      append(sql.binds, walk.binds);
      append(sql.binds, {first, end});
    }
    // The limit keeps SQLite from dropping the order of a subquery.
    from = "(" + from + " ORDER BY 1" + order + " LIMIT -1) d CROSS JOIN " + table_ +
           " r ON r.id = d.id";
  }
  if (walked == nullptr) append(sql.binds, {first, end});
  for (const Condition& condition : conditions_) {
    if (&condition == walked || condition.probe.empty()) continue;
    where += (where.empty() ? "(" : " AND (") + condition.probe + ")";
    append(sql.binds, condition.binds);
  }
  sql.text = "SELECT " + columns + " FROM " + from + joins;
  if (!where.empty()) sql.text += " WHERE " + where;
  if (walked == nullptr) sql.text += " ORDER BY r.id" + order;
  if (limited) {
    sql.text += " LIMIT ?";
    sql.binds.emplace_back(static_cast<std::int64_t>(page.limit) + 1);
  }
  return sql;
}

}  // namespace chancery::store
