#include "chancery/serve/rows_json.h"

namespace chancery::serve {

using pipeline::JsonText;
using store::Party;

namespace {

void write_texts(JsonText& json, std::string_view key, const std::vector<std::string>& texts) {
  json.key(key).open_array();
  for (const std::string& text : texts) json.text(text);
  json.close_array();
}

void write_party(JsonText& json, const Party& party) {
  json.open_object().key("actor").number(party.actor).key("name").text(party.name);
  json.key("country").text_or_null(party.country).key("sector").text_or_null(party.sector);
  json.key("code").text_or_null(party.code).close_object();
}

void write_parties(JsonText& json, std::string_view key, const std::vector<Party>& parties) {
  json.key(key).open_array();
  for (const Party& party : parties) write_party(json, party);
  json.close_array();
}

void write_party(JsonText& json, std::string_view key, const std::optional<Party>& party) {
  json.key(key);
  if (party) {
    write_party(json, *party);
  } else {
    json.null();
  }
}

void write_range(JsonText& json, std::string_view key, const store::Range& range) {
  json.key(key).open_object().key("begin").number(range.begin).key("end").number(range.end);
  if (range.in_title) json.key("field").text("title");
  json.close_object();
}

void write_source(JsonText& json, const store::Source& from) {
  json.key("article");
  if (from.article == 0) {
    json.null();
  } else {
    json.open_object().key("id").number(from.article).key("key").text(from.article_key);
    json.key("number").number(from.number).key("title").text(from.title);
    json.key("outlet").text_or_null(from.outlet).key("url").text_or_null(from.url);
    json.key("published").text_or_null(from.published).key("story");
    if (from.story == 0) {
      json.null();
    } else {
      json.number(from.story);
    }
    json.close_object();
  }
  json.key("words").text_or_null(from.words);
}

void write_real(JsonText& json, std::string_view key, const std::optional<double>& value) {
  json.key(key);
  if (value) {
    json.real(*value);
  } else {
    json.null();
  }
}

void write_whole(JsonText& json, std::string_view key, const std::optional<std::int64_t>& value) {
  json.key(key);
  if (value) {
    json.number(*value);
  } else {
    json.null();
  }
}

void write_money(JsonText& json, const std::optional<double>& amount, std::string_view unit) {
  json.key("amount");
  if (!amount) {
    json.null();
    return;
  }
  json.open_object().key("value").real(*amount).key("unit").text_or_null(unit).close_object();
}

void write_place(JsonText& json, const std::optional<store::Place>& place) {
  json.key("place");
  if (!place) {
    json.null();
    return;
  }
  json.open_object().key("name").text(place->name).key("country").text_or_null(place->country);
  json.key("admin1").text_or_null(place->admin1);
  write_real(json, "lat", place->latitude);
  write_real(json, "lon", place->longitude);
  write_whole(json, "geonames", place->geonames);
  json.close_object();
}

void write_codes(JsonText& json, const store::EventRow& row) {
  json.key("type").text(row.type);
  write_texts(json, "modes", row.modes);
  write_texts(json, "contexts", row.contexts);
  json.key("cameo").text_or_null(row.cameo).key("quad").text_or_null(row.quad);
  write_real(json, "score", row.score);
  write_real(json, "goldstein", row.goldstein);
}

void write_telling(JsonText& json, const store::Telling& telling) {
  json.key("first_seen").text_or_null(telling.first_seen);
  write_texts(json, "outlets", telling.outlets);
  json.key("disagreements").open_array();
  for (const auto& [about, values] : telling.differences) {
    json.open_object().key("about").text(about);
    write_texts(json, "values", values);
    json.close_object();
  }
  json.close_array();
}

}  // namespace

void write_row(JsonText& json, const store::EventRow& row) {
  json.open_object().key("id").number(row.id);
  write_source(json, row.from);
  json.key("origin").text_or_null(row.origin);
  json.key("date").text_or_null(row.date).key("date_from").text_or_null(row.date_from);
  write_codes(json, row);
  write_parties(json, "source", row.source);
  write_parties(json, "target", row.target);
  json.key("symmetric").boolean(row.symmetric).key("status").text(row.status);
  write_place(json, row.place);
  write_money(json, row.amount, row.unit);
  json.key("counts").open_object();
  write_whole(json, "dead", row.dead);
  write_whole(json, "injured", row.injured);
  write_whole(json, "arrested", row.arrested);
  write_whole(json, "participants", row.participants);
  json.close_object();
  json.key("instrument").text_or_null(row.instrument);
  write_parties(json, "said_by", row.said_by);
  json.key("said").boolean(row.said).key("pattern").text_or_null(row.pattern);
  json.key("confidence").real(row.confidence);
  write_range(json, "trigger", row.trigger);
  write_range(json, "evidence", row.evidence);
  json.key("story_event");
  if (row.story_event == 0) {
    json.null();
  } else {
    json.number(row.story_event);
  }
  json.key("reports").number(row.reports).key("verdict").text_or_null(row.verdict);
  if (row.telling) write_telling(json, *row.telling);
  json.close_object();
}

void write_row(JsonText& json, const store::StatementRow& row) {
  json.open_object().key("id").number(row.id);
  write_source(json, row.from);
  json.key("kind").text(row.kind).key("act").text(row.act);
  json.key("cue_class").text(row.cue_class).key("certainty").text(row.certainty);
  write_party(json, "speaker", row.speaker);
  write_party(json, "addressee", row.addressee);
  write_parties(json, "via", row.via);
  json.key("content").open_array();
  for (const store::Range& range : row.content) {
    json.open_object().key("begin").number(range.begin).key("end").number(range.end);
    if (range.in_title) json.key("field").text("title");
    json.close_object();
  }
  json.close_array().close_object();
}

void write_row(JsonText& json, const store::PositionRow& row) {
  json.open_object().key("id").number(row.id);
  write_source(json, row.from);
  json.key("actor");
  write_party(json, row.actor);
  json.key("issue").text(row.issue).key("stance").text_or_null(row.stance);
  json.key("vote").text_or_null(row.vote).key("outcome").text_or_null(row.outcome);
  write_range(json, "evidence", row.evidence);
  json.close_object();
}

void write_row(JsonText& json, const store::PledgeRow& row) {
  json.open_object().key("id").number(row.id);
  write_source(json, row.from);
  write_parties(json, "giver", row.giver);
  write_parties(json, "recipient", row.recipient);
  write_money(json, row.amount, row.unit);
  json.key("purpose").text_or_null(row.purpose).key("status").text(row.status);
  write_range(json, "evidence", row.evidence);
  json.key("reports").number(row.reports).key("life").open_array();
  for (const auto& [status, day] : row.life) {
    json.open_object().key("status").text(status).key("date").text_or_null(day).close_object();
  }
  json.close_array().close_object();
}

void write_row(JsonText& json, const store::ArticleRow& row) {
  json.open_object().key("id").number(row.id).key("key").text(row.key);
  json.key("title").text(row.title).key("byline").text_or_null(row.byline);
  json.key("outlet").text_or_null(row.outlet).key("url").text_or_null(row.url);
  json.key("published").text_or_null(row.published).key("language").text_or_null(row.language);
  json.key("added").text_or_null(row.added).key("version").number(row.version);
  json.key("current").boolean(row.current).key("words").number(row.words);
  json.key("events").number(row.events).key("statements").number(row.statements);
  json.key("story");
  if (row.story == 0) {
    json.null();
  } else {
    json.number(row.story);
  }
  json.key("copy_of").text_or_null(row.copy_of).close_object();
}

void write_row(JsonText& json, const store::StoryRow& row) {
  json.open_object().key("id").number(row.id).key("title").text(row.title);
  json.key("first").text_or_null(row.first).key("last").text_or_null(row.last);
  json.key("articles").number(row.articles).key("outlets").number(row.outlets);
  json.key("events").number(row.events).close_object();
}

void write_row(JsonText& json, const store::ActorRow& row) {
  json.open_object().key("id").number(row.id).key("name").text(row.name);
  json.key("kind").text_or_null(row.kind).key("country").text_or_null(row.country);
  json.key("sector").text_or_null(row.sector);
  write_texts(json, "sectors", row.sectors);
  json.key("code").text_or_null(row.code).key("role").text_or_null(row.role);
  json.key("wikidata").text_or_null(row.wikidata);
  json.key("events").number(row.events).key("statements").number(row.statements).close_object();
}

void write_row(JsonText& json, const store::Verdict& row) {
  json.open_object().key("id").number(row.id).key("subject").text(row.subject).key("event");
  if (row.event == 0) {
    json.null();
  } else {
    json.number(row.event);
  }
  json.key("article").text(row.article_key).key("type").text_or_null(row.type);
  write_range(json, "trigger", row.trigger);
  json.key("verdict").text(row.verdict).key("should_be").text_or_null(row.should_be);
  json.key("coder").text_or_null(row.coder).key("note").text_or_null(row.note);
  json.key("when").text_or_null(row.when).close_object();
}

}  // namespace chancery::serve
