// Events as rows of another data set: PLOVER JSON, POLECAT, ICEWS, GDELT 2.0 (events, mentions),
// edges of a network (CSV, GraphML). docs/formats/exchange.md lists columns and what is lost.
//
//   auto writer = make_writer(Layout::kIcews, crosswalk, {});
//   print(writer->begin());
//   for (event) print(writer->add(event));
//   print(writer->end());
//   tell(writer->left_out());
//
// Formats without a status leave out hypothetical, negated and denied events; formats of pairs
// leave out events without a source (and ICEWS those without a target). Nothing is left out
// silently: left_out() counts it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/exchange/crosswalk.h"
#include "chancery/store/rows.h"

namespace chancery::exchange {

enum class Layout { kPlover, kPolecat, kIcews, kGdelt, kGdeltMentions, kEdges, kGraphml };
[[nodiscard]] std::optional<Layout> layout_from(std::string_view name);

struct WriterOptions {
  bool text = true;         // words of the articles where the layout has room for them
  std::string program;      // "chancery 0.1.0"
  bool stable_ids = false;  // PLOVER: "ARTICLE-NUMBER", the same in every store
};

struct LeftOut {
  std::size_t status = 0;  // hypothetical, negated, denied
  std::size_t source = 0;  // no source
  std::size_t target = 0;  // no target
  std::size_t code = 0;    // no CAMEO code
  std::size_t date = 0;    // neither a date nor a day of publication
};

class Writer {
 public:
  Writer(const Crosswalk& crosswalk, WriterOptions options)
      : crosswalk_(crosswalk), options_(std::move(options)) {}
  virtual ~Writer() = default;
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  // The header, rows with their line ends, and what closes the file; each may be empty.
  [[nodiscard]] virtual std::string begin() { return ""; }
  [[nodiscard]] virtual std::string add(const store::EventRow& event) = 0;
  [[nodiscard]] virtual std::string end() { return ""; }
  [[nodiscard]] const LeftOut& left_out() const { return left_out_; }

 protected:
  // False (and counted) for what did not happen.
  bool happened(const store::EventRow& event);
  const Crosswalk& crosswalk_;
  WriterOptions options_;
  LeftOut left_out_;
};

[[nodiscard]] std::unique_ptr<Writer> make_writer(Layout layout, const Crosswalk& crosswalk,
                                                  WriterOptions options);
// Of pairs: polecat.cpp, icews.cpp, gdelt.cpp; of networks: network.cpp; plover.cpp.
[[nodiscard]] std::unique_ptr<Writer> plover_writer(const Crosswalk&, WriterOptions);
[[nodiscard]] std::unique_ptr<Writer> polecat_writer(const Crosswalk&, WriterOptions);
[[nodiscard]] std::unique_ptr<Writer> icews_writer(const Crosswalk&, WriterOptions);
[[nodiscard]] std::unique_ptr<Writer> gdelt_writer(const Crosswalk&, WriterOptions, bool mentions);
[[nodiscard]] std::unique_ptr<Writer> network_writer(const Crosswalk&, WriterOptions, bool graphml);

// One source and one target of an event; either may be null.
struct Dyad {
  const store::Party* source = nullptr;
  const store::Party* target = nullptr;
};
// Every pair; of a symmetric event each ordered pair of those who took part.
[[nodiscard]] std::vector<Dyad> dyads_of(const store::EventRow& event);

// A line of tab-separated cells; tabs and line ends in a cell become spaces.
[[nodiscard]] std::string tab_line(const std::vector<std::string>& cells);
[[nodiscard]] std::string number_text(const std::optional<double>& value);  // shortest; "" for none
// The first day of what a date covers: "2022-12" is "2022-12-01", "2005-Q3" "2005-07-01", "199"
// (the nineties) "1990-01-01"; empty for what has no year.
[[nodiscard]] std::string whole_day(std::string_view date);

}  // namespace chancery::exchange
