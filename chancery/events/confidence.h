// How sure an event is: the probability that a person who reads the article calls its type, both
// sides and its status right. A logistic model over traits of the event that anybody can read off
// it (who acts, what is known of the sides, whose claim it is, how the sentence is built), with
// weights learned from events of whole news articles that were judged by reading:
// `training/train_confidence.py`, data/events/confidence.tsv. Without weights (a user's own
// ontology may bring none) the estimate of the pattern and its construction stands.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chancery/document/document.h"
#include "chancery/lexicon/weights.h"

namespace chancery::events {

// The traits by which an event is judged ("source.name", "status=planned"), each at most once.
// `event.confidence` is the estimate of its pattern and construction.
[[nodiscard]] std::vector<std::string> confidence_traits(const document::Document& document,
                                                         const document::Event& event);

class Confidence {
 public:
  // Reads every file `events/*.tsv`: a trait, a tab and a weight a line; later files win. "least"
  // is no trait but what least() gives. E-EVT-001: a line that is not.
  [[nodiscard]] static base::Expected<Confidence> load(const lexicon::DataFiles& files);

  // Between 0 and 1.
  [[nodiscard]] double of(const document::Document& document, const document::Event& event) const;

  // Events that are less sure are not printed unless they are asked for; 0 without weights.
  [[nodiscard]] double least() const { return least_; }

 private:
  lexicon::Weights weights_;
  double least_ = 0;
};

}  // namespace chancery::events
