// For tools that are run by hand: what a foreseeable failure ends, with its message.
#pragma once

#include <cstdlib>
#include <iostream>
#include <utility>

#include "chancery/base/error.h"

namespace chancery::training {

template <class T>
T checked(base::Expected<T> value) {
  if (value) return std::move(*value);
  std::cerr << value.error().to_string() << '\n';
  std::exit(2);
}

}  // namespace chancery::training
