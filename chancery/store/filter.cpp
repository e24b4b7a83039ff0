#include "chancery/store/filter.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "chancery/base/utf8.h"

namespace chancery::store {
namespace {

constexpr std::array<std::string_view, 7> kKinds = {"events", "statements", "positions", "pledges",
                                                    "actors", "stories",    "articles"};
constexpr std::array<std::string_view, 12> kBys = {"type",   "status", "quad",    "source",
                                                   "target", "year",   "month",   "day",
                                                   "place",  "outlet", "pattern", "voice"};
constexpr std::array<std::string_view, 23> kSectors = {
    "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR",
    "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE"};
constexpr std::array<std::string_view, 2> kMoreSectors = {"REL", "SOC"};

bool is_code(std::string_view text) {
  return text.size() == 3 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_sector(std::string_view text) {
  return std::find(kSectors.begin(), kSectors.end(), text) != kSectors.end() ||
         std::find(kMoreSectors.begin(), kMoreSectors.end(), text) != kMoreSectors.end();
}

const std::vector<std::string>& statuses(Kind kind) {
  static const std::vector<std::string> kEvent = {
      "occurred", "ongoing", "historical", "planned", "hypothetical", "negated", "denied"};
  static const std::vector<std::string> kPledge = {"proposed", "agreed", "delivered"};
  return kind == Kind::kPledges ? kPledge : kEvent;
}

const std::vector<std::string>& stances() {
  static const std::vector<std::string> kStances = {"support", "oppose", "reluctant", "neutral"};
  return kStances;
}

base::Expected<void> known(std::string_view what, const std::vector<std::string>& given,
                           const std::vector<std::string>& all) {
  for (const std::string& value : given) {
    if (all.empty() || std::find(all.begin(), all.end(), value) != all.end()) continue;
    std::string hint = nearest(value, all);
    if (!hint.empty()) {
      hint = "did you mean " + hint + "?";
    } else {
      for (const std::string& one : all) {
        if (!one.contains('.')) hint += (hint.empty() ? "one of " : ", ") + one;
      }
    }
    return base::fail("E-STO-020", "unknown " + std::string(what) + " \"" + value + "\"", {}, hint);
  }
  return {};
}

bool is_iso(const std::string& text) {
  return (text.size() == 4 || text.size() == 7 || text.size() == 10) && id_of_day(text) != 0;
}

base::Expected<void> check_days(const Filter& filter) {
  for (const auto& [name, day] : {std::pair{"since", &filter.since}, {"until", &filter.until}}) {
    if (day->empty() || is_iso(*day)) continue;
    return base::fail("E-STO-021", "--" + std::string(name) + " \"" + *day + "\" is no date", {},
                      "write it as 2023-03-02, 2023-03 or 2023");
  }
  if (!filter.since.empty() && !filter.until.empty() && filter.since > filter.until &&
      !filter.since.starts_with(filter.until)) {
    return base::fail("E-STO-021",
                      "--since " + filter.since + " lies after --until " + filter.until);
  }
  return {};
}

// The fields that a kind of row does not have.
base::Expected<void> check_fields(const Filter& filter, Kind kind) {
  const bool events = kind == Kind::kEvents;
  const bool findings =
      events || kind == Kind::kStatements || kind == Kind::kPositions || kind == Kind::kPledges;
  struct Field {
    std::string_view name;
    bool given;
    bool fits;
  };
  const Field fields[] = {
      {"source", !filter.source.empty(), findings || kind == Kind::kActors},
      {"target", !filter.target.empty(),
       events || kind == Kind::kStatements || kind == Kind::kPledges},
      {"actor", !filter.either.empty(), findings || kind == Kind::kActors},
      {"type", !filter.types.empty(), events || kind == Kind::kActors},
      {"status", !filter.statuses.empty(), events || kind == Kind::kPledges},
      {"stance", !filter.stances.empty(), kind == Kind::kPositions},
      {"quad", !filter.quads.empty(), events},
      {"context", !filter.contexts.empty(), events},
      {"cameo", !filter.cameo.empty(), events},
      {"speaker", !filter.speaker.empty(), events},
      {"place", !filter.place.empty() || !filter.places.empty(), events},
      {"pattern", !filter.pattern.empty(), events},
      {"voice", !filter.voice.empty(), events},
      {"origin", !filter.origin.empty(), events},
      {"min-confidence", filter.min_confidence.has_value(), events},
      {"story-level", filter.story_level, events},
      {"since", !filter.since.empty(), kind != Kind::kActors},
      {"until", !filter.until.empty(), kind != Kind::kActors},
      {"outlet", !filter.outlets.empty(), kind != Kind::kActors},
      {"language", !filter.languages.empty(), findings || kind == Kind::kArticles},
      {"story", filter.story != 0, kind != Kind::kActors},
      {"article", filter.article != 0 || !filter.article_key.empty(),
       findings || kind == Kind::kArticles},
      {"versions", filter.old_versions, kind == Kind::kArticles},
  };
  for (const Field& field : fields) {
    if (!field.given || field.fits) continue;
    return base::fail("E-STO-022", "--" + std::string(field.name) + " makes no sense for " +
                                       std::string(name_of(kind)));
  }
  return {};
}

}  // namespace

std::string_view name_of(Kind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

std::optional<By> by_from(std::string_view name) {
  const auto found = std::find(kBys.begin(), kBys.end(), name);
  if (found == kBys.end()) return std::nullopt;
  return static_cast<By>(found - kBys.begin());
}

PartyFilter party_from(std::string_view text) {
  PartyFilter out;
  const auto once = [](std::vector<std::string>& to, std::string_view value) {
    if (std::find(to.begin(), to.end(), value) == to.end()) to.emplace_back(value);
  };
  for (std::string_view part : base::split(text, ',')) {
    part = base::trim(part);
    if (part.empty()) continue;
    if (is_code(part)) {
      once(is_sector(part) ? out.sectors : out.countries, part);
    } else if (part.size() == 6 && is_code(part.substr(0, 3)) && is_sector(part.substr(3))) {
      once(out.countries, part.substr(0, 3));
      once(out.sectors, part.substr(3));
    } else {
      once(out.names, part);
    }
  }
  return out;
}

bool asks_nothing(const Filter& f) {
  return f.source.empty() && f.target.empty() && f.either.empty() && f.speaker.empty() &&
         f.places.empty() && f.types.empty() && f.statuses.empty() && f.stances.empty() &&
         f.quads.empty() && f.contexts.empty() && f.cameo.empty() && f.since.empty() &&
         f.until.empty() && f.place.empty() && f.text.empty() && f.outlets.empty() &&
         f.languages.empty() && f.pattern.empty() && f.voice.empty() && f.origin.empty() &&
         !f.min_confidence && f.story == 0 && f.story_event == 0 && f.article == 0 &&
         f.article_key.empty() && !f.story_level && !f.lives && f.without_wrong && !f.old_versions;
}

base::Expected<void> check(const Filter& filter, Kind kind, const Vocabulary& vocabulary) {
  if (auto fine = check_fields(filter, kind); !fine) return fine;
  if (auto fine = check_days(filter); !fine) return fine;
  if (kind == Kind::kEvents) {
    if (auto fine = known("type", filter.types, vocabulary.types); !fine) return fine;
    if (auto fine = known("context", filter.contexts, vocabulary.contexts); !fine) return fine;
    if (auto fine = known("quad class", filter.quads, vocabulary.quads); !fine) return fine;
  }
  if (auto fine = known("status", filter.statuses, statuses(kind)); !fine) return fine;
  if (auto fine = known("stance", filter.stances, stances()); !fine) return fine;
  if (filter.min_confidence && !(*filter.min_confidence >= 0 && *filter.min_confidence <= 1)) {
    return base::fail("E-STO-020", "--min-confidence lies between 0 and 1");
  }
  if (!filter.text.empty() && fts_query(filter.text).empty()) {
    return base::fail("E-STO-023", "--text \"" + filter.text + "\" has no word to look for");
  }
  return {};
}

namespace {

// A word that ends in digits is written with and without a break before them: "G20", "G-20". As the
// index has them these are one word, or two.
std::string spellings(const std::string& words, bool prefix) {
  const auto quoted = [&](const std::string& one) {
    return "\"" + one + "\"" + (prefix ? "*" : "");
  };
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const std::size_t digits = std::find_if(words.begin(), words.end(), is_digit) - words.begin();
  const std::string number = words.substr(digits);
  std::string letters = words.substr(0, digits);
  if (letters.ends_with(' ')) letters.pop_back();
  if (letters.empty() || letters.contains(' ') || number.empty() ||
      !std::all_of(number.begin(), number.end(), is_digit)) {
    return quoted(words);
  }
  return "(" + quoted(letters + " " + number) + " OR " + quoted(letters + number) + ")";
}

}  // namespace

std::string fts_query(std::string_view text) {
  constexpr std::size_t kMostTerms = 32;
  struct Term {
    std::string words;
    bool prefix = false, without = false;
  };
  std::vector<Term> terms;
  Term open;
  bool quoted = false;
  const auto close = [&] {
    if (!base::trim(open.words).empty() && terms.size() < kMostTerms) {
      open.words = base::trim(open.words);
      terms.push_back(open);
    }
    open = {};
  };
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint point = base::decode_at(text, at);
    const char32_t c = point.value;
    at += point.length;
    if (c == '"') {
      close();
      quoted = !quoted;
    } else if (base::is_letter(c) || base::is_digit(c) || base::is_mark(c)) {
      base::append_utf8(open.words, c);
    } else if (quoted) {
      open.words += ' ';
    } else if (c == '*' && !open.words.empty()) {
      open.prefix = true;
      close();
    } else if (c == '-' && open.words.empty() && (at == 1 || text[at - 2] == ' ')) {
      open.without = true;
    } else if (base::is_space(c)) {
      close();
    } else if (!open.words.empty()) {
      open.words += ' ';  // "G-20" is the phrase "G 20", as the index has it
    }
  }
  close();
  std::string out;
  std::string without;
  for (const Term& term : terms) {
    const std::string one = spellings(term.words, term.prefix);
    if (term.without) {
      without += " NOT " + one;
    } else {
      out += (out.empty() ? "" : " AND ") + one;
    }
  }
  if (out.empty()) return "";
  return without.empty() ? out : "(" + out + ")" + without;
}

std::string nearest(std::string_view text, const std::vector<std::string>& known) {
  const std::string wanted = base::fold(text);
  std::string best;
  std::size_t fewest = std::max<std::size_t>(1, wanted.size() / 3) + 1;
  for (const std::string& candidate : known) {
    const std::string folded = base::fold(candidate);
    std::vector<std::vector<std::size_t>> d(wanted.size() + 1,
                                            std::vector<std::size_t>(folded.size() + 1));
    for (std::size_t i = 0; i <= wanted.size(); ++i) d[i][0] = i;
    std::iota(d[0].begin(), d[0].end(), std::size_t{0});
    for (std::size_t i = 1; i <= wanted.size(); ++i) {
      for (std::size_t k = 1; k <= folded.size(); ++k) {
        const std::size_t change = wanted[i - 1] == folded[k - 1] ? 0 : 1;
        d[i][k] = std::min({d[i - 1][k] + 1, d[i][k - 1] + 1, d[i - 1][k - 1] + change});
        if (i > 1 && k > 1 && wanted[i - 1] == folded[k - 2] && wanted[i - 2] == folded[k - 1]) {
          d[i][k] = std::min(d[i][k], d[i - 2][k - 2] + 1);
        }
      }
    }
    if (d[wanted.size()][folded.size()] < fewest) {
      fewest = d[wanted.size()][folded.size()];
      best = candidate;
    }
  }
  return best;
}

}  // namespace chancery::store
