// The lists of StoreApi: one shape for every kind of row, as JSON, JSONL or CSV.
#include "chancery/serve/question.h"
#include "chancery/serve/rows_json.h"
#include "chancery/serve/store_api.h"

namespace chancery::serve {
namespace {

using store::Kind;
using store::Reader;
using store::Rows;

template <class Row>
using Ask = base::Expected<Rows<Row>> (Reader::*)(const store::Filter&, const store::Page&);

template <class Row>
Response json_rows(const Rows<Row>& rows) {
  pipeline::JsonText json;
  json.open_object().key("rows").open_array();
  for (const Row& row : rows.rows) write_row(json, row);
  json.close_array().key("next");
  if (rows.next == 0) {
    json.null();
  } else {
    json.number(rows.next);
  }
  json.close_object();
  return json_response(json.take());
}

// Page after page, up to the limit.
template <class Row>
base::Expected<std::string> download(Reader& reader, Ask<Row> ask, const store::Filter& filter,
                                     store::Page page, bool csv) {
  std::string out = csv ? csv_row(csv_names(static_cast<const Row*>(nullptr))) : "";
  std::size_t left = page.limit;
  page.words = true;
  while (left > 0) {
    page.limit = std::min(left, kLargestPage);
    const auto rows = (reader.*ask)(filter, page);
    if (!rows) return std::unexpected(rows.error());
    for (const Row& row : rows->rows) {
      if (csv) {
        out += csv_row(csv_cells(row));
      } else {
        pipeline::JsonText json;
        write_row(json, row);
        out += json.take() + "\n";
      }
    }
    left -= std::min(left, rows->rows.size());
    page.after = rows->next;
    if (rows->next == 0 || rows->rows.empty()) break;
  }
  return out;
}

template <class Row>
Response answer_list(Readers& readers, const store::Vocabulary& vocabulary, Kind kind, Ask<Row> ask,
                     const Request& request) {
  const std::string format = request.query.value("format").value_or("json");
  const bool whole = format == "csv" || format == "jsonl";
  const store::Filter filter = filter_from(request.query);
  if (auto checked = store::check(filter, kind, vocabulary); !checked) {
    return store_failure(checked.error());
  }
  const auto reader = readers.here();
  if (!reader) return store_failure(reader.error());
  const store::Page page = page_from(request.query, whole ? kLargestDownload : kLargestPage);
  if (!whole) {
    const auto rows = ((*reader)->*ask)(filter, page);
    return rows ? json_rows(*rows) : store_failure(rows.error());
  }
  auto text = download<Row>(**reader, ask, filter, page, format == "csv");
  if (!text) return store_failure(text.error());
  Response response;
  response.type = format == "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson";
  response.set("Content-Disposition",
               "attachment; filename=\"" + std::string(store::name_of(kind)) + "." + format + "\"");
  response.body = std::move(*text);
  return response;
}

}  // namespace

std::vector<Route> StoreApi::list_routes() const {
  const auto route = [&]<class Row>(std::string name, std::string summary, std::string schema,
                                    Kind kind, Ask<Row> ask) {
    Route made;
    made.method = "GET";
    made.pattern = "/api/v1/" + name;
    made.name = name;
    made.summary = std::move(summary);
    made.parameters = filter_parameters() + page_parameters();
    made.schema = std::move(schema);
    made.types = {"text/csv", "application/x-ndjson"};
    made.keeps = true;
    made.answer = [readers = readers_, vocabulary = vocabulary_, kind, ask](const Request& request,
                                                                            const Bound&) {
      return answer_list<Row>(*readers, *vocabulary, kind, ask, request);
    };
    return made;
  };
  return {
      route("events", "Events, newest first", "Events", Kind::kEvents, &Reader::events),
      route("statements", "Who said what", "Statements", Kind::kStatements, &Reader::statements),
      route("positions", "Who supports or opposes which text", "Positions", Kind::kPositions,
            &Reader::positions),
      route("pledges", "Who promised how much to whom", "Pledges", Kind::kPledges,
            &Reader::pledges),
      route("articles", "Articles", "Articles", Kind::kArticles, &Reader::articles),
      route("stories", "Stories: articles that tell the same", "Stories", Kind::kStories,
            &Reader::stories),
      route("actors", "Actors, those with most events first", "Actors", Kind::kActors,
            &Reader::actors),
  };
}

}  // namespace chancery::serve
