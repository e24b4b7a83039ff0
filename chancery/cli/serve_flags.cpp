#include "chancery/cli/serve_flags.h"

namespace chancery::cli {
std::vector<Flag> serve_flags() {
  return {
      valued("port", "N", "port to listen on; 0 takes any free one (default 8470)"),
      valued("bind", "ADDRESS", "address to listen on (default 127.0.0.1, this machine alone)"),
      valued("token", "TOKEN",
             "ask everybody for this secret (default: CHANCERY_TOKEN of the environment)"),
      valued("user-header", "NAME",
             "header in which a reverse proxy names its user; requests without it are refused"),
      listed("host-name", "NAME", "another name that this server goes by"),
  };
}

std::vector<Command> serve_commands() {
  return {
      {"serve",
       "",
       false,
       "open the reading room: a page and an API over a store",
       "Serves a page to read, check and question what was found, and the JSON API that it uses "
       "(/api/v1/openapi.json). Without --db it codes articles that are pasted into it and keeps "
       "nothing. Prints its address and runs until it is interrupted.\n\nOnly this machine is "
       "answered, unless --bind says otherwise; then a --token, or a reverse proxy that names its "
       "user in --user-header, is required.",
       {"db", "port", "bind", "token", "user-header", "host-name"},
       {},
       {{"chancery serve --db news.db", "read a store at http://127.0.0.1:8470/"},
        {"chancery serve --port 0", "code pasted articles, on any free port"},
        {"CHANCERY_TOKEN=$(openssl rand -hex 16) chancery serve --db news.db --bind 0.0.0.0",
         "let other machines in"}},
       {}},
  };
}

}  // namespace chancery::cli
