// Grows data/intake/blocks.trees from pages whose article is known.
//
// usage: train_blocks DATA GOLD.json PAGES OUT             trains on all pages
//        train_blocks DATA GOLD.json PAGES --folds N       cross-validates: each page is extracted
//        by
//            trees grown on the other folds only (pages of one host stay together), and printed as
//            a JSON line {"id", "articleBody"} for the scorer of the data set
// GOLD is {"ID": {"articleBody", "url"}}; PAGES holds ID.html.gz. Options after these:
// --trees N --depth N --rate X --ridge X --sure X
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "block_trainer.h"
#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"
#include "chancery/intake/byte_source.h"
#include "chancery/intake/encoding.h"
#include "chancery/intake/html_article.h"
#include "chancery/intake/html_features.h"
#include "chancery/intake/html_scan.h"

namespace {

using namespace chancery;
using intake::HtmlBlock;

// Runs of letters and digits, as the benchmark counts words.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint point = base::decode_at(text, at);
    const bool inner = base::is_letter(point.value) || base::is_digit(point.value) ||
                       base::is_mark(point.value) || point.value == '_';
    if (inner) word.append(text.substr(at, point.length));
    if (!inner && !word.empty()) words.push_back(std::exchange(word, {}));
    at += point.length;
  }
  if (!word.empty()) words.push_back(word);
  return words;
}

// Which of `made` are part of a longest common subsequence with `gold`.
std::vector<bool> common(const std::vector<std::string>& made,
                         const std::vector<std::string>& gold) {
  const std::size_t width = gold.size() + 1;
  std::vector<std::uint32_t> above(width, 0);
  std::vector<std::uint32_t> here(width, 0);
  std::vector<std::uint8_t> way(width * (made.size() + 1), 0);
  for (std::size_t i = 1; i <= made.size(); ++i) {
    for (std::size_t j = 1; j < width; ++j) {
      if (made[i - 1] == gold[j - 1]) {
        here[j] = above[j - 1] + 1;
        way[i * width + j] = 3;
      } else if (above[j] >= here[j - 1]) {
        here[j] = above[j];
        way[i * width + j] = 1;
      } else {
        here[j] = here[j - 1];
        way[i * width + j] = 2;
      }
    }
    std::swap(above, here);
  }
  std::vector<bool> in(made.size(), false);
  for (std::size_t i = made.size(), j = gold.size(); i > 0 && j > 0;) {
    const int step = way[i * width + j];
    if (step == 3) in[i - 1] = true;
    if (step != 2) --i;
    if (step != 1) --j;
  }
  return in;
}

struct Page {
  std::string id;
  std::string host;
  std::string bytes;
  std::vector<training::Row> rows;
};

std::string read_file(const std::string& path) {
  auto source = intake::open_file(path);
  if (!source) return {};
  auto input = intake::unpacked(std::make_unique<intake::Input>(std::move(*source)));
  if (!input) return {};
  return (*input)->rest(64U << 20U).value_or("");
}

// A row for each block of the page: does it stand in the gold text?
void describe(Page& page, const std::string& gold, const intake::Tables& tables) {
  const intake::Decoded decoded = intake::to_utf8(page.bytes, intake::declared_charset(page.bytes));
  const auto scanned = intake::scan_html(decoded.text, tables.cues);
  const auto tree = intake::HtmlTree::parse(*scanned);
  const auto metadata = intake::read_metadata(*tree, scanned->json_ld, tables);
  const intake::KnownParts known = intake::known_parts(metadata);
  intake::HtmlLayout layout(*tree, known.title);
  intake::choose_sections(layout, known, tables);
  const auto features = intake::block_features(layout, known, tables);
  std::vector<std::string> made;
  std::vector<std::size_t> begins;
  for (std::size_t i = 0; i < features.size(); ++i) {
    begins.push_back(made.size());
    if (features[i].empty()) continue;
    for (std::string& word : words_of(layout.blocks()[i].text)) made.push_back(std::move(word));
  }
  begins.push_back(made.size());
  const auto wanted = words_of(gold);
  const std::vector<bool> in = common(made, wanted);
  for (std::size_t i = 0; i < features.size(); ++i) {
    const std::size_t words = begins[i + 1] - begins[i];
    if (features[i].empty() || words == 0) continue;
    const auto hits = static_cast<double>(
        std::count(in.begin() + static_cast<std::ptrdiff_t>(begins[i]),
                   in.begin() + static_cast<std::ptrdiff_t>(begins[i + 1]), true));
    const double share = hits / static_cast<double>(words);
    const double part =
        static_cast<double>(words) / static_cast<double>(std::max<std::size_t>(wanted.size(), 1));
    page.rows.push_back({features[i], share > 0.6 ? 1.0F : 0.0F,
                         static_cast<float>(0.5 + std::min(4.0, 40 * part))});
  }
}

std::string host_of(const std::string& url) {
  const std::size_t begin = url.find("://");
  if (begin == std::string::npos) return url;
  return url.substr(begin + 3, url.find('/', begin + 3) - begin - 3);
}

std::string extract(const Page& page, const intake::Tables& tables) {
  std::string note;
  auto raw = intake::html_article(page.bytes, tables, {}, note);
  if (!raw) return {};
  const auto item = intake::finish(std::move(*raw), {}, {});
  return item ? intake::body_text(*item) : std::string();
}

void set_trees(intake::Tables& tables, const std::string& text) {
  auto trees = intake::BlockTrees::parse(text, "grown");
  if (!trees) std::fprintf(stderr, "%s\n", trees.error().to_string().c_str());
  tables.trees = std::move(*trees);
}

void cross_validate(const std::vector<Page>& pages, std::size_t folds, intake::Tables& tables,
                    const training::Settings& settings) {
  const auto fold_of = [&](const Page& page) {
    return std::strtoull(base::sha256_hex(page.host).substr(0, 8).c_str(), nullptr, 16) % folds;
  };
  for (std::size_t fold = 0; fold < folds; ++fold) {
    std::vector<training::Row> rows;
    for (const Page& page : pages) {
      if (fold_of(page) != fold) rows.insert(rows.end(), page.rows.begin(), page.rows.end());
    }
    set_trees(tables, training::grow_trees(rows, settings));
    for (const Page& page : pages) {
      if (fold_of(page) != fold) continue;
      const nlohmann::json row = {{"id", page.id}, {"articleBody", extract(page, tables)}};
      std::puts(row.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
    }
  }
}

}  // namespace

int main(int count, char** given) {
  if (count < 5) {
    std::fputs(
        "usage: train_blocks DATA GOLD.json PAGES OUT|--folds N [--trees N] [--depth N] [--rate X] "
        "[--ridge X]\n",
        stderr);
    return 2;
  }
  training::Settings settings;
  std::size_t folds = 0;
  for (int i = 4; i + 1 < count; ++i) {
    const std::string flag = given[i];
    if (flag == "--folds") folds = std::strtoul(given[i + 1], nullptr, 10);
    if (flag == "--trees") settings.trees = std::atoi(given[i + 1]);
    if (flag == "--depth") settings.depth = std::atoi(given[i + 1]);
    if (flag == "--rate") settings.rate = std::atof(given[i + 1]);
    if (flag == "--sure") settings.sure = std::atof(given[i + 1]);
    if (flag == "--ridge") settings.ridge = std::atof(given[i + 1]);
  }
  const auto data = lexicon::DataFiles::open({given[1]});
  if (!data) {
    std::fputs((data.error().to_string() + "\n").c_str(), stderr);
    return 2;
  }
  auto tables = intake::Tables::load(*data);
  if (!tables) {
    std::fputs((tables.error().to_string() + "\n").c_str(), stderr);
    return 2;
  }
  tables->trees = {};
  std::ifstream file(given[2]);
  const nlohmann::json gold = nlohmann::json::parse(file);
  std::vector<Page> pages;
  for (const auto& [id, page] : gold.items()) {
    pages.push_back({id,
                     host_of(page.value("url", id)),
                     read_file(std::string(given[3]) + "/" + id + ".html.gz"),
                     {}});
    describe(pages.back(), page.value("articleBody", ""), *tables);
  }
  if (folds > 1) {
    cross_validate(pages, folds, *tables, settings);
    return 0;
  }
  std::vector<training::Row> rows;
  for (const Page& page : pages) rows.insert(rows.end(), page.rows.begin(), page.rows.end());
  std::ofstream(given[4])
      << "# Grown by training/train_blocks; what it is and how good: docs/formats/block-judge.md\n"
      << training::grow_trees(rows, settings);
  std::fprintf(stderr, "%zu pages, %zu blocks\n", pages.size(), rows.size());
  return 0;
}
