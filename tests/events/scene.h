// Sentences for tests of the coder: trees by hand, everything up to statements made from them, and
// patterns of the test's own in place of the shipped ones, so that editing data/patterns moves no
// test.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "chancery/dates/time_tagger.h"
#include "chancery/document/conllu.h"
#include "chancery/entities/linker.h"
#include "chancery/events/coder.h"
#include "chancery/predicates/builder.h"
#include "chancery/statements/attributor.h"

namespace chancery::events::testing {

namespace fs = std::filesystem;

inline constexpr std::string_view kPatterns = R"(
pattern  t.meet
code     CONSULT
verb     meet
symmetric yes
subject  ACTOR:source
object|with?  ACTOR:both

pattern  t.talks
code     CONSULT
noun     talk | negotiation
symmetric yes
subject  ACTOR:source
with?    ACTOR:both

pattern  t.retaliate
code     THREATEN
verb     retaliate
tense    future
status   occurred
subject  ACTOR:source

pattern  t.attack
code     ASSAULT
verb     attack | bomb
subject  ACTOR:source
object   ACTOR:target

pattern  t.kill
code     ASSAULT
verb     kill
subject  ACTOR:source
object   ANY:target

pattern  t.attack-place
code     ASSAULT
mode     aerial
verb     attack | bomb
subject  ACTOR:source
object   lemma: hospital | convoy & OWNER:target?

pattern  t.sanction
code     SANCTION
mode     discontinue
verb     impose
subject  ACTOR:source
object   class: sanctions
on?      OWNER:target
never    They imposed silence.

pattern  t.free
code     RETREAT
mode     release
verb     release | free
subject  ACTOR:source
object   PEOPLE:target

pattern  t.help
code     AID
verb     give | send
pledge   delivered
subject  ACTOR:source
object   MONEY
indirect|to  ACTOR:target

pattern  t.promise
code     AGREE
verb     promise | agree
subject  ACTOR:source
content  EVENT

pattern  t.refuse
code     REJECT
verb     refuse
subject  ACTOR:source
content  EVENT

pattern  t.urge
code     REQUEST
verb     urge
subject  ACTOR:source
object   ACTOR:target
content? EVENT

pattern  t.not-accept
code     REJECT
verb     accept
polarity negative
subject  ACTOR:source
object   ANY

pattern  t.march
code     PROTEST
verb     march
subject  ACTOR:source

pattern  t.vote
verb     vote
stance   oppose
vote     against
subject  ACTOR:source
against  ANY:issue

pattern  t.votes
code     REJECT
noun     vote
stance   oppose
vote     against
against_by  ACTOR:source

pattern  t.fail
verb     fail
outcome  failed
subject  lemma: resolution & ANY:issue
)";

// The shipped data with the patterns above (and `more`) instead of its own.
inline lexicon::DataFiles data_with(const std::string& more = "") {
  static int number = 0;
  const fs::path folder =
      fs::path(::testing::TempDir()) /
      ("chancery_scene_" + std::to_string(::getpid()) + "_" + std::to_string(++number));
  fs::create_directories(folder / "patterns");
  std::ofstream(folder / "patterns" / "own.pat") << kPatterns << "\n" << more;
  std::ofstream(folder / "replaces.txt") << "patterns\n";
  auto data = lexicon::DataFiles::open({fs::path(CHANCERY_SOURCE_DIR) / "data", folder});
  EXPECT_TRUE(data.has_value());
  fs::remove_all(folder);
  return std::move(*data);
}

// The workers before events; shipped data, no learned parts.
struct Crew {
  predicates::Builder builder;
  dates::TimeTagger tagger;
  entities::Linker linker;
  statements::Attributor attributor;
};
inline const Crew& crew() {
  static const Crew kCrew = [] {
    const auto data = data_with();
    auto cues = statements::CueLexicon::load(data);
    return Crew{std::move(*predicates::Builder::load(data)),
                std::move(*dates::TimeTagger::load(data)), std::move(*entities::Linker::load(data)),
                statements::Attributor(std::move(*cues))};
  }();
  return kCrew;
}
inline const Coder& coder() {
  static const Coder kCoder = [] {
    auto made = Coder::load(data_with());
    EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().to_string());
    return std::move(*made);
  }();
  return kCoder;
}

// A word: "form lemma UPOS XPOS head relation"; "/" alone ends a sentence. Proper nouns are names
// of places unless the form is in `people`.
inline document::Document scene(const std::string& rows, const Coder& with = coder(),
                                const std::string& published = "2024-06-12",
                                document::SectionKind section = document::SectionKind::kBody) {
  std::istringstream in(rows);
  std::string conllu;
  std::string form, lemma, upos, xpos, head, relation;
  int number = 0;
  while (in >> form) {
    if (form == "/") {
      conllu += "\n";
      number = 0;
      continue;
    }
    in >> lemma >> upos >> xpos >> head >> relation;
    conllu += std::to_string(++number) + "\t" + form + "\t" + lemma + "\t" + upos + "\t" + xpos +
              "\t_\t" + head + "\t" + relation + "\t_\t_\n";
  }
  document::Metadata about;
  about.published = published;
  auto read = document::read_conllu(conllu + "\n", document::ConlluLayers::kTokensAndSyntax, about);
  EXPECT_TRUE(read.has_value()) << (read ? "" : read.error().to_string());
  if (section != document::SectionKind::kBody) {
    // A layer is written once, so the kind is changed in a copy without syntax.
    std::vector<document::Section> sections = read->sections.get();
    for (document::Section& one : sections) one.kind = section;
    document::Document copy(std::string(read->text()), about);
    copy.sections.write(std::move(sections), "test");
    copy.sentences.write(read->sentences.get(), "test");
    copy.tokens.write(read->tokens.get(), "test");
    copy.quotations.write({}, "test");
    std::vector<document::TokenSyntax> syntax = read->syntax.get();
    for (document::TokenSyntax& row : syntax) {
      row.lemma = copy.intern(read->string(row.lemma));
      row.xpos = copy.intern(read->string(row.xpos));
      row.feats = document::Symbol::kEmpty;
    }
    copy.write_syntax(std::move(syntax), "test");
    read = std::move(copy);
  }
  std::vector<document::Name> names;
  for (std::uint32_t i = 0; i < read->tokens.get().size(); ++i) {
    if (read->upos(document::TokenId{i}) != document::Upos::kPropn) continue;
    names.push_back(
        {{document::TokenId{i}, document::TokenId{i + 1}}, document::NameKind::kLocation, 0.9F});
  }
  read->names.write(std::move(names), "test");
  document::Workspace workspace;
  const Crew& workers = crew();
  workers.builder.annotate(*read, workspace);
  workers.tagger.annotate(*read, workspace);
  workers.linker.annotate(*read, workspace);
  workers.attributor.annotate(*read, workspace);
  with.annotate(*read, workspace);
  return std::move(*read);
}

inline std::string side_of(const document::Document& document,
                           const std::vector<document::Participant>& side) {
  std::string out;
  for (const document::Participant& one : side) {
    out += out.empty() ? "" : ",";
    const std::string country =
        one.entity.valid() ? document.entities.get()[one.entity.value].country : "";
    out += country.empty() ? std::string(document.slice(one.span)) : country;
  }
  return out.empty() ? "-" : out;
}

// "ASSAULT RUS > UKR occurred" an event.
inline std::vector<std::string> events_of(const document::Document& document) {
  std::vector<std::string> lines;
  for (const document::Event& event : document.events.get()) {
    lines.push_back(event.type + " " + side_of(document, event.source) + " > " +
                    side_of(document, event.target) + " " +
                    std::string(document::name_of(event.status)));
  }
  return lines;
}
inline std::vector<std::string> coded(const std::string& rows) { return events_of(scene(rows)); }

using Lines = std::vector<std::string>;

// "ACCUSE IRN -> IRQ; …": the events without their status.
inline std::string told(const document::Document& document) {
  std::string out;
  for (const document::Event& event : document.events.get()) {
    out += (out.empty() ? "" : "; ") + event.type + " " + side_of(document, event.source) + " -> " +
           side_of(document, event.target);
  }
  return out;
}

// A coder with one pattern more.
inline Coder with(const std::string& pattern) {
  auto made = Coder::load(data_with(pattern));
  EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().to_string());
  return std::move(*made);
}

}  // namespace chancery::events::testing
