#include "chancery/cli/help.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "chancery/base/utf8.h"
#include "chancery/cli/text_layout.h"

namespace chancery::cli {
namespace {

constexpr std::size_t kGutter = 2;

std::string spellings_of(const Flag& flag) {
  std::string out = flag.letter == 0 ? "    " : std::string("-") + flag.letter + ", ";
  out += "--" + std::string(flag.name);
  if (!flag.value.empty()) out += " " + std::string(flag.value);
  return out;
}

std::string text_of(const Flag& flag, const Command& command) {
  std::string out(flag.help);
  if (flag.name == "format" && !command.formats.empty()) {
    out += ": " + joined(command.formats, ", ");
  } else if (!flag.choices.empty() && flag.name != "color") {
    out += ": " + joined(flag.choices, ", ");
  }
  if (flag.repeatable) out += "; may be given several times";
  return out;
}

std::string usage_of(const Command& command) {
  std::string out = "chancery " + std::string(command.name);
  if (!command.flags.empty()) out += " [FLAGS]";
  if (!command.operands.empty()) out += " " + std::string(command.operands);
  return out;
}

// Two columns: names, and what they mean, wrapped.
std::string two_columns(const std::vector<std::pair<std::string, std::string>>& rows,
                        std::size_t width) {
  std::size_t left = 0;
  for (const auto& row : rows) left = std::max(left, display_width(row.first));
  std::string out;
  const std::size_t indent = kGutter + left + kGutter;
  for (const auto& [name, meaning] : rows) {
    const auto lines = wrap(meaning, width > indent + 20 ? width - indent : 20);
    out += std::string(kGutter, ' ') + pad(name, left);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      out += (i == 0 ? std::string(kGutter, ' ') : "\n" + std::string(indent, ' ')) + lines[i];
    }
    out += "\n";
  }
  return out;
}

// Characters beyond ASCII are named by their code, as every roff understands them.
std::string roff(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint point = base::decode_at(text, at);
    const char c = text[at];
    at += point.length;
    if (point.value >= 0x80) {
      std::array<char, 16> name{};
      std::snprintf(name.data(), name.size(), "\\[u%04X]", static_cast<unsigned>(point.value));
      out += name.data();
    } else if (c == '-') {
      out += "\\-";
    } else if (c == '\\') {
      out += "\\e";
    } else {
      if ((c == '.' || c == '\'') && (out.empty() || out.back() == '\n')) out += "\\&";
      out += c;
    }
  }
  return out;
}

void manual_flag(std::string& out, const Flag& flag, const Command& command) {
  out += ".TP\n";
  if (flag.letter != 0) out += "\\fB\\-" + std::string(1, flag.letter) + "\\fR, ";
  out += "\\fB" + roff("--" + std::string(flag.name)) + "\\fR";
  if (!flag.value.empty()) out += " \\fI" + roff(flag.value) + "\\fR";
  out += "\n" + roff(text_of(flag, command)) + ".\n";
}

void manual_command(std::string& out, const Command& command) {
  out += ".SS \"" + roff(usage_of(command)) + "\"\n";
  for (const std::string_view paragraph :
       base::split(command.description.empty() ? command.summary : command.description, '\n')) {
    out += paragraph.empty() ? ".PP\n" : roff(paragraph) + "\n";
  }
  for (const std::string_view name : command.flags) manual_flag(out, flag(name), command);
  for (const auto& [line, meaning] : command.examples) {
    out += ".PP\n" + roff(meaning) + ":\n.PP\n.RS\n.nf\n" + roff(line) + "\n.fi\n.RE\n";
  }
}

}  // namespace

std::string overview() {
  std::vector<std::pair<std::string, std::string>> rows;
  for (const Command& command : commands()) {
    rows.emplace_back(command.name, command.summary);
  }
  std::vector<std::pair<std::string, std::string>> global;
  for (const Flag& each : global_flags())
    global.emplace_back(spellings_of(each), text_of(each, {}));
  return "Chancery reads news and codes political events: who did what to whom, when, where, and "
         "who "
         "says so.\n\nUsage: chancery COMMAND [FLAGS] …\n\nCommands:\n" +
         two_columns(rows, 100) + "\nFlags of every command:\n" + two_columns(global, 100) +
         "\nTry: chancery code FILE\nMore: chancery COMMAND --help, chancery man | man -l -\n";
}

std::string help_of(const Command& command, std::size_t width) {
  std::string out = "Usage: " + usage_of(command) + "\n\n";
  const std::string_view about =
      command.description.empty() ? command.summary : command.description;
  for (const std::string_view paragraph : base::split(about, '\n')) {
    for (const std::string& line : wrap(paragraph, width)) out += line + "\n";
  }
  std::vector<std::pair<std::string, std::string>> rows;
  for (const Flag* each : flags_of(command))
    rows.emplace_back(spellings_of(*each), text_of(*each, command));
  out += "\nFlags:\n" + two_columns(rows, width);
  if (!command.examples.empty()) out += "\nExamples:\n";
  for (const auto& [line, meaning] : command.examples) {
    out += "  " + std::string(line) + "\n      " + std::string(meaning) + "\n";
  }
  return out;
}

std::string manual(std::string_view version) {
  std::string out = ".TH CHANCERY 1 \"\" \"chancery " + roff(version) + "\" \"User Commands\"\n";
  out += ".SH NAME\nchancery \\- read news and code political events\n";
  out += ".SH SYNOPSIS\n.B chancery\n.I COMMAND\n[\\fIFLAGS\\fR] ...\n";
  out +=
      ".SH DESCRIPTION\nChancery reads articles and prints who did what to whom, when, where, and "
      "who "
      "says so.\nResults go to standard output, notes to standard error.\n";
  out += ".SH COMMANDS\n";
  for (const Command& command : commands()) manual_command(out, command);
  out += ".SH \"FLAGS OF EVERY COMMAND\"\n";
  for (const Flag& each : global_flags()) manual_flag(out, each, {});
  out +=
      ".SH \"EXIT STATUS\"\n.TP\n0\nAll went well.\n.TP\n1\nFinished, but some input was refused "
      "or a "
      "check failed.\n.TP\n2\nThe program could not run: wrong flags, missing data or model.\n";
  out +=
      ".SH ENVIRONMENT\n.TP\n\\fBNO_COLOR\\fR\nNo colours when set and not "
      "empty.\n.TP\n\\fBCOLUMNS\\fR\n"
      "Width of the page where the terminal does not tell.\n";
  return out;
}

}  // namespace chancery::cli
