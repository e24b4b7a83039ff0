#include "chancery/intake/reader.h"

#include <glob.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <vector>

#include "chancery/intake/byte_source.h"
#include "chancery/intake/containers.h"
#include "chancery/intake/date.h"
#include "chancery/intake/kind.h"
#include "chancery/intake/tables.h"

namespace chancery::intake {

namespace fs = std::filesystem;

namespace {

using Files = base::Expected<std::vector<std::string>>;

Files files_of_pattern(const std::string& pattern) {
  glob_t found{};
  std::vector<std::string> files;
  if (glob(pattern.c_str(), 0, nullptr, &found) == 0)
    files.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
  globfree(&found);
  if (files.empty()) return base::fail("E-INT-001", "no file fits the pattern");
  return files;
}

Files files_of_folder(const std::string& path) {
  std::vector<std::string> files;
  std::error_code failure;
  auto at = fs::recursive_directory_iterator(path, fs::directory_options::skip_permission_denied,
                                             failure);
  for (; !failure && at != fs::recursive_directory_iterator(); at.increment(failure)) {
    std::error_code ignored;
    const bool hidden = at->path().filename().string().starts_with('.');
    if (hidden && at->is_directory(ignored)) at.disable_recursion_pending();
    if (!hidden && at->is_regular_file(ignored)) files.push_back(at->path().string());
  }
  if (failure) return base::fail("E-INT-002", "cannot read the folder: " + failure.message());
  if (files.empty()) return base::fail("E-INT-014", "the folder holds no files");
  std::sort(files.begin(), files.end());
  return files;
}

// A path by itself, the files of a folder, those that a pattern fits (and of the folders among
// them).
Files expanded(const std::string& path) {
  std::error_code ignored;
  if (path == "-") return std::vector<std::string>{path};
  if (fs::is_directory(path, ignored)) return files_of_folder(path);
  if (path.find_first_of("*?[") == std::string::npos || fs::exists(path, ignored))
    return std::vector<std::string>{path};
  auto found = files_of_pattern(path);
  if (!found) return found;
  std::vector<std::string> all;
  for (const std::string& file : *found) {
    auto inner = fs::is_directory(file, ignored) ? files_of_folder(file)
                                                 : Files(std::vector<std::string>{file});
    if (inner) {
      std::move(inner->begin(), inner->end(), std::back_inserter(all));
    } else {
      all.push_back(file);  // reading it tells why
    }
  }
  return all;
}

}  // namespace

Reader::Reader(Options options) : options_(std::move(options)) {}
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

base::Expected<Reader> Reader::load(const lexicon::DataFiles& data, Options options) {
  if (options.published && !normalise_date(*options.published)) {
    return base::fail("E-INT-018", "\"" + *options.published + "\" is no date", {},
                      "write it as 2023-03-02");
  }
  auto tables = Tables::load(data);
  if (!tables) return std::unexpected(tables.error());
  Reader reader(std::move(options));
  reader.tables_ = std::make_shared<const Tables>(std::move(*tables));
  return reader;
}

bool Reader::read_input(Input& input, const std::string& path, const Sink& sink,
                        const NoteSink& notes) const {
  Run run{*tables_, options_, path, sink, notes, input.unpacked()};
  InputFormat format = options_.input_format;
  const auto start = input.peek(kKindBytes);
  if (!start) return run.fail(start.error());
  if (format == InputFormat::kDetect) {
    const auto kind = kind_of(*start, *tables_);
    if (!kind) return run.fail(kind.error());
    format = *kind;
  }
  return read_as(format, input, run);
}

bool Reader::read_bytes(std::string_view bytes, const std::string& path, const Sink& sink,
                        const NoteSink& notes) const {
  auto input = unpacked(std::make_unique<Input>(memory_source(bytes)));
  if (!input) return Run{*tables_, options_, path, sink, notes}.fail(input.error());
  return read_input(**input, path, sink, notes);
}

bool Reader::read_file(const std::string& path, const Sink& sink, const NoteSink& notes) const {
  const std::string shown = path == "-" ? std::string() : path;
  const Run run{*tables_, options_, shown, sink, notes};
  auto file = open_file(path);
  if (!file) return run.fail(file.error());
  auto input = unpacked(std::make_unique<Input>(std::move(*file)));
  if (!input) return run.fail(input.error());
  return read_input(**input, shown, sink, notes);
}

bool Reader::read_path(const std::string& path, const Sink& sink, const NoteSink& notes) const {
  const Run run{*tables_, options_, path, sink, notes};
  const auto files = expanded(path);
  if (!files) return run.fail(files.error());
  return std::all_of(files->begin(), files->end(),
                     [&](const std::string& file) { return read_file(file, sink, notes); });
}

std::vector<std::string> files_of(const std::vector<std::string>& paths) {
  std::vector<std::string> all;
  for (const std::string& path : paths) {
    auto files = expanded(path);
    if (files) {
      std::move(files->begin(), files->end(), std::back_inserter(all));
    } else {
      all.push_back(path);
    }
  }
  return all;
}

}  // namespace chancery::intake
