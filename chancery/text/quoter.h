// Finds what stands between quotation marks: straight, curly, reversed, doubled, low, guillemets,
// and single marks where they are no apostrophes. Needs sections. Gives quotations, in text order;
// a nested one follows the one around it. One instance serves many threads; cost is linear in the
// text.
//
// A quotation never runs out of its paragraph: one that is not closed there ends with it (closed =
// false), and when the next paragraph opens with a mark again, that one `continues` it.
#pragma once

#include "chancery/document/annotator.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::text {

class Quoter final : public document::Annotator {
 public:
  static constexpr std::size_t kMaxDepth = 50;  // deeper marks are ignored

  [[nodiscard]] static base::Expected<Quoter> load(const lexicon::DataFiles& data);

  [[nodiscard]] std::string_view name() const override { return "quoter"; }
  [[nodiscard]] std::span<const document::LayerKind> needs() const override;
  [[nodiscard]] std::span<const document::LayerKind> gives() const override;
  void annotate(document::Document& document, document::Workspace& workspace) const override;
};

}  // namespace chancery::text
