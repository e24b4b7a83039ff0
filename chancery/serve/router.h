// Which function answers which address. A route also says what OpenAPI describes: parameters,
// answers, summary; so that the description and the server cannot disagree.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "chancery/serve/message.h"
#include "chancery/serve/server.h"

namespace chancery::serve {

struct Parameter {
  std::string name;
  std::string type = "string";  // of JSON Schema: string, integer, number, boolean
  std::string about;
  std::vector<std::string> choices;  // of the value, where they are few
};

// What stands in the path for "{name}".
using Bound = std::map<std::string, std::string, std::less<>>;

struct Route {
  std::string method;
  std::string pattern;  // "/api/v1/events/{id}"
  std::string name;     // operationId
  std::string summary;
  std::vector<Parameter> parameters;  // of the query
  std::string schema;                 // of the JSON answer, a name in components
  std::vector<std::string> types;     // further content types of the answer
  std::string body;                   // schema of the request body; "*": any bytes; empty: none
  Lane lane = Lane::kRead;
  bool keeps = false;  // the same until the store changes, so answers are kept (KeptAnswers)
  std::function<Response(const Request&, const Bound&)> answer;
};

struct Found {
  const Route* route = nullptr;
  Bound bound;
};

class Router {
 public:
  void add(std::vector<Route> routes);
  // A refusal is 404 (E-SRV-020), 405 (E-SRV-021, with Allow), or 400 (E-SRV-022: a parameter that
  // the route does not know, with the nearest as hint; E-SRV-023: a value that is no number).
  [[nodiscard]] std::variant<Found, Response> find(const Request& request) const;
  [[nodiscard]] const std::vector<Route>& routes() const { return routes_; }

 private:
  std::vector<Route> routes_;
};

}  // namespace chancery::serve
