#include "chancery/pipeline/engine.h"

#include <future>
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

// Loads workers side by side: the large ones (the reader's model, the actors, the patterns) take
// about as long as each other.
class Crew {
 public:
  // `load` gives an Expected of a worker; it runs on a thread of its own until assemble(). `added`
  // is told of the worker where it lies for good.
  template <class Load, class Added>
  void add(Load load, Added added) {
    loading_.push_back(
        std::async(std::launch::async,
                   [load = std::move(load), added = std::move(added)]() -> base::Expected<Owned> {
                     auto worker = load();
                     if (!worker) return std::unexpected(std::move(worker.error()));
                     using Worker = typename decltype(load())::value_type;
                     auto owned = std::make_unique<const Worker>(std::move(*worker));
                     added(*owned);
                     return owned;
                   }));
  }
  template <class Load>
  void add(Load load) {
    add(std::move(load), [](const auto&) {});
  }
  // The pipeline, or the first error in the order in which the workers were added.
  base::Expected<Pipeline> assemble(std::span<const LayerKind> present) {
    Pipeline::Workers workers;
    for (auto& each : loading_) {
      auto worker = each.get();
      if (!worker) return std::unexpected(std::move(worker.error()));
      workers.push_back(std::move(*worker));
    }
    return Pipeline::assemble(std::move(workers), present);
  }

 private:
  using Owned = Pipeline::Workers::value_type;
  std::vector<std::future<base::Expected<Owned>>> loading_;
};

constexpr LayerKind kGiven[] = {LayerKind::kSections, LayerKind::kSentences, LayerKind::kTokens,
                                LayerKind::kQuotations};

// The rooms in the order of docs/design.md; each is loaded only when the depth asks for it.
// Options and data must outlive the crew.
void hire(Crew& crew, const EngineOptions& options, const lexicon::DataFiles& data) {
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
  Crew crew;
  hire(crew, options, *engine.data_);
  if (options.depth >= Depth::kFindings) {
    auto calibration = Calibration::load(*engine.data_);
    if (!calibration) return std::unexpected(std::move(calibration.error()));
    crew.add(
        [&options, &data = *engine.data_, of = *calibration] {
          auto coder = events::Coder::load(data);
          if (coder && options.least_confidence > 0) {
            coder->keep_only([of, least = options.least_confidence](const auto& event) {
              return of.of(event.confidence, event.type) >= least;
            });
          }
          return coder;
        },
        [&engine, of = *calibration](const events::Coder& coder) {
          engine.coder_ = &coder;
          engine.scorer_ = scorer_of(coder, of);
        });
  }
  auto pipeline = crew.assemble(options.tokens_given ? std::span<const LayerKind>(kGiven)
                                                     : std::span<const LayerKind>());
  if (!pipeline) return std::unexpected(std::move(pipeline.error()));
  engine.pipeline_ = std::make_shared<const Pipeline>(std::move(*pipeline));
  return engine;
}

}  // namespace chancery::pipeline
