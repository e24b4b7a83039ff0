// One HTTP request and its answer, free of any server library, so that everything behind the socket
// can be tested without one.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "chancery/base/error.h"

namespace chancery::serve {

// The parameters of a request in their order, decoded and valid UTF-8.
class Query {
 public:
  void add(std::string name, std::string value) {
    pairs_.emplace_back(std::move(name), std::move(value));
  }
  // The last value of a name.
  [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> all(std::string_view name) const;
  // "1", "true", "yes" or an empty value.
  [[nodiscard]] bool is_set(std::string_view name) const;
  [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& pairs() const {
    return pairs_;
  }

 private:
  std::vector<std::pair<std::string, std::string>> pairs_;
};

struct Request {
  std::string method = "GET";
  std::vector<std::string> segments;  // of the path, decoded: "/api/v1/events" is three
  Query query;
  std::vector<std::pair<std::string, std::string>> headers;  // names in lower case
  std::string body;

  // The first header of this name (lower case); empty when there is none.
  [[nodiscard]] std::string_view header(std::string_view name) const;
  // "/api/v1/events"
  [[nodiscard]] std::string path() const;
};

// A stream of server-sent events. `next` is asked about once a second, never by two threads at
// once, and gives what is to be sent, or an empty string when nothing is new.
struct EventStream {
  std::function<std::string()> next;
};

struct Response {
  int status = 200;
  std::string type = "application/json";
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
  std::shared_ptr<EventStream> stream;  // when set, the body is not used

  void set(std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
  }
  [[nodiscard]] std::string_view header(std::string_view name) const;
};

[[nodiscard]] Response json_response(std::string body, int status = 200);
// {"error": {"code", "message", "hint"}}
[[nodiscard]] Response error_response(int status, const base::Error& error);
[[nodiscard]] Response error_response(int status, std::string_view code, std::string message,
                                      std::string hint = {});

// Gives a GET or HEAD answer of status 200 its ETag, and turns it into 304 when the client has it.
void settle_etag(const Request& request, Response& response);

}  // namespace chancery::serve
