// What is kept of an article to group it: weighted words of title and opening, names, actors where
// the article has been coded, and fingerprints of its wording. About 1 KiB an article; pack() gives
// bytes for a store, so that grouping goes on after a restart without reading the text again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/calendar.h"
#include "chancery/document/document.h"
#include "chancery/stories/words.h"

namespace chancery::stories {

struct Term {
  std::uint32_t term = 0;  // hash of the stem; lowest bit: seen as a name
  float frequency = 0;     // dampened and raised by where it stands
  float chance = 0;        // prior chance of the word in an article
};

struct Features {
  std::string id;
  std::string published;         // ISO 8601 as stated; empty when unknown
  std::optional<base::Day> day;  // of publication
  std::string outlet;
  std::vector<Term> terms;  // by term, at most kMostTerms
  std::vector<std::uint32_t> fingerprints;
};

inline constexpr std::size_t kMostTerms = 100;

// Plain parts of an article, for callers that hold no Document.
struct ArticleText {
  std::string_view title;
  std::vector<std::string_view> paragraphs;  // of the body, in order
};
// An actor or event that the article is about: a stable name for it ("actor Sergei Lavrov",
// "event CONSULT RUS >USA") and how often it is met.
struct Subject {
  std::string name;
  int count = 1;
};

[[nodiscard]] Features make_features(const ArticleText& text, const std::vector<Subject>& subjects,
                                     const WordRanks& ranks);

// Needs sections; entities and events are used where they are present.
[[nodiscard]] Features features_of(const document::Document& document, const WordRanks& ranks);

// Bytes in a fixed order (little endian), read back by unpack(). std::nullopt for bytes that pack()
// did not write. id, published, day and outlet are the store's own columns and are left out.
[[nodiscard]] std::string pack(const Features& features);
[[nodiscard]] std::optional<Features> unpack(std::string_view bytes);

}  // namespace chancery::stories
