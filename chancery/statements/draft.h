// A statement while it is being found: token ranges, before they become spans and entities.
#pragma once

#include <optional>
#include <vector>

#include "chancery/statements/cue_lexicon.h"
#include "chancery/statements/tree_view.h"

namespace chancery::statements {

struct Phrase {
  TokenId head;
  TokenRange range;
};

struct Draft {
  TokenId cue_head;          // invalid for a colon or a quotation without a cue
  const Cue* cue = nullptr;  // null: neutral speech
  Frame frame = Frame::kClause;
  TokenRange cue_range;
  std::optional<Phrase> source;
  std::vector<TokenRange> more_source;  // a source in pieces ("Brown, who was there, and others")
  std::optional<Phrase> addressee;
  std::vector<Phrase> via;
  TokenId content_head;             // head of the content clause; invalid when it is only quotation
  std::vector<TokenRange> content;  // in text order
  std::vector<Span> quotations;     // whole quotations that belong to the content, marks included
  bool quoted = false;              // the words are the speaker's own: direct speech
  bool negated = false;
  bool whole = false;    // the rules are sure of the content: words around a quotation belong to it
  bool settled = false;  // the rules are sure: the learned finder leaves it as it is
};

}  // namespace chancery::statements
