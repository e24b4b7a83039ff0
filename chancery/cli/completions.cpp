#include "chancery/cli/completions.h"

#include <set>

#include "chancery/cli/flag_table.h"
#include "chancery/cli/text_layout.h"

namespace chancery::cli {
namespace {

std::string first_word(std::string_view name) {
  return std::string(name.substr(0, name.find(' ')));
}

const std::vector<std::string_view>& choices_of(const Flag& flag, const Command& command) {
  return flag.name == "format" ? command.formats : flag.choices;
}

std::set<std::string> first_words() {
  std::set<std::string> names;
  for (const Command& command : commands()) names.insert(first_word(command.name));
  return names;
}

// The second words of a command of two ("check" of "lexicon check").
std::string second_word(const Command& command) {
  const std::size_t blank = command.name.find(' ');
  return blank == std::string_view::npos ? "" : std::string(command.name.substr(blank + 1));
}

std::string bash() {
  std::string out =
      "# bash completion of chancery\n"
      "_chancery() {\n"
      "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} "
      "cmd=${COMP_WORDS[1]}\n"
      "  COMPREPLY=()\n"
      "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
      "    COMPREPLY=($(compgen -W \"" +
      joined(first_words()) +
      " --help --version\" -- \"$cur\"))\n"
      "    return\n"
      "  fi\n"
      "  case $cmd:$prev in\n";
  for (const Command& command : commands()) {
    for (const Flag* flag : flags_of(command)) {
      const auto& choices = choices_of(*flag, command);
      if (choices.empty() || flag->value.empty()) continue;
      const std::string cmd = first_word(command.name);
      out += "    " + cmd + ":--" + std::string(flag->name);
      if (flag->letter != 0) out += "|" + cmd + ":-" + std::string(1, flag->letter);
      out += ") COMPREPLY=($(compgen -W \"" + joined(choices) + "\" -- \"$cur\")); return;;\n";
    }
  }
  out +=
      "    *:--data|*:-d) COMPREPLY=($(compgen -d -- \"$cur\")); return;;\n  esac\n  case $cmd "
      "in\n";
  for (const Command& command : commands()) {
    std::string words = second_word(command);
    if (!command.words.empty()) words += joined(command.words);
    for (const Flag* flag : flags_of(command)) words += " --" + std::string(flag->name);
    out += "    " + first_word(command.name) + ") COMPREPLY=($(compgen -W \"" + words +
           "\" -- \"$cur\"));;\n";
  }
  return out +
         "  esac\n"
         "  case $cur in -*) ;; *) COMPREPLY+=($(compgen -f -- \"$cur\"));; esac\n"
         "}\n"
         "complete -o filenames -F _chancery chancery\n";
}

// Quotes what zsh's _arguments treats as special.
std::string zsh_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
      continue;
    }
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string zsh_flag(const Flag& flag, const Command& command) {
  std::string out = "      '";
  if (flag.repeatable) out += "*";
  out += "--" + std::string(flag.name) + (flag.value.empty() ? "" : "=") + "[" +
         zsh_text(flag.help) + "]";
  if (flag.value.empty()) return out + "'";
  out += ":" + zsh_text(flag.value) + ":";
  const auto& choices = choices_of(flag, command);
  if (!choices.empty()) out += "(" + joined(choices) + ")";
  if (flag.completes == Completes::kFolders) out += "_files -/";
  return out + "'";
}

std::string zsh() {
  std::string out =
      "#compdef chancery\n# zsh completion of chancery\n_chancery() {\n  local -a names\n"
      "  names=(\n";
  for (const std::string& name : first_words()) {
    std::string about;
    for (const Command& command : commands()) {
      if (first_word(command.name) == name) about = command.summary;
    }
    out += "    '" + name + ":" + zsh_text(about) + "'\n";
  }
  out +=
      "  )\n  if (( CURRENT == 2 )); then\n    _describe command names\n    return\n  fi\n"
      "  local cmd=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $cmd in\n";
  for (const Command& command : commands()) {
    out += "    " + first_word(command.name) + ")\n      _arguments";
    for (const Flag* flag : flags_of(command)) out += " \\\n" + zsh_flag(*flag, command);
    if (const std::string second = second_word(command); !second.empty()) {
      out += " \\\n      '1:what:(" + second + ")'";
    } else if (!command.words.empty()) {
      out += " \\\n      '1:what:(" + joined(command.words) + ")'";
    } else {
      out += " \\\n      '*:file:_files'";
    }
    out += ";;\n";
  }
  return out + "  esac\n}\n_chancery \"$@\"\n";
}

std::string fish_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string fish() {
  std::string out = "# fish completion of chancery\n";
  for (const Command& command : commands()) {
    const std::string name = first_word(command.name);
    out += "complete -c chancery -n __fish_use_subcommand -a " + name + " -d '" +
           fish_text(command.summary) + "'\n";
    const std::string when = "complete -c chancery -n '__fish_seen_subcommand_from " + name + "'";
    std::string words = second_word(command);
    if (!command.words.empty()) words = joined(command.words);
    if (!words.empty()) out += when + " -f -a '" + words + "'\n";
    for (const Flag* flag : flags_of(command)) {
      out += when + " -l " + std::string(flag->name);
      if (flag->letter != 0) out += " -s " + std::string(1, flag->letter);
      if (!flag->value.empty()) out += " -r";
      const auto& choices = choices_of(*flag, command);
      if (!choices.empty() && !flag->value.empty()) out += " -f -a '" + joined(choices) + "'";
      out += " -d '" + fish_text(flag->help) + "'\n";
    }
  }
  return out;
}

}  // namespace

std::optional<std::string> completions(std::string_view shell) {
  if (shell == "bash") return bash();
  if (shell == "zsh") return zsh();
  if (shell == "fish") return fish();
  return std::nullopt;
}

}  // namespace chancery::cli
