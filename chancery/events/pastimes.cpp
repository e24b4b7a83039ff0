#include "chancery/events/pastimes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace chancery::events {
namespace {

// An article is about a pastime when it has this many different words of it, and one in so many.
// Three hints count as one word. One word is enough where the hints are many and close.
constexpr std::size_t kLeastDifferent = 2;
constexpr double kLeastWords = 2.5;
constexpr double kTokensPerWord = 80;
constexpr double kHint = 1.0 / 3;
constexpr std::size_t kManyHints = 6;  // different ones
constexpr double kCloseTokens = 55;

// How often the words of a class and its hints stand in an article.
class Tally {
 public:
  Tally(const PatternLexicon& lexicon, const std::string& name)
      : words_(lexicon.classes().find(name)), hints_(lexicon.classes().find(name + "-hints")) {}

  // Whether the token is one of the words proper.
  bool add(const Phrases& phrases, TokenId token, std::string_view lemma) {
    if (words_ && phrases.in_class(token, {*words_})) {
      weight_ += 1;
      different_.insert(lemma);
      return true;
    }
    if (hints_ && phrases.in_class(token, {*hints_})) {
      weight_ += kHint;
      hinted_.insert(lemma);
    }
    return false;
  }
  [[nodiscard]] bool prevails(std::size_t tokens) const {
    if (weight_ < kLeastWords || different_.empty()) return false;
    const auto length = static_cast<double>(tokens);
    if (different_.size() >= kLeastDifferent) return weight_ * kTokensPerWord >= length;
    return hinted_.size() >= kManyHints && weight_ * kCloseTokens >= length;
  }

 private:
  std::optional<std::uint32_t> words_;
  std::optional<std::uint32_t> hints_;
  double weight_ = 0;
  std::unordered_set<std::string_view> different_;
  std::unordered_set<std::string_view> hinted_;
};

// Captains, guards and defenders of a match are no soldiers.
bool is_public_sector(std::string_view sector, bool match) {
  constexpr std::array<std::string_view, 8> kPublic = {"GOV", "LEG", "REB", "JUD",
                                                       "COP", "OPP", "MIL", "SPY"};
  const auto last = kPublic.end() - (match ? 2 : 0);
  return std::find(kPublic.begin(), last, sector) != last;
}

}  // namespace

Pastimes::Pastimes(const Document& document, const PatternLexicon& lexicon, const Phrases& phrases)
    : document_(document), told_(document.sentences.get().size(), false) {
  Tally of_sport(lexicon, "sport");
  Tally of_shows(lexicon, "shows");
  Tally of_trade(lexicon, "trade");
  std::size_t tokens = 0;
  for (std::size_t i = 0; i < told_.size(); ++i) {
    const auto& range = document.sentences.get()[i].tokens;
    tokens += range.length();
    for (auto at = range.first.value; at < range.last.value; ++at) {
      const TokenId token(at);
      const auto tag = document.upos(token);
      if (tag != document::Upos::kNoun && tag != document::Upos::kPropn) continue;
      const bool played = of_sport.add(phrases, token, document.lemma(token));
      const bool shown = of_shows.add(phrases, token, document.lemma(token));
      of_trade.add(phrases, token, document.lemma(token));
      if (played || shown) told_[i] = true;
    }
  }
  sport_ = of_sport.prevails(tokens);
  shows_ = of_shows.prevails(tokens);
  trade_ = of_trade.prevails(tokens);
}

bool Pastimes::has_public_side(const document::Event& event, bool states) const {
  const auto stands = [&](const document::Participant& side) {
    if (!side.entity.valid()) return false;
    const auto& entity = document_.entities.get()[side.entity.value];
    if (entity.sectors.empty() || !is_public_sector(entity.sectors.front(), sport_)) return false;
    return states || entity.kind == document::EntityKind::kPerson || !entity.role.empty();
  };
  return std::ranges::any_of(event.source, stands) || std::ranges::any_of(event.target, stands);
}

// A known politician, a party or a power takes part.
bool Pastimes::has_political_side(const document::Event& event) const {
  const auto stands = [&](const document::Participant& side) {
    if (!side.entity.valid()) return false;
    const auto& entity = document_.entities.get()[side.entity.value];
    if (entity.sectors.empty()) return !entity.country.empty();
    const std::string& first = entity.sectors.front();
    const bool known = !entity.knowledge_id.empty() && first != "BUS" && first != "EDU";
    return is_public_sector(first, false) || first == "PTY" || known;
  };
  return std::ranges::any_of(event.source, stands) || std::ranges::any_of(event.target, stands);
}

bool Pastimes::owns(const document::Event& event) const {
  if (trade_ && !has_political_side(event)) return true;
  if (!sport_ && !shows_) return false;
  if (told_[event.sentence.value]) return sport_ || !has_public_side(event, true);
  return !has_public_side(event, !sport_);
}

}  // namespace chancery::events
