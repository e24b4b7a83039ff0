#include "chancery/cli/session.h"

#include <algorithm>
#include <thread>

#include "chancery/base/utf8.h"
#include "chancery/cli/source_map_file.h"
#include "chancery/cli/store_filter.h"
#include "chancery/pipeline/installation.h"

namespace chancery::cli {

Session::Session(Arguments arguments)
    : arguments_(std::move(arguments)),
      colours_(wants_colour(arguments_.value("color"))),
      width_(arguments_.number("width", static_cast<unsigned>(terminal_width())).value_or(80)) {
  width_ = std::clamp<std::size_t>(width_, 40, 1000);
}

std::string Session::format() const {
  if (const auto given = arguments_.value("format")) return *given;
  const auto& formats = arguments_.command->formats;
  if (formats.empty()) return "";
  const bool for_people =
      formats.front() == "page" && !output_is_terminal() &&
      (arguments_.command->name == "code" || arguments_.command->name == "quotes");
  return std::string(for_people ? formats[1] : formats.front());
}

base::Expected<unsigned> Session::jobs() const {
  return arguments_.number("jobs", std::max(1U, std::thread::hardware_concurrency()));
}

base::Expected<pipeline::EngineOptions> Session::engine_options(pipeline::Depth depth) const {
  auto installation = pipeline::find_installation(pipeline::running_program());
  if (!installation) return std::unexpected(std::move(installation.error()));
  pipeline::EngineOptions options;
  options.installation = std::move(*installation);
  for (const std::string& folder : arguments_.all("data")) options.overlays.emplace_back(folder);
  options.depth = depth;
  options.learned = !arguments_.has("no-learned");
  const std::string_view command = arguments_.command->name;
  if (depth == pipeline::Depth::kFindings && (command == "code" || command == "evaluate")) {
    const auto least = least_confidence(*this);
    if (!least) return std::unexpected(least.error());
    options.least_confidence = *least;
  }
  if (command.starts_with("lexicon"))
    options.least_confidence = 0;  // examples are of what patterns give
  options.tokens_given = arguments_.value("input-format") == "conllu";
  return options;
}

base::Expected<pipeline::Engine> Session::load_engine(pipeline::Depth depth) const {
  auto options = engine_options(depth);
  if (!options) return std::unexpected(std::move(options.error()));
  auto engine = pipeline::Engine::load(*options);
  // Half a million strings: to free them one by one at the end takes longer than to code a line.
  static std::vector<pipeline::Engine> kept;
  if (engine) kept.push_back(*engine);
  return engine;
}

base::Expected<lexicon::DataFiles> Session::load_data() const {
  auto options = engine_options(pipeline::Depth::kSections);
  if (!options) return std::unexpected(std::move(options.error()));
  return pipeline::open_data(*options);
}

base::Expected<intake::Options> Session::intake_options() const {
  intake::Options options;
  options.published = arguments_.value("published");
  options.id = arguments_.value("id");
  options.language = arguments_.value("language");
  options.english_only = arguments_.command->name != "extract";
  options.mend = arguments_.has("mend");
  if (const auto path = arguments_.value("source-map")) {
    auto sink = source_map_file(*path);
    if (!sink) return std::unexpected(std::move(sink.error()));
    options.source_maps = std::move(*sink);
  }
  if (const auto kind = arguments_.value("input-format")) {
    options.input_format = intake::input_format_from(*kind).value_or(intake::InputFormat::kDetect);
  }
  for (const std::string& given : arguments_.all("map")) {
    for (const std::string_view pair : base::split(given, ',')) {
      const std::size_t equals = pair.find('=');
      if (equals == std::string_view::npos || equals == 0 || equals + 1 == pair.size()) {
        return base::fail("E-CLI-003", "--map takes OURS=THEIRS, not \"" + std::string(pair) + "\"",
                          {}, "for example --map text=body,date=published_at");
      }
      options.field_map[std::string(pair.substr(0, equals))] = std::string(pair.substr(equals + 1));
    }
  }
  return options;
}

int Session::cannot_run(const base::Error& error) {
  (void)output_.flush();
  note("chancery: " + error.to_string());
  return kCannotRun;
}

int Session::finish(int status) {
  if (output_.flush()) return status;
  note("chancery: E-CLI-004: standard output cannot be written");
  return kCannotRun;
}

}  // namespace chancery::cli
