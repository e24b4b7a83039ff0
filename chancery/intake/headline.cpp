#include "chancery/intake/headline.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "chancery/base/utf8.h"
#include "chancery/intake/html_layout.h"

namespace chancery::intake {
namespace {

constexpr std::array<std::string_view, 7> kBars = {" | ",  " – ", " — ", " - ",
                                                   " :: ", " » ", " -- "};
constexpr std::size_t kLongestHeadline = 300;
constexpr std::size_t kLongestName = 60;

std::set<std::string> word_set(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint point = base::decode_at(text, at);
    if (base::is_letter(point.value) || base::is_digit(point.value)) {
      word.append(text, at, point.length);
    } else if (!word.empty() && point.value != '\'' && point.value != 0x2019) {
      words.insert(base::to_lower(std::exchange(word, {})));
    }
    at += point.length;
  }
  if (!word.empty()) words.insert(base::to_lower(word));
  return words;
}

// Shared words in parts of the longer text.
double likeness(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty()) return 0;
  const std::string key_a = plain_key(a);
  const std::string key_b = plain_key(b);
  if (key_a.size() > 8 && (key_a == key_b || key_b.starts_with(key_a))) return 1;
  const auto words_a = word_set(a);
  const auto words_b = word_set(b);
  const auto shared = static_cast<double>(std::count_if(
      words_a.begin(), words_a.end(), [&](const auto& w) { return words_b.contains(w); }));
  return shared / static_cast<double>(std::max<std::size_t>({words_a.size(), words_b.size(), 1}));
}

bool is_address(std::string_view name) { return name.find("://") != std::string_view::npos; }

// "Paper | World | Sport" -> "Paper".
std::string first_part(std::string name) {
  for (const std::string_view bar : kBars) {
    if (const std::size_t at = name.find(bar); at != std::string::npos && at > 2) name.resize(at);
  }
  return name;
}

// One word in small letters, or a handle: no name that a reader would print.
bool is_handle(std::string_view name) {
  if (name.empty() || name.front() == '@') return true;
  if (name.size() >= 4 && name[1] == '.' && name[3] == '.') return true;  // "U.S.", an edition
  if (name.find(' ') != std::string_view::npos || name.find('.') != std::string_view::npos)
    return false;
  return base::to_lower(name) == name && static_cast<unsigned char>(name.front()) < 0x80;
}

std::string host_of(std::string_view url) {
  const std::size_t begin = url.find("://");
  if (begin == std::string_view::npos) return {};
  std::string_view host = url.substr(begin + 3);
  host = host.substr(0, host.find_first_of("/:?#"));
  if (host.starts_with("www.")) host.remove_prefix(4);
  return std::string(host);
}

// What stands behind the headline in the page's title: "Headline - The Paper".
std::string name_in_title(const std::string& title, const std::string& headline) {
  std::size_t at = std::string::npos;
  std::size_t skip = 0;
  for (const std::string_view bar : kBars) {
    const std::size_t found = title.rfind(bar);
    if (found == std::string::npos || (at != std::string::npos && found < at)) continue;
    at = found;
    skip = bar.size();
  }
  if (at != std::string::npos && at > 0) {
    const std::string name = title.substr(at + skip);
    const bool inside = plain_key(headline).find(plain_key(name)) != std::string::npos;
    if (!inside && name.size() >= 2 && name.size() <= kLongestName) return name;
  }
  // "The Paper: Headline"
  const std::string key = plain_key(headline);
  const std::size_t colon = title.find(": ");
  if (colon != std::string::npos && colon <= kLongestName && !key.empty() &&
      plain_key(title.substr(colon + 2)) == key)
    return title.substr(0, colon);
  return {};
}

// Cuts " | The Paper" off where what is left is long enough to be a headline.
std::string without_name(std::string title, const std::string& site) {
  for (const std::string_view bar : kBars) {
    const std::size_t at = title.rfind(bar);
    if (at == std::string::npos || at < 10) continue;
    const std::string name = title.substr(at + bar.size());
    const bool known = !site.empty() && plain_key(name) == plain_key(site);
    if (known || (bar == " | " && name.size() < 30)) title.resize(at);
  }
  return title;
}

}  // namespace

std::string choose_headline(const PageFacts& facts, const std::string& stated,
                            const Tables& tables) {
  const std::string meta = facts.first(tables.words.list("meta.title"));
  const std::string site = facts.first(tables.words.list("meta.publisher"));
  std::string best;
  double most = 0;
  for (const std::string& heading : facts.headings) {
    if (heading.size() < 3 || heading.size() > kLongestHeadline) continue;
    if (!site.empty() && plain_key(heading) == plain_key(site)) continue;
    const double like =
        std::max({likeness(heading, stated), likeness(heading, without_name(meta, site)),
                  likeness(heading, without_name(facts.title, site))});
    if (like > most) {
      most = like;
      best = heading;
    }
  }
  if (most >= 0.4) return best;
  const bool alone = facts.headings.size() == 1 && !best.empty();
  if (alone && word_set(best).size() >= 4) return best;
  for (const std::string& title : {stated, meta, facts.title}) {
    if (!title.empty() && title.size() < 400) return without_name(title, site);
  }
  return facts.headings.empty() ? std::string() : facts.headings.front();
}

std::string choose_publisher(const PageFacts& facts, const std::string& stated,
                             const std::string& headline, const std::string& url,
                             const Tables& tables) {
  std::string site = first_part(facts.first(tables.words.list("meta.publisher")));
  if (is_address(site) || plain_key(site) == plain_key(headline)) site.clear();
  const std::string named = is_address(stated) ? std::string() : stated;
  const std::string in_title = name_in_title(facts.title, headline);
  if (!site.empty() && !is_handle(site) && site.size() > 4) return site;
  if (!named.empty() && !is_handle(named)) return named;
  if (!site.empty() && !is_handle(site)) return site;
  if (!in_title.empty() && !is_handle(in_title) && (site.empty() || in_title.size() > site.size()))
    return in_title;
  if (!site.empty()) return site.front() == '@' ? site.substr(1) : site;
  if (!named.empty()) return named;
  return host_of(url);
}

}  // namespace chancery::intake
