#include "chancery/serve/router.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "chancery/base/utf8.h"
#include "chancery/store/filter.h"

namespace chancery::serve {
namespace {

std::optional<Bound> match(std::string_view pattern, const std::vector<std::string>& segments) {
  Bound bound;
  const auto parts = base::split(pattern.substr(1), '/');
  if (parts.size() != segments.size()) return std::nullopt;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].starts_with('{')) {
      bound.emplace(parts[i].substr(1, parts[i].size() - 2), segments[i]);
    } else if (parts[i] != segments[i]) {
      return std::nullopt;
    }
  }
  return bound;
}

bool is_number(const std::string& text, bool whole) {
  const char* end = text.data() + text.size();
  if (whole) {
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end;
  }
  double value = 0;
  const auto read = std::from_chars(text.data(), end, value);
  return read.ec == std::errc() && read.ptr == end;
}

std::string list_of(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

std::optional<Response> refuse_value(const Parameter& parameter, const std::string& value) {
  const auto wrong = [&](const std::string& wanted) {
    return error_response(400, "E-SRV-023",
                          "\"" + parameter.name + "\" takes " + wanted + ", not \"" + value + "\"");
  };
  if (value.empty()) return std::nullopt;
  if (parameter.type == "integer" && !is_number(value, true)) return wrong("a whole number");
  if (parameter.type == "number" && !is_number(value, false)) return wrong("a number");
  if (!parameter.choices.empty() &&
      std::ranges::find(parameter.choices, value) == parameter.choices.end()) {
    return wrong("one of " + list_of(parameter.choices));
  }
  return std::nullopt;
}

std::optional<Response> refuse_query(const Route& route, const Query& query) {
  for (const auto& [name, value] : query.pairs()) {
    const auto known = std::ranges::find(route.parameters, name, &Parameter::name);
    if (known != route.parameters.end()) {
      if (auto refused = refuse_value(*known, value)) return refused;
      continue;
    }
    std::vector<std::string> names;
    for (const Parameter& parameter : route.parameters) names.push_back(parameter.name);
    const std::string near = store::nearest(name, names);
    return error_response(
        400, "E-SRV-022", "there is no parameter \"" + name + "\" here",
        near.empty() ? "there are: " + list_of(names) : "did you mean \"" + near + "\"?");
  }
  return std::nullopt;
}

}  // namespace

void Router::add(std::vector<Route> routes) {
  for (Route& route : routes) routes_.push_back(std::move(route));
}

std::variant<Found, Response> Router::find(const Request& request) const {
  std::vector<std::string> allowed;
  const std::string method = request.method == "HEAD" ? "GET" : request.method;
  for (const Route& route : routes_) {
    auto bound = match(route.pattern, request.segments);
    if (!bound) continue;
    if (route.method != method) {
      allowed.push_back(route.method);
      continue;
    }
    if (auto refused = refuse_query(route, request.query)) return std::move(*refused);
    return Found{&route, std::move(*bound)};
  }
  if (allowed.empty()) {
    return error_response(404, "E-SRV-020", "there is nothing at this address",
                          "/api/v1/openapi.json lists what there is");
  }
  Response refused = error_response(405, "E-SRV-021", request.method + " is not answered here");
  refused.set("Allow", list_of(allowed));
  return refused;
}

}  // namespace chancery::serve
