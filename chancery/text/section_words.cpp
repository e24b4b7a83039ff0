#include "chancery/text/section_words.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/lexicon/word_lists.h"

namespace chancery::text {

WordSet::WordSet(const std::vector<std::string>& words) : words_(words.begin(), words.end()) {}

bool WordSet::has(std::string_view word) const { return words_.contains(base::fold(word)); }

base::Expected<SectionWords> SectionWords::load(const lexicon::DataFiles& data) {
  const std::vector<std::string> ids = {
      "boilerplate.start", "boilerplate.whole", "byline.start",   "name.never",    "name.particle",
      "byline.joint",      "byline.role",       "dateline.start", "month",         "weekday",
      "dateline.filler",   "caption.start",     "credit.start",   "credit.any",    "finite",
      "pronoun.subject",   "preposition",       "credit.agency",  "sentence.start"};
  const auto lists = lexicon::WordLists::load(data, "text", ids);
  if (!lists) return std::unexpected(lists.error());
  const auto set = [&](std::string_view id) { return WordSet(lists->list(id)); };
  SectionWords words;
  words.boilerplate_start = lists->list("boilerplate.start");
  words.byline_start = lists->list("byline.start");
  words.dateline_start = lists->list("dateline.start");
  words.caption_start = lists->list("caption.start");
  words.credit_start = lists->list("credit.start");
  words.credit_agency = lists->list("credit.agency");
  words.credit_any = lists->list("credit.any");
  words.boilerplate_whole = set("boilerplate.whole");
  words.name_never = set("name.never");
  words.name_particle = set("name.particle");
  words.byline_joint = set("byline.joint");
  words.byline_role = set("byline.role");
  words.month = set("month");
  words.weekday = set("weekday");
  words.dateline_filler = set("dateline.filler");
  words.finite = set("finite");
  words.subject_pronoun = set("pronoun.subject");
  words.preposition = set("preposition");
  words.sentence_start = set("sentence.start");
  return words;
}

bool starts_with_any(std::string_view lower, const std::vector<std::string>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](const std::string& phrase) {
    if (!lower.starts_with(phrase)) return false;
    const char last = phrase.back();
    const bool ends_in_word = (last >= 'a' && last <= 'z');
    if (!ends_in_word || lower.size() == phrase.size()) return true;
    return !base::is_letter(base::decode_at(lower, phrase.size()).value);
  });
}

bool contains_any(std::string_view lower, const std::vector<std::string>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](const std::string& phrase) {
    return lower.find(phrase) != std::string_view::npos;
  });
}

}  // namespace chancery::text
