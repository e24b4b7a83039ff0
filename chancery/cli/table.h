// Tables for a terminal: columns as wide as their cells need, made narrower where the page is too
// narrow, cells wrapped.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <vector>

#include "chancery/cli/terminal.h"

namespace chancery::cli {

struct Column {
  std::string title;
  std::size_t least = 4;  // columns below which it is never shrunk
  std::size_t most = 200;
};

struct Cell {
  std::string text;
  Ink ink = Ink::kPlain;
};

// As many cells as columns. A note stands under the row, from the second column on.
struct Row {
  Row(std::initializer_list<Cell> given) : cells(given) {}
  Row(std::size_t count, const Cell& cell) : cells(count, cell) {}
  Row() = default;
  std::vector<Cell> cells;
  Cell note;
};

// `lines`: of a cell, at most. A column whose cells are all empty is left out. No line is longer
// than `width`.
[[nodiscard]] std::string render_table(const std::vector<Column>& columns,
                                       const std::vector<Row>& rows, std::size_t width,
                                       const Colours& colours, std::size_t lines = 4);

// Comma-separated values after RFC 4180, without colours.
[[nodiscard]] std::string csv_line(const std::vector<std::string>& cells);

}  // namespace chancery::cli
