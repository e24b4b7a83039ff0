#include "chancery/intake/html_article.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/intake/encoding.h"
#include "chancery/intake/html_content.h"
#include "chancery/intake/html_metadata.h"
#include "chancery/intake/html_scan.h"
#include "chancery/intake/html_tree.h"
#include "chancery/intake/live_blog.h"

namespace chancery::intake {
namespace {

using document::Section;
using document::SectionKind;

void join(const std::vector<HtmlBlock>& blocks, RawArticle& raw) {
  for (const HtmlBlock& block : blocks) append_block(raw, block, block.kind);
}

// A page that is drawn by scripts may have its text in JSON-LD alone. False when it has not.
bool take_stated_body(const HtmlMetadata& metadata, const Tables& tables, RawArticle& raw) {
  constexpr std::size_t kEnough = 200;  // bytes; a shorter one is a summary
  if (metadata.body.size() < kEnough) return false;
  if (metadata.body.find("</") == std::string::npos) {
    raw.text = metadata.body;
    return true;
  }
  auto body = html_fragment(metadata.body, tables);
  if (!body || body->text.size() < kEnough) return false;
  raw.text = std::move(body->text);
  raw.blocks = std::move(body->blocks);
  return true;
}

base::Expected<std::vector<RawArticle>> read_page(std::string_view utf8, const Tables& tables,
                                                  ScanOptions options) {
  const auto scanned = scan_html(utf8, tables.cues, options);
  if (!scanned) return std::unexpected(scanned.error());
  const auto tree = HtmlTree::parse(*scanned);
  if (!tree) return std::unexpected(tree.error());
  HtmlMetadata metadata = read_metadata(*tree, scanned->json_ld, tables);
  if (auto entries = live_entries(*tree, metadata); !entries.empty()) return entries;
  const auto blocks = find_article(*tree, tables, metadata);
  if (!blocks) return std::unexpected(blocks.error());
  RawArticle raw;
  join(*blocks, raw);
  if (raw.text.empty() && !take_stated_body(metadata, tables, raw))
    return base::fail("E-INT-011", "no article found on the page");
  raw.title = std::move(metadata.title);
  raw.byline = std::move(metadata.author);
  raw.publisher = std::move(metadata.publisher);
  raw.url = std::move(metadata.url);
  raw.language = std::move(metadata.language);
  raw.published = std::move(metadata.published);
  raw.modified = std::move(metadata.modified);
  raw.published_from = metadata.published_in_text ? document::PublishedFrom::kText
                                                  : document::PublishedFrom::kMetadata;
  std::vector<RawArticle> one;
  one.push_back(std::move(raw));
  return one;
}

bool has_noscript(std::string_view page) {
  return page.find("<noscript") != std::string_view::npos ||
         page.find("<NOSCRIPT") != std::string_view::npos;
}

}  // namespace

base::Expected<std::vector<RawArticle>> html_articles(std::string_view bytes, const Tables& tables,
                                                      std::string_view declared, std::string& note,
                                                      bool traced) {
  const std::string charset = declared.empty() ? declared_charset(bytes) : std::string(declared);
  const Decoded decoded = to_utf8(bytes, charset);
  note = decoded.note;
  auto articles = read_page(decoded.text, tables, {traced, false});
  if (!articles && articles.error().code == "E-INT-011" && has_noscript(decoded.text)) {
    if (auto again = read_page(decoded.text, tables, {traced, true})) articles = std::move(again);
  }
  if (articles && traced) {
    const DecodedBytes way(bytes, decoded);
    for (RawArticle& article : *articles) way.settle(article.source);
  }
  return articles;
}

base::Expected<RawArticle> html_article(std::string_view bytes, const Tables& tables,
                                        std::string_view declared, std::string& note) {
  auto articles = html_articles(bytes, tables, declared, note);
  if (!articles) return std::unexpected(articles.error());
  return std::move(articles->front());
}

base::Expected<RawArticle> html_fragment(std::string_view utf8, const Tables& tables, bool traced) {
  const auto scanned = scan_html(utf8, tables.cues, {traced, false});
  if (!scanned) return std::unexpected(scanned.error());
  const auto tree = HtmlTree::parse(*scanned);
  if (!tree) return std::unexpected(tree.error());
  RawArticle raw;
  join(all_blocks(*tree), raw);
  return raw;
}

std::string body_text(const document::Document& document) {
  const bool found = document.blocks().empty() && document.sections.present();
  const auto& sections = found ? document.sections.get() : document.blocks();
  if (sections.empty()) return std::string(document.text().substr(document.body_begin()));
  std::string text;
  bool body = false;  // a subheading before the first body paragraph is a standfirst
  for (const Section& section : sections) {
    body = body || section.kind == SectionKind::kBody;
    if (section.kind != SectionKind::kBody && (section.kind != SectionKind::kSubheading || !body))
      continue;
    if (!text.empty()) text += "\n\n";
    text += document.slice(section.span);
  }
  return text;
}

}  // namespace chancery::intake
