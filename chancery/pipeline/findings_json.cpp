#include "chancery/pipeline/findings_json.h"

#include <utility>

#include "chancery/base/utf8.h"
#include "chancery/intake/html_article.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::pipeline {
namespace {

using document::Document;
using document::Participant;
using document::SectionKind;
using document::Span;

template <class T>
const T& layer(const document::Layer<T>& from) {
  static const T kNothing{};
  return from.present() ? from.get() : kNothing;
}

// As the input states it, else the first section of the kind that the text itself shows, without
// "By".
std::string_view stated_or_found(const Document& document, const std::string& stated,
                                 SectionKind kind) {
  if (!stated.empty()) return stated;
  for (const document::Section& section : layer(document.sections)) {
    if (section.kind != kind) continue;
    std::string_view found = base::trim(document.slice(section.span));
    if (kind == SectionKind::kByline && (found.starts_with("By ") || found.starts_with("by ")))
      found.remove_prefix(3);
    return found;
  }
  return {};
}

class Writer {
 public:
  Writer(const Document& document, const Scorer& scorer)
      : document_(document), scorer_(scorer), points_(document.text()) {
    for (const auto& sentence : layer(document.sentences)) {
      if (in_title(sentence.span)) ++title_sentences_;
    }
  }

  std::string write(double milliseconds, const std::vector<document::Event>& events) {
    json_.open_object();
    metadata();
    sections();
    sentences();
    list("entities", layer(document_.entities), &Writer::entity);
    list("places", layer(document_.places), &Writer::place_mention);
    list("times", layer(document_.times), &Writer::time);
    list("amounts", layer(document_.amounts), &Writer::amount);
    list("events", events, &Writer::event);
    list("statements", layer(document_.statements), &Writer::statement);
    list("positions", layer(document_.positions), &Writer::position);
    list("outcomes", layer(document_.outcomes), &Writer::outcome);
    list("pledges", layer(document_.pledges), &Writer::pledge);
    main_event();
    json_.key("stats").open_object();
    json_.key("tokens").number(static_cast<std::int64_t>(layer(document_.tokens).size()));
    json_.key("milliseconds").real(milliseconds).close_object();
    json_.close_object();
    return json_.take();
  }

 private:
  [[nodiscard]] bool in_title(Span span) const { return span.begin < document_.body_begin(); }

  void metadata() {
    const document::Metadata& about = document_.metadata();
    json_.key("id").text(about.id);
    json_.key("title").text_or_null(
        stated_or_found(document_, about.title, SectionKind::kHeadline));
    json_.key("byline").text_or_null(
        stated_or_found(document_, about.byline, SectionKind::kByline));
    json_.key("publisher").text_or_null(about.publisher);
    json_.key("url").text_or_null(about.url);
    json_.key("published").text_or_null(about.published);
    json_.key("published_from").text_or_null(document::name_of(about.published_from));
    json_.key("modified").text_or_null(about.modified);
    json_.key("language").text_or_null(about.language);
    json_.key("path").text_or_null(about.path);
    json_.key("text").text(document_.text().substr(document_.body_begin()));
  }

  // The members of a span, inside an object that is open.
  void bounds(Span span) {
    const bool title = in_title(span);
    const std::uint32_t zero = title ? 0 : points_.at(document_.body_begin());
    json_.key("begin").number(points_.at(span.begin) - zero);
    json_.key("end").number(points_.at(span.end) - zero);
    if (title) json_.key("field").text("title");
  }
  void span(Span value) {
    json_.open_object();
    bounds(value);
    json_.close_object();
  }
  void spans(std::string_view key, const std::vector<Span>& values) {
    json_.key(key).open_array();
    for (const Span value : values) span(value);
    json_.close_array();
  }
  void texts(std::string_view key, const std::vector<std::string>& values) {
    json_.key(key).open_array();
    for (const std::string& value : values) json_.text(value);
    json_.close_array();
  }

  template <class T>
  void list(std::string_view key, const std::vector<T>& values,
            void (Writer::*write_one)(const T&, std::size_t)) {
    json_.key(key).open_array();
    for (std::size_t i = 0; i < values.size(); ++i) {
      json_.open_object();
      (this->*write_one)(values[i], i);
      json_.close_object();
    }
    json_.close_array();
  }

  void sections() {
    json_.key("sections").open_array();
    for (const auto& section : layer(document_.sections)) {
      json_.open_object().key("kind").text(document::name_of(section.kind));
      bounds(section.span);
      json_.close_object();
    }
    json_.close_array();
  }

  void sentences() {
    json_.key("sentences").open_array();
    for (const auto& sentence : layer(document_.sentences)) {
      if (!in_title(sentence.span)) span(sentence.span);
    }
    json_.close_array();
  }

  void entity(const document::Entity& entity, std::size_t id) {
    json_.key("id").number(static_cast<std::int64_t>(id));
    json_.key("name").text(entity.name);
    json_.key("kind").text(document::name_of(entity.kind));
    json_.key("country").text_or_null(entity.country);
    json_.key("sector").text_or_null(entity.sectors.empty() ? "" : entity.sectors.front());
    texts("sectors", entity.sectors);
    json_.key("code").text_or_null(entity.country.empty()
                                       ? ""
                                       : entity.country +
                                             (entity.sectors.empty() ? "" : entity.sectors[0]));
    json_.key("role").text_or_null(entity.role);
    json_.key("wikidata").text_or_null(entity.wikidata);
    maybe_number("cow", entity.cow != 0 ? std::optional<std::int64_t>(entity.cow) : std::nullopt);
    maybe_number("gw", entity.gw != 0 ? std::optional<std::int64_t>(entity.gw) : std::nullopt);
    json_.key("resolved_by").text(document::name_of(entity.resolved_by));
    json_.key("mentions").open_array();
    for (const document::MentionId mention : entity.mentions) {
      span(document_.mentions.get()[mention.value].span);
    }
    json_.close_array();
  }

  void time(const document::TimeExpression& time, std::size_t) {
    bounds(time.span);
    json_.key("text").text(document_.slice(time.span));
    json_.key("type").text(document::name_of(time.type));
    json_.key("value").text(time.value);
  }

  void amount(const document::Amount& amount, std::size_t) {
    bounds(amount.span);
    json_.key("kind").text(document::name_of(amount.kind));
    json_.key("value").real(amount.value);
    json_.key("unit").text_or_null(amount.unit);
  }

  void participant(const Participant& who) {
    const bool known = who.entity.valid();
    json_.open_object().key("entity");
    known ? json_.number(who.entity.value) : json_.null();
    const document::Entity* entity = known ? &document_.entities.get()[who.entity.value] : nullptr;
    json_.key("text").text(who.span.empty() && entity != nullptr ? std::string_view(entity->name)
                                                                 : document_.slice(who.span));
    json_.key("country").text_or_null(document::country_of(document_, who));
    if (!who.country.empty()) json_.key("country_from").text("context");
    const bool sector = entity != nullptr && !entity->sectors.empty();
    json_.key("sector").text_or_null(sector ? entity->sectors.front() : "");
    json_.close_object();
  }
  void participants(std::string_view key, const std::vector<Participant>& all) {
    json_.key(key).open_array();
    for (const Participant& who : all) participant(who);
    json_.close_array();
  }
  void maybe_participant(std::string_view key, const std::optional<Participant>& who) {
    json_.key(key);
    who ? participant(*who) : void(json_.null());
  }
  void money(const std::optional<document::Money>& amount) {
    json_.key("amount");
    if (!amount) return void(json_.null());
    json_.open_object().key("value").real(amount->value);
    json_.key("unit").text_or_null(amount->unit).close_object();
  }
  void maybe_number(std::string_view key, const std::optional<std::int64_t>& value) {
    json_.key(key);
    value ? json_.number(*value) : json_.null();
  }
  void maybe_real(std::string_view key, const std::optional<double>& value) {
    json_.key(key);
    value ? json_.real(*value) : json_.null();
  }

  void event(const document::Event& event, std::size_t id) {
    json_.key("id").number(static_cast<std::int64_t>(id));
    json_.key("type").text(event.type);
    texts("modes", event.modes);
    json_.key("cameo").text_or_null(event.cameo);
    const EventScores scores = scorer_ ? scorer_(event) : EventScores{};
    json_.key("quad").text_or_null(scores.quad);
    maybe_real("score", scores.score);
    maybe_real("goldstein", scores.goldstein);
    participants("source", event.source);
    participants("target", event.target);
    json_.key("symmetric").boolean(event.symmetric);
    json_.key("status").text(document::name_of(event.status));
    maybe_participant("denied_by", event.denied_by);
    circumstances(event);
    texts("contexts", event.contexts);
    json_.key("instrument").text_or_null(document_.slice(event.instrument));
    json_.key("said_by").open_array();
    for (const document::StatementId said : event.said_by) json_.number(said.value);
    json_.close_array();
    words(event);
    json_.key("pattern").text(event.pattern);
    json_.key("confidence").real(scores.confidence.value_or(event.confidence));
  }

  void circumstances(const document::Event& event) {
    json_.key("date");
    if (event.date) {
      json_.open_object().key("value").text(event.date->value);
      json_.key("from").text(event.date->from).close_object();
    } else {
      json_.null();
    }
    json_.key("place");
    event.place ? place(*event.place) : void(json_.null());
    money(event.amount);
    json_.key("counts").open_object();
    maybe_number("dead", event.counts.dead);
    maybe_number("injured", event.counts.injured);
    maybe_number("arrested", event.counts.arrested);
    maybe_number("participants", event.counts.participants);
    json_.close_object();
  }

  void place_mention(const document::PlaceMention& mention, std::size_t) {
    bounds(mention.span);
    place_members(mention.place);
  }

  void place(const document::Place& place) {
    json_.open_object();
    place_members(place);
    json_.close_object();
  }

  void place_members(const document::Place& place) {
    json_.key("name").text(place.name);
    json_.key("country").text_or_null(place.country);
    json_.key("admin1").text_or_null(place.admin1);
    maybe_real("lat", place.latitude);
    maybe_real("lon", place.longitude);
    maybe_number("geonames", place.geonames);
    json_.key("confidence").real(place.confidence);
  }

  void words(const document::Event& event) {
    json_.key("trigger");
    span(event.trigger);
    json_.key("evidence");
    span(event.evidence);
    json_.key("sentence");
    if (event.sentence.valid() && event.sentence.value >= title_sentences_) {
      json_.number(event.sentence.value - title_sentences_);
    } else {
      json_.null();
    }
    spans("also", event.also);
    json_.key("section").text(document::name_of(event.section));
  }

  void statement(const document::Statement& statement, std::size_t id) {
    json_.key("id").number(static_cast<std::int64_t>(id));
    json_.key("kind").text(document::name_of(statement.kind));
    json_.key("act").text(document::name_of(statement.act));
    json_.key("cue_class").text(statement.cue_class);
    json_.key("certainty").text(document::name_of(statement.certainty));
    maybe_participant("speaker", statement.speaker);
    maybe_participant("addressee", statement.addressee);
    participants("via", statement.via);
    spans("source", statement.source);
    spans("cue", statement.cue);
    spans("content", statement.content);
  }

  void issue(Span issue) {
    json_.key("issue").open_object().key("text").text(document_.slice(issue));
    bounds(issue);
    json_.close_object();
  }
  void evidence(Span value) {
    json_.key("evidence");
    span(value);
  }

  void position(const document::Position& position, std::size_t) {
    json_.key("actor");
    participant(position.actor);
    issue(position.issue);
    json_.key("stance").text_or_null(position.stance);
    json_.key("vote").text_or_null(position.vote);
    evidence(position.evidence);
  }

  void outcome(const document::Outcome& outcome, std::size_t) {
    issue(outcome.issue);
    json_.key("result").text(outcome.result);
    participants("blocked_by", outcome.blocked_by);
    json_.key("instead").text_or_null(outcome.instead);
    evidence(outcome.evidence);
  }

  void pledge(const document::Pledge& pledge, std::size_t) {
    participants("giver", pledge.giver);
    participants("recipient", pledge.recipient);
    money(pledge.amount);
    json_.key("purpose").text_or_null(pledge.purpose);
    json_.key("status").text(pledge.status);
    evidence(pledge.evidence);
  }

  void main_event() {
    const document::MainEvent& main = layer(document_.main_event);
    json_.key("main").open_object();
    texts("who", main.who);
    texts("what", main.what);
    texts("when", main.when);
    texts("where", main.where);
    json_.close_object();
  }

  const Document& document_;
  const Scorer& scorer_;
  base::CodePointIndex points_;
  JsonText json_;
  std::uint32_t title_sentences_ = 0;
};

bool belongs_to_body(const document::Section& section) {
  switch (section.kind) {
    case document::SectionKind::kBody:
    case document::SectionKind::kSubheading:
    case document::SectionKind::kDateline:
      return true;
    case document::SectionKind::kPullquote:
      return !section.repeats.has_value();
    default:
      return false;
  }
}

}  // namespace

std::string findings_json(const Document& document, const Scorer& scorer, double milliseconds,
                          const std::vector<document::Event>* events) {
  return Writer(document, scorer)
      .write(milliseconds, events != nullptr ? *events : layer(document.events));
}

std::string error_json(std::string_view id, std::string_view path, const base::Error& error) {
  JsonText json;
  json.open_object();
  json.key("id").text_or_null(id);
  json.key("path").text_or_null(path);
  json.key("error").open_object();
  json.key("code").text(error.code);
  json.key("message").text(error.message);
  if (error.place.line > 0) json.key("line").number(error.place.line);
  if (!error.hint.empty()) json.key("hint").text(error.hint);
  json.close_object().close_object();
  return json.take();
}

std::string body_text(const Document& document) {
  if (!document.blocks().empty()) return intake::body_text(document);
  std::string out;
  const auto& sections = document.sections.get();
  bool same_line = false;  // behind the dateline of the same paragraph
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const document::Section& section = sections[i];
    if (!belongs_to_body(section)) continue;
    const std::uint32_t end = section.span.end;
    const bool last = i + 1 == sections.size();
    const std::string_view gap =
        last ? "\n" : document.text().substr(end, sections[i + 1].span.begin - end);
    const bool opens_line = gap.find('\n') == std::string_view::npos;
    if (section.kind == document::SectionKind::kDateline && !opens_line) continue;  // all alone
    if (!out.empty() && !same_line) out += "\n\n";
    out += document.slice(section.span);
    same_line = section.kind == document::SectionKind::kDateline;
    if (same_line) out += gap;
  }
  return out;
}

std::string extract_json(const Document& document) {
  const document::Metadata& about = document.metadata();
  JsonText json;
  json.open_object();
  json.key("id").text(about.id);
  json.key("path").text_or_null(about.path);
  json.key("title").text_or_null(stated_or_found(document, about.title, SectionKind::kHeadline));
  json.key("published").text_or_null(about.published);
  json.key("modified").text_or_null(about.modified);
  json.key("byline").text_or_null(stated_or_found(document, about.byline, SectionKind::kByline));
  json.key("publisher").text_or_null(about.publisher);
  json.key("url").text_or_null(about.url);
  json.key("language").text_or_null(about.language);
  json.key("text").text(body_text(document));
  json.close_object();
  return json.take();
}

}  // namespace chancery::pipeline
