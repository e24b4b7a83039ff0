// A data folder made for one test, removed with it.
#pragma once

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/lexicon/data_files.h"

namespace chancery::lexicon {

class Sandbox {
 public:
  Sandbox() {
    static std::atomic<int> counter{0};
    root_ = std::filesystem::temp_directory_path() /
            ("chancery-lexicon-" + std::to_string(::getpid()) + "-" + std::to_string(counter++));
    std::filesystem::create_directories(root_);
  }
  ~Sandbox() {
    std::error_code ignored;
    std::filesystem::remove_all(root_, ignored);
  }
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  // Writes "LAYER/NAME"; layers are folders laid over each other in the order of their names.
  Sandbox& write(std::string_view name, std::string_view text, std::string_view layer = "0") {
    const auto path = root_ / layer / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return *this;
  }
  [[nodiscard]] DataFiles files() const {
    std::vector<std::filesystem::path> roots;
    for (const auto& entry : std::filesystem::directory_iterator(root_))
      roots.push_back(entry.path());
    std::sort(roots.begin(), roots.end());
    return DataFiles::open(roots).value();
  }

 private:
  std::filesystem::path root_;
};

}  // namespace chancery::lexicon
