#include "chancery/cli/arguments.h"

#include <CLI/CLI.hpp>
#include <charconv>

namespace chancery::cli {
namespace {

std::string option_names(const Flag& flag) {
  std::string names;
  if (flag.letter != 0) names += std::string("-") + flag.letter + ",";
  return names + "--" + std::string(flag.name);
}

void add_flag(CLI::App& app, const Command& command, const Flag& flag, Arguments& into) {
  const std::string key(flag.name);
  if (flag.value.empty()) {
    app.add_flag_callback(option_names(flag), [&into, key] { into.values[key]; });
    return;
  }
  CLI::Option* option = app.add_option_function<std::vector<std::string>>(
      option_names(flag),
      [&into, key](const std::vector<std::string>& given) { into.values[key] = given; });
  option->expected(1)->type_size(1)->allow_extra_args(false)->multi_option_policy(
      flag.repeatable ? CLI::MultiOptionPolicy::TakeAll : CLI::MultiOptionPolicy::TakeLast);
  const auto& choices = flag.name == "format" ? command.formats : flag.choices;
  if (!choices.empty()) {
    option->check(CLI::IsMember(std::vector<std::string>(choices.begin(), choices.end())));
  }
}

using Groups = std::map<std::string, CLI::App*>;  // commands of two words, by the first

void add_command(CLI::App& root, Groups& groups, const Command& command, Arguments& into) {
  CLI::App* at = &root;
  std::string_view name = command.name;
  if (const std::size_t blank = name.find(' '); blank != std::string_view::npos) {
    CLI::App*& group = groups[std::string(name.substr(0, blank))];
    if (group == nullptr) {
      group = root.add_subcommand(std::string(name.substr(0, blank)))->require_subcommand(1);
      group->set_help_flag();
    }
    at = group;
    name.remove_prefix(blank + 1);
  }
  CLI::App* app = at->add_subcommand(std::string(name));
  app->set_help_flag();
  app->callback([&into, &command] { into.command = &command; });
  for (const Flag* flag : flags_of(command)) add_flag(*app, command, *flag, into);
  if (!command.operands.empty()) app->add_option("operands", into.operands);
}

}  // namespace

std::optional<std::string> Arguments::value(std::string_view flag) const {
  const auto found = values.find(flag);
  if (found == values.end() || found->second.empty()) return std::nullopt;
  return found->second.back();
}

std::vector<std::string> Arguments::all(std::string_view flag) const {
  const auto found = values.find(flag);
  return found == values.end() ? std::vector<std::string>{} : found->second;
}

base::Expected<unsigned> Arguments::number(std::string_view flag, unsigned otherwise) const {
  const auto given = value(flag);
  if (!given) return otherwise;
  unsigned number = 0;
  const auto [end, failure] = std::from_chars(given->data(), given->data() + given->size(), number);
  if (failure != std::errc{} || end != given->data() + given->size() || number == 0) {
    return base::fail("E-CLI-002", "--" + std::string(flag) +
                                       " takes a number of at least 1, not \"" + *given + "\"");
  }
  return number;
}

base::Expected<Arguments> read_arguments(int count, const char* const* words) {
  Arguments arguments;
  CLI::App app("", "chancery");
  app.set_help_flag();
  app.require_subcommand(0, 1);
  for (const Flag& flag : global_flags()) add_flag(app, Command{}, flag, arguments);
  Groups groups;
  for (const Command& command : commands()) add_command(app, groups, command, arguments);
  try {
    app.parse(count, words);
  } catch (const CLI::Error& error) {
    // `chancery code --help` is no mistake, whatever else is missing.
    if (!arguments.values.contains("help")) {
      return base::fail("E-CLI-001", error.what(), {}, "chancery --help shows how");
    }
  }
  arguments.help = arguments.values.contains("help");
  arguments.version = arguments.values.contains("version");
  if (!arguments.help && arguments.command != nullptr && arguments.command->needs_operand &&
      arguments.operands.empty()) {
    return base::fail("E-CLI-001",
                      "chancery " + std::string(arguments.command->name) + " needs " +
                          std::string(arguments.command->operands),
                      {}, "chancery " + std::string(arguments.command->name) + " --help shows how");
  }
  return arguments;
}

}  // namespace chancery::cli
