#include "chancery/serve/access.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::serve {
namespace {

// Takes the same time for every wrong token of the right length.
bool same_secret(std::string_view given, std::string_view wanted) {
  if (given.size() != wanted.size()) return false;
  unsigned difference = 0;
  for (std::size_t i = 0; i < given.size(); ++i) {
    difference |= static_cast<unsigned char>(given[i]) ^ static_cast<unsigned char>(wanted[i]);
  }
  return difference == 0;
}

// "localhost:8470" -> "localhost", "[::1]:8470" -> "::1"
std::string host_of(std::string_view host) {
  if (host.starts_with('[')) return std::string(host.substr(1, host.find(']') - 1));
  return base::to_lower(host.substr(0, host.find(':')));
}

std::string_view cookie(const Request& request, std::string_view name) {
  for (const std::string_view part : base::split(request.header("cookie"), ';')) {
    const std::string_view one = base::trim(part);
    if (one.starts_with(name) && one.substr(name.size()).starts_with('=')) {
      return one.substr(name.size() + 1);
    }
  }
  return {};
}

bool has_token(const AccessRules& rules, const Request& request) {
  const std::string_view given = request.header("authorization");
  constexpr std::string_view kScheme = "Bearer ";
  if (given.starts_with(kScheme) && same_secret(given.substr(kScheme.size()), rules.token)) {
    return true;
  }
  return same_secret(cookie(request, kTokenCookie), rules.token);
}

std::optional<Response> refuse_token(const AccessRules& rules, const Request& request) {
  if (rules.token.empty() || has_token(rules, request)) return std::nullopt;
  const auto given = request.query.value("token");
  if (given && request.method == "GET" && same_secret(*given, rules.token)) {
    Response response;
    response.status = 303;
    response.type = "text/plain; charset=utf-8";
    response.set("Location", "/");
    response.set("Set-Cookie", std::string(kTokenCookie) + "=" + rules.token +
                                   "; Path=/; HttpOnly; SameSite=Strict");
    return response;
  }
  Response response = error_response(401, "E-SRV-004", "a token is required",
                                     "open /?token=TOKEN, or send \"Authorization: Bearer TOKEN\"");
  response.set("WWW-Authenticate", "Bearer");
  return response;
}

bool is_own_host(const AccessRules& rules, const Request& request) {
  const std::string host = host_of(request.header("host"));
  return is_loopback(host) || std::ranges::find(rules.host_names, host) != rules.host_names.end();
}

// A browser says where a request comes from; a program that says nothing is no browser.
bool is_own_origin(const Request& request) {
  const std::string_view site = request.header("sec-fetch-site");
  if (!site.empty() && site != "same-origin" && site != "none") return false;
  const std::string_view origin = request.header("origin");
  if (origin.empty()) return true;
  const std::string_view host = request.header("host");
  return origin == "http://" + std::string(host) || origin == "https://" + std::string(host);
}

}  // namespace

bool is_loopback(std::string_view address) {
  if (address == "localhost" || address == "::1") return true;
  return address.starts_with("127.") &&  // and no name that merely begins so
         address.find_first_not_of("0123456789.") == std::string_view::npos;
}

std::optional<Response> refuse(const AccessRules& rules, const Request& request) {
  if (rules.token.empty() && rules.user_header.empty() && !is_own_host(rules, request)) {
    return error_response(403, "E-SRV-005", "this server does not go by that name",
                          "--host-name NAME adds a name");
  }
  if (auto refused = refuse_token(rules, request)) return refused;
  if (!rules.user_header.empty() && request.header(rules.user_header).empty()) {
    return error_response(401, "E-SRV-004", "the reverse proxy named no user");
  }
  const bool reads = request.method == "GET" || request.method == "HEAD";
  if (!reads && !is_own_origin(request)) {
    return error_response(403, "E-SRV-006", "the request comes from another page");
  }
  return std::nullopt;
}

void add_security_headers(Response& response) {
  response.set("Content-Security-Policy",
               "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
               "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; "
               "frame-ancestors 'none'");
  response.set("X-Content-Type-Options", "nosniff");
  response.set("X-Frame-Options", "DENY");
  response.set("Referrer-Policy", "no-referrer");
  response.set("Cross-Origin-Opener-Policy", "same-origin");
  response.set("Cross-Origin-Resource-Policy", "same-origin");
  response.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  if (response.header("cache-control").empty()) response.set("Cache-Control", "no-cache");
}

}  // namespace chancery::serve
