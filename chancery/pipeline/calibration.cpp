#include "chancery/pipeline/calibration.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "chancery/base/utf8.h"

namespace chancery::pipeline {
namespace {

constexpr double kLeast = 0.01;

double log_odds(double share) { return std::log(share / (1 - share)); }

double bounded(double share) { return std::clamp(share, kLeast, 1 - kLeast); }

// Not a number (NaN) when the text is none.
double number(std::string_view text) {
  double value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  return failure != std::errc{} || end != text.data() + text.size() ? std::nan("") : value;
}

}  // namespace

base::Expected<void> Calibration::add(const lexicon::Block& block) {
  Table table;
  for (const lexicon::Field& field : block.fields) {
    std::vector<std::string_view> cells;
    for (const std::string_view cell : base::split(field.value, ' ')) {
      if (!cell.empty()) cells.push_back(cell);
    }
    if (field.key == "note") continue;
    cells.resize(std::max<std::size_t>(cells.size(), 2));
    const double first = number(cells[0]);
    const double second = number(cells[1]);
    const bool step = field.key == "step" && std::isfinite(first) && second >= 0 && second <= 1;
    const bool type = field.key == "type" && std::abs(second) < 10;
    if (!step && !type) {
      return std::unexpected(lexicon::error_in(
          block, field, field.value, "E-PIP-003", "a line of a calibration that is none",
          "\"step CONFIDENCE SHARE\", \"type TYPE LOG-ODDS\" or a note"));
    }
    if (step) {
      table.steps.emplace_back(first, bounded(second));
    } else {
      table.types[std::string(cells[0])] = second;
    }
  }
  std::ranges::sort(table.steps);
  tables_.push_back(std::move(table));
  return {};
}

base::Expected<Calibration> Calibration::load(const lexicon::DataFiles& data) {
  Calibration out;
  for (const lexicon::DataFile* file : data.in("calibration", ".cal")) {
    lexicon::BlockFile read = lexicon::read_blocks(file->shown, file->text);
    if (!read.errors.empty()) return std::unexpected(std::move(read.errors.front()));
    for (const lexicon::Block& block : read.blocks) {
      if (auto added = out.add(block); !added) return std::unexpected(std::move(added.error()));
    }
  }
  return out;
}

double Calibration::of(double confidence, std::string_view type) const {
  for (const Table& table : tables_) {
    double share = bounded(confidence);
    for (const auto& [from, right] : table.steps) {
      if (from <= confidence + 1e-9 || from == table.steps.front().first) share = right;
    }
    const auto shift = table.types.find(type);
    if (shift != table.types.end()) {
      share = bounded(1 / (1 + std::exp(-(log_odds(share) + shift->second))));
    }
    confidence = share;
  }
  return confidence;
}

}  // namespace chancery::pipeline
