#include "chancery/serve/knowledge_api.h"

#include <map>
#include <mutex>
#include <optional>
#include <unordered_map>

#include "chancery/base/utf8.h"
#include "chancery/lexicon/actors.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::serve {

using pipeline::JsonText;

class Knowledge {
 public:
  explicit Knowledge(lexicon::DataFiles files) : files_(std::move(files)) {}

  // The entries of this name, in the order of the data.
  base::Expected<std::vector<const lexicon::Actor*>> named(std::string_view name) {
    const std::lock_guard lock(mutex_);
    if (auto loaded = load(); !loaded) return std::unexpected(std::move(loaded.error()));
    const auto found = by_name_.find(base::fold(name));
    return found == by_name_.end() ? std::vector<const lexicon::Actor*>() : found->second;
  }

  // The names of states and of organisations whose events count as those of a country, by code.
  base::Expected<std::map<std::string, std::string>> countries() {
    const std::lock_guard lock(mutex_);
    if (auto loaded = load(); !loaded) return std::unexpected(std::move(loaded.error()));
    std::map<std::string, std::string> names;
    for (const lexicon::Actor& actor : actors_->actors()) {
      if (!actor.country.empty() && actor.id == actor.country) names[actor.country] = actor.name;
    }
    return names;
  }

 private:
  base::Expected<void> load() {
    if (actors_) return {};
    auto loaded = lexicon::ActorLexicon::load(files_);
    if (!loaded) return std::unexpected(std::move(loaded.error()));
    actors_.emplace(std::move(*loaded));
    for (const lexicon::Actor& actor : actors_->actors()) {
      for (const std::string& each : actor.names) by_name_[base::fold(each)].push_back(&actor);
    }
    return {};
  }

  lexicon::DataFiles files_;
  std::mutex mutex_;  // guards both below until they are filled; they never change afterwards
  std::optional<lexicon::ActorLexicon> actors_;
  std::unordered_map<std::string, std::vector<const lexicon::Actor*>> by_name_;
};

namespace {

void write_term(JsonText& json, const lexicon::Term& term) {
  json.key("from").text_or_null(term.from ? base::to_iso(*term.from) : "");
  json.key("to").text_or_null(term.to ? base::to_iso(*term.to) : "");
}

void write_sectors(JsonText& json, const std::vector<std::string>& sectors) {
  json.key("sectors").open_array();
  for (const std::string& sector : sectors) json.text(sector);
  json.close_array();
}

void write_actor(JsonText& json, const lexicon::Actor& actor) {
  json.open_object().key("id").text(actor.id).key("name").text(actor.name);
  json.key("kind").text(lexicon::name_of(actor.kind));
  json.key("country").text_or_null(actor.country);
  write_sectors(json, actor.sectors);
  json.key("wikidata").text_or_null(actor.wikidata);
  json.key("offices").open_array();
  for (const lexicon::Office& office : actor.offices) {
    json.open_object().key("role").text(office.role);
    json.key("country").text_or_null(office.country);
    write_sectors(json, office.sectors);
    write_term(json, office.term);
    json.close_object();
  }
  json.close_array().key("members").open_array();
  for (const lexicon::Member& member : actor.members) {
    json.open_object().key("country").text(member.country);
    write_term(json, member.term);
    json.close_object();
  }
  json.close_array().close_object();
}

}  // namespace

KnowledgeApi::KnowledgeApi(lexicon::DataFiles files)
    : knowledge_(std::make_shared<Knowledge>(std::move(files))) {}

std::vector<Route> KnowledgeApi::routes() const {
  Route known;
  known.method = "GET";
  known.pattern = "/api/v1/known";
  known.name = "known";
  known.summary = "What the knowledge base holds on actors of a name";
  known.parameters = {
      {"name", "string", "as the data write it; case and accents do not matter", {}}};
  known.schema = "Known";
  known.answer = [knowledge = knowledge_](const Request& request, const Bound&) {
    const auto actors = knowledge->named(request.query.value("name").value_or(""));
    if (!actors) return error_response(500, actors.error());
    JsonText json;
    json.open_object().key("rows").open_array();
    for (const lexicon::Actor* actor : *actors) write_actor(json, *actor);
    json.close_array().close_object();
    return json_response(json.take());
  };
  Route countries = known;
  countries.pattern = "/api/v1/countries";
  countries.name = "countries";
  countries.summary = "Names of the countries that codes stand for";
  countries.parameters.clear();
  countries.schema = "Countries";
  countries.answer = [knowledge = knowledge_](const Request&, const Bound&) {
    const auto names = knowledge->countries();
    if (!names) return error_response(500, names.error());
    JsonText json;
    json.open_object();
    for (const auto& [code, name] : *names) json.key(code).text(name);
    json.close_object();
    return json_response(json.take());
  };
  return {known, countries};
}

}  // namespace chancery::serve
