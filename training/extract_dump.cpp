// Prints one JSON line a page, {"id", "articleBody", …}, for scoring the extraction of articles.
// usage: extract_dump DATA PAGE…   (the id is the file's name up to the first dot)
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "chancery/intake/html_article.h"
#include "chancery/intake/reader.h"

int main(int count, char** words) {
  using namespace chancery;
  if (count < 3) {
    std::fputs("usage: extract_dump DATA PAGE...\n", stderr);
    return 2;
  }
  const auto data = lexicon::DataFiles::open({words[1]});
  if (!data) {
    std::fputs((data.error().to_string() + "\n").c_str(), stderr);
    return 2;
  }
  const auto reader = intake::Reader::load(*data);
  if (!reader) {
    std::fputs((reader.error().to_string() + "\n").c_str(), stderr);
    return 2;
  }
  for (int i = 2; i < count; ++i) {
    const std::string name = std::filesystem::path(words[i]).filename().string();
    reader->read_path(words[i], [&](intake::Item item) {
      nlohmann::json row = {{"id", name.substr(0, name.find('.'))}};
      if (!item) {
        row["error"] = item.error().error.to_string();
      } else {
        const document::Metadata& meta = item->metadata();
        row["articleBody"] = intake::body_text(*item);
        row["title"] = meta.title;
        row["byline"] = meta.byline;
        row["publisher"] = meta.publisher;
        row["published"] = meta.published;
        row["url"] = meta.url;
        row["language"] = meta.language;
        for (const auto& block : item->blocks()) {
          row["blocks"].push_back(std::string(name_of(block.kind)) + ": " +
                                  std::string(item->slice(block.span)));
        }
      }
      std::puts(row.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
      return true;
    });
  }
  return 0;
}
