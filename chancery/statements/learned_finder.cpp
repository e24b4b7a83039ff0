#include "chancery/statements/learned_finder.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "chancery/base/utf8.h"
#include "chancery/statements/clause.h"
#include "chancery/statements/cue_finder.h"

namespace chancery::statements {
namespace {

constexpr float kSure = 0.8F;
constexpr float kLeastQuoting = 0.4F;  // of the threshold
constexpr float kLeastLikely = 0.12F;  // cues less likely than this are not looked at further

// The candidate with the highest score, and each one's share of e^score.
struct Ranking {
  std::size_t best = 0;
  std::vector<float> shares;
};

template <class TraitsOf>
Ranking rank(std::size_t count, TraitsOf&& score_of) {
  Ranking ranking;
  ranking.shares.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    ranking.shares[i] = score_of(i);
    if (ranking.shares[i] > ranking.shares[ranking.best]) ranking.best = i;
  }
  const float top = count == 0 ? 0 : ranking.shares[ranking.best];
  float sum = 0;
  for (float& share : ranking.shares) sum += share = std::exp(share - top);
  for (float& share : ranking.shares) share /= sum;
  return ranking;
}

float odds(float score) { return 1 / (1 + std::exp(-score)); }

CueKind kind_of(Upos tag) {
  if (tag == Upos::kVerb) return CueKind::kVerb;
  if (tag == Upos::kNoun) return CueKind::kNoun;
  return tag == Upos::kAdj ? CueKind::kAdjective : CueKind::kPreposition;
}

bool only_quotations(const WordFacts& facts, const Candidate& candidate) {
  for (const TokenRange piece : candidate.pieces) {
    for (std::uint32_t at = piece.first.value; at < piece.last.value; ++at) {
      if (facts.at(TokenId(at)).quote == 0 && !facts.tree().is_punctuation(TokenId(at)))
        return false;
    }
  }
  return !candidate.pieces.empty();
}

// The quotations that the content consists of or holds; whether it is nothing else.
void mark_quotations(const WordFacts& facts, TokenId cue, Draft& draft) {
  const TreeView& tree = facts.tree();
  draft.quotations.clear();
  bool only = !draft.content.empty();
  std::uint32_t last_quote = 0;
  for (const TokenRange piece : draft.content) {
    for (std::uint32_t at = piece.first.value; at < piece.last.value; ++at) {
      const std::uint32_t quote = facts.at(TokenId(at)).quote;
      if (tree.is_punctuation(TokenId(at))) continue;
      if (quote == 0 || quote == facts.at(cue).quote) {
        only = false;
        continue;
      }
      if (quote == last_quote) continue;
      last_quote = quote;
      const OuterQuote& outer = facts.quotes()[quote - 1];
      const std::uint32_t covered = std::min(piece.last.value, outer.tokens.last.value) -
                                    std::max(piece.first.value, outer.tokens.first.value);
      if (5 * covered >= 4 * outer.tokens.length()) {
        draft.quotations.push_back(outer.span);
      } else {
        only = false;
      }
    }
  }
  draft.quoted = only;
}

// Whom it is told to is nobody whom the content is about: the phrase ends where the content or a
// clause of its own begins, and "it" is told nothing.
void mend_addressee(const WordFacts& facts, Draft& draft) {
  if (!draft.addressee) return;
  const TreeView& tree = facts.tree();
  Phrase& told = *draft.addressee;
  const Upos tag = tree.upos(told.head);
  const std::string_view lemma = tree.lemma(told.head);
  const bool someone = tag == Upos::kPropn || tag == Upos::kNoun || tag == Upos::kPron;
  if (!someone || lemma == "it" || lemma == "this" || lemma == "that" || lemma == "what") {
    draft.addressee.reset();
    return;
  }
  for (const TokenId child : tree.children(told.head)) {
    const Relation relation = tree.relation(child);
    const bool clause =
        relation == Relation::kAcl || relation == Relation::kCcomp || relation == Relation::kAdvcl;
    if (clause && child > told.head)
      told.range.last = std::min(told.range.last,
                                 std::max(tree.range(child).first, TokenId(told.head.value + 1)));
  }
  for (const TokenRange piece : draft.content) {
    if (piece.contains(told.head)) {
      if (told.range.first <= piece.first && piece.last <= told.range.last) {
        draft.addressee.reset();
        return;
      }
    } else if (told.head < piece.first) {
      told.range.last = std::min(told.range.last, piece.first);
    }
  }
  told.range = tree.trimmed(told.range, false);
  if (!told.range.contains(told.head)) draft.addressee.reset();
}

// Whose deed it is not: the one whom a passive verb of speech is about ("are accused of"), and
// "which" where the clause has a subject of its own ("which even Russia views with").
bool is_no_source(const WordFacts& facts, TokenId cue, const Draft& draft,
                  const Candidate& candidate) {
  const TreeView& tree = facts.tree();
  if (candidate.pieces.empty()) return false;
  const TokenId head = candidate.head;
  const bool speaks = draft.cue != nullptr && draft.cue->act == document::StatementAct::kSpeech;
  if (speaks && is_passive(tree, cue)) {
    if (head == tree.exact_child(cue, Relation::kNsubjPass)) return true;
    if (tree.base(cue) == Relation::kAcl && head == tree.head(cue) && head < cue) return true;
  }
  const std::string_view lemma = tree.lemma(head);
  if (candidate.pieces.front().length() == 1 && (lemma == "which" || lemma == "that")) {
    for (std::uint32_t at = head.value + 1; at < cue.value; ++at) {
      if (tree.upos(TokenId(at)) == Upos::kPropn) return true;
    }
    const TokenId subject = tree.exact_child(cue, Relation::kNsubj);
    return subject.valid() && subject != head;
  }
  return false;
}

// "research suggesting that …", "who, as officials confirmed, has asked": a source that stands
// right before the cue and that trees lose.
std::optional<Phrase> source_before(const WordFacts& facts, TokenId cue, const Draft& draft) {
  const TreeView& tree = facts.tree();
  const TokenRange sentence = facts.sentence(cue);
  TokenId at = draft.cue_range.first;
  if (at <= sentence.first || !draft.cue_range.contains(cue)) return std::nullopt;
  --at.value;
  const auto free = [&](TokenRange range) {
    return std::none_of(draft.content.begin(), draft.content.end(), [&](TokenRange piece) {
      return piece.first < range.last && range.first < piece.last;
    });
  };
  if (tree.document().xpos(cue) == "VBG" && at.value + 1 == cue.value &&
      tree.upos(at) == Upos::kNoun && facts.cues().in_list("document", tree.lemma(at))) {
    TokenRange range{nominal_phrase(tree, at).range.first, TokenId(at.value + 1)};
    range.first = std::min(range.first, at);
    if (free(range)) return Phrase{at, range};
  }
  if (tree.document().form(at) != ",") return std::nullopt;
  constexpr std::uint32_t kFar = 14;
  for (std::uint32_t back = at.value; back-- > sentence.first.value + 1;) {
    if (at.value - back > kFar) break;
    if (tree.document().form(TokenId(back)) != ",") continue;
    const TokenId who(back - 1);
    if (tree.lemma(who) == "who" && free({who, TokenId(back)}))
      return Phrase{who, {who, TokenId(back)}};
    break;
  }
  return std::nullopt;
}

bool is_silent(const WordFacts& facts, TokenId head) {
  const TreeView& tree = facts.tree();
  return tree.upos(head) == Upos::kNoun && facts.cues().in_list("silent", tree.lemma(head));
}

// A sentence cut in two by a stray stop ("… with Paris. hours earlier … claiming that …"): who acts
// in the first half acts in the second.
std::optional<Phrase> subject_before(const TreeView& tree, TokenId token) {
  const Document& document = tree.document();
  const document::SentenceId here = document.tokens.get()[token.value].sentence;
  if (here.value == 0) return std::nullopt;
  const document::Sentence& own = document.sentences.get()[here.value];
  const document::Sentence& before = document.sentences.get()[here.value - 1];
  const bool cut = own.section == before.section &&
                   base::is_lower(base::decode_at(document.form(own.tokens.first), 0).value);
  if (!cut) return std::nullopt;
  for (std::uint32_t at = before.tokens.first.value; at < before.tokens.last.value; ++at) {
    const TokenId head = tree.head(TokenId(at));
    if (head.valid() && before.tokens.contains(head)) continue;
    const TokenId subject = tree.exact_child(TokenId(at), Relation::kNsubj);
    if (subject.valid()) return nominal_phrase(tree, subject);
  }
  return std::nullopt;
}

// Who acts in the clauses above the cue: a noun or a name, else a pronoun, else whoever acts in the
// sentence before.
std::optional<Phrase> subject_above(const WordFacts& facts, TokenId cue) {
  const TreeView& tree = facts.tree();
  std::optional<Phrase> found;
  TokenId at = tree.head(cue);
  for (int climb = 0; climb < 10 && at.valid(); ++climb, at = tree.head(at)) {
    const TokenId subject = tree.exact_child(at, Relation::kNsubj);
    if (!subject.valid() || subject > cue || is_silent(facts, subject)) continue;
    const bool named = tree.upos(subject) == Upos::kPropn || tree.upos(subject) == Upos::kNoun;
    if (named) return nominal_phrase(tree, subject);
    if (!found) found = nominal_phrase(tree, subject);
  }
  return found ? found : subject_before(tree, cue);
}

// A quotation that two have taken belongs to the nearer cue; the other keeps the rest of his.
void part_quotations(const WordFacts& facts, std::vector<Draft>& drafts) {
  const auto distance = [&](const Draft& draft, Span quotation) {
    const std::uint32_t first = facts.tree().token_at(quotation.begin);
    const std::uint32_t last = facts.tree().token_at(quotation.end);
    const std::uint32_t cue = draft.cue_head.value;
    return cue < first ? first - cue : cue >= last ? cue - last : 0;
  };
  std::unordered_map<std::uint32_t, std::uint32_t> nearest;  // begin of a quotation -> distance
  for (const Draft& draft : drafts) {
    for (const Span quotation : draft.quotations) {
      const std::uint32_t away = distance(draft, quotation);
      const auto [at, fresh] = nearest.try_emplace(quotation.begin, away);
      if (!fresh) at->second = std::min(at->second, away);
    }
  }
  for (Draft& draft : drafts) {
    if (!draft.quoted) continue;
    std::vector<Span> kept;
    for (const Span quotation : draft.quotations) {
      if (distance(draft, quotation) == nearest[quotation.begin]) kept.push_back(quotation);
    }
    const bool speaks = draft.cue == nullptr || draft.cue->allows(Frame::kQuote);
    if (kept.empty() && !speaks) {
      draft.content.clear();  // "remembers him for": somebody else says these words
      draft.quotations.clear();
    } else if (!kept.empty()) {
      draft.quotations = std::move(kept);
    }
  }
  std::erase_if(
      drafts, [](const Draft& draft) { return draft.content.empty() && draft.quotations.empty(); });
}

// "took the opportunity to urge": a word that the lexicon does not know, and behind it the cue of
// the same speaker's own statement.
void drop_leading(const Cue* unknown, std::vector<Draft>& drafts) {
  std::unordered_map<std::uint32_t, TokenId> by_cue;  // first word of a cue -> its speaker
  for (const Draft& draft : drafts) {
    if (draft.cue != unknown && draft.source)
      by_cue.try_emplace(draft.cue_range.first.value, draft.source->head);
  }
  std::erase_if(drafts, [&](const Draft& draft) {
    if (draft.cue != unknown || draft.content.empty() || !draft.source) return false;
    const auto next = by_cue.find(draft.content.front().first.value);
    return next != by_cue.end() && next->second == draft.source->head;
  });
}

}  // namespace

RulesByCue rules_by_cue(const TreeView& tree, const std::vector<Draft>& drafts) {
  RulesByCue found;
  for (const Draft& draft : drafts) {
    if (draft.cue_range.first < draft.cue_range.last)
      found.try_emplace(top_of(tree, draft.cue_range).value, &draft);
  }
  return found;
}

void whole_traits(const WordFacts& facts, const Choice& choice, Traits& traits) {
  judge_traits(facts, choice.cue, choice.content, choice.cue_score, choice.content_share, traits);
  content_traits(facts, choice.cue, choice.content, traits);
}

std::optional<Choice> weigh(const SpanModel& model, const WordFacts& facts, const CueView& cue,
                            float least) {
  Traits traits;
  cue_traits(facts, cue, traits);
  const float score = model.score(Task::kCue, traits);
  const float likely = odds(score);
  if (likely < least) return std::nullopt;
  std::vector<Candidate> candidates;
  find_contents(facts, cue.token, cue.rules, candidates);
  if (candidates.empty()) return std::nullopt;
  const Ranking ranking = rank(candidates.size(), [&](std::size_t i) {
    traits.clear();
    content_traits(facts, cue, candidates[i], traits);
    return model.score(Task::kContent, traits);
  });
  std::size_t chosen = ranking.best;
  if (cue.rules != nullptr && cue.rules->whole && candidates.front().from_rules) chosen = 0;
  // What the rules have as direct speech ends with its marks, unless the model is sure.
  const bool direct = cue.rules != nullptr && cue.rules->quoted && !cue.inside;
  if (direct && ranking.shares[chosen] < kSure && !only_quotations(facts, candidates[chosen])) {
    std::size_t best_direct = candidates.size();
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      if (only_quotations(facts, candidates[i]) &&
          (best_direct == candidates.size() || ranking.shares[i] > ranking.shares[best_direct]))
        best_direct = i;
    }
    if (best_direct < candidates.size()) chosen = best_direct;
  }
  float near = 0;
  const Pieces& best = candidates[chosen].pieces;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (ranking.shares[i] < 0.001F) continue;
    if (i == chosen || overlap_of(facts.tree(), candidates[i].pieces, best) >= 0.5)
      near += ranking.shares[i];
  }
  Choice choice{cue, std::move(candidates[chosen]), score, near, likely * near};
  if (model.judges()) {
    traits.clear();
    whole_traits(facts, choice, traits);
    choice.likely = odds(model.score(Task::kJudge, traits));
  }
  return choice;
}

LearnedFinder::LearnedFinder(SpanModel model) : model_(std::move(model)) {
  unknown_.cue_class = "mentions";
  unknown_.act = document::StatementAct::kBelief;
}

base::Expected<std::shared_ptr<const LearnedFinder>> LearnedFinder::load(
    const std::filesystem::path& path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return std::shared_ptr<const LearnedFinder>{};
  auto model = SpanModel::load(path);
  if (!model) return std::unexpected(std::move(model.error()));
  return std::make_shared<const LearnedFinder>(std::move(*model));
}

void LearnedFinder::revise(const TreeView& tree, const CueLexicon& cues,
                           std::vector<Draft>& drafts) const {
  WordFacts facts;
  facts.reset(tree, cues);
  const RulesByCue rules = rules_by_cue(tree, drafts);
  std::vector<Choice> choices;
  std::vector<Draft> told;
  for (std::uint32_t at = 0; at < facts.size(); ++at) {
    const TokenId token(at);
    const auto found = rules.find(at);
    const Draft* draft = found == rules.end() ? nullptr : found->second;
    if (draft == nullptr &&
        (!model_.may_be_cue(cue_key(facts.at(token))) || !is_read(tree.document(), token)))
      continue;
    const bool phrase = draft != nullptr && draft->cue != nullptr && draft->source &&
                        tree.upos(token) == Upos::kNoun &&
                        draft->cue->group.starts_with("preposition.");
    if (draft != nullptr && (phrase || draft->settled || tree.is_punctuation(token) ||
                             (draft->quoted && draft->quotations.empty()))) {
      told.push_back(*draft);  // a dash, a colon, lost marks, "in the words of": nothing to choose
      continue;
    }
    const CueView cue = view_of(facts, token, draft);
    const bool stays = draft != nullptr && draft->quoted && !cue.inside;
    auto choice = weigh(model_, facts, cue, stays ? 0 : kLeastLikely);
    if (!choice) continue;
    // Words in marks that the rules tie to a cue are seldom nobody's.
    const bool quotes = draft != nullptr && !draft->quotations.empty() && !cue.inside;
    if (stays || (quotes && choice->likely >= kLeastQuoting * model_.threshold))
      choice->likely = std::max(choice->likely, model_.threshold);
    if (choice->likely >= model_.threshold) choices.push_back(std::move(*choice));
  }
  std::vector<Draft> chosen = std::move(told);
  chosen.reserve(chosen.size() + choices.size());
  std::stable_sort(choices.begin(), choices.end(),
                   [](const Choice& a, const Choice& b) { return a.likely > b.likely; });
  for (const Choice& choice : choices) {
    Draft draft = draft_of(facts, choice);
    const bool overlaps = std::any_of(chosen.begin(), chosen.end(), [&](const Draft& other) {
      return draft.cue_range.first < other.cue_range.last &&
             other.cue_range.first < draft.cue_range.last;
    });
    if (!overlaps && !says_nothing(facts, choice, draft)) chosen.push_back(std::move(draft));
  }
  part_quotations(facts, chosen);
  drop_leading(&unknown_, chosen);
  // What has no cue to weigh stays as the rules have it.
  for (Draft& draft : drafts) {
    if (draft.cue_range.first >= draft.cue_range.last) chosen.push_back(std::move(draft));
  }
  std::stable_sort(chosen.begin(), chosen.end(), [](const Draft& a, const Draft& b) {
    return a.cue_head.value < b.cue_head.value;
  });
  drafts = std::move(chosen);
}

Draft LearnedFinder::draft_of(const WordFacts& facts, const Choice& choice) const {
  const TreeView& tree = facts.tree();
  const TokenId token = choice.cue.token;
  Draft draft;
  if (choice.cue.rules != nullptr) {
    draft = *choice.cue.rules;
  } else {
    auto groups =
        facts.cues().find(kind_of(tree.upos(token)), cue_lemma(tree, facts.cues(), token));
    if (groups.empty() && token.value + 1 < facts.size()) {
      const Document& document = tree.document();  // "according to"
      groups = facts.cues().find(CueKind::kPreposition,
                                 base::to_lower(document.form(token)) + "_" +
                                     base::to_lower(document.form(TokenId(token.value + 1))));
    }
    const bool clause = tree.base(choice.content.head) == Relation::kCcomp;
    const Frame frame = clause ? Frame::kClause : Frame::kObject;
    const Cue* cue = groups.empty() ? &unknown_ : &facts.cues().cue(groups.front());
    for (const Frame fitting : {Frame::kObject, Frame::kPredicative, frame}) {
      for (const std::uint32_t group : groups) {
        if (!facts.cues().cue(group).allows(fitting)) continue;
        cue = &facts.cues().cue(group);
        break;
      }
    }
    draft = CueFinder(tree, facts.cues()).open_draft(token, *cue, frame);
  }
  draft.content = choice.content.pieces;
  draft.content_head = choice.content.head;
  mark_quotations(facts, token, draft);
  mend_addressee(facts, draft);
  choose_source(facts, choice, draft);
  choose_cue_words(facts, choice, draft);
  return draft;
}

void LearnedFinder::choose_source(const WordFacts& facts, const Choice& choice,
                                  Draft& draft) const {
  std::vector<Candidate> candidates;
  find_sources(facts, choice.cue.token, draft.content, choice.cue.rules, candidates);
  Traits traits;
  const TokenId token = choice.cue.token;
  std::erase_if(candidates, [&](const Candidate& candidate) {
    return is_no_source(facts, token, draft, candidate);
  });
  const Ranking ranking = rank(candidates.size(), [&](std::size_t i) {
    traits.clear();
    source_traits(facts, choice.cue, draft.content, candidates[i], traits);
    return model_.score(Task::kSource, traits);
  });
  std::size_t chosen = ranking.best;
  // A quotation that the rules have a speaker for has one.
  if (candidates[chosen].pieces.empty() && draft.quoted && draft.source &&
      ranking.shares.size() > 1)
    chosen = static_cast<std::size_t>(
        std::max_element(ranking.shares.begin() + 1, ranking.shares.end()) -
        ranking.shares.begin());
  const Candidate& best = candidates[chosen];
  if (best.pieces.empty()) {
    draft.source.reset();
  } else {
    draft.source = Phrase{best.head, best.pieces.front()};
    if (!draft.source->range.contains(best.head))
      draft.source->head = top_of(facts.tree(), draft.source->range);
    // "Friday Ana Lima, the head of …": the day of what was said before.
    TokenRange& range = draft.source->range;
    const Document& document = facts.tree().document();
    while (range.length() > 1 && range.first != draft.source->head &&
           facts.cues().in_list("day", base::to_lower(document.form(range.first))) &&
           facts.tree().upos(TokenId(range.first.value + 1)) != Upos::kPart &&
           document.form(TokenId(range.first.value + 1)) != "’s" &&
           document.form(TokenId(range.first.value + 1)) != "'s")
      ++range.first.value;
    // "Minister Ana Lima on Sunday"
    if (range.length() > 2 && range.last.value - draft.source->head.value > 2 &&
        facts.tree().upos(TokenId(range.last.value - 2)) == Upos::kAdp &&
        facts.cues().in_list("day", base::to_lower(document.form(TokenId(range.last.value - 1)))))
      range.last.value -= 2;
  }
  if (auto before = source_before(facts, token, draft);
      before && draft.cue != &unknown_ &&
      !(draft.source && draft.source->range.contains(before->head)))
    draft.source = before;
  // Words in quotation marks are somebody's, though the one beside them says nothing.
  if (draft.source && is_silent(facts, draft.source->head) && !draft.quotations.empty())
    draft.source = subject_above(facts, token);
}

// A meeting, a race, a possibility says nothing; a town does nothing that the lexicon has no word
// for, and neither does nobody. What stands in quotation marks stays: somebody said it.
bool LearnedFinder::says_nothing(const WordFacts& facts, const Choice& choice,
                                 const Draft& draft) const {
  if (draft.quoted || !draft.quotations.empty()) return false;
  const bool unknown = draft.cue == &unknown_;
  if (!draft.source) return unknown;
  const TokenId head = draft.source->head;
  const TreeView& tree = facts.tree();
  if (is_silent(facts, head)) return true;
  const bool place =
      facts.at(head).name == static_cast<std::uint8_t>(document::NameKind::kLocation) + 1;
  return unknown && place && tree.upos(choice.cue.token) == Upos::kVerb;
}

void LearnedFinder::choose_cue_words(const WordFacts& facts, const Choice& choice,
                                     Draft& draft) const {
  const TokenId token = choice.cue.token;
  Pieces source;
  if (draft.source) source.push_back(draft.source->range);
  Traits traits;
  std::array<std::uint32_t, 2> reach{};
  for (const Side side : {Side::kLeft, Side::kRight}) {
    const int room = room_beside(facts, token, side, source, draft.content);
    const Ranking ranking = rank(static_cast<std::size_t>(room) + 1, [&](std::size_t i) {
      traits.clear();
      edge_traits(facts, choice.cue, side, static_cast<int>(i), room, source, traits);
      return model_.score(Task::kEdge, traits);
    });
    reach[side == Side::kLeft ? 0 : 1] = static_cast<std::uint32_t>(ranking.best);
  }
  draft.cue_range = {TokenId(token.value - reach[0]), TokenId(token.value + reach[1] + 1)};
}

}  // namespace chancery::statements
