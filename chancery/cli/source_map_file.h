// `--source-map FILE`: the way back from each article's text to the bytes of its input, a JSON line
// each: {"id", "path", "unpacked", "runs": [[begin, end, byte_begin, byte_end], …]}.
#pragma once

#include <memory>
#include <string>

#include "chancery/base/error.h"
#include "chancery/intake/source_map.h"

namespace chancery::cli {

// Writes to the file as articles are read. E-CLI-008: it cannot be written.
[[nodiscard]] base::Expected<intake::SourceMapSink> source_map_file(const std::string& path);

}  // namespace chancery::cli
