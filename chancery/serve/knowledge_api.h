// What the knowledge base holds on an actor: kind, country, sectors, dated offices, members.
#pragma once

#include <memory>
#include <vector>

#include "chancery/lexicon/data_files.h"
#include "chancery/serve/router.h"

namespace chancery::serve {

class Knowledge;  // the actors, read when they are first asked for

class KnowledgeApi {
 public:
  explicit KnowledgeApi(lexicon::DataFiles files);
  [[nodiscard]] std::vector<Route> routes() const;

 private:
  std::shared_ptr<Knowledge> knowledge_;
};

}  // namespace chancery::serve
