#include "chancery/stories/features.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"
#include "chancery/stories/fingerprints.h"
#include "chancery/stories/vectors.h"

namespace chancery::stories {
namespace {

using document::Document;
using document::SectionKind;

// How much of the body speaks for its story: news puts it first.
constexpr std::size_t kBodyBytes = 3000;
constexpr std::size_t kLeadBytes = 500;
constexpr float kTitleTimes = 3;  // each word of the title counts as three
constexpr float kInTitle = 0.6F;  // and once more for standing there
constexpr float kInLead = 0.6F;
constexpr float kAsName = 0.4F;
constexpr double kSubjectChance = 0.004;  // prior of an actor, as of a word of rank 7,500
constexpr std::size_t kMostWords = 6000;  // for fingerprints

struct Count {
  float times = 0;
  float chance = 0;
  bool title = false;
  bool lead = false;
  bool name = false;
};

class Collector {
 public:
  explicit Collector(const WordRanks& ranks) : ranks_(ranks) {}

  void read(std::string_view text, bool title);
  void add_subject(const Subject& subject);
  [[nodiscard]] std::vector<Term> terms() const;
  [[nodiscard]] const std::vector<std::uint64_t>& words() const { return words_; }

 private:
  void take(std::string_view raw, std::size_t at, bool title, bool after_stop);

  const WordRanks& ranks_;
  std::size_t body_ = 0;                             // bytes of body read before this paragraph
  std::unordered_map<std::uint32_t, Count> counts_;  // by key
  std::vector<std::uint64_t> words_;                 // of the body, for fingerprints
};

bool inside_word(char32_t value) {
  return base::is_letter(value) || base::is_digit(value) || base::is_mark(value);
}

void Collector::read(std::string_view text, bool title) {
  bool after_stop = true;
  std::size_t at = 0;
  while (at < text.size()) {
    const base::CodePoint point = base::decode_at(text, at);
    if (!inside_word(point.value)) {
      if (std::u32string_view(U".!?:;\"“”‘’—–").find(point.value) != std::u32string_view::npos)
        after_stop = true;
      at += point.length;
      continue;
    }
    std::size_t end = at;
    while (end < text.size()) {
      const base::CodePoint next = base::decode_at(text, end);
      const bool apostrophe = next.value == U'\'' || next.value == U'’';
      const bool mark = apostrophe || next.value == U'.' || next.value == U',';
      if (!inside_word(next.value)) {
        // "don't", "1,250", "U.S": a mark between two of a word's own kind belongs to it.
        if (!mark) break;
        const base::CodePoint after = base::decode_at(text, end + next.length);
        if (after.length == 0 || !inside_word(after.value)) break;
        if (!apostrophe && !(base::is_digit(after.value) && end > at &&
                             base::is_digit(base::decode_before(text, end).value)))
          break;
      }
      end += next.length;
    }
    take(text.substr(at, end - at), at, title, after_stop);
    after_stop = false;
    at = end;
  }
  if (!title) body_ += text.size();
}

std::string folded(std::string_view raw) {
  std::string word(raw);
  for (char& c : word) {
    if (static_cast<unsigned char>(c) >= 0x80) return base::fold(raw);
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return word;
}

void Collector::take(std::string_view raw, std::size_t at, bool title, bool after_stop) {
  const std::string word = folded(raw);
  if (!title && words_.size() < kMostWords) words_.push_back(base::fnv1a(word));
  if (!title && body_ + at > kBodyBytes) return;
  const std::string root = stem(word);
  const auto key = static_cast<std::uint32_t>(base::fnv1a(root) >> 33U);
  Count& count = counts_[key];
  if (count.times == 0) count.chance = static_cast<float>(ranks_.chance(root));
  count.times += title ? kTitleTimes : 1;
  count.title = count.title || title;
  count.lead = count.lead || title || body_ + at < kLeadBytes;
  const bool capital = base::is_upper(base::decode_at(raw, 0).value);
  count.name = count.name || (capital && !title && !after_stop);
}

void Collector::add_subject(const Subject& subject) {
  const auto key = static_cast<std::uint32_t>(base::fnv1a("\x01" + subject.name) >> 33U);
  Count& count = counts_[key];
  count.times += static_cast<float>(subject.count);
  count.chance = static_cast<float>(kSubjectChance);
  count.name = true;
}

std::vector<Term> Collector::terms() const {
  std::vector<Term> all;
  all.reserve(counts_.size());
  for (const auto& [key, count] : counts_) {
    const float place =
        1 + (count.title ? kInTitle : 0) + (count.lead ? kInLead : 0) + (count.name ? kAsName : 0);
    all.push_back(
        {(key << 1U) | (count.name ? 1U : 0U), (1 + std::log(count.times)) * place, count.chance});
  }
  const auto weight = [](const Term& term) { return -std::log(term.chance) * term.frequency; };
  std::sort(all.begin(), all.end(), [&](const Term& a, const Term& b) {
    const float left = weight(a);
    const float right = weight(b);
    return left != right ? left > right : a.term < b.term;
  });
  if (all.size() > kMostTerms) all.resize(kMostTerms);
  std::sort(all.begin(), all.end(),
            [](const Term& a, const Term& b) { return key_of(a.term) < key_of(b.term); });
  return all;
}

bool tells(SectionKind kind) {
  return kind == SectionKind::kBody || kind == SectionKind::kSubheading;
}

std::string code_of(const Document& document, const document::Participant& who) {
  std::string code(document::country_of(document, who));
  if (!who.entity.valid()) return code;
  const auto& sectors = document.entities.get()[who.entity.value].sectors;
  return code + (sectors.empty() ? "" : sectors.front());
}

std::string side_of(const Document& document, const std::vector<document::Participant>& side) {
  std::set<std::string> codes;
  for (const auto& participant : side) {
    const std::string code = code_of(document, participant);
    if (!code.empty()) codes.insert(code);
  }
  std::string joined;
  for (const std::string& code : codes) joined += " " + code;
  return joined;
}

std::vector<Subject> subjects_of(const Document& document) {
  std::map<std::string, int> counts;
  if (document.entities.present()) {
    for (const auto& entity : document.entities.get()) {
      // As findings call it, so that features made from these later are the same.
      if (!entity.name.empty() && !entity.mentions.empty())
        counts["actor " + entity.name] += static_cast<int>(entity.mentions.size());
    }
  }
  if (document.events.present() && document.entities.present()) {
    for (const auto& event : document.events.get()) {
      const std::string sides =
          side_of(document, event.source) + " >" + side_of(document, event.target);
      if (sides.size() > 2) counts["event " + event.type + sides] += 1;
    }
  }
  std::vector<Subject> subjects;
  for (const auto& [name, count] : counts) subjects.push_back({name, count});
  return subjects;
}

}  // namespace

Features make_features(const ArticleText& text, const std::vector<Subject>& subjects,
                       const WordRanks& ranks) {
  Collector collector(ranks);
  collector.read(text.title, true);
  for (const std::string_view paragraph : text.paragraphs) collector.read(paragraph, false);
  for (const Subject& subject : subjects) collector.add_subject(subject);
  Features features;
  features.terms = collector.terms();
  features.fingerprints = fingerprints(collector.words());
  return features;
}

Features features_of(const Document& document, const WordRanks& ranks) {
  ArticleText text;
  const document::Metadata& about = document.metadata();
  text.title = about.title;
  std::string_view headline;
  for (const auto& section : document.sections.get()) {
    const std::string_view words = document.slice(section.span);
    if (section.kind == SectionKind::kHeadline && headline.empty()) headline = words;
    if (tells(section.kind) && !section.repeats) text.paragraphs.push_back(words);
  }
  if (text.title.empty()) text.title = headline;
  Features features = make_features(text, subjects_of(document), ranks);
  features.id = about.id;
  features.published = about.published;
  features.day = document.published_day();
  features.outlet = about.publisher;
  return features;
}

}  // namespace chancery::stories
