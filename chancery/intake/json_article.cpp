#include "chancery/intake/json_article.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "chancery/base/utf8.h"
#include "chancery/intake/article_fields.h"
#include "chancery/intake/json_repair.h"
#include "chancery/intake/json_split.h"

namespace chancery::intake {
namespace {

using Json = nlohmann::json;

// The members of an object by field_key, first of equals.
class Fields {
 public:
  explicit Fields(const Json& object) : object_(object) {
    for (auto at = object.begin(); at != object.end(); ++at)
      keys_.emplace_back(field_key(at.key()), &at.value());
  }
  const Json* find(std::string_view key) const {
    for (const auto& [name, value] : keys_) {
      if (name == key && !value->is_null()) return value;
    }
    return nullptr;
  }
  const Json& object() const { return object_; }

 private:
  const Json& object_;
  std::vector<std::pair<std::string, const Json*>> keys_;
};

std::string scalar(const Json& value) {
  if (value.is_string()) return value.get_ref<const std::string&>();
  if (value.is_number_integer() || value.is_number_unsigned()) return value.dump();
  if (value.is_number_float()) return std::to_string(static_cast<long long>(value.get<double>()));
  return {};
}

// A name out of "Reuters", {"name": "Reuters"} or a list of either.
std::string label(const Json& value) {
  if (value.is_object()) {
    for (const char* key : {"name", "title", "displayName", "text", "value", "$t", "id"}) {
      if (const auto found = value.find(key); found != value.end()) {
        if (std::string text = scalar(*found); !text.empty()) return text;
      }
    }
    return {};
  }
  if (!value.is_array()) return scalar(value);
  std::string joined;
  for (const Json& part : value) {
    if (part.is_array()) continue;
    if (const std::string name = label(part); !name.empty())
      joined += (joined.empty() ? "" : ", ") + name;
  }
  return joined;
}

// A body: text as it stands, or a list of paragraphs joined by empty lines.
std::optional<std::string> body(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (!value.is_array()) return std::nullopt;
  std::string text;
  for (const Json& part : value) {
    if (!part.is_string() && !part.is_object()) return std::nullopt;
    std::string paragraph = part.is_string() ? part.get<std::string>() : std::string();
    if (part.is_object()) {
      for (const char* key : {"text", "content", "paragraph"}) {
        if (part.contains(key) && part[key].is_string()) paragraph = part[key].get<std::string>();
      }
    }
    if (paragraph.empty()) continue;
    text += (text.empty() ? "" : "\n\n") + paragraph;
  }
  if (text.empty() && !value.empty()) return std::nullopt;
  return text;
}

// CoreNLP and kin: {"sentences": [{"tokens": [{"before", "originalText"}]}]}.
std::optional<std::string> token_text(const Fields& fields) {
  const Json* sentences = fields.find("sentences");
  if (sentences == nullptr || !sentences->is_array()) return std::nullopt;
  std::string text;
  for (const Json& sentence : *sentences) {
    if (!sentence.is_object() || !sentence.contains("tokens") || !sentence["tokens"].is_array())
      return std::nullopt;
    for (const Json& token : sentence["tokens"]) {
      if (!token.is_object()) return std::nullopt;
      const auto get = [&](const char* key) {
        const auto found = token.find(key);
        return found != token.end() && found->is_string() ? found->get<std::string>()
                                                          : std::string();
      };
      std::string word = get("originalText");
      if (word.empty()) word = get("word");
      text += (token.contains("before") ? get("before") : text.empty() ? "" : " ") + word;
    }
  }
  return text.empty() ? std::nullopt : std::optional(text);
}

// A value by the user's dotted path.
const Json* by_path(const Json& object, std::string_view path) {
  const Json* at = &object;
  for (const std::string_view step : base::split(path, '.')) {
    if (!at->is_object()) return nullptr;
    const auto found = at->find(std::string(step));
    if (found == at->end()) return nullptr;
    at = &*found;
  }
  return at->is_null() ? nullptr : at;
}

class ObjectReader {
 public:
  ObjectReader(const Json& object, const Tables& tables, const Options& options)
      : fields_(object), tables_(tables), options_(options) {}

  JsonResult run() {
    JsonArticle article;
    article.raw = article_from([this](FieldRole role) { return text_of(role); });
    if (auto failure = find_text(article))
      return std::unexpected(JsonFailure{article.raw.id, std::move(*failure)});
    return article;
  }
  // Nothing here looks like an article's own words.
  bool has_text() const {
    return find(FieldRole::kText) != nullptr || find(FieldRole::kHtml) != nullptr ||
           token_text(fields_).has_value();
  }

 private:
  const Json* find(FieldRole role) const {
    if (const auto mapped = options_.field_map.find(std::string(name_of(role)));
        mapped != options_.field_map.end()) {
      return by_path(fields_.object(), mapped->second);
    }
    for (const std::string& name : tables_.names(role)) {
      const Json* found = fields_.find(name);
      if (found == nullptr) continue;
      if (role == FieldRole::kText && found->is_object()) continue;  // "article": {…} is a wrapper
      if (found->is_string() && found->get_ref<const std::string&>().empty()) continue;
      return found;
    }
    return nullptr;
  }
  std::string text_of(FieldRole role) const {
    const Json* found = find(role);
    return found == nullptr ? std::string() : label(*found);
  }
  // Fills text or html; an error when there is neither these nor a title.
  std::optional<base::Error> find_text(JsonArticle& article) const {
    if (const Json* found = find(FieldRole::kText)) {
      auto text = body(*found);
      if (!text) {
        return base::fail("E-INT-010",
                          "the text is no string but " + std::string(found->type_name()), {},
                          "--map text=FIELD names the field")
            .error();
      }
      article.raw.text = std::move(*text);
      add_lead(article.raw.text, text_of(FieldRole::kLead));
      return std::nullopt;
    }
    if (const Json* html = find(FieldRole::kHtml); html != nullptr && html->is_string()) {
      article.html = html->get<std::string>();
      return std::nullopt;
    }
    if (auto text = token_text(fields_)) {
      article.raw.text = std::move(*text);
      return std::nullopt;
    }
    article.raw.text = text_of(FieldRole::kSummary);
    if (article.raw.text.empty() && article.raw.title.empty()) {
      return base::fail("E-INT-009", "no field holds a text", {},
                        "--map text=FIELD names the field")
          .error();
    }
    return std::nullopt;
  }

  Fields fields_;
  const Tables& tables_;
  const Options& options_;
};

bool is_article_list(const Json& value) {
  return value.is_array() && !value.empty() &&
         std::all_of(value.begin(), value.end(), [](const Json& item) { return item.is_object(); });
}

class ValueReader {
 public:
  ValueReader(const Tables& tables, const Options& options, const JsonSink& sink)
      : tables_(tables), options_(options), sink_(sink) {}

  bool read(const Json& value, bool many, int depth, const std::string& publisher = {}) const {
    if (value.is_array()) return read_list(value, depth, publisher);
    if (!value.is_object()) {
      return sink_(std::unexpected(JsonFailure{
                       "", base::fail("E-INT-010", "an article must be an object, not " +
                                                       std::string(value.type_name()))
                               .error()}),
                   many);
    }
    ObjectReader reader(value, tables_, options_);
    if (!reader.has_text() && !options_.field_map.contains("text") && depth < 4) {
      const Fields fields(value);
      for (const std::string& name : tables_.names(FieldRole::kItems)) {
        const Json* list = fields.find(name);
        if (list == nullptr || !is_article_list(*list)) continue;
        return read_list(*list, depth, feed_title(fields));
      }
      for (const std::string& name : tables_.names(FieldRole::kWrapper)) {
        const Json* inner = fields.find(name);
        if (inner == nullptr || !inner->is_object()) continue;
        Json merged = *inner;  // what stands outside (id, dates) holds where the inside is silent
        for (auto at = value.begin(); at != value.end(); ++at) {
          if (!merged.contains(at.key()) && at.key() != name && !at.value().is_object())
            merged[at.key()] = at.value();
        }
        if (ObjectReader(*inner, tables_, options_).has_text() || name == "data" ||
            name == "response") {
          return read(merged, many, depth + 1, publisher);
        }
      }
    }
    JsonResult result = reader.run();
    if (result && result->raw.publisher.empty()) result->raw.publisher = publisher;
    return sink_(std::move(result), many);
  }

 private:
  bool read_list(const Json& list, int depth, const std::string& publisher) const {
    for (const Json& item : list) {
      if (!read(item, true, depth + 1, publisher)) return false;
    }
    return true;
  }

  // JSON Feed names its paper once, for all items.
  static std::string feed_title(const Fields& fields) {
    const Json* version = fields.find("version");
    const Json* title = fields.find("title");
    if (version == nullptr || title == nullptr) return {};
    return scalar(*version).find("jsonfeed.org") == std::string::npos ? std::string()
                                                                      : scalar(*title);
  }

  const Tables& tables_;
  const Options& options_;
  const JsonSink& sink_;
};

base::Place place_at(std::string_view text, std::size_t byte) {
  text = text.substr(0, byte);
  const auto line = static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n') + 1);
  const std::size_t start = text.rfind('\n');
  const std::size_t column =
      start == std::string_view::npos ? text.size() : text.size() - start - 1;
  return {"", line, static_cast<std::uint32_t>(std::max<std::size_t>(column, 1))};
}

base::Expected<Json> parse(std::string_view text) {
  try {
    return Json::parse(text);
  } catch (const Json::parse_error& error) {
    return base::fail("E-INT-008", "not valid JSON", place_at(text, error.byte));
  }
}

}  // namespace

bool read_json(std::string_view text, const Tables& tables, const Options& options,
               const JsonSink& sink) {
  if (nested_too_deep(text)) {
    return sink(std::unexpected(JsonFailure{
                    "", base::fail("E-INT-013",
                                   "nested deeper than " + std::to_string(JsonSplitter::kMaxDepth))
                            .error()}),
                false);
  }
  auto value = parse(text);
  if (!value) {
    if (auto again = parse(repair_json(text))) value = std::move(again);
  }
  if (!value) return sink(std::unexpected(JsonFailure{"", value.error()}), false);
  return ValueReader(tables, options, sink).read(*value, false, 0);
}

}  // namespace chancery::intake
