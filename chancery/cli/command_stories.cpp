// stories: which articles tell the same. Without a store: the articles of the operands alone.
#include <algorithm>
#include <map>

#include "chancery/analysis/corpus_builder.h"
#include "chancery/cli/analysis_commands.h"
#include "chancery/cli/article_features.h"
#include "chancery/cli/json_rows.h"
#include "chancery/cli/store_commands.h"
#include "chancery/cli/table.h"
#include "chancery/pipeline/findings_json.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::cli {
namespace {

using Places = std::map<std::string, std::pair<std::string, std::string>>;

std::string placed_json(const ReadArticle& article, const Places& places, const Places& given) {
  const auto& [story, copy_of] = places.at(article.features.id);
  pipeline::JsonText json;
  json.open_object().key("id").text(article.id);
  json.key("story").text(given.at(story).first);
  json.key("copy_of").text_or_null(copy_of.empty() ? "" : given.at(copy_of).first);
  json.key("title").text_or_null(article.title);
  json.key("published").text_or_null(article.features.published);
  json.key("publisher").text_or_null(article.features.outlet).close_object();
  return json.take();
}

// As rows in input order: what the checks read.
int print_rows(Session& session, const std::vector<ReadArticle>& articles, const Places& places,
               const Places& given) {
  int status = kClean;
  JsonRows rows(session);
  for (const ReadArticle& article : articles) {
    if (!article.error.empty()) status = kRejects;
    rows.add(article.error.empty() ? placed_json(article, places, given) : article.error);
  }
  rows.close();
  return session.finish(status);
}

std::string day_of(const stories::Features& features) {
  return features.day ? base::to_iso(*features.day) : "";
}

// A story is a block: its first title, then the articles below one another.
int print_page(Session& session, const std::vector<ReadArticle>& articles, const Places& places) {
  std::map<std::string, std::vector<const ReadArticle*>> groups;
  int status = kClean;
  for (const ReadArticle& article : articles) {
    if (article.error.empty()) {
      groups[places.at(article.features.id).first].push_back(&article);
    } else {
      note("chancery: " + article.message);
      status = kRejects;
    }
  }
  std::vector<std::pair<std::string, std::vector<const ReadArticle*>>> ordered(groups.begin(),
                                                                               groups.end());
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
  const Colours& colours = session.colours();
  for (auto& [story, members] : ordered) {
    std::stable_sort(members.begin(), members.end(), [](const auto* a, const auto* b) {
      return day_of(a->features) < day_of(b->features);
    });
    std::vector<Row> rows;
    for (const ReadArticle* member : members) {
      const bool copy = !places.at(member->features.id).second.empty();
      rows.push_back({{day_of(member->features), Ink::kFaint},
                      {member->features.outlet, Ink::kCyan},
                      {copy ? "copy" : "", Ink::kYellow},
                      {member->title.empty() ? member->id : member->title}});
    }
    session.output().line(
        colours(Ink::kBold,
                std::to_string(members.size()) + (members.size() == 1 ? " article" : " articles")));
    session.output().line(render_table({{"", 10, 10}, {"", 8, 22}, {"", 4, 4}, {"", 20}}, rows,
                                       session.width(), colours));
  }
  return session.finish(status);
}

int print_csv(Session& session, const std::vector<ReadArticle>& articles, const Places& places,
              const Places& given) {
  session.output().line(csv_line({"id", "story", "copy_of", "published", "publisher", "title"}));
  int status = kClean;
  for (const ReadArticle& article : articles) {
    if (!article.error.empty()) {
      note("chancery: " + article.message);
      status = kRejects;
      continue;
    }
    const auto& [story, copy_of] = places.at(article.features.id);
    session.output().line(
        csv_line({article.id, given.at(story).first, copy_of.empty() ? "" : given.at(copy_of).first,
                  article.features.published, article.features.outlet, article.title}));
  }
  return session.finish(status);
}

}  // namespace

int run_stories(Session& session) {
  if (session.arguments().has("db")) return run_stories_of_store(session);
  if (session.arguments().operands.empty())
    return session.cannot_run(base::fail("E-CLI-001", "chancery stories takes files, or --db FILE",
                                         {}, "chancery stories --help shows how")
                                  .error());
  auto articles = read_features(session, session.arguments().has("with-actors"));
  if (!articles) return session.cannot_run(articles.error());
  std::vector<stories::Features> features;
  Places given;  // ids are made unique for the grouping; these are the ones to print
  for (const ReadArticle& article : *articles) {
    if (!article.error.empty()) continue;
    given[article.features.id] = {article.id, ""};
    features.push_back(article.features);
  }
  const Places places = analysis::group_articles(std::move(features));
  const std::string format = session.format();
  if (format == "table") return print_page(session, *articles, places);
  if (format == "csv") return print_csv(session, *articles, places, given);
  return print_rows(session, *articles, places, given);
}

}  // namespace chancery::cli
