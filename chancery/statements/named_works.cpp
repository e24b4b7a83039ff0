#include "chancery/statements/named_works.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/statements/clause.h"

namespace chancery::statements {
namespace {

constexpr std::uint32_t kLongestTitle = 10;  // words
constexpr std::size_t kShortWord = 4;        // letters: shorter ones may be small within a title

// "The Man Who Never Came Home": long words have capitals, and so have the first and the last.
bool is_title(const TreeView& tree, TokenRange range) {
  std::uint32_t words = 0;
  std::uint32_t capitals = 0;
  bool last_small = false;
  for (TokenId at = range.first; at < range.last; ++at.value) {
    if (tree.is_punctuation(at) || tree.upos(at) == Upos::kPart) continue;
    const std::string_view form = tree.document().form(at);
    const bool capital = base::is_upper(base::decode_at(form, 0).value);
    const bool number = form.find_first_of("0123456789") != std::string_view::npos;
    if (!capital && !number && (words == 0 || form.size() > kShortWord)) return false;
    last_small = !capital && !number;
    capitals += capital ? 1 : 0;
    ++words;
  }
  return words <= kLongestTitle && capitals >= 2 && !last_small;
}

}  // namespace

void drop_named_works(const TreeView& tree, const CueLexicon& cues, std::vector<Draft>& drafts) {
  std::erase_if(drafts, [&](const Draft& draft) {
    if (draft.quotations.size() != 1 || !draft.cue_head.valid() ||
        !cues.in_list("makes_works", cue_lemma(tree, cues, draft.cue_head)))
      return false;
    const Span quotation = draft.quotations.front();
    const TokenRange title{TokenId(tree.token_at(quotation.begin)),
                           TokenId(tree.token_at(quotation.end))};
    const bool else_said = std::ranges::any_of(draft.content, [&](TokenRange piece) {
      return piece.first < title.first && !tree.is_punctuation(piece.first);
    });
    return !else_said && title.first > draft.cue_head && is_title(tree, title);
  });
}

}  // namespace chancery::statements
