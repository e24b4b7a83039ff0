#include "chancery/statements/prior.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/statements/clause.h"

namespace chancery::statements {
namespace {

std::string frame_name(Frame frame) {
  switch (frame) {
    case Frame::kQuote:
      return "quote";
    case Frame::kClause:
      return "clause";
    case Frame::kInfinitive:
      return "infinitive";
    case Frame::kObject:
      return "object";
    case Frame::kPreposition:
      return "preposition";
    case Frame::kPredicative:
      return "predicative";
    case Frame::kPassive:
      return "passive";
    case Frame::kBare:
      return "bare";
  }
  return "none";
}

std::string size_name(std::size_t tokens) {
  if (tokens <= 1) return "1";
  if (tokens <= 2) return "2";
  if (tokens <= 4) return "4";
  if (tokens <= 8) return "8";
  if (tokens <= 16) return "16";
  return "more";
}

std::string who_name(const TreeView& tree, const CueLexicon& cues, const Draft& draft) {
  if (!draft.source) return "none";
  const TokenId head = draft.source->head;
  const std::string_view lemma = tree.lemma(head);
  if (tree.upos(head) == Upos::kPropn) return "name";
  if (tree.upos(head) == Upos::kPron || tree.upos(head) == Upos::kDet)
    return base::to_lower(tree.document().form(head));
  if (cues.in_list("document", lemma)) return "document";
  if (cues.in_list("headline_speaker", lemma)) return "role";
  return std::string(name_of(tree.upos(head)));
}

}  // namespace

std::vector<bool> stands_inside(const TreeView& tree, const std::vector<Draft>& drafts) {
  const auto& quotations = tree.document().quotations.get();
  std::vector<bool> inside(drafts.size(), false);
  std::vector<Span> outer;
  for (const auto& quotation : quotations) {
    if (outer.empty() || quotation.span.begin >= outer.back().end) outer.push_back(quotation.span);
  }
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const std::uint32_t at = tree.document().tokens.get()[drafts[i].cue_head.value].span.begin;
    const auto next =
        std::partition_point(outer.begin(), outer.end(), [&](Span span) { return span.end <= at; });
    inside[i] = next != outer.end() && next->begin <= at;
  }
  return inside;
}

std::vector<std::string> traits_of(const TreeView& tree, const CueLexicon& cues, const Draft& draft,
                                   bool inside) {
  const std::string frame = frame_name(draft.frame);
  const std::string lemma = draft.cue == nullptr ? "mark" : cue_lemma(tree, cues, draft.cue_head);
  const std::string cue_class = draft.cue == nullptr ? "mark" : draft.cue->cue_class;
  const std::string who = who_name(tree, cues, draft);
  std::size_t tokens = 0;
  for (const TokenRange range : draft.content) tokens += range.length();
  const std::string in = inside ? "in" : "out";
  std::vector<std::string> traits = {
      "bias",
      "lemma=" + lemma,
      "class=" + cue_class + "/" + frame,
      "frame=" + frame,
      "lemma+frame=" + lemma + "/" + frame,
      "who=" + who,
      "in=" + in,
      "in+class=" + in + "/" + cue_class,
      "in+who=" + in + "/" + who,
      "size=" + size_name(tokens),
      "frame+size=" + frame + "/" + size_name(tokens),
      "pieces=" + std::to_string(std::min<std::size_t>(draft.content.size(), 3)),
      "tag=" + std::string(tree.document().xpos(draft.cue_head)),
      "tag+frame=" + std::string(tree.document().xpos(draft.cue_head)) + "/" + frame,
      "relation=" + std::string(name_of(tree.relation(draft.cue_head))),
      "relation+frame=" + std::string(name_of(tree.relation(draft.cue_head))) + "/" + frame,
      "quotations=" + std::to_string(std::min<std::size_t>(draft.quotations.size(), 2)),
      std::string("cue=") + (draft.cue_range.length() > 1 ? "long" : "short")};
  for (const TokenId child : tree.children(draft.cue_head)) {
    if (tree.base(child) == Relation::kAux || tree.base(child) == Relation::kMark) {
      const std::string form = base::to_lower(tree.document().form(child));
      traits.push_back("with=" + form);
      traits.push_back("with+in=" + form + "/" + in);
    }
    if (tree.base(child) == Relation::kAdvmod &&
        (tree.lemma(child) == "not" || tree.lemma(child) == "n't"))
      traits.emplace_back("negated");
  }
  if (!draft.content.empty()) {
    traits.push_back("first=" + frame + "/" +
                     std::string(name_of(tree.upos(draft.content.front().first))));
    if (draft.content.front().first < draft.cue_head) traits.push_back("before=" + frame);
  }
  if (draft.content_head.valid())
    traits.push_back("content=" + frame + "/" +
                     std::string(name_of(tree.upos(draft.content_head))));
  if (draft.addressee) traits.push_back("addressee=" + frame);
  if (draft.quoted) traits.push_back("quoted=" + in);
  return traits;
}

base::Expected<std::shared_ptr<const Prior>> Prior::load(const lexicon::DataFiles& files) {
  auto weights = lexicon::read_weights(files, "statements", "E-STA-006");
  if (!weights) return std::unexpected(std::move(weights.error()));
  if (weights->empty()) return std::shared_ptr<const Prior>();
  auto prior = std::make_shared<Prior>();
  prior->weights_ = std::move(*weights);
  if (auto threshold = prior->weights_.extract("threshold")) prior->threshold_ = threshold.mapped();
  return std::shared_ptr<const Prior>(std::move(prior));
}

double Prior::log_odds(const std::vector<std::string>& traits) const {
  double sum = 0;
  for (const std::string& trait : traits) {
    if (const auto found = weights_.find(trait); found != weights_.end()) sum += found->second;
  }
  return sum;
}

void Prior::revise(const TreeView& tree, const CueLexicon& cues, std::vector<Draft>& drafts) const {
  const std::vector<bool> inside = stands_inside(tree, drafts);
  std::vector<Draft> kept;
  kept.reserve(drafts.size());
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const bool direct = drafts[i].quoted && (!inside[i] || drafts[i].quotations.empty());
    if (direct || log_odds(traits_of(tree, cues, drafts[i], inside[i])) >= threshold_)
      kept.push_back(std::move(drafts[i]));
  }
  drafts = std::move(kept);
}

}  // namespace chancery::statements
