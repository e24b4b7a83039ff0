// Turns drafts into statements: spans, kind, act, speakers and chains.
#pragma once

#include <vector>

#include "chancery/statements/draft.h"
#include "chancery/statements/speakers.h"

namespace chancery::statements {

class StatementWriter {
 public:
  StatementWriter(const TreeView& tree, const CueLexicon& cues, const Speakers& speakers)
      : tree_(tree), cues_(cues), speakers_(speakers) {}
  // Drafts are put in text order; those without content are dropped.
  [[nodiscard]] std::vector<document::Statement> write(std::vector<Draft> drafts) const;

 private:
  [[nodiscard]] std::vector<Span> content_of(const Draft& draft) const;
  [[nodiscard]] document::StatementKind kind_of(const Draft& draft,
                                                const std::vector<Span>& content) const;
  [[nodiscard]] document::StatementAct act_of(const Draft& draft) const;
  [[nodiscard]] document::Certainty certainty_of(const Draft& draft) const;

  const TreeView& tree_;
  const CueLexicon& cues_;
  const Speakers& speakers_;
};

}  // namespace chancery::statements
