#include "chancery/cli/tree_drawing.h"

#include <algorithm>
#include <vector>

#include "chancery/cli/text_layout.h"

namespace chancery::cli {
namespace {

using document::Document;
using document::TokenId;

constexpr std::size_t kDeepest = 40;  // deeper levels are drawn at this indent

struct Line {
  TokenId token;
  std::string branch;  // the lines of the tree before the word
};

// Depth first, children in text order, without recursion: a hostile sentence may be a chain.
std::vector<Line> lines_of(const Document& document, TokenId root) {
  struct Open {
    TokenId token;
    std::string branch;  // of the word itself
    std::string below;   // of its children
    std::size_t depth = 0;
  };
  std::vector<Line> lines;
  std::vector<Open> open{{root, "", "", 0}};
  while (!open.empty()) {
    const Open at = std::move(open.back());
    open.pop_back();
    lines.push_back({at.token, at.branch});
    const auto children = document.children(at.token);
    for (std::size_t k = children.size(); k-- > 0;) {
      const bool last = k + 1 == children.size();
      const bool deep = at.depth >= kDeepest;
      open.push_back({children[k], at.below + (last ? "└─ " : "├─ "),
                      deep ? at.below : at.below + (last ? "   " : "│  "), at.depth + 1});
    }
  }
  return lines;
}

}  // namespace

std::string draw_tree(const Document& document, const document::Sentence& sentence,
                      const Colours& colours) {
  std::vector<Line> lines;
  for (std::uint32_t i = sentence.tokens.first.value; i < sentence.tokens.last.value; ++i) {
    if (document.head(TokenId(i)).valid()) continue;
    for (Line& line : lines_of(document, TokenId(i))) lines.push_back(std::move(line));
  }
  std::size_t left = 0;
  for (const Line& line : lines) {
    left = std::max(
        left, display_width(line.branch) + display_width(one_line(document.form(line.token))));
  }
  std::string out;
  for (const Line& line : lines) {
    const std::string word = one_line(document.form(line.token));
    const std::size_t used = display_width(line.branch) + display_width(word);
    out += "  " + colours(Ink::kFaint, line.branch) + colours(Ink::kBold, word) +
           std::string(left - used + 2, ' ');
    out += colours(Ink::kBlue, pad(document::name_of(document.upos(line.token)), 6));
    out += pad(document::name_of(document.relation(line.token)), 14);
    out += colours(Ink::kFaint, one_line(document.lemma(line.token))) + "\n";
  }
  return out;
}

}  // namespace chancery::cli
