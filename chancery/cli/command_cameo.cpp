// code --cameo and lexicon import: dictionaries of PETRARCH and TABARI.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include "chancery/base/utf8.h"
#include "chancery/cameo/coder.h"
#include "chancery/cameo/foreign_reader.h"
#include "chancery/cli/article_run.h"
#include "chancery/cli/commands.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::cli {
namespace {

namespace fs = std::filesystem;

void add_events(pipeline::JsonText& json, const document::Document& document,
                const std::vector<cameo::CameoEvent>& events, bool one_sided) {
  const base::CodePointIndex index(document.text());
  json.open_array();
  for (const cameo::CameoEvent& event : events) {
    if (event.one_sided() != one_sided) continue;
    json.open_object().key("source").text(event.source).key("target").text(event.target);
    json.key("code").text(event.code).key("verb").text(event.verb);
    json.key("pattern").text_or_null(event.pattern);
    for (const auto& [name, span] :
         {std::pair("trigger", event.trigger), std::pair("evidence", event.evidence)}) {
      json.key(name).open_object();
      json.key("begin").number(static_cast<std::int64_t>(index.at(span.begin)));
      json.key("end").number(static_cast<std::int64_t>(index.at(span.end))).close_object();
    }
    json.close_object();
  }
  json.close_array();
}

std::string cameo_json(const document::Document& document, const cameo::CameoArticle& article) {
  const document::Metadata& about = document.metadata();
  pipeline::JsonText json;
  json.open_object().key("id").text(about.id).key("path").text_or_null(about.path);
  json.key("published").text_or_null(about.published);
  json.key("discarded")
      .text_or_null(article.dropped                 ? "story"
                    : article.dropped_sentences > 0 ? "sentence"
                                                    : "");
  json.key("events");
  add_events(json, document, article.events, false);
  json.key("one_sided");
  add_events(json, document, article.events, true);
  json.close_object();
  return json.take() + "\n";
}

std::string cameo_page(const document::Document& document, const cameo::CameoArticle& article,
                       const Colours& colours) {
  std::string out = colours(Ink::kBold, document.metadata().id) + "\n";
  for (const cameo::CameoEvent& event : article.events) {
    if (event.one_sided()) continue;
    out += "  " + event.source + "  " + event.code + "  " + event.target + "  " +
           colours(Ink::kFaint, event.verb + (event.pattern.empty() ? "" : ": " + event.pattern)) +
           "\n";
  }
  return out;
}

base::Expected<std::string> read_dictionary(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  if (!in) return base::fail("E-CAM-005", "cannot read the dictionary", {path, 0, 0});
  return text;
}

base::Expected<void> write_dictionary(const fs::path& path, const std::string& text) {
  std::error_code failure;
  fs::create_directories(path.parent_path(), failure);
  std::ofstream out(path, std::ios::binary);
  out << text;
  out.close();
  if (failure || !out)
    return base::fail("E-CAM-006", "cannot write the file", {path.string(), 0, 0});
  return {};
}

using Facts = std::vector<std::pair<std::string, std::string>>;  // file, kind

std::string counted(const cameo::Entries& entries) {
  const auto say = [](std::size_t count, std::string_view what) {
    return std::to_string(count) + " " + std::string(what);
  };
  std::size_t names = 0;
  for (const auto& actor : entries.actors) names += actor.names.size();
  std::size_t patterns = 0;
  for (const auto& verb : entries.verbs) patterns += verb.patterns.size();
  return say(entries.actors.size(), "actors (") + say(names, "names), ") +
         say(entries.agents.size(), "agents, ") + say(entries.verbs.size(), "verbs (") +
         say(patterns, "patterns), ") + say(entries.synsets.size(), "sets, ") +
         say(entries.discards.size(), "discards, ") + say(entries.issues.size(), "issue lists");
}

std::string report_json(const Facts& files, const cameo::Entries& entries,
                        const std::vector<cameo::ForeignNote>& notes) {
  pipeline::JsonText json;
  json.open_object().key("files").open_array();
  for (const auto& [file, kind] : files)
    json.open_object().key("file").text(file).key("kind").text(kind).close_object();
  json.close_array().key("carried").text(counted(entries)).key("notes").open_array();
  for (const cameo::ForeignNote& one : notes) {
    json.open_object().key("kind").text(cameo::name_of(one.kind));
    json.key("file").text_or_null(one.file).key("line").number(one.line);
    json.key("message").text(one.message).close_object();
  }
  json.close_array().close_object();
  return json.take();
}

void print_report(Output& output, const Facts& files, const cameo::Entries& entries,
                  const std::vector<cameo::ForeignNote>& notes) {
  for (const cameo::ForeignNote& one : notes) {
    const std::string place =
        one.file.empty() ? "" : one.file + ":" + std::to_string(one.line) + ": ";
    output.line(place + std::string(cameo::name_of(one.kind)) + ": " + one.message);
  }
  for (const auto& [file, kind] : files) output.line("read: " + file + " (" + kind + ")");
  output.line("carried: " + counted(entries));
  for (const auto kind :
       {cameo::NoteKind::kNotCarried, cameo::NoteKind::kBadDate, cameo::NoteKind::kNoCode,
        cameo::NoteKind::kDuplicate, cameo::NoteKind::kConflict}) {
    const auto count =
        std::ranges::count_if(notes, [&](const auto& one) { return one.kind == kind; });
    if (count > 0) output.line(std::string(cameo::name_of(kind)) + ": " + std::to_string(count));
  }
}

bool loses(const cameo::ForeignNote& note) {
  return note.kind != cameo::NoteKind::kDuplicate && note.kind != cameo::NoteKind::kConflict;
}

}  // namespace

int run_code_cameo(Session& session) {
  const auto data = session.load_data();
  if (!data) return session.cannot_run(data.error());
  const auto coder = cameo::Coder::load(*data);
  if (!coder) return session.cannot_run(coder.error());
  const std::string format = session.format();
  ArticleRun run;
  run.depth = pipeline::Depth::kSyntax;
  run.json_array = format == "json";
  run.errors_are_rows = format != "page";
  run.render_error = [format](const intake::ItemError& item) {
    return format == "page" ? "" : pipeline::error_json(item.id, item.path, item.error) + "\n";
  };
  run.render = [&](const document::Document& document, const pipeline::Engine&, double) {
    const cameo::CameoArticle article = coder->code(document);
    return format == "page" ? cameo_page(document, article, session.colours())
                            : cameo_json(document, article);
  };
  return run_articles(session, run);
}

int run_lexicon_import(Session& session) {
  const Arguments& arguments = session.arguments();
  const auto out = arguments.value("out");
  if (!arguments.has("petrarch") || !out) {
    return session.cannot_run(
        base::fail("E-CLI-006", "lexicon import needs --petrarch and --out DIR", {},
                   "chancery lexicon import --petrarch --out mine/ verbs.txt actors.txt")
            .error());
  }
  cameo::ForeignReader reader;
  Facts files;
  for (const std::string& path : arguments.operands) {
    const auto text = read_dictionary(path);
    if (!text) return session.cannot_run(text.error());
    files.emplace_back(path, cameo::name_of(reader.read(path, *text)));
  }
  reader.finish();
  std::vector<cameo::ForeignNote> notes = reader.notes();
  for (cameo::ForeignNote& one : cameo::repeated(reader.entries())) notes.push_back(std::move(one));
  for (const auto& [name, text] : cameo::data_files_of(reader.entries())) {
    if (const auto written = write_dictionary(fs::path(*out) / name, text); !written)
      return session.cannot_run(written.error());
  }
  if (session.format() == "json")
    session.output().line(report_json(files, reader.entries(), notes));
  else
    print_report(session.output(), files, reader.entries(), notes);
  return session.finish(std::ranges::any_of(notes, loses) ? kRejects : kClean);
}

}  // namespace chancery::cli
