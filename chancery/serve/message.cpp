#include "chancery/serve/message.h"

#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::serve {
namespace {

std::string_view find_header(const std::vector<std::pair<std::string, std::string>>& headers,
                             std::string_view name) {
  for (const auto& [key, value] : headers) {
    if (base::to_lower(key) == name) return value;
  }
  return {};
}

}  // namespace

std::optional<std::string> Query::value(std::string_view name) const {
  for (auto pair = pairs_.rbegin(); pair != pairs_.rend(); ++pair) {
    if (pair->first == name) return pair->second;
  }
  return std::nullopt;
}

std::vector<std::string> Query::all(std::string_view name) const {
  std::vector<std::string> values;
  for (const auto& [key, value] : pairs_) {
    if (key == name) values.push_back(value);
  }
  return values;
}

bool Query::is_set(std::string_view name) const {
  const auto given = value(name);
  return given && (given->empty() || *given == "1" || *given == "true" || *given == "yes");
}

std::string_view Request::header(std::string_view name) const { return find_header(headers, name); }

std::string Request::path() const {
  if (segments.empty()) return "/";
  std::string path;
  for (const std::string& segment : segments) path += "/" + segment;
  return path;
}

std::string_view Response::header(std::string_view name) const {
  return find_header(headers, name);
}

Response json_response(std::string body, int status) {
  Response response;
  response.status = status;
  response.body = std::move(body);
  return response;
}

Response error_response(int status, std::string_view code, std::string message, std::string hint) {
  pipeline::JsonText json;
  json.open_object().key("error").open_object();
  json.key("code").text(code).key("message").text(message);
  if (!hint.empty()) json.key("hint").text(hint);
  json.close_object().close_object();
  return json_response(json.take(), status);
}

Response error_response(int status, const base::Error& error) {
  return error_response(status, error.code, error.message, error.hint);
}

void settle_etag(const Request& request, Response& response) {
  if (response.status != 200 || response.stream) return;
  if (request.method != "GET" && request.method != "HEAD") return;
  if (response.header("etag").empty()) {
    constexpr std::size_t kDigits = 32;
    response.set("ETag", "\"" + base::sha256_hex(response.body).substr(0, kDigits) + "\"");
  }
  const std::string tag(response.header("etag"));
  for (const std::string_view given : base::split(request.header("if-none-match"), ',')) {
    std::string_view one = base::trim(given);
    if (one.starts_with("W/")) one.remove_prefix(2);
    if (one != tag && one != "*") continue;
    response.status = 304;
    response.body.clear();
    return;
  }
}

}  // namespace chancery::serve
