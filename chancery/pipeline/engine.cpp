#include "chancery/pipeline/engine.h"

#include <utility>

#include "chancery/dates/time_tagger.h"
#include "chancery/entities/linker.h"
#include "chancery/pipeline/calibration.h"
#include "chancery/predicates/builder.h"
#include "chancery/statements/attributor.h"
#include "chancery/syntax/reader.h"
#include "chancery/text/quoter.h"
#include "chancery/text/sectioner.h"
#include "chancery/text/segmenter.h"

namespace chancery::pipeline {
namespace {

using document::LayerKind;

// Collects workers until one of them cannot be loaded.
class Crew {
 public:
  // `load` gives an Expected of a worker. The worker, or null when one could not be loaded.
  template <class Load>
  auto add(Load load) {
    using Worker = typename decltype(load())::value_type;
    const Worker* added = nullptr;
    if (!failure_.code.empty()) return added;
    if (auto worker = load()) {
      auto owned = std::make_unique<const Worker>(std::move(*worker));
      added = owned.get();
      workers_.push_back(std::move(owned));
    } else {
      failure_ = std::move(worker.error());
    }
    return added;
  }
  base::Expected<Pipeline> assemble(std::span<const LayerKind> present) {
    if (!failure_.code.empty()) return std::unexpected(std::move(failure_));
    return Pipeline::assemble(std::move(workers_), present);
  }

 private:
  Pipeline::Workers workers_;
  base::Error failure_;
};

constexpr LayerKind kGiven[] = {LayerKind::kSections, LayerKind::kSentences, LayerKind::kTokens,
                                LayerKind::kQuotations};

// The rooms in the order of docs/design.md; each is loaded only when the depth asks for it.
Crew crew_of(const EngineOptions& options, const lexicon::DataFiles& data) {
  Crew crew;
  if (!options.tokens_given) {
    crew.add([&] { return text::Sectioner::load(data); });
    if (options.depth >= Depth::kTokens) {
      crew.add([&] { return text::Quoter::load(data); });
      crew.add(
          [&] { return text::Segmenter::load(segmenter_model(options.installation).string()); });
    }
  }
  if (options.depth >= Depth::kSyntax) {
    crew.add([&] { return syntax::Reader::load(reader_model(options.installation)); });
  }
  if (options.depth >= Depth::kFindings) {
    crew.add([&] { return predicates::Builder::load(data); });
    crew.add([&] { return dates::TimeTagger::load(data); });
    crew.add([&] { return entities::Linker::load(data); });
    crew.add([&] {
      return statements::Attributor::load(
          data, options.learned ? statements_model(options.installation) : std::filesystem::path());
    });
  }
  return crew;
}

Scorer scorer_of(const events::Coder& coder, Calibration calibration) {
  return [lexicon = coder.lexicon(),
          calibration = std::move(calibration)](const document::Event& event) {
    const lexicon::Ontology& ontology = lexicon->ontology();
    const lexicon::EventType* type = ontology.type(event.type);
    return EventScores{type == nullptr ? "" : type->quad, ontology.score(event.type, event.modes),
                       ontology.goldstein(event.cameo),
                       calibration.of(event.confidence, event.type)};
  };
}

}  // namespace

std::filesystem::path reader_model(const Installation& installation) {
  return installation.models / "reader.chm";
}

std::filesystem::path segmenter_model(const Installation& installation) {
  return installation.models / "segmenter.bin";
}

std::filesystem::path statements_model(const Installation& installation) {
  return installation.models / "statements.chm";
}

base::Expected<lexicon::DataFiles> open_data(const EngineOptions& options) {
  std::vector<std::filesystem::path> roots{options.installation.data};
  roots.insert(roots.end(), options.overlays.begin(), options.overlays.end());
  return lexicon::DataFiles::open(roots);
}

base::Expected<Engine> Engine::load(const EngineOptions& options) {
  auto data = open_data(options);
  if (!data) return std::unexpected(std::move(data.error()));
  Engine engine;
  engine.data_ = std::make_shared<const lexicon::DataFiles>(std::move(*data));
  Crew crew = crew_of(options, *engine.data_);
  if (options.depth >= Depth::kFindings) {
    auto calibration = Calibration::load(*engine.data_);
    if (!calibration) return std::unexpected(std::move(calibration.error()));
    engine.coder_ = crew.add([&] {
      auto coder = events::Coder::load(*engine.data_);
      if (coder && options.least_confidence > 0) {
        coder->keep_only([of = *calibration, least = options.least_confidence](const auto& event) {
          return of.of(event.confidence, event.type) >= least;
        });
      }
      return coder;
    });
    if (engine.coder_ != nullptr) {
      engine.scorer_ = scorer_of(*engine.coder_, std::move(*calibration));
    }
  }
  auto pipeline = crew.assemble(options.tokens_given ? std::span<const LayerKind>(kGiven)
                                                     : std::span<const LayerKind>());
  if (!pipeline) return std::unexpected(std::move(pipeline.error()));
  engine.pipeline_ = std::make_shared<const Pipeline>(std::move(*pipeline));
  return engine;
}

}  // namespace chancery::pipeline
