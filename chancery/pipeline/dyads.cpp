#include "chancery/pipeline/dyads.h"

namespace chancery::pipeline {

std::vector<document::Event> expand_dyads(const std::vector<document::Event>& events) {
  std::vector<document::Event> out;
  for (const document::Event& event : events) {
    const bool mutual = event.symmetric && event.source.size() > 1;
    const auto& targets = mutual ? event.source : event.target;
    if (event.source.size() * targets.size() <= 1) {
      out.push_back(event);
      continue;
    }
    std::size_t pairs = 0;
    for (const auto& source : event.source) {
      for (const auto& target : targets) {
        if ((mutual && &source == &target) || pairs++ >= kMostPairs) continue;
        document::Event pair = event;
        pair.source = {source};
        pair.target = {target};
        pair.symmetric = false;
        out.push_back(std::move(pair));
      }
    }
  }
  return out;
}

}  // namespace chancery::pipeline
