// version, man, completions: what the program says of itself.
#include "chancery/base/file_digest.h"
#include "chancery/cli/commands.h"
#include "chancery/cli/completions.h"
#include "chancery/cli/help.h"
#include "chancery/cli/version.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::cli {
namespace {

constexpr std::size_t kShownDigits = 16;  // digits of a digest that people are shown

}  // namespace

int run_version(Session& session) {
  const auto options = session.engine_options(pipeline::Depth::kSections);
  if (!options) return session.cannot_run(options.error());
  const auto data = pipeline::open_data(*options);
  if (!data) return session.cannot_run(data.error());
  const std::string reader =
      base::file_sha256_hex(pipeline::reader_model(options->installation)).value_or("");
  const std::string segmenter =
      base::file_sha256_hex(pipeline::segmenter_model(options->installation)).value_or("");
  if (session.format() == "json") {
    pipeline::JsonText json;
    json.open_object().key("version").text(kVersion);
    json.key("dictionary").text(data->digest());
    json.key("reader").text_or_null(reader);
    json.key("segmenter").text_or_null(segmenter).close_object();
    session.output().line(json.str());
    return session.finish(kClean);
  }
  const auto shown = [](const std::string& digest) {
    return digest.empty() ? std::string("missing") : digest.substr(0, kShownDigits);
  };
  session.output().line("chancery " + std::string(kVersion));
  session.output().line("dictionary " + shown(data->digest()) + "  " +
                        data->roots().front().string());
  session.output().line("reader     " + shown(reader));
  session.output().line("segmenter  " + shown(segmenter));
  return session.finish(kClean);
}

int run_manual(Session& session) {
  session.output().write(manual(kVersion));
  return session.finish(kClean);
}

int run_completions(Session& session) {
  const std::string& shell = session.arguments().operands.front();
  const auto script = completions(shell);
  if (!script) {
    return session.cannot_run(
        base::fail("E-CLI-001", "no completions for \"" + shell + "\"", {}, "bash, zsh or fish")
            .error());
  }
  session.output().write(*script);
  return session.finish(kClean);
}

}  // namespace chancery::cli
