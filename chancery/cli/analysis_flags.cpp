#include "chancery/cli/analysis_flags.h"

namespace chancery::cli {
namespace {

Command stories_command() {
  return {"stories",
          "FILE…",
          false,
          "group articles by the story that they tell, and find near-copies",
          "Reads articles as `code` does and says of each which story it belongs to (called by the "
          "id of its first article) and whether it is a near-copy of an earlier one. The order of "
          "the files does not matter. With --db it lists the stories of a store.",
          {"db", "format", "with-actors", "jobs", "width", "published", "id", "input-format",
           "language", "map", "mend", "since", "until", "text", "outlet", "limit", "oldest"},
          {"table", "jsonl", "json", "csv"},
          {{"chancery stories news/", "a table of stories"},
           {"chancery stories --format jsonl feed.xml > stories.jsonl", "a row for each article"},
           {"chancery stories --db news.db --text earthquake", "stories of a store"}},
          {}};
}

Command distance_command() {
  return {
      "distance",
      "ACTOR ACTOR FILE…",
      true,
      "show how far apart two actors stand, over time",
      "Takes two country codes and files of findings (JSON lines of `chancery code`), or a "
      "store with --db. Three figures, never blended: direct dealings (log ratio of "
      "cooperation to conflict), the company both keep, and their stance on the same texts; "
      "each with its 90 % interval and the stories it rests on. docs/method.md says how.",
      {"db", "format", "by", "since", "until", "voice", "sectors", "planned", "scores",
       "min-confidence", "errors", "draws", "seed", "plot", "width"},
      {"page", "json", "csv"},
      {{"chancery distance USA RUS findings.jsonl --by quarter", "from a file of findings"},
       {"chancery distance USA RUS --db news.db --plot usa-rus.svg", "from a store, with a plot"},
       {"chancery distance FRA DEU findings.jsonl --voice all --sectors any --scores",
        "how much do the choices matter?"}},
      {}};
}

Command blocs_command() {
  return {"blocs",
          "FILE…",
          false,
          "show how far apart groups of actors stand",
          "Distance between the members of two blocs less the distance within, every pair "
          "weighing the same, for each of the three figures. Blocs are given (--groups) or found "
          "(--found): then on one half of the stories, and reported on the other.",
          {"db", "format", "groups", "found", "figure", "actors", "since", "until", "voice",
           "sectors", "planned", "min-confidence", "errors", "draws", "seed", "width"},
          {"page", "json", "csv"},
          {{"chancery blocs --groups G7,BRICS findings.jsonl", "two organisations"},
           {"chancery blocs --groups north=SWE+FIN+NOR,south=ITA+ESP+PRT --db news.db",
            "blocs of your own"},
           {"chancery blocs --found 3 findings.jsonl", "find three"}},
          {}};
}

Command map_command() {
  return {"map",
          "FILE…",
          false,
          "draw actors in the plane by their distances",
          "Places actors so that distances on paper are close to those measured (scaling by "
          "stress majorisation). Maps of several periods are turned onto one another. Only "
          "distances mean something, the axes do not.",
          {"db", "format", "figure", "actors", "by", "since", "until", "voice", "sectors",
           "planned", "min-confidence", "errors", "draws", "seed", "plot", "width"},
          {"page", "json", "csv"},
          {{"chancery map findings.jsonl --plot map.svg", "a map as SVG"},
           {"chancery map --db news.db --by year --format csv", "a map for each year"}},
          {}};
}

Command movements_command() {
  return {"movements",
          "FILE…",
          false,
          "show whose dealings changed most from the period before to the last",
          "Every pair with enough data is looked at. The largest of many changes is large by "
          "chance, so the page says how many were looked at and which changes stand when one in "
          "ten of those that do may be false. --until moves the last period.",
          {"db", "format", "by", "since", "until", "voice", "sectors", "planned", "min-confidence",
           "errors", "draws", "seed", "width"},
          {"page", "json", "csv"},
          {{"chancery movements findings.jsonl --by quarter",
            "the last quarter against the one before"}},
          {}};
}

}  // namespace

std::vector<Flag> analysis_flags() {
  return {
      toggled("with-actors",
              "code the articles first, so that actors and events help to group them (slower)"),
      valued("by", "STEP",
             "of a series: week, month, quarter, year, all; of a sample its strata: type, country, "
             "outlet, status, year, confidence"),
      {"voice",
       0,
       "VOICE",
       "in whose words: the article's own, somebody's, or (distances) all",
       {"own", "said", "all"},
       false,
       Completes::kNothing},
      valued("sectors", "LIST",
             "sectors that act for their country, or any (default GOV,MIL,LEG,JUD,COP,SPY)"),
      toggled("planned", "planned events instead of those that happened"),
      toggled("scores", "mean PLOVER and Goldstein scores beside the figures, for comparison"),
      valued("groups", "LIST",
             "blocs by organisation (G7,BRICS) or members (ours=USA+CAN,theirs=RUS+BLR)"),
      valued("found", "K", "find K blocs"),
      {"figure",
       0,
       "NAME",
       "which of the three figures is used (default direct)",
       {"direct", "company", "stance"},
       false,
       Completes::kNothing},
      valued("actors", "LIST", "country codes to take (default: the 20 with most events)"),
      valued("plot", "FILE", "write a plot as SVG", Completes::kFiles),
      valued("draws", "N", "draws behind each interval (default 200)"),
      valued("errors", "FILE",
             "the coder's errors as hand checks found them, in lines CODED RIGHT COUNT (default: "
             "those of a calibration under --data)",
             Completes::kFiles),
  };
}

std::vector<Command> analysis_commands() {
  return {stories_command(), distance_command(), blocs_command(), map_command(),
          movements_command()};
}

}  // namespace chancery::cli
