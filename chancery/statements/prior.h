// A learned judge of drafts: a logistic model over a few named traits (cue, construction, who
// speaks, where it stands). Weights are text, data/statements/prior.tsv ("trait<TAB>weight", `#`
// comments), made by training/train_statement_prior.py; docs/statements.md says on what. Without
// the file all drafts stay. Direct quotations are never turned down.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/lexicon/weights.h"
#include "chancery/statements/attributor.h"

namespace chancery::statements {

// The traits of a draft by name; the trainer calls the same function. `inside` says that the cue
// stands in a quotation.
[[nodiscard]] std::vector<std::string> traits_of(const TreeView& tree, const CueLexicon& cues,
                                                 const Draft& draft, bool inside);
// Per draft, whether its cue stands inside a quotation of the document.
[[nodiscard]] std::vector<bool> stands_inside(const TreeView& tree,
                                              const std::vector<Draft>& drafts);

class Prior final : public Scorer {
 public:
  // E-STA-006: a line that is no trait and weight. No file: an empty pointer.
  [[nodiscard]] static base::Expected<std::shared_ptr<const Prior>> load(
      const lexicon::DataFiles& files);
  void revise(const TreeView& tree, const CueLexicon& cues,
              std::vector<Draft>& drafts) const override;

 private:
  [[nodiscard]] double log_odds(const std::vector<std::string>& traits) const;
  lexicon::Weights weights_;
  double threshold_ = 0;
};

}  // namespace chancery::statements
