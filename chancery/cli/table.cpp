#include "chancery/cli/table.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/cli/text_layout.h"

namespace chancery::cli {
namespace {

constexpr std::size_t kIndent = 2;
constexpr std::size_t kGap = 2;

std::vector<std::size_t> used_columns(const std::vector<Column>& columns,
                                      const std::vector<Row>& rows) {
  std::vector<std::size_t> used;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const bool any = std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
      return i < row.cells.size() && !row.cells[i].text.empty();
    });
    if (any) used.push_back(i);
  }
  return used;
}

// The longest word of a text: what a column must hold to break no word.
std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  for (const std::string_view word : base::split(text, ' ')) {
    longest = std::max(longest, display_width(word));
  }
  return longest;
}

struct Fit {
  std::size_t width;  // now
  std::size_t whole;  // below it words break
  std::size_t least;
};

// The column that gives way: the one farthest above what holds its words whole; when none is, the
// one farthest above its least; else the widest. None when nothing can be shrunk.
Fit* victim_of(std::vector<Fit>& columns) {
  Fit* victim = nullptr;
  std::size_t weight = 0;
  for (Fit& one : columns) {
    if (one.width <= 1) continue;
    std::size_t own = one.width;
    if (one.width > one.least) own = one.width - one.least + 1'000;
    if (one.width > one.whole) own = one.width - one.whole + 1'000'000;
    if (own > weight) {
      weight = own;
      victim = &one;
    }
  }
  return victim;
}

std::vector<std::size_t> fit(const std::vector<Column>& columns, const std::vector<Row>& rows,
                             const std::vector<std::size_t>& used, std::size_t width) {
  constexpr std::size_t kLongestWhole = 14;
  std::vector<Fit> fits;
  std::size_t total = kIndent + kGap * (used.size() - 1);
  for (const std::size_t i : used) {
    std::size_t natural = display_width(columns[i].title);
    std::size_t whole = longest_word(columns[i].title);
    for (const Row& row : rows) {
      natural = std::max(natural, display_width(row.cells[i].text));
      whole = std::max(whole, longest_word(row.cells[i].text));
    }
    const std::size_t wanted = std::max(std::min(natural, columns[i].most), std::size_t{1});
    const std::size_t least = columns[i].least;
    fits.push_back({wanted, std::max(std::min(whole, kLongestWhole), least), least});
    total += wanted;
  }
  for (; total > width; --total) {
    Fit* victim = victim_of(fits);
    if (victim == nullptr) break;
    --victim->width;
  }
  std::vector<std::size_t> widths;
  for (const Fit& one : fits) widths.push_back(one.width);
  return widths;
}

void append_row(std::string& out, const Row& row, const std::vector<std::size_t>& used,
                const std::vector<std::size_t>& widths, const Colours& colours, std::size_t lines) {
  std::vector<std::vector<std::string>> cells;
  std::size_t height = 1;
  for (std::size_t k = 0; k < used.size(); ++k) {
    cells.push_back(wrap(row.cells[used[k]].text, widths[k], lines));
    height = std::max(height, cells.back().size());
  }
  for (std::size_t line = 0; line < height; ++line) {
    std::string text(kIndent, ' ');
    std::size_t owed = 0;  // spaces, written only when something follows
    for (std::size_t k = 0; k < used.size(); ++k) {
      const std::string piece = line < cells[k].size() ? cells[k][line] : "";
      if (!piece.empty()) {
        text.append(owed, ' ');
        owed = 0;
        text += colours(row.cells[used[k]].ink, piece);
      }
      owed += widths[k] - std::min(widths[k], display_width(piece)) + kGap;
    }
    while (text.ends_with(' ')) text.pop_back();
    out += text + "\n";
  }
}

void append_note(std::string& out, const Row& row, std::size_t first, std::size_t width,
                 const Colours& colours, std::size_t lines) {
  if (row.note.text.empty()) return;
  const std::size_t indent = std::min(kIndent + first + kGap, width / 2);
  for (const std::string& line : wrap(row.note.text, width - indent, lines)) {
    out += std::string(indent, ' ') + colours(row.note.ink, line) + "\n";
  }
}

}  // namespace

std::string render_table(const std::vector<Column>& columns, const std::vector<Row>& rows,
                         std::size_t width, const Colours& colours, std::size_t lines) {
  const auto used = used_columns(columns, rows);
  if (used.empty()) return "";
  const auto widths = fit(columns, rows, used, width);
  std::string out;
  Row head;
  for (const Column& column : columns) head.cells.push_back({column.title, Ink::kFaint});
  const bool titled = std::any_of(columns.begin(), columns.end(),
                                  [](const Column& column) { return !column.title.empty(); });
  if (titled) append_row(out, head, used, widths, colours, lines);
  for (const Row& row : rows) {
    append_row(out, row, used, widths, colours, lines);
    append_note(out, row, widths.front(), width, colours, lines);
  }
  return out;
}

std::string csv_line(const std::vector<std::string>& cells) {
  std::string out;
  for (const std::string& cell : cells) {
    if (!out.empty() || &cell != cells.data()) out += ',';
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
      out += cell;
      continue;
    }
    out += '"';
    for (const char c : cell) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    out += '"';
  }
  return out;
}

}  // namespace chancery::cli
