// Who may ask, and from where. The server listens on the loopback address unless told otherwise;
// beyond it a token or a reverse proxy that names its user is required.
//
// - Host: without a token only loopback names and those given are answered, so that a foreign page
//   cannot reach the server under a name of its own (DNS rebinding).
// - Origin: requests that change something must come from this server's own page.
// - Token: "Authorization: Bearer TOKEN", or the cookie that "/?token=TOKEN" sets.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chancery/serve/message.h"

namespace chancery::serve {

struct AccessRules {
  std::string token;                    // empty: none is asked for
  std::string user_header;              // lower case; set by a reverse proxy; empty: none
  std::vector<std::string> host_names;  // besides loopback ones
};

inline constexpr std::string_view kTokenCookie = "chancery_token";

// The answer that refuses the request, or nullopt when it may pass. 401 (E-SRV-004), 403
// (E-SRV-005, E-SRV-006), or the 303 that trades a token in the address for a cookie.
[[nodiscard]] std::optional<Response> refuse(const AccessRules& rules, const Request& request);

// Headers of every answer: content security policy and its like.
void add_security_headers(Response& response);

// 127.0.0.0/8, ::1, localhost.
[[nodiscard]] bool is_loopback(std::string_view address);

}  // namespace chancery::serve
