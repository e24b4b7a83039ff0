#include "chancery/lexicon/weights.h"

#include <charconv>

#include "chancery/base/utf8.h"

namespace chancery::lexicon {

base::Expected<Weights> read_weights(const DataFiles& files, std::string_view folder,
                                     std::string_view code) {
  Weights weights;
  for (const DataFile* file : files.in(folder, ".tsv")) {
    std::uint32_t number = 0;
    for (const std::string_view line : base::split(file->text, '\n')) {
      ++number;
      if (line.empty() || line.front() == '#') continue;
      const auto columns = base::split(line, '\t');
      double weight = 0;
      const bool good =
          columns.size() == 2 &&
          std::from_chars(columns[1].data(), columns[1].data() + columns[1].size(), weight).ec ==
              std::errc{};
      if (!good)
        return base::fail(std::string(code), "expected a trait, a tab and a weight",
                          {file->shown, number, 1});
      weights[std::string(columns[0])] = weight;
    }
  }
  return weights;
}

}  // namespace chancery::lexicon
