// Sentences coded with a small dictionary of our own, trees by hand.
#include "chancery/cameo/coder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "chancery/cameo/foreign_reader.h"
#include "chancery/document/conllu.h"

namespace chancery::cameo {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kActors =
    "RURITANIA [RUR]\n+RURITANIAN\nZENDA [ZEN]\nHENTZAU [HEN]\nSTRELSAU [RURGOV]\n"
    "RUDOLF [RUR]\n\t[RURGOV 20000101-20051231]\nTHE_TWINS [AAA/BBB]\n";
constexpr std::string_view kAgents = "POLICE {} [~COP]\nMINISTER [~GOV]\nAID_GROUP [NGO~]\n";
constexpr std::string_view kVerbs =
    "--- MEET [031:031] ---\nMEET {MEETS MET MEETING}\n\n--- WARN [160] ---\nWARN\n- * OF WAR "
    "[138]\n\n"
    "--- RECEIVE [---] ---\nRECEIVE\n- + * MONEY FROM $ [071]\n\n--- AGREE [---] ---\nAGREE\n- % * "
    "[030]\n";
constexpr std::string_view kDiscards = "BASEBALL\n+CRICKET\n";

// The importer's files as a data folder, read back.
const Coder& coder() {
  static const Coder kCoder = [] {
    ForeignReader reader;
    reader.read("actors", kActors);
    reader.read("agents", kAgents);
    reader.read("verbs", kVerbs);
    reader.read("discards", kDiscards);
    EXPECT_TRUE(reader.notes().empty());
    const fs::path folder = fs::path(::testing::TempDir()) / "chancery_cameo";
    for (const auto& [name, text] : data_files_of(reader.entries())) {
      fs::create_directories((folder / name).parent_path());
      std::ofstream(folder / name) << text;
    }
    const auto data = lexicon::DataFiles::open({folder});
    EXPECT_TRUE(data.has_value());
    auto made = Coder::load(*data);
    EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().to_string());
    fs::remove_all(folder);
    return std::move(*made);
  }();
  return kCoder;
}

// "form UPOS head relation" a word; gives "SOURCE TARGET CODE" an event.
std::vector<std::string> code(const std::string& rows, const std::string& published = "") {
  std::istringstream in(rows);
  std::string conllu;
  std::string form, upos, head, relation;
  for (int i = 1; in >> form >> upos >> head >> relation; ++i)
    conllu += std::to_string(i) + "\t" + form + "\t" + form + "\t" + upos + "\t_\t_\t" + head +
              "\t" + relation + "\t_\t_\n";
  document::Metadata about;
  about.published = published;
  const auto document =
      document::read_conllu(conllu + "\n", document::ConlluLayers::kTokensAndSyntax, about);
  EXPECT_TRUE(document.has_value());
  const CameoArticle article = coder().code(*document);
  std::vector<std::string> lines;
  if (article.dropped) lines.emplace_back("dropped");
  for (const CameoEvent& event : article.events)
    lines.push_back(event.source + " " + event.target + " " + event.code);
  return lines;
}
using Lines = std::vector<std::string>;

TEST(CameoCoder, SubjectVerbAndFirstPhraseAfter) {
  EXPECT_EQ(code("Ruritanian ADJ 2 amod police NOUN 3 nsubj warned VERB 0 root Zenda PROPN 3 obj"),
            Lines{"RURCOP ZEN 160"});
  EXPECT_EQ(
      code("Zenda PROPN 2 nsubj warned VERB 0 root Hentzau PROPN 2 obj of ADP 5 case war NOUN "
           "2 obl"),
      Lines{"ZEN HEN 138"});
}

TEST(CameoCoder, BothWaysAndCompounds) {
  EXPECT_EQ(code("Zenda PROPN 2 nsubj met VERB 0 root Hentzau PROPN 2 obj"),
            (Lines{"ZEN HEN 031", "HEN ZEN 031"}));
  EXPECT_EQ(code("Zenda PROPN 4 nsubj and CCONJ 3 cc Hentzau PROPN 1 conj agreed VERB 0 root"),
            (Lines{"ZEN HEN 030", "HEN ZEN 030"}));
  EXPECT_EQ(code("The DET 2 det twins NOUN 3 nsubj warned VERB 0 root Zenda PROPN 3 obj"),
            (Lines{"AAA ZEN 160", "BBB ZEN 160"}));
}

TEST(CameoCoder, PassiveAndNamedSides) {
  EXPECT_EQ(code("Zenda PROPN 3 nsubj:pass was AUX 3 aux:pass warned VERB 0 root by ADP 5 case "
                 "Hentzau PROPN 3 obl:agent"),
            Lines{"HEN ZEN 160"});
  EXPECT_EQ(
      code("Zenda PROPN 2 nsubj received VERB 0 root money NOUN 2 obj from ADP 5 case Hentzau "
           "PROPN 2 obl"),
      Lines{"HEN ZEN 071"});
}

TEST(CameoCoder, AgentsJoinActors) {
  EXPECT_EQ(code("Police NOUN 4 nsubj in ADP 3 case Zenda PROPN 1 nmod warned VERB 0 root Hentzau "
                 "PROPN 7 nmod:poss 's PART 5 case minister NOUN 4 obj"),
            Lines{"ZENCOP HENGOV 160"});
  EXPECT_EQ(
      code("Strelsau PROPN 2 compound minister NOUN 3 nsubj warned VERB 0 root Zenda PROPN 3 obj"),
      Lines{"RURGOV ZEN 160"});
  EXPECT_EQ(code("Zenda PROPN 2 compound aid NOUN 3 compound group NOUN 4 nsubj warned VERB 0 root "
                 "police NOUN 4 obj"),
            Lines{"NGOZEN ---COP 160"});
}

TEST(CameoCoder, CodesOfTheDay) {
  const std::string rows = "Rudolf PROPN 2 nsubj warned VERB 0 root Zenda PROPN 2 obj";
  EXPECT_EQ(code(rows, "2003-05-05"), Lines{"RURGOV ZEN 160"});
  EXPECT_EQ(code(rows, "2007-05-05"), Lines{"RUR ZEN 160"});
  EXPECT_EQ(code(rows), Lines{"RUR ZEN 160"});
}

TEST(CameoCoder, DiscardsAndSilence) {
  EXPECT_EQ(code("Zenda PROPN 2 nsubj warned VERB 0 root Hentzau PROPN 5 compound baseball NOUN 5 "
                 "compound team NOUN 2 obj"),
            Lines{});
  EXPECT_EQ(code("Zenda PROPN 2 nsubj warned VERB 0 root Hentzau PROPN 5 compound cricket NOUN 5 "
                 "compound team NOUN 2 obj"),
            Lines{"dropped"});
  EXPECT_EQ(code("Zenda PROPN 2 nsubj slept VERB 0 root near ADP 4 case Hentzau PROPN 2 obl"),
            Lines{});
}

TEST(CameoDictionary, WithoutFilesAnErrorSaysHow) {
  const auto data = lexicon::DataFiles::open({fs::path(CHANCERY_SOURCE_DIR) / "data"});
  ASSERT_TRUE(data.has_value());
  const auto made = Coder::load(*data);
  ASSERT_FALSE(made.has_value());
  EXPECT_EQ(made.error().code, "E-CAM-001");
}

}  // namespace
}  // namespace chancery::cameo
