#include "chancery/serve/connection.h"

#include <array>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/optional.hpp>

#include "chancery/base/utf8.h"
#include "chancery/serve/access.h"
#include "chancery/serve/target.h"

namespace chancery::serve {
namespace {

namespace beast = boost::beast;
namespace http = beast::http;
namespace asio = boost::asio;
using Failure = beast::error_code;

constexpr auto kDrainTime = std::chrono::seconds(2);
constexpr int kBeatEvery = 15;  // pauses of a stream without news, before a comment is sent

Request request_of(const http::request<http::string_body>& message) {
  Request request;
  request.method = std::string(message.method_string());
  for (const auto& field : message) {
    request.headers.emplace_back(base::to_lower(std::string_view(field.name_string())),
                                 std::string(field.value()));
  }
  return request;
}

class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(std::shared_ptr<Shared> shared, asio::ip::tcp::socket socket)
      : shared_(std::move(shared)), stream_(std::move(socket)), timer_(stream_.get_executor()) {
    ++shared_->connections;
  }
  ~Connection() {
    --shared_->connections;
    if (events_) --shared_->streams;
  }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  void start() {
    if (shared_->connections > shared_->options.most_connections) {
      return refuse(error_response(503, "E-SRV-012", "too many connections"));
    }
    read_header();
  }

 private:
  void read_header() {
    request_ = {};
    parser_.emplace();
    parser_->header_limit(static_cast<std::uint32_t>(shared_->options.largest_header));
    parser_->body_limit(shared_->options.largest_body);
    stream_.expires_after(shared_->options.header_time);
    http::async_read_header(
        stream_, buffer_, *parser_,
        [self = shared_from_this()](Failure failure, std::size_t) { self->on_header(failure); });
  }

  void on_header(Failure failure) {
    if (failure == http::error::header_limit || failure == http::error::buffer_overflow) {
      return refuse(error_response(431, "E-SRV-011", "the header is too large"));
    }
    if (failure == http::error::body_limit) return refuse(too_large());
    if (failure &&
        failure.category() == http::make_error_code(http::error::bad_method).category() &&
        failure != http::error::end_of_stream && failure != http::error::partial_message) {
      return refuse(error_response(400, "E-SRV-010", "this is not HTTP as understood here"));
    }
    if (failure) return close();
    const auto& message = parser_->get();
    request_ = request_of(message);
    const auto target = message.target();
    if (auto read = read_target({target.data(), target.size()}, request_); !read) {
      return refuse(error_response(400, read.error()));
    }
    if (auto refused = shared_->handler.admit(request_)) return refuse(std::move(*refused));
    read_body();
  }

  void read_body() {
    stream_.expires_after(shared_->options.body_time);
    if (beast::iequals(parser_->get()[http::field::expect], "100-continue")) {
      static constexpr std::string_view kGoOn = "HTTP/1.1 100 Continue\r\n\r\n";
      return asio::async_write(stream_, asio::buffer(kGoOn),
                               [self = shared_from_this()](Failure failure, std::size_t) {
                                 failure ? self->close() : self->read_rest();
                               });
    }
    read_rest();
  }

  void read_rest() {
    http::async_read(
        stream_, buffer_, *parser_,
        [self = shared_from_this()](Failure failure, std::size_t) { self->on_body(failure); });
  }

  static Response too_large() {
    return error_response(413, "E-SRV-011", "the body is too large",
                          "split it, or use `chancery code` on the command line");
  }

  void on_body(Failure failure) {
    if (failure == http::error::body_limit) return refuse(too_large());
    if (failure) {
      return failure.category() == http::make_error_code(http::error::bad_method).category()
                 ? refuse(error_response(400, "E-SRV-010", "the body is not as its header says"))
                 : close();
    }
    request_.body = std::move(parser_->get().body());
    dispatch();
  }

  void dispatch() {
    const Lane lane = shared_->handler.lane_of(request_);
    const bool codes = lane == Lane::kCode;
    if (shared_->waiting >= shared_->options.most_waiting ||
        (codes && shared_->coding >= shared_->options.most_coding)) {
      Response busy = error_response(503, "E-SRV-012", "too many requests at once");
      busy.set("Retry-After", "2");
      return send(std::move(busy), parser_->keep_alive());
    }
    ++shared_->waiting;
    if (codes) ++shared_->coding;
    // The worker hands its hold on the connection back with the answer, so that a connection always
    // ends on the network thread.
    shared_->post(lane, [self = shared_from_this(), codes]() mutable {
      auto response = std::make_shared<Response>();
      if (!self->shared_->stopping) *response = self->answer();
      const auto loop = self->stream_.get_executor();
      asio::post(loop, [self = std::move(self), response, codes] {
        --self->shared_->waiting;
        if (codes) --self->shared_->coding;
        self->on_answer(std::move(*response));
      });
    });
  }

  // One request that meets a fault of the program must not end all others.
  Response answer() {
    try {
      return shared_->handler.answer(request_);
    } catch (const std::exception& fault) {
      return error_response(500, "E-SRV-013",
                            std::string("a fault of the program: ") + fault.what());
    }
  }

  void on_answer(Response response) {
    if (shared_->stopping) return close();
    if (!response.stream) return send(std::move(response), parser_->keep_alive());
    if (shared_->streams >= shared_->options.most_streams) {
      return send(error_response(503, "E-SRV-012", "too many open event streams"), false);
    }
    ++shared_->streams;
    events_ = response.stream;
    open_stream(std::move(response));
  }

  void fill(http::response<http::string_body>& message, Response& response) {
    add_security_headers(response);
    message.result(static_cast<unsigned>(response.status));
    message.version(11);
    if (response.status != 304 && !response.type.empty()) {
      message.set(http::field::content_type, response.type);
    }
    for (const auto& [name, value] : response.headers) message.set(name, value);
  }

  // `keep`: the connection goes on after this answer.
  void send(Response response, bool keep) {
    auto message = std::make_shared<http::response<http::string_body>>();
    fill(*message, response);
    keep = keep && !shared_->stopping;
    message->keep_alive(keep);
    message->body() = std::move(response.body);
    if (response.status == 304) {
      message->body().clear();
    } else {
      message->content_length(message->body().size());
    }
    if (request_.method == "HEAD") message->body().clear();
    stream_.expires_after(shared_->options.write_time);
    http::async_write(stream_, *message,
                      [self = shared_from_this(), message, keep](Failure failure, std::size_t) {
                        if (failure) return self->close();
                        keep ? self->read_header() : self->drain();
                      });
  }

  void refuse(Response response) { send(std::move(response), false); }

  void open_stream(Response response) {
    auto message = std::make_shared<http::response<http::string_body>>();
    fill(*message, response);
    message->keep_alive(false);
    auto serializer = std::make_shared<http::response_serializer<http::string_body>>(*message);
    stream_.expires_after(shared_->options.write_time);
    http::async_write_header(
        stream_, *serializer,
        [self = shared_from_this(), message, serializer](Failure failure, std::size_t) {
          if (failure) return self->close();
          self->watch_for_end();
          self->ask_stream();
        });
  }

  // A page that is left must free its stream at once, not at the next word to it. The socket is
  // read itself: the time limits of the stream are those of writing.
  void watch_for_end() {
    stream_.socket().async_read_some(asio::buffer(unasked_),
                                     [self = shared_from_this()](Failure failure, std::size_t) {
                                       if (!failure) return self->watch_for_end();
                                       self->left_ = true;
                                       self->timer_.cancel();
                                     });
  }

  void ask_stream() {
    if (shared_->stopping || left_) return close();
    shared_->post(Lane::kRead, [self = shared_from_this()]() mutable {
      auto news = std::make_shared<std::string>();
      if (!self->shared_->stopping) *news = self->events_->next();
      const auto loop = self->stream_.get_executor();
      asio::post(loop, [self = std::move(self), news] { self->on_news(news); });
    });
  }

  void on_news(const std::shared_ptr<std::string>& news) {
    if (left_) return close();
    if (news->empty() && ++silent_ >= kBeatEvery) *news = ": still here\n\n";
    if (news->empty()) return pause_stream();
    silent_ = 0;
    stream_.expires_after(shared_->options.write_time);
    asio::async_write(stream_, asio::buffer(*news),
                      [self = shared_from_this(), news](Failure failure, std::size_t) {
                        failure ? self->close() : self->pause_stream();
                      });
  }

  void pause_stream() {
    timer_.expires_after(shared_->options.stream_pause);
    timer_.async_wait([self = shared_from_this()](Failure failure) {
      failure ? self->close() : self->ask_stream();
    });
  }

  // Ends the connection from our side, and reads what the client still sends for a moment, so that
  // it gets to see the answer.
  void drain() {
    Failure ignored;
    stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    stream_.expires_after(kDrainTime);
    drain_more();
  }

  void drain_more() {
    buffer_.clear();
    stream_.async_read_some(buffer_.prepare(4096),
                            [self = shared_from_this()](Failure failure, std::size_t count) {
                              self->drained_ += count;
                              constexpr std::size_t kMost = 16U << 20U;
                              if (failure || self->drained_ > kMost) return self->close();
                              self->drain_more();
                            });
  }

  void close() {
    Failure ignored;
    stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    stream_.close();
  }

  std::shared_ptr<Shared> shared_;
  beast::tcp_stream stream_;
  asio::steady_timer timer_;
  beast::flat_buffer buffer_{64U << 10U};
  boost::optional<http::request_parser<http::string_body>> parser_;
  Request request_;
  std::shared_ptr<EventStream> events_;
  std::array<char, 256> unasked_{};  // what a client sends into its event stream
  bool left_ = false;                // the client has ended its event stream
  int silent_ = 0;
  std::size_t drained_ = 0;
};

}  // namespace

void serve_connection(std::shared_ptr<Shared> shared, asio::ip::tcp::socket socket) {
  std::make_shared<Connection>(std::move(shared), std::move(socket))->start();
}

}  // namespace chancery::serve
