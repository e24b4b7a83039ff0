// Addresses, access, routes, entity tags: everything before a handler, without a socket.
#include <gtest/gtest.h>

#include "chancery/serve/access.h"
#include "chancery/serve/router.h"
#include "chancery/serve/target.h"

namespace chancery::serve {
namespace {

base::Expected<Request> read(std::string_view target) {
  Request request;
  if (auto done = read_target(target, request); !done) {
    return std::unexpected(std::move(done.error()));
  }
  return request;
}

TEST(Target, SplitsAndDecodesOnce) {
  const auto request =
      read("/api/v1//events%2Fx?type=SANCTION&text=caf%C3%A9+%2B&text=b&flag#part");
  ASSERT_TRUE(request);
  EXPECT_EQ(request->segments, (std::vector<std::string>{"api", "v1", "events/x"}));
  EXPECT_EQ(request->query.value("type"), "SANCTION");
  EXPECT_EQ(request->query.all("text"), (std::vector<std::string>{"café +", "b"}));
  EXPECT_TRUE(request->query.is_set("flag"));
  EXPECT_EQ(read("/%2541")->segments.front(), "%41");  // once, not twice
}

TEST(Target, RefusesWhatNoHonestClientSends) {
  for (const std::string_view target :
       {"events", "http://elsewhere/events", "*", "/../etc/passwd", "/a/./b", "/%2e%2e/etc/passwd",
        "/..%2f/x/%2E%2E", "/a%00b", "/a%0Ab", "/%zz", "/%4", "/%", "/%ff", "/%c0%ae%c0%ae/",
        "/%ed%a0%80", "/x?a=%ff", "/x?a=%00", "/x?%e2%28%a1=1"}) {
    const auto request = read(target);
    ASSERT_FALSE(request) << target;
    EXPECT_EQ(request.error().code, "E-SRV-010") << target;
  }
  EXPECT_FALSE(read("/" + std::string(kLongestTarget, 'a')));
  std::string many = "/x?";
  for (std::size_t i = 0; i <= kMostParameters; ++i) many += "a=1&";
  EXPECT_FALSE(read(many));
}

TEST(Target, EncodingIsReadBack) {
  const std::string text = "a b&c=d/%é\"\n";
  const auto request = read("/x?q=" + percent_encode(text));
  ASSERT_TRUE(request);
  EXPECT_EQ(request->query.value("q"), text);
}

Request from(std::vector<std::pair<std::string, std::string>> headers, std::string method = "GET") {
  Request request;
  request.method = std::move(method);
  request.headers = std::move(headers);
  return request;
}

TEST(Access, ForeignNamesAreRefusedWithoutAToken) {
  const AccessRules rules{.token = "", .user_header = "", .host_names = {"news.example"}};
  for (const std::string host : {"localhost:8470", "127.0.0.1", "127.0.0.1:80", "[::1]:8470",
                                 "LOCALHOST", "news.example:8"}) {
    EXPECT_FALSE(refuse(rules, from({{"host", host}}))) << host;
  }
  for (const std::string host :
       {"", "evil.example", "127.evil.example", "localhost.evil.example"}) {
    const auto refused = refuse(rules, from({{"host", host}}));
    ASSERT_TRUE(refused) << host;
    EXPECT_EQ(refused->status, 403);
  }
}

TEST(Access, ATokenIsAskedForInHeaderOrCookie) {
  const std::string token = "0123456789abcdef";
  const AccessRules rules{.token = token, .user_header = "", .host_names = {}};
  EXPECT_EQ(refuse(rules, from({}))->status, 401);
  EXPECT_EQ(refuse(rules, from({{"authorization", "Bearer 0123456789abcdee"}}))->status, 401);
  EXPECT_EQ(refuse(rules, from({{"authorization", token}}))->status, 401);
  EXPECT_FALSE(refuse(rules, from({{"authorization", "Bearer " + token}})));
  EXPECT_FALSE(refuse(rules, from({{"cookie", "a=b; chancery_token=" + token + "; c=d"}})));
  EXPECT_EQ(refuse(rules, from({{"cookie", "xchancery_token=" + token}}))->status, 401);
  Request asks = from({});
  asks.query.add("token", token);
  const auto traded = refuse(rules, asks);
  ASSERT_TRUE(traded);
  EXPECT_EQ(traded->status, 303);
  EXPECT_NE(traded->header("set-cookie").find("HttpOnly; SameSite=Strict"), std::string_view::npos);
}

TEST(Access, AReverseProxyMustNameItsUser) {
  const AccessRules rules{.token = "", .user_header = "x-remote-user", .host_names = {}};
  EXPECT_EQ(refuse(rules, from({{"host", "news.example"}}))->status, 401);
  EXPECT_FALSE(refuse(rules, from({{"host", "news.example"}, {"x-remote-user", "ana"}})));
}

TEST(Access, OtherPagesMayNotChangeAnything) {
  const AccessRules rules;
  const std::pair<std::string, std::string> host{"host", "localhost:8470"};
  EXPECT_FALSE(refuse(rules, from({host}, "POST")));
  EXPECT_FALSE(refuse(rules, from({host, {"origin", "http://localhost:8470"}}, "POST")));
  for (const std::string method : {"POST", "DELETE"}) {
    EXPECT_EQ(refuse(rules, from({host, {"origin", "http://localhost:9"}}, method))->status, 403);
    EXPECT_EQ(refuse(rules, from({host, {"origin", "null"}}, method))->status, 403);
    EXPECT_EQ(refuse(rules, from({host, {"sec-fetch-site", "cross-site"}}, method))->status, 403);
  }
  EXPECT_FALSE(refuse(rules, from({host, {"sec-fetch-site", "cross-site"}})));  // reading: a link
}

TEST(Access, AnswersCarryAPolicyWithoutInlineScript) {
  Response response;
  add_security_headers(response);
  const std::string policy(response.header("content-security-policy"));
  EXPECT_NE(policy.find("script-src 'self';"), std::string::npos);
  EXPECT_EQ(policy.find("unsafe"), std::string::npos);
  EXPECT_EQ(response.header("x-content-type-options"), "nosniff");
  EXPECT_EQ(response.header("cache-control"), "no-cache");
}

Router router() {
  Route list;
  list.method = "GET";
  list.pattern = "/api/v1/events";
  list.parameters = {{"type", "string", "", {}},
                     {"limit", "integer", "", {}},
                     {"least", "number", "", {}},
                     {"order", "string", "", {"newest", "oldest"}}};
  list.answer = [](const Request&, const Bound&) { return json_response("[]"); };
  Route one = list;
  one.pattern = "/api/v1/events/{id}";
  one.parameters.clear();
  Route put = one;
  put.method = "POST";
  put.pattern = "/api/v1/events";
  Router made;
  made.add({list, one, put});
  return made;
}

int status_of(std::string_view target, std::string method = "GET") {
  auto request = read(target);
  request->method = std::move(method);
  const auto found = router().find(*request);
  const auto* refused = std::get_if<Response>(&found);
  return refused == nullptr ? 200 : refused->status;
}

TEST(Router, FindsByMethodAndPath) {
  EXPECT_EQ(status_of("/api/v1/events"), 200);
  EXPECT_EQ(status_of("/api/v1/events", "HEAD"), 200);
  EXPECT_EQ(status_of("/api/v1/events", "POST"), 200);
  EXPECT_EQ(status_of("/api/v1/events", "DELETE"), 405);
  EXPECT_EQ(status_of("/api/v1/nothing"), 404);
  EXPECT_EQ(status_of("/api/v1/events/1/2"), 404);
  const auto request = read("/api/v1/events/a%20b");
  const Router all = router();
  const auto found = all.find(*request);
  EXPECT_EQ(std::get<Found>(found).bound.at("id"), "a b");
}

TEST(Router, NamesTheParameterThatIsMeant) {
  EXPECT_EQ(status_of("/api/v1/events?type=A&limit=5&least=0.5&order=oldest&limit="), 200);
  for (const std::string_view query : {"limit=five", "limit=5x", "limit=99999999999999999999",
                                       "least=high", "order=sideways", "typ=A"}) {
    EXPECT_EQ(status_of("/api/v1/events?" + std::string(query)), 400) << query;
  }
  const auto found = router().find(*read("/api/v1/events?typ=A"));
  EXPECT_NE(std::get<Response>(found).body.find("type"), std::string::npos);
}

TEST(Etag, TellsWhetherTheClientHasIt) {
  Request request;
  Response first = json_response("{\"a\":1}");
  settle_etag(request, first);
  const std::string tag(first.header("etag"));
  ASSERT_FALSE(tag.empty());
  request.headers = {{"if-none-match", "\"other\", W/" + tag}};
  Response again = json_response("{\"a\":1}");
  settle_etag(request, again);
  EXPECT_EQ(again.status, 304);
  EXPECT_TRUE(again.body.empty());
  Response changed = json_response("{\"a\":2}");
  settle_etag(request, changed);
  EXPECT_EQ(changed.status, 200);
  Request posts = request;
  posts.method = "POST";
  Response answer = json_response("{\"a\":1}");
  settle_etag(posts, answer);
  EXPECT_TRUE(answer.header("etag").empty());
}

}  // namespace
}  // namespace chancery::serve
