// Findings made by hand, and a store in a folder of its own.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "chancery/store/store.h"

namespace chancery::store {

using nlohmann::json;

class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "chancery-store-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }
  [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

inline json party(int entity, const std::string& text, const std::string& country,
                  const std::string& sector) {
  return {{"entity", entity}, {"text", text}, {"country", country}, {"sector", sector}};
}

inline json span_of(const std::string& text, const std::string& part) {
  const auto at = text.find(part);
  return {{"begin", at}, {"end", at + part.size()}};
}

// An article in which the foreign ministers of two countries do something. ASCII, so that bytes are
// code points.
struct Sample {
  std::string url = "https://paper.example/1";
  std::string published = "2023-03-02";
  std::string outlet = "The Paper";
  std::string type = "CONSULT";
  std::string mode{};
  std::string status = "occurred";
  std::string source = "USA", target = "RUS";
  bool symmetric = true;
  double confidence = 0.9;
  std::string extra{};  // more words at the end of the text

  [[nodiscard]] std::string text() const {
    return "The ministers of " + source + " and " + target +
           " did it in New Delhi. \"There is no "
           "grain deal,\" Lavrov said. The bank gave 5 million euros." +
           extra;
  }

  [[nodiscard]] json findings() const {
    const std::string words = text();
    const std::string first = words.substr(0, words.find(". ") + 1);
    json entities = json::array();
    entities.push_back({{"id", 0},
                        {"name", "Antony Blinken"},
                        {"kind", "person"},
                        {"country", source},
                        {"sector", "GOV"},
                        {"sectors", {"GOV"}},
                        {"role", "secretary of state"},
                        {"wikidata", nullptr}});
    entities.push_back({{"id", 1},
                        {"name", "Sergei Lavrov"},
                        {"kind", "person"},
                        {"country", target},
                        {"sector", "GOV"},
                        {"sectors", {"GOV", "ELI"}},
                        {"role", "foreign minister"},
                        {"wikidata", "Q58217"}});
    json event = {{"id", 0},
                  {"type", type},
                  {"modes", mode.empty() ? json::array() : json::array({mode})},
                  {"contexts", {"diplomatic", "military"}},
                  {"cameo", "040"},
                  {"quad", "verbal cooperation"},
                  {"score", 2.5},
                  {"goldstein", 1.0},
                  {"source", json::array({party(0, "minister", source, "GOV")})},
                  {"target", json::array()},
                  {"symmetric", symmetric},
                  {"status", status},
                  {"date", {{"value", published}, {"from", "published"}}},
                  {"place",
                   {{"name", "New Delhi"},
                    {"country", "IND"},
                    {"admin1", "Delhi"},
                    {"lat", 28.6},
                    {"lon", 77.2},
                    {"geonames", 1261481}}},
                  {"amount", nullptr},
                  {"counts", {{"dead", nullptr}, {"injured", 3}}},
                  {"instrument", nullptr},
                  {"said_by", {0}},
                  {"trigger", span_of(words, "did")},
                  {"evidence", span_of(words, first)},
                  {"pattern", "consult.meet"},
                  {"confidence", confidence}};
    event[symmetric ? "source" : "target"].push_back(party(1, "Lavrov", target, "GOV"));
    json out = {{"id", "given"},
                {"title", "A meeting"},
                {"publisher", outlet},
                {"url", url.empty() ? json() : json(url)},
                {"published", published.empty() ? json() : json(published)},
                {"language", "en"},
                {"path", "news/a.html"},
                {"text", words},
                {"entities", entities},
                {"events", json::array({event})},
                {"stats", {{"tokens", 30}, {"milliseconds", 1.5}}}};
    out["statements"] =
        json::array({{{"id", 0},
                      {"kind", "direct"},
                      {"act", "speech"},
                      {"cue_class", "neutral"},
                      {"certainty", "certain"},
                      {"speaker", party(1, "Lavrov", target, "GOV")},
                      {"addressee", nullptr},
                      {"via", json::array()},
                      {"content", json::array({span_of(words, "There is no grain deal")})}}});
    out["positions"] = json::array({{{"actor", party(1, "Lavrov", target, "GOV")},
                                     {"issue", {{"text", "grain deal"}, {"begin", 0}, {"end", 1}}},
                                     {"stance", "oppose"},
                                     {"vote", nullptr},
                                     {"evidence", span_of(words, "There is no grain deal")}}});
    out["outcomes"] =
        json::array({{{"issue", {{"text", "joint statement"}}},
                      {"result", "failed"},
                      {"blocked_by", json::array({party(0, "Blinken", source, "GOV")})},
                      {"evidence", span_of(words, first)}}});
    out["pledges"] = json::array({{{"giver", json::array({party(0, "Blinken", source, "GOV")})},
                                   {"recipient", json::array({party(1, "Lavrov", target, "GOV")})},
                                   {"amount", {{"value", 5e6}, {"unit", "EUR"}}},
                                   {"purpose", "grain"},
                                   {"status", "agreed"},
                                   {"evidence", span_of(words, "The bank gave 5 million euros")}}});
    return out;
  }

  [[nodiscard]] Record record() const {
    return {.findings = findings().dump(),
            .blocks = "",
            .coding = {0, "0.1", "dictionary-a", "reader-a", "segmenter-a", "statements-a"},
            .words = "w"};
  }
};

// Fails the test with the error's own words.
template <class T>
T got(base::Expected<T> value) {
  if (!value) {
    ADD_FAILURE() << value.error().to_string();
    if constexpr (!std::is_void_v<T>) return T{};
  }
  if constexpr (!std::is_void_v<T>) return std::move(*value);
}

inline std::unique_ptr<Store> store_at(const std::string& path) {
  auto store = open_store(path);
  if (!store) ADD_FAILURE() << store.error().to_string();
  return store ? std::move(*store) : nullptr;
}

inline Id put(Store& store, const Sample& sample, Put expected = Put::kNew) {
  Id id = 0;
  const Put answer = got(store.put(sample.record(), &id));
  EXPECT_EQ(answer, expected);
  return id;
}

}  // namespace chancery::store
