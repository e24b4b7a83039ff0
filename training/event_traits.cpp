// Events of articles with the traits by which their confidence is judged, for train_confidence.py:
// reads whatever `chancery code` reads from standard input, writes for each article {"article":
// what `code --format jsonl` prints, "traits": [traits of each event]}. The committed weights are
// left out, so that the traits hold the estimate of the pattern.
//   event_traits < articles.jsonl > traits.jsonl
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "chancery/events/confidence.h"
#include "chancery/intake/reader.h"
#include "chancery/pipeline/engine.h"
#include "training/checked.h"

namespace {

using nlohmann::json;

using chancery::training::checked;

// A folder laid over the shipped data that takes the weights away.
class NoWeights {
 public:
  NoWeights() {
    std::string name = (std::filesystem::temp_directory_path() / "event-traits-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) std::exit(2);
    folder_ = name;
    std::ofstream(folder_ / "replaces.txt") << "events\n";
  }
  ~NoWeights() { std::filesystem::remove_all(folder_); }
  NoWeights(const NoWeights&) = delete;
  NoWeights& operator=(const NoWeights&) = delete;
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

 private:
  std::filesystem::path folder_;
};

}  // namespace

int main() {
  const NoWeights bare;
  chancery::pipeline::EngineOptions options;
  options.installation =
      checked(chancery::pipeline::find_installation(chancery::pipeline::running_program()));
  options.overlays = {bare.folder()};
  const auto engine = checked(chancery::pipeline::Engine::load(options));
  const auto reader = checked(chancery::intake::Reader::load(engine.data(), {}));
  chancery::document::Workspace workspace;
  reader.read_path("-", [&](chancery::intake::Item item) {
    if (!item) return true;
    engine.pipeline().run(*item, workspace);
    json traits = json::array();
    for (const chancery::document::Event& event : item->events.get())
      traits.push_back(chancery::events::confidence_traits(*item, event));
    const json row = {
        {"article", json::parse(chancery::pipeline::findings_json(*item, engine.scorer(), 0))},
        {"traits", traits}};
    std::cout << row.dump() << "\n";
    return true;
  });
  return 0;
}
