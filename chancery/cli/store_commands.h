// The commands over a store. Each returns the exit status.
#pragma once

#include <map>
#include <string_view>

#include "chancery/cli/session.h"
#include "chancery/store/store.h"

namespace chancery::cli {

int run_ingest(Session& session);
int run_recode(Session& session);
int run_rejects(Session& session);
int run_forget(Session& session);
int run_events(Session& session);
int run_statements(Session& session);
int run_positions(Session& session);
int run_pledges(Session& session);
int run_actors(Session& session);
int run_articles_of_store(Session& session);
int run_stories_of_store(Session& session);
int run_export(Session& session);
int run_import(Session& session);
int run_sample(Session& session);
int run_agreement(Session& session);
int run_correct(Session& session);
int run_corrections(Session& session);
int run_release(Session& session);
int run_codebook(Session& session);
int run_evaluate(Session& session);

using CommandRunner = int (*)(Session&);
[[nodiscard]] const std::map<std::string_view, CommandRunner>& store_runners();

// E-CLI-001 without --db.
[[nodiscard]] base::Expected<std::string> db_path(const Session& session);
[[nodiscard]] base::Expected<std::unique_ptr<store::Reader>> reader_of(const Session& session);
[[nodiscard]] base::Expected<std::unique_ptr<store::Store>> writer_of(const Session& session,
                                                                      bool create);
// Program version and the digests of dictionary and models: what findings made now depend on. The
// engine is one of the depth kFindings.
[[nodiscard]] base::Expected<store::Coding> coding_at_hand(const Session& session,
                                                           const pipeline::Engine& engine);

}  // namespace chancery::cli
