#include "chancery/events/story_time.h"

#include <algorithm>

#include "chancery/events/clause_form.h"
#include "chancery/events/plain_words.h"

namespace chancery::events {
namespace {

using document::Predicate;
using document::Relation;
using document::TimeExpression;
using document::TimeType;
using document::TokenRange;
using document::Upos;

constexpr auto kStoryAge = std::chrono::days{60};
constexpr int kMostSteps = 6;
constexpr int kSetUp = 2;  // dated sentences after which a report does not end a flashback

bool is_noun(const Document& document, TokenId word) {
  const Upos upos = document.upos(word);
  return (upos == Upos::kNoun || upos == Upos::kPropn) && !is_clause(document, word);
}

// "Agreed to arm them", "went there to arm them": told in one with what stands above.
bool is_infinitive(const Document& document, TokenId word) {
  const Relation relation = document.relation(word);
  return form_of(document, word) == ClauseForm::kNone &&
         (relation == Relation::kXcomp ||
          (relation == Relation::kAdvcl && opens_with(document, word, {"to"})));
}

}  // namespace

TokenId top_of(const Document& document, TokenRange range) {
  for (std::uint32_t i = range.first.value; i < range.last.value; ++i) {
    const TokenId head = document.head(TokenId{i});
    if (!head.valid() || !range.contains(head)) return TokenId{i};
  }
  return range.first;
}

StoryTime::StoryTime(const Document& document, const PatternLexicon& lexicon)
    : document_(document),
      lexicon_(lexicon),
      before_story_(lexicon.classes().find("before-story")),
      soon_(lexicon.classes().find("soon")) {
  times_.resize(document.sentences.get().size());
  flashback_.resize(times_.size());
  if (!document.times.present()) return;
  for (std::uint32_t i = 0; i < document.times.get().size(); ++i) {
    const TimeExpression& time = document.times.get()[i];
    if (time.tokens.first.value >= document.tokens.get().size()) continue;
    times_[document.tokens.get()[time.tokens.first.value].sentence.value].push_back(i);
    latest_year_ = std::max(latest_year_, year_of(time));
  }
  find_flashbacks();
}

const StoryTime::Indices& StoryTime::times_beside(TokenId word) const {
  return times_[document_.tokens.get()[word.value].sentence.value];
}

bool StoryTime::is_in_class(TokenId word, std::optional<std::uint32_t> set) const {
  return set && is_plain_member(lexicon_.classes(), *set, document_.lemma(word));
}

// The year that the words themselves name; 0 if none.
int StoryTime::year_of(const TimeExpression& time) const {
  if (time.type != TimeType::kDate || time.value.size() < 4) return 0;
  const std::string_view year = std::string_view(time.value).substr(0, 4);
  for (std::uint32_t i = time.tokens.first.value; i < time.tokens.last.value; ++i) {
    if (document_.form(TokenId{i}) != year) continue;
    return (year[0] - '0') * 1000 + (year[1] - '0') * 100 + (year[2] - '0') * 10 + (year[3] - '0');
  }
  return 0;
}

// In an article without a date: news gives the year of what lies behind it. "In October 1989" is
// such a year; "on 3 May 2011" is one where the article names a later one.
bool StoryTime::names_past_year(const TimeExpression& time) const {
  constexpr std::size_t kMonth = 7;  // bytes of "1989-10"
  const int year = year_of(time);
  return year != 0 && (time.value.size() <= kMonth || year < latest_year_);
}

// "Two years ago", without a publication date too.
bool StoryTime::is_years_ago(const TimeExpression& time) const {
  bool years = false;
  bool ago = false;
  for (std::uint32_t i = time.tokens.first.value; i < time.tokens.last.value; ++i) {
    const std::string_view lemma = document_.lemma(TokenId{i});
    years |= lemma == "year" || lemma == "decade" || lemma == "century";
    ago |= lemma == "ago";
  }
  return years && ago;
}

StoryTime::Age StoryTime::age_of(const TimeExpression& time) const {
  if (time.type != TimeType::kDate && time.type != TimeType::kTime) return Age::kUnknown;
  const std::uint32_t first = time.tokens.first.value;
  if (first > 0 && document_.lemma(TokenId{first - 1}) == "since") return Age::kUnknown;
  if (is_years_ago(time)) return Age::kFar;
  const auto published = document_.published_day();
  if (!published) return names_past_year(time) ? Age::kFar : Age::kUnknown;
  if (!time.days) return Age::kUnknown;
  return time.days->last + kStoryAge < *published ? Age::kFar : Age::kNear;
}

// Whether a time at this word says when: "met in 2003", "bombed pubs in Guildford in 1974", "agreed
// to arm them in 1975", "spoke at the 2011 dinner". "The 1994 bill" dates the bill alone, but
// "those who voted for the 1994 bill" voted then.
bool StoryTime::dates(TokenId at, TokenId word) const {
  bool before_noun = false;
  for (int steps = 0; steps < kMostSteps; ++steps) {
    const TokenId up = document_.head(at);
    if (!up.valid()) return false;
    const Relation relation = document_.relation(at);
    const bool other = is_clause(document_, at) && !is_infinitive(document_, at);
    if (steps > 0 && (other || relation == Relation::kAclRelcl || relation == Relation::kAcl))
      return false;
    if (before_noun) {
      if (up != word) return false;
      const bool aside = document_.relation(word) == Relation::kAclRelcl ||
                         opens_with(document_, word, {"for", "by", "after"});
      const bool when =
          relation == Relation::kObl && opens_with(document_, at, {"at", "in", "during"});
      return when || (aside && relation == Relation::kObj);
    }
    if (up == word) return true;
    if (relation == Relation::kConj && is_clause(document_, up)) return false;
    // "In 1985 British ministers met": the reader takes the year for the ministers'.
    const bool adverbial = at.value > 0 && document_.lemma(TokenId{at.value - 1}) == "in";
    before_noun = steps == 0 && at < up && is_noun(document_, up) && !adverbial;
    at = up;
  }
  return false;
}

StoryTime::Age StoryTime::own_age(TokenId word) const {
  bool near = false;
  bool far = false;
  for (const std::uint32_t index : times_beside(word)) {
    const TimeExpression& time = document_.times.get()[index];
    const Age age = age_of(time);
    const TokenId top = top_of(document_, time.tokens);
    if (age == Age::kUnknown || top == word || !dates(top, word)) continue;
    if (is_years_ago(time)) return Age::kFar;  // "five years ago this week"
    near |= age == Age::kNear;
    far |= age == Age::kFar;
  }
  if (near) return Age::kNear;
  return far ? Age::kFar : Age::kUnknown;
}

bool StoryTime::follows_far_time(TokenId word) const {
  return std::ranges::any_of(times_beside(word), [&](std::uint32_t index) {
    const TimeExpression& time = document_.times.get()[index];
    return time.tokens.first < word && age_of(time) == Age::kFar;
  });
}

// A clause with a date that holds for the one above, too: "when it joined in 2002, China promised",
// "shortly after the court ruled in 2015".
bool StoryTime::is_far_when(TokenId clause) const {
  if (document_.relation(clause) != Relation::kAdvcl || own_age(clause) != Age::kFar ||
      !is_told_past(form_of(document_, clause)))
    return false;
  if (opens_with(document_, clause, {"when", "while", "as"})) return true;
  return opens_with(document_, clause, {"after"}) &&
         std::ranges::any_of(document_.children(clause),
                             [&](TokenId token) { return is_in_class(token, soon_); });
}

// What the clauses below say: "when", "vowed to act when he took office in 2010", "tested missiles
// and fired one in 2009".
bool StoryTime::is_far_through_below(TokenId word, int steps) const {
  return std::ranges::any_of(document_.children(word), [&](TokenId token) {
    if (is_far_when(token)) return true;
    if (steps > 0) return false;
    const auto when = [&](TokenId below) { return is_far_when(below); };
    if (is_infinitive(document_, token))
      return std::ranges::any_of(document_.children(token), when);
    return document_.relation(token) == Relation::kConj && token > word &&
           form_of(document_, token) == ClauseForm::kPast &&
           (own_age(token) == Age::kFar || std::ranges::any_of(document_.children(token), when));
  });
}

// "The ruling comes 20 months after he struck it down."
bool StoryTime::is_months_after(TokenId clause) const {
  if (!opens_with(document_, clause, {"after"})) return false;
  return std::ranges::any_of(times_beside(clause), [&](std::uint32_t index) {
    const TimeExpression& time = document_.times.get()[index];
    const TokenId next = time.tokens.last;
    if (time.type != TimeType::kDuration || !(next < clause) || document_.lemma(next) != "after")
      return false;
    const std::string& value = time.value;  // "P20M", "P5Y"
    return value.ends_with('Y') ||
           (value.starts_with("P") && value.ends_with('M') && value != "P1M" && value != "P2M");
  });
}

// "Three years before the test they had promised it."
bool StoryTime::is_years_before(TokenId clause) const {
  if (form_of(document_, clause) != ClauseForm::kPluperfect) return false;
  return std::ranges::any_of(times_beside(clause), [&](std::uint32_t index) {
    const TimeExpression& time = document_.times.get()[index];
    const TokenId next = time.tokens.last;
    if (!document_.sentence_of(clause).tokens.contains(next) ||
        !dates(top_of(document_, time.tokens), clause))
      return false;
    const std::string_view after = document_.lemma(next);
    if (after != "before" && after != "earlier" && after != "previously") return false;
    for (TokenId token = time.tokens.first; token < next; ++token.value) {
      const std::string_view lemma = document_.lemma(token);
      if (lemma == "year" || lemma == "decade" || lemma == "century") return true;
    }
    return false;
  });
}

bool StoryTime::is_far(TokenId word, int steps) const {
  if (steps > kMostSteps) return false;
  const Age own = own_age(word);
  const ClauseForm form = form_of(document_, word);
  if (own == Age::kNear || form == ClauseForm::kPerfect || form == ClauseForm::kModal) return false;
  // "April 2014: extremists kidnap 276 girls"; "quit" and "cut" are read as the present.
  if (form == ClauseForm::kPresent)
    return own == Age::kFar && steps == 0 &&
           (document_.xpos(word) == "VBP" || follows_far_time(word));
  if (own == Age::kFar) return true;
  const bool clause = is_clause(document_, word);
  if (clause &&
      (is_far_through_below(word, steps) || is_months_after(word) || is_years_before(word)))
    return true;
  const TokenId up = document_.head(word);
  if (!up.valid()) return false;
  switch (document_.relation(word)) {
    case Relation::kConj:
      return follows_far_time(word) && is_far(up, steps + 1);
    case Relation::kNmod:
      return steps == 0 && is_far(up, steps + 1);
    case Relation::kAdvcl:
    case Relation::kXcomp:
    case Relation::kCcomp:
    case Relation::kAcl:
    case Relation::kAclRelcl:
    case Relation::kAdvclRelcl:
    case Relation::kObj:
    case Relation::kObl:
      return is_far(up, steps + 1);
    default:
      return false;
  }
}

// "He once backed the plan", "had in the past opposed it".
bool StoryTime::is_before_story(TokenId verb) const {
  if (!is_clause(document_, verb) || form_of(document_, verb) == ClauseForm::kModal ||
      form_of(document_, verb) == ClauseForm::kPresent)
    return false;
  return std::ranges::any_of(document_.children(verb), [&](TokenId token) {
    const Relation relation = document_.relation(token);
    const bool adverbial = (relation == Relation::kAdvmod && document_.children(token).empty()) ||
                           (relation == Relation::kObl && opens_with(document_, token, {"in"}));
    return adverbial && token < verb && is_in_class(token, before_story_);
  });
}

bool StoryTime::names_near_time(std::uint32_t sentence) const {
  return std::ranges::any_of(times_[sentence], [&](std::uint32_t index) {
    const TimeExpression& time = document_.times.get()[index];
    return age_of(time) == Age::kNear && !is_quoted(time.tokens.first);
  });
}

bool StoryTime::is_quoted(TokenId word) const {
  const document::Span span = document_.tokens.get()[word.value].span;
  return document_.quotations.present() &&
         std::ranges::any_of(document_.quotations.get(), [&](const document::Quotation& quotation) {
           return quotation.span.contains(span);
         });
}

bool StoryTime::is_report(TokenId word) const {
  const document::Span span = document_.tokens.get()[word.value].span;
  return document_.statements.present() &&
         std::ranges::any_of(document_.statements.get(), [&](const document::Statement& one) {
           return std::ranges::any_of(one.cue,
                                      [&](document::Span cue) { return cue.contains(span); });
         });
}

void StoryTime::find_flashbacks() {
  const auto& sentences = document_.sentences.get();
  int dated = 0;  // sentences of the flashback that have a date; 0: no flashback
  for (std::uint32_t i = 0; i < sentences.size(); ++i) {
    if (document_.section_of(sentences[i]) == document::SectionKind::kHeadline) continue;
    TokenId root;
    for (std::uint32_t token = sentences[i].tokens.first.value;
         token < sentences[i].tokens.last.value; ++token) {
      if (document_.relation(TokenId{token}) == Relation::kRoot) root = TokenId{token};
    }
    if (!root.valid()) continue;
    const bool quoted = is_quoted(root);
    const bool report = quoted || is_report(root);
    if (report && dated < kSetUp) dated = 0;
    if (quoted) continue;
    const ClauseForm form = form_of(document_, root);
    if (names_near_time(i) || is_of_now(form)) {
      dated = 0;
    } else if (form != ClauseForm::kNone && is_far(root, 0)) {
      flashback_[i] = true;
      // "Used it when she was minister in 2003" sets up nothing.
      if (dated > 0 || own_age(root) == Age::kFar) ++dated;
    } else if (form != ClauseForm::kNone && !report) {
      flashback_[i] = dated > 0;
    }
  }
}

bool StoryTime::lies_in_flashback(TokenId word) const {
  if (!flashback_[document_.tokens.get()[word.value].sentence.value] || is_quoted(word))
    return false;
  for (; word.valid(); word = document_.head(word)) {
    if (own_age(word) == Age::kNear || is_of_now(form_of(document_, word))) return false;
  }
  return true;
}

bool StoryTime::is_long_past(const Predicate& predicate) const {
  TokenId carrier = predicate.head;
  if (predicate.light_verb.valid())
    carrier = document_.predicates.get()[predicate.light_verb.value].head;
  return is_far(predicate.head, 0) || is_far(carrier, 0) || is_before_story(carrier) ||
         lies_in_flashback(predicate.head);
}

}  // namespace chancery::events
