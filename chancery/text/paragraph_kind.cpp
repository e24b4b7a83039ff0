#include "chancery/text/paragraph_kind.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/text/paragraphs.h"

namespace chancery::text {
namespace {

constexpr std::size_t kCaptionWords = 14;  // a longer one without a known verb has a rare one
constexpr std::size_t kMostCaptionWords = 40;
constexpr std::size_t kLookAt = 400;  // bytes of a paragraph that its kind may hang on

bool is_closing(char32_t c) {
  return c == U'"' || c == U'\'' || c == U')' || c == U']' || c == 0x2019 || c == 0x201D ||
         c == 0x201C || c == 0xBB || c == 0xAB;
}
bool is_opening_quote(char32_t c) {
  return c == U'"' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB ||
         c == 0x2018;
}

bool starts_upper(std::string_view word) { return base::is_upper(base::decode_at(word, 0).value); }
bool all_upper(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const base::CodePoint point = base::decode_at(word, at);
    if (base::is_lower(point.value)) return false;
    at += point.length;
  }
  return starts_upper(word);
}
bool all_digits(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}
// "10th", "8pm", "15h"
bool starts_digit(std::string_view word) {
  return !word.empty() && word[0] >= '0' && word[0] <= '9';
}

// A bracket that ends the words before a dash belongs to them.
std::size_t mark_end(std::string_view text, std::size_t dash) {
  return dash < text.size() && text[dash] == ')' ? dash + 1 : dash;
}

std::string lower_start(std::string_view paragraph) {
  return base::to_lower(paragraph.substr(0, kLookAt));
}

}  // namespace

bool is_list_item(std::string_view paragraph) {
  static constexpr std::string_view kMarks[] = {"- ", "* ", "+ ", "– ", "— ",
                                                "• ", "· ", "▪ ", "● "};
  for (const std::string_view mark : kMarks) {
    if (paragraph.starts_with(mark)) return true;
  }
  const std::size_t digits = paragraph.find_first_not_of("0123456789");
  return digits != std::string_view::npos && digits > 0 && digits < 4 &&
         (paragraph[digits] == '.' || paragraph[digits] == ')') && digits + 1 < paragraph.size() &&
         paragraph[digits + 1] == ' ';
}

Looks looks_of(std::string_view paragraph, std::size_t words) {
  Looks looks;
  looks.words = words;
  looks.quoted = is_opening_quote(base::decode_at(paragraph, 0).value);
  std::size_t end = paragraph.size();
  for (int i = 0; end > 0 && i < 8; ++i) {
    const base::CodePoint point = base::decode_before(paragraph, end);
    if (is_closing(point.value)) {
      looks.stop = looks.stop || looks.quoted;
      end -= point.length;
      continue;
    }
    looks.full_stop = point.value == U'.' || point.value == 0x3002;
    looks.stop = looks.stop || looks.full_stop || point.value == U'!' || point.value == U'?' ||
                 point.value == U':' || point.value == U';' || point.value == U',' ||
                 point.value == 0x2026;
    break;
  }
  return looks;
}

bool ParagraphJudge::is_boilerplate(std::string_view paragraph) const {
  const std::string lower = lower_start(paragraph);
  if (paragraph.size() < kLookAt && starts_with_any(lower, words_->boilerplate_start)) return true;
  std::string_view bare = lower;
  while (!bare.empty() && std::string_view(" .:>»|-").find(bare.back()) != std::string_view::npos)
    bare.remove_suffix(1);
  return words_->boilerplate_whole.has_lower(std::string(bare));
}

bool ParagraphJudge::is_name(const std::vector<std::string_view>& words) const {
  if (words.size() < 2 || words.size() > 5) return false;
  std::size_t names = 0;
  for (const std::string_view word : words) {
    if (words_->name_particle.has(word) && !all_upper(word)) continue;
    if (!starts_upper(word) || words_->name_never.has(word)) return false;
    if (std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }))
      return false;
    ++names;
  }
  return names >= 2;
}

bool ParagraphJudge::is_byline(std::string_view paragraph, bool bare) const {
  const std::string lower = lower_start(paragraph);
  const auto words = plain_words(paragraph, 24);
  if (words.size() > 22 || words.size() < 2) return false;
  const bool marked = starts_with_any(lower, words_->byline_start);
  const std::size_t name_from = marked ? 1 : 0;
  // Names and roles divided by commas and joints; everything must be one of these.
  std::size_t names = 0;
  for (std::size_t i = name_from; i < words.size(); ++i) {
    const std::string_view word = words[i];
    const bool joint = words_->byline_joint.has(word);
    const bool role = words_->byline_role.has(word);
    const bool particle = words_->name_particle.has(word);
    if (joint || role || particle) {
      names += role ? 1U : 0U;
      continue;
    }
    if (!starts_upper(word))
      return marked && i > 2 && words.size() <= 16 && lower.find(';') != std::string::npos;
    ++names;
  }
  if (marked) return names >= 1;
  const char last = paragraph.back();
  if (last == '.' || last == '!' || last == '?' || last == ':') return false;
  const std::size_t comma = paragraph.find_first_of(",|");
  if (comma != std::string_view::npos) {
    const auto tail = plain_words(paragraph.substr(comma), 8);
    const bool roles = std::any_of(tail.begin(), tail.end(),
                                   [&](std::string_view w) { return words_->byline_role.has(w); });
    return roles && is_name(plain_words(paragraph.substr(0, comma), 8));
  }
  const bool plain = paragraph.find_first_of("(\"/-;!?") == std::string_view::npos;
  return bare && plain && is_name(words);
}

bool ParagraphJudge::is_dateline(std::string_view paragraph) const {
  const auto words = plain_words(paragraph, 16);
  if (words.empty() || words.size() > 14) return false;
  const bool marked = starts_with_any(lower_start(paragraph), words_->dateline_start);
  bool month = false;
  bool number = false;
  for (const std::string_view word : words) {
    month = month || words_->month.has(word) || words_->weekday.has(word);
    number = number || starts_digit(word);
    const bool known = words_->month.has(word) || words_->weekday.has(word) || starts_digit(word) ||
                       words_->dateline_filler.has(word) || starts_upper(word);
    if (!known && !marked) return false;
  }
  if (marked) return number || month;
  return number && month && !looks_of(paragraph, words.size()).quoted;
}

bool ParagraphJudge::is_credit(std::string_view paragraph) const {
  const std::string lower = lower_start(paragraph);
  if (paragraph.size() >= kLookAt) return false;
  const auto words = plain_words(paragraph, 20);
  if (words.size() > 14) return false;
  if (starts_with_any(lower, words_->credit_start)) return true;
  return contains_any(lower, words_->credit_any) && words.size() <= 8;
}

// -ed is finite unless it stands as a participle: after a noun and before "by" and the like, or
// first.
bool ParagraphJudge::has_finite_verb(const std::vector<std::string_view>& words) const {
  for (std::size_t i = 0; i < words.size(); ++i) {
    // "I'm", "they'll"; "Russia's" may be a possessive.
    const std::string_view stem = words[i].substr(0, words[i].find_first_of("'\xE2"));
    if (words_->subject_pronoun.has(stem) && i + 1 < words.size()) return true;
    if (words_->finite.has(words[i])) return true;
    if (i == 0 || !words[i].ends_with("ed") || words[i].size() < 5 || starts_upper(words[i]))
      continue;
    const bool before_preposition = i + 1 < words.size() && words_->preposition.has(words[i + 1]);
    const bool after_name = starts_upper(words[i - 1]);
    if (!before_preposition && i + 1 < words.size()) return true;
    if (before_preposition && after_name && words[i + 1] != "by") return true;
  }
  return false;
}

// "Reuters The army …": the name of an agency and the first word of a sentence that is no name.
bool ParagraphJudge::opens_with_credit(std::string_view paragraph) const {
  if (!starts_upper(paragraph)) return false;
  const std::string lower = lower_start(paragraph);
  return std::ranges::any_of(words_->credit_agency, [&](const std::string& agency) {
    if (!starts_with_any(lower, {agency})) return false;
    const auto words = plain_words(paragraph.substr(agency.size()), 2);
    return words.size() == 2 && starts_upper(words[0]) && words_->sentence_start.has(words[0]) &&
           paragraph[agency.size()] == ' ';
  });
}

bool ParagraphJudge::is_marked_caption(std::string_view paragraph, const Looks& looks) const {
  if (looks.words == 0 || looks.words > kMostCaptionWords) return false;
  const std::string lower = lower_start(paragraph);
  return starts_with_any(lower, words_->caption_start) || contains_any(lower, words_->credit_any) ||
         opens_with_credit(paragraph);
}

bool ParagraphJudge::is_caption(std::string_view paragraph, const Looks& looks) const {
  if (looks.words == 0) return false;
  if (is_marked_caption(paragraph, looks)) return true;
  if (looks.words > kCaptionWords || looks.quoted || !looks.full_stop) return false;
  if (!starts_upper(paragraph)) return false;
  return looks.words >= 3 && !has_finite_verb(plain_words(paragraph, 40));
}

std::size_t ParagraphJudge::opening_dateline(std::string_view paragraph) const {
  const std::string_view start = paragraph.substr(0, 120);
  // The earliest dash with white space before it ends the dateline.
  std::size_t dash = std::string_view::npos;
  std::size_t after = 0;
  for (const std::string_view mark :
       {" - ", " -- ", " — ", " – ", ") —", ") –", ")--", " —", ") -"}) {
    const std::size_t at = start.find(mark);
    if (at < dash) {
      dash = at;
      after = at + mark.size();
    }
  }
  if (dash == std::string_view::npos || dash == 0) return 0;
  const std::string_view head = start.substr(0, mark_end(start, dash));
  if (!starts_upper(head) && head.front() != '(') return 0;
  const auto words = plain_words(head, 14);
  if (words.empty() || words.size() > 10) return 0;
  const bool agency = head.find('(') != std::string_view::npos && head.ends_with(')');
  if (!agency && (words[0].size() < 3 || !all_upper(words[0]))) return 0;
  for (const std::string_view word : words) {
    const bool known = starts_upper(word) || all_digits(word) || words_->month.has(word) ||
                       words_->name_particle.has(word);
    if (!known) return 0;
  }
  while (after < paragraph.size() && paragraph[after] == ' ') ++after;
  return after;
}

}  // namespace chancery::text
