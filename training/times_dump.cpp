// Time expressions and amounts of JSON lines, for measuring:
//   times_dump [--data DIR] [--models DIR] [--no-syntax] < IN.jsonl > OUT.jsonl
// In: {"doc_id" or "id", "dct" or "published", "text"}. Out: the same ids with "timex" and
// "amounts", offsets in code points.
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "chancery/base/utf8.h"
#include "chancery/dates/time_tagger.h"
#include "chancery/syntax/reader.h"
#include "chancery/text/sectioner.h"
#include "chancery/text/segmenter.h"

namespace {

using namespace chancery;
using nlohmann::json;

std::string string_of(const json& row, const char* first, const char* second) {
  for (const char* key : {first, second}) {
    if (row.contains(key) && row[key].is_string()) return row[key].get<std::string>();
  }
  return {};
}

json findings(const document::Document& document, const json& row) {
  const base::CodePointIndex index(document.text());
  json out = {{"doc_id", row.contains("doc_id") ? row["doc_id"] : row["id"]}};
  json times = json::array();
  for (const auto& time : document.times.get()) {
    json item = {{"begin", index.at(time.span.begin)},
                 {"end", index.at(time.span.end)},
                 {"type", document::name_of(time.type)},
                 {"value", time.value},
                 {"text", document.slice(time.span)}};
    if (time.days) item["days"] = {base::to_iso(time.days->first), base::to_iso(time.days->last)};
    times.push_back(std::move(item));
  }
  json amounts = json::array();
  for (const auto& amount : document.amounts.get()) {
    amounts.push_back({{"begin", index.at(amount.span.begin)},
                       {"end", index.at(amount.span.end)},
                       {"kind", document::name_of(amount.kind)},
                       {"value", amount.value},
                       {"unit", amount.unit},
                       {"text", document.slice(amount.span)}});
  }
  out["timex"] = std::move(times);
  out["amounts"] = std::move(amounts);
  return out;
}

template <class T>
T expect(base::Expected<T> value) {
  if (!value) {
    std::cerr << value.error().to_string() << "\n";
    std::exit(2);
  }
  return std::move(*value);
}

}  // namespace

int main(int argc, char** argv) {
  std::string data = "data";
  std::string models = "models";
  bool with_syntax = true;
  for (int i = 1; i < argc; ++i) {
    const std::string_view flag = argv[i];
    if (flag == "--no-syntax") with_syntax = false;
    if (flag == "--data" && i + 1 < argc) data = argv[++i];
    if (flag == "--models" && i + 1 < argc) models = argv[++i];
  }
  const auto files = expect(lexicon::DataFiles::open({data}));
  const auto tagger = expect(dates::TimeTagger::load(files));
  const auto sectioner = expect(text::Sectioner::load(files));
  const auto segmenter = expect(text::Segmenter::load(models + "/segmenter.bin"));
  std::optional<syntax::Reader> reader;
  if (with_syntax) reader = expect(syntax::Reader::load(models + "/reader.chm"));
  document::Workspace workspace;
  for (std::string line; std::getline(std::cin, line);) {
    if (line.empty()) continue;
    const json row = json::parse(line);
    document::Metadata metadata;
    metadata.published = string_of(row, "dct", "published");
    document::Document document(row["text"].get<std::string>(), std::move(metadata));
    sectioner.annotate(document, workspace);
    segmenter.annotate(document, workspace);
    if (reader) reader->annotate(document, workspace);
    tagger.annotate(document, workspace);
    std::cout << findings(document, row).dump() << "\n";
  }
}
