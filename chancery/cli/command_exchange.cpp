// export, import: events in the columns of other data sets, and theirs in the store.
#include <istream>

#include "chancery/cli/store_commands.h"
#include "chancery/cli/store_filter.h"
#include "chancery/cli/version.h"
#include "chancery/exchange/import.h"
#include "chancery/exchange/writer.h"
#include "chancery/intake/byte_source.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::cli {
namespace {

constexpr std::size_t kLongestForeignRow = 1U << 20U;
constexpr std::size_t kRowsAtOnce = 5000;
constexpr std::size_t kShownFaults = 10;  // of a file

base::Expected<exchange::Crosswalk> crosswalk_of(const Session& session) {
  const auto data = session.load_data();
  if (!data) return std::unexpected(data.error());
  return exchange::Crosswalk::load(*data);
}

void tell_left_out(const exchange::LeftOut& left) {
  const auto tell = [](std::size_t count, const char* why) {
    if (count > 0) note("chancery: left out " + std::to_string(count) + " events " + why);
  };
  tell(left.status, "that did not happen (hypothetical, negated, denied)");
  tell(left.source, "without a source");
  tell(left.target, "without a target");
  tell(left.code, "without a CAMEO code");
  tell(left.date, "without a date");
}

struct Imported {
  std::size_t added = 0, known = 0, refused = 0;
};

class Import {
 public:
  Import(Session& session, store::Store& keeper, const exchange::Importer& importer)
      : session_(session), keeper_(keeper), importer_(importer) {}

  base::Expected<void> file(const std::string& path) {
    auto source = intake::open_file(path);
    if (!source) return std::unexpected(std::move(source.error()));
    auto input = intake::unpacked(std::make_unique<intake::Input>(std::move(*source)));
    if (!input) return std::unexpected(std::move(input.error()));
    std::size_t faults = 0;
    for (std::uint32_t number = 1;; ++number) {
      auto line = (*input)->line(kLongestForeignRow);
      if (!line) return std::unexpected(std::move(line.error()));
      if (!*line) break;
      auto row = importer_.read((*line)->text);
      if (!row) {
        ++imported.refused;
        base::Error error = row.error();
        error.place = {path, number, 0};
        if (!session_.quiet() && ++faults <= kShownFaults) note("chancery: " + error.to_string());
        continue;
      }
      if (!*row) continue;
      const auto added = keeper_.put_foreign((*row)->event, (*row)->external_id);
      if (!added) return std::unexpected(added.error());
      ++(*added ? imported.added : imported.known);
      if (++waiting_ % kRowsAtOnce != 0) continue;
      if (auto kept = keeper_.commit(); !kept) return kept;
    }
    if (faults > kShownFaults) {
      note("chancery: " + path + ": " + std::to_string(faults - kShownFaults) +
           " more rows refused");
    }
    return keeper_.commit();
  }

  Imported imported;

 private:
  Session& session_;
  store::Store& keeper_;
  const exchange::Importer& importer_;
  std::size_t waiting_ = 0;
};

}  // namespace

int run_export(Session& session) {
  const auto layout = exchange::layout_from(session.arguments().value("as").value_or("plover"));
  if (!layout) {
    return session.cannot_run(base::fail("E-CLI-001", "--as names a layout").error());
  }
  const auto filter = filter_of(session, store::Kind::kEvents);
  if (!filter) return session.cannot_run(filter.error());
  const auto page = page_of(session);
  if (!page) return session.cannot_run(page.error());
  const auto crosswalk = crosswalk_of(session);
  if (!crosswalk) return session.cannot_run(crosswalk.error());
  const auto reader = reader_of(session);
  if (!reader) return session.cannot_run(reader.error());
  const bool text = !session.arguments().has("no-text");
  const auto writer =
      exchange::make_writer(*layout, *crosswalk, {text, "chancery " + std::string(kVersion)});
  session.output().write(writer->begin());
  std::size_t left = session.arguments().has("limit") ? page->limit : SIZE_MAX;
  const bool words = text && *layout == exchange::Layout::kPlover;
  const auto read = (*reader)->each_event(*filter, words, [&](const store::EventRow& event) {
    if (left-- == 0) return false;
    return session.output().write(writer->add(event));
  });
  if (!read) return session.cannot_run(read.error());
  session.output().write(writer->end());
  if (!session.quiet()) tell_left_out(writer->left_out());
  return session.finish(kClean);
}

int run_import(Session& session) {
  const auto layout = session.arguments().value("layout");
  if (!layout) {
    return session.cannot_run(
        base::fail("E-CLI-001", "chancery import needs --layout icews or gdelt").error());
  }
  const auto crosswalk = crosswalk_of(session);
  if (!crosswalk) return session.cannot_run(crosswalk.error());
  auto keeper = writer_of(session, true);
  if (!keeper) return session.cannot_run(keeper.error());
  const exchange::Importer importer(
      *layout == "icews" ? exchange::Foreign::kIcews : exchange::Foreign::kGdelt, *crosswalk);
  Import import(session, **keeper, importer);
  for (const std::string& path : session.arguments().operands) {
    if (auto read = import.file(path); !read) return session.cannot_run(read.error());
  }
  const Imported& sums = import.imported;
  if (session.format() == "json") {
    pipeline::JsonText json;
    json.open_object().key("added").number(sums.added).key("known").number(sums.known);
    session.output().line(json.key("refused").number(sums.refused).close_object().str());
    return session.finish(sums.refused > 0 ? kRejects : kClean);
  }
  session.output().line(std::to_string(sums.added) + " events imported, " +
                        std::to_string(sums.known) + " known already, " +
                        std::to_string(sums.refused) + " rows refused");
  return session.finish(sums.refused > 0 ? kRejects : kClean);
}

}  // namespace chancery::cli
