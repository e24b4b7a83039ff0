// Sport and show business speak the language of politics: sides "attack", "reject offers", are
// "banned", "agree terms", and teams go by the names of their countries. In an article that is
// about them, most such sentences are no political events.
#pragma once

#include <vector>

#include "chancery/events/phrases.h"

namespace chancery::events {

// One article's share of the words of the classes "sport", "shows" and "trade"
// (data/classes/pastimes.cls).
class Pastimes {
 public:
  Pastimes(const Document& document, const PatternLexicon& lexicon, const Phrases& phrases);

  // Whether the article is about sport or shows and the event is one of theirs. An office or a body
  // of the state that acts, or is acted on, in a sentence without any of those words is none; in
  // an article about shows, neither is what a state itself does. In one about the trade of
  // companies it takes a power, a party or a known politician to make politics of it.
  [[nodiscard]] bool owns(const document::Event& event) const;

 private:
  [[nodiscard]] bool has_public_side(const document::Event& event, bool states) const;
  [[nodiscard]] bool has_political_side(const document::Event& event) const;

  const Document& document_;
  std::vector<bool> told_;  // per sentence: has a word of theirs
  bool sport_ = false;
  bool shows_ = false;
  bool trade_ = false;
};

}  // namespace chancery::events
