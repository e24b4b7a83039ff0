// Codes articles with PETRARCH-style dictionaries: who does what to whom in the CAMEO (or WEIS)
// codes that the dictionaries carry. A compatibility mode for series that were made that way; the
// product's own coder is events/coder.h. Needs sentences, tokens, syntax.
//
// After Schrodt & Gerner's TABARI and Norris, Schrodt & Beieler's PETRARCH: the longest pattern at
// a verb decides, else the verb's own code; sides that the pattern does not name are the subject
// and the first coded phrase after the verb. We depart from them where they look at phrase
// structure: subjects, passives and the reach of a verb come from the dependency tree.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "chancery/cameo/dictionary.h"
#include "chancery/document/document.h"

namespace chancery::cameo {

struct CameoEvent {
  std::string source;  // "ARNGOV"; "---" when only the other side is known
  std::string target;
  std::string code;     // "064"
  std::string verb;     // the dictionary's verb
  std::string pattern;  // as written; empty: the verb's own code
  document::Span trigger;
  document::Span evidence;  // the sentence

  [[nodiscard]] bool one_sided() const { return source == "---" || target == "---"; }
};

struct CameoArticle {
  std::vector<CameoEvent> events;
  std::size_t dropped_sentences = 0;  // by a discard word
  bool dropped = false;               // the whole article
};

class Coder {
 public:
  [[nodiscard]] static base::Expected<Coder> load(const lexicon::DataFiles& data);
  [[nodiscard]] CameoArticle code(const document::Document& document) const;

 private:
  explicit Coder(std::shared_ptr<const Dictionary> dictionary)
      : dictionary_(std::move(dictionary)) {}
  std::shared_ptr<const Dictionary> dictionary_;
};

}  // namespace chancery::cameo
