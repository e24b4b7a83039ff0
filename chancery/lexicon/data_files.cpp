#include "chancery/lexicon/data_files.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "chancery/base/hash.h"

namespace chancery::lexicon {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kReplaces = "replaces.txt";

// The folder of a file: "patterns/aid.pat" lies in "patterns".
std::string_view folder_of(std::string_view name) { return name.substr(0, name.find('/')); }

// "replaces.txt" names folders, one a line, that stand alone: what lies under them in the layers
// before does not count.
std::vector<std::string> replaced_folders(std::string_view text) {
  std::vector<std::string> folders;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);) {
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
    if (!line.empty() && line.front() != '#') folders.push_back(line);
  }
  return folders;
}

}  // namespace

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
    // Stable: replaces.txt acts on the layers before, wherever its name sorts.
    std::ranges::stable_partition(found,
                                  [&](const fs::path& path) { return path == root / kReplaces; });
    for (const fs::path& path : found) {
      std::ifstream in(path, std::ios::binary);
      const auto size = fs::file_size(path, failure);
      std::string text;
      const std::size_t length = failure ? 0 : size;  // some libraries offer more room than asked
      text.resize_and_overwrite(length, [&](char* bytes, std::size_t /*room*/) {
        in.read(bytes, static_cast<std::streamsize>(length));
        return static_cast<std::size_t>(in.gcount());
      });
      if (failure || !in) {
        return base::fail("E-LEX-011", "cannot read the file", {path.string(), 0, 0});
      }
      if (path == root / kReplaces) {
        for (const std::string& folder : replaced_folders(text)) {
          std::erase_if(data.files_,
                        [&](const DataFile& file) { return folder_of(file.name) == folder; });
        }
        continue;
      }
      data.files_.push_back(
          {path.lexically_relative(root).generic_string(), path.string(), std::move(text), layer});
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
