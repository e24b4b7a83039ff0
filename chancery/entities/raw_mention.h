// A phrase that may name an actor, with all that its own words and their syntax say; MentionFinder
// makes them in text order, Discourse gives them entities.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "chancery/document/layers.h"
#include "chancery/entities/reading.h"

namespace chancery::entities {

enum class RawKind : std::uint8_t {
  kActorName,  // an entry of the lexicon
  kPerson,     // a person's name that no list holds, or that the text describes otherwise
  kOrganization,
  kPlace,        // a place that is no state and no seat
  kNominal,      // "Iraqi troops", "the minister"
  kGroup,        // "both nations", "the two blocs", "the country"
  kCounterpart,  // "his Russian counterpart"
  kPronoun,
};

struct RawMention {
  RawKind kind = RawKind::kNominal;
  document::TokenRange tokens;
  document::TokenId head;
  document::SentenceId sentence;
  Reading reading;
  std::optional<Reading> title;        // what the words before a person's name say
  std::vector<std::string> countries;  // "Russian and Chinese officials": one entity each
  std::string head_word;               // lower case, singular: "minister", "ministry"
  bool surname_only = false;
  bool definite = false;  // "the", "this", a possessive
  bool bare = false;      // nothing but determiner and head
  bool plural = false;
  int count = 0;  // "the two ministers", "both": 2
  bool only_place = false;
  bool subject = false;
  bool quoted = false;            // inside quotation marks
  document::TokenId relative_to;  // antecedent of a relative pronoun
  document::TokenId possessor;    // token of "his" in "his Russian counterpart"
  document::TokenId
      appositive_of;  // head of the phrase that this one describes, or that describes it
};

}  // namespace chancery::entities
