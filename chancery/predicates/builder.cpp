#include "chancery/predicates/builder.h"

#include <algorithm>
#include <array>

#include "chancery/base/utf8.h"
#include "chancery/predicates/construction.h"
#include "chancery/predicates/misreadings.h"
#include "chancery/predicates/subjects.h"

namespace chancery::predicates {
namespace {

using document::LayerKind;
using document::PredicateKind;
using document::SectionKind;

constexpr std::array kNeeds = {LayerKind::kSections, LayerKind::kSentences, LayerKind::kTokens,
                               LayerKind::kSyntax};
constexpr std::array kGives = {LayerKind::kPredicates};

// Heads before dependents, so that each step finds what stands above complete.
void order_tokens(Construction& build, const Sentence& sentence) {
  build.order.clear();
  for (std::uint32_t i = sentence.tokens.first.value; i < sentence.tokens.last.value; ++i) {
    if (!build.document.head(TokenId{i}).valid()) build.order.push_back(TokenId{i});
  }
  for (std::size_t i = 0; i < build.order.size(); ++i) {
    for (const TokenId child : build.document.children(build.order[i]))
      build.order.push_back(child);
  }
}

std::string_view last_word(const Document& document, const Sentence& sentence) {
  for (std::uint32_t i = sentence.tokens.last.value; i > sentence.tokens.first.value; --i) {
    const std::string_view form = document.form(TokenId{i - 1});
    if (form != "\"" && form != "'" && form != "”" && form != "’" && form != ")") return form;
  }
  return {};
}

// "Why did Iran attack?" takes the attack for granted.
bool asks_about_fact(const Document& document, const Sentence& sentence) {
  for (std::uint32_t i = sentence.tokens.first.value; i < sentence.tokens.last.value; ++i) {
    if (document.upos(TokenId{i}) == document::Upos::kPunct) continue;
    const std::string word = base::to_lower(document.form(TokenId{i}));
    return word == "why" || word == "how" || word == "when" || word == "where" || word == "who";
  }
  return false;
}

void build_sentence(Construction& build, const Sentence& sentence) {
  const std::string_view last = last_word(build.document, sentence);
  build.question = last == "?" && !asks_about_fact(build.document, sentence);
  build.headline_style =
      build.document.section_of(sentence) == SectionKind::kHeadline ||
      (last != "." && last != "?" && last != "!" && sentence.tokens.length() < 25);
  const std::size_t first = build.predicates.size();
  find_heads(build, sentence);
  order_tokens(build, sentence);
  const auto each = [&](auto&& step) {
    for (std::size_t i = first; i < build.predicates.size(); ++i) step(build.predicates[i]);
  };
  const auto each_downwards = [&](auto&& step) {
    for (const TokenId token : build.order) {
      if (Predicate* predicate = build.of(token)) step(*predicate);
    }
  };
  each([&](Predicate& predicate) { read_clause(build, predicate); });
  each([&](Predicate& predicate) {
    if (predicate.kind == PredicateKind::kNoun) read_noun_arguments(build, predicate);
    if (predicate.kind != PredicateKind::kNoun || build.has_child(predicate.head, Relation::kCop))
      read_verb_arguments(build, predicate);
    if (predicate.kind == PredicateKind::kVerb &&
        noun_over_progressive(build, predicate.head).valid())
      fill_progressive(build, predicate);
    if (predicate.kind == PredicateKind::kVerb) drop_false_subject(build, predicate);
  });
  each([&](Predicate& predicate) { find_agent(build, predicate); });
  each_downwards([&](Predicate& predicate) { share_arguments(build, predicate); });
  each_downwards([&](Predicate& predicate) { apply_light_verb(build, predicate); });
  each([&](Predicate& predicate) { link_embedding(build, predicate); });
}

}  // namespace

base::Expected<Builder> Builder::load(const lexicon::DataFiles& data) {
  auto lexicon = PredicateLexicon::load(data);
  if (!lexicon) return std::unexpected(lexicon.error());
  return Builder(std::move(*lexicon));
}

std::span<const LayerKind> Builder::needs() const { return kNeeds; }
std::span<const LayerKind> Builder::gives() const { return kGives; }

void Builder::annotate(document::Document& document, document::Workspace&) const {
  Construction build{document, lexicon_, {}, {}, {}};
  const std::size_t tokens = document.tokens.get().size();
  build.at.assign(tokens, PredicateId{});
  build.predicates.reserve(tokens / 5 + 8);
  for (const Sentence& sentence : document.sentences.get()) build_sentence(build, sentence);
  document.predicates.write(std::move(build.predicates), "predicates");
}

}  // namespace chancery::predicates
