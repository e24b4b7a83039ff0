// What prepare() makes of a Record, for ArticleWriter.
#pragma once

#include <string>

#include "chancery/store/facts.h"
#include "chancery/store/identity.h"
#include "chancery/store/store.h"

namespace chancery::store {

struct Prepared {
  Facts facts;
  Identity identity;
  Coding coding;
  std::string words;
  std::string text, rest, blocks;  // packed
};

}  // namespace chancery::store
