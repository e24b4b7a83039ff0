// The folders that hold the program's data: the shipped one, and the user's own laid over it
// (--data). A file is named by its path below the folder ("patterns/sanction.pat"). Rooms read
// their own files through this, so that one digest covers all that a result depends on.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"

namespace chancery::lexicon {

struct DataFile {
  std::string name;   // "patterns/sanction.pat"
  std::string shown;  // as it is called in messages: the folder as given, joined with the name
  std::string text;
  std::size_t layer = 0;  // 0 for the shipped folder, then the user's in their order
};

class DataFiles {
 public:
  // `roots` in order, the shipped folder first. A file `replaces.txt` in a root names folders
  // ("patterns", one a line) that stand alone there: those of earlier roots are left out.
  // E-LEX-010: a folder that is not there. E-LEX-011: a file that cannot be read.
  [[nodiscard]] static base::Expected<DataFiles> open(
      const std::vector<std::filesystem::path>& roots);

  // The files of a folder ("patterns") with this suffix (".pat"), shipped ones first, then by name.
  [[nodiscard]] std::vector<const DataFile*> in(std::string_view folder,
                                                std::string_view suffix) const;
  [[nodiscard]] const std::vector<DataFile>& all() const { return files_; }
  // SHA-256 over names and contents: the dictionary digest.
  [[nodiscard]] const std::string& digest() const { return digest_; }
  [[nodiscard]] const std::vector<std::filesystem::path>& roots() const { return roots_; }

 private:
  std::vector<std::filesystem::path> roots_;
  std::vector<DataFile> files_;
  std::string digest_;
};

}  // namespace chancery::lexicon
