// The commands of the program. Each returns the exit status.
#pragma once

#include "chancery/cli/session.h"

namespace chancery::cli {

int run_code(Session& session);
int run_parse(Session& session);
int run_quotes(Session& session);
int run_extract(Session& session);
int run_explain(Session& session);
int run_resolve(Session& session);
int run_code_cameo(Session& session);
int run_lexicon_check(Session& session);
int run_lexicon_import(Session& session);
int run_lexicon_diff(Session& session);
int run_serve(Session& session);
int run_version(Session& session);
int run_manual(Session& session);
int run_completions(Session& session);

// Reads the command line and runs what it asks for.
int run(int count, const char* const* words);

}  // namespace chancery::cli
