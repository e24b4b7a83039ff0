#include "chancery/statements/attributor.h"

#include <array>

#include "chancery/statements/cue_finder.h"
#include "chancery/statements/headlines.h"
#include "chancery/statements/learned_finder.h"
#include "chancery/statements/loose_quotations.h"
#include "chancery/statements/named_works.h"
#include "chancery/statements/prior.h"
#include "chancery/statements/quoted_speech.h"
#include "chancery/statements/speakers.h"
#include "chancery/statements/statement_writer.h"

namespace chancery::statements {
namespace {

using document::LayerKind;

struct Scratch {
  TreeView tree;
};

}  // namespace

base::Expected<Attributor> Attributor::load(const lexicon::DataFiles& files,
                                            const std::filesystem::path& learned) {
  auto cues = CueLexicon::load(files);
  if (!cues) return std::unexpected(std::move(cues.error()));
  auto prior = Prior::load(files);
  if (!prior) return std::unexpected(std::move(prior.error()));
  auto people = entities::WordLists::load(files);
  if (!people) return std::unexpected(std::move(people.error()));
  Attributor attributor(std::move(*cues));
  attributor.people_ = std::make_shared<const entities::WordLists>(std::move(*people));
  attributor.set_scorer(std::move(*prior));
  if (!learned.empty()) {
    auto finder = LearnedFinder::load(learned);
    if (!finder) return std::unexpected(std::move(finder.error()));
    if (*finder) attributor.set_scorer(std::move(*finder));
  }
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
  drop_named_works(tree, cues_, drafts);
  give_loose_quotations(tree, drafts);
  const Speakers speakers(tree, cues_, people_.get());
  speakers.find_chains(drafts);
  document.statements.write(StatementWriter(tree, cues_, speakers).write(std::move(drafts)),
                            name());
}

}  // namespace chancery::statements
