#include "chancery/cli/flag_table.h"

#include <algorithm>

#include "chancery/base/error.h"
#include "chancery/cli/analysis_flags.h"
#include "chancery/cli/serve_flags.h"
#include "chancery/cli/store_flags.h"

namespace chancery::cli {

namespace {

constexpr std::size_t kGlobal = 5;  // the last of the table: color, data, quiet, help, version

// The flags of the commands over a store stand before the global ones; what is in the table
// already is not added again.
std::vector<Flag> with_store_flags(std::vector<Flag> all) {
  std::vector<Flag> others = analysis_flags();
  for (Flag& flag : store_flags()) others.push_back(std::move(flag));
  for (Flag& flag : serve_flags()) others.push_back(std::move(flag));
  for (Flag& flag : others) {
    const auto same = [&](const Flag& known) { return known.name == flag.name; };
    if (std::none_of(all.begin(), all.end(), same))
      all.insert(all.end() - kGlobal, std::move(flag));
  }
  return all;
}

std::vector<Command> with_store_commands(std::vector<Command> all) {
  constexpr std::size_t kAboutItself = 3;  // version, man, completions come last
  auto more = store_commands();
  for (Command& command : analysis_commands()) more.push_back(std::move(command));
  for (Command& command : serve_commands()) more.push_back(std::move(command));
  all.insert(all.end() - kAboutItself, std::make_move_iterator(more.begin()),
             std::make_move_iterator(more.end()));
  return all;
}

}  // namespace

std::span<const Flag> flags() {
  static const std::vector<Flag> kFlags = with_store_flags({
      {"format", 'f', "FORMAT", "how results are printed", {}, false, Completes::kNothing},
      {"published",
       'p',
       "DATE",
       "publication date of the input, for dates that lean on it",
       {},
       false,
       Completes::kNothing},
      {"id",
       0,
       "ID",
       "id of the article; items of a container become ID#N",
       {},
       false,
       Completes::kNothing},
      {"input-format",
       0,
       "KIND",
       "what the input is, when its content does not tell",
       {"auto", "text", "html", "json", "jsonl", "feed", "csv", "warc", "conllu"},
       false,
       Completes::kNothing},
      {"language",
       0,
       "CODE",
       "language of the input (ISO 639-1); any: read other languages than English too",
       {},
       false,
       Completes::kNothing},
      {"map",
       0,
       "OURS=THEIRS",
       "field of the input for one of ours: text=body,date=published_at",
       {},
       true,
       Completes::kNothing},
      {"mend",
       0,
       "",
       "mend mojibake and entities escaped twice in the text itself",
       {},
       false,
       Completes::kNothing},
      {"source-map",
       0,
       "FILE",
       "write which bytes of the input each piece of a text came from",
       {},
       false,
       Completes::kFiles},
      {"jobs",
       'j',
       "N",
       "threads; results are the same for any number (default: all cores)",
       {},
       false,
       Completes::kNothing},
      {"dyads",
       0,
       "",
       "one event for each pair of source and target",
       {},
       false,
       Completes::kNothing},
      {"speaker",
       0,
       "NAME",
       "only statements by this speaker (part of the name, or a country code)",
       {},
       false,
       Completes::kNothing},
      {"cameo",
       0,
       "",
       "code with the PETRARCH-style dictionaries of --data, in their own codes",
       {},
       false,
       Completes::kNothing},
      {"petrarch",
       0,
       "",
       "the files are dictionaries of PETRARCH or TABARI",
       {},
       false,
       Completes::kNothing},
      {"out", 'o', "DIR", "the folder that is written", {}, false, Completes::kFolders},
      {"corpus", 0, "FILE", "articles to code with both dictionaries", {}, true, Completes::kFiles},
      {"no-learned",
       0,
       "",
       "find statements by the rules alone, without the learned finder",
       {},
       false,
       Completes::kNothing},
      {"date",
       0,
       "DATE",
       "the day at which offices and codes are looked up",
       {},
       false,
       Completes::kNothing},
      {"width",
       'w',
       "COLUMNS",
       "width of the page (default: of the terminal)",
       {},
       false,
       Completes::kNothing},
      {"color",
       0,
       "WHEN",
       "colours: auto, always or never; NO_COLOR is obeyed",
       {"auto", "always", "never"},
       false,
       Completes::kNothing},
      {"data",
       'd',
       "DIR",
       "a folder of your own actors and patterns, laid over the shipped ones",
       {},
       true,
       Completes::kFolders},
      {"quiet",
       'q',
       "",
       "no progress and no notes on standard error",
       {},
       false,
       Completes::kNothing},
      {"help", 'h', "", "show this help", {}, false, Completes::kNothing},
      {"version",
       'V',
       "",
       "show the version, and the digests of model and dictionary",
       {},
       false,
       Completes::kNothing},
  });
  return kFlags;
}

std::span<const Flag> global_flags() { return flags().last(kGlobal); }

std::span<const Command> commands() {
  using List = std::vector<std::string_view>;
  static const List kInput = {"published", "id", "input-format", "language", "map", "mend"};
  static const auto with_input = [](List more) {
    more.insert(more.end(), kInput.begin(), kInput.end());
    return more;
  };
  static const std::vector<Command> kCommands = with_store_commands({
      {"code",
       "FILE…",
       true,
       "find the political events, statements and positions in articles",
       "Reads articles (plain text, HTML, JSON, JSONL, CSV, RSS, Atom, WARC, gzipped or not, "
       "folders of "
       "them; - is standard input) and prints what was found: who did what to whom, when and "
       "where, in "
       "whose words.\n\nOn a terminal the result is a page to read, otherwise one JSON object a "
       "line. A "
       "bad article is printed as an error in its place and the rest goes on.",
       with_input({"format", "jobs", "source-map", "dyads", "min-confidence", "cameo", "no-learned",
                   "width"}),
       {"page", "jsonl", "json"},
       {{"chancery code article.txt", "read one article"},
        {"chancery code --format jsonl news/ > findings.jsonl", "code a folder"},
        {"curl -s URL | chancery code --published 2023-03-02 -", "read from a pipe"},
        {"chancery code --cameo --data petrarch/ article.txt",
         "code with imported PETRARCH dictionaries"}},
       {}},
      {"parse",
       "FILE…",
       true,
       "print sentences, words, tags and trees",
       "Prints CoNLL-U (Universal Dependencies). With --input-format conllu the sentences and "
       "words of "
       "the input are kept. With --format iob2 it prints words and names.",
       with_input({"format", "jobs"}),
       {"conllu", "iob2", "json"},
       {{"chancery parse article.txt", "trees of an article"},
        {"chancery parse --input-format conllu gold.conllu", "keep the words as they are"}},
       {}},
      {"explain",
       "SENTENCE",
       true,
       "show how a sentence is read and why it is coded so",
       "Prints the words and the tree, the actors and why they got their codes, the patterns that "
       "fired, "
       "and the patterns that nearly fired with the slot that failed.",
       {"format", "published", "width"},
       {"page", "json"},
       {{"chancery explain \"The EU imposed sanctions on Belarus.\"", "why is this coded?"}},
       {}},
      {"resolve",
       "TEXT|ROWS",
       true,
       "find out who an actor is: country and sector",
       "Resolves the name or description of an actor at a date. With --format jsonl the operand is "
       "a "
       "file of rows {\"id\", \"text\", \"context\", \"date\", \"span\"}.",
       {"format", "date"},
       {"page", "json", "jsonl"},
       {{"chancery resolve \"the Russian foreign minister\" --date 2015-06-01", "who is it?"}},
       {}},
      {"quotes",
       "FILE…",
       true,
       "list who said what",
       "A row for each statement: speaker, through whom, to whom, kind, words. CSV and JSON also "
       "give the sentences around it, the section, and where it stands in the text.",
       with_input({"format", "speaker", "jobs", "no-learned", "width"}),
       {"page", "csv", "jsonl", "json"},
       {{"chancery quotes --speaker RUS article.txt", "what Russians said"},
        {"chancery quotes --format csv news/ > quotes.csv", "all statements as a table"}},
       {}},
      {"extract",
       "FILE…",
       true,
       "print the article without the page around it",
       "Takes the article out of web pages, feeds and archives: body, title, date, author, "
       "publisher.",
       with_input({"format", "jobs"}),
       {"text", "markdown", "jsonl", "json"},
       {{"chancery extract page.html", "the body as text"},
        {"chancery extract --format markdown page.html", "headline, sections and captions"}},
       {}},
      {"lexicon check",
       "",
       false,
       "validate all dictionaries and run their examples",
       "Reads every file under data/ (and the folders given with --data), names each fault with "
       "file, "
       "line and column, and runs the examples that the patterns carry.",
       {"format", "jobs"},
       {"text", "json"},
       {{"chancery lexicon check --data mine/", "check your own patterns"}},
       {}},
      {"lexicon import",
       "FILE…",
       true,
       "turn dictionaries of PETRARCH or TABARI into ours",
       "Reads actor, agent, verb, discard and issue dictionaries (which of them a file is, its "
       "content tells) and writes them to --out as data files for `chancery code --cameo`. The "
       "report names what could not be carried, impossible dates, duplicates and conflicts, with "
       "file and line; everything else is carried. The exit status is 1 when something was not.",
       {"petrarch", "out", "format"},
       {"text", "json"},
       {{"chancery lexicon import --petrarch --out petrarch/ verbs.txt actors.txt agents.txt",
         "make a data folder"},
        {"chancery code --cameo --data petrarch/ news/", "code with it"}},
       {}},
      {"lexicon diff",
       "OLD NEW",
       true,
       "show what a change of dictionaries does to a corpus",
       "Codes the articles of --corpus with two data folders, each laid over the shipped one "
       "(\"-\" is the shipped one alone; a folder that holds an ontology and patterns of "
       "its own and a replaces.txt stands alone), and lists the events gained, lost and changed.",
       with_input({"corpus", "format", "jobs"}),
       {"text", "json", "jsonl"},
       {{"chancery lexicon diff --corpus news/ - mine/", "what do my patterns change?"}},
       {}},
      {"version",
       "",
       false,
       "show the version, and the digests of model and dictionary",
       "",
       {"format"},
       {"text", "json"},
       {},
       {}},
      {"man",
       "",
       false,
       "print the manual page (roff)",
       "",
       {},
       {},
       {{"chancery man | man -l -", "read it"}},
       {}},
      {"completions",
       "SHELL",
       true,
       "print completions for a shell",
       "Prints completions for bash, zsh "
       "or fish.",
       {},
       {},
       {{"chancery completions bash > ~/.local/share/bash-completion/completions/chancery",
         "install for bash"}},
       {"bash", "zsh", "fish"}},
  });
  return kCommands;
}

const Flag& flag(std::string_view name) {
  const auto all = flags();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Flag& f) { return f.name == name; });
  CHANCERY_INVARIANT(found != all.end());
  return *found;
}

const Command* find_command(std::string_view name) {
  const auto all = commands();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Command& c) { return c.name == name; });
  return found == all.end() ? nullptr : &*found;
}

std::vector<const Flag*> flags_of(const Command& command) {
  std::vector<const Flag*> all;
  for (const std::string_view name : command.flags) all.push_back(&flag(name));
  for (const Flag& global : global_flags()) all.push_back(&global);
  return all;
}

}  // namespace chancery::cli
