// The server over real sockets: what it answers, and what it does with clients that misbehave.
#include "chancery/serve/server.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <atomic>
#include <thread>

namespace chancery::serve {
namespace {

using namespace std::chrono_literals;

// Answers with what it was asked; "/slow" takes its time, "/stream" streams.
class Echo final : public Handler {
 public:
  std::optional<Response> admit(const Request& request) override {
    if (request.path() == "/forbidden") return error_response(403, "E-SRV-005", "no");
    return std::nullopt;
  }
  Lane lane_of(const Request& request) const override {
    return request.path() == "/slow" ? Lane::kCode : Lane::kRead;
  }
  Response answer(const Request& request) override {
    if (request.path() == "/slow") {
      while (!released) std::this_thread::sleep_for(5ms);
    }
    if (request.path() == "/stream") {
      Response response;
      response.type = "text/event-stream";
      response.stream = std::make_shared<EventStream>();
      response.stream->next = [count = std::make_shared<int>(0)] {
        return ++*count > 3 ? std::string() : "data: " + std::to_string(*count) + "\n\n";
      };
      return response;
    }
    return json_response(request.method + " " + request.path() + " " +
                         std::to_string(request.body.size()));
  }
  std::atomic<bool> released = false;
};

class Client {
 public:
  explicit Client(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{5, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    connected_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
  }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;
  ~Client() { ::close(socket_); }

  bool send(std::string_view bytes) {
    return ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL) ==
           static_cast<ssize_t>(bytes.size());
  }
  // Until `end` has come, or the server closes, or five seconds have passed.
  std::string read_until(std::string_view end) {
    std::string got;
    char buffer[4096];
    while (got.find(end) == std::string::npos) {
      const ssize_t count = ::recv(socket_, buffer, sizeof buffer, 0);
      closed_ = count == 0;
      if (count <= 0) break;
      got.append(buffer, static_cast<std::size_t>(count));
    }
    return got;
  }
  std::string read_all() { return read_until("\x01never"); }
  [[nodiscard]] bool closed() const { return closed_; }

 private:
  int socket_;
  bool connected_ = false;
  bool closed_ = false;
};

class Served : public testing::Test {
 protected:
  void open(ServerOptions options) {
    auto opened = Server::open(options, echo_);
    ASSERT_TRUE(opened) << opened.error().message;
    server_ = std::move(*opened);
    thread_ = std::thread([this] { server_->run(false); });
  }
  void SetUp() override {
    options_.header_time = 600ms;
    options_.body_time = 600ms;
    options_.stream_pause = 10ms;
    options_.largest_header = 2048;
    options_.largest_body = 1000;
    open(options_);
  }
  void close() {
    echo_.released = true;
    if (!server_) return;
    server_->stop();
    thread_.join();
    server_.reset();
  }
  void TearDown() override { close(); }
  [[nodiscard]] std::uint16_t port() const { return server_->port(); }
  std::string ask(std::string_view request, std::string_view end = "\x01never") {
    Client client(port());
    client.send(request);
    return client.read_until(end);
  }

  Echo echo_;
  ServerOptions options_;
  std::unique_ptr<Server> server_;
  std::thread thread_;
};

TEST_F(Served, AnswersAndKeepsTheConnection) {
  Client client(port());
  for (int i = 0; i < 3; ++i) {
    client.send("GET /a?x=1 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const std::string got = client.read_until("GET /a 0");
    EXPECT_TRUE(got.starts_with("HTTP/1.1 200 OK\r\n")) << got;
    EXPECT_NE(got.find("Content-Security-Policy: "), std::string::npos);
  }
  client.send("POST /b HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello");
  EXPECT_NE(client.read_until("POST /b 5").find("200 OK"), std::string::npos);
}

TEST_F(Served, HeadHasNoBody) {
  const std::string got = ask("HEAD /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_NE(got.find("Content-Length: 9"), std::string::npos) << got;
  EXPECT_TRUE(got.ends_with("\r\n\r\n"));
}

TEST_F(Served, RefusesBeforeReadingTheBody) {
  const std::string got =
      ask("POST /forbidden HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n", "E-SRV-005");
  EXPECT_TRUE(got.starts_with("HTTP/1.1 403")) << got;
}

TEST_F(Served, LimitsSizes) {
  EXPECT_TRUE(ask("POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n", "}}")
                  .starts_with("HTTP/1.1 413"));
  std::string chunked = "POST /b HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
  for (int i = 0; i < 20; ++i) chunked += "64\r\n" + std::string(100, 'x') + "\r\n";
  EXPECT_TRUE(ask(chunked + "0\r\n\r\n", "}}").starts_with("HTTP/1.1 413"));
  EXPECT_TRUE(ask("GET /a HTTP/1.1\r\nHost: x\r\nX: " + std::string(4000, 'x') + "\r\n\r\n", "}}")
                  .starts_with("HTTP/1.1 431"));
}

TEST_F(Served, RefusesWhatIsNoHttp) {
  for (const std::string_view text :
       {"\x16\x03\x01\x02\r\n\r\n", "GET /a\r\n\r\n", "GET /%ff HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /../x HTTP/1.1\r\nHost: x\r\n\r\n", "GET http://a/ HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "POST /b HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"}) {
    const std::string got = ask(text);
    EXPECT_TRUE(got.starts_with("HTTP/1.1 400")) << text << "\n" << got;
  }
}

// A header that comes byte by byte has as much time as any other.
TEST_F(Served, SlowLorisIsCutOff) {
  Client client(port());
  const auto start = std::chrono::steady_clock::now();
  client.send("GET /a HTTP/1.1\r\nHost: x\r\n");
  bool open = true;
  while (open && std::chrono::steady_clock::now() - start < 4s) {
    std::this_thread::sleep_for(50ms);
    open = client.send("X");
  }
  EXPECT_FALSE(open);
  EXPECT_LT(std::chrono::steady_clock::now() - start, 3s);
}

TEST_F(Served, ASlowBodyIsCutOff) {
  Client client(port());
  const auto start = std::chrono::steady_clock::now();
  client.send("POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc");
  EXPECT_EQ(client.read_all(), "");
  EXPECT_TRUE(client.closed());
  EXPECT_LT(std::chrono::steady_clock::now() - start, 3s);
}

TEST_F(Served, SlowWorkHoldsNobodyElse) {
  Client slow(port());
  slow.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
  for (int i = 0; i < 20; ++i) {
    EXPECT_NE(ask("GET /a HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a 0").find("200 OK"),
              std::string::npos);
  }
  echo_.released = true;
  EXPECT_NE(slow.read_until("GET /slow 0").find("200 OK"), std::string::npos);
}

TEST_F(Served, TooMuchCodingAtOnceIsAnswered503) {
  close();
  echo_.released = false;
  options_.most_coding = 2;
  open(options_);
  Client one(port());
  Client two(port());
  for (Client* client : {&one, &two}) client->send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
  std::this_thread::sleep_for(100ms);
  const std::string got = ask("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n", "}}");
  EXPECT_TRUE(got.starts_with("HTTP/1.1 503")) << got;
  EXPECT_NE(got.find("Retry-After"), std::string::npos);
}

TEST_F(Served, TooManyConnectionsAreTurnedAway) {
  close();
  options_.most_connections = 3;
  open(options_);
  std::vector<std::unique_ptr<Client>> clients;
  for (int i = 0; i < 3; ++i) {
    clients.push_back(std::make_unique<Client>(port()));
    clients.back()->send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
    clients.back()->read_until("GET /a 0");
  }
  EXPECT_TRUE(ask("GET /a HTTP/1.1\r\nHost: x\r\n\r\n").starts_with("HTTP/1.1 503"));
  clients.clear();
  std::this_thread::sleep_for(100ms);
  EXPECT_NE(ask("GET /a HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a 0").find("200 OK"),
            std::string::npos);
}

TEST_F(Served, StreamsHoldNoWorker) {
  close();
  options_.readers = 1;
  options_.most_streams = 3;
  open(options_);
  std::vector<std::unique_ptr<Client>> streams;
  for (int i = 0; i < 3; ++i) {
    streams.push_back(std::make_unique<Client>(port()));
    streams.back()->send("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n");
    const std::string got = streams.back()->read_until("data: 3\n\n");
    EXPECT_NE(got.find("text/event-stream"), std::string::npos);
    EXPECT_NE(got.find("data: 1\n\ndata: 2\n\ndata: 3\n\n"), std::string::npos) << got;
  }
  EXPECT_NE(ask("GET /a HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a 0").find("200 OK"),
            std::string::npos);
  EXPECT_TRUE(ask("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n", "}}").starts_with("HTTP/1.1 503"));
}

TEST_F(Served, ATakenPortIsAnError) {
  ServerOptions options;
  options.port = port();
  const auto second = Server::open(options, echo_);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, "E-SRV-001");
  options.address = "not an address";
  EXPECT_EQ(Server::open(options, echo_).error().code, "E-SRV-001");
}

}  // namespace
}  // namespace chancery::serve
