#include "statement_corpus.h"

#include <zlib.h>

#include <nlohmann/json.hpp>

#include "chancery/base/utf8.h"
#include "chancery/document/annotator.h"
#include "chancery/syntax/reader.h"
#include "chancery/text/quoter.h"
#include "chancery/text/sectioner.h"
#include "chancery/text/segmenter.h"

namespace chancery::training {
namespace {

using document::Document;
using document::TokenId;
using nlohmann::json;

base::Expected<std::string> read_whole(const std::string& path) {
  gzFile file = gzopen(path.c_str(), "rb");  // reads plain files as they are
  if (file == nullptr) return base::fail("E-TRN-001", "cannot read the corpus", {path, 0, 0});
  std::string text;
  std::string block(1U << 16, '\0');
  for (int got = gzread(file, block.data(), static_cast<unsigned>(block.size())); got > 0;
       got = gzread(file, block.data(), static_cast<unsigned>(block.size())))
    text.append(block, 0, static_cast<std::size_t>(got));
  gzclose(file);
  return text;
}

// Byte offsets of all code points, and one past the end.
std::vector<std::uint32_t> bytes_of(std::string_view text) {
  std::vector<std::uint32_t> at;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U)
      at.push_back(static_cast<std::uint32_t>(i));
  }
  at.push_back(static_cast<std::uint32_t>(text.size()));
  return at;
}

statements::Pieces pieces(const Document& document, const std::vector<std::uint32_t>& bytes,
                          const json& spans) {
  statements::Pieces out;
  const auto& tokens = document.tokens.get();
  if (!spans.is_array()) return out;
  for (const json& span : spans) {
    const std::uint32_t begin = bytes[std::min(span[0].get<std::size_t>(), bytes.size() - 1)];
    const std::uint32_t end = bytes[std::min(span[1].get<std::size_t>(), bytes.size() - 1)];
    const auto first = std::partition_point(
        tokens.begin(), tokens.end(), [&](const auto& token) { return token.span.end <= begin; });
    const auto last = std::partition_point(
        first, tokens.end(), [&](const auto& token) { return token.span.begin < end; });
    if (first < last)
      out.push_back({TokenId(static_cast<std::size_t>(first - tokens.begin())),
                     TokenId(static_cast<std::size_t>(last - tokens.begin()))});
  }
  return out;
}

}  // namespace

base::Expected<Articles> read_articles(const std::string& path, const lexicon::DataFiles& data,
                                       const std::string& models) {
  auto text = read_whole(path);
  if (!text) return std::unexpected(std::move(text.error()));
  auto sectioner = text::Sectioner::load(data);
  if (!sectioner) return std::unexpected(std::move(sectioner.error()));
  auto quoter = text::Quoter::load(data);
  if (!quoter) return std::unexpected(std::move(quoter.error()));
  auto segmenter = text::Segmenter::load(models + "/segmenter.bin");
  if (!segmenter) return std::unexpected(std::move(segmenter.error()));
  auto reader = syntax::Reader::load(models + "/reader.chm");
  if (!reader) return std::unexpected(std::move(reader.error()));
  document::Workspace workspace;
  Articles articles;
  for (const std::string_view line : base::split(*text, '\n')) {
    const json row = json::parse(line, nullptr, false);
    if (!row.is_object()) continue;
    const std::string words = row.value("text", "");
    auto article = std::make_unique<Article>(Article{Document(words, {}), {}});
    Document& document = article->document;
    sectioner->annotate(document, workspace);
    quoter->annotate(document, workspace);
    segmenter->annotate(document, workspace);
    reader->annotate(document, workspace);
    document.mentions.write({}, "training");
    document.entities.write({}, "training");
    const std::vector<std::uint32_t> bytes = bytes_of(words);
    for (const json& attribution : row.value("attributions", json::array())) {
      article->gold.push_back(
          {pieces(document, bytes, attribution.value("source", json::array())),
           pieces(document, bytes, attribution.value("cue", json::array())),
           pieces(document, bytes, attribution.value("content", json::array()))});
    }
    articles.push_back(std::move(article));
  }
  return articles;
}

}  // namespace chancery::training
