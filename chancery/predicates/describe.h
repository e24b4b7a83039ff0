// One predicate as one line, for `explain` and tests:
//   impose(subject: Union, object: sanctions, on: Belarus) past negated
#pragma once

#include <string>

#include "chancery/document/document.h"

namespace chancery::predicates {

[[nodiscard]] std::string describe(const document::Document& document,
                                   const document::Predicate& predicate);

}  // namespace chancery::predicates
