// movements: whose dealings changed most between two periods, with the number of pairs allowed for.
#include <algorithm>

#include "chancery/analysis/movements.h"
#include "chancery/cli/analysis_commands.h"
#include "chancery/cli/corpus_input.h"
#include "chancery/cli/table.h"
#include "chancery/pipeline/json_text.h"
#include "chancery/serve/interval_json.h"

namespace chancery::cli {
namespace {

using analysis::Movement;
using analysis::Movements;

constexpr std::size_t kShownPairs = 20;

std::string page(const Movements& moved, std::size_t width, const Colours& colours) {
  std::string text = colours(Ink::kBold, moved.from + " to " + moved.to) + "  " +
                     colours(Ink::kFaint, std::to_string(moved.looked_at) + " pairs looked at") +
                     "\n";
  std::vector<Row> rows;
  for (std::size_t i = 0; i < std::min(kShownPairs, moved.all.size()); ++i) {
    const Movement& one = moved.all[i];
    rows.push_back(
        {{one.first + " " + one.second, Ink::kBlue},
         {compact(one.change), one.stands ? Ink::kBold : Ink::kPlain},
         {compact(one.before)},
         {compact(one.after)},
         {std::to_string(one.acts_before) + ", " + std::to_string(one.acts_after), Ink::kFaint},
         {one.stands ? "yes" : "no", one.stands ? Ink::kGreen : Ink::kFaint}});
  }
  return text + render_table({{"pair", 7, 10},
                              {"change", 16, 16},
                              {"before", 16, 16},
                              {"after", 16, 16},
                              {"acts", 6, 9},
                              {"stands", 6, 6}},
                             rows, width, colours);
}

std::string as_json(const Movements& moved) {
  pipeline::JsonText json;
  json.open_object().key("from").text(moved.from).key("to").text(moved.to);
  json.key("looked_at").number(static_cast<std::int64_t>(moved.looked_at));
  json.key("false_share").real(analysis::kFalseShare).key("movements").open_array();
  for (const Movement& one : moved.all) {
    json.open_object().key("first").text(one.first).key("second").text(one.second);
    serve::write_interval(json, "change", one.change);
    serve::write_interval(json, "before", one.before);
    serve::write_interval(json, "after", one.after);
    json.key("acts_before").number(static_cast<std::int64_t>(one.acts_before));
    json.key("acts_after").number(static_cast<std::int64_t>(one.acts_after));
    json.key("p").real(one.p).key("stands").boolean(one.stands).close_object();
  }
  json.close_array().close_object();
  return json.take();
}

std::string as_csv(const Movements& moved) {
  std::string text = csv_line({"first", "second", "low", "middle", "high", "acts_before",
                               "acts_after", "stands"}) +
                     "\n";
  for (const Movement& one : moved.all)
    text += csv_line({one.first, one.second, signed_number(one.change.low),
                      signed_number(one.change.middle), signed_number(one.change.high),
                      std::to_string(one.acts_before), std::to_string(one.acts_after),
                      one.stands ? "1" : "0"}) +
            "\n";
  return text;
}

}  // namespace

int run_movements(Session& session) {
  const auto step = step_of(session, "month");
  if (!step) return session.cannot_run(step.error());
  const auto options = direct_options_of(session);
  if (!options) return session.cannot_run(options.error());
  const auto input = read_corpus(session, session.arguments().operands);
  if (!input) return session.cannot_run(input.error());
  const analysis::Periods periods(input->range, *step);
  if (periods.size() < 2)
    return session.cannot_run(base::fail("E-ANA-005", "there are not two periods to compare", {},
                                         "--by week, or an earlier --since")
                                  .error());
  const analysis::Dyads dyads(input->corpus);
  const Movements moved = analysis::movements(dyads, periods, periods.size() - 1, *options);
  const std::string format = session.format();
  if (format == "json") {
    session.output().line(as_json(moved));
  } else {
    session.output().write(format == "csv" ? as_csv(moved)
                                           : page(moved, session.width(), session.colours()));
  }
  return session.finish(input->rejected > 0 ? kRejects : kClean);
}

}  // namespace chancery::cli
