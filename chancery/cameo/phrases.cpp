#include "chancery/cameo/phrases.h"

#include <algorithm>
#include <set>

namespace chancery::cameo {
namespace {

using document::Document;
using document::Relation;
using document::TokenId;
using document::Upos;

// A noun phrase without what follows its head.
struct Chunk {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<std::string> actors;  // codes of its first actor
  std::vector<std::string> agents;  // "~GOV"
  bool determined = false;          // begins with an article
};

enum class Link { kNone, kComma, kAnd, kOwner };

// "GON" + "~COP". A code that is there already is not said twice.
void add_agent(std::string& code, const std::string& agent) {
  const std::size_t place = agent.find('~');
  const std::string before = agent.substr(0, place);
  const std::string after = agent.substr(place + 1);
  if (!before.empty()) code = code == kNobody ? before : before + code;
  for (std::size_t i = 0; !after.empty() && i + after.size() <= code.size(); i += 3) {
    if (code.compare(i, after.size(), after) == 0) return;
  }
  code += after;
}

std::string with_agents(std::string code, const std::vector<std::string>& agents) {
  for (const std::string& agent : agents) add_agent(code, agent);
  return code;
}

class Finder {
 public:
  Finder(const Document& document, const Dictionary& dictionary, const Pieces& pieces,
         std::uint32_t day)
      : document_(document), dictionary_(dictionary), pieces_(pieces), day_(day) {}

  std::vector<CodedPhrase> find() {
    cut();
    std::vector<CodedPhrase> phrases;
    for (std::size_t i = 0; i < chunks_.size();) {
      const std::size_t last = end_of_group(i);
      CodedPhrase phrase = code(i, last);
      if (!phrase.codes.empty()) phrases.push_back(std::move(phrase));
      i = last + 1;
    }
    return phrases;
  }

 private:
  bool in_chunk(TokenId token) const {
    switch (document_.syntax.get()[token.value].upos) {
      case Upos::kDet:
      case Upos::kAdj:
      case Upos::kNoun:
      case Upos::kPropn:
      case Upos::kNum:
      case Upos::kPron:
      case Upos::kX:
        return true;
      case Upos::kPart:
        return document_.relation(token) == Relation::kCase;  // 's
      case Upos::kVerb:
        return document_.relation(token) == Relation::kAmod;
      default:
        return false;
    }
  }

  // Names of the dictionary hold a chunk together whatever the reader calls their words.
  void cut() {
    std::size_t at = 0;
    while (at < pieces_.words.size()) {
      const auto actor = dictionary_.actors().longest(pieces_.words, at);
      const auto agent = dictionary_.agents().longest(pieces_.words, at);
      const std::size_t actor_length = actor ? actor->length : 0;
      const std::size_t agent_length = agent ? agent->length : 0;
      const bool nominal = in_chunk(pieces_.tokens[at]);
      if (actor_length > 0 && actor_length >= agent_length) {
        open(at);
        take_actor(*actor);
        at += actor_length;
      } else if (agent_length > 0 && nominal) {
        open(at);
        chunks_.back().agents.push_back(dictionary_.entries().agents[agent->values.front()].code);
        at += agent_length;
      } else if (nominal) {
        open(at);
        ++at;
      } else {
        ++at;
        continue;
      }
      chunks_.back().end = at;
    }
  }

  void open(std::size_t at) {
    const bool article = document_.syntax.get()[pieces_.tokens[at].value].upos == Upos::kDet;
    if (!chunks_.empty() && chunks_.back().end == at && adjacent(at) && !article) return;
    chunks_.push_back({at, at, {}, {}, article});
  }

  // "an awful and evil minister" is one phrase.
  bool joins_adjectives(TokenId before, TokenId here) const {
    const auto& syntax = document_.syntax.get();
    return syntax[before.value].upos == Upos::kAdj && syntax[here.value].upos == Upos::kAdj &&
           document_.relation(here) == Relation::kConj && here.value == before.value + 2;
  }

  // No punctuation stood between this piece and the one before.
  bool adjacent(std::size_t at) const {
    if (at == 0) return false;
    const TokenId here = pieces_.tokens[at];
    const TokenId before = pieces_.tokens[at - 1];
    for (std::uint32_t i = before.value + 1; i < here.value; ++i) {
      const std::string_view form = document_.form(TokenId{i});
      if (form != "-" && form != "." && form != "'" && !joins_adjectives(before, here))
        return false;
    }
    return true;
  }

  void take_actor(const PhraseIndex::Hit& hit) {
    Chunk& chunk = chunks_.back();
    if (!chunk.actors.empty()) return;
    const ActorEntry& actor = dictionary_.entries().actors[hit.values.front()];
    std::string_view code = dictionary_.code_of(actor, day_);
    if (code.empty() || code == kNobody) return;
    while (!code.empty()) {
      const std::size_t slash = code.find('/');
      chunk.actors.emplace_back(code.substr(0, slash));
      code.remove_prefix(slash == std::string_view::npos ? code.size() : slash + 1);
    }
  }

  Link link_after(std::size_t index) const {
    const Chunk& chunk = chunks_[index];
    const Chunk& next = chunks_[index + 1];
    const std::uint32_t first = pieces_.tokens[chunk.end - 1].value + 1;
    const std::uint32_t last = pieces_.tokens[next.begin].value;
    if (first >= last) return Link::kNone;
    bool comma = false;
    bool conjunction = false;
    bool owner = false;
    for (std::uint32_t i = first; i < last; ++i) {
      const std::string form(document_.form(TokenId{i}));
      if (form == ",") {
        comma = true;
      } else if (form == "and" || form == "or" || form == "nor" || form == "&") {
        conjunction = true;
      } else if (last - first == 1 && (form == "of" || form == "in" || form == "from")) {
        owner =
            chunk.actors.empty() && !next.actors.empty() && (!chunk.agents.empty() || form == "of");
      } else {
        return Link::kNone;
      }
    }
    if (conjunction) return Link::kAnd;
    if (owner) return Link::kOwner;
    return comma ? Link::kComma : Link::kNone;
  }

  // Commas join only what "and" closes: "Mordor, Rohan and Bree".
  std::size_t end_of_group(std::size_t first) const {
    std::size_t sure = first;
    for (std::size_t i = first; i + 1 < chunks_.size(); ++i) {
      const Link link = link_after(i);
      if (link == Link::kNone) break;
      if (link != Link::kComma && sure == i) sure = i + 1;
      if (link == Link::kAnd) sure = i + 1;
    }
    return sure;
  }

  CodedPhrase code(std::size_t first, std::size_t last) const {
    CodedPhrase phrase{chunks_[first].begin, chunks_[last].end, {}};
    std::vector<const Chunk*> waiting;  // agents whose actor comes: "lawmakers and officials in"
    std::vector<std::vector<std::string>> owned;  // agents of the actors that follow
    for (std::size_t i = first; i <= last; ++i) {
      const Chunk& chunk = chunks_[i];
      const bool owns = i < last && link_after(i) == Link::kOwner;
      if (!chunk.actors.empty()) {
        flush(waiting, first, phrase);
        if (i > first && link_after(i - 1) != Link::kOwner && chunk.agents.size() > 0)
          owned.clear();
        add_actor(chunk, owned, phrase);
      } else if (!chunk.agents.empty()) {
        waiting.push_back(&chunk);
        if (!owns) continue;
        owned.clear();
        for (const Chunk* one : waiting) owned.push_back(one->agents);
        waiting.clear();
      } else if (!owns) {
        owned.clear();
      }
    }
    flush(waiting, first, phrase);
    return phrase;
  }

  static void put(std::string code, CodedPhrase& phrase) {
    if (std::ranges::find(phrase.codes, code) == phrase.codes.end())
      phrase.codes.push_back(std::move(code));
  }

  static void add_actor(const Chunk& chunk, const std::vector<std::vector<std::string>>& owned,
                        CodedPhrase& phrase) {
    for (const std::string& actor : chunk.actors) {
      const std::string own = with_agents(actor, chunk.agents);
      if (owned.empty()) put(own, phrase);
      for (const auto& agents : owned) put(with_agents(own, agents), phrase);
    }
  }

  // Agents without an actor of their own take the first chunk's ("Danish media and government"),
  // unless an article sets them apart.
  void flush(std::vector<const Chunk*>& waiting, std::size_t first, CodedPhrase& phrase) const {
    for (const Chunk* one : waiting) {
      const auto& actors = chunks_[first].actors;
      if (actors.empty() || one->determined || one == &chunks_[first]) {
        put(with_agents(std::string(kNobody), one->agents), phrase);
      } else {
        // The first chunk's own agents that are no head of it stay: "Danish Islamist media".
        std::vector<std::string> kept(chunks_[first].agents);
        if (!kept.empty()) kept.pop_back();
        for (const std::string& actor : actors)
          put(with_agents(with_agents(actor, kept), one->agents), phrase);
      }
    }
    waiting.clear();
  }

  const Document& document_;
  const Dictionary& dictionary_;
  const Pieces& pieces_;
  std::uint32_t day_;
  std::vector<Chunk> chunks_;
};

}  // namespace

std::pair<std::size_t, std::size_t> Pieces::of(document::TokenRange range) const {
  const auto place = [&](TokenId token) {
    return static_cast<std::size_t>(
        std::ranges::lower_bound(tokens, token.value, {}, [](TokenId one) { return one.value; }) -
        tokens.begin());
  };
  return {place(range.first), place(range.last)};
}

Pieces pieces_of_sentence(const Document& document, const document::Sentence& sentence) {
  Pieces pieces;
  for (std::uint32_t i = sentence.tokens.first.value; i < sentence.tokens.last.value; ++i) {
    for (std::string& piece : pieces_of(document.form(TokenId{i}))) {
      pieces.words.push_back(std::move(piece));
      pieces.tokens.push_back(TokenId{i});
    }
  }
  return pieces;
}

std::vector<CodedPhrase> coded_phrases(const Document& document, const Dictionary& dictionary,
                                       const Pieces& pieces, std::uint32_t day) {
  return Finder(document, dictionary, pieces, day).find();
}

}  // namespace chancery::cameo
