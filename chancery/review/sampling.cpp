#include "chancery/review/sampling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "chancery/base/hash.h"
#include "chancery/base/random.h"
#include "chancery/base/utf8.h"
#include "chancery/store/stored_text.h"

namespace chancery::review {
namespace {

using store::EventRow;

constexpr std::array<std::string_view, 6> kProperties = {"type",   "country", "outlet",
                                                         "status", "year",    "confidence"};

std::string property(const EventRow& event, std::string_view name) {
  if (name == "type") return event.type;
  if (name == "country") return event.source.empty() ? "" : event.source.front().country;
  if (name == "outlet") return event.from.outlet;
  if (name == "status") return event.status;
  if (name == "year") return event.date.substr(0, 4);
  return std::to_string(static_cast<int>(event.confidence * 10)) + "0%";
}

std::string stratum_of(const EventRow& event, const std::vector<std::string>& by) {
  std::string out;
  for (std::size_t i = 0; i < by.size(); ++i) {
    if (i > 0) out += '/';
    const std::string value = property(event, by[i]);
    out += value.empty() ? "-" : value;
  }
  return out;
}

std::string span_text(const store::Range& span) {
  return std::string(span.in_title ? "t" : "") + std::to_string(span.begin) + "-" +
         std::to_string(span.end);
}

// The place of a unit in the draw: a number that only the seed and the unit itself decide. FNV-1a
// alone spreads short texts badly; SplitMix64's finish mends that.
std::uint64_t lot(std::uint64_t seed, const std::string& unit) {
  return base::mix(base::fnv1a(unit) + seed * base::Random::kStep);
}

// Keeps the units with the smallest lots.
template <class Unit>
class Draw {
 public:
  explicit Draw(std::size_t number) : number_(number) {}
  [[nodiscard]] bool wants(std::uint64_t lot) const {
    return number_ > 0 && (kept_.size() < number_ || lot < kept_.rbegin()->first);
  }
  void add(std::uint64_t lot, Unit unit) {
    kept_.emplace(lot, std::move(unit));
    if (kept_.size() > number_) kept_.erase(std::prev(kept_.end()));
  }
  [[nodiscard]] const std::multimap<std::uint64_t, Unit>& kept() const { return kept_; }

 private:
  std::size_t number_;
  std::multimap<std::uint64_t, Unit> kept_;
};

void sort_units(std::vector<Sampled>& units) {
  std::sort(units.begin(), units.end(), [](const Sampled& a, const Sampled& b) {
    return std::tie(a.article, a.span.in_title, a.span.begin, a.event.type) <
           std::tie(b.article, b.span.in_title, b.span.begin, b.event.type);
  });
}

std::string codes(const std::vector<store::Party>& parties) {
  std::string out;
  for (const store::Party& party : parties) {
    out += (out.empty() ? "" : ";") + (party.code.empty() ? "---" : party.code);
  }
  return out;
}

}  // namespace

base::Expected<std::vector<std::string>> strata_from(std::string_view by) {
  std::vector<std::string> out;
  for (const std::string_view part : base::split(by, ',')) {
    const std::string_view name = base::trim(part);
    if (std::find(kProperties.begin(), kProperties.end(), name) == kProperties.end()) {
      return base::fail("E-REV-001", "strata cannot be made by \"" + std::string(name) + "\"", {},
                        "type, country, outlet, status, year or confidence");
    }
    out.emplace_back(name);
  }
  return out;
}

std::map<std::string, std::size_t> shares(const std::map<std::string, std::size_t>& sizes,
                                          std::size_t number) {
  double all = 0;
  for (const auto& [name, size] : sizes) all += static_cast<double>(size);
  std::map<std::string, std::size_t> out;
  std::vector<std::pair<double, std::string>> remainders;
  std::size_t given = 0;
  for (const auto& [name, size] : sizes) {
    const double exact = static_cast<double>(number) * static_cast<double>(size) / all;
    const auto whole = std::min(size, std::max<std::size_t>(1, static_cast<std::size_t>(exact)));
    out[name] = whole;
    given += whole;
    remainders.emplace_back(exact - static_cast<double>(whole), name);
  }
  std::sort(remainders.begin(), remainders.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  // More strata than units, or ones rounded up: the largest surpluses give way. Fewer: the largest
  // remainders get one more, round by round.
  for (std::size_t i = remainders.size(); given > number && i > 0; --i) {
    std::size_t& mine = out[remainders[i - 1].second];
    const std::size_t less = std::min(mine, given - number);
    const std::size_t take = mine > 1 ? std::min(less, mine - 1) : 0;
    mine -= take;
    given -= take;
  }
  for (std::size_t i = remainders.size(); given > number && i > 0; --i) {
    std::size_t& mine = out[remainders[i - 1].second];
    given -= std::min<std::size_t>(mine, 1);
    mine -= std::min<std::size_t>(mine, 1);
  }
  for (bool more = true; given < number && more;) {
    more = false;
    for (const auto& [remainder, name] : remainders) {
      if (given == number || out[name] >= sizes.at(name)) continue;
      ++out[name];
      ++given;
      more = true;
    }
  }
  return out;
}

base::Expected<std::vector<Sampled>> sample_events(store::Reader& reader,
                                                   const store::Filter& filter,
                                                   const std::vector<std::string>& by,
                                                   std::size_t number, std::uint64_t seed) {
  std::map<std::string, std::size_t> sizes;
  auto counted = reader.each_event(filter, false, [&](const EventRow& event) {
    ++sizes[stratum_of(event, by)];
    return true;
  });
  if (!counted) return std::unexpected(std::move(counted.error()));
  const auto wanted = shares(sizes, number);
  std::map<std::string, Draw<EventRow>> draws;
  for (const auto& [name, count] : wanted) draws.emplace(name, Draw<EventRow>(count));
  auto drawn = reader.each_event(filter, false, [&](const EventRow& event) {
    const auto draw = draws.find(stratum_of(event, by));
    if (draw == draws.end()) return true;  // came in between
    const std::uint64_t mine =
        lot(seed, event.from.article_key + " " + span_text(event.trigger) + " " + event.type);
    if (draw->second.wants(mine)) draw->second.add(mine, event);
    return true;
  });
  if (!drawn) return std::unexpected(std::move(drawn.error()));
  std::vector<Sampled> out;
  for (const auto& [name, draw] : draws) {
    for (const auto& [mine, event] : draw.kept()) {
      auto whole = reader.event(event.id, true);
      if (!whole) return std::unexpected(std::move(whole.error()));
      Sampled unit;
      unit.kind = "event";
      unit.article = event.from.article_key;
      unit.span = event.trigger;
      unit.stratum = name;
      unit.weight = static_cast<double>(sizes[name]) / static_cast<double>(draw.kept().size());
      unit.words = whole->from.words;
      unit.event = std::move(*whole);
      out.push_back(std::move(unit));
    }
  }
  sort_units(out);
  return out;
}

base::Expected<std::vector<Sampled>> sample_sentences(store::Reader& reader,
                                                      const store::Filter& filter,
                                                      std::size_t number, std::uint64_t seed) {
  store::Filter articles;
  articles.since = filter.since;
  articles.until = filter.until;
  articles.outlets = filter.outlets;
  articles.languages = filter.languages;
  std::size_t all = 0;
  Draw<Sampled> draw(number);
  auto read = reader.each_document(articles, [&](const store::StoredDocument& document) {
    const nlohmann::json findings = nlohmann::json::parse(document.findings, nullptr, false);
    if (!findings.is_object()) return true;
    std::set<std::int64_t> taken;
    for (const auto& event : findings.value("events", nlohmann::json::array())) {
      if (event.contains("sentence") && event["sentence"].is_number()) {
        taken.insert(event["sentence"].get<std::int64_t>());
      }
    }
    const store::StoredText text("", findings.value("text", ""));
    std::int64_t index = -1;
    for (const auto& sentence : findings.value("sentences", nlohmann::json::array())) {
      ++index;
      if (taken.contains(index)) continue;
      ++all;
      Sampled unit;
      unit.span = {sentence.value("begin", 0U), sentence.value("end", 0U), false};
      const std::uint64_t mine = lot(seed, document.article.key + " " + span_text(unit.span));
      if (!draw.wants(mine)) continue;
      unit.kind = "sentence";
      unit.article = document.article.key;
      unit.words = text.slice(unit.span);
      unit.event.from.outlet = document.article.outlet;
      unit.event.from.published = document.article.published;
      draw.add(mine, std::move(unit));
    }
    return true;
  });
  if (!read) return std::unexpected(std::move(read.error()));
  std::vector<Sampled> out;
  for (const auto& [mine, unit] : draw.kept()) {
    out.push_back(unit);
    out.back().weight = static_cast<double>(all) / static_cast<double>(draw.kept().size());
  }
  sort_units(out);
  return out;
}

std::vector<std::string> sheet_names(bool blind) {
  std::vector<std::string> out = {"unit", "kind", "published", "outlet", "words", "trigger"};
  if (blind) {
    out.insert(out.end(), {"type", "source", "target", "status", "note", "coder"});
  } else {
    out.insert(out.end(), {"coded_type", "coded_source", "coded_target", "coded_status",
                           "confidence", "stratum", "weight", "verdict", "type", "source", "target",
                           "status", "note", "coder"});
  }
  return out;
}

std::vector<std::string> sheet_cells(const Sampled& unit, bool blind) {
  const EventRow& event = unit.event;
  const bool is_event = unit.kind == "event";
  // The unit's own name holds its type: two events may share a trigger. Blind coders see it as a
  // number only.
  std::string name = unit.article + ":" + span_text(unit.span);
  if (is_event) {
    const std::string digits = base::sha256_hex(name + event.type).substr(0, 4);
    name += ":" + digits;
  }
  std::vector<std::string> out = {name, unit.kind, event.from.published.substr(0, 10),
                                  event.from.outlet, unit.words};
  std::string trigger;
  if (is_event && event.trigger.in_title == event.evidence.in_title &&
      event.trigger.begin >= event.evidence.begin) {
    const store::StoredText words("", unit.words);
    trigger = words.slice({event.trigger.begin - event.evidence.begin,
                           event.trigger.end - event.evidence.begin, false});
  }
  out.push_back(trigger);
  if (blind) {
    out.insert(out.end(), 6, "");
    return out;
  }
  if (is_event) {
    out.insert(out.end(), {event.type, codes(event.source), codes(event.target), event.status,
                           std::to_string(event.confidence).substr(0, 6)});
  } else {
    out.insert(out.end(), 5, "");
  }
  out.insert(out.end(), {unit.stratum, std::to_string(unit.weight)});
  out.insert(out.end(), 7, "");
  return out;
}

}  // namespace chancery::review
