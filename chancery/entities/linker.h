// Who and where: finds every phrase of an article that names an actor, says who it is, and ties the
// phrases that mean the same one together; finds the places named.
// Needs sentences, tokens, syntax, names (and uses quotations where they are). Gives mentions,
// entities, places. One instance serves many threads; time is linear in the article.
//
//   "the Russian foreign minister, Sergei Lavrov"   two mentions, one entity: RUS GOV
//   "The two ministers spoke."                      one mention of two entities
//   "Moscow", "the Kremlin", "Russia"               one entity named Russia, when they act
#pragma once

#include <memory>

#include "chancery/document/annotator.h"
#include "chancery/entities/knowledge.h"

namespace chancery::entities {

class Linker final : public document::Annotator {
 public:
  explicit Linker(std::shared_ptr<const Knowledge> knowledge) : knowledge_(std::move(knowledge)) {}
  [[nodiscard]] static base::Expected<Linker> load(const lexicon::DataFiles& data);

  [[nodiscard]] std::string_view name() const override { return "linker"; }
  [[nodiscard]] std::span<const document::LayerKind> needs() const override;
  [[nodiscard]] std::span<const document::LayerKind> gives() const override;
  void annotate(document::Document& document, document::Workspace& workspace) const override;

  [[nodiscard]] const std::shared_ptr<const Knowledge>& knowledge() const { return knowledge_; }

 private:
  std::shared_ptr<const Knowledge> knowledge_;
};

}  // namespace chancery::entities
