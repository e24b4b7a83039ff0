// Rows of the store as JSON objects, and as cells of CSV. docs/api.md names the fields; they are
// those of docs/formats/output.md where the two speak of the same thing.
#pragma once

#include <string>
#include <vector>

#include "chancery/pipeline/json_text.h"
#include "chancery/store/rows.h"

namespace chancery::serve {

void write_row(pipeline::JsonText& json, const store::EventRow& row);
void write_row(pipeline::JsonText& json, const store::StatementRow& row);
void write_row(pipeline::JsonText& json, const store::PositionRow& row);
void write_row(pipeline::JsonText& json, const store::PledgeRow& row);
void write_row(pipeline::JsonText& json, const store::ArticleRow& row);
void write_row(pipeline::JsonText& json, const store::StoryRow& row);
void write_row(pipeline::JsonText& json, const store::ActorRow& row);
void write_row(pipeline::JsonText& json, const store::Verdict& row);

// One line of RFC 4180 with its line end. A cell that a spreadsheet would take for a formula
// ("=", "+", "-", "@" first) gets an apostrophe before it.
[[nodiscard]] std::string csv_row(const std::vector<std::string>& cells);
[[nodiscard]] std::vector<std::string> csv_names(const store::EventRow*);
[[nodiscard]] std::vector<std::string> csv_names(const store::StatementRow*);
[[nodiscard]] std::vector<std::string> csv_names(const store::PositionRow*);
[[nodiscard]] std::vector<std::string> csv_names(const store::PledgeRow*);
[[nodiscard]] std::vector<std::string> csv_names(const store::ArticleRow*);
[[nodiscard]] std::vector<std::string> csv_names(const store::StoryRow*);
[[nodiscard]] std::vector<std::string> csv_names(const store::ActorRow*);
[[nodiscard]] std::vector<std::string> csv_cells(const store::EventRow& row);
[[nodiscard]] std::vector<std::string> csv_cells(const store::StatementRow& row);
[[nodiscard]] std::vector<std::string> csv_cells(const store::PositionRow& row);
[[nodiscard]] std::vector<std::string> csv_cells(const store::PledgeRow& row);
[[nodiscard]] std::vector<std::string> csv_cells(const store::ArticleRow& row);
[[nodiscard]] std::vector<std::string> csv_cells(const store::StoryRow& row);
[[nodiscard]] std::vector<std::string> csv_cells(const store::ActorRow& row);

}  // namespace chancery::serve
