#include "chancery/cli/store_flags.h"

namespace chancery::cli {
namespace {

using List = std::vector<std::string_view>;

Flag chosen(std::string_view name, std::string_view value, std::string_view help, List choices) {
  return {name, 0, value, help, std::move(choices), false, Completes::kNothing};
}

List with(List a, const List& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

const List kRows = {"db", "since", "until", "text", "outlet", "format", "limit", "oldest", "width"};
const List kFindings = {"language", "story", "article", "evidence", "first"};
const List kEvents = {"source",  "target", "actor",          "type",        "status",
                      "place",   "quad",   "context",        "cameo-code",  "voice",
                      "pattern", "origin", "min-confidence", "story-level", "with-wrong"};
const List kInput = {"published", "id", "input-format", "language", "map", "mend"};
const List kFormats = {"table", "jsonl", "json", "csv", "tsv"};

std::vector<Command> keeping_commands() {
  return {
      {"ingest",
       "PATHS…",
       false,
       "code articles and keep everything in a store",
       "Codes the articles as `chancery code` does and keeps text, findings and words in one "
       "SQLite file, which is made when it is not there. What is in it already is skipped, so the "
       "same command goes on where it was interrupted. The same address with other text is a new "
       "version; the old one is kept. What cannot be read is kept as a reject with its error; "
       "--retry reads the files of the rejects again. Several ingests into one file take turns.",
       with({"db", "retry", "jobs", "format"}, kInput),
       {"text", "json"},
       {{"chancery ingest --db news.db news/", "keep a folder of articles"},
        {"chancery ingest --db news.db --retry", "try what failed again"}},
       {}},
      {"recode",
       "",
       false,
       "code stored articles again after a change of dictionary or model",
       "Codes every article whose findings were made by another dictionary, model or program than "
       "the one at hand, from the stored text, and reports the events gained, lost and changed. "
       "Where patterns alone changed, articles without any word that a changed pattern starts from "
       "are left as they are. Readers' judgements find their events again. With --dry-run nothing "
       "is written; --all codes every article.",
       {"db", "dry-run", "all", "limit", "jobs", "format"},
       {"text", "jsonl", "json"},
       {{"chancery recode --db news.db --data mine/", "apply my own patterns"},
        {"chancery recode --db news.db --data mine/ --dry-run --limit 500",
         "what would change in five hundred articles?"}},
       {}},
      {"rejects",
       "",
       false,
       "list what could not be read",
       "",
       {"db", "format", "width"},
       kFormats,
       {{"chancery rejects --db news.db", "what went wrong?"}},
       {}},
      {"forget",
       "ARTICLE…",
       true,
       "take articles out of a store for good",
       "Takes every version of an article out, with its text, findings, words and judgements, and "
       "leaves hashes that refuse it if it comes again. ARTICLE is a key (`chancery articles` "
       "shows it) or an address. The space in the file is overwritten.",
       {"db", "why", "format"},
       {"text", "json"},
       {{"chancery forget --db news.db --why \"asked for by the author\" 1f2e3d4c5b6a7988",
         "a takedown"}},
       {}},
  };
}

std::vector<Command> asking_commands() {
  const List events = with(with(kRows, kFindings), kEvents);
  return {
      {"events",
       "",
       false,
       "ask a store for events",
       "Filters combine: all must hold; values divided by commas are alternatives. A side takes "
       "countries (USA), sectors (GOV), both at once (USAGOV), or part of a name. In a meeting "
       "everybody is on both sides. --text looks in the words of the event: words must all occur, "
       "\"in quotation marks\" as a phrase, -word must not, word* is a beginning. --first shows "
       "the "
       "earliest row of the store that happened, and says that it is the first in this store. "
       "--count-by prints counts in place of rows.",
       with(events, {"count-by"}),
       kFormats,
       {{"chancery events --db news.db --source USA --target RUS --type CONSULT --since 2022-02-24 "
         "--first",
         "the first meeting since the invasion"},
        {"chancery events --db news.db --actor BLR --status occurred --evidence",
         "what Belarus did and met with, in the papers' words"},
        {"chancery events --db news.db --source USA,GOV --target CHN --count-by type",
         "how the US government treats China"}},
       {}},
      {"statements",
       "",
       false,
       "ask a store who said what",
       "--source is the speaker, --target who is spoken to, --text what is said.",
       with(with(kRows, kFindings), {"source", "target", "actor"}),
       kFormats,
       {{"chancery statements --db news.db --source Lavrov --text Borrell --since 2023-02 --until "
         "2023-02 --evidence",
         "what Lavrov said about Borrell in February"}},
       {}},
      {"positions",
       "",
       false,
       "ask a store who supports or opposes what",
       "A text that failed gives each who blocked it a position: oppose, with the outcome.",
       with(with(kRows, kFindings), {"source", "actor", "stance"}),
       kFormats,
       {{"chancery positions --db news.db --stance oppose --text \"joint statement\"",
         "who rejected it"}},
       {}},
      {"pledges",
       "",
       false,
       "ask a store who promised how much to whom",
       "One pledge is one row over its life (same sides and amount, told at most a year apart), "
       "the firmest first: delivered, agreed, proposed. --every-telling shows each report.",
       with(with(kRows, kFindings), {"source", "target", "actor", "status", "every-telling"}),
       kFormats,
       {{"chancery pledges --db news.db --source EUR --target UKR", "EU pledges to Ukraine"}},
       {}},
      {"actors",
       "",
       false,
       "ask a store for actors, those of most events first",
       "",
       {"db", "source", "type", "text", "format", "limit", "width"},
       kFormats,
       {{"chancery actors --db news.db --source RUS,GOV", "the Russian government's people"}},
       {}},
      {"articles",
       "",
       false,
       "ask a store for articles",
       "",
       with(kRows, {"language", "story", "versions"}),
       kFormats,
       {{"chancery articles --db news.db --text \"grain deal\"", "articles with these words"}},
       {}},
  };
}

std::vector<Command> exchange_commands() {
  const List events = with(
      kEvents, {"db", "since", "until", "text", "outlet", "language", "story", "article", "limit"});
  return {
      {"export",
       "",
       false,
       "write events in the columns of other data sets",
       "PLOVER JSON, POLECAT, ICEWS, GDELT 2.0 events and mentions, or a network of countries as "
       "CSV edges or GraphML. Filters are those of `chancery events`. Layouts without a status "
       "leave out what did not happen, layouts of pairs what has no source; how many, is told on "
       "standard error. With --no-text nothing of the articles' words is written.",
       with({"as", "no-text"}, events),
       {},
       {{"chancery export --db news.db --as icews --since 2023 > events.tab", "ICEWS rows"},
        {"chancery export --db news.db --as graphml --story-level > net.graphml",
         "a network, each event once"}},
       {}},
      {"import",
       "FILE…",
       true,
       "keep events of ICEWS or GDELT in a store, apart from our own",
       "Each row becomes an event of foreign origin, with its CAMEO code turned into type and mode "
       "by the ontology; rows known already are skipped. `chancery events --origin ICEWS` asks for "
       "them; without --origin they are never shown or counted. Rows of codes that are no event "
       "here (01, 02) are refused and counted.",
       {"db", "layout", "format"},
       {"text", "json"},
       {{"chancery import --db news.db --layout icews events.2018.tab", "ICEWS, a year"}},
       {}},
  };
}

std::vector<Command> trusting_commands() {
  const List events = with(kEvents, {"db", "since", "until", "outlet", "language"});
  return {
      {"sample",
       "",
       false,
       "draw a stratified random sample of events for hand checking",
       "Prints a sheet (CSV): the words of each event, what was coded, and empty columns to fill. "
       "The strata are shared out by size, each gets one at least, and the sheet carries weights. "
       "The same seed draws the same units. --blind hides what was coded, for coders who code by "
       "themselves. --missed draws sentences in which nothing was found, for the recall.",
       with({"by", "number", "seed", "blind", "missed", "format"}, events),
       {"csv", "jsonl", "json"},
       {{"chancery sample --db news.db --by type,country,outlet --number 300 --seed 1 > sheet.csv",
         "three hundred events to judge"},
        {"chancery sample --db news.db --missed --number 200 > missed.csv", "what was missed?"}},
       {}},
      {"agreement",
       "SHEET…",
       true,
       "how far coders agree, and how precise the program is",
       "Reads sheets as coders filled them. Krippendorff's alpha (nominal, bootstrap interval) of "
       "verdicts, types, status and sides; precision by type with Wilson intervals, weighted by "
       "the "
       "strata; recall, from sentences of --missed; which types are taken for which; and what "
       "confidence is worth (isotonic regression). --calibrate writes the last two into a data "
       "folder: laid over with --data it makes `confidence` the share of such events that were "
       "right, and puts the coder's errors into the intervals of distances.",
       {"seed", "calibrate", "format", "width"},
       {"page", "json"},
       {{"chancery agreement anna.csv ben.csv", "two coders"},
        {"chancery agreement --format json sheet.csv missed.csv > trust.json", "to keep"},
        {"chancery agreement --calibrate mine/ sheet.csv", "then code with --data mine/"}},
       {}},
      {"correct",
       "EVENT|ARTICLE",
       true,
       "judge an event, or where an article belongs; the judgement outlives recoding",
       "EVENT is the id that `chancery events --format jsonl` prints, or KEY-NUMBER. A wrong event "
       "is left out of all questions. With --same-story-as or --split-story the operand is an "
       "article's key.",
       {"db", "verdict", "should-be", "coder", "note", "same-story-as", "split-story", "format"},
       {"text", "json"},
       {{"chancery correct --db news.db --verdict wrong --coder anna 1f2e3d4c5b6a7988-3",
         "this is no event"},
        {"chancery correct --db news.db --same-story-as 0a1b2c3d4e5f6071 1f2e3d4c5b6a7988",
         "these two tell one story"}},
       {}},
      {"corrections",
       "",
       false,
       "list the judgements of readers",
       "",
       {"db", "format", "width"},
       {"table", "jsonl", "json", "csv"},
       {{"chancery corrections --db news.db", "all of them"}},
       {}},
      {"release",
       "FOLDER",
       true,
       "freeze a data vintage",
       "Writes articles (with digests of their content), events as PLOVER JSON, denominators by "
       "outlet and day, failures, and a manifest with the digests of everything. The same contents "
       "give the same bytes. With --previous it lists the events added, removed and changed. No "
       "third-party text is written unless --with-text.",
       {"db", "previous", "with-text", "min-confidence", "format"},
       {"text", "json"},
       {{"chancery release --db news.db --previous 2023-q1 2023-q2", "the second quarter"}},
       {}},
      {"codebook",
       "",
       false,
       "print the codebook",
       "Types, modes, rules, examples and the crosswalk to CAMEO with what it loses, from the "
       "ontology and the patterns at hand (and of --data).",
       {"format"},
       {"markdown", "json"},
       {{"chancery codebook > codebook.md", "as a page"}},
       {}},
      {"evaluate",
       "GOLD…",
       true,
       "score the coding on your own gold",
       "Each row is a JSON object with a text and its events: type, and if wanted the countries of "
       "source and target. Prints precision, recall and F1, for types and for types with "
       "countries.",
       {"min-confidence", "format", "width"},
       {"page", "json"},
       {{"chancery evaluate gold.jsonl --data mine/", "did my patterns help?"}},
       {}},
  };
}

}  // namespace

std::vector<Flag> store_flags() {
  return {
      valued("db", "FILE", "the store: one SQLite file", Completes::kFiles),
      chosen("as", "LAYOUT", "layout (default plover)",
             {"plover", "polecat", "icews", "gdelt", "gdelt-mentions", "edges", "graphml"}),
      toggled("no-text", "leave out all words of the articles"),
      chosen("layout", "LAYOUT", "of the rows", {"icews", "gdelt"}),
      valued("by", "PROPERTIES", "strata: type, country, outlet, status, year, confidence"),
      {"number", 'n', "N", "how many are drawn (default 100)", {}, false, Completes::kNothing},
      valued("seed", "N", "of what is drawn at random (default 1)"),
      toggled("blind", "hide what was coded"),
      valued("calibrate", "DIR", "put what confidence is worth, and the coder's errors, there",
             Completes::kFolders),
      toggled("missed", "draw sentences in which nothing was found"),
      chosen("verdict", "VERDICT", "what is judged (default wrong)",
             {"right", "wrong", "type", "source", "target", "status"}),
      valued("should-be", "VALUE", "the right type, code or status"),
      valued("coder", "NAME", "who judges"),
      valued("note", "TEXT", "a note that is kept with it"),
      valued("same-story-as", "KEY", "the article belongs with this one"),
      toggled("split-story", "the article does not belong to its story"),
      valued("previous", "FOLDER", "an earlier vintage, to tell what changed", Completes::kFolders),
      toggled("with-text", "titles and words of the articles too"),
      toggled("retry", "read the files of earlier rejects again"),
      toggled("dry-run", "report only; write nothing"),
      toggled("all", "every article, whatever made its findings"),
      valued("why", "TEXT", "the reason that is kept"),
      listed("source", "WHO", "who acts, speaks or gives: USA, GOV, USAGOV or part of a name"),
      listed("target", "WHO", "who is acted on, spoken to or given to"),
      listed("actor", "WHO", "who takes part, on any side"),
      listed("type", "TYPES", "event types, with a mode if wanted: CONSULT,AID or CONSULT.visit"),
      listed("status", "STATUS", "occurred, ongoing, historical, planned, …"),
      listed("stance", "STANCE", "support, oppose, reluctant, neutral"),
      listed("quad", "CLASS", "quad class: \"verbal conflict\""),
      listed("context", "CONTEXT", "context: military, economic, …"),
      valued("cameo-code", "CODE", "CAMEO code, or its beginning"),
      valued("since", "DATE", "first day, month or year"),
      valued("until", "DATE", "last day, month or year"),
      valued("place", "PLACE", "name of the place, or country code"),
      valued("text", "WORDS", "words that occur: all of them; \"a phrase\"; -not; begin*"),
      listed("outlet", "NAME", "outlet"),
      chosen("voice", "VOICE", "in whose words", {"own", "said"}),
      valued("pattern", "ID", "the pattern that fired, or the beginning of its id"),
      valued("origin", "NAME", "imported events: ICEWS, GDELT; any: ours too"),
      valued("min-confidence", "P",
             "leave out what is less certain (0 to 1; for code 0.3, or what your own weights say)"),
      toggled("story-level", "one row for each event, however many articles report it"),
      toggled("with-wrong", "also what a reader judged wrong"),
      toggled("every-telling", "a row for each report of a pledge"),
      toggled("versions", "superseded versions too"),
      valued("story", "ID", "of this story"),
      valued("article", "KEY", "of this article"),
      {"limit",
       'n',
       "N",
       "at most so many; 0: all (rows: 50 unless given)",
       {},
       false,
       Completes::kNothing},
      toggled("oldest", "oldest first"),
      toggled("first", "the earliest only, of what happened"),
      toggled("evidence", "show the words it rests on"),
      chosen("count-by", "PROPERTY", "counts in place of rows",
             {"type", "status", "quad", "source", "target", "year", "month", "day", "place",
              "outlet", "pattern", "voice"}),
  };
}

std::vector<Command> store_commands() {
  auto out = keeping_commands();
  for (auto& command : asking_commands()) out.push_back(std::move(command));
  for (auto& command : exchange_commands()) out.push_back(std::move(command));
  for (auto& command : trusting_commands()) out.push_back(std::move(command));
  return out;
}

}  // namespace chancery::cli
