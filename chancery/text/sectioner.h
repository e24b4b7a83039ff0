// Divides an article into sections: paragraphs with what they are. Where intake knew the structure
// (HTML) its blocks are taken; plain text is judged by layout and repetition: headline and repeated
// headline, byline, dateline, captions, credits, pull quotes, subheadings, boilerplate.
// Needs nothing. Gives sections, which cover all that is not white space. One instance serves many
// threads; cost is linear in the text.
#pragma once

#include <memory>

#include "chancery/document/annotator.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::text {

struct SectionWords;

class Sectioner final : public document::Annotator {
 public:
  // Reads data/text/*.txt; E-LEX-020 names a list that is missing.
  [[nodiscard]] static base::Expected<Sectioner> load(const lexicon::DataFiles& data);
  Sectioner(Sectioner&&) noexcept;
  Sectioner& operator=(Sectioner&&) noexcept;
  ~Sectioner() override;

  [[nodiscard]] std::string_view name() const override { return "sectioner"; }
  [[nodiscard]] std::span<const document::LayerKind> needs() const override { return {}; }
  [[nodiscard]] std::span<const document::LayerKind> gives() const override;
  void annotate(document::Document& document, document::Workspace& workspace) const override;

 private:
  explicit Sectioner(std::unique_ptr<const SectionWords> words);
  std::unique_ptr<const SectionWords> words_;
};

}  // namespace chancery::text
