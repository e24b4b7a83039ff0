// code, parse, quotes, extract: the commands that go over articles.
#include "chancery/cli/article_run.h"
#include "chancery/cli/commands.h"
#include "chancery/cli/iob.h"
#include "chancery/cli/markdown.h"
#include "chancery/cli/page.h"
#include "chancery/cli/quotes.h"
#include "chancery/document/conllu.h"
#include "chancery/pipeline/dyads.h"
#include "chancery/pipeline/findings_json.h"

namespace chancery::cli {
namespace {

std::string error_row(const intake::ItemError& item) {
  return pipeline::error_json(item.id, item.path, item.error) + "\n";
}

std::string no_row(const intake::ItemError&) { return ""; }

// For output that has no room for errors: they go to standard error.
ArticleRun plain_run(pipeline::Depth depth) {
  ArticleRun run;
  run.depth = depth;
  run.render_error = no_row;
  run.errors_are_rows = false;
  return run;
}

ArticleRun json_run(pipeline::Depth depth, bool array) {
  ArticleRun run;
  run.depth = depth;
  run.render_error = error_row;
  run.json_array = array;
  return run;
}

}  // namespace

int run_code(Session& session) {
  if (session.arguments().has("cameo")) return run_code_cameo(session);
  const std::string format = session.format();
  const bool dyads = session.arguments().has("dyads");
  if (format == "page") {
    ArticleRun run = plain_run(pipeline::Depth::kFindings);
    run.render = [&](const document::Document& document, const pipeline::Engine&, double) {
      return article_page(document, session.width(), session.colours()) + "\n";
    };
    return run_articles(session, run);
  }
  ArticleRun run = json_run(pipeline::Depth::kFindings, format == "json");
  run.render = [dyads](const document::Document& document, const pipeline::Engine& engine,
                       double milliseconds) {
    if (!dyads) return pipeline::findings_json(document, engine.scorer(), milliseconds) + "\n";
    const auto events = pipeline::expand_dyads(document.events.get());
    return pipeline::findings_json(document, engine.scorer(), milliseconds, &events) + "\n";
  };
  return run_articles(session, run);
}

int run_parse(Session& session) {
  const std::string format = session.format();
  ArticleRun run = plain_run(pipeline::Depth::kSyntax);
  if (format == "json") {
    run = json_run(pipeline::Depth::kSyntax, true);
    run.render = [](const document::Document& document, const pipeline::Engine&, double) {
      return trees_json(document) + "\n";
    };
  } else if (format == "iob2") {
    run.render = [](const document::Document& document, const pipeline::Engine&, double) {
      return write_iob2(document);
    };
  } else {
    run.render = [](const document::Document& document, const pipeline::Engine&, double) {
      return "# newdoc id = " + document.metadata().id + "\n" +
             document::write_conllu(document, document.metadata().id);
    };
  }
  return run_articles(session, run);
}

int run_quotes(Session& session) {
  const std::string format = session.format();
  const std::string speaker = session.arguments().value("speaker").value_or("");
  const bool json = format == "json" || format == "jsonl";
  ArticleRun run =
      json ? json_run(pipeline::Depth::kFindings, false) : plain_run(pipeline::Depth::kFindings);
  if (format == "json") run.json_array = true;
  if (format == "csv") session.output().line(quotes_header());
  run.render = [&, speaker](const document::Document& document, const pipeline::Engine&, double) {
    const auto quotes = select_quotes(document, speaker);
    if (format == "csv") return quotes_csv(document, quotes);
    if (json) return quotes_json(document, quotes, format == "json");
    return quotes_page(document, quotes, session.width(), session.colours());
  };
  return run_articles(session, run);
}

int run_extract(Session& session) {
  const std::string format = session.format();
  if (format == "text") {
    ArticleRun run = plain_run(pipeline::Depth::kSections);
    run.pages_as_read = true;
    run.render = [](const document::Document& document, const pipeline::Engine&, double) {
      return pipeline::body_text(document) + "\n";
    };
    return run_articles(session, run);
  }
  if (format == "markdown") {
    ArticleRun run = plain_run(pipeline::Depth::kSections);
    run.render = [](const document::Document& document, const pipeline::Engine&, double) {
      return article_markdown(document) + "\n";
    };
    return run_articles(session, run);
  }
  ArticleRun run = json_run(pipeline::Depth::kSections, format == "json");
  run.pages_as_read = true;
  run.render = [](const document::Document& document, const pipeline::Engine&, double) {
    return pipeline::extract_json(document) + "\n";
  };
  return run_articles(session, run);
}

}  // namespace chancery::cli
