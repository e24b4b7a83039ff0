#include "chancery/statements/learned_finder.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "chancery/base/utf8.h"
#include "chancery/statements/choice_mending.h"
#include "chancery/statements/clause.h"
#include "chancery/statements/content_bounds.h"
#include "chancery/statements/cue_finder.h"

namespace chancery::statements {
namespace {

constexpr float kSure = 0.8F;
constexpr float kLeastQuoting = 0.25F;  // of the threshold
constexpr float kLeastOnRecord = 0.2F;  // of the threshold
constexpr float kLeastLikely = 0.12F;   // cues less likely than this are not looked at further

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

CueKind cue_kind_of(Upos tag) {
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
  if (cue.rules == nullptr || !cue.rules->whole)
    choice.content.pieces = bounded(facts, cue.token, std::move(choice.content.pieces));
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
    const bool according = draft != nullptr && draft->cue != nullptr && draft->source &&
                           draft->cue->group == "preposition.according";
    const bool stays = draft != nullptr && !cue.inside && (draft->quoted || according);
    // What "we" deny inside our own words is no more than said.
    const bool others =
        draft != nullptr && draft->source && tree.upos(draft->source->head) != Upos::kPron;
    const bool listed = draft != nullptr && draft->source && (!cue.inside || others) &&
                        cues.in_list("on_record", cue_lemma(tree, cues, token));
    auto choice = weigh(model_, facts, cue, stays || listed ? 0 : kLeastLikely);
    if (!choice) continue;
    // Words in marks that the rules tie to a cue are seldom nobody's.
    const bool quotes = draft != nullptr && !draft->quotations.empty() && !cue.inside;
    const bool on_record = listed && choice->likely >= kLeastOnRecord * model_.threshold;
    if (stays || on_record || (quotes && choice->likely >= kLeastQuoting * model_.threshold))
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
  share_sources(tree, chosen);
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
        facts.cues().find(cue_kind_of(tree.upos(token)), cue_lemma(tree, facts.cues(), token));
    if (groups.empty() && token.value + 1 < facts.size()) {
      const Document& document = tree.document();  // "according to"
      groups = facts.cues().find(CueKind::kPreposition,
                                 base::to_lower(document.form(token)) + "_" +
                                     base::to_lower(document.form(TokenId(token.value + 1))));
    }
    const bool clause = tree.base(choice.content.head) == Relation::kCcomp;
    const Frame frame = clause ? Frame::kClause : Frame::kObject;
    const Cue* cue = !groups.empty()              ? &facts.cues().cue(groups.front())
                     : tree.is_punctuation(token) ? nullptr
                                                  : &unknown_;
    for (const Frame fitting : {Frame::kObject, Frame::kPredicative, frame}) {
      for (const std::uint32_t group : groups) {
        if (!facts.cues().cue(group).allows(fitting)) continue;
        cue = &facts.cues().cue(group);
        break;
      }
    }
    draft = CueFinder(tree, facts.cues()).open_draft(token, frame);
    draft.cue = cue;
  }
  draft.content = choice.content.pieces;
  draft.content_head = choice.content.head;
  mark_quotations(facts, token, draft);
  mend_addressee(facts, draft);
  find_told(facts, token, draft);
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
    mend_source_range(facts.tree(), *draft.source);
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
