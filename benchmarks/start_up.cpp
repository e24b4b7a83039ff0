// What the start of `chancery code` is made of: processor milliseconds to load each part once, in
// the order of the pipeline, in a fresh process on one thread; least of as many rounds as
// asked for, each in a process of its own. Built on demand: cmake --build DIR --target start_up &&
// DIR/start_up [ROUNDS]
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string_view>

#include "chancery/dates/time_tagger.h"
#include "chancery/entities/word_lists.h"
#include "chancery/events/coder.h"
#include "chancery/intake/reader.h"
#include "chancery/lexicon/actors.h"
#include "chancery/lexicon/agents.h"
#include "chancery/lexicon/gazetteer.h"
#include "chancery/pipeline/calibration.h"
#include "chancery/pipeline/engine.h"
#include "chancery/predicates/builder.h"
#include "chancery/statements/attributor.h"
#include "chancery/syntax/reader.h"
#include "chancery/text/quoter.h"
#include "chancery/text/sectioner.h"
#include "chancery/text/segmenter.h"

namespace {

using namespace chancery;

constexpr std::size_t kMost = 32;

struct Times {
  double least[kMost];
};

double now() {
  timespec at{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
  return 1e3 * static_cast<double>(at.tv_sec) + 1e-6 * static_cast<double>(at.tv_nsec);
}

const char* names[kMost];
std::size_t count;

// Times one part; what it loaded is never freed, as in the program.
template <class Load>
auto& part(Times& times, const char* name, Load load) {
  const double begin = now();
  auto* loaded = new auto(load());
  times.least[count] = std::min(times.least[count], now() - begin);
  names[count++] = name;
  if (!*loaded) {
    std::fprintf(stderr, "%s: %s\n", name, loaded->error().to_string().c_str());
    std::_Exit(2);
  }
  return **loaded;
}

void load_all(Times& times) {
  count = 0;
  pipeline::EngineOptions options;
  options.installation = part(times, "installation", [] {
    return pipeline::find_installation(pipeline::running_program());
  });
  const auto& at = options.installation;
  const auto& data = part(times, "data files", [&] { return pipeline::open_data(options); });
  part(times, "sections", [&] { return text::Sectioner::load(data); });
  part(times, "quotes", [&] { return text::Quoter::load(data); });
  part(times, "segmenter",
       [&] { return text::Segmenter::load(pipeline::segmenter_model(at).string()); });
  part(times, "reader", [&] { return syntax::Reader::load(pipeline::reader_model(at)); });
  part(times, "predicates", [&] { return predicates::Builder::load(data); });
  part(times, "dates", [&] { return dates::TimeTagger::load(data); });
  part(times, "actors", [&] { return lexicon::ActorLexicon::load(data); });
  part(times, "agents", [&] { return lexicon::AgentLexicon::load(data); });
  part(times, "gazetteer", [&] { return lexicon::Gazetteer::load(data); });
  part(times, "entity words", [&] { return entities::WordLists::load(data); });
  part(times, "statements",
       [&] { return statements::Attributor::load(data, pipeline::statements_model(at)); });
  part(times, "calibration", [&] { return pipeline::Calibration::load(data); });
  part(times, "events", [&] { return events::Coder::load(data); });
  part(times, "intake", [&] { return intake::Reader::load(data); });
}

}  // namespace

int main(int words, char** word) {
  const int rounds = words > 1 ? std::max(1, std::atoi(word[1])) : 15;
  auto* times = static_cast<Times*>(
      mmap(nullptr, sizeof(Times), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
  std::fill(std::begin(times->least), std::end(times->least), 1e9);
  for (int round = 0; round < rounds; ++round) {
    const pid_t child = fork();
    if (child == 0) {
      load_all(*times);
      if (round + 1 < rounds) std::_Exit(0);
      double all = 0;
      for (std::size_t i = 0; i < count; ++i) {
        std::printf("%-14s %6.2f\n", names[i], times->least[i]);
        all += times->least[i];
      }
      std::printf("%-14s %6.2f\n", "all", all);
      std::fflush(stdout);
      std::_Exit(0);
    }
    int status = 0;
    if (waitpid(child, &status, 0) < 0 || status != 0) return 2;
  }
  return 0;
}
