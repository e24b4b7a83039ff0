// Rows of a store as a table for people: the columns of each kind, and a line of a table for a row.
#pragma once

#include <string>
#include <vector>

#include "chancery/cli/table.h"
#include "chancery/store/rows.h"

namespace chancery::cli {

[[nodiscard]] std::vector<Column> columns_of(const store::EventRow*);
[[nodiscard]] std::vector<Column> columns_of(const store::StatementRow*);
[[nodiscard]] std::vector<Column> columns_of(const store::PositionRow*);
[[nodiscard]] std::vector<Column> columns_of(const store::PledgeRow*);
[[nodiscard]] std::vector<Column> columns_of(const store::ActorRow*);
[[nodiscard]] std::vector<Column> columns_of(const store::ArticleRow*);
[[nodiscard]] std::vector<Column> columns_of(const store::StoryRow*);
[[nodiscard]] Row row_of(const store::EventRow& row);
[[nodiscard]] Row row_of(const store::StatementRow& row);
[[nodiscard]] Row row_of(const store::PositionRow& row);
[[nodiscard]] Row row_of(const store::PledgeRow& row);
[[nodiscard]] Row row_of(const store::ActorRow& row);
[[nodiscard]] Row row_of(const store::ArticleRow& row);
[[nodiscard]] Row row_of(const store::StoryRow& row);

// "1,000,000,000 EUR"
[[nodiscard]] std::string money_text(double value, const std::string& unit);

}  // namespace chancery::cli
