// Answers the rows of an actor file as `chancery resolve --format jsonl` does, for scoring while
// the data grow: resolve_dump DATA ROWS.jsonl > answers.jsonl
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "chancery/entities/resolver.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: resolve_dump DATA ROWS.jsonl\n";
    return 2;
  }
  const auto data = chancery::lexicon::DataFiles::open({argv[1]});
  if (!data) {
    std::cerr << data.error().to_string() << '\n';
    return 2;
  }
  const auto resolver = chancery::entities::Resolver::load(*data);
  if (!resolver) {
    std::cerr << resolver.error().to_string() << '\n';
    return 2;
  }
  std::ifstream rows(argv[2]);
  for (std::string line; std::getline(rows, line);) {
    const auto row = nlohmann::json::parse(line, nullptr, false);
    if (!row.is_object()) continue;
    const auto answer = resolver->resolve({row.value("text", ""), row.value("context", ""),
                                           row.value("date", ""), row.value("span", "")});
    const nlohmann::json out = {{"id", row.value("id", "")},
                                {"country", answer.country},
                                {"sectors", answer.sectors},
                                {"sector", answer.sectors.empty() ? "" : answer.sectors.front()},
                                {"name", answer.name},
                                {"resolved_by", std::string(name_of(answer.resolved_by))},
                                {"why", answer.why},
                                {"actors", answer.actors}};
    std::cout << out.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
  }
  return 0;
}
