#include "chancery/review/evaluation.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "chancery/base/utf8.h"
#include "chancery/store/facts.h"

namespace chancery::review {
namespace {

std::string text_at(const nlohmann::json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() || !found->is_string() ? std::string() : found->get<std::string>();
}

std::optional<std::set<std::string>> side(const nlohmann::json& event, const char* key) {
  const auto found = event.find(key);
  if (found == event.end() || found->is_null()) return std::nullopt;
  std::set<std::string> out;
  const auto add = [&](const nlohmann::json& who) {
    const std::string code = who.is_string() ? who.get<std::string>() : text_at(who, "country");
    if (code.size() >= 3) out.insert(code.substr(0, 3));
  };
  if (found->is_array()) {
    for (const nlohmann::json& who : *found) {
      if (who.is_string() || who.is_object()) add(who);
    }
  } else if (found->is_string() || found->is_object()) {
    add(*found);
  }
  return out;
}

base::Expected<GoldEvent> event_from(const nlohmann::json& event) {
  GoldEvent out{text_at(event, "type"), side(event, "source"), side(event, "target")};
  if (out.type.empty()) return base::fail("E-REV-021", "a gold event has a type");
  return out;
}

std::set<std::string> countries(const std::vector<store::ActorFact>& actors) {
  std::set<std::string> out;
  for (const auto& actor : actors) {
    if (!actor.country.empty()) out.insert(actor.country);
  }
  return out;
}

bool sides_match(const GoldEvent& gold, const store::EventFact& coded) {
  auto source = countries(coded.source);
  auto target = countries(coded.target);
  if (coded.row.symmetric) {
    source.merge(target);
    auto wanted = gold.source.value_or(std::set<std::string>{});
    if (gold.target) wanted.insert(gold.target->begin(), gold.target->end());
    return (!gold.source && !gold.target) || wanted == source;
  }
  return (!gold.source || *gold.source == source) && (!gold.target || *gold.target == target);
}

}  // namespace

base::Expected<GoldRow> gold_from(std::string_view line) {
  const nlohmann::json row = nlohmann::json::parse(line, nullptr, false);
  if (!row.is_object() || text_at(row, "text").empty()) {
    return base::fail("E-REV-020", "a row of gold is a JSON object with a text");
  }
  GoldRow out{text_at(row, "id"), text_at(row, "text"), text_at(row, "date"), {}};
  const auto events = row.find("events");
  if (events == row.end()) {
    if (text_at(row, "type").empty()) return out;  // a text without events
    auto one = event_from(row);
    if (!one) return std::unexpected(std::move(one.error()));
    out.events.push_back(std::move(*one));
    return out;
  }
  for (const nlohmann::json& event : *events) {
    auto one =
        event.is_object() ? event_from(event) : base::fail("E-REV-021", "a gold event has a type");
    if (!one) return std::unexpected(std::move(one.error()));
    out.events.push_back(std::move(*one));
  }
  return out;
}

double Score::precision() const {
  return coded == 0 ? 0 : static_cast<double>(right) / static_cast<double>(coded);
}
double Score::recall() const {
  return gold == 0 ? 0 : static_cast<double>(right) / static_cast<double>(gold);
}
double Score::f1() const {
  const double sum = precision() + recall();
  return sum <= 0 ? 0 : 2 * precision() * recall() / sum;
}

void Evaluation::add(const GoldRow& gold, std::string_view findings) {
  const auto facts = store::facts_of(findings);
  if (!facts) return;
  std::vector<const store::EventFact*> coded;
  for (const store::EventFact& event : facts->events) {
    const std::string& status = event.row.status;
    if (status != "hypothetical" && status != "negated" && status != "denied")
      coded.push_back(&event);
  }
  for (const GoldEvent& event : gold.events) {
    ++types_[event.type].gold;
    ++all_.gold;
    ++sides_.gold;
  }
  for (const store::EventFact* event : coded) {
    ++types_[event->row.type].coded;
    ++all_.coded;
    ++sides_.coded;
  }
  // Each gold event is matched once; those whose sides match come first, so that the type's match
  // does not take another's partner.
  std::vector<bool> taken(coded.size());
  std::vector<bool> found(gold.events.size());
  for (const bool with_sides : {true, false}) {
    for (std::size_t g = 0; g < gold.events.size(); ++g) {
      for (std::size_t c = 0; c < coded.size() && !found[g]; ++c) {
        if (taken[c] || coded[c]->row.type != gold.events[g].type) continue;
        if (with_sides && !sides_match(gold.events[g], *coded[c])) continue;
        taken[c] = true;
        found[g] = true;
        ++types_[gold.events[g].type].right;
        ++all_.right;
        if (with_sides) ++sides_.right;
      }
    }
  }
}

}  // namespace chancery::review
