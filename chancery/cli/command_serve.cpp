// serve: the reading room, a page and an API over a store.
#include <charconv>
#include <cstdlib>

#include "chancery/base/utf8.h"
#include "chancery/cli/commands.h"
#include "chancery/cli/version.h"
#include "chancery/serve/access.h"
#include "chancery/serve/server.h"
#include "chancery/serve/service.h"

namespace chancery::cli {
namespace {

constexpr std::uint16_t kUsualPort = 8470;

base::Expected<std::uint16_t> port_of(const Arguments& arguments) {
  const auto given = arguments.value("port");
  if (!given) return kUsualPort;
  std::uint16_t port = 0;
  const char* end = given->data() + given->size();
  const auto read = std::from_chars(given->data(), end, port);
  if (read.ec != std::errc() || read.ptr != end) {
    return base::fail("E-CLI-002", "--port takes a number from 0 to 65535, not \"" + *given + "\"");
  }
  return port;
}

// --token, else the environment: other users of the machine see command lines.
std::string token_of(const Arguments& arguments) {
  if (const auto given = arguments.value("token")) return *given;
  const char* from_environment = std::getenv("CHANCERY_TOKEN");
  return from_environment == nullptr ? "" : from_environment;
}

base::Expected<void> check_reach(const std::string& address, const serve::AccessRules& access) {
  if (serve::is_loopback(address) || !access.token.empty() || !access.user_header.empty())
    return {};
  return base::fail("E-SRV-002",
                    "--bind " + address + " is open to other machines and nothing guards it", {},
                    "give --token, or --user-header behind a reverse proxy that names its user");
}

void announce(Session& session, const serve::Service& service, const std::string& address,
              std::uint16_t port, bool guarded) {
  const std::string host = address.find(':') == std::string::npos ? address : "[" + address + "]";
  session.output().line("http://" + host + ":" + std::to_string(port) + "/" +
                        (guarded ? "?token=…" : ""));
  (void)session.output().flush();
  if (!service.page().built()) {
    note("chancery: the page was not built: " + service.page().reason() +
         "\n  the API works; build again with Node.js and npm (scripts/install-deps) for the page");
  }
}

}  // namespace

int run_serve(Session& session) {
  const Arguments& arguments = session.arguments();
  const auto port = port_of(arguments);
  if (!port) return session.cannot_run(port.error());
  serve::ServiceOptions options;
  options.access.token = token_of(arguments);
  options.access.user_header = base::to_lower(arguments.value("user-header").value_or(""));
  for (const std::string& name : arguments.all("host-name")) {
    options.access.host_names.push_back(base::to_lower(name));
  }
  options.store = arguments.value("db").value_or("");
  options.version = std::string(kVersion);
  const std::string address = arguments.value("bind").value_or("127.0.0.1");
  if (auto reach = check_reach(address, options.access); !reach) {
    return session.cannot_run(reach.error());
  }
  const auto engine_options = session.engine_options(pipeline::Depth::kFindings);
  if (!engine_options) return session.cannot_run(engine_options.error());
  options.page = serve::page_folder(pipeline::running_program(), engine_options->installation.data);
  auto engine = pipeline::Engine::load(*engine_options);
  if (!engine) return session.cannot_run(engine.error());
  const bool guarded = !options.access.token.empty();
  auto service = serve::Service::open(std::move(options),
                                      std::make_shared<const pipeline::Engine>(std::move(*engine)));
  if (!service) return session.cannot_run(service.error());
  serve::ServerOptions server_options;
  server_options.address = address;
  server_options.port = *port;
  const auto server = serve::Server::open(server_options, **service);
  if (!server) return session.cannot_run(server.error());
  announce(session, **service, address, (*server)->port(), guarded);
  (*server)->run(true);
  return session.finish(kClean);
}

}  // namespace chancery::cli
