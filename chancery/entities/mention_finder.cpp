#include "chancery/entities/mention_finder.h"

#include <algorithm>

namespace chancery::entities {

using document::Relation;
using document::TokenId;
using document::Upos;

namespace {

constexpr std::uint32_t kLeftReach = 14;   // tokens that a phrase may stretch before its head
constexpr std::uint32_t kRightReach = 30;  // and after it
constexpr int kClimb = 6;                  // arcs between a token and the head of its phrase

// The token on the way up from `token` that hangs on `head` itself; invalid when there is none
// near.
TokenId branch(const document::Document& document, TokenId token, TokenId head) {
  for (int step = 0; step < kClimb; ++step) {
    const TokenId above = document.head(token);
    if (above == head) return token;
    if (!above.valid()) return {};
    token = above;
  }
  return {};
}

bool goes_left(Relation relation) {
  switch (relation) {
    case Relation::kDet:
    case Relation::kDetPredet:
    case Relation::kAmod:
    case Relation::kCompound:
    case Relation::kNmodPoss:
    case Relation::kNummod:
    case Relation::kNmodDesc:
    case Relation::kFlat:
    case Relation::kNmod:
    case Relation::kNmodUnmarked:
      return true;
    default:
      return false;
  }
}

bool goes_right(Relation relation) {
  switch (relation) {
    case Relation::kNmod:
    case Relation::kAcl:
    case Relation::kAmod:
    case Relation::kFlat:
    case Relation::kCompound:
    case Relation::kNmodDesc:
    case Relation::kFixed:
    case Relation::kNummod:
      return true;
    default:
      return false;
  }
}

}  // namespace

MentionFinder::MentionFinder(const document::Document& document, const MarkedText& text,
                             const Knowledge& knowledge, std::optional<base::Day> day,
                             std::span<const std::string> countries)
    : document_(document), text_(text), knowledge_(knowledge), reader_(knowledge, text, day) {
  reader_.set_countries(countries);
  used_.assign(text.size(), 0);
  quoted_.assign(text.size(), 0);
  if (!document.quotations.present()) return;
  const auto& tokens = document.tokens.get();
  std::size_t at = 0;
  for (const auto& quotation : document.quotations.get()) {
    while (at < tokens.size() && tokens[at].span.end <= quotation.span.begin) ++at;
    for (; at < tokens.size() && tokens[at].span.begin < quotation.span.end; ++at) quoted_[at] = 1;
  }
}

std::vector<RawMention> MentionFinder::find() {
  const auto& sentences = document_.sentences.get();
  const auto& names = document_.names.get();
  first_name_.assign(sentences.size() + 1, static_cast<std::uint32_t>(names.size()));
  for (auto i = names.size(); i-- > 0;) {
    const auto sentence = document_.tokens.get()[names[i].tokens.first.value].sentence.value;
    first_name_[sentence] = static_cast<std::uint32_t>(i);
  }
  for (auto i = sentences.size(); i-- > 0;)
    first_name_[i] = std::min(first_name_[i], first_name_[i + 1]);
  for (const auto& sentence : sentences) {
    const auto begin = static_cast<std::ptrdiff_t>(found_.size());
    find_names(sentence);
    find_nominals(sentence);
    drop_inner_adjectives(static_cast<std::size_t>(begin));
    std::stable_sort(found_.begin() + begin, found_.end(), [](const auto& a, const auto& b) {
      return a.tokens.first < b.tokens.first ||
             (a.tokens.first == b.tokens.first && a.head < b.head);
    });
    tie_appositions(static_cast<std::size_t>(begin), sentence);
  }
  return std::move(found_);
}

// "Iraqi" has no mention of its own in "Iraqi troops".
void MentionFinder::drop_inner_adjectives(std::size_t from) {
  std::vector<document::TokenRange> phrases;
  for (auto i = from; i < found_.size(); ++i) {
    if (found_[i].kind == RawKind::kNominal || found_[i].kind == RawKind::kCounterpart) {
      phrases.push_back(found_[i].tokens);
    }
  }
  std::sort(phrases.begin(), phrases.end());
  const auto inner = [&](const RawMention& raw) {
    if (raw.kind != RawKind::kActorName || !raw.reading.modifier) return false;
    auto after =
        std::upper_bound(phrases.begin(), phrases.end(), raw.tokens.first,
                         [](TokenId token, const auto& range) { return token < range.first; });
    return after != phrases.begin() && std::prev(after)->contains(raw.head) &&
           std::prev(after)->length() > 1;
  };
  const auto begin = found_.begin() + static_cast<std::ptrdiff_t>(from);
  found_.erase(std::remove_if(begin, found_.end(), inner), found_.end());
}

void MentionFinder::take(RawMention raw) {
  finish(raw);
  found_.push_back(std::move(raw));
}

void MentionFinder::finish(RawMention& raw) const {
  raw.sentence = document_.tokens.get()[raw.head.value].sentence;
  const auto relation = document_.relation(raw.head);
  raw.subject = document::base(relation) == Relation::kNsubj;
  raw.quoted = quoted_[raw.head.value] != 0;
  raw.only_place = is_only_place(raw);
  raw.appositive_of = appositive(raw.head);
}

// The token of the range whose head lies outside it; the last such, or the last token.
TokenId MentionFinder::head_of(document::TokenRange range) const {
  for (auto token = range.first; token < range.last; ++token.value) {
    const TokenId above = document_.head(token);
    const bool outside = !above.valid() || !range.contains(above);
    const auto tag = document_.upos(token);
    if (outside && tag != Upos::kPunct && tag != Upos::kDet) return token;
  }
  return TokenId(range.last.value - 1);
}

TokenId MentionFinder::phrase_begin(TokenId head) const {
  const auto first = document_.sentence_of(head).tokens.first.value;
  const auto stop = head.value - first > kLeftReach ? head.value - kLeftReach : first;
  auto begin = head;
  while (begin.value > stop) {
    const TokenId next(begin.value - 1);
    const TokenId top = branch(document_, next, head);
    if (!top.valid()) break;
    const bool hyphen = document_.relation(top) == Relation::kPunct && document_.form(top) == "-";
    if (!hyphen && (top > head || !goes_left(document_.relation(top)))) break;
    if (document_.relation(next) == Relation::kCase && document_.upos(next) == Upos::kAdp) break;
    begin = next;
  }
  return begin;
}

TokenId MentionFinder::phrase_end(TokenId head) const {
  const auto last = document_.sentence_of(head).tokens.last.value;
  const auto stop = std::min(last, head.value + 1 + kRightReach);
  TokenId end(head.value + 1);
  while (end.value < stop) {
    const TokenId top = branch(document_, end, head);
    if (!top.valid()) break;
    const bool hyphen = document_.relation(top) == Relation::kPunct && document_.form(top) == "-";
    if (!hyphen && !goes_right(document_.relation(top))) break;
    ++end.value;
  }
  return end;
}

std::string_view MentionFinder::preposition(TokenId head) const {
  std::size_t looked = 0;
  for (const TokenId child : document_.children(head)) {
    if (child > head || ++looked > kLeftReach) break;
    if (document_.relation(child) == Relation::kCase) return text_[child.value].lower;
  }
  return {};
}

// "met in Geneva", "the city of Basra", "the Moscow talks": a name that is no actor here.
bool MentionFinder::is_only_place(const RawMention& raw) const {
  const bool place = raw.kind == RawKind::kPlace || (raw.kind == RawKind::kActorName &&
                                                     raw.reading.state && !raw.reading.modifier);
  if (!place) return false;
  TokenId head = raw.head;
  for (int step = 0; step < 4 && document_.relation(head) == Relation::kConj; ++step) {
    head = document_.head(head);
  }
  const auto& words = knowledge_.words;
  const auto before = preposition(head);
  if (!before.empty() && words.has(WordList::kLocative, before)) return true;
  const TokenId above = document_.head(head);
  if (!above.valid()) return false;
  const auto relation = document_.relation(head);
  const auto lemma = document_.lemma(above);
  const bool described = before == "of" || document::base(relation) == Relation::kAppos ||
                         document::base(relation) == Relation::kNmod;
  if (described && before != "to" && before != "by" && words.has(WordList::kPlaceNoun, lemma))
    return true;
  const bool city = raw.kind == RawKind::kPlace || raw.reading.seat;
  return city && relation == Relation::kCompound &&
         (raw.kind == RawKind::kPlace || words.has(WordList::kMeetingNoun, lemma));
}

// The head of the phrase in apposition with this one, on either side of it.
TokenId MentionFinder::appositive(TokenId head) const {
  if (document::base(document_.relation(head)) == Relation::kAppos) return document_.head(head);
  return {};
}

// "Met Russian spies - Mr Lang": they are no title of his.
bool MentionFinder::is_plural_role(std::uint32_t token) const {
  const Mark* mark = text_.mark_over(token);
  return mark != nullptr && mark->kind == MarkKind::kAgent && mark->agent->plural;
}

// No blank before it: a hyphen and no dash.
bool MentionFinder::is_tied(std::uint32_t token) const {
  const auto& tokens = document_.tokens.get();
  return token > 0 && tokens[token - 1].span.end == tokens[token].span.begin;
}

bool MentionFinder::has_agent(std::uint32_t begin, std::uint32_t end) const {
  for (auto token = begin; token < end; ++token) {
    const Mark* mark = text_.mark_over(token);
    if (mark != nullptr && mark->kind == MarkKind::kAgent) return true;
  }
  return false;
}

}  // namespace chancery::entities
