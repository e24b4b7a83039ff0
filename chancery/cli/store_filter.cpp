#include "chancery/cli/store_filter.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "chancery/base/utf8.h"
#include "chancery/lexicon/ontology.h"

namespace chancery::cli {
namespace {

std::vector<std::string> values_of(const Session& session, std::string_view flag) {
  std::vector<std::string> out;
  for (const std::string& given : session.arguments().all(flag)) {
    for (const std::string_view part : base::split(given, ',')) {
      if (!base::trim(part).empty()) out.emplace_back(base::trim(part));
    }
  }
  return out;
}

store::PartyFilter party_of(const Session& session, std::string_view flag) {
  std::string joined;
  for (const std::string& given : session.arguments().all(flag)) joined += given + ",";
  return store::party_from(joined);
}

void add_types(const lexicon::Ontology& ontology, store::Vocabulary& words) {
  for (const lexicon::EventType& type : ontology.types()) {
    words.types.push_back(type.name);
    for (const lexicon::ModeEntry& mode : type.modes) {
      words.types.push_back(type.name + "." + mode.name);
    }
    if (std::find(words.quads.begin(), words.quads.end(), type.quad) == words.quads.end()) {
      words.quads.push_back(type.quad);
    }
  }
}

}  // namespace

base::Expected<store::Vocabulary> vocabulary_of(const Session& session) {
  const auto data = session.load_data();
  if (!data) return std::unexpected(data.error());
  const auto ontology = lexicon::Ontology::load(*data);
  if (!ontology) return std::unexpected(ontology.error());
  store::Vocabulary words;
  add_types(*ontology, words);
  words.contexts = ontology->contexts();
  return words;
}

base::Expected<std::optional<double>> least_confidence(const Session& session) {
  const auto text = session.arguments().value("min-confidence");
  if (!text) return std::nullopt;
  double value = 0;
  const auto [end, failure] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (failure == std::errc{} && end == text->data() + text->size()) return value;
  return base::fail("E-CLI-002", "--min-confidence takes a number, not \"" + *text + "\"");
}

base::Expected<store::Filter> filter_of(const Session& session, store::Kind kind) {
  const Arguments& given = session.arguments();
  const auto text = [&](std::string_view flag) { return given.value(flag).value_or(""); };
  store::Filter filter;
  filter.source = party_of(session, "source");
  filter.target = party_of(session, "target");
  filter.either = party_of(session, "actor");
  filter.types = values_of(session, "type");
  filter.statuses = values_of(session, "status");
  filter.stances = values_of(session, "stance");
  filter.quads = values_of(session, "quad");
  filter.contexts = values_of(session, "context");
  filter.cameo = text("cameo-code");
  filter.since = text("since");
  filter.until = text("until");
  filter.place = text("place");
  filter.text = text("text");
  filter.outlets = given.all("outlet");  // names hold commas
  filter.languages = values_of(session, "language");
  filter.voice = text("voice");
  if (filter.voice == "all") filter.voice.clear();  // of distances; here it asks nothing
  filter.pattern = text("pattern");
  filter.origin = text("origin");
  filter.article_key = text("article");
  filter.story_level = given.has("story-level");
  filter.without_wrong = !given.has("with-wrong");
  filter.old_versions = given.has("versions");
  filter.lives = kind == store::Kind::kPledges && !given.has("every-telling");
  const auto least = least_confidence(session);
  if (!least) return std::unexpected(least.error());
  filter.min_confidence = *least;
  if (given.has("story")) {
    const auto story = given.number("story", 0);
    if (!story) return std::unexpected(story.error());
    filter.story = *story;
  }
  const auto words = vocabulary_of(session);
  if (!words) return std::unexpected(words.error());
  if (auto fine = store::check(filter, kind, *words); !fine) {
    return std::unexpected(std::move(fine.error()));
  }
  if (given.has("first") && filter.statuses.empty() && kind == store::Kind::kEvents) {
    filter.statuses = {"occurred", "ongoing", "historical"};
  }
  return filter;
}

base::Expected<store::Page> page_of(const Session& session) {
  const Arguments& given = session.arguments();
  store::Page page;
  if (given.value("limit") == "0") {
    page.limit = std::numeric_limits<std::int32_t>::max();
  } else {
    const auto limit = given.number("limit", 50);
    if (!limit) return std::unexpected(limit.error());
    page.limit = *limit;
  }
  page.words = given.has("evidence");
  if (given.has("oldest")) page.order = store::Order::kOldest;
  if (given.has("first")) {
    page.order = store::Order::kOldest;
    page.limit = 1;
  }
  return page;
}

}  // namespace chancery::cli
