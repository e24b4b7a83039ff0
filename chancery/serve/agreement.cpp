#include "chancery/serve/agreement.h"

#include <map>

namespace chancery::serve {
namespace {

// What a coder holds the event to be.
std::string label_of(const store::Verdict& verdict) {
  if (verdict.verdict == "right") return verdict.type;
  if (verdict.verdict == "type" && !verdict.should_be.empty()) return verdict.should_be;
  return verdict.verdict;
}

using Labels = std::map<std::string, std::string>;  // event -> label

PairAgreement compare(const std::string& one, const Labels& first, const std::string& other,
                      const Labels& second) {
  PairAgreement result{one, other, 0, 0, std::nullopt};
  std::map<std::string, std::pair<std::size_t, std::size_t>> margins;
  for (const auto& [event, label] : first) {
    const auto also = second.find(event);
    if (also == second.end()) continue;
    ++result.both;
    if (label == also->second) ++result.same;
    ++margins[label].first;
    ++margins[also->second].second;
  }
  if (result.both == 0) return result;
  const auto total = static_cast<double>(result.both);
  double chance = 0;
  for (const auto& [label, counts] : margins) {
    chance +=
        static_cast<double>(counts.first) / total * static_cast<double>(counts.second) / total;
  }
  const double seen = static_cast<double>(result.same) / total;
  if (chance < 1) result.kappa = (seen - chance) / (1 - chance);
  return result;
}

}  // namespace

Agreement agreement_of(const std::vector<store::Verdict>& verdicts) {
  Agreement agreement;
  std::map<std::string, Labels> coders;
  for (const store::Verdict& verdict : verdicts) {
    if (verdict.subject != "event") continue;
    ++agreement.all;
    if (verdict.verdict == "right") ++agreement.right;
    const std::string event = verdict.article_key + ":" + std::to_string(verdict.trigger.begin) +
                              ":" + (verdict.trigger.in_title ? "t" : "") + verdict.type;
    coders[verdict.coder][event] = label_of(verdict);
  }
  for (auto one = coders.begin(); one != coders.end(); ++one) {
    agreement.coders.emplace_back(one->first, one->second.size());
    for (auto other = std::next(one); other != coders.end(); ++other) {
      PairAgreement pair = compare(one->first, one->second, other->first, other->second);
      if (pair.both > 0) agreement.pairs.push_back(std::move(pair));
    }
  }
  return agreement;
}

void write_agreement(pipeline::JsonText& json, const Agreement& agreement) {
  json.open_object().key("all").number(static_cast<std::int64_t>(agreement.all));
  json.key("right").number(static_cast<std::int64_t>(agreement.right));
  json.key("coders").open_array();
  for (const auto& [name, count] : agreement.coders) {
    json.open_object().key("coder").text(name);
    json.key("events").number(static_cast<std::int64_t>(count)).close_object();
  }
  json.close_array().key("pairs").open_array();
  for (const PairAgreement& pair : agreement.pairs) {
    json.open_object().key("one").text(pair.one).key("other").text(pair.other);
    json.key("both").number(static_cast<std::int64_t>(pair.both));
    json.key("same").number(static_cast<std::int64_t>(pair.same)).key("kappa");
    if (pair.kappa) {
      json.real(*pair.kappa);
    } else {
      json.null();
    }
    json.close_object();
  }
  json.close_array().close_object();
}

}  // namespace chancery::serve
