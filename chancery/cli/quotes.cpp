#include "chancery/cli/quotes.h"

#include "chancery/base/utf8.h"
#include "chancery/cli/table.h"
#include "chancery/cli/text_layout.h"
#include "chancery/cli/wording.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::cli {

using document::Document;
using document::Statement;

namespace {

struct Fields {
  std::string speaker;
  std::string code;
  std::string via;
  std::string addressee;
  std::string cue;
  std::string words;
  std::string context;  // the whole sentences that hold cue and words
  std::string section;
};

// The sentences from the first word of the statement to its last.
document::Span sentences_around(const Document& document, const Statement& statement) {
  document::Span all;
  for (const auto* spans : {&statement.source, &statement.cue, &statement.content}) {
    for (const document::Span span : *spans) all = all.empty() ? span : cover(all, span);
  }
  document::Span out = all;
  for (const document::Sentence& sentence : document.sentences.get()) {
    if (sentence.span.overlaps(all)) out = cover(out, sentence.span);
  }
  return out;
}

std::string section_of(const Document& document, const Statement& statement) {
  const std::uint32_t at = statement.content.empty() ? 0 : statement.content.front().begin;
  for (const document::Section& section : document.sections.get()) {
    if (section.span.begin <= at && at < section.span.end)
      return std::string(document::name_of(section.kind));
  }
  return "";
}

Fields fields_of(const Document& document, const Statement& statement) {
  Fields fields;
  if (statement.speaker) {
    const bool known = statement.speaker->entity.valid();
    fields.speaker = known ? document.entities.get()[statement.speaker->entity.value].name
                           : one_line(document.slice(statement.speaker->span));
    fields.code = code_of(document, *statement.speaker);
  } else {
    fields.speaker = words_of(document, statement.source);
  }
  for (const auto& via : statement.via) {
    fields.via += (fields.via.empty() ? "" : "; ") + name_of(document, via);
  }
  if (statement.addressee) fields.addressee = name_of(document, *statement.addressee);
  fields.context = one_line(document.slice(sentences_around(document, statement)));
  fields.section = section_of(document, statement);
  fields.cue = words_of(document, statement.cue);
  fields.words = words_of(document, statement.content);
  return fields;
}

}  // namespace

Quotes select_quotes(const Document& document, std::string_view speaker) {
  Quotes found;
  const std::string wanted = base::fold(speaker);
  for (const Statement& statement : document.statements.get()) {
    const Fields fields = fields_of(document, statement);
    if (wanted.empty() || base::fold(fields.speaker).find(wanted) != std::string::npos ||
        (fields.code.starts_with(speaker) && speaker.size() >= 3)) {
      found.push_back(&statement);
    }
  }
  return found;
}

std::string quotes_header() {
  return csv_line({"article", "published", "speaker", "code", "via", "kind", "act", "cue_class",
                   "cue", "words", "addressee", "certainty", "section", "context"});
}

std::string quotes_csv(const Document& document, const Quotes& quotes) {
  std::string out;
  for (const Statement* quote : quotes) {
    const Fields fields = fields_of(document, *quote);
    out +=
        csv_line({document.metadata().id, document.metadata().published, fields.speaker,
                  fields.code, fields.via, std::string(document::name_of(quote->kind)),
                  std::string(document::name_of(quote->act)), quote->cue_class, fields.cue,
                  fields.words, fields.addressee, std::string(document::name_of(quote->certainty)),
                  fields.section, fields.context}) +
        "\n";
  }
  return out;
}

std::string quotes_json(const Document& document, const Quotes& quotes, bool array) {
  std::string out;
  const base::CodePointIndex points(document.text());
  const std::uint32_t body = document.body_begin();
  for (const Statement* quote : quotes) {
    const Fields fields = fields_of(document, *quote);
    pipeline::JsonText json;
    json.open_object();
    json.key("article").text(document.metadata().id);
    json.key("published").text_or_null(document.metadata().published);
    json.key("speaker").text_or_null(fields.speaker);
    json.key("code").text_or_null(fields.code);
    json.key("via").text_or_null(fields.via);
    json.key("kind").text(document::name_of(quote->kind));
    json.key("act").text(document::name_of(quote->act));
    json.key("cue_class").text(quote->cue_class);
    json.key("cue").text(fields.cue);
    json.key("words").text(fields.words);
    json.key("addressee").text_or_null(fields.addressee);
    json.key("certainty").text(document::name_of(quote->certainty));
    json.key("section").text_or_null(fields.section);
    json.key("context").text(fields.context);
    json.key("content").open_array();
    for (const document::Span span : quote->content) {
      const std::uint32_t zero = span.begin < body ? 0 : points.at(body);
      json.open_object();
      json.key("begin").number(points.at(span.begin) - zero);
      json.key("end").number(points.at(span.end) - zero);
      if (span.begin < body) json.key("field").text("title");
      json.close_object();
    }
    json.close_array();
    json.close_object();
    if (array && !out.empty()) out.insert(out.size() - 1, ",");
    out += json.take() + "\n";
  }
  return out;
}

std::string quotes_page(const Document& document, const Quotes& quotes, std::size_t width,
                        const Colours& colours) {
  std::vector<Row> rows;
  for (const Statement* quote : quotes) {
    const Fields fields = fields_of(document, *quote);
    std::string speaker = fields.speaker.empty() ? "(nobody named)" : fields.speaker;
    if (!fields.code.empty()) speaker += " (" + fields.code + ")";
    if (!fields.via.empty()) speaker += ", via " + fields.via;
    rows.push_back({{speaker, Ink::kYellow},
                    {std::string(document::name_of(quote->kind)), Ink::kFaint},
                    {fields.cue, Ink::kFaint},
                    {fields.words}});
  }
  constexpr std::size_t kLines = 20;
  return render_table({{"speaker", 12, 40}, {"kind", 6, 8}, {"cue", 6, 18}, {"words", 20, 140}},
                      rows, width, colours, kLines);
}

}  // namespace chancery::cli
