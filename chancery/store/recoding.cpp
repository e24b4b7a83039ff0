#include "chancery/store/recoding.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "chancery/store/facts.h"
#include "chancery/store/identity.h"
#include "chancery/store/stored_text.h"

namespace chancery::store {
namespace {

std::string text_at(const nlohmann::json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() || !found->is_string() ? std::string() : found->get<std::string>();
}

document::PublishedFrom published_from(std::string_view name) {
  using From = document::PublishedFrom;
  for (const From from : {From::kInput, From::kMetadata, From::kText, From::kFlag}) {
    if (document::name_of(from) == name) return from;
  }
  return From::kUnknown;
}

std::string side(const std::vector<ActorFact>& actors) {
  std::string out;
  for (const ActorFact& actor : actors) {
    out += (out.empty() ? "" : "+") +
           (actor.country.empty() ? actor.name : actor.country + actor.sector);
  }
  return out.empty() ? "---" : out;
}

std::string shown(const EventFact& event) {
  const EventRow& row = event.row;
  std::string out = row.type;
  for (const std::string& mode : row.modes) out += " " + mode;
  out += " " + side(event.source);
  if (!event.target.empty()) out += " -> " + side(event.target);
  out += ", " + row.status;
  if (!row.date.empty()) out += ", " + row.date;
  if (row.place) out += ", in " + row.place->name;
  return out;
}

bool same_trigger(const EventFact& a, const EventFact& b) {
  return a.row.trigger.begin == b.row.trigger.begin && a.row.trigger.end == b.row.trigger.end &&
         a.row.trigger.in_title == b.row.trigger.in_title;
}

}  // namespace

base::Expected<document::Document> document_of(const StoredDocument& stored) {
  const nlohmann::json all = nlohmann::json::parse(stored.findings, nullptr, false);
  if (!all.is_object()) {
    return base::fail("E-STO-005",
                      "the findings of article " + stored.article.key + " are damaged");
  }
  document::Metadata about;
  about.id = text_at(all, "id");
  about.title = text_at(all, "title");
  about.byline = text_at(all, "byline");
  about.publisher = text_at(all, "publisher");
  about.url = text_at(all, "url");
  about.language = text_at(all, "language");
  about.path = text_at(all, "path");
  about.published = text_at(all, "published");
  about.published_from = published_from(text_at(all, "published_from"));
  about.modified = text_at(all, "modified");
  return document::Document(text_at(all, "text"), std::move(about), blocks_from(stored.blocks));
}

std::vector<EventChange> changes_between(std::string_view before, std::string_view after) {
  auto old_facts = facts_of(before);
  auto new_facts = facts_of(after);
  std::vector<EventChange> out;
  if (!old_facts || !new_facts) return out;
  const StoredText text(new_facts->title, new_facts->text);
  std::vector<bool> taken(old_facts->events.size());
  std::vector<const EventFact*> left;
  const auto match = [&](const EventFact& event, bool with_type) {
    for (std::size_t i = 0; i < taken.size(); ++i) {
      const EventFact& other = old_facts->events[i];
      if (taken[i] || !same_trigger(event, other)) continue;
      if (with_type && event.row.type != other.row.type) continue;
      taken[i] = true;
      if (shown(event) != shown(other)) {
        out.push_back({EventChange::Kind::kChanged, shown(other), shown(event),
                       std::string(text.slice(event.row.trigger))});
      }
      return true;
    }
    return false;
  };
  for (const EventFact& event : new_facts->events) {
    if (!match(event, true)) left.push_back(&event);
  }
  for (const EventFact* event : left) {
    if (match(*event, false)) continue;
    out.push_back({EventChange::Kind::kGained, "", shown(*event),
                   std::string(text.slice(event->row.trigger))});
  }
  for (std::size_t i = 0; i < taken.size(); ++i) {
    if (taken[i]) continue;
    const EventFact& lost = old_facts->events[i];
    out.push_back(
        {EventChange::Kind::kLost, shown(lost), "", std::string(text.slice(lost.row.trigger))});
  }
  return out;
}

}  // namespace chancery::store
