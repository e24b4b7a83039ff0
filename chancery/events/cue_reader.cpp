#include "chancery/events/cue_reader.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::events {
namespace {

using document::Relation;

constexpr std::size_t kMostWords = 80;

// The words of the clause itself: no relative clauses, no clauses beside it, nothing that is said
// in it.
std::vector<TokenId> clause_words(const Document& document, TokenId head) {
  std::vector<TokenId> words{head};
  for (std::size_t i = 0; i < words.size() && words.size() < kMostWords; ++i) {
    for (const TokenId token : document.children(words[i])) {
      const Relation relation = document.relation(token);
      const bool other =
          relation == Relation::kAclRelcl || relation == Relation::kParataxis ||
          relation == Relation::kCcomp ||
          (relation == Relation::kConj && document.upos(token) == document::Upos::kVerb);
      if (!other) words.push_back(token);
    }
  }
  return words;
}

void add(std::vector<std::string>& list, const std::string& name) {
  if (std::ranges::find(list, name) == list.end()) list.push_back(name);
}

}  // namespace

void read_cues(const Document& document, const PatternLexicon& lexicon, const Phrases& phrases,
               const document::Predicate& predicate, document::Event& event) {
  const bool modes_open = event.modes.empty();
  const TokenId head = predicate.light_verb.valid()
                           ? document.predicates.get()[predicate.light_verb.value].head
                           : predicate.head;
  for (const TokenId token : clause_words(document, head)) {
    const auto* cues = lexicon.cues(base::to_lower(document.lemma(token)));
    if (cues == nullptr) continue;
    for (const CueWords& words : *cues) {
      if (!words.words.before.empty() || !words.words.after.empty()) {
        if (!phrases.has_words(token, words.words)) continue;
      }
      const Cue& cue = lexicon.cue(words.cue);
      if (modes_open && cue.type == event.type) add(event.modes, cue.mode);
      if (!cue.only.empty() && std::ranges::find(cue.only, event.type) == cue.only.end()) continue;
      for (const std::string& context : cue.contexts) add(event.contexts, context);
    }
  }
}

}  // namespace chancery::events
