// The learned finder of attributions: goes over the words that can be cues, weighs each, and
// chooses content, source and cue words among the candidates of span_candidates.h. The rules'
// drafts are candidates and traits among others, so that what they know is not lost; quotations
// that they have tied to a speaker are never turned down. Without it the rules (and the prior)
// stand alone. Cost is linear in the words, with a bounded number of candidates a cue.
#pragma once

#include <filesystem>
#include <memory>
#include <unordered_map>
#include <vector>

#include "chancery/statements/attributor.h"
#include "chancery/statements/span_model.h"
#include "chancery/statements/span_traits.h"

namespace chancery::statements {

// The drafts by the topmost word of their cue; of two with the same the first.
using RulesByCue = std::unordered_map<std::uint32_t, const Draft*>;
[[nodiscard]] RulesByCue rules_by_cue(const TreeView& tree, const std::vector<Draft>& drafts);

// An attribution as the model chooses it.
struct Choice {
  CueView cue;
  Candidate content;
  float cue_score = 0;      // log odds
  float content_share = 0;  // of e^score, of all candidates that are nearly the same
  float likely = 0;         // that it is one, and that the content is right by half
};
// All that the last judgement looks at.
void whole_traits(const WordFacts& facts, const Choice& choice, Traits& traits);

// What the model makes of one word: nothing when it is less likely than `least`.
[[nodiscard]] std::optional<Choice> weigh(const SpanModel& model, const WordFacts& facts,
                                          const CueView& cue, float least);

class LearnedFinder final : public Scorer {
 public:
  explicit LearnedFinder(SpanModel model);
  // E-MOD-002 to -006; no file: an empty pointer.
  [[nodiscard]] static base::Expected<std::shared_ptr<const LearnedFinder>> load(
      const std::filesystem::path& path);
  void revise(const TreeView& tree, const CueLexicon& cues,
              std::vector<Draft>& drafts) const override;

 private:
  [[nodiscard]] Draft draft_of(const WordFacts& facts, const Choice& choice) const;
  void choose_source(const WordFacts& facts, const Choice& choice, Draft& draft) const;
  [[nodiscard]] bool says_nothing(const WordFacts& facts, const Choice& choice,
                                  const Draft& draft) const;
  void choose_cue_words(const WordFacts& facts, const Choice& choice, Draft& draft) const;

  SpanModel model_;
  Cue unknown_;  // for words that the lexicon does not know: on record, nobody's word
};

}  // namespace chancery::statements
