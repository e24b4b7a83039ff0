#include "chancery/review/agreement.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "chancery/base/utf8.h"

namespace chancery::review {
namespace {

constexpr std::string_view kFields[] = {"type", "status", "source", "target", "verdict"};

// All that is said of one unit.
struct Judgement {
  std::string kind, coded_type, coded_status;
  double confidence = 0, weight = 1;
  bool has_confidence = false;
  std::map<std::string, std::map<std::string, std::string>> by_coder;  // coder, field -> value
};

class Columns {
 public:
  explicit Columns(const Sheet& sheet) : sheet_(sheet) {}
  [[nodiscard]] std::string get(const std::vector<std::string>& row, std::string_view name) const {
    for (std::size_t i = 0; i < sheet_.header.size() && i < row.size(); ++i) {
      if (sheet_.header[i] == name) return std::string(base::trim(row[i]));
    }
    return "";
  }
  [[nodiscard]] bool has(std::string_view name) const {
    return std::find(sheet_.header.begin(), sheet_.header.end(), name) != sheet_.header.end();
  }

 private:
  const Sheet& sheet_;
};

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return text;
}

// "USAGOV; rus" and "RUS;USAGOV" are the same.
std::string tidy(std::string_view field, const std::string& value) {
  if (value.empty()) return value;
  if (field == "verdict" || field == "status") return base::to_lower(value);
  if (field == "type") {
    const std::string type = upper(value);
    return type == "NONE" || type == "-" || type == "NO" ? "none" : type;
  }
  std::set<std::string> codes;
  for (const std::string_view part : base::split(value, ';')) {
    if (!base::trim(part).empty()) codes.insert(upper(std::string(base::trim(part))));
  }
  std::string out;
  for (const std::string& code : codes) out += (out.empty() ? "" : ";") + code;
  return out;
}

std::optional<double> number(const std::string& text) {
  double value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || failure != std::errc{}) return std::nullopt;
  return value;
}

// What most coders say; empty of a tie, or when nobody says anything.
std::string majority(const Judgement& unit, const std::string& field) {
  std::map<std::string, int> votes;
  for (const auto& [coder, values] : unit.by_coder) {
    const auto found = values.find(field);
    if (found != values.end() && !found->second.empty()) ++votes[found->second];
  }
  std::string best;
  int most = 0;
  bool tie = false;
  for (const auto& [value, count] : votes) {
    tie = count == most;
    if (count > most) {
      most = count;
      best = value;
      tie = false;
    } else if (tie) {
      best.clear();
    }
  }
  return best;
}

// Whether the program was right, as the majority says: by a verdict, or by its type.
std::optional<bool> judged_right(const Judgement& unit) {
  const std::string verdict = majority(unit, "verdict");
  if (verdict == "right" || verdict == "yes" || verdict == "1") return true;
  if (!verdict.empty()) return false;
  const std::string type = majority(unit, "type");
  if (type.empty() || unit.coded_type.empty()) return std::nullopt;
  return type == unit.coded_type;
}

std::string true_type(const Judgement& unit) {
  const std::string type = majority(unit, "type");
  if (!type.empty()) return type;
  const auto right = judged_right(unit);
  if (!right) return "";
  return *right ? unit.coded_type : "none";
}

base::Expected<std::map<std::string, Judgement>> read(const std::vector<Sheet>& sheets,
                                                      std::set<std::string>& coders) {
  std::map<std::string, Judgement> units;
  for (const Sheet& sheet : sheets) {
    const Columns columns(sheet);
    if (!columns.has("unit")) {
      return base::fail("E-REV-002", "a sheet has a column \"unit\"", {sheet.name, 1, 0},
                        "chancery sample makes sheets");
    }
    for (const auto& row : sheet.rows) {
      Judgement& unit = units[columns.get(row, "unit")];
      if (const auto kind = columns.get(row, "kind"); !kind.empty()) unit.kind = kind;
      if (const auto type = columns.get(row, "coded_type"); !type.empty()) unit.coded_type = type;
      if (const auto weight = number(columns.get(row, "weight"))) unit.weight = *weight;
      if (const auto confidence = number(columns.get(row, "confidence"))) {
        unit.confidence = *confidence;
        unit.has_confidence = true;
      }
      std::string coder = columns.get(row, "coder");
      if (coder.empty()) coder = sheet.name;
      for (const std::string_view field : kFields) {
        const std::string value = tidy(field, columns.get(row, field));
        if (value.empty()) continue;
        unit.by_coder[coder][std::string(field)] = value;
        coders.insert(coder);
      }
    }
  }
  if (coders.empty()) {
    return base::fail("E-REV-003", "no sheet has a judgement in it", {},
                      "coders fill the columns verdict, or type, source, target and status");
  }
  return units;
}

std::vector<Reliability> reliability_of(const std::map<std::string, Judgement>& units,
                                        const std::set<std::string>& coders, std::uint64_t seed) {
  std::vector<Reliability> out;
  for (const std::string_view field : kFields) {
    std::vector<Unit> values;
    for (const auto& [name, unit] : units) {
      Unit row;
      std::size_t given = 0;
      for (const std::string& coder : coders) {
        const auto mine = unit.by_coder.find(coder);
        std::string value;
        if (mine != unit.by_coder.end()) {
          const auto found = mine->second.find(std::string(field));
          if (found != mine->second.end()) value = found->second;
        }
        if (!value.empty()) ++given;
        row.push_back(std::move(value));
      }
      if (given > 1) values.push_back(std::move(row));
    }
    if (values.empty()) continue;
    out.push_back({std::string(field), values.size(), alpha(values), alpha_interval(values, seed)});
  }
  return out;
}

struct Weighted {
  std::size_t judged = 0;
  double right = 0, all = 0, squares = 0;
  void add(bool is_right, double weight) {
    ++judged;
    all += weight;
    squares += weight * weight;
    if (is_right) right += weight;
  }
  // Kish's effective number of cases carries the weights into the interval.
  [[nodiscard]] double kish() const { return squares > 0 ? all * all / squares : 0; }
  [[nodiscard]] Precision result(const std::string& type) const {
    const double effective = kish();
    const double share = all > 0 ? right / all : 0;
    return {type, judged, share, wilson(share * effective, effective)};
  }
};

}  // namespace

base::Expected<AgreementReport> agreement_of(const std::vector<Sheet>& sheets, std::uint64_t seed) {
  std::set<std::string> coders;
  const auto units = read(sheets, coders);
  if (!units) return std::unexpected(units.error());
  AgreementReport out;
  out.coders.assign(coders.begin(), coders.end());
  out.units = units->size();
  out.reliability = reliability_of(*units, coders, seed);
  Weighted all;
  std::map<std::string, Weighted> by_type;
  std::vector<Judged> judged;
  double found = 0;          // true events that the program has, weighted
  double silent_weight = 0;  // sentences for one of the silent sample
  for (const auto& [name, unit] : *units) {
    const std::string type = true_type(unit);
    if (unit.kind == "sentence") {
      if (type.empty()) continue;
      ++out.silent;
      silent_weight += unit.weight;
      if (type != "none") {
        ++out.missed;
        out.confusion["none"][type] += unit.weight;
      }
      continue;
    }
    const auto right = judged_right(unit);
    if (!right) continue;
    all.add(*right, unit.weight);
    by_type[unit.coded_type].add(*right, unit.weight);
    if (*right) found += unit.weight;
    if (!type.empty()) out.confusion[unit.coded_type][type] += unit.weight;
    if (!unit.has_confidence) continue;
    judged.push_back({unit.confidence, *right, unit.weight});
    out.judged.push_back({unit.coded_type, unit.confidence, *right, unit.weight});
  }
  out.effective = all.kish();
  if (all.judged > 0) out.precision.push_back(all.result("all"));
  for (const auto& [type, sums] : by_type) out.precision.push_back(sums.result(type));
  if (out.silent > 0 && found > 0) {
    const double sentences = silent_weight;  // weights of a simple sample add up to all of them
    const auto recall = [&](double share) { return found / (found + share * sentences); };
    const double share = static_cast<double>(out.missed) / static_cast<double>(out.silent);
    const Interval misses =
        wilson(static_cast<double>(out.missed), static_cast<double>(out.silent));
    out.recall = recall(share);
    out.recall_interval = {recall(misses.high), recall(misses.low)};
  }
  out.calibration = isotonic(std::move(judged));
  return out;
}

}  // namespace chancery::review
