#include "chancery/serve/server.h"

#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <csignal>

#include "chancery/serve/connection.h"

namespace chancery::serve {

namespace asio = boost::asio;
using asio::ip::tcp;

struct Server::Inside {
  Inside(const ServerOptions& options, Handler& handler)
      : shared(std::make_shared<Shared>(options, handler)), acceptor(loop), signals(loop) {}

  void accept() {
    acceptor.async_accept([this](boost::system::error_code failure, tcp::socket socket) {
      if (shared->stopping) return;
      if (!failure) {
        boost::system::error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        serve_connection(shared, std::move(socket));
      }
      accept();
    });
  }

  void stop() {
    shared->stopping = true;
    boost::system::error_code ignored;
    acceptor.close(ignored);
    signals.cancel(ignored);
    loop.stop();
  }

  asio::io_context loop{1};
  std::shared_ptr<Shared> shared;
  tcp::acceptor acceptor;
  asio::signal_set signals;
};

Server::Server(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}

Server::~Server() {
  // Workers may still hold connections, and connections belong to the loop.
  inside_->shared->reading.join();
  inside_->shared->write_pool.join();
  inside_->shared->code_pool.join();
}

base::Expected<std::unique_ptr<Server>> Server::open(const ServerOptions& options,
                                                     Handler& handler) {
  auto inside = std::make_unique<Inside>(options, handler);
  boost::system::error_code failure;
  const auto address = asio::ip::make_address(
      options.address == "localhost" ? "127.0.0.1" : options.address, failure);
  const auto refuse = [&](std::string_view what) {
    return base::fail("E-SRV-001",
                      "cannot listen on " + options.address + " port " +
                          std::to_string(options.port) + ": " + std::string(what),
                      {}, "--port 0 takes any free port");
  };
  if (failure) return refuse("no IP address");
  const tcp::endpoint endpoint(address, options.port);
  tcp::acceptor& acceptor = inside->acceptor;
  acceptor.open(endpoint.protocol(), failure);
  if (!failure) acceptor.set_option(asio::socket_base::reuse_address(true), failure);
  if (!failure) acceptor.bind(endpoint, failure);
  if (!failure) acceptor.listen(asio::socket_base::max_listen_connections, failure);
  if (failure) return refuse(failure.message());
  return std::unique_ptr<Server>(new Server(std::move(inside)));
}

std::uint16_t Server::port() const { return inside_->acceptor.local_endpoint().port(); }

void Server::run(bool obey_signals) {
  if (obey_signals) {
    inside_->signals.add(SIGINT);
    inside_->signals.add(SIGTERM);
    inside_->signals.async_wait([this](boost::system::error_code failure, int) {
      if (!failure) inside_->stop();
    });
  }
  inside_->accept();
  inside_->loop.run();
}

void Server::stop() {
  asio::post(inside_->loop, [this] { inside_->stop(); });
}

}  // namespace chancery::serve
