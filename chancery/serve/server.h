// The HTTP server: one network thread with an event loop (Boost.Beast), and pools of worker threads
// that answer. A request that takes long holds a worker, never the loop; coding has a pool of its
// own, so that reading pages never waits for it; slow questions leave a worker to quick ones; an
// open event stream holds neither.
//
// Limits, so that no client can take the server from the others: bytes of a header and a body,
// seconds for each (a total, not since the last byte: slow-loris), connections, streams, requests
// waiting for a worker. What goes beyond them is answered with 413, 431 or 503; what is too slow is
// closed.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "chancery/base/error.h"
#include "chancery/serve/message.h"

namespace chancery::serve {

// kSlowRead: a question that is likely to take long.
enum class Lane { kRead, kSlowRead, kWrite, kCode };

// What stands behind the server. All functions may be called by several threads at once.
class Handler {
 public:
  virtual ~Handler() = default;
  // Asked when the header is there and before the body is read, on the network thread: quick. An
  // answer given here refuses the request.
  [[nodiscard]] virtual std::optional<Response> admit(const Request& request) = 0;
  [[nodiscard]] virtual Lane lane_of(const Request& request) const = 0;
  // On a worker thread.
  [[nodiscard]] virtual Response answer(const Request& request) = 0;
};

struct ServerOptions {
  std::string address = "127.0.0.1";
  std::uint16_t port = 0;  // 0: any free one
  std::size_t most_connections = 600;
  std::size_t most_streams = 64;
  std::size_t most_waiting = 400;  // requests under way or waiting for a worker
  std::size_t most_coding = 16;    // of them, articles to be coded
  std::size_t largest_header = 16U << 10U;
  std::size_t largest_body = 4U << 20U;
  std::chrono::milliseconds header_time{15000};  // also: how long an idle connection is kept
  std::chrono::milliseconds body_time{30000};
  std::chrono::milliseconds write_time{120000};
  std::chrono::milliseconds stream_pause{1000};
  unsigned readers = 3;
  unsigned coders = 1;
};

class Server {
 public:
  // E-SRV-001: the address cannot be listened on.
  [[nodiscard]] static base::Expected<std::unique_ptr<Server>> open(const ServerOptions& options,
                                                                    Handler& handler);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  [[nodiscard]] std::uint16_t port() const;
  // Serves until stop(), or SIGINT or SIGTERM when `obey_signals`.
  void run(bool obey_signals);
  // From any thread.
  void stop();

 private:
  struct Inside;
  explicit Server(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace chancery::serve
