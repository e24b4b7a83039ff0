#include "chancery/statements/attributor.h"

#include <array>

#include "chancery/statements/cue_finder.h"
#include "chancery/statements/headlines.h"
#include "chancery/statements/prior.h"
#include "chancery/statements/quoted_speech.h"
#include "chancery/statements/speakers.h"
#include "chancery/statements/statement_writer.h"

namespace chancery::statements {
namespace {

using document::LayerKind;
using document::SectionKind;

struct Scratch {
  TreeView tree;
};

// Bylines, credits and boilerplate say nothing; what is printed twice is said once.
bool is_read(const Document& document, TokenId token) {
  if (!token.valid()) return true;
  const document::Section& section = document.sections.get()[document.sentence_of(token).section];
  if (section.repeats) return false;
  return section.kind != SectionKind::kByline && section.kind != SectionKind::kCredit &&
         section.kind != SectionKind::kBoilerplate && section.kind != SectionKind::kDateline;
}

}  // namespace

base::Expected<Attributor> Attributor::load(const lexicon::DataFiles& files) {
  auto cues = CueLexicon::load(files);
  if (!cues) return std::unexpected(std::move(cues.error()));
  auto prior = Prior::load(files);
  if (!prior) return std::unexpected(std::move(prior.error()));
  Attributor attributor(std::move(*cues));
  attributor.set_scorer(std::move(*prior));
  return attributor;
}

std::span<const LayerKind> Attributor::needs() const {
  static constexpr std::array kNeeds = {
      LayerKind::kSections, LayerKind::kSentences, LayerKind::kTokens,  LayerKind::kQuotations,
      LayerKind::kSyntax,   LayerKind::kMentions,  LayerKind::kEntities};
  return kNeeds;
}

std::span<const LayerKind> Attributor::gives() const {
  static constexpr std::array kGives = {LayerKind::kStatements};
  return kGives;
}

void Attributor::annotate(Document& document, document::Workspace& workspace) const {
  TreeView& tree = workspace.of<Scratch>().tree;
  tree.reset(document);
  const CueFinder finder(tree, cues_);
  std::vector<Draft> drafts = finder.find();
  std::erase_if(drafts, [&](const Draft& draft) { return !is_read(document, draft.cue_head); });
  QuotedSpeech(tree, finder).attach(drafts);
  find_headline_statements(tree, cues_, drafts);
  find_transcript_turns(tree, drafts);
  if (scorer_) scorer_->revise(tree, cues_, drafts);
  const Speakers speakers(tree, cues_);
  speakers.find_chains(drafts);
  document.statements.write(StatementWriter(tree, cues_, speakers).write(std::move(drafts)),
                            name());
}

}  // namespace chancery::statements
