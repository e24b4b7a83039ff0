#include <csignal>
#include <map>

#include "chancery/cli/analysis_commands.h"
#include "chancery/cli/commands.h"
#include "chancery/cli/help.h"
#include "chancery/cli/store_commands.h"

namespace chancery::cli {
namespace {

using CommandFunction = int (*)(Session&);

const std::map<std::string_view, CommandFunction>& command_functions() {
  static const std::map<std::string_view, CommandFunction> kRunners = {
      {"code", run_code},
      {"parse", run_parse},
      {"explain", run_explain},
      {"resolve", run_resolve},
      {"quotes", run_quotes},
      {"extract", run_extract},
      {"stories", run_stories},
      {"distance", run_distance},
      {"blocs", run_blocs},
      {"map", run_map},
      {"movements", run_movements},
      {"serve", run_serve},
      {"version", run_version},
      {"man", run_manual},
      {"lexicon check", run_lexicon_check},
      {"lexicon import", run_lexicon_import},
      {"lexicon diff", run_lexicon_diff},
      {"completions", run_completions},
  };
  return kRunners;
}

}  // namespace

int run(int count, const char* const* words) {
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is told by write()
  std::signal(SIGXFSZ, SIG_IGN);  // and so is a file at its limit (ulimit -f)
  auto arguments = read_arguments(count, words);
  if (!arguments) {
    note("chancery: " + arguments.error().to_string());
    return kCannotRun;
  }
  if (arguments->version) {
    arguments->command = find_command("version");
    arguments->help = false;
  }
  const Command* command = arguments->command;
  const bool help = arguments->help;
  if (command == nullptr && !help) {
    note(overview());
    return kCannotRun;
  }
  Session session(std::move(*arguments));
  if (help) {
    session.output().write(command == nullptr ? overview() : help_of(*command, session.width()));
    return session.finish(kClean);
  }
  if (const auto over_store = store_runners().find(command->name);
      over_store != store_runners().end()) {
    return over_store->second(session);
  }
  return command_functions().at(command->name)(session);
}

}  // namespace chancery::cli
