#include "chancery/lexicon/data_files.h"

#include <algorithm>
#include <fstream>

#include "chancery/base/hash.h"

namespace chancery::lexicon {

namespace fs = std::filesystem;

base::Expected<DataFiles> DataFiles::open(const std::vector<fs::path>& roots) {
  DataFiles data;
  data.roots_ = roots;
  for (std::size_t layer = 0; layer < roots.size(); ++layer) {
    const fs::path& root = roots[layer];
    std::error_code failure;
    if (!fs::is_directory(root, failure)) {
      return base::fail("E-LEX-010", "no such data folder", {root.string(), 0, 0},
                        "--data names a folder laid out like the shipped data/");
    }
    std::vector<fs::path> found;
    for (auto at = fs::recursive_directory_iterator(root, failure);
         !failure && at != fs::recursive_directory_iterator(); at.increment(failure)) {
      if (at->is_regular_file(failure) && !failure) found.push_back(at->path());
    }
    std::sort(found.begin(), found.end());
    for (const fs::path& path : found) {
      std::ifstream in(path, std::ios::binary);
      const auto size = fs::file_size(path, failure);
      std::string text(failure ? 0 : size, '\0');
      in.read(text.data(), static_cast<std::streamsize>(text.size()));
      if (failure || !in) {
        return base::fail("E-LEX-011", "cannot read the file", {path.string(), 0, 0});
      }
      data.files_.push_back(
          {fs::relative(path, root).generic_string(), path.string(), std::move(text), layer});
    }
  }
  std::string all;
  for (const DataFile& file : data.files_)
    all += file.name + '\0' + base::sha256_hex(file.text) + '\n';
  data.digest_ = base::sha256_hex(all);
  return data;
}

std::vector<const DataFile*> DataFiles::in(std::string_view folder, std::string_view suffix) const {
  std::vector<const DataFile*> found;
  const std::string prefix = std::string(folder) + "/";
  for (const DataFile& file : files_) {
    if (file.name.starts_with(prefix) && file.name.ends_with(suffix)) found.push_back(&file);
  }
  return found;
}

}  // namespace chancery::lexicon
