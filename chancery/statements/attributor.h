// Finds who said what: ties each quotation, reported clause, belief and intention to whoever it is
// attributed to, and keeps the chain of those who passed it on. docs/statements.md tells the
// method. Needs sections, sentences, tokens, quotations, syntax, mentions, entities. Gives
// statements, in text order of their first words. One instance serves many threads.
//
// A Scorer may be put between finding and writing: it sees each draft and may turn it down. The
// rules are the finder of candidates; a learned model need only choose among them or add to them.
#pragma once

#include <filesystem>
#include <memory>

#include "chancery/document/annotator.h"
#include "chancery/entities/word_lists.h"
#include "chancery/lexicon/data_files.h"
#include "chancery/statements/cue_lexicon.h"
#include "chancery/statements/draft.h"

namespace chancery::statements {

// Judges drafts; adds its own where it knows better than the rules.
class Scorer {
 public:
  virtual ~Scorer() = default;
  virtual void revise(const TreeView& tree, const CueLexicon& cues,
                      std::vector<Draft>& drafts) const = 0;
};

class Attributor final : public document::Annotator {
 public:
  // An Error names the file, line and column of the first bad cue entry or weight, or the damaged
  // model. The scorer is the learned finder where the file `learned` exists (none is looked for
  // when the path is empty), else the prior where the data have one.
  [[nodiscard]] static base::Expected<Attributor> load(const lexicon::DataFiles& files,
                                                       const std::filesystem::path& learned = {});
  explicit Attributor(CueLexicon cues) : cues_(std::move(cues)) {}

  void set_scorer(std::shared_ptr<const Scorer> scorer) { scorer_ = std::move(scorer); }
  [[nodiscard]] std::string_view name() const override { return "attributor"; }
  [[nodiscard]] std::span<const document::LayerKind> needs() const override;
  [[nodiscard]] std::span<const document::LayerKind> gives() const override;
  void annotate(document::Document& document, document::Workspace& workspace) const override;

  [[nodiscard]] const CueLexicon& cues() const { return cues_; }

 private:
  CueLexicon cues_;
  std::shared_ptr<const entities::WordLists> people_;
  std::shared_ptr<const Scorer> scorer_;
};

}  // namespace chancery::statements
