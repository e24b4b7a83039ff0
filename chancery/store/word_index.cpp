#include "chancery/store/word_index.h"

namespace chancery::store {
namespace {

constexpr std::size_t kMost = std::size_t{16} << 20U;  // bytes that may wait
constexpr std::array<const char*, 5> kNames = {"article_text", "event_text", "statement_text",
                                               "position_text", "pledge_text"};

}  // namespace

void WordIndex::add(Table table, std::int64_t id, std::string_view words, std::string_view title) {
  Change& change = waiting_[static_cast<std::size_t>(table)][id];
  change.adds = true;
  change.added = {std::string(words), std::string(title)};
  grow(change.added);
}

void WordIndex::remove(Table table, std::int64_t id, std::string_view words,
                       std::string_view title) {
  Change& change = waiting_[static_cast<std::size_t>(table)][id];
  if (change.adds) {
    change.adds = false;
    return;
  }
  change.removes = true;
  change.removed = {std::string(words), std::string(title)};
  grow(change.removed);
}

void WordIndex::grow(const Words& words) {
  bytes_ += words.words.size() + words.title.size();
  if (bytes_ > kMost) flush();
}

void WordIndex::write(Table table, std::int64_t id, const Words& words, bool add) {
  const std::string name(kNames[static_cast<std::size_t>(table)]);
  const bool titled = table == Table::kArticle;
  std::string sql = "INSERT INTO " + name + "(";
  if (!add) sql += name + ", ";
  sql += titled ? "rowid, title, text" : "rowid, words";
  sql += add ? ") VALUES(" : ") VALUES('delete', ";
  sql += titled ? "?,?,?)" : "?,?)";
  Query query(database_, std::move(sql));
  query.bind(id);
  if (titled) query.bind(words.title);
  query.bind(words.words).run();
}

void WordIndex::flush() {
  for (std::size_t i = 0; i < waiting_.size(); ++i) {
    for (const auto& [id, change] : waiting_[i]) {
      if (change.removes) write(static_cast<Table>(i), id, change.removed, false);
      if (change.adds) write(static_cast<Table>(i), id, change.added, true);
    }
  }
  clear();
}

void WordIndex::clear() {
  for (auto& table : waiting_) table.clear();
  bytes_ = 0;
}

}  // namespace chancery::store
