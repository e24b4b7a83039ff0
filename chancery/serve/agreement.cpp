#include "chancery/serve/agreement.h"

#include <map>

#include "chancery/review/agreement_json.h"

namespace chancery::serve {
namespace {

const std::vector<std::string> kColumns = {"unit",   "kind",   "coded_type", "confidence",
                                           "weight", "coder",  "verdict",    "type",
                                           "source", "target", "status"};
constexpr std::size_t kCoder = 5;

std::string unit_of(const std::string& article, const store::Range& trigger,
                    const std::string& type) {
  return article + ":" + (trigger.in_title ? "t" : "") + std::to_string(trigger.begin) + "-" +
         std::to_string(trigger.end) + ":" + type;
}

// What a coder holds the event's type to be.
std::string type_of(const store::Verdict& verdict) {
  if (verdict.verdict == "wrong") return "none";
  if (verdict.verdict == "type") return verdict.should_be;  // may be empty: not said
  return verdict.type;
}

}  // namespace

review::Sheet sheet_of(const std::vector<store::Verdict>& verdicts,
                       const std::vector<review::Sampled>* sample) {
  std::map<std::string, const review::Sampled*> units;
  if (sample != nullptr) {
    for (const review::Sampled& unit : *sample) {
      units.emplace(unit_of(unit.article, unit.span, unit.event.type), &unit);
    }
  }
  std::map<std::pair<std::string, std::string>, std::vector<std::string>> rows;  // unit, coder
  for (const store::Verdict& verdict : verdicts) {
    if (verdict.subject != "event") continue;
    const std::string unit = unit_of(verdict.article_key, verdict.trigger, verdict.type);
    const auto drawn = units.find(unit);
    if (sample != nullptr && drawn == units.end()) continue;
    const bool known = drawn != units.end();
    const auto better = [&](std::string_view what) {
      return verdict.verdict == what ? verdict.should_be : std::string();
    };
    const std::string coder = verdict.coder.empty() ? "unnamed" : verdict.coder;
    rows[{unit, coder}] = {unit,
                           "event",
                           verdict.type,
                           known ? std::to_string(drawn->second->event.confidence) : "",
                           known ? std::to_string(drawn->second->weight) : "",
                           coder,
                           verdict.verdict == "right" ? "right" : "wrong",
                           type_of(verdict),
                           better("source"),
                           better("target"),
                           better("status")};
  }
  review::Sheet sheet{.name = "", .header = kColumns, .rows = {}};
  for (auto& [key, row] : rows) sheet.rows.push_back(std::move(row));
  return sheet;
}

void write_agreement(pipeline::JsonText& json, const review::Sheet& sheet, std::uint64_t seed) {
  std::map<std::string, std::int64_t> coders;
  for (const auto& row : sheet.rows) ++coders[row[kCoder]];
  json.open_object().key("judgements").number(static_cast<std::int64_t>(sheet.rows.size()));
  json.key("coders").open_array();
  for (const auto& [name, count] : coders) {
    json.open_object().key("coder").text(name).key("events").number(count).close_object();
  }
  json.close_array().key("report");
  const auto report = review::agreement_of({sheet}, seed);
  if (report) {
    review::write_report(json, *report);
  } else {
    json.null();
  }
  json.close_object();
}

}  // namespace chancery::serve
