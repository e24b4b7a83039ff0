#include "chancery/events/main_circumstances.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/events/circumstances.h"
#include "chancery/events/prepositions.h"

namespace chancery::events {
namespace {

using document::Document;
using document::Relation;
using document::Sentence;
using document::TimeExpression;
using document::TimeType;
using document::TokenId;
using document::TokenRange;
using document::Upos;

constexpr auto kNews = std::chrono::days{8};  // what is told as news happened within these

// "the morning", "the night": of a day that stands elsewhere. Names of days have no article.
bool leans_on_another(const Document& document, const TimeExpression& time) {
  return base::to_lower(document.slice(time.span)).starts_with("the ");
}

bool is_day(const TimeExpression& time) {
  return (time.type == TimeType::kDate || time.type == TimeType::kTime) && time.days &&
         time.days->first == time.days->last;
}

// Close enough to publication to be news.
bool is_near(const Document& document, const TimeExpression& time) {
  const auto published = document.published_day();
  if (!published) return true;
  const auto age = *published - time.days->first;
  return age <= kNews && age >= -kNews;
}

// A day close to publication answers, the more so the earlier it stands; "now", "in 1994" do not.
double points_of(const Document& document, const TimeExpression& time, std::size_t place) {
  double points = -static_cast<double>(place);
  if (!is_day(time)) return points - 20;
  points += 10;
  if (!is_near(document, time)) points -= 12;
  if (time.type == TimeType::kTime) points += 1;
  if (leans_on_another(document, time)) points -= 20;
  return points;
}

bool overlaps(const TokenRange& a, const TokenRange& b) {
  return a.first < b.last && b.first < a.last;
}

bool tells_time(const Document& document, TokenRange range) {
  return document.times.present() &&
         std::ranges::any_of(document.times.get(), [&](const TimeExpression& time) {
           return overlaps(time.tokens, range);
         });
}

// The name under a head, without what hangs on it: "the White House".
TokenRange name_at(const Document& document, TokenId head) {
  TokenRange range{head, TokenId{head.value + 1}};
  for (const TokenId token : document.children(head)) {
    const Relation relation = document.relation(token);
    if (relation != Relation::kCompound && relation != Relation::kFlat &&
        relation != Relation::kNmodDesc && relation != Relation::kAmod)
      continue;
    if (document.upos(token) == Upos::kPunct) continue;
    range.first = std::min(range.first, token);
    range.last = std::max(range.last, TokenId{token.value + 1});
  }
  return range;
}

// "at the White House": a name behind a word of place, though no gazetteer has it.
void add_named_places(const Document& document, const Sentence& sentence, std::size_t place,
                      std::vector<Answer>& answers) {
  for (std::uint32_t i = sentence.tokens.first.value; i < sentence.tokens.last.value; ++i) {
    const TokenId token{i};
    if (document.upos(token) != Upos::kPropn || !is_locative(preposition_of(document, token)))
      continue;
    const Relation relation = document.relation(token);
    if (relation != Relation::kObl && relation != Relation::kNmod) continue;
    const TokenRange range = name_at(document, token);
    if (tells_time(document, range)) continue;
    answers.push_back({std::string(document.slice(document.span_of(range))),
                       7 - 2.0 * static_cast<double>(place)});
  }
}

// A place in a phrase of place is better than one that only qualifies ("the London mayor"), a town
// better than a country.
double points_of(const Document& document, const document::PlaceMention& place, std::size_t rank) {
  const TokenId top = top_of(document, place.tokens);
  const Relation relation = document.relation(top);
  const bool oblique = relation == Relation::kObl || relation == Relation::kNmod;
  double points = -2.0 * static_cast<double>(rank);
  if (oblique && is_locative(preposition_of(document, top)))
    points += 8;
  else if (oblique)
    points -= 6;  // "between Paris and Berlin": who, not where
  else if (relation == Relation::kNsubj || relation == Relation::kObj)
    points += 2;
  else
    points += 4;
  const bool country =
      !place.place.country.empty() && place.place.admin1.empty() && place.place.confidence > 0;
  return country ? points - 3 : points;
}

}  // namespace

std::vector<std::string> best_answers(std::vector<Answer> answers) {
  std::ranges::stable_sort(answers, std::greater<>{}, &Answer::points);
  std::vector<std::string> best;
  for (const Answer& answer : answers) {
    const std::string text(base::trim(answer.text));
    if (text.empty() || std::ranges::find(best, text) != best.end()) continue;
    best.push_back(text);
    if (best.size() == kAnswers) break;
  }
  return best;
}

bool tells_day_of_news(const Document& document, const std::vector<std::uint32_t>& sentences) {
  if (!document.times.present()) return false;
  return std::ranges::any_of(document.times.get(), [&](const TimeExpression& time) {
    return is_day(time) && is_near(document, time) && !leans_on_another(document, time) &&
           std::ranges::any_of(sentences, [&](std::uint32_t sentence) {
             return document.sentences.get()[sentence].span.contains(time.span);
           });
  });
}

std::vector<Answer> when_told(const Document& document,
                              const std::vector<std::uint32_t>& sentences) {
  std::vector<Answer> answers;
  if (!document.times.present()) return answers;
  for (std::size_t place = 0; place < sentences.size(); ++place) {
    const Sentence& sentence = document.sentences.get()[sentences[place]];
    for (const TimeExpression& time : document.times.get()) {
      if (time.type != TimeType::kDate && time.type != TimeType::kTime) continue;
      if (!sentence.span.contains(time.span)) continue;
      answers.push_back({std::string(document.slice(time.span)), points_of(document, time, place)});
    }
  }
  return answers;
}

std::vector<Answer> where_told(const Document& document,
                               const std::vector<std::uint32_t>& sentences) {
  std::vector<Answer> answers;
  for (std::size_t place = 0; place < sentences.size(); ++place) {
    const Sentence& sentence = document.sentences.get()[sentences[place]];
    add_named_places(document, sentence, place, answers);
    if (!document.places.present()) continue;
    for (const document::PlaceMention& mention : document.places.get()) {
      if (sentence.span.contains(mention.span))
        answers.push_back(
            {std::string(document.slice(mention.span)), points_of(document, mention, place)});
    }
  }
  return answers;
}

}  // namespace chancery::events
