// Issues (texts, proposals, questions that actors take positions on) by what their wordings share.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "chancery/base/error.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::analysis {

class IssueWords {
 public:
  // Reads the words to be left out from data/analysis. E-LEX-020: there are none.
  [[nodiscard]] static base::Expected<IssueWords> load(const lexicon::DataFiles& data);

  // The wording of an issue brought to one form: content words, without inflection, sorted. Two
  // wordings of one text ("the grain deal", "the deal on grain") give the same; one of fillers
  // alone gives an empty key.
  [[nodiscard]] std::string key(std::string_view text) const;

 private:
  std::set<std::string, std::less<>> fillers_;
};

}  // namespace chancery::analysis
