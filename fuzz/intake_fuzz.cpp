// Reads mutated files as every format and checks what comes out; see README.md.
// usage: intake_fuzz CORPUS [--rounds N | --seconds N] [--seed N] [--save FILE]
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "chancery/base/utf8.h"
#include "chancery/intake/reader.h"

namespace {

using namespace chancery;

constexpr std::size_t kLargest = 20000;  // bytes of a mutated input

constexpr std::array<std::string_view, 42> kTokens = {"<",
                                                      ">",
                                                      "</p>",
                                                      "<p>",
                                                      "<!--",
                                                      "-->",
                                                      "<![CDATA[",
                                                      "]]>",
                                                      "<script type='application/ld+json'>",
                                                      "</script>",
                                                      "<table>",
                                                      "<tr>",
                                                      "<td>",
                                                      "<svg>",
                                                      "<title>",
                                                      "<a href=\"",
                                                      "&amp;",
                                                      "&#x80;",
                                                      "&nbsp",
                                                      "<?xml version=\"1.0\" encoding=\"utf-16\"?>",
                                                      "<!DOCTYPE rss [<!ENTITY a \"&a;\">]>",
                                                      "<item>",
                                                      "</item>",
                                                      "<entry>",
                                                      "{",
                                                      "}",
                                                      "[",
                                                      "]",
                                                      "\"",
                                                      "\\ud83d",
                                                      "\\u0000",
                                                      ",",
                                                      ":",
                                                      "WARC/1.0\r\n",
                                                      "Content-Length: 99999999999999999999\r\n",
                                                      "\r\n\r\n",
                                                      "\xEF\xBB\xBF",
                                                      "\xFF\xFE",
                                                      "\xF4\x80\x80\x80",
                                                      "\xC2",
                                                      "\x1f\x8b\x08",
                                                      "<time datetime=\"2023-03-02T10:00Z\">"};

class Mutator {
 public:
  Mutator(std::vector<std::string> corpus, unsigned seed)
      : corpus_(std::move(corpus)), random_(seed) {}

  std::string next() {
    std::string bytes = pick();
    for (std::size_t edits = 1 + below(8); edits > 0; --edits) change(bytes);
    if (below(40) == 0) bytes.insert(0, 1, '\0');
    if (bytes.size() > kLargest) bytes.resize(kLargest);
    return bytes;
  }

 private:
  std::size_t below(std::size_t bound) { return bound == 0 ? 0 : random_() % bound; }
  const std::string& pick() { return corpus_[below(corpus_.size())]; }

  void change(std::string& bytes) {
    const std::size_t at = below(bytes.size() + 1);
    switch (below(8)) {
      case 0:
        if (at < bytes.size()) bytes[at] = static_cast<char>(random_());
        break;
      case 1:
        bytes.erase(at, below(40));
        break;
      case 2:
        bytes.resize(at);
        break;
      case 3: {  // a piece again and again
        const std::string piece = bytes.substr(at, 1 + below(30));
        for (std::size_t times = below(200); times > 0; --times) bytes.insert(at, piece);
        break;
      }
      case 4: {  // the rest of another file
        const std::string& other = pick();
        bytes = bytes.substr(0, at) + other.substr(below(other.size()));
        break;
      }
      case 5:
        if (at < bytes.size()) bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        break;
      default:
        bytes.insert(at, kTokens[below(kTokens.size())]);
        break;
    }
    if (bytes.size() > 4 * kLargest) bytes.resize(4 * kLargest);
  }

  std::vector<std::string> corpus_;
  std::mt19937 random_;
};

// What is wrong with an item; empty when nothing is.
std::string fault_of(const intake::Item& item) {
  if (!item) return item.error().error.code.empty() ? "an error without a code" : "";
  if (!base::is_valid_utf8(item->text())) return "damaged UTF-8";
  if (!base::is_valid_utf8(item->metadata().title)) return "a title of damaged UTF-8";
  std::uint32_t end = 0;
  for (const auto& block : item->blocks()) {
    if (block.span.begin < end || block.span.end < block.span.begin) return "sections out of order";
    end = block.span.end;
  }
  return end > item->text().size() ? "a section outside the text" : "";
}

// What is wrong with the way back from an item's text to the input.
std::string fault_of(const intake::SourceMap& map, const document::Document& document,
                     std::string_view bytes) {
  const std::string_view text = document.text().substr(document.body_begin());
  std::vector<std::size_t> at;  // byte of each character
  for (std::size_t i = 0; i < text.size(); i += base::decode_at(text, i).length) at.push_back(i);
  at.push_back(text.size());
  std::size_t done = 0;
  for (const intake::SourceRun& run : map.runs) {
    const std::size_t end = std::size_t{run.begin} + run.size;
    if (run.begin < done || run.size == 0) return "runs of the source map out of order";
    if (end >= at.size()) return "a run outside the text";
    done = end;
    if (map.unpacked) continue;
    if (run.from > bytes.size() || run.from_size > bytes.size() - run.from)
      return "a run outside the input";
    const std::string_view piece = text.substr(at[run.begin], at[end] - at[run.begin]);
    const bool ascii = std::all_of(piece.begin(), piece.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii && piece.size() == run.from_size && bytes.substr(run.from, run.from_size) != piece)
      return "a run that is no copy";
  }
  return "";
}

std::vector<std::string> read_corpus(const std::string& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
    if (file.is_regular_file()) paths.push_back(file.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> corpus;
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return corpus;
}

}  // namespace

int main(int count, char** words) {
  if (count < 2) {
    std::fputs("usage: intake_fuzz CORPUS [--rounds N | --seconds N] [--seed N] [--save FILE]\n",
               stderr);
    return 2;
  }
  long rounds = 1000;
  double seconds = 1e9;
  unsigned seed = 1;
  std::string save = "fuzz-failure.bin";
  for (int i = 2; i + 1 < count; i += 2) {
    const std::string_view flag = words[i];
    if (flag == "--rounds") rounds = std::atol(words[i + 1]);
    if (flag == "--seconds") {
      seconds = std::atof(words[i + 1]);
      rounds = -1;
    }
    if (flag == "--seed") seed = static_cast<unsigned>(std::atol(words[i + 1]));
    if (flag == "--save") save = words[i + 1];
  }
  std::vector<std::string> corpus = read_corpus(words[1]);
  const auto data = lexicon::DataFiles::open({CHANCERY_SOURCE_DIR "/data"});
  if (corpus.empty() || !data) {
    std::fputs("intake_fuzz: no corpus, or no data\n", stderr);
    return 2;
  }
  std::vector<intake::Reader> readers;
  std::optional<intake::SourceMap> map;  // of the item that comes next
  for (const intake::InputFormat format :
       {intake::InputFormat::kDetect, intake::InputFormat::kHtml, intake::InputFormat::kJson,
        intake::InputFormat::kJsonl, intake::InputFormat::kFeed, intake::InputFormat::kCsv,
        intake::InputFormat::kWarc}) {
    intake::Options options;
    options.input_format = format;
    readers.push_back(std::move(*intake::Reader::load(*data, options)));
    options.source_maps = [&map](const intake::SourceMap& found) { map = found; };
    options.mend = format == intake::InputFormat::kDetect;
    readers.push_back(std::move(*intake::Reader::load(*data, options)));
  }
  Mutator mutator(std::move(corpus), seed);
  const auto start = std::chrono::steady_clock::now();
  long round = 0;
  for (; rounds < 0 || round < rounds; ++round) {
    if (std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() > seconds)
      break;
    const std::string bytes = mutator.next();
    std::ofstream(save, std::ios::binary) << bytes;
    for (const intake::Reader& reader : readers) {
      std::string fault;
      reader.read_bytes(bytes, "fuzz", [&](const intake::Item& item) {
        fault = fault_of(item);
        if (fault.empty() && item && map) fault = fault_of(*map, *item, bytes);
        map.reset();
        return fault.empty();
      });
      if (fault.empty()) continue;
      std::fprintf(stderr, "intake_fuzz: round %ld of seed %u, %s: %s (the input: %s)\n", round,
                   seed, std::string(name_of(reader.options().input_format)).c_str(), fault.c_str(),
                   save.c_str());
      return 1;
    }
  }
  std::remove(save.c_str());
  std::printf("intake_fuzz: %ld rounds, no fault\n", round);
  return 0;
}
