#include "chancery/serve/page_files.h"

#include <zlib.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "chancery/base/utf8.h"

namespace chancery::serve {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view kViews[] = {"today", "events", "article", "actor", "pair", "blocs",
                                       "map",   "claims", "check",   "watch", "try",  "stories"};

constexpr std::string_view kReason = "NOT-BUILT.txt";

std::string type_of(const fs::path& file) {
  static const std::map<std::string, std::string, std::less<>> kTypes = {
      {".html", "text/html; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".css", "text/css; charset=utf-8"},
      {".json", "application/json"},
      {".svg", "image/svg+xml"},
      {".txt", "text/plain; charset=utf-8"},
      {".map", "application/json"},
  };
  const auto known = kTypes.find(file.extension().string());
  return known == kTypes.end() ? "application/octet-stream" : known->second;
}

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '<') {
      out += "&lt;";
    } else if (c == '&') {
      out += "&amp;";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

std::string gzip(std::string_view bytes) {
  z_stream stream{};
  constexpr int kGzipWindow = 15 + 16;
  constexpr int kMemory = 8;
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kGzipWindow, kMemory,
                   Z_DEFAULT_STRATEGY) != Z_OK) {
    return {};
  }
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  std::string in(bytes);
  stream.next_in = reinterpret_cast<Bytef*>(in.data());
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
  out.resize(whole ? stream.total_out : 0);
  deflateEnd(&stream);
  return out;
}

fs::path page_folder(const fs::path& program, const fs::path& data) {
  std::error_code failure;
  const fs::path beside = program.parent_path() / "page";
  if (fs::is_directory(beside, failure)) return beside;
  return data.parent_path() / "page";
}

PageFiles PageFiles::load(const fs::path& folder) {
  PageFiles page;
  std::error_code failure;
  if (!fs::exists(folder / "index.html", failure) && !fs::exists(folder / kReason, failure)) {
    page.reason_ = "the folder " + folder.string() + " holds no page";
    return page;
  }
  for (fs::recursive_directory_iterator at(folder, failure), end; !failure && at != end;
       at.increment(failure)) {
    if (at->is_symlink(failure) || !at->is_regular_file(failure)) continue;
    File file{type_of(at->path()), read_file(at->path()), {}};
    file.packed = gzip(file.plain);
    if (file.packed.size() >= file.plain.size()) file.packed.clear();
    page.files_.emplace("/" + fs::relative(at->path(), folder, failure).generic_string(),
                        std::move(file));
  }
  const auto why = page.files_.find("/" + std::string(kReason));
  page.built_ = why == page.files_.end() && page.files_.contains("/index.html");
  if (why != page.files_.end()) page.reason_ = std::string(base::trim(why->second.plain));
  return page;
}

Response PageFiles::not_built() const {
  Response response;
  response.status = 503;
  response.type = "text/html; charset=utf-8";
  response.body =
      "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Chancery</title>"
      "<h1>The page was not built</h1><p>" +
      escaped(base::repair_utf8(reason_)) +
      "</p><p>Build again with Node.js and npm installed (<code>scripts/install-deps</code>, "
      "<code>scripts/build</code>). The API works: "
      "<a href=\"/api/v1/openapi.json\">/api/v1/openapi.json</a></p></html>";
  return response;
}

std::optional<Response> PageFiles::answer(const Request& request) const {
  std::string path = request.path();
  const bool view = request.segments.empty() ||
                    std::ranges::find(kViews, request.segments.front()) != std::end(kViews);
  if (view) path = "/index.html";
  if (view && !built_) return not_built();
  const auto found = files_.find(path);
  if (found == files_.end()) return std::nullopt;
  const File& file = found->second;
  Response response;
  response.type = file.type;
  response.set("Vary", "Accept-Encoding");
  // Names under assets/ carry a hash of their content.
  if (path.starts_with("/assets/")) {
    response.set("Cache-Control", "public, max-age=31536000, immutable");
  }
  const bool packed = !file.packed.empty() &&
                      request.header("accept-encoding").find("gzip") != std::string_view::npos;
  if (packed) response.set("Content-Encoding", "gzip");
  response.body = packed ? file.packed : file.plain;
  return response;
}

}  // namespace chancery::serve
