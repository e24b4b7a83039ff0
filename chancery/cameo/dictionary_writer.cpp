// Entries as block files.
#include <set>

#include "chancery/cameo/dictionary.h"

namespace chancery::cameo {
namespace {

constexpr std::size_t kWidest = 110;

std::string id_of(const std::string& words, std::set<std::string>& taken) {
  std::string id;
  for (const char c : words) {
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter)
      id += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  while (id.ends_with('-')) id.pop_back();
  if (id.empty()) id = "x";
  std::string unique = id;
  for (int n = 2; !taken.insert(unique).second; ++n) unique = id + "-" + std::to_string(n);
  return unique;
}

std::string list_of(const std::vector<std::string>& values) {
  std::string out;
  std::size_t column = 0;
  for (const std::string& value : values) {
    if (!out.empty()) {
      const bool full = column + value.size() > kWidest;
      out += full ? "\n         | " : " | ";
      column = full ? 0 : column + 3;
    }
    out += value;
    column += value.size();
  }
  return out;
}

std::string actors_text(const Entries& entries) {
  std::string out;
  std::set<std::string> ids;
  for (const ActorEntry& actor : entries.actors) {
    out += "coded-actor " + id_of(actor.names.front(), ids) + "\nname     " + list_of(actor.names) +
           "\n";
    for (const DatedCode& code : actor.codes) {
      out += "code     " + (code.term.is_open() ? "" : text_of(code.term) + " ") + code.code + "\n";
    }
    out += "\n";
  }
  return out;
}

std::string agents_text(const Entries& entries) {
  std::string out;
  std::set<std::string> ids;
  for (const AgentEntry& agent : entries.agents) {
    out += "coded-agent " + id_of(agent.words.front(), ids) + "\nword     " + list_of(agent.words) +
           "\ncode     " + agent.code + "\n\n";
  }
  return out;
}

std::string verbs_text(const Entries& entries) {
  std::string out;
  std::set<std::string> ids;
  for (const SynsetEntry& set : entries.synsets) {
    if (set.words.empty()) continue;
    out += "word-set " + set.name + "\nword     " + list_of(set.words) + "\n\n";
  }
  for (const VerbEntry& verb : entries.verbs) {
    out += "coded-verb " + id_of(verb.name, ids) + "\ncode     " + verb.code + "\n";
    for (const VerbWord& word : verb.words) {
      out += "verb     " + (word.code.empty() ? "" : "[" + word.code + "] ") + list_of(word.forms) +
             "\n";
    }
    for (const PatternEntry& pattern : verb.patterns)
      out += "pattern  " + pattern.code + " " + pattern.text + "\n";
    out += "\n";
  }
  return out;
}

std::string discards_text(const Entries& entries) {
  std::vector<std::string> story;
  std::vector<std::string> sentence;
  for (const DiscardEntry& entry : entries.discards)
    (entry.story ? story : sentence).push_back(entry.words);
  std::string out;
  if (!story.empty()) out += "discard  story\nword     " + list_of(story) + "\n\n";
  if (!sentence.empty()) out += "discard  sentence\nword     " + list_of(sentence) + "\n\n";
  return out;
}

std::string issues_text(const Entries& entries) {
  std::string out;
  std::set<std::string> ids;
  for (const IssueEntry& issue : entries.issues) {
    std::string name = issue.category;
    out += "issue    " + id_of(plain_words(name), ids) + "\n";
    for (const auto& [code, words] : issue.phrases) out += "phrase   " + code + " " + words + "\n";
    for (const std::string& words : issue.except) out += "except   " + words + "\n";
    out += "\n";
  }
  return out;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> data_files_of(const Entries& entries) {
  std::vector<std::pair<std::string, std::string>> files;
  const auto add = [&](std::string name, std::string text) {
    if (!text.empty())
      files.emplace_back(std::move(name),
                         "# Made by `chancery lexicon import --petrarch` "
                         "(docs/formats/cameo.md).\n\n" +
                             std::move(text));
  };
  add("cameo/actors.cam", actors_text(entries));
  add("cameo/agents.cam", agents_text(entries));
  add("cameo/verbs.cam", verbs_text(entries));
  add("cameo/discards.cam", discards_text(entries));
  add("cameo/issues.cam", issues_text(entries));
  return files;
}

}  // namespace chancery::cameo
