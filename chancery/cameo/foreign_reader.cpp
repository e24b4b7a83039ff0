#include "chancery/cameo/foreign_reader.h"

#include <algorithm>
#include <map>
#include <set>

namespace chancery::cameo {
namespace {

std::string trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
    text.remove_suffix(1);
  return std::string(text);
}

// A "#" inside brackets ("[###]") begins no comment.
std::string without_comment(std::string_view line) {
  bool inside = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '[') inside = true;
    if (line[i] == ']') inside = false;
    if (!inside && (line[i] == '#' || line[i] == ';')) return std::string(line.substr(0, i));
  }
  return std::string(line);
}

bool is_verb_head(std::string_view line) { return line.starts_with("---"); }

}  // namespace

std::string_view name_of(ForeignKind kind) {
  switch (kind) {
    case ForeignKind::kActors:
      return "actors";
    case ForeignKind::kAgents:
      return "agents";
    case ForeignKind::kVerbs:
      return "verbs";
    case ForeignKind::kDiscards:
      return "discards";
    case ForeignKind::kIssues:
      return "issues";
    case ForeignKind::kUnknown:
      return "unknown";
  }
  return "unknown";
}

std::string_view name_of(NoteKind kind) {
  switch (kind) {
    case NoteKind::kNotCarried:
      return "not carried";
    case NoteKind::kBadDate:
      return "impossible date";
    case NoteKind::kDuplicate:
      return "duplicate";
    case NoteKind::kConflict:
      return "conflict";
    case NoteKind::kNoCode:
      return "no code";
  }
  return "not carried";
}

std::vector<ForeignReader::Line> ForeignReader::lines_of(std::string_view text) const {
  std::vector<Line> lines;
  std::uint32_t number = 0;
  bool in_comment = false;  // <!-- … -->
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view raw = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    ++number;
    if (number == 1 && raw.starts_with("\xEF\xBB\xBF")) raw.remove_prefix(3);
    const std::string whole = trimmed(raw);
    if (in_comment || whole.starts_with("<!")) {
      in_comment = whole.find("->") == std::string::npos;
      continue;
    }
    std::string kept = trimmed(without_comment(raw));
    if (kept.empty()) continue;
    lines.push_back({number, std::move(kept), raw.front() == ' ' || raw.front() == '\t'});
  }
  return lines;
}

ForeignKind ForeignReader::kind_of(std::string_view text) {
  if (text.find("<ISSUE") != std::string_view::npos) return ForeignKind::kIssues;
  std::size_t agents = 0;
  std::size_t codes = 0;
  std::size_t lines = 0;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string line = trimmed(without_comment(text.substr(0, end)));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.empty() || line.starts_with("<!")) continue;
    if (is_verb_head(line)) return ForeignKind::kVerbs;
    ++lines;
    const std::size_t open = line.find('[');
    if (open == std::string::npos) continue;
    ++codes;
    agents += line.find('~', open) != std::string::npos ? 1 : 0;
  }
  if (lines == 0) return ForeignKind::kUnknown;
  if (agents * 2 > codes) return ForeignKind::kAgents;
  return codes > 0 ? ForeignKind::kActors : ForeignKind::kDiscards;
}

ForeignKind ForeignReader::read(const std::string& file, std::string_view text) {
  file_ = file;
  const ForeignKind kind = kind_of(text);
  const std::vector<Line> lines = lines_of(text);
  switch (kind) {
    case ForeignKind::kActors:
      read_actors(lines);
      break;
    case ForeignKind::kAgents:
      read_agents(lines);
      break;
    case ForeignKind::kVerbs:
      read_verbs(lines);
      break;
    case ForeignKind::kDiscards:
      read_discards(lines);
      break;
    case ForeignKind::kIssues:
      read_issues(lines);
      break;
    case ForeignKind::kUnknown:
      note(NoteKind::kNotCarried, 1, "nothing is in the file");
      break;
  }
  return kind;
}

void ForeignReader::note(NoteKind kind, std::uint32_t line, std::string message) {
  notes_.push_back({kind, file_, line, std::move(message)});
}

void ForeignReader::read_discards(const std::vector<Line>& lines) {
  for (const Line& line : lines) {
    DiscardEntry entry;
    entry.story = line.text.starts_with("+");
    entry.words = plain_words(std::string_view(line.text).substr(entry.story ? 1 : 0));
    if (entry.words.empty()) continue;
    entries_.discards.push_back(std::move(entry));
  }
}

// "<ISSUE CATEGORY=\"TOURISM\" TYPE=\"ALL\">", "n:teacher [TEACHERS]" (n: both numbers),
// "~financial literacy" (not these words).
void ForeignReader::read_issues(const std::vector<Line>& lines) {
  IssueEntry issue;
  for (const Line& line : lines) {
    if (line.text.starts_with("<ISSUE")) {
      const std::size_t open = line.text.find('"');
      const std::size_t close = line.text.find('"', open + 1);
      issue = {};
      issue.category = open == std::string::npos || close == std::string::npos
                           ? "UNNAMED"
                           : line.text.substr(open + 1, close - open - 1);
    } else if (line.text.starts_with("</ISSUE")) {
      entries_.issues.push_back(std::move(issue));
      issue = {};
    } else if (line.text.starts_with("~")) {
      issue.except.push_back(plain_words(std::string_view(line.text).substr(1)));
    } else if (const std::size_t open = line.text.find('['); open != std::string::npos) {
      std::string words = line.text.substr(0, open);
      std::ranges::replace(words, '+', ' ');
      const std::size_t close = line.text.find(']', open);
      issue.phrases.emplace_back(
          trimmed(
              line.text.substr(open + 1, close == std::string::npos ? close : close - open - 1)),
          plain_words(words));
    } else {
      note(NoteKind::kNoCode, line.number, "\"" + line.text + "\" has no issue code");
    }
  }
}

void ForeignReader::finish() {
  std::set<std::string, std::less<>> known;
  for (const SynsetEntry& set : entries_.synsets) known.insert(set.name);
  for (std::size_t i = 0; i < entries_.verbs.size(); ++i) {
    std::erase_if(entries_.verbs[i].patterns, [&](const PatternEntry& pattern) {
      std::size_t at = pattern.text.find('&');
      while (at != std::string::npos) {
        const std::size_t end = pattern.text.find_first_of(" _", at);
        const std::string name =
            pattern.text.substr(at + 1, end == std::string::npos ? end : end - at - 1);
        if (!known.contains(name)) {
          notes_.push_back({NoteKind::kNotCarried, places_[i].first, places_[i].second,
                            "pattern \"" + pattern.text + "\" of " + entries_.verbs[i].name +
                                " names the set &" + name + ", which no file has"});
          return true;
        }
        at = pattern.text.find('&', at + 1);
      }
      return false;
    });
  }
}

std::vector<ForeignNote> repeated(const Entries& entries) {
  std::vector<ForeignNote> notes;
  const auto say = [&](const std::string& what, const std::string& before, const std::string& now) {
    notes.push_back({before == now ? NoteKind::kDuplicate : NoteKind::kConflict, "", 0,
                     what + (before == now ? " is given twice" : ": " + before + " and " + now)});
  };
  std::map<std::string, std::string> seen;
  for (const ActorEntry& actor : entries.actors) {
    std::string codes;
    for (const DatedCode& code : actor.codes) codes += " " + code.code;
    for (const std::string& name : actor.names) {
      const auto [place, fresh] = seen.emplace(name, codes);
      if (!fresh) say("actor " + name, place->second, codes);
    }
  }
  seen.clear();
  for (const AgentEntry& agent : entries.agents) {
    for (const std::string& word : agent.words) {
      const auto [place, fresh] = seen.emplace(word, agent.code);
      if (!fresh) say("agent " + word, place->second, agent.code);
    }
  }
  for (const VerbEntry& verb : entries.verbs) {
    seen.clear();
    for (const PatternEntry& pattern : verb.patterns) {
      const auto [place, fresh] = seen.emplace(pattern.text, pattern.code);
      if (!fresh)
        say("pattern " + verb.name + " \"" + pattern.text + "\"", place->second, pattern.code);
    }
  }
  return notes;
}

}  // namespace chancery::cameo
