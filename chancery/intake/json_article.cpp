#include "chancery/intake/json_article.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "chancery/base/utf8.h"
#include "chancery/intake/article_fields.h"
#include "chancery/intake/json_repair.h"
#include "chancery/intake/json_sources.h"
#include "chancery/intake/json_split.h"
#include "chancery/intake/mend.h"

namespace chancery::intake {
namespace {

using Json = nlohmann::json;

// The members of an object by field_key, first of equals; then what stands around it (an article
// inside a wrapper), where the inside is silent.
class Fields {
 public:
  explicit Fields(const Json& object, std::vector<const Json*> around = {})
      : layers_(std::move(around)) {
    layers_.insert(layers_.begin(), &object);
    for (const Json* layer : layers_) {
      for (auto at = layer->begin(); at != layer->end(); ++at) {
        if (layer == layers_.front() || !at.value().is_object())
          keys_.emplace_back(field_key(at.key()), &at.value());
      }
    }
  }
  const Json* find(std::string_view key) const {
    if (key.find('.') != std::string_view::npos) return by_path(key);
    for (const auto& [name, value] : keys_) {
      if (name == key && !value->is_null()) return value;
    }
    return nullptr;
  }
  // A value by the user's dotted path, names as they are written.
  const Json* by_path(std::string_view path) const {
    for (const Json* layer : layers_) {
      if (const Json* found = by_path(layer, path)) return found;
    }
    return nullptr;
  }
  // The object and what is around it.
  const std::vector<const Json*>& layers() const { return layers_; }

 private:
  static const Json* by_path(const Json* at, std::string_view path) {
    for (const std::string_view step : base::split(path, '.')) {
      if (!at->is_object()) return nullptr;
      const auto found = at->find(std::string(step));
      if (found == at->end()) return nullptr;
      at = &*found;
    }
    return at->is_null() ? nullptr : at;
  }

  std::vector<const Json*> layers_;
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
    for (const char* key :
         {"name", "title", "displayName", "main", "original", "text", "value", "$t", "id"}) {
      if (const auto found = value.find(key); found != value.end()) {
        if (std::string text = scalar(*found); !text.empty()) return text;
      }
    }
    const auto rendered = value.find("rendered");  // WordPress: HTML
    return rendered == value.end() ? std::string() : unescape_entities(scalar(*rendered));
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

// A text put together from strings, and the way back to them.
class Gathered {
 public:
  explicit Gathered(const JsonSources* sources) : sources_(sources) {}
  void add(const Json& string) {
    if (sources_ != nullptr) add_runs(runs, sources_->runs_of(string), text.size());
    text += string.get_ref<const std::string&>();
  }
  void add_made(std::string_view made) { text += made; }

  std::string text;
  SourceRuns runs;

 private:
  const JsonSources* sources_;
};

// A body: text as it stands, or a list of paragraphs joined by empty lines. False when it is
// neither.
bool body(const Json& value, Gathered& out) {
  if (value.is_string()) return out.add(value), true;
  if (!value.is_array()) return false;
  for (const Json& part : value) {
    if (!part.is_string() && !part.is_object()) return false;
    const Json* paragraph = part.is_string() ? &part : nullptr;
    if (part.is_object()) {
      for (const char* key : {"text", "content", "paragraph"}) {
        if (part.contains(key) && part[key].is_string()) paragraph = &part[key];
      }
    }
    if (paragraph == nullptr || paragraph->get_ref<const std::string&>().empty()) continue;
    if (!out.text.empty()) out.add_made("\n\n");
    out.add(*paragraph);
  }
  return !out.text.empty() || value.empty();
}

// CoreNLP and kin: {"sentences": [{"tokens": [{"before", "originalText"}]}]}. False when there are
// none.
bool token_text(const Fields& fields, Gathered& out) {
  const Json* sentences = fields.find("sentences");
  if (sentences == nullptr || !sentences->is_array()) return false;
  const auto add = [&](const Json& token, const char* key) {
    const auto found = token.find(key);
    if (found == token.end() || !found->is_string()) return false;
    out.add(*found);
    return !found->get_ref<const std::string&>().empty();
  };
  for (const Json& sentence : *sentences) {
    if (!sentence.is_object() || !sentence.contains("tokens") || !sentence["tokens"].is_array())
      return false;
    for (const Json& token : sentence["tokens"]) {
      if (!token.is_object()) return false;
      if (!token.contains("before")) {
        if (!out.text.empty()) out.add_made(" ");
      } else {
        add(token, "before");
      }
      if (!add(token, "originalText")) add(token, "word");
    }
  }
  return !out.text.empty();
}

class ObjectReader {
 public:
  ObjectReader(Fields fields, const Tables& tables, const Options& options,
               const JsonSources* sources)
      : fields_(std::move(fields)), tables_(tables), options_(options), sources_(sources) {}

  JsonResult run() {
    JsonArticle article;
    article.raw = article_from([this](FieldRole role) { return text_of(role); });
    if (auto failure = find_text(article))
      return std::unexpected(JsonFailure{article.raw.id, std::move(*failure)});
    return article;
  }
  // Something here looks like an article's own words.
  bool has_text() const {
    Gathered tokens(nullptr);
    return find(FieldRole::kText) != nullptr || find(FieldRole::kHtml) != nullptr ||
           token_text(fields_, tokens);
  }

 private:
  const Json* find(FieldRole role) const {
    if (const auto mapped = options_.field_map.find(std::string(name_of(role)));
        mapped != options_.field_map.end()) {
      return fields_.by_path(mapped->second);
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
  SourceRuns runs_of(FieldRole role) const {
    const Json* found = sources_ == nullptr ? nullptr : find(role);
    return found == nullptr || !found->is_string() ? SourceRuns() : sources_->runs_of(*found);
  }
  // Fills text or html; an error when there is neither these nor a title.
  std::optional<base::Error> find_text(JsonArticle& article) const {
    Gathered gathered(sources_);
    if (const Json* found = find(FieldRole::kText)) {
      if (!body(*found, gathered)) {
        return base::fail("E-INT-010",
                          "the text is no string but " + std::string(found->type_name()), {},
                          "--map text=FIELD names the field")
            .error();
      }
      article.raw.text = std::move(gathered.text);
      if (const auto moved = add_lead(article.raw.text, text_of(FieldRole::kLead)); moved > 0) {
        article.raw.source = runs_of(FieldRole::kLead);
        add_runs(article.raw.source, gathered.runs, moved);
      } else {
        article.raw.source = std::move(gathered.runs);
      }
      return std::nullopt;
    }
    if (const Json* html = find(FieldRole::kHtml); html != nullptr && html->is_string()) {
      article.html = html->get<std::string>();
      if (sources_ != nullptr) article.html_source = sources_->runs_of(*html);
      return std::nullopt;
    }
    if (token_text(fields_, gathered)) {
      article.raw.text = std::move(gathered.text);
      article.raw.source = std::move(gathered.runs);
      return std::nullopt;
    }
    article.raw.text = text_of(FieldRole::kSummary);
    article.raw.source = runs_of(FieldRole::kSummary);
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
  const JsonSources* sources_;
};

bool is_article_list(const Json& value) {
  return value.is_array() && !value.empty() &&
         std::all_of(value.begin(), value.end(), [](const Json& item) { return item.is_object(); });
}

std::string feed_title(const Fields& fields) {
  const Json* version = fields.find("version");
  const Json* title = fields.find("title");
  if (version == nullptr || title == nullptr) return {};
  return scalar(*version).find("jsonfeed.org") == std::string::npos ? std::string()
                                                                    : scalar(*title);
}

class ValueReader {
 public:
  ValueReader(const Tables& tables, const Options& options, const JsonSources* sources,
              const JsonSink& sink)
      : tables_(tables), options_(options), sources_(sources), sink_(sink) {}

  // `around`: the objects that wrap the value, innermost first.
  bool read(const Json& value, bool many, int depth, const std::string& publisher = {},
            const std::vector<const Json*>& around = {}) const {
    if (value.is_array()) return read_list(value, depth, publisher);
    if (!value.is_object()) {
      return sink_(std::unexpected(JsonFailure{
                       "", base::fail("E-INT-010", "an article must be an object, not " +
                                                       std::string(value.type_name()))
                               .error()}),
                   many);
    }
    const Fields fields(value, around);
    ObjectReader reader(fields, tables_, options_, sources_);
    if (!reader.has_text() && depth < kDeepest) {
      if (const Json* list = list_in(fields)) return read_list(*list, depth, feed_title(fields));
      for (const std::string& name : tables_.names(FieldRole::kWrapper)) {
        const Json* inner = fields.find(name);
        if (inner == nullptr || !inner->is_object()) continue;
        if (ObjectReader(Fields(*inner), tables_, options_, nullptr).has_text() ||
            holds_list(*inner, depth + 1) || name == "data" || name == "response")
          return read(*inner, many, depth + 1, publisher, fields.layers());
      }
    }
    JsonResult result = reader.run();
    if (result && result->raw.publisher.empty()) result->raw.publisher = publisher;
    return sink_(std::move(result), many);
  }

 private:
  static constexpr int kDeepest = 4;

  const Json* list_in(const Fields& fields) const {
    for (const std::string& name : tables_.names(FieldRole::kItems)) {
      const Json* list = fields.find(name);
      if (list != nullptr && is_article_list(*list)) return list;
    }
    return nullptr;
  }

  // Here or in a wrapper: {"hits": {"hits": […]}}.
  bool holds_list(const Json& object, int depth) const {
    const Fields fields(object);
    if (list_in(fields) != nullptr) return true;
    if (depth >= kDeepest) return false;
    return std::any_of(tables_.names(FieldRole::kWrapper).begin(),
                       tables_.names(FieldRole::kWrapper).end(), [&](const std::string& name) {
                         const Json* inner = fields.find(name);
                         return inner != nullptr && inner->is_object() &&
                                holds_list(*inner, depth + 1);
                       });
  }

  bool read_list(const Json& list, int depth, const std::string& publisher) const {
    for (const Json& item : list) {
      if (!read(item, true, depth + 1, publisher)) return false;
    }
    return true;
  }

  const Tables& tables_;
  const Options& options_;
  const JsonSources* sources_;
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

std::string feed_title_of(std::string_view text) {
  if (text.empty()) return {};
  const auto value = parse(text);
  return value && value->is_object() ? feed_title(Fields(*value)) : std::string();
}

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
  const bool traced = static_cast<bool>(options.source_maps);
  SourceRuns way;  // from what was repaired back to the text
  std::string repaired;
  if (!value) {
    repaired = repair_json(text, traced ? &way : nullptr);
    if (auto again = parse(repaired)) value = std::move(again);
  }
  if (!value) return sink(std::unexpected(JsonFailure{"", value.error()}), false);
  if (!traced) return ValueReader(tables, options, nullptr, sink).read(*value, false, 0);
  const JsonSources sources(*value, repaired.empty() ? text : std::string_view(repaired));
  const JsonSink trace = [&](JsonResult result, bool many) {
    if (result && !repaired.empty()) {
      result->raw.source = through(result->raw.source, way);
      result->html_source = through(result->html_source, way);
    }
    return sink(std::move(result), many);
  };
  return ValueReader(tables, options, &sources, trace).read(*value, false, 0);
}

}  // namespace chancery::intake
