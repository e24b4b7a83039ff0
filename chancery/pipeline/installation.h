// Where the program finds its own data and models: `share/chancery/` beside an installation
// (PREFIX/bin/chancery), or `data/` and `models/` of the source tree above a build
// (build/release/chancery). Folders given by the user are laid over the shipped data in their
// order.
#pragma once

#include <filesystem>
#include <vector>

#include "chancery/base/error.h"

namespace chancery::pipeline {

struct Installation {
  std::filesystem::path data;    // shipped dictionaries
  std::filesystem::path models;  // model files
};

// Looks upwards from the folder of `executable`. E-PIP-002: neither layout is found.
[[nodiscard]] base::Expected<Installation> find_installation(
    const std::filesystem::path& executable);

// The path of the running program; empty where the system does not tell.
[[nodiscard]] std::filesystem::path running_program();

}  // namespace chancery::pipeline
