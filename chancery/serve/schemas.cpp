// Shapes of the API's answers (JSON Schema 2020-12). Fields may be added to answers later; none is
// taken away within a version.
#include "chancery/serve/openapi.h"

namespace chancery::serve {

std::string_view schemas() {
  static constexpr std::string_view kSchemas = R"json({
"Error": {"type": "object", "required": ["error"], "properties": {"error": {"type": "object",
  "required": ["code", "message"], "properties": {"code": {"type": "string", "pattern": "^E-[A-Z]{3}-[0-9]{3}$"},
  "message": {"type": "string"}, "hint": {"type": "string"}}}}},
"Empty": {"type": "object"},
"Text": {"type": ["string", "null"]},
"Number": {"type": ["number", "null"]},
"Whole": {"type": ["integer", "null"]},
"Range": {"type": "object", "required": ["begin", "end"], "properties": {"begin": {"type": "integer", "minimum": 0},
  "end": {"type": "integer", "minimum": 0}, "field": {"const": "title"}}},
"Party": {"type": "object", "required": ["actor", "name", "country", "sector", "code"], "properties": {
  "actor": {"type": "integer"}, "name": {"type": "string"}, "country": {"$ref": "#/components/schemas/Text"},
  "sector": {"$ref": "#/components/schemas/Text"}, "code": {"$ref": "#/components/schemas/Text"}}},
"Parties": {"type": "array", "items": {"$ref": "#/components/schemas/Party"}},
"MaybeParty": {"anyOf": [{"$ref": "#/components/schemas/Party"}, {"type": "null"}]},
"Money": {"anyOf": [{"type": "null"}, {"type": "object", "required": ["value", "unit"], "properties": {
  "value": {"type": "number"}, "unit": {"$ref": "#/components/schemas/Text"}}}]},
"From": {"anyOf": [{"type": "null"}, {"type": "object",
  "required": ["id", "key", "number", "title", "outlet", "url", "published", "story"], "properties": {
  "id": {"type": "integer"}, "key": {"type": "string"}, "number": {"type": "integer"}, "title": {"type": "string"},
  "outlet": {"$ref": "#/components/schemas/Text"}, "url": {"$ref": "#/components/schemas/Text"},
  "published": {"$ref": "#/components/schemas/Text"}, "story": {"$ref": "#/components/schemas/Whole"}}}]},
"Place": {"anyOf": [{"type": "null"}, {"type": "object", "required": ["name", "country", "lat", "lon"], "properties": {
  "name": {"type": "string"}, "country": {"$ref": "#/components/schemas/Text"},
  "lat": {"$ref": "#/components/schemas/Number"}, "lon": {"$ref": "#/components/schemas/Number"}}}]},
"Event": {"type": "object", "required": ["id", "article", "words", "origin", "date", "type", "modes", "contexts", "cameo",
  "quad", "score", "goldstein", "source", "target", "symmetric", "status", "place", "amount", "counts", "instrument",
  "said_by", "said", "pattern", "confidence", "trigger", "evidence", "story_event", "reports", "verdict"],
  "properties": {"id": {"type": "integer"}, "article": {"$ref": "#/components/schemas/From"},
  "words": {"$ref": "#/components/schemas/Text"}, "date": {"$ref": "#/components/schemas/Text"},
  "type": {"type": "string"}, "modes": {"type": "array", "items": {"type": "string"}},
  "contexts": {"type": "array", "items": {"type": "string"}}, "cameo": {"$ref": "#/components/schemas/Text"},
  "quad": {"$ref": "#/components/schemas/Text"}, "score": {"$ref": "#/components/schemas/Number"},
  "goldstein": {"$ref": "#/components/schemas/Number"}, "source": {"$ref": "#/components/schemas/Parties"},
  "target": {"$ref": "#/components/schemas/Parties"}, "symmetric": {"type": "boolean"},
  "status": {"enum": ["occurred", "ongoing", "historical", "planned", "hypothetical", "negated", "denied"]},
  "place": {"$ref": "#/components/schemas/Place"}, "amount": {"$ref": "#/components/schemas/Money"},
  "counts": {"type": "object"}, "said_by": {"$ref": "#/components/schemas/Parties"}, "said": {"type": "boolean"},
  "confidence": {"type": "number"}, "trigger": {"$ref": "#/components/schemas/Range"},
  "evidence": {"$ref": "#/components/schemas/Range"}, "story_event": {"$ref": "#/components/schemas/Whole"},
  "reports": {"type": "integer", "minimum": 1}, "verdict": {"$ref": "#/components/schemas/Text"}}},
"Statement": {"type": "object", "required": ["id", "article", "words", "kind", "act", "cue_class", "certainty", "speaker",
  "addressee", "via", "content"], "properties": {"id": {"type": "integer"}, "kind": {"enum": ["direct", "indirect", "mixed"]},
  "speaker": {"$ref": "#/components/schemas/MaybeParty"}, "addressee": {"$ref": "#/components/schemas/MaybeParty"},
  "via": {"$ref": "#/components/schemas/Parties"}, "content": {"type": "array", "items": {"$ref": "#/components/schemas/Range"}}}},
"Position": {"type": "object", "required": ["id", "article", "actor", "issue", "stance", "vote", "outcome", "evidence"],
  "properties": {"actor": {"$ref": "#/components/schemas/Party"}, "issue": {"type": "string"}}},
"Pledge": {"type": "object", "required": ["id", "article", "giver", "recipient", "amount", "purpose", "status", "evidence",
  "reports", "life"], "properties": {"giver": {"$ref": "#/components/schemas/Parties"},
  "recipient": {"$ref": "#/components/schemas/Parties"}, "amount": {"$ref": "#/components/schemas/Money"}}},
"Article": {"type": "object", "required": ["id", "key", "title", "outlet", "url", "published", "language", "added",
  "version", "current", "words", "events", "statements", "story"], "properties": {"id": {"type": "integer"},
  "key": {"type": "string", "pattern": "^[0-9a-f]{16}$"}, "title": {"type": "string"}}},
"Story": {"type": "object", "required": ["id", "title", "first", "last", "articles", "outlets", "events"],
  "properties": {"id": {"type": "integer"}, "articles": {"type": "integer"}}},
"Actor": {"type": "object", "required": ["id", "name", "kind", "country", "sector", "sectors", "code", "role", "events",
  "statements"], "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}},
"Events": {"type": "object", "required": ["rows", "next"], "properties": {"next": {"$ref": "#/components/schemas/Whole"},
  "rows": {"type": "array", "items": {"$ref": "#/components/schemas/Event"}}}},
"Statements": {"type": "object", "required": ["rows", "next"], "properties": {"next": {"$ref": "#/components/schemas/Whole"},
  "rows": {"type": "array", "items": {"$ref": "#/components/schemas/Statement"}}}},
"Positions": {"type": "object", "required": ["rows", "next"], "properties": {"next": {"$ref": "#/components/schemas/Whole"},
  "rows": {"type": "array", "items": {"$ref": "#/components/schemas/Position"}}}},
"Pledges": {"type": "object", "required": ["rows", "next"], "properties": {"next": {"$ref": "#/components/schemas/Whole"},
  "rows": {"type": "array", "items": {"$ref": "#/components/schemas/Pledge"}}}},
"Articles": {"type": "object", "required": ["rows", "next"], "properties": {"next": {"$ref": "#/components/schemas/Whole"},
  "rows": {"type": "array", "items": {"$ref": "#/components/schemas/Article"}}}},
"Stories": {"type": "object", "required": ["rows", "next"], "properties": {"next": {"$ref": "#/components/schemas/Whole"},
  "rows": {"type": "array", "items": {"$ref": "#/components/schemas/Story"}}}},
"Actors": {"type": "object", "required": ["rows", "next"], "properties": {"next": {"$ref": "#/components/schemas/Whole"},
  "rows": {"type": "array", "items": {"$ref": "#/components/schemas/Actor"}}}},
"FacetList": {"type": "array", "items": {"type": "object", "required": ["value", "count"], "properties": {
  "value": {"type": "string"}, "count": {"type": "integer"}}}},
"Facets": {"type": "object", "required": ["facets"], "properties": {"facets": {"$ref": "#/components/schemas/FacetList"}}},
"Series": {"type": "object", "required": ["step", "quads"], "properties": {"step": {"type": "string"},
  "quads": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/FacetList"}}}},
"Count": {"type": "object", "required": ["count"], "properties": {"count": {"type": "integer"}}},
"Findings": {"type": "object", "description": "docs/formats/output.md", "required": ["id", "text", "sections", "sentences",
  "entities", "times", "amounts", "events", "statements", "positions", "outcomes", "pledges", "main", "stats"]},
"StoredArticle": {"type": "object", "required": ["article", "versions", "program", "dictionary", "findings"], "properties": {
  "article": {"$ref": "#/components/schemas/Article"}, "findings": {"$ref": "#/components/schemas/Findings"}}},
"Coded": {"type": "object", "required": ["articles", "notes", "left_out"], "properties": {"left_out": {"type": "boolean"},
  "notes": {"type": "array", "items": {"type": "string"}}, "articles": {"type": "array", "items": {"anyOf": [
  {"$ref": "#/components/schemas/Error"}, {"type": "object", "required": ["findings"], "properties": {
  "findings": {"$ref": "#/components/schemas/Findings"}, "trees": {"type": "array"},
  "predicates": {"type": "array", "items": {"type": "string"}}, "attempts": {"type": "array"}}}]}}}},
"Today": {"type": "object", "required": ["stories", "next"], "properties": {"stories": {"type": "array", "items": {
  "type": "object", "required": ["story", "events"], "properties": {"story": {"$ref": "#/components/schemas/Story"},
  "events": {"type": "array", "items": {"$ref": "#/components/schemas/Event"}}}}}}},
"Verdict": {"type": "object", "required": ["id", "subject", "event", "article", "type", "trigger", "verdict", "should_be",
  "coder", "note", "when"], "properties": {"verdict": {"type": "string"}}},
"Verdicts": {"type": "object", "required": ["rows"], "properties": {"rows": {"type": "array", "items": {
  "$ref": "#/components/schemas/Verdict"}}}},
"Agreement": {"type": "object", "required": ["judgements", "coders", "report"], "properties": {"judgements": {"type": "integer"},
  "coders": {"type": "array", "items": {"type": "object", "required": ["coder", "events"]}},
  "report": {"anyOf": [{"type": "null"}, {"type": "object",
  "required": ["units", "coders", "reliability", "precision", "recall", "confusion", "calibration"], "properties": {
  "reliability": {"type": "array", "items": {"type": "object", "required": ["what", "units", "alpha", "low", "high"]}},
  "precision": {"type": "array", "items": {"type": "object", "required": ["type", "judged", "right", "low", "high"]}}}}]}}},
"NewVerdict": {"type": "object", "required": ["event", "verdict"], "properties": {"event": {"type": "integer"},
  "verdict": {"enum": ["right", "wrong", "type", "source", "target", "status"]}, "should_be": {"type": "string"},
  "coder": {"type": "string"}, "note": {"type": "string"}}},
"Questions": {"type": "object", "required": ["rows"], "properties": {"rows": {"type": "array", "items": {"type": "object",
  "required": ["name", "question", "when"]}}}},
"NewQuestion": {"type": "object", "required": ["name", "question"], "properties": {"name": {"type": "string"},
  "question": {"type": "string", "description": "a query string of /api/v1/events"}}},
"News": {"type": "object", "required": ["new", "again", "mark"], "properties": {"mark": {"type": "string"},
  "new": {"type": "array", "items": {"$ref": "#/components/schemas/Event"}},
  "again": {"type": "array", "items": {"$ref": "#/components/schemas/Event"}}}},
"Interval": {"anyOf": [{"type": "null"}, {"type": "object", "required": ["low", "middle", "high"], "properties": {
  "low": {"type": "number"}, "middle": {"type": "number"}, "high": {"type": "number"}}}]},
"Distance": {"type": "object", "required": ["one", "other", "since", "until", "articles", "direct", "company", "stance", "stories"],
  "properties": {"direct": {"type": "array", "items": {"type": "object", "required": ["direction", "enough", "whole", "points"],
  "properties": {"direction": {"enum": ["forth", "back", "both"]}}}},
  "company": {"type": "object", "required": ["agreement", "thirds"], "properties": {"agreement": {"$ref": "#/components/schemas/Interval"}}},
  "stance": {"type": "object", "required": ["agreement", "issues"], "properties": {"agreement": {"$ref": "#/components/schemas/Interval"}}}}},
"Blocs": {"type": "object", "required": ["since", "until", "articles", "figure", "actors", "pairs", "groups", "maps"], "properties": {
  "pairs": {"type": "array", "items": {"type": "object", "required": ["a", "b", "low", "middle", "high"]}},
  "maps": {"type": "array", "items": {"type": "object", "required": ["period", "stress", "known", "points", "links"],
  "properties": {"links": {"type": "array", "items": {"type": "object", "required": ["from", "to", "cooperation", "conflict"]}}}}}}},
"Movements": {"type": "object", "required": ["from", "to", "looked_at", "rows"], "properties": {"looked_at": {"type": "integer"},
  "rows": {"type": "array", "items": {"type": "object", "required": ["one", "other", "before", "after", "change", "p", "stands"],
  "properties": {"change": {"$ref": "#/components/schemas/Interval"}, "stands": {"type": "boolean"}}}}}},
"Known": {"type": "object", "required": ["rows"], "properties": {"rows": {"type": "array", "items": {"type": "object",
  "required": ["id", "name", "kind", "country", "sectors", "wikidata", "offices", "members"]}}}},
"Status": {"type": "object", "required": ["version", "store", "counts"], "properties": {"store": {"type": "boolean"}}},
"Vocabulary": {"type": "object", "required": ["types", "contexts", "quads", "statuses", "stances"]}
})json";
  return kSchemas;
}

}  // namespace chancery::serve
