// Commands over stories and distances. Each returns the exit status.
#pragma once

#include <map>
#include <string_view>

#include "chancery/cli/session.h"

namespace chancery::cli {

int run_stories(Session& session);
int run_distance(Session& session);
int run_blocs(Session& session);
int run_map(Session& session);
int run_movements(Session& session);

}  // namespace chancery::cli
