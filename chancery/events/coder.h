// Who did what to whom: matches patterns against predicates and makes events, positions, outcomes,
// pledges and the article's main event. Needs predicates, times, amounts, mentions, entities,
// places, statements (and what those rest on). Gives events, positions, outcomes, pledges,
// main_event. One instance serves many threads.
//
// Captions, credits, bylines, datelines and boilerplate give nothing; headlines and pull quotes
// merge with the body that tells the same. A verb without a pattern gives no event. An event
// embedded in another ("refused to release") is part of it.
#pragma once

#include <functional>
#include <memory>

#include "chancery/document/annotator.h"
#include "chancery/events/confidence.h"
#include "chancery/events/pattern_lexicon.h"
#include "chancery/events/trace.h"

namespace chancery::events {

class Coder final : public document::Annotator {
 public:
  [[nodiscard]] static base::Expected<Coder> load(const lexicon::DataFiles& data);
  Coder(std::shared_ptr<const PatternLexicon> lexicon, Confidence confidence)
      : lexicon_(std::move(lexicon)), confidence_(std::move(confidence)) {}

  [[nodiscard]] std::string_view name() const override { return "events"; }
  [[nodiscard]] std::span<const document::LayerKind> needs() const override;
  [[nodiscard]] std::span<const document::LayerKind> gives() const override;
  void annotate(document::Document& document, document::Workspace& workspace) const override;

  // Leaves out events that do not pass; the main event is found among all of them.
  void keep_only(std::function<bool(const document::Event&)> passes) {
    passes_ = std::move(passes);
  }

  // The confidence below which events are not printed unless they are asked for.
  [[nodiscard]] double usual_least() const { return confidence_.least(); }

  // What was tried at every predicate of a document whose layers up to statements are there; for
  // `explain`.
  [[nodiscard]] Trace explain(const document::Document& document) const;
  [[nodiscard]] const std::shared_ptr<const PatternLexicon>& lexicon() const { return lexicon_; }

 private:
  std::shared_ptr<const PatternLexicon> lexicon_;
  Confidence confidence_;
  std::function<bool(const document::Event&)> passes_;  // empty: all do
};

}  // namespace chancery::events
