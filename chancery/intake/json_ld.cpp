#include "chancery/intake/json_ld.h"

#include <nlohmann/json.hpp>

#include "chancery/base/utf8.h"
#include "chancery/intake/json_repair.h"
#include "chancery/intake/json_split.h"
#include "chancery/intake/mend.h"

namespace chancery::intake {
namespace {

using Json = nlohmann::json;

bool is_type(const Json& object, std::string_view suffix) {
  const auto type = object.find("@type");
  if (type == object.end()) return false;
  const auto fits = [&](const Json& name) {
    return name.is_string() && name.get_ref<const std::string&>().ends_with(suffix);
  };
  if (type->is_array()) return std::any_of(type->begin(), type->end(), fits);
  return fits(*type);
}

// By its type, or by what only articles state ("MedicalWebPage" with headline and date).
bool is_article(const Json& object) {
  return is_type(object, "Article") || is_type(object, "BlogPosting") ||
         is_type(object, "LiveBlogPosting") || is_type(object, "Report") ||
         (object.contains("headline") && object.contains("datePublished"));
}

// The first object below that is an article; web pages and graphs are looked through.
const Json* article_in(const Json& value, int depth) {
  if (depth > 6) return nullptr;
  if (value.is_array()) {
    for (const Json& part : value) {
      if (const Json* found = article_in(part, depth + 1)) return found;
    }
  } else if (value.is_object()) {
    if (is_article(value)) return &value;
    for (const char* key :
         {"@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"}) {
      const auto inner = value.find(key);
      if (inner == value.end()) continue;
      if (const Json* found = article_in(*inner, depth + 1)) return found;
    }
  }
  return nullptr;
}

// The object of a graph that `id` names; nullptr when there is none.
const Json* find_id(const Json& value, const std::string& id, int depth) {
  if (depth > 6) return nullptr;
  if (value.is_object() && value.contains("name")) {
    const auto own = value.find("@id");
    if (own != value.end() && own->is_string() && own->get_ref<const std::string&>() == id)
      return &value;
  }
  if (!value.is_array() && !value.is_object()) return nullptr;
  for (const Json& part : value) {
    if (const Json* found = find_id(part, id, depth + 1)) return found;
  }
  return nullptr;
}

// `graph` is where references are looked up.
std::string text_of(const Json& value, const Json& graph) {
  if (value.is_string()) return unescape_entities(value.get<std::string>());
  if (value.is_object()) {
    const auto id = value.find("@id");
    if (value.size() <= 2 && id != value.end() && id->is_string()) {
      const Json* named = find_id(graph, id->get_ref<const std::string&>(), 0);
      if (named != nullptr && named != &value) return text_of((*named)["name"], graph);
    }
    for (const char* key : {"name", "@value"}) {
      const auto inner = value.find(key);
      if (inner != value.end() && inner->is_string())
        return unescape_entities(inner->get<std::string>());
    }
    return {};
  }
  if (!value.is_array()) return {};
  std::string joined;
  for (const Json& part : value) {
    if (part.is_array()) continue;
    const std::string name = text_of(part, graph);
    if (value.size() > 1 && name.starts_with("http")) continue;  // beside a name, its address
    if (!name.empty()) joined += (joined.empty() ? "" : ", ") + name;
  }
  return joined;
}

void fill(std::string& field, const Json& object, const Json& graph,
          std::initializer_list<const char*> keys) {
  for (const char* key : keys) {
    if (!field.empty()) return;
    const auto found = object.find(key);
    if (found != object.end()) field = text_of(*found, graph);
  }
}

// The entries of a live blog.
void add_entries(const Json& article, const Json& graph, HtmlMetadata& metadata) {
  constexpr std::size_t kMostEntries = 2000;
  const auto list = article.find("liveBlogUpdate");
  if (list == article.end() || !list->is_array() || !metadata.live.empty()) return;
  for (const Json& update : *list) {
    if (!update.is_object() || metadata.live.size() == kMostEntries) continue;
    LiveEntry entry;
    fill(entry.title, update, graph, {"headline", "name"});
    fill(entry.text, update, graph, {"articleBody", "text", "description"});
    fill(entry.published, update, graph, {"datePublished", "dateCreated", "dateModified"});
    fill(entry.url, update, graph, {"url", "@id"});
    if (!entry.text.empty()) metadata.live.push_back(std::move(entry));
  }
}

// Names of a script that cannot be parsed, by plain search for "key": "value".
std::string search(std::string_view script, std::string_view key) {
  const std::string quoted = "\"" + std::string(key) + "\"";
  std::size_t at = script.find(quoted);
  if (at == std::string_view::npos) return {};
  at = script.find_first_not_of(" \t\r\n:", at + quoted.size());
  if (at == std::string_view::npos || script[at] != '"') return {};
  const std::size_t end = script.find('"', at + 1);
  if (end == std::string_view::npos || end - at > 400) return {};
  return unescape_entities(script.substr(at + 1, end - at - 1));
}

}  // namespace

void read_json_ld(std::string_view script, HtmlMetadata& metadata) {
  if (script.size() > (4U << 20U) || nested_too_deep(script)) return;
  Json value = Json::parse(script, nullptr, false);
  if (value.is_discarded()) value = Json::parse(repair_json(script), nullptr, false);
  if (value.is_discarded()) {
    if (metadata.title.empty()) metadata.title = search(script, "headline");
    if (metadata.published.empty()) metadata.published = search(script, "datePublished");
    if (metadata.modified.empty()) metadata.modified = search(script, "dateModified");
    return;
  }
  const Json* article = article_in(value, 0);
  if (article == nullptr) return;
  metadata.states_article = true;
  fill(metadata.title, *article, value, {"headline", "name", "alternativeHeadline"});
  fill(metadata.author, *article, value, {"author", "creator"});
  fill(metadata.published, *article, value, {"datePublished", "dateCreated"});
  fill(metadata.modified, *article, value, {"dateModified"});
  fill(metadata.publisher, *article, value, {"publisher", "sourceOrganization"});
  fill(metadata.url, *article, value, {"url", "mainEntityOfPage", "@id"});
  fill(metadata.language, *article, value, {"inLanguage"});
  fill(metadata.body, *article, value, {"articleBody"});
  add_entries(*article, value, metadata);
}

}  // namespace chancery::intake
