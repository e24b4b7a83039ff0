// Actors and agents of the foreign dictionaries.
#include <algorithm>

#include "chancery/cameo/foreign_reader.h"

namespace chancery::cameo {
namespace {

std::string blanks_off(std::string_view text) {
  std::string out;
  std::ranges::copy_if(text, std::back_inserter(out), [](char c) { return c != ' ' && c != '\t'; });
  return out;
}

// Names of one actor, "PRINCE OF DOL AMROTH  [DOL]": what stands before the bracket.
std::string name_in(std::string_view line) { return plain_words(line.substr(0, line.find('['))); }

// All ways to write it with its substitutions: "!MINIST!_OF_WORKS".
std::vector<std::string> spelled_out(
    const std::string& words,
    const std::vector<std::pair<std::string, std::vector<std::string>>>& substitutions) {
  for (const auto& [mark, choices] : substitutions) {
    const std::size_t place = words.find(mark);
    if (place == std::string::npos) continue;
    std::vector<std::string> all;
    for (const std::string& choice : choices) {
      std::string one = words;
      one.replace(place, mark.size(), choice);
      for (std::string& more : spelled_out(one, substitutions)) all.push_back(std::move(more));
    }
    return all;
  }
  return {words};
}

}  // namespace

// "[HOB][HOBGOV 19950601 - 19990815]": codes with or without a term.
void ForeignReader::add_codes(const Line& line, std::string_view text, ActorEntry& entry) {
  std::size_t open = text.find('[');
  while (open != std::string_view::npos) {
    const std::size_t close = text.find(']', open);
    if (close == std::string_view::npos) {
      note(NoteKind::kNotCarried, line.number, "a code without a closing bracket: " + line.text);
      return;
    }
    std::string_view inside = text.substr(open + 1, close - open - 1);
    while (inside.starts_with(" ")) inside.remove_prefix(1);
    // The code ends at a blank, "<" or ">"; a dash may belong to "---".
    std::size_t end = 0;
    while (end < inside.size() && inside[end] != ' ' && inside[end] != '\t' && inside[end] != '<' &&
           inside[end] != '>')
      ++end;
    DatedCode code{std::string(inside.substr(0, end)), {}};
    std::ranges::transform(code.code, code.code.begin(), [](char c) {
      return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    const auto term = term_from_foreign(inside.substr(end));
    open = text.find('[', close);
    if (!term) {
      note(NoteKind::kBadDate, line.number, "[" + std::string(inside) + "]: " + term.error());
    } else if (code.code.empty()) {
      note(NoteKind::kNoCode, line.number, "[" + std::string(inside) + "] has no code");
    } else {
      code.term = *term;
      entry.codes.push_back(std::move(code));
    }
  }
}

void ForeignReader::finish_actor(ActorEntry entry, std::uint32_t line) {
  std::erase(entry.names, "");
  if (entry.names.empty()) return;
  if (entry.codes.empty()) {
    note(NoteKind::kNoCode, line, "actor " + entry.names.front() + " has no code");
    return;
  }
  entries_.actors.push_back(std::move(entry));
}

void ForeignReader::read_actors(const std::vector<Line>& lines) {
  ActorEntry entry;
  std::uint32_t begun = 0;
  std::uint32_t last = 0;
  for (const Line& line : lines) {
    // A name right below one without codes is another name of the same actor, "+" or not.
    const bool synonym = line.text.starts_with("+");
    const bool codes_only = line.text.starts_with("[");
    const bool goes_on = entry.codes.empty() && !entry.names.empty() && line.number == last + 1;
    last = line.number;
    if (!synonym && !codes_only && !goes_on) {
      finish_actor(std::move(entry), begun);
      entry = {};
      begun = line.number;
    }
    if (!codes_only)
      entry.names.push_back(name_in(std::string_view(line.text).substr(synonym ? 1 : 0)));
    add_codes(line, line.text, entry);
  }
  finish_actor(std::move(entry), begun);
}

void ForeignReader::read_agents(const std::vector<Line>& lines) {
  substitutions_.clear();
  for (const Line& line : lines) {
    const std::size_t equals = line.text.find('=');
    if (line.text.starts_with("!") && equals != std::string::npos &&
        line.text.find('[') == std::string::npos) {
      std::vector<std::string> choices;
      std::string_view rest = std::string_view(line.text).substr(equals + 1);
      while (!rest.empty()) {
        const std::size_t comma = rest.find(',');
        choices.push_back(plain_words(rest.substr(0, comma)));
        while (choices.back().starts_with(" ")) choices.back().erase(0, 1);
        rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 1);
      }
      substitutions_.emplace_back(plain_words(line.text.substr(0, equals)), std::move(choices));
    } else {
      add_agent(line);
    }
  }
}

void ForeignReader::add_agent(const Line& line) {
  const std::size_t open = line.text.find('[');
  const std::size_t close = line.text.find_first_of("]}", open == std::string::npos ? 0 : open);
  if (open == std::string::npos || close == std::string::npos) {
    note(NoteKind::kNoCode, line.number, "agent " + line.text + " has no code");
    return;
  }
  AgentEntry entry;
  entry.code = blanks_off(std::string_view(line.text).substr(open + 1, close - open - 1));
  std::ranges::transform(entry.code, entry.code.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  if (entry.code.find('~') == std::string::npos) {
    note(NoteKind::kNotCarried, line.number,
         "agent code [" + entry.code + "] has no \"~\" for the actor's code");
    return;
  }
  const std::string_view before = std::string_view(line.text).substr(0, open);
  const std::size_t brace = before.find('{');
  const std::string words = plain_words(before.substr(0, brace));
  const std::vector<std::string> spellings = spelled_out(words, substitutions_);
  entry.words = spellings;
  if (brace == std::string_view::npos) {
    if (spellings.size() == 1) entry.words.push_back(regular_plural(words));
  } else {
    const std::string plural =
        plain_words(before.substr(brace + 1, before.find('}', brace) - brace - 1));
    if (!plural.empty()) entry.words.push_back(plural);
  }
  entries_.agents.push_back(std::move(entry));
}

}  // namespace chancery::cameo
