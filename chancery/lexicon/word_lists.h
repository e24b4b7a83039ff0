// Plain word lists under data/: blocks "words ID" whose "word" lines hold alternatives, e.g.
//
//   words caption.start
//   word  file photo | pictured
//
// Later folders replace a list by its id. A word may hold spaces. Words are kept as written.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::lexicon {

class WordLists {
 public:
  // All files `folder`/*.txt. E-LEX-020: no list of this id where one is asked for with `required`.
  [[nodiscard]] static base::Expected<WordLists> load(const DataFiles& data,
                                                      std::string_view folder,
                                                      const std::vector<std::string>& required);
  // In the order written; empty when there is no such list.
  [[nodiscard]] const std::vector<std::string>& list(std::string_view id) const;

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> lists_;
};

}  // namespace chancery::lexicon
