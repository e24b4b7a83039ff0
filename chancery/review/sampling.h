// A stratified random sample of events for hand checking, and of sentences in which nothing was
// found, for what was missed. Which units are drawn depends on the seed and the units alone, not on
// their order or on the store's ids.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/store/store.h"

namespace chancery::review {

struct Sampled {
  std::string kind;       // "event", "sentence" (nothing was found in it)
  std::string article;    // key
  store::Range span;      // of the trigger, or of the sentence
  std::string stratum;    // "CONSULT/USA/The Paper"
  double weight = 1;      // units of the stratum for each one drawn
  store::EventRow event;  // of events
  std::string words;      // the evidence, or the sentence
};

// Strata by properties: type, country (of the first source), outlet, status, year, confidence (in
// tenths). E-REV-001: another one.
[[nodiscard]] base::Expected<std::vector<std::string>> strata_from(std::string_view by);

// `number` units, shared among the strata by their size (largest remainders), but at least one of
// each as far as they go round. Sorted by article and span.
[[nodiscard]] base::Expected<std::vector<Sampled>> sample_events(store::Reader& reader,
                                                                 const store::Filter& filter,
                                                                 const std::vector<std::string>& by,
                                                                 std::size_t number,
                                                                 std::uint64_t seed);
// Sentences of articles of the filter's days and outlets that no event has as evidence; the weight
// is that of all such sentences for one drawn.
[[nodiscard]] base::Expected<std::vector<Sampled>> sample_sentences(store::Reader& reader,
                                                                    const store::Filter& filter,
                                                                    std::size_t number,
                                                                    std::uint64_t seed);

// How many of each stratum: exposed for its test.
[[nodiscard]] std::map<std::string, std::size_t> shares(
    const std::map<std::string, std::size_t>& sizes, std::size_t number);

// Columns of the sheet that coders fill. `blind` hides what the program found: coders fill type,
// source, target and status; otherwise they judge.
[[nodiscard]] std::vector<std::string> sheet_names(bool blind);
[[nodiscard]] std::vector<std::string> sheet_cells(const Sampled& unit, bool blind);

}  // namespace chancery::review
