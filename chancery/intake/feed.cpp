// RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0: one item at a time; declared in containers.h.
#include <array>
#include <memory>
#include <optional>

#include "chancery/base/utf8.h"
#include "chancery/intake/containers.h"
#include "chancery/intake/encoding.h"
#include "chancery/intake/html_article.h"
#include "chancery/intake/html_scan.h"
#include "chancery/intake/mend.h"
#include "chancery/intake/url.h"
#include "chancery/intake/xml_scan.h"

namespace chancery::intake {
namespace {

// Where an element's text goes.
struct FeedItem {
  std::string id, title, link, published, modified, author, publisher;
  std::string content;  // full text, when the feed gives it
  std::string summary;
  SourceRuns content_runs, summary_runs;  // the way of each back to the bytes
};

std::string_view local(std::string_view name) {
  const std::size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

class FeedReader {
 public:
  // `wide`: the way back where the input was UTF-16 or UTF-32.
  FeedReader(Input& input, const Run& run, std::string charset, const DecodedBytes* wide = nullptr)
      : run_(run),
        scanner_(input, run.options.max_article_bytes),
        charset_(std::move(charset)),
        wide_(wide) {}

  bool read() {
    for (;;) {
      auto token = scanner_.next();
      if (!token) return run_.fail(token.error(), number_ + 1);
      if (token->kind == XmlToken::Kind::kEnd) break;
      if (!take(*token)) return false;
    }
    if (item_ && !give(true)) return false;
    if (number_ == 0) {
      if (known_) return run_.fail(base::fail("E-INT-003", "the feed has no items").error());
      return run_.fail(base::fail("E-INT-015",
                                  sitemap_ ? "a sitemap: addresses, no articles"
                                           : "this XML is no feed that is known",
                                  {}, "RSS, RDF and Atom are read")
                           .error());
    }
    return true;
  }

 private:
  bool take(const XmlToken& token) {
    const std::string_view name = local(token.name);
    switch (token.kind) {
      case XmlToken::Kind::kOpen:
        // Markup inside a text (XHTML content, unescaped HTML) is kept as markup.
        if (!field_.empty() && !token.self_closing && token.name == field_) ++nested_;
        if (!field_.empty()) {
          if (keeps_markup_) text_ += "<" + std::string(name) + ">";
          if (is_item(name)) {
            close_field();
          } else {
            inner_ = name;
            return true;
          }
        }
        return open(token, name);
      case XmlToken::Kind::kClose:
        if (!field_.empty()) {
          if (token.name == field_ && nested_ == 0) {
            close_field();
            return true;
          }
          if (token.name == field_) --nested_;
          if (!is_item(name)) {
            if (keeps_markup_) text_ += "</" + std::string(name) + ">";
            inner_.clear();
            return true;
          }
          close_field();
        }
        if (is_item(name) && item_) return give(false);
        return true;
      case XmlToken::Kind::kText:
        text(token);
        return true;
      case XmlToken::Kind::kEnd:
        break;
    }
    return true;
  }

  static bool is_item(std::string_view name) { return name == "item" || name == "entry"; }

  bool open(const XmlToken& token, std::string_view name) {
    if (name == "rss" || name == "feed" || name == "rdf" || name == "channel") known_ = true;
    if (name == "urlset" || name == "sitemapindex") sitemap_ = true;
    if (!item_) {
      if (std::string base = xml_attribute(token.text, "xml:base"); !base.empty())
        base_ = std::move(base);
    }
    if (is_item(name)) {
      known_ = true;
      if (item_ && !give(false)) return false;
      item_.emplace();
      if (const std::string about = xml_attribute(token.text, "rdf:about"); !about.empty())
        item_->id = about;
      return true;
    }
    if (name == "link") link(token);
    if (token.self_closing) return true;
    static constexpr std::array<std::string_view, 25> kFields = {
        "title",    "guid",      "id",       "link",          "pubdate",
        "date",     "published", "issued",   "created",       "updated",
        "modified", "author",    "creator",  "description",   "summary",
        "content",  "encoded",   "body",     "source",        "publisher",
        "language", "name",      "abstract", "lastbuilddate", "fulltext"};
    for (const std::string_view known : kFields) {
      if (known != name) continue;
      if (!item_ && name != "title" && name != "language") return true;
      if (token.name.starts_with("media:") || token.name.starts_with("itunes:")) return true;
      field_ = token.name;
      nested_ = 0;
      inner_.clear();
      text_.clear();
      text_runs_.clear();
      const std::string type = xml_attribute(token.text, "type");
      xhtml_ = type == "xhtml" || type.ends_with("xhtml+xml");
      keeps_markup_ = name == "description" || name == "summary" || name == "content" ||
                      name == "encoded" || name == "body" || name == "abstract" ||
                      name == "fulltext";
      return true;
    }
    return true;
  }

  void link(const XmlToken& token) {
    const std::string href = xml_attribute(token.text, "href");
    if (href.empty() || !item_) return;
    const std::string rel = xml_attribute(token.text, "rel");
    if (item_->link.empty() && (rel.empty() || rel == "alternate")) item_->link = href;
  }

  void text(const XmlToken& token) {
    if (field_.empty()) return;
    if (inner_ == "email" || inner_ == "uri" || inner_ == "url") return;
    if (text_.size() + token.text.size() > run_.options.max_article_bytes) return;
    const bool traced = run_.traced();
    SourceRuns runs;
    const std::string text =
        token.cdata ? token.text : unescape_entities(token.text, traced ? &runs : nullptr);
    if (traced && token.cdata) add_run(runs, 0, text.size(), 0);
    for (SourceRun& run : runs) run.from += token.begin;
    add_runs(text_runs_, runs, text_.size());
    text_ += text;
  }

  // What was gathered, as UTF-8; with `runs` the way back to the bytes.
  std::string utf8(SourceRuns* runs) const {
    Decoded decoded = to_utf8(text_, charset_);
    if (runs == nullptr) return without_c1(std::move(decoded.text));
    SourceRuns lines = runs_of_lines(decoded.text);
    DecodedBytes(text_, decoded).settle(lines);
    std::string text = without_c1(std::move(decoded.text), runs);
    *runs = through(through(*runs, lines), text_runs_);
    return text;
  }

  void close_field() {
    const std::string_view name = local(field_);
    SourceRuns runs;
    std::string value = utf8(run_.traced() && keeps_markup_ ? &runs : nullptr);
    const std::string trimmed(base::trim(value));
    if (!item_) {
      if (name == "title" && feed_title_.empty()) feed_title_ = trimmed;
      if (name == "language") language_ = trimmed;
    } else if (name == "title" && item_->title.empty()) {
      item_->title = trimmed;
    } else if (name == "guid" || name == "id") {
      item_->id = trimmed;
    } else if (name == "link" && item_->link.empty()) {
      item_->link = trimmed;
    } else if (name == "pubdate" || name == "date" || name == "published" || name == "issued" ||
               name == "created") {
      if (item_->published.empty()) item_->published = trimmed;
    } else if (name == "updated" || name == "modified") {
      item_->modified = trimmed;
    } else if (name == "author" || name == "creator") {
      item_->author += (item_->author.empty() ? "" : ", ") + trimmed;
    } else if (name == "encoded" || name == "content" || name == "body" || name == "fulltext") {
      keep_longer(item_->content, item_->content_runs, value, runs);
    } else if (name == "description" || name == "summary" || name == "abstract") {
      keep_longer(item_->summary, item_->summary_runs, value, runs);
    }
    field_.clear();
    text_.clear();
    text_runs_.clear();
  }

  static void keep_longer(std::string& kept, SourceRuns& kept_runs, std::string& text,
                          SourceRuns& runs) {
    if (text.size() <= kept.size()) return;
    kept = std::move(text);
    kept_runs = std::move(runs);
  }

  bool give(bool cut_off) {
    if (!field_.empty()) close_field();
    FeedItem item = std::move(*item_);
    item_.reset();
    ++number_;
    if (cut_off) run_.note("the feed ends inside its last item", number_);
    RawArticle raw;
    const bool full = item.content.size() > item.summary.size();
    auto body = html_fragment(full ? item.content : item.summary, run_.tables, run_.traced());
    if (!body) return run_.fail(body.error(), number_);
    raw.text = std::move(body->text);
    raw.blocks = std::move(body->blocks);
    raw.source = through(body->source, full ? item.content_runs : item.summary_runs);
    if (wide_ != nullptr) wide_->settle(raw.source);
    raw.title = plain(item.title);
    raw.url = absolute_url(item.link, base_);
    raw.published = item.published.empty() ? item.modified : std::move(item.published);
    raw.modified = std::move(item.modified);
    raw.byline = plain(item.author);
    raw.publisher = plain(feed_title_);
    raw.language = language_;
    return run_.give(std::move(raw), number_);
  }

  // A title may hold markup or escaped markup.
  std::string plain(const std::string& text) const {
    if (text.find('<') == std::string::npos && text.find('&') == std::string::npos) return text;
    const auto fragment = html_fragment(text, run_.tables);
    return fragment && !fragment->text.empty() ? fragment->text : text;
  }

  const Run& run_;
  XmlScanner scanner_;
  std::string charset_;
  const DecodedBytes* wide_;
  std::optional<FeedItem> item_;
  std::string field_;  // the element whose text is gathered
  std::string inner_;  // an element inside it
  std::string text_;
  SourceRuns text_runs_;  // of the text, in bytes of the stream
  std::string feed_title_;
  std::string language_;
  std::string base_;  // xml:base
  std::size_t nested_ = 0;
  std::size_t number_ = 0;
  bool keeps_markup_ = false;
  bool xhtml_ = false;
  bool known_ = false;
  bool sitemap_ = false;
};

}  // namespace

bool read_feed(Input& input, const Run& run) {
  const auto start = input.peek(1024);
  if (!start) return run.fail(start.error());
  if (is_wide(*start)) {  // UTF-16 and UTF-32 are not cut into tokens as they are
    const auto bytes = input.rest(run.options.max_article_bytes);
    if (!bytes) return run.fail(bytes.error());
    const Decoded decoded = to_utf8(*bytes);
    const DecodedBytes way(*bytes, decoded);
    Input narrow(memory_source(decoded.text));
    return FeedReader(narrow, run, "", &way).read();
  }
  return FeedReader(input, run, declared_charset(*start)).read();
}

}  // namespace chancery::intake
