// Every command and flag of the program, once: the parser, `--help`, the man page and the shell
// completions are made from this table, so that they cannot disagree.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace chancery::cli {

enum class Completes { kNothing, kFiles, kFolders };

struct Flag {
  std::string_view name;   // "jobs": --jobs
  char letter = 0;         // 'j': -j; 0 for none
  std::string_view value;  // "N"; empty for a switch
  std::string_view help;
  std::vector<std::string_view> choices;  // of the value, where they are few
  bool repeatable = false;
  Completes completes = Completes::kNothing;
};

// Of one value, of a value that may be given more than once, of none.
[[nodiscard]] inline Flag valued(std::string_view name, std::string_view value,
                                 std::string_view help, Completes completes = Completes::kNothing) {
  return {name, 0, value, help, {}, false, completes};
}
[[nodiscard]] inline Flag listed(std::string_view name, std::string_view value,
                                 std::string_view help) {
  return {name, 0, value, help, {}, true, Completes::kNothing};
}
[[nodiscard]] inline Flag toggled(std::string_view name, std::string_view help) {
  return {name, 0, "", help, {}, false, Completes::kNothing};
}

struct Command {
  std::string_view name;      // "code", "lexicon check"
  std::string_view operands;  // "FILE…"; empty for none
  bool needs_operand = false;
  std::string_view summary;               // one line
  std::string_view description;           // paragraphs, divided by empty lines
  std::vector<std::string_view> flags;    // names into flags(), global ones apart
  std::vector<std::string_view> formats;  // what --format takes here, the default first
  std::vector<std::pair<std::string_view, std::string_view>>
      examples;                         // command line, what it does
  std::vector<std::string_view> words;  // fixed operands ("bash", "zsh", "fish")
};

[[nodiscard]] std::span<const Flag> flags();
[[nodiscard]] std::span<const Flag> global_flags();  // of every command
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Flag& flag(std::string_view name);  // aborts when there is none: a typing error
[[nodiscard]] const Command* find_command(std::string_view name);

// The flags of a command: its own, then the global ones.
[[nodiscard]] std::vector<const Flag*> flags_of(const Command& command);

}  // namespace chancery::cli
