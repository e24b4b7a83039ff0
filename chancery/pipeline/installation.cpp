#include "chancery/pipeline/installation.h"

#include <optional>

namespace chancery::pipeline {
namespace fs = std::filesystem;
namespace {

bool is_folder(const fs::path& path) {
  std::error_code failure;
  return fs::is_directory(path, failure);
}

std::optional<Installation> layout_at(const fs::path& folder) {
  const fs::path share = folder / "share" / "chancery";
  if (is_folder(share / "data")) return Installation{share / "data", share / "models"};
  // A source tree: data/ alone could be anybody's, so the folder of this room must be there too.
  if (is_folder(folder / "data") && is_folder(folder / "chancery" / "pipeline")) {
    return Installation{folder / "data", folder / "models"};
  }
  return std::nullopt;
}

}  // namespace

base::Expected<Installation> find_installation(const fs::path& executable) {
  std::error_code failure;
  fs::path folder = fs::weakly_canonical(executable, failure).parent_path();
  constexpr int kLevels = 6;
  for (int level = 0; level < kLevels && !folder.empty(); ++level) {
    if (auto found = layout_at(folder)) return *found;
    if (folder == folder.parent_path()) break;
    folder = folder.parent_path();
  }
  return base::fail(
      "E-PIP-002", "the program's data are not found", {executable.string(), 0, 0},
      "they are looked for in ../share/chancery beside the program, and in the source "
      "tree above a build");
}

fs::path running_program() {
  std::error_code failure;
  fs::path path = fs::read_symlink("/proc/self/exe", failure);
  return failure ? fs::path() : path;
}

}  // namespace chancery::pipeline
