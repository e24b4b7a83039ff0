#include "chancery/intake/html_content.h"

#include "chancery/intake/html_features.h"
#include "chancery/intake/html_sections.h"

namespace chancery::intake {
namespace {

using document::SectionKind;

// A section page: most of its running text stands right under headings or lines that are links,
// each its own.
bool is_page_of_teasers(const HtmlLayout& layout) {
  std::size_t links = 0;
  std::size_t under = 0;
  std::size_t running = 0;
  std::size_t since = 100;  // blocks since the last link
  std::size_t reach = 0;    // how many blocks its text may take
  for (const HtmlBlock& block : layout.blocks()) {
    if (!layout.in_root(block)) continue;
    const bool line = block.chars >= 15 && block.chars < 200;
    const bool linked = block.link_share() > 0.8 && (block.heading() || line);
    if (linked) {
      ++links;
      reach = block.heading() ? 3 : 1;
    }
    since = linked ? 0 : since + 1;
    if (!block.good) continue;
    ++running;
    if (since <= reach) ++under;
  }
  return links >= 5 && running >= 4 && under * 10 >= running * 8;
}

// Corrects the rules' choice where what was learned from pages is sure of the contrary: paragraphs
// come in or go out, and what the rules named otherwise (a caption, a standfirst) becomes body.
void judge(HtmlLayout& layout, const KnownParts& known, const Tables& tables) {
  constexpr float kNamed = 1.6F;  // how much surer, to take a name that the rules gave
  if (tables.trees.empty()) return;
  const float sure = tables.trees.sure();
  const auto rows = block_features(layout, known, tables);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    HtmlBlock& block = layout.blocks()[i];
    if (rows[i].empty() || block.kind == SectionKind::kHeadline) continue;
    const float score = tables.trees.score(rows[i]);
    const bool body = block.keep && (block.kind == SectionKind::kBody ||
                                     (block.kind == SectionKind::kSubheading && !block.dek));
    if (body && score < -sure) block.keep = false;
    const bool named = block.kind != SectionKind::kBody && block.kind != SectionKind::kSubheading;
    if (body || score <= (named ? kNamed * sure : sure)) continue;
    if (is_boilerplate(block, tables)) continue;
    block.keep = true;
    block.dek = false;
    block.kind = block.heading() ? SectionKind::kSubheading : SectionKind::kBody;
  }
}

}  // namespace

base::Expected<std::vector<HtmlBlock>> find_article(const HtmlTree& tree, const Tables& tables,
                                                    const HtmlMetadata& metadata) {
  const KnownParts known = known_parts(metadata);
  HtmlLayout layout(tree, known.title);
  if (!metadata.states_article && is_page_of_teasers(layout)) {
    return base::fail("E-INT-019", "no single article: a page of teasers", {},
                      "give the pages that it links to");
  }
  choose_sections(layout, known, tables);
  judge(layout, known, tables);
  std::vector<HtmlBlock> chosen;
  for (HtmlBlock& block : layout.blocks()) {
    if (block.keep) chosen.push_back(std::move(block));
  }
  return chosen;
}

std::vector<HtmlBlock> all_blocks(const HtmlTree& tree) {
  std::vector<bool> dropped(tree.nodes().size(), false);
  for (std::uint32_t i = 0; i < dropped.size(); ++i) {
    if (!tree[i].text && tree[i].tag != GUMBO_TAG_BODY) dropped[i] = is_hidden(tree, i);
  }
  std::vector<HtmlBlock> blocks = collect_blocks(tree, dropped, {});
  for (HtmlBlock& block : blocks) {
    block.keep = true;
    if (block.heading()) block.kind = SectionKind::kSubheading;
    if (block.figure) block.kind = SectionKind::kCaption;
  }
  return blocks;
}

}  // namespace chancery::intake
