#include "chancery/dates/currencies.h"

#include <algorithm>
#include <map>

namespace chancery::dates {
namespace {

constexpr std::size_t kMostHomes = 4096;      // of one document that are kept
constexpr std::size_t kMostQuestions = 4096;  // amounts whose country is looked for

}  // namespace

std::string currency_family(std::string_view lower) {
  if (lower == "kroner") return "krone";
  if (lower == "kronor") return "krona";
  if (lower == "roubles" || lower == "rouble" || lower == "rubles") return "ruble";
  if (lower.size() > 3 && lower.ends_with('s')) lower.remove_suffix(1);
  return std::string(lower);
}

void CurrencyHomes::note(const Sense& sense, std::uint32_t position, std::size_t sentence) {
  const auto cut = sense.value.find(':');
  if (cut == std::string_view::npos || homes_.size() >= kMostHomes) return;
  homes_.push_back({sense.value.substr(0, cut), sense.value.substr(cut + 1), position, sentence});
}

void CurrencyHomes::hear(const Cursor& at, std::size_t sentence) {
  for (std::size_t i = 0; i < at.size(); ++i) {
    const Word* word = at[i].word;
    if (word == nullptr || !at.capital(i)) continue;
    for (const Sense& sense : word->senses) {
      if (sense.cls == Class::kCurrencyHome) note(sense, at[i].span.begin, sentence);
    }
    for (const Phrase& phrase : word->phrases) {
      if (phrase.sense.cls != Class::kCurrencyHome) continue;
      std::size_t same = 0;
      while (same < phrase.rest.size() && at.is(i + 1 + same, phrase.rest[same])) ++same;
      if (same == phrase.rest.size()) note(phrase.sense, at[i].span.begin, sentence);
    }
  }
}

void CurrencyHomes::ask(std::size_t amount, std::string_view family, std::uint32_t position,
                        std::size_t sentence) {
  if (questions_.size() < kMostQuestions)
    questions_.push_back({amount, std::string(family), position, sentence});
}

std::string_view CurrencyHomes::answer(const Question& question) const {
  const Home* near = nullptr;
  std::uint32_t best = 0;
  std::map<std::string_view, std::size_t> counts;
  for (const Home& home : homes_) {
    if (home.family != question.family) continue;
    ++counts[home.code];
    if (home.sentence != question.sentence) continue;
    const bool before = home.position < question.position;
    const auto distance =
        before ? question.position - home.position : 2 * (home.position - question.position);
    if (near == nullptr || distance < best) {
      near = &home;
      best = distance;
    }
  }
  if (near != nullptr) return near->code;
  const auto most =
      std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
  return most == counts.end() ? std::string_view{} : most->first;
}

void CurrencyHomes::settle(std::vector<document::Amount>& amounts) const {
  std::map<std::string_view, bool> known;  // families that any country word speaks of
  for (const Home& home : homes_) known[home.family] = true;
  for (const Question& question : questions_) {
    if (!known.contains(question.family)) continue;
    const auto code = answer(question);
    if (!code.empty()) amounts[question.amount].unit = code;
  }
}

}  // namespace chancery::dates
