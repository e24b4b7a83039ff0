// One connection of a client, from its first byte to its last. Used by server.cpp alone: the only
// two files that know Boost.
#pragma once

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <memory>

#include "chancery/serve/server.h"
#include "chancery/serve/work_queue.h"

namespace chancery::serve {

// What connections share. The counters are changed by the network thread alone; `stopping` is read
// by workers too, which then answer nothing more.
struct Shared {
  Shared(const ServerOptions& given, Handler& behind)
      : options(given),
        handler(behind),
        reading(given.readers),
        write_pool(1),
        code_pool(given.coders) {}

  // Calls `work` on a thread of the lane.
  void post(Lane lane, WorkQueue::Work work) {
    if (lane == Lane::kCode) return boost::asio::post(code_pool, std::move(work));
    if (lane == Lane::kWrite) return boost::asio::post(write_pool, std::move(work));
    reading.post(lane == Lane::kSlowRead, std::move(work));
  }

  const ServerOptions options;
  Handler& handler;
  WorkQueue reading;
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
