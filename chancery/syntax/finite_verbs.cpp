#include "chancery/syntax/finite_verbs.h"

#include <algorithm>
#include <string_view>

namespace chancery::syntax {
namespace {

using document::Document;
using document::Relation;
using document::Sentence;
using document::TokenId;
using document::TokenSyntax;
using document::Upos;

constexpr std::string_view kPastOfOne = "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin";
constexpr std::string_view kPastOfMany = "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin";

bool ends_with_stop(const Document& document, const Sentence& sentence,
                    const std::vector<TokenSyntax>& syntax) {
  for (std::uint32_t i = sentence.tokens.last.value; i > sentence.tokens.first.value; --i) {
    if (syntax[i - 1].upos != Upos::kPunct) return false;
    const std::string_view form = document.form(TokenId{i - 1});
    if (form == "." || form == "!" || form == "?") return true;
  }
  return false;
}

// What hangs on a verb, as far as it tells active from passive.
struct Dependents {
  bool auxiliary = false;  // of the passive: "was", "were", "got"
  bool agent = false;
  bool object = false;
  bool conjunction = false;  // "after rebels surrendered"
  TokenId subject;           // the last before the verb, active or passive
  TokenId joined;            // a noun before it, joined to the verb or to its object as a compound
};

class Settling {
 public:
  Settling(Document& document, std::vector<TokenSyntax>& syntax, const Sentence& sentence)
      : document_(document),
        syntax_(syntax),
        tokens_(sentence.tokens),
        dependents_(sentence.tokens.length()) {
    for (std::uint32_t i = tokens_.first.value; i < tokens_.last.value; ++i) note(TokenId{i});
  }

  void settle() {
    for (std::uint32_t i = tokens_.first.value; i < tokens_.last.value; ++i) {
      const TokenId verb{i};
      const Dependents& of = dependents_of(verb);
      const TokenId subject = of.subject.valid() ? of.subject : of.joined;
      if (subject.valid() && is_active(verb, of)) activate(verb, subject);
    }
  }

 private:
  [[nodiscard]] TokenSyntax& word(TokenId token) const { return syntax_[token.value]; }
  [[nodiscard]] Dependents& dependents_of(TokenId token) {
    return dependents_[token.value - tokens_.first.value];
  }

  void note(TokenId token) {
    const TokenSyntax& own = word(token);
    if (!own.head.valid()) return;
    Dependents& of = dependents_of(own.head);
    const std::string_view lemma = document_.string(own.lemma);
    of.auxiliary |= own.relation == Relation::kAuxPass ||
                    (own.upos == Upos::kAux && (lemma == "be" || lemma == "get"));
    of.agent |= own.relation == Relation::kOblAgent;
    of.object |= own.relation == Relation::kObj;
    of.conjunction |= own.relation == Relation::kMark && own.upos == Upos::kSconj;
    if (token < own.head && document::base(own.relation) == Relation::kNsubj) of.subject = token;
    if (own.relation == Relation::kCompound) note_joined(token, own);
  }

  // "Austria persecuted activists" with "Austria" on "persecuted", or over it on "activists".
  void note_joined(TokenId noun, const TokenSyntax& own) {
    if (own.upos != Upos::kNoun && own.upos != Upos::kPropn) return;
    if (noun < own.head && word(own.head).upos == Upos::kVerb)
      dependents_of(own.head).joined = noun;
    const TokenId above = word(own.head).head;
    if (above.valid() && noun < above && above < own.head &&
        word(own.head).relation == Relation::kObj)
      dependents_of(above).joined = noun;
  }

  [[nodiscard]] bool is_active(TokenId verb, const Dependents& of) {
    const TokenSyntax& own = word(verb);
    const std::string_view tag = document_.string(own.xpos);
    if (own.upos != Upos::kVerb || of.auxiliary || (of.agent && !of.object)) return false;
    if (tag != "VBN" && tag != "VBD") return false;
    switch (own.relation) {
      case Relation::kRoot:
      case Relation::kCcomp:
      case Relation::kParataxis:
      case Relation::kAclRelcl:
        return true;
      case Relation::kConj:  // "the man was held and his house searched" shares its auxiliary
        return !dependents_of(own.head).auxiliary;
      case Relation::kAdvcl:
        return of.conjunction;
      default:
        return false;
    }
  }

  void activate(TokenId verb, TokenId subject) {
    const bool participle =
        document_.string(word(verb).feats).find("VerbForm=Part") != std::string_view::npos;
    word(subject).relation = Relation::kNsubj;
    word(subject).head = verb;
    if (document_.string(word(verb).xpos) == "VBD" && !participle) return;
    const bool many = document_.string(word(subject).xpos).ends_with('S');
    word(verb).xpos = document_.intern("VBD");
    word(verb).feats = document_.intern(many ? kPastOfMany : kPastOfOne);
  }

  Document& document_;
  std::vector<TokenSyntax>& syntax_;
  document::TokenRange tokens_;
  std::vector<Dependents> dependents_;
};

}  // namespace

void settle_finite_verbs(Document& document, std::vector<TokenSyntax>& syntax) {
  for (const Sentence& sentence : document.sentences.get()) {
    if (ends_with_stop(document, sentence, syntax)) Settling(document, syntax, sentence).settle();
  }
}

}  // namespace chancery::syntax
