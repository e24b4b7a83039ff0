#include "chancery/pipeline/engine.h"

#include <sched.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <future>
#include <thread>
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

// The processors that this process may use: what `taskset` leaves, not what the machine has.
std::size_t usable_processors() {
  cpu_set_t set;
  CPU_ZERO(&set);
  const int count = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 0;
  return count > 0 ? static_cast<std::size_t>(count)
                   : std::max(1U, std::thread::hardware_concurrency());
}

// Loads workers side by side, on as many threads as there are processors; the caller's is one of
// them. A thread more would gain nothing, and each has a heap of its own, which grows page by page.
class Crew {
 public:
  enum class Size : std::uint8_t { kSmall, kLarge };

  // `load` gives an Expected of a worker; it runs on some thread in assemble(), the large ones
  // first. `added` is told of the worker where it lies for good.
  template <class Load, class Added>
  void add(Size size, Load load, Added added) {
    jobs_.push_back({size, [load = std::move(load), added = std::move(added)] {
                       auto worker = load();
                       if (!worker) return Loaded(std::unexpected(std::move(worker.error())));
                       using Worker = typename decltype(load())::value_type;
                       auto owned = std::make_unique<const Worker>(std::move(*worker));
                       added(*owned);
                       return Loaded(std::move(owned));
                     }});
  }
  template <class Load>
  void add(Size size, Load load) {
    add(size, std::move(load), [](const auto&) {});
  }

  // The pipeline, or the first error in the order in which the workers were added.
  base::Expected<Pipeline> assemble(std::span<const LayerKind> present) {
    load_all();
    Pipeline::Workers workers;
    for (Job& job : jobs_) {
      if (!job.loaded) return std::unexpected(std::move(job.loaded.error()));
      workers.push_back(std::move(*job.loaded));
    }
    return Pipeline::assemble(std::move(workers), present);
  }

 private:
  using Owned = Pipeline::Workers::value_type;
  using Loaded = base::Expected<Owned>;
  struct Job {
    Size size;
    std::function<Loaded()> load;
    Loaded loaded{};
  };

  void load_all() {
    std::vector<Job*> order;
    for (Job& job : jobs_) order.push_back(&job);
    std::ranges::stable_partition(order, [](const Job* job) { return job->size == Size::kLarge; });
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
      for (std::size_t at = next++; at < order.size(); at = next++)
        order[at]->loaded = order[at]->load();
    };
    std::vector<std::future<void>> helpers;
    const std::size_t threads = std::min(usable_processors(), order.size());
    for (std::size_t i = 1; i < threads; ++i)
      helpers.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void>& helper : helpers) helper.get();
  }

  std::vector<Job> jobs_;
};

constexpr LayerKind kGiven[] = {LayerKind::kSections, LayerKind::kSentences, LayerKind::kTokens,
                                LayerKind::kQuotations};

// The rooms in the order of docs/design.md; each is loaded only when the depth asks for it.
// Options and data must outlive the crew.
void hire(Crew& crew, const EngineOptions& options, const lexicon::DataFiles& data) {
  using enum Crew::Size;
  if (!options.tokens_given) {
    crew.add(kSmall, [&] { return text::Sectioner::load(data); });
    if (options.depth >= Depth::kTokens) {
      crew.add(kSmall, [&] { return text::Quoter::load(data); });
      crew.add(kSmall, [&] {
        return text::Segmenter::load(segmenter_model(options.installation).string());
      });
    }
  }
  if (options.depth >= Depth::kSyntax) {
    crew.add(kLarge, [&] { return syntax::Reader::load(reader_model(options.installation)); });
  }
  if (options.depth >= Depth::kFindings) {
    crew.add(kSmall, [&] { return predicates::Builder::load(data); });
    crew.add(kSmall, [&] { return dates::TimeTagger::load(data); });
    crew.add(kLarge, [&] { return entities::Linker::load(data); });
    crew.add(kSmall, [&] {
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
        Crew::Size::kLarge,
        [&options, &data = *engine.data_, of = *calibration] {
          auto coder = events::Coder::load(data);
          if (!coder) return coder;
          const double least = options.least_confidence.value_or(coder->usual_least());
          if (least > 0) {
            coder->keep_only([of, least](const auto& event) {
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
