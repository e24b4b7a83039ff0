// agreement: what coders' sheets say, as a page or JSON.
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "chancery/cli/store_commands.h"
#include "chancery/cli/table.h"
#include "chancery/cli/wording.h"
#include "chancery/intake/byte_source.h"
#include "chancery/intake/csv.h"
#include "chancery/pipeline/json_text.h"
#include "chancery/review/agreement_json.h"
#include "chancery/review/calibration.h"

namespace chancery::cli {
namespace {

using pipeline::JsonText;

constexpr std::size_t kLongestSheetRow = 4U << 20U;

std::string decimals(double value) {
  std::array<char, 16> out{};
  std::snprintf(out.data(), out.size(), "%.3f", value);
  return out.data();
}

base::Expected<review::Sheet> sheet_from(const std::string& path) {
  auto source = intake::open_file(path);
  if (!source) return std::unexpected(std::move(source.error()));
  auto input = intake::unpacked(std::make_unique<intake::Input>(std::move(*source)));
  if (!input) return std::unexpected(std::move(input.error()));
  review::Sheet sheet;
  sheet.name = std::filesystem::path(path).stem().string();
  intake::CsvReader rows(**input, kLongestSheetRow);
  while (true) {
    auto row = rows.next();
    if (!row) return std::unexpected(std::move(row.error()));
    if (!*row) return sheet;
    if (sheet.header.empty()) {
      sheet.header = std::move((*row)->fields);
    } else {
      sheet.rows.push_back(std::move((*row)->fields));
    }
  }
}

std::string report_json(const review::AgreementReport& report) {
  JsonText json;
  review::write_report(json, report);
  return json.take();
}

std::string report_page(const review::AgreementReport& report, std::size_t width,
                        const Colours& colours) {
  std::string out = std::to_string(report.units) + " units, " +
                    std::to_string(report.coders.size()) + " coders\n";
  std::vector<Row> rows;
  for (const review::Reliability& one : report.reliability) {
    rows.push_back({{one.what, Ink::kBold},
                    {one.alpha ? decimals(*one.alpha) : "none", Ink::kPlain},
                    {decimals(one.interval.low) + " … " + decimals(one.interval.high), Ink::kFaint},
                    {std::to_string(one.units), Ink::kPlain}});
  }
  if (!rows.empty()) {
    out += "\nAgreement of the coders\n" +
           render_table({{"about", 8}, {"Krippendorff's alpha", 8}, {"95 %", 8}, {"units", 5}},
                        rows, width, colours);
  }
  rows.clear();
  for (const review::Precision& one : report.precision) {
    rows.push_back({{one.type, Ink::kBold},
                    {percent(one.right) + " %", Ink::kPlain},
                    {percent(one.interval.low) + " … " + percent(one.interval.high), Ink::kFaint},
                    {std::to_string(one.judged), Ink::kPlain}});
  }
  if (!rows.empty()) {
    out += "\nPrecision\n" + render_table({{"type", 8}, {"right", 8}, {"95 %", 8}, {"judged", 5}},
                                          rows, width, colours);
  }
  if (report.recall) {
    out += "\nRecall " + percent(*report.recall) + " % (" + percent(report.recall_interval.low) +
           " … " + percent(report.recall_interval.high) + "): " + std::to_string(report.missed) +
           " of " + std::to_string(report.silent) + " silent sentences held an event\n";
  }
  rows.clear();
  for (const auto& [coded, row] : report.confusion) {
    for (const auto& [truth, count] : row) {
      if (coded == truth) continue;
      rows.push_back({{coded, Ink::kPlain}, {truth, Ink::kBold}, {decimals(count), Ink::kPlain}});
    }
  }
  if (!rows.empty()) {
    out += "\nConfused\n" +
           render_table({{"coded", 8}, {"is", 8}, {"weighted", 6}}, rows, width, colours);
  }
  rows.clear();
  for (const review::Step& step : report.calibration) {
    rows.push_back({{decimals(step.score), Ink::kPlain},
                    {percent(step.value) + " %", Ink::kBold},
                    {decimals(step.weight), Ink::kFaint}});
  }
  if (!rows.empty()) {
    out += "\nWhat confidence is worth (from this value on)\n" +
           render_table({{"confidence", 8}, {"right", 6}, {"weight", 6}}, rows, width, colours);
  }
  return out;
}

base::Expected<void> write_calibration(const std::filesystem::path& path, const std::string& text,
                                       std::ios::openmode mode) {
  std::ofstream file(path, std::ios::binary | mode);
  file << text;
  file.close();
  if (file) return {};
  return base::fail("E-REV-013", "the file cannot be written", {path.string(), 0, 0});
}

// Puts what the judgements say into a data folder. The events were coded with the calibrations that
// stand there, so the new one comes after them; class errors are of the coder alone and replaced.
base::Expected<void> calibrate(Session& session, const review::AgreementReport& report,
                               const std::filesystem::path& folder) {
  const auto data = session.load_data();
  if (!data) return std::unexpected(data.error());
  const auto ontology = lexicon::Ontology::load(*data);
  if (!ontology) return std::unexpected(ontology.error());
  const auto block =
      review::confidence_block(report, "sample-" + std::to_string(report.judged.size()));
  if (!block) return std::unexpected(block.error());
  const std::filesystem::path place = folder / "calibration";
  std::error_code failure;
  std::filesystem::create_directories(place, failure);
  const std::filesystem::path file = place / "confidence.cal";
  const bool again = std::filesystem::exists(file, failure);
  if (auto kept = write_calibration(file, (again ? "\n" : "") + *block, std::ios::app); !kept)
    return kept;
  if (auto kept = write_calibration(place / "errors.txt", review::class_errors(report, *ontology),
                                    std::ios::trunc);
      !kept) {
    return kept;
  }
  if (!session.quiet()) {
    note("chancery: " + place.string() + " holds what the judgements say; --data " +
         folder.string() + " applies it" + (again ? ", after the calibrations before it" : ""));
  }
  return {};
}

}  // namespace

int run_agreement(Session& session) {
  const auto seed = session.arguments().number("seed", 1);
  if (!seed) return session.cannot_run(seed.error());
  std::vector<review::Sheet> sheets;
  for (const std::string& path : session.arguments().operands) {
    auto sheet = sheet_from(path);
    if (!sheet) return session.cannot_run(sheet.error());
    sheets.push_back(std::move(*sheet));
  }
  const auto report = review::agreement_of(sheets, *seed);
  if (!report) return session.cannot_run(report.error());
  if (session.format() == "json") {
    session.output().line(report_json(*report));
  } else {
    session.output().write(report_page(*report, session.width(), session.colours()));
  }
  if (const auto folder = session.arguments().value("calibrate")) {
    if (auto kept = calibrate(session, *report, *folder); !kept) {
      return session.cannot_run(kept.error());
    }
  }
  return session.finish(kClean);
}

}  // namespace chancery::cli
