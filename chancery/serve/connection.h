// One connection of a client, from its first byte to its last. Used by server.cpp alone: the only
// two files that know Boost.
#pragma once

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/thread_pool.hpp>
#include <memory>

#include "chancery/serve/server.h"

namespace chancery::serve {

// What connections share. The counters are changed by the network thread alone; `stopping` is read
// by workers too, which then answer nothing more.
struct Shared {
  Shared(const ServerOptions& given, Handler& behind)
      : options(given),
        handler(behind),
        read_pool(given.readers),
        write_pool(1),
        code_pool(given.coders) {}

  [[nodiscard]] boost::asio::thread_pool& pool(Lane lane) {
    if (lane == Lane::kCode) return code_pool;
    return lane == Lane::kWrite ? write_pool : read_pool;
  }

  const ServerOptions options;
  Handler& handler;
  boost::asio::thread_pool read_pool;
  boost::asio::thread_pool write_pool;
  boost::asio::thread_pool code_pool;
  std::size_t connections = 0;
  std::size_t streams = 0;
  std::size_t waiting = 0;
  std::size_t coding = 0;
  std::atomic<bool> stopping = false;
};

// Takes the socket over and serves it until it ends.
void serve_connection(std::shared_ptr<Shared> shared, boost::asio::ip::tcp::socket socket);

}  // namespace chancery::serve
