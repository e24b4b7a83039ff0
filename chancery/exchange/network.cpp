// Events as a network: an edge for each ordered pair of countries and event type, with how many
// events, and their mean score. CSV, or GraphML (Brandes et al. 2002) for Gephi, igraph, networkx.
#include <map>
#include <set>
#include <tuple>

#include "chancery/exchange/writer.h"

namespace chancery::exchange {
namespace {

std::string xml(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
  return out;
}

class NetworkWriter final : public Writer {
 public:
  NetworkWriter(const Crosswalk& crosswalk, WriterOptions options, bool graphml)
      : Writer(crosswalk, std::move(options)), graphml_(graphml) {}

  // Edges are known only at the end.
  std::string add(const store::EventRow& event) override {
    if (!happened(event)) return "";
    std::set<std::pair<std::string, std::string>> pairs;
    for (const Dyad& dyad : dyads_of(event)) {
      if (dyad.source == nullptr || dyad.source->country.empty()) continue;
      if (dyad.target == nullptr || dyad.target->country.empty()) continue;
      pairs.emplace(dyad.source->country, dyad.target->country);
    }
    if (pairs.empty()) ++(event.source.empty() ? left_out_.source : left_out_.target);
    for (const auto& [source, target] : pairs) {
      Edge& edge = edges_[{source, target, event.type}];
      edge.quad = event.quad;
      ++edge.events;
      edge.score += event.score.value_or(0);
    }
    return "";
  }

  std::string end() override { return graphml_ ? graph() : table(); }

 private:
  struct Edge {
    std::string quad;
    std::size_t events = 0;
    double score = 0;
  };

  [[nodiscard]] std::string table() const {
    std::string out = "source,target,type,quad,events,mean_score\n";
    for (const auto& [key, edge] : edges_) {
      const auto& [source, target, type] = key;
      out += source + "," + target + "," + type + "," + edge.quad + "," +
             std::to_string(edge.events) + "," +
             number_text(edge.score / static_cast<double>(edge.events)) + "\n";
    }
    return out;
  }

  [[nodiscard]] std::string graph() const {
    std::set<std::string> nodes;
    for (const auto& [key, edge] : edges_) {
      nodes.insert(std::get<0>(key));
      nodes.insert(std::get<1>(key));
    }
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
        "  <key id=\"name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>\n"
        "  <key id=\"type\" for=\"edge\" attr.name=\"type\" attr.type=\"string\"/>\n"
        "  <key id=\"quad\" for=\"edge\" attr.name=\"quad\" attr.type=\"string\"/>\n"
        "  <key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"int\"/>\n"
        "  <key id=\"score\" for=\"edge\" attr.name=\"mean_score\" attr.type=\"double\"/>\n"
        "  <graph edgedefault=\"directed\">\n";
    for (const std::string& node : nodes) {
      out += "    <node id=\"" + xml(node) + "\"><data key=\"name\">" +
             xml(crosswalk_.country_name(node)) + "</data></node>\n";
    }
    for (const auto& [key, edge] : edges_) {
      const auto& [source, target, type] = key;
      out += "    <edge source=\"" + xml(source) + "\" target=\"" + xml(target) +
             "\"><data key=\"type\">" + xml(type) + "</data><data key=\"quad\">" + xml(edge.quad) +
             "</data><data key=\"weight\">" + std::to_string(edge.events) +
             "</data><data key=\"score\">" +
             number_text(edge.score / static_cast<double>(edge.events)) + "</data></edge>\n";
    }
    return out + "  </graph>\n</graphml>\n";
  }

  bool graphml_;
  std::map<std::tuple<std::string, std::string, std::string>, Edge> edges_;
};

}  // namespace

std::unique_ptr<Writer> network_writer(const Crosswalk& crosswalk, WriterOptions options,
                                       bool graphml) {
  return std::make_unique<NetworkWriter>(crosswalk, std::move(options), graphml);
}

}  // namespace chancery::exchange
