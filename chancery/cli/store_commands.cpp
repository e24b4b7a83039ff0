#include "chancery/cli/store_commands.h"

#include <fstream>

#include "chancery/base/hash.h"
#include "chancery/cli/version.h"
#include "chancery/pipeline/pattern_change.h"

namespace chancery::cli {
namespace {

std::string file_digest(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  return base::sha256_hex(bytes);
}

}  // namespace

const std::map<std::string_view, CommandRunner>& store_runners() {
  static const std::map<std::string_view, CommandRunner> kRunners = {
      {"ingest", run_ingest},       {"recode", run_recode},
      {"rejects", run_rejects},     {"forget", run_forget},
      {"events", run_events},       {"statements", run_statements},
      {"positions", run_positions}, {"pledges", run_pledges},
      {"actors", run_actors},       {"articles", run_articles_of_store},
      {"export", run_export},       {"import", run_import},
      {"sample", run_sample},       {"agreement", run_agreement},
      {"correct", run_correct},     {"corrections", run_corrections},
      {"release", run_release},     {"codebook", run_codebook},
      {"evaluate", run_evaluate},
  };
  return kRunners;
}

base::Expected<std::string> db_path(const Session& session) {
  if (const auto given = session.arguments().value("db"); given && !given->empty()) return *given;
  const std::string name(session.arguments().command->name);
  return base::fail("E-CLI-001", "chancery " + name + " needs --db FILE", {},
                    "chancery " + name + " --help shows how");
}

base::Expected<std::unique_ptr<store::Reader>> reader_of(const Session& session) {
  auto path = db_path(session);
  if (!path) return std::unexpected(std::move(path.error()));
  return store::open_reader(*path);
}

base::Expected<std::unique_ptr<store::Store>> writer_of(const Session& session, bool create) {
  auto path = db_path(session);
  if (!path) return std::unexpected(std::move(path.error()));
  return store::open_store(*path, {.create = create});
}

base::Expected<store::Coding> coding_at_hand(const Session& session,
                                             const pipeline::Engine& engine) {
  const auto options = session.engine_options(pipeline::Depth::kFindings);
  if (!options) return std::unexpected(options.error());
  store::Coding coding;
  coding.program = kVersion;
  coding.dictionary = engine.data().digest();
  coding.reader = file_digest(pipeline::reader_model(options->installation));
  coding.segmenter = file_digest(pipeline::segmenter_model(options->installation));
  if (options->learned) {
    coding.statements = file_digest(pipeline::statements_model(options->installation));
  }
  coding.parts = std::make_shared<const std::string>(
      pipeline::dictionary_parts(engine.data(), *engine.coder()->lexicon()));
  return coding;
}

}  // namespace chancery::cli
