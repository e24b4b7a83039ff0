#include "chancery/cameo/coder.h"

#include <algorithm>

#include "chancery/cameo/phrases.h"

namespace chancery::cameo {
namespace {

using document::Document;
using document::Relation;
using document::TokenId;
using document::Upos;

constexpr int kMostSteps = 6;

// One sentence being coded.
class SentenceCoder {
 public:
  SentenceCoder(const Document& document, const document::Sentence& sentence,
                const Dictionary& dictionary, std::uint32_t day)
      : document_(document),
        sentence_(sentence),
        dictionary_(dictionary),
        pieces_(pieces_of_sentence(document, sentence)),
        phrases_(coded_phrases(document, dictionary, pieces_, day)) {}

  // The discard word found, if any: true for one that drops the article.
  std::optional<bool> discard() const {
    std::optional<bool> found;
    for (std::size_t i = 0; i < pieces_.words.size(); ++i) {
      if (const auto hit = dictionary_.discards().longest(pieces_.words, i)) {
        found = found.value_or(false) || dictionary_.entries().discards[hit->values.front()].story;
      }
    }
    return found;
  }

  std::vector<CameoEvent> code() {
    if (phrases_.empty()) return {};
    for (std::size_t i = 0; i < pieces_.words.size(); ++i) {
      const Upos upos = document_.syntax.get()[pieces_.tokens[i].value].upos;
      if (upos == Upos::kVerb || upos == Upos::kAux) code_at(i);
    }
    return std::move(events_);
  }

 private:
  struct Verb {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<std::uint32_t> values;
  };

  // The longest verb of the dictionary that holds the piece: "wire tapped", "broken down".
  std::optional<Verb> verb_at(std::size_t piece) const {
    std::optional<Verb> best;
    for (std::size_t begin = piece < 2 ? 0 : piece - 2; begin <= piece; ++begin) {
      const auto hit = dictionary_.verbs().longest(pieces_.words, begin);
      if (!hit || begin + hit->length <= piece) continue;
      if (best && hit->length <= best->end - best->begin) continue;
      best = Verb{begin, begin + hit->length, hit->values};
    }
    return best;
  }

  void code_at(std::size_t piece) {
    const auto verb = verb_at(piece);
    if (!verb || verb->end <= done_) return;
    done_ = verb->end;
    TokenId token = pieces_.tokens[piece];
    const TokenId trigger = token;
    if (document_.syntax.get()[token.value].upos == Upos::kAux && document_.head(token).valid())
      token = document_.head(token);
    const Window window{verb->begin, verb->end, 0, pieces_.of(document_.subtree(token)).second};
    const Pattern* winner = nullptr;
    PatternMatch found;
    Dictionary::VerbUse use = dictionary_.verb_use(verb->values.front());
    for (const std::uint32_t value : verb->values) {
      const Dictionary::VerbUse one = dictionary_.verb_use(value);
      for (const Pattern& pattern : *one.patterns) {
        const auto match = cameo::match(pattern, pieces_.words, phrases_, window);
        if (!match) continue;
        if (winner == nullptr || pattern.text.size() > winner->text.size()) {
          winner = &pattern;
          found = *match;
          use = one;
        }
        break;
      }
    }
    const std::string code = winner != nullptr ? winner->code : use.code;
    if (code == kNobody || code.empty()) return;
    make(token, trigger, window, found, code, use, winner);
  }

  void make(TokenId verb, TokenId trigger, const Window& window, const PatternMatch& found,
            const std::string& code, const Dictionary::VerbUse& use, const Pattern* pattern) {
    if (found.both != nullptr && found.source == nullptr && found.target == nullptr) {
      for (const std::string& one : found.both->codes) {
        for (const std::string& other : found.both->codes) {
          if (one != other) put(one, other, code.substr(0, code.find(':')), trigger, use, pattern);
        }
      }
      return;
    }
    const CodedPhrase* source = found.source;
    const CodedPhrase* target = found.target;
    if (source == nullptr && target == nullptr) {
      if (const CodedPhrase* agent = passive_agent(verb)) {
        source = agent;
        target = subject(verb, window, agent);
      }
    }
    if (source == nullptr) source = subject(verb, window, target);
    if (target == nullptr) target = first_after(window, source);
    const std::vector<std::string> nobody = {std::string(kNobody)};
    for (const std::string& from : source != nullptr ? source->codes : nobody) {
      for (const std::string& to : target != nullptr ? target->codes : nobody)
        put_both_ways(from, to, code, trigger, use, pattern);
    }
  }

  // "032:033": the first from source to target, the second back.
  void put_both_ways(const std::string& from, const std::string& to, const std::string& code,
                     TokenId trigger, const Dictionary::VerbUse& use, const Pattern* pattern) {
    const std::size_t colon = code.find(':');
    put(from, to, code.substr(0, colon), trigger, use, pattern);
    if (colon != std::string::npos) put(to, from, code.substr(colon + 1), trigger, use, pattern);
  }

  void put(const std::string& from, const std::string& to, std::string code, TokenId trigger,
           const Dictionary::VerbUse& use, const Pattern* pattern) {
    if (code.empty() || code == kNobody || from == to) return;
    CameoEvent event;
    event.source = from;
    event.target = to;
    event.code = std::move(code);
    for (std::size_t i = 0; i < events_.size(); ++i) {
      if (events_[i].source != event.source || events_[i].target != event.target) continue;
      if (events_[i].code == event.code) return;
      // "abandoned efforts to stop", "should have acted": one act, told by the verb that a pattern
      // speaks of, else by the first.
      if (!inside(trigger, verbs_[i])) continue;
      if (pattern == nullptr || !events_[i].pattern.empty()) return;
      events_.erase(events_.begin() + static_cast<long>(i));
      verbs_.erase(verbs_.begin() + static_cast<long>(i));
      break;
    }
    event.verb = use.verb->name;
    if (pattern != nullptr) event.pattern = pattern->text;
    event.trigger = document_.tokens.get()[trigger.value].span;
    event.evidence = sentence_.span;
    events_.push_back(std::move(event));
    verbs_.push_back(trigger);
  }

  // Whether a verb without a subject of its own hangs on another, or the other is its auxiliary.
  bool inside(TokenId verb, TokenId outer) const {
    if (document_.relation(outer) == Relation::kAux && document_.head(outer) == verb) return true;
    TokenId at = verb;
    for (int step = 0; step < kMostSteps && at.valid(); ++step) {
      const Relation relation = document_.relation(at);
      if (relation == Relation::kConj) return false;
      for (const TokenId child : document_.children(at)) {
        const Relation below = document_.relation(child);
        if (below == Relation::kNsubj || below == Relation::kNsubjPass) return false;
      }
      at = document_.head(at);
      if (at == outer) return true;
    }
    return false;
  }

  const CodedPhrase* in_range(std::pair<std::size_t, std::size_t> range,
                              const CodedPhrase* but) const {
    for (const CodedPhrase& phrase : phrases_) {
      if (&phrase != but && phrase.begin < range.second && phrase.end > range.first) return &phrase;
    }
    return nullptr;
  }

  const CodedPhrase* passive_agent(TokenId verb) const {
    bool passive = false;
    TokenId by;
    for (const TokenId child : document_.children(verb)) {
      const Relation relation = document_.relation(child);
      passive |= relation == Relation::kNsubjPass || relation == Relation::kAuxPass;
      for (const TokenId below : document_.children(child)) {
        if (document_.relation(below) == Relation::kCase && document_.form(below) == "by" &&
            !by.valid())
          by = child;
      }
    }
    passive |= document_.relation(verb) == Relation::kAcl;
    if (!passive || !by.valid()) return nullptr;
    return in_range(pieces_.of(document_.subtree(by)), nullptr);
  }

  // The subject of the verb or of what embeds it; else the nearest coded phrase before the verb.
  const CodedPhrase* subject(TokenId verb, const Window& window, const CodedPhrase* but) const {
    TokenId at = verb;
    bool pronoun = false;
    for (int step = 0; step < kMostSteps && at.valid(); ++step) {
      for (const TokenId child : document_.children(at)) {
        const Relation relation = document_.relation(child);
        if (relation != Relation::kNsubj && relation != Relation::kNsubjPass) continue;
        const CodedPhrase* phrase = in_range(pieces_.of(document_.subtree(child)), but);
        if (phrase != nullptr && (at == verb || phrase->end <= window.verb_begin)) return phrase;
        // Its own subject is nobody of the dictionary; a pronoun stands for somebody before.
        if (at != verb) continue;
        pronoun = document_.syntax.get()[child.value].upos == Upos::kPron;
        if (!pronoun) return nullptr;
      }
      const Relation relation = document_.relation(at);
      const TokenId head = document_.head(at);
      if ((relation == Relation::kAcl || relation == Relation::kAclRelcl) && head.valid()) {
        const std::uint32_t noun = head.value;
        if (const CodedPhrase* phrase =
                in_range(pieces_.of({TokenId{noun}, TokenId{noun + 1}}), but))
          return phrase;
      }
      at = head;
    }
    if (pronoun) return nullptr;
    const CodedPhrase* nearest = nullptr;
    for (const CodedPhrase& phrase : phrases_) {
      if (&phrase != but && phrase.end <= window.verb_begin) nearest = &phrase;
    }
    return nearest;
  }

  const CodedPhrase* first_after(const Window& window, const CodedPhrase* source) const {
    for (const CodedPhrase& phrase : phrases_) {
      if (&phrase == source || phrase.begin < window.verb_end || phrase.begin >= window.end)
        continue;
      if (source != nullptr && phrase.codes == source->codes) continue;
      return &phrase;
    }
    return nullptr;
  }

  const Document& document_;
  const document::Sentence& sentence_;
  const Dictionary& dictionary_;
  Pieces pieces_;
  std::vector<CodedPhrase> phrases_;
  std::vector<CameoEvent> events_;
  std::vector<TokenId> verbs_;  // of the events
  std::size_t done_ = 0;
};

}  // namespace

base::Expected<Coder> Coder::load(const lexicon::DataFiles& data) {
  auto dictionary = Dictionary::load(data);
  if (!dictionary) return std::unexpected(std::move(dictionary.error()));
  return Coder(std::make_shared<const Dictionary>(std::move(*dictionary)));
}

CameoArticle Coder::code(const Document& document) const {
  CameoArticle article;
  const std::string_view published = document.metadata().published;
  const std::uint32_t day = day_from_iso(published.substr(0, 10)).value_or(0);
  for (const document::Sentence& sentence : document.sentences.get()) {
    SentenceCoder coder(document, sentence, *dictionary_, day);
    if (const auto drop = coder.discard()) {
      if (*drop) return {{}, article.dropped_sentences, true};
      ++article.dropped_sentences;
      continue;
    }
    for (CameoEvent& event : coder.code()) article.events.push_back(std::move(event));
  }
  return article;
}

}  // namespace chancery::cameo
