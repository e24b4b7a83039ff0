#include "chancery/cli/corpus_input.h"

#include <cstdio>
#include <fstream>

#include "chancery/cli/store_commands.h"
#include "chancery/cli/store_filter.h"
#include "chancery/intake/byte_source.h"
#include "chancery/stories/words.h"

namespace chancery::cli {
namespace {

constexpr std::size_t kLongestFindings = 64U << 20U;
constexpr unsigned kDraws = 200;

// A bad line is told and passed over; a file that does not begin with findings is another kind.
base::Expected<void> read_findings(const std::string& path, const stories::WordRanks& ranks,
                                   analysis::CorpusBuilder& builder, std::size_t& rejected) {
  auto source = intake::open_file(path);
  if (!source) return std::unexpected(std::move(source.error()));
  auto input = intake::unpacked(std::make_unique<intake::Input>(std::move(*source)));
  if (!input) return std::unexpected(std::move(input.error()));
  std::uint32_t number = 0;
  bool any = false;
  while (true) {
    auto line = (*input)->line(kLongestFindings);
    if (!line) return std::unexpected(std::move(line.error()));
    if (!*line) return {};
    ++number;
    if ((*line)->text.empty()) continue;
    auto article = analysis::coded_article((*line)->text, ranks);
    if (article) {
      any = true;
      builder.add(std::move(*article));
      continue;
    }
    article.error().place = {path, number, 0};
    if (!any && article.error().code == "E-ANA-001") return std::unexpected(article.error());
    ++rejected;
    note("chancery: " + article.error().to_string());
  }
}

base::Expected<void> read_store(const Session& session, const stories::WordRanks& ranks,
                                analysis::CorpusBuilder& builder) {
  auto reader = reader_of(session);
  if (!reader) return std::unexpected(std::move(reader.error()));
  return (*reader)->each_document({}, [&](const store::StoredDocument& stored) {
    auto article = analysis::coded_article(stored.findings, ranks);
    if (!article) return true;  // a row of foreign origin has no findings
    article->story = stored.article.story == 0 ? "" : std::to_string(stored.article.story);
    builder.add(std::move(*article));
    return true;
  });
}

// The first or last day of "2023", "2023-03" or "2023-03-02".
std::optional<base::Day> edge_of(const std::string& text, bool last) {
  if (text.size() == 4) return base::parse_iso_day(text + (last ? "-12-31" : "-01-01"));
  if (text.size() != 7) return base::parse_iso_day(text);
  const auto first = base::parse_iso_day(text + "-01");
  if (!first || !last) return first;
  const unsigned days = base::days_in_month(base::year_of(*first), base::month_of(*first));
  return *first + std::chrono::days(days - 1);
}

base::Expected<void> narrow(const Session& session, base::DayRange& range) {
  for (const bool last : {false, true}) {
    const std::string name = last ? "until" : "since";
    const auto given = session.arguments().value(name);
    if (!given) continue;
    const auto day = edge_of(*given, last);
    if (!day)
      return base::fail("E-CLI-001", "--" + name + " is no day, month or year: \"" + *given + "\"",
                        {}, "write it as 2023-03-02, 2023-03 or 2023");
    (last ? range.last : range.first) = *day;
  }
  if (range.first > range.last)
    return base::fail("E-CLI-001", "--since lies after --until, or after all that is there");
  return {};
}

// Those of --errors, else those that a calibration left in the data folders; the last one counts.
base::Expected<analysis::CoderErrors> errors_of(const Session& session) {
  if (const auto path = session.arguments().value("errors")) {
    auto source = intake::open_file(*path);
    if (!source) return std::unexpected(std::move(source.error()));
    intake::Input input(std::move(*source));
    auto text = input.rest(kLongestFindings);
    if (!text) return std::unexpected(std::move(text.error()));
    return analysis::CoderErrors::read(*text, *path);
  }
  const auto data = session.load_data();
  if (!data) return std::unexpected(data.error());
  const auto files = data->in("calibration", ".txt");
  if (files.empty()) return analysis::CoderErrors();
  return analysis::CoderErrors::read(files.back()->text, files.back()->shown);
}

}  // namespace

base::Expected<analysis::Choice> choice_of(const Session& session) {
  analysis::Choice choice;
  const Arguments& arguments = session.arguments();
  if (const auto voice = arguments.value("voice"))
    choice.voice = analysis::voice_from(*voice).value_or(choice.voice);
  if (const auto given = arguments.value("sectors")) {
    auto sectors = analysis::sectors_from(*given);
    if (!sectors) return std::unexpected(std::move(sectors.error()));
    choice.sectors = std::move(*sectors);
  }
  choice.planned = arguments.has("planned");
  const auto least = least_confidence(session);
  if (!least) return std::unexpected(least.error());
  choice.min_confidence = least->value_or(0);
  return choice;
}

base::Expected<analysis::Step> step_of(const Session& session, std::string_view otherwise) {
  const std::string name = session.arguments().value("by").value_or(std::string(otherwise));
  if (const auto step = analysis::step_from(name)) return *step;
  return base::fail("E-CLI-001", "--by is no length of a period: \"" + name + "\"", {},
                    "week, month, quarter, year or all");
}

base::Expected<analysis::DirectOptions> direct_options_of(const Session& session) {
  analysis::DirectOptions options;
  const auto draws = session.arguments().number("draws", kDraws);
  if (!draws) return std::unexpected(draws.error());
  const auto seed = session.arguments().number("seed", 1);
  if (!seed) return std::unexpected(seed.error());
  options.draws = *draws;
  options.seed = *seed;
  auto errors = errors_of(session);
  if (!errors) return std::unexpected(std::move(errors.error()));
  options.errors = *errors;
  return options;
}

base::Expected<CorpusInput> read_corpus(const Session& session,
                                        const std::vector<std::string>& files) {
  const auto choice = choice_of(session);
  if (!choice) return std::unexpected(choice.error());
  const auto data = session.load_data();
  if (!data) return std::unexpected(data.error());
  const auto ranks = stories::WordRanks::load(*data);
  if (!ranks) return std::unexpected(ranks.error());
  const bool stored = session.arguments().has("db");
  if (files.empty() && !stored)
    return base::fail("E-ANA-005", "there is nothing to compute from", {},
                      "give a store with --db, or files of findings: chancery code --format jsonl "
                      "news/ > findings.jsonl");
  auto issues = analysis::IssueWords::load(*data);
  if (!issues) return std::unexpected(std::move(issues.error()));
  analysis::CorpusBuilder builder(std::move(*issues));
  CorpusInput input;
  for (const std::string& file : files)
    if (auto read = read_findings(file, *ranks, builder, input.rejected); !read)
      return std::unexpected(std::move(read.error()));
  if (stored)
    if (auto read = read_store(session, *ranks, builder); !read)
      return std::unexpected(std::move(read.error()));
  input.articles = builder.articles();
  input.corpus = builder.build(*choice);
  const auto days = input.corpus.days();
  if (!days)
    return base::fail("E-ANA-005", "there are no events between actors in what was given", {},
                      "--voice all and --sectors any count more of them");
  input.range = *days;
  if (auto narrowed = narrow(session, input.range); !narrowed)
    return std::unexpected(std::move(narrowed.error()));
  return input;
}

base::Expected<void> write_file(const std::string& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  out.close();
  if (!out) return base::fail("E-ANA-006", "the file cannot be written", {path, 0, 0});
  return {};
}

std::string signed_number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%+.2f", value == 0 ? 0.0 : value);
  return text;
}

std::string shown(const std::optional<analysis::Interval>& interval) {
  if (!interval) return "not enough data";
  return signed_number(interval->middle) + " [" + signed_number(interval->low) + ", " +
         signed_number(interval->high) + "]";
}

std::string compact(const analysis::Interval& interval) {
  char text[48];
  std::snprintf(text, sizeof text, "%+.1f [%+.1f %+.1f]", interval.middle, interval.low,
                interval.high);
  return text;
}

}  // namespace chancery::cli
