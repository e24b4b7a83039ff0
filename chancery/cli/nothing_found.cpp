#include "chancery/cli/nothing_found.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::cli {
namespace {

using store::By;

constexpr std::size_t kMostValues = 50'000;

class Asker {
 public:
  explicit Asker(store::Reader& reader) : reader_(reader) {}

  void look(const char* what, const std::vector<std::string>& wanted, const std::vector<By>& bys) {
    if (wanted.empty()) return;
    std::vector<std::string> known;
    for (const By by : bys) {
      const auto facets = reader_.facets({}, by, kMostValues);
      if (!facets) return;
      for (const store::Facet& facet : *facets) known.push_back(facet.value);
    }
    for (const std::string& value : wanted) {
      const auto same = [&](const std::string& one) {
        return base::fold(one) == base::fold(value);
      };
      if (std::any_of(known.begin(), known.end(), same)) continue;
      said_ += (said_.empty() ? "no " : ", no ") + std::string(what) + " " + value + " here";
      const std::string near = store::nearest(value, known);
      if (!near.empty()) said_ += " (did you mean " + near + "?)";
    }
  }
  [[nodiscard]] const std::string& said() const { return said_; }

 private:
  store::Reader& reader_;
  std::string said_;
};

}  // namespace

std::string unknown_values(store::Reader& reader, const store::Filter& filter) {
  Asker asker(reader);
  std::vector<std::string> countries;
  for (const store::PartyFilter* who : {&filter.source, &filter.target, &filter.either})
    countries.insert(countries.end(), who->countries.begin(), who->countries.end());
  asker.look("country", countries, {By::kSource, By::kTarget});
  const bool code =
      filter.place.size() == 3 && std::all_of(filter.place.begin(), filter.place.end(),
                                              [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!filter.place.empty() && !code) asker.look("place", {filter.place}, {By::kPlace});
  asker.look("outlet", filter.outlets, {By::kOutlet});
  return asker.said();
}

}  // namespace chancery::cli
