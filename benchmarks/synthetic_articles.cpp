#include "benchmarks/synthetic_articles.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

namespace benchmarks {

using nlohmann::json;

std::size_t Random::zipf(std::size_t bound) {
  const double rank = std::exp(unit() * std::log(static_cast<double>(bound) + 1.0)) - 1.0;
  return std::min(bound - 1, static_cast<std::size_t>(rank));
}

std::string word(std::size_t rank) {
  constexpr std::string_view kOnsets = "bdfgklmnprstvz";
  constexpr std::string_view kVowels = "aeiou";
  std::string out;
  for (std::size_t n = rank + 1; n > 0; n /= 70) {
    const std::size_t syllable = n % 70;
    out += kOnsets[syllable / 5];
    out += kVowels[syllable % 5];
  }
  return out;
}

namespace {

const std::vector<std::string>& countries() {
  static const std::vector<std::string> kCountries = [] {
    std::vector<std::string> out = {"USA", "RUS", "CHN", "UKR", "EUR", "GBR", "FRA", "DEU", "ISR",
                                    "IRN", "IND", "TUR", "JPN", "SYR", "UNO", "POL", "SAU", "PAK"};
    for (char a = 'A'; out.size() < 195; ++a) {
      for (char b = 'A'; b <= 'Z' && out.size() < 195; b = static_cast<char>(b + 3)) {
        out.push_back(std::string{'Q', a, b});
      }
    }
    return out;
  }();
  return kCountries;
}

struct Type {
  const char* name;
  const char* quad;
  const char* cameo;
};
constexpr Type kTypes[] = {
    {"CONSULT", "verbal cooperation", "040"},     {"ACCUSE", "verbal conflict", "111"},
    {"AGREE", "verbal cooperation", "030"},       {"REQUEST", "verbal conflict", "100"},
    {"SUPPORT", "verbal cooperation", "050"},     {"ASSAULT", "material conflict", "190"},
    {"COERCE", "material conflict", "170"},       {"REJECT", "verbal conflict", "120"},
    {"THREATEN", "verbal conflict", "130"},       {"AID", "material cooperation", "070"},
    {"SANCTION", "material conflict", "160"},     {"PROTEST", "material conflict", "140"},
    {"COOPERATE", "material cooperation", "060"}, {"RETREAT", "material cooperation", "080"},
    {"MOBILIZE", "material conflict", "150"},     {"CONCEDE", "verbal cooperation", "080"}};
constexpr const char* kStatuses[] = {"occurred", "occurred",     "occurred", "occurred",
                                     "occurred", "hypothetical", "planned",  "historical",
                                     "ongoing",  "negated",      "denied"};
constexpr const char* kSectors[] = {"GOV", "GOV", "GOV", "MIL", "LEG", "CVL", "BUS", "JRN", "REB"};

std::string day_of(Random& random) {
  char out[16];
  std::snprintf(out, sizeof out, "%04zu-%02zu-%02zu", 2005 + random.below(20), 1 + random.below(12),
                1 + random.below(28));
  return out;
}

constexpr std::size_t kInArchive = 100'000;  // articles, over twenty years

std::string published_day(std::size_t number) {
  constexpr std::size_t kDays = 20 * 12 * 28;  // months of 28 days, as day_of()'s
  const std::size_t day = number % kInArchive * kDays / kInArchive;
  char out[16];
  std::snprintf(out, sizeof out, "%04zu-%02zu-%02zu", 2005 + day / 336, 1 + day / 28 % 12,
                1 + day % 28);
  return out;
}

class Article {
 public:
  explicit Article(std::size_t number) : random_(number * 7919 + 13), number_(number) {}

  std::string findings() {
    const std::string published = published_day(number_ / kInStory * kInStory);
    for (int i = 0; i < 12; ++i) sentence();
    json out = {{"id", "synthetic-" + std::to_string(number_)},
                {"title", words(9)},
                {"byline", word(50000 + random_.zipf(3000))},
                {"publisher", "Paper " + std::to_string(random_.zipf(300))},
                {"url", "https://paper.example/" + std::to_string(number_)},
                {"published", published},
                {"published_from", "metadata"},
                {"language", "en"},
                {"path", "synthetic.jsonl"},
                {"text", text_},
                {"stats", {{"tokens", 300}, {"milliseconds", 10}}}};
    json sentences = json::array();
    for (const auto& [begin, end] : spans_) sentences.push_back({{"begin", begin}, {"end", end}});
    out["sentences"] = sentences;
    for (int i = 0; i < 10; ++i) entities_.push_back(entity(static_cast<std::size_t>(i)));
    json statements = json::array();
    for (int i = 0; i < 3; ++i) statements.push_back(statement());
    json events = json::array();
    for (int i = 0; i < 10; ++i) events.push_back(event(published));
    out["entities"] = entities_;
    out["statements"] = statements;
    out["events"] = events;
    out["positions"] = random_.below(3) == 0 ? json::array({position()}) : json::array();
    out["pledges"] = random_.below(5) == 0 ? json::array({pledge()}) : json::array();
    return out.dump();
  }

 private:
  std::string words(std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) out += ' ';
      out += random_.below(40) == 0 ? "grain deal" : word(random_.zipf(40000));
    }
    return out;
  }
  void sentence() {
    if (!text_.empty()) text_ += ' ';
    const std::size_t begin = text_.size();
    text_ += words(22) + ".";
    spans_.emplace_back(begin, text_.size());
  }
  json span() {
    const auto& [begin, end] = spans_[random_.below(spans_.size())];
    return {{"begin", begin}, {"end", end}};
  }
  json entity(std::size_t id) {
    const std::string sector = kSectors[random_.below(std::size(kSectors))];
    const std::string country = countries()[random_.zipf(countries().size())];
    const std::size_t who = random_.zipf(60000);
    return {{"id", id},
            {"name", who == 0 ? "Sergei Lavrov" : word(60000 + who) + " " + word(who)},
            {"kind", "person"},
            {"country", who == 0 ? "RUS" : country},
            {"sector", sector},
            {"sectors", json::array({sector})},
            {"code", country + sector},
            {"role", nullptr},
            {"wikidata", nullptr},
            {"resolved_by", "title"},
            {"mentions", json::array({span()})}};
  }
  json party() {
    const std::size_t id = random_.below(entities_.size());
    return {{"entity", id},
            {"text", entities_[id]["name"]},
            {"country", entities_[id]["country"]},
            {"sector", entities_[id]["sector"]}};
  }
  json statement() {
    return {{"id", 0},
            {"kind", "indirect"},
            {"act", "speech"},
            {"cue_class", "neutral"},
            {"certainty", "certain"},
            {"speaker", party()},
            {"addressee", nullptr},
            {"via", json::array()},
            {"content", json::array({span()})}};
  }
  json event(const std::string& published) {
    const Type& type = kTypes[random_.zipf(std::size(kTypes))];
    const std::size_t place = random_.zipf(2000);
    const json evidence = span();
    json out = {
        {"type", type.name},
        {"modes", json::array()},
        {"cameo", type.cameo},
        {"quad", type.quad},
        {"score", 2.5},
        {"goldstein", 1.0},
        {"source", json::array({party()})},
        {"target", json::array()},
        {"symmetric", type.name == std::string_view("CONSULT")},
        {"status", kStatuses[random_.below(std::size(kStatuses))]},
        {"date",
         {{"value", random_.below(4) == 0 ? day_of(random_) : published}, {"from", "published"}}},
        {"place", nullptr},
        {"contexts", json::array({"diplomatic"})},
        {"said_by", random_.below(3) == 0 ? json::array({0}) : json::array()},
        {"trigger",
         {{"begin", evidence["begin"]}, {"end", evidence["begin"].get<std::size_t>() + 4}}},
        {"evidence", evidence},
        {"sentence", 1},
        {"pattern", std::string(type.name) + "." + std::to_string(random_.zipf(60))},
        {"confidence", 0.5 + 0.05 * static_cast<double>(random_.below(10))}};
    if (random_.below(5) != 0) out[out["symmetric"] ? "source" : "target"].push_back(party());
    if (random_.below(2) == 0) {
      out["place"] = {{"name", "Town " + word(place)},
                      {"country", countries()[place % countries().size()]},
                      {"admin1", ""},
                      {"lat", 1.5},
                      {"lon", 2.5},
                      {"geonames", place}};
    }
    return out;
  }
  json position() {
    return {{"actor", party()},
            {"issue", {{"text", words(4)}}},
            {"stance", random_.below(2) == 0 ? "oppose" : "support"},
            {"vote", nullptr},
            {"evidence", span()}};
  }
  json pledge() {
    return {
        {"giver", json::array({party()})},
        {"recipient", json::array({party()})},
        {"amount", {{"value", 1e6 * static_cast<double>(1 + random_.below(50))}, {"unit", "EUR"}}},
        {"purpose", words(2)},
        {"status", random_.below(2) == 0 ? "agreed" : "proposed"},
        {"evidence", span()}};
  }

  Random random_;
  std::size_t number_;
  std::string text_;
  std::vector<std::pair<std::size_t, std::size_t>> spans_;
  json entities_ = json::array();
};

}  // namespace

std::string synthetic_findings(std::size_t number) { return Article(number).findings(); }

}  // namespace benchmarks
