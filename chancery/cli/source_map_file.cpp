#include "chancery/cli/source_map_file.h"

#include <fstream>

#include "chancery/pipeline/json_text.h"

namespace chancery::cli {
namespace {

std::string row(const intake::SourceMap& map) {
  pipeline::JsonText json;
  json.open_object();
  json.key("id").text(map.id);
  json.key("path").text_or_null(map.path);
  json.key("unpacked").boolean(map.unpacked);
  json.key("runs").open_array();
  for (const intake::SourceRun& run : map.runs) {
    json.open_array();
    json.number(run.begin).number(run.begin + run.size);
    json.number(static_cast<std::int64_t>(run.from));
    json.number(static_cast<std::int64_t>(run.from + run.from_size));
    json.close_array();
  }
  json.close_array().close_object();
  return json.take();
}

}  // namespace

base::Expected<intake::SourceMapSink> source_map_file(const std::string& path) {
  const auto file = std::make_shared<std::ofstream>(path, std::ios::binary);
  if (!*file) {
    return base::fail("E-CLI-008", "the file of --source-map cannot be written", {path, 0, 0});
  }
  return [file](const intake::SourceMap& map) { *file << row(map) << '\n'; };
}

}  // namespace chancery::cli
