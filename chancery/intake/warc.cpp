// WARC 0.17 to 1.1 (ISO 28500), as Common Crawl's news archive comes: each HTML response is an
// article. Declared in containers.h.
#include <cstdlib>
#include <map>

#include "chancery/base/utf8.h"
#include "chancery/intake/containers.h"
#include "chancery/intake/html_article.h"
#include "chancery/intake/kind.h"

namespace chancery::intake {
namespace {

using Headers = std::map<std::string, std::string>;

// Lines "Name: value" up to an empty one; the first line apart.
struct Head {
  std::string first;
  Headers fields;
  [[nodiscard]] std::string get(const std::string& name) const {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
  }
};

void add_field(Head& head, std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || head.fields.size() > 500) return;
  head.fields[base::to_lower(base::trim(line.substr(0, colon)))] =
      std::string(base::trim(line.substr(colon + 1)));
}

// The head of an HTTP message; `at` is moved past it.
Head http_head(std::string_view message, std::size_t& at) {
  Head head;
  while (at < message.size()) {
    const std::size_t end = std::min(message.find('\n', at), message.size());
    const std::string_view line = base::trim(message.substr(at, end - at));
    at = std::min(end + 1, message.size());
    if (line.empty()) break;
    if (head.first.empty()) {
      head.first = std::string(line);
    } else {
      add_field(head, line);
    }
  }
  return head;
}

std::string charset_of(std::string_view content_type) {
  const std::string lower = base::to_lower(content_type);
  const std::size_t at = lower.find("charset=");
  if (at == std::string::npos) return {};
  std::string charset = lower.substr(at + 8);
  charset = charset.substr(0, charset.find_first_of("; ,"));
  std::erase(charset, '"');
  return charset;
}

// A body sent in chunks, and the way back to it; what follows a damaged chunk is left out, and a
// body that has no chunks is given as it is.
std::string unchunked(std::string_view body, SourceRuns& way) {
  std::string out;
  way.clear();
  const auto as_it_is = [&] {
    if (!out.empty()) return out;
    add_run(way, 0, body.size(), 0);
    return std::string(body);
  };
  for (std::size_t at = 0; at < body.size();) {
    const std::size_t end = body.find('\n', at);
    if (end == std::string_view::npos || end - at > 20) return as_it_is();
    char* stop = nullptr;
    const std::string digits(body.substr(at, end - at));
    const unsigned long size = std::strtoul(digits.c_str(), &stop, 16);
    if (stop == digits.c_str()) return as_it_is();
    if (size == 0) return out;
    const std::string_view chunk = body.substr(end + 1, size);
    add_run(way, out.size(), chunk.size(), end + 1);
    out.append(chunk);
    if (size >= body.size() - end - 1) return out;
    at = end + 1 + size;
    while (at < body.size() && (body[at] == '\r' || body[at] == '\n')) ++at;
  }
  return out;
}

class WarcReader {
 public:
  WarcReader(Input& input, const Run& run) : input_(input), run_(run) {}

  bool read() {
    for (;;) {
      auto head = record_head();
      if (!head) return run_.fail(head.error(), number_ + 1);
      if (head->first.empty()) break;
      if (!head->first.starts_with("WARC/")) {
        return run_.fail(base::fail("E-INT-017", "no WARC record where one should begin").error(),
                         number_ + 1);
      }
      if (!record(*head)) return false;
      if (ended_) break;
    }
    if (number_ == 0)
      return run_.fail(base::fail("E-INT-003", "the archive holds no web page").error());
    return true;
  }

 private:
  // An empty `first` at the end.
  base::Expected<Head> record_head() {
    Head head;
    for (;;) {
      auto line = input_.line(64U << 10U);
      if (!line) return std::unexpected(line.error());
      if (!*line) return head;
      const std::string_view text = base::trim((*line)->text);
      if (head.first.empty()) {
        head.first = std::string(text);
      } else if (text.empty()) {
        return head;
      } else {
        add_field(head, text);
      }
    }
  }

  bool record(const Head& head) {
    char* stop = nullptr;
    const std::string stated = head.get("content-length");
    const unsigned long long length = std::strtoull(stated.c_str(), &stop, 10);
    if (stated.empty() || *stop != '\0' || stated[0] == '-') {
      return cut_off(base::fail("E-INT-017", "a record without a length").error());
    }
    const std::string type = base::to_lower(head.get("warc-type"));
    const bool page = type == "response" || type == "resource";
    if (!page || length > run_.options.max_article_bytes) {
      if (auto failure = skip(length)) return cut_off(std::move(*failure));
      if (!page) return true;
      return run_.fail(
          base::fail("E-INT-005", "the record is larger than " +
                                      std::to_string(run_.options.max_article_bytes >> 20U) +
                                      " MiB")
              .error(),
          ++number_);
    }
    const std::uint64_t begin = input_.offset();
    const auto block = input_.take(static_cast<std::size_t>(length));
    if (!block) return cut_off(block.error());
    if (block->size() < length) {
      return cut_off(base::fail("E-INT-017", "the archive ends inside a record").error());
    }
    return give(head, *block, begin, type == "response");
  }

  // No more can be read.
  bool cut_off(base::Error error) {
    ended_ = true;
    return run_.fail(std::move(error), ++number_);
  }

  std::optional<base::Error> skip(unsigned long long length) {
    while (length > 0) {
      const auto piece = input_.chunk();
      if (!piece) return piece.error();
      if (piece->empty()) {
        ended_ = true;
        return std::nullopt;
      }
      const std::size_t part =
          static_cast<std::size_t>(std::min<unsigned long long>(length, piece->size()));
      input_.skip(part);
      length -= part;
    }
    return std::nullopt;
  }

  bool give(const Head& head, std::string_view block, std::uint64_t begin, bool http) {
    std::size_t at = 0;
    const Head message = http && block.starts_with("HTTP/") ? http_head(block, at) : Head();
    std::string body(block.substr(at));
    SourceRuns way;  // from the body back to where it begins
    add_run(way, 0, body.size(), 0);
    const std::string content_type =
        message.fields.empty() ? head.get("content-type") : message.get("content-type");
    const std::string lower = base::to_lower(content_type);
    const bool redirect = message.first.size() > 9 && message.first[9] != '2';
    if (redirect || (!lower.empty() && lower.find("html") == std::string::npos)) return true;
    ++number_;
    if (base::to_lower(message.get("transfer-encoding")).find("chunked") != std::string::npos)
      body = unchunked(body, way);
    const bool packed =
        body.starts_with("\x1f\x8b");  // what it unpacks to has no bytes in the stream
    if (auto failure = unpack(body)) return run_.fail(std::move(*failure), number_);
    std::string note;
    auto articles =
        html_articles(body, run_.tables, charset_of(content_type), note, run_.traced() && !packed);
    if (!note.empty()) run_.note(note, number_);
    if (!articles) return run_.fail(articles.error(), number_);
    --number_;  // an entry of a live blog has a number of its own
    for (RawArticle& article : *articles) {
      article.source = through(article.source, way);
      for (SourceRun& run : article.source) run.from += begin + at;
      if (article.url.empty()) article.url = head.get("warc-target-uri");
      if (!run_.give(std::move(article), ++number_)) return false;
    }
    return true;
  }

  std::optional<base::Error> unpack(std::string& body) const {
    if (!body.starts_with("\x1f\x8b")) return std::nullopt;
    auto input = unpacked(std::make_unique<Input>(memory_source(body)));
    if (!input) return input.error();
    auto plain = (*input)->rest(run_.options.max_article_bytes);
    if (!plain) return plain.error();
    body = std::move(*plain);
    return std::nullopt;
  }

  Input& input_;
  const Run& run_;
  std::size_t number_ = 0;
  bool ended_ = false;
};

}  // namespace

bool read_warc(Input& input, const Run& run) { return WarcReader(input, run).read(); }

}  // namespace chancery::intake
