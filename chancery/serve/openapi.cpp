#include "chancery/serve/openapi.h"

#include <map>

#include "chancery/base/utf8.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::serve {

using pipeline::JsonText;

namespace {

void write_reference(JsonText& json, std::string_view schema) {
  json.open_object().key("$ref").text("#/components/schemas/" + std::string(schema));
  json.close_object();
}

void write_parameter(JsonText& json, std::string_view place, const Parameter& parameter) {
  json.open_object().key("name").text(parameter.name).key("in").text(place);
  if (place == "path") json.key("required").boolean(true);
  if (!parameter.about.empty()) json.key("description").text(parameter.about);
  json.key("schema").open_object().key("type").text(parameter.type);
  if (!parameter.choices.empty()) {
    json.key("enum").open_array();
    for (const std::string& choice : parameter.choices) json.text(choice);
    json.close_array();
  }
  json.close_object().close_object();
}

void write_parameters(JsonText& json, const Route& route) {
  json.key("parameters").open_array();
  for (const std::string_view part : base::split(route.pattern, '/')) {
    if (!part.starts_with('{')) continue;
    write_parameter(json, "path", {std::string(part.substr(1, part.size() - 2)), "string", "", {}});
  }
  for (const Parameter& parameter : route.parameters) write_parameter(json, "query", parameter);
  json.close_array();
}

void write_body(JsonText& json, const Route& route) {
  if (route.body.empty()) return;
  json.key("requestBody").open_object().key("required").boolean(true);
  json.key("content").open_object();
  json.key(route.body == "*" ? "*/*" : "application/json").open_object();
  if (route.body != "*") {
    json.key("schema");
    write_reference(json, route.body);
  }
  json.close_object().close_object().close_object();
}

void write_answers(JsonText& json, const Route& route) {
  const bool creates = route.method == "POST" && route.body != "*";
  json.key("responses").open_object();
  json.key(creates ? "201" : "200").open_object().key("description").text(route.summary);
  json.key("content").open_object();
  if (!route.schema.empty()) {
    json.key("application/json").open_object().key("schema");
    write_reference(json, route.schema);
    json.close_object();
  }
  for (const std::string& type : route.types) json.key(type).open_object().close_object();
  json.close_object().close_object();
  json.key("default").open_object().key("description").text("what went wrong");
  json.key("content").open_object().key("application/json").open_object().key("schema");
  write_reference(json, "Error");
  json.close_object().close_object().close_object().close_object();
}

void write_route(JsonText& json, const Route& route) {
  json.key(base::to_lower(route.method)).open_object();
  json.key("operationId").text(route.name).key("summary").text(route.summary);
  write_parameters(json, route);
  write_body(json, route);
  write_answers(json, route);
  json.close_object();
}

}  // namespace

std::string openapi(const std::vector<Route>& routes, std::string_view version) {
  std::map<std::string, std::vector<const Route*>> paths;
  for (const Route& route : routes) paths[route.pattern].push_back(&route);
  JsonText json;
  json.open_object().key("openapi").text("3.1.0").key("info").open_object();
  json.key("title").text("Chancery").key("version").text(version);
  json.key("description")
      .text(
          "Political events, statements, positions and pledges found in news, each with the words "
          "it "
          "rests on.");
  json.close_object().key("paths").open_object();
  for (const auto& [pattern, methods] : paths) {
    json.key(pattern).open_object();
    for (const Route* route : methods) write_route(json, *route);
    json.close_object();
  }
  json.close_object().close_object();
  std::string text = json.take();
  text.pop_back();
  return text + ",\"components\":{\"schemas\":" + std::string(schemas()) + "}}";
}

}  // namespace chancery::serve
