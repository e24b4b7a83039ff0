// events, statements, positions, pledges, actors, articles, stories: questions to a store.
#include <algorithm>
#include <functional>

#include "chancery/cli/json_rows.h"
#include "chancery/cli/nothing_found.h"
#include "chancery/cli/row_table.h"
#include "chancery/cli/store_commands.h"
#include "chancery/cli/store_filter.h"
#include "chancery/serve/rows_json.h"
#include "chancery/serve/story_reports.h"

namespace chancery::cli {
namespace {

using store::Filter;
using store::Kind;
using store::Page;

constexpr std::size_t kRowsHeld = 1000;  // rows held at a time

// Prints rows as they come; a table needs all of them at once, for the widths of its columns.
template <class RowType>
class Printer {
 public:
  explicit Printer(Session& session)
      : session_(session), format_(session.format()), json_rows_(session) {
    if (format_ == "csv" || format_ == "tsv") {
      line(serve::csv_names(static_cast<const RowType*>(nullptr)));
    }
  }

  void add(const RowType& row) {
    ++count_;
    if (wants_json_rows(session_)) {
      pipeline::JsonText json;
      serve::write_row(json, row);
      json_rows_.add(json.str());
    } else if (format_ == "table") {
      table_.push_back(row_of(row));
      if (table_.size() == kRowsHeld) flush();
    } else {
      line(serve::csv_cells(row));
    }
  }

  void close() {
    flush();
    json_rows_.close();
  }
  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  void flush() {
    if (table_.empty()) return;
    session_.output().write(render_table(columns_of(static_cast<const RowType*>(nullptr)), table_,
                                         session_.width(), session_.colours()));
    table_.clear();
  }

  void line(const std::vector<std::string>& cells) {
    if (format_ == "csv") {
      session_.output().write(serve::csv_row(cells));
      return;
    }
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i > 0) out += '\t';
      for (const char c : cells[i]) out += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
    }
    session_.output().line(out);
  }

  Session& session_;
  std::string format_;
  JsonRows json_rows_;
  std::vector<Row> table_;
  std::size_t count_ = 0;
};

void say_first(Session& session, store::Reader& reader, std::size_t found) {
  const auto counts = reader.counts();
  if (!counts || session.quiet()) return;
  note("chancery: " +
       std::string(found == 0 ? "none" : "the first that this store holds, not the first ever") +
       "; it has " + std::to_string(counts->articles) + " articles" +
       (counts->first_day.empty()
            ? ""
            : ", published " + counts->first_day + " to " + counts->last_day));
}

// `ask` gives a page; pages follow each other until the limit of the question.
template <class RowType>
int answer(Session& session, Kind kind,
           const std::function<base::Expected<store::Rows<RowType>>(store::Reader&, const Filter&,
                                                                    const Page&)>& ask) {
  const auto filter = filter_of(session, kind);
  if (!filter) return session.cannot_run(filter.error());
  auto page = page_of(session);
  if (!page) return session.cannot_run(page.error());
  const auto reader = reader_of(session);
  if (!reader) return session.cannot_run(reader.error());
  Printer<RowType> printer(session);
  std::size_t left = page->limit;
  bool more = false;
  while (left > 0) {
    page->limit = filter->lives ? left : std::min(left, kRowsHeld);
    const auto rows = ask(**reader, *filter, *page);
    if (!rows) return session.cannot_run(rows.error());
    for (const RowType& row : rows->rows) printer.add(row);
    left -= std::min(left, rows->rows.size());
    more = rows->next != 0;
    if (!more) break;
    page->after = rows->next;
  }
  printer.close();
  if (session.arguments().has("first")) {
    say_first(session, **reader, printer.count());
  } else if (!session.quiet() && session.format() == "table") {
    if (printer.count() == 0) {
      const std::string unknown = unknown_values(**reader, *filter);
      note("chancery: nothing matches" + (unknown.empty() ? "" : ": " + unknown));
    }
    if (more) note("chancery: there is more; --limit 0 shows everything");
  }
  return session.finish(kClean);
}

int count_by(Session& session, const std::string& property) {
  const auto filter = filter_of(session, Kind::kEvents);
  if (!filter) return session.cannot_run(filter.error());
  const auto page = page_of(session);
  if (!page) return session.cannot_run(page.error());
  const auto reader = reader_of(session);
  if (!reader) return session.cannot_run(reader.error());
  const auto facets = (*reader)->facets(*filter, *store::by_from(property), page->limit);
  if (!facets) return session.cannot_run(facets.error());
  const std::string format = session.format();
  std::vector<Row> table;
  JsonRows json_rows(session);
  if (format == "csv") session.output().line(property + ",events");
  if (format == "tsv") session.output().line(property + "\tevents");
  for (const store::Facet& facet : *facets) {
    const std::string count = std::to_string(facet.count);
    if (format == "table") table.push_back({{facet.value, Ink::kBold}, {count, Ink::kPlain}});
    if (format == "csv") session.output().line(csv_line({facet.value, count}));
    if (format == "tsv") session.output().line(facet.value + "\t" + count);
    if (!wants_json_rows(session)) continue;
    pipeline::JsonText json;
    json.open_object().key(property).text_or_null(facet.value).key("events").number(facet.count);
    json_rows.add(json.close_object().str());
  }
  json_rows.close();
  if (format != "table") return session.finish(kClean);
  session.output().write(
      render_table({{property, 10}, {"events", 8}}, table, session.width(), session.colours()));
  return session.finish(kClean);
}

int firmness(const std::string& status) {
  return status == "delivered" ? 2 : status == "agreed" ? 1 : 0;
}

}  // namespace

int run_events(Session& session) {
  if (const auto by = session.arguments().value("count-by")) return count_by(session, *by);
  return answer<store::EventRow>(session, Kind::kEvents,
                                 [](store::Reader& reader, const Filter& filter, const Page& page) {
                                   auto rows = reader.events(filter, page);
                                   if (!rows || !filter.story_level) return rows;
                                   auto told = serve::add_tellings(reader, rows->rows);
                                   if (!told) rows = std::unexpected(std::move(told.error()));
                                   return rows;
                                 });
}

int run_statements(Session& session) {
  return answer<store::StatementRow>(
      session, Kind::kStatements,
      [](store::Reader& reader, const Filter& filter, const Page& page) {
        return reader.statements(filter, page);
      });
}

int run_positions(Session& session) {
  return answer<store::PositionRow>(
      session, Kind::kPositions, [](store::Reader& reader, const Filter& filter, const Page& page) {
        return reader.positions(filter, page);
      });
}

int run_pledges(Session& session) {
  const bool first = session.arguments().has("first");
  return answer<store::PledgeRow>(
      session, Kind::kPledges,
      [first](store::Reader& reader, const Filter& filter, const Page& page) {
        auto rows = reader.pledges(filter, page);
        if (rows && filter.lives && !first) {
          std::stable_sort(rows->rows.begin(), rows->rows.end(), [](const auto& a, const auto& b) {
            return firmness(a.status) > firmness(b.status);
          });
        }
        return rows;
      });
}

int run_actors(Session& session) {
  return answer<store::ActorRow>(session, Kind::kActors,
                                 [](store::Reader& reader, const Filter& filter, const Page& page) {
                                   return reader.actors(filter, page);
                                 });
}

int run_articles_of_store(Session& session) {
  return answer<store::ArticleRow>(
      session, Kind::kArticles, [](store::Reader& reader, const Filter& filter, const Page& page) {
        return reader.articles(filter, page);
      });
}

int run_stories_of_store(Session& session) {
  return answer<store::StoryRow>(session, Kind::kStories,
                                 [](store::Reader& reader, const Filter& filter, const Page& page) {
                                   return reader.stories(filter, page);
                                 });
}

int run_rejects(Session& session) {
  const auto reader = reader_of(session);
  if (!reader) return session.cannot_run(reader.error());
  const auto rejects = (*reader)->rejects();
  if (!rejects) return session.cannot_run(rejects.error());
  const std::string format = session.format();
  std::vector<Row> table;
  JsonRows json_rows(session);
  const std::vector<std::string> names = {"path", "item", "code", "message", "attempts", "last"};
  if (format == "csv") session.output().write(serve::csv_row(names));
  for (const store::Reject& reject : *rejects) {
    const std::vector<std::string> cells = {
        reject.path, reject.item, reject.code, reject.message, std::to_string(reject.attempts),
        reject.last};
    if (format == "csv") session.output().write(serve::csv_row(cells));
    if (format == "table") {
      Row row;
      for (const std::string& cell : cells) row.cells.push_back({cell, Ink::kPlain});
      table.push_back(std::move(row));
    }
    std::string line;
    for (const std::string& cell : cells) line += (line.empty() ? "" : "\t") + cell;
    if (format == "tsv") session.output().line(line);
    if (!wants_json_rows(session)) continue;
    pipeline::JsonText json;
    json.open_object();
    for (std::size_t i = 0; i < names.size(); ++i) {
      json.key(names[i]);
      names[i] == "attempts" ? json.number(reject.attempts) : json.text(cells[i]);
    }
    json_rows.add(json.close_object().str());
  }
  json_rows.close();
  if (format != "table") return session.finish(kClean);
  session.output().write(render_table(
      {{"path", 10}, {"item", 6}, {"code", 9}, {"message", 16}, {"tries", 3}, {"last", 10}}, table,
      session.width(), session.colours()));
  return session.finish(kClean);
}

int run_forget(Session& session) {
  auto writer = writer_of(session, false);
  if (!writer) return session.cannot_run(writer.error());
  bool any = false;
  JsonRows json_rows(session);
  const std::string why = session.arguments().value("why").value_or("");
  for (const std::string& given : session.arguments().operands) {
    auto article = (*writer)->article_of_key(given);
    if (!article) article = (*writer)->article_of_address(given);
    if (!article) return session.cannot_run(article.error());
    if (const auto gone = (*writer)->forget(*article, why); !gone) {
      return session.cannot_run(gone.error());
    }
    if (const auto kept = (*writer)->commit(); !kept) return session.cannot_run(kept.error());
    any = true;
    if (session.format() == "json") {
      pipeline::JsonText json;
      json_rows.add(json.open_object().key("forgotten").text(given).close_object().str());
    } else if (!session.quiet()) {
      note("chancery: forgot " + given);
    }
  }
  json_rows.close();
  if (any) {
    if (const auto clean = (*writer)->scrub(); !clean) return session.cannot_run(clean.error());
  }
  return session.finish(kClean);
}

}  // namespace chancery::cli
