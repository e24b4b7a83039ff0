// The word lists of data/entities/*.ent: which small words steer the reading of actors.
// Immutable after load and shared among threads.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_set>

#include "chancery/base/error.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::entities {

enum class WordList : std::uint8_t {
  kDeterminer,
  kQuantity,
  kTransparent,
  kLocative,
  kWeakLink,
  kFormer,
  kIncoming,
  kBreak,
  kBelonging,
  kOtherSide,
  kHe,
  kShe,
  kIt,
  kThey,
  kTitleHe,
  kTitleShe,
  kCourtesy,
  kCounterpart,
  kStateNoun,
  kGroupNoun,
  kOrganizationNoun,
  kSelf,
  kPlaceNoun,
  kEthnic,
  kMeetingNoun,
  kAway,
  kBound,
  kHeadship,
  kCalendar,
  kGeneralRole,
  kWeakWord,
  kDefinite,
  kInternational,
  kLeads,
  kGivenTitle,
  kPersonGroup,
  kCalledCompany,
  kCalledMedia,
  kCalledOrganisation,
  kCalledGroup,
  kCalledParty,
  kCalledAgency,
  kCalledInstitution,
  kNameHe,
  kNameShe,
  kPartyNoun,
  kAbroad,
  kNameBridge,
  kAccordNoun,
  kArmed,
  kAnyRank,
  kOfMind,
};
inline constexpr std::size_t kWordListCount = 52;

struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const noexcept {
    return std::hash<std::string_view>{}(text);
  }
};
using WordSet = std::unordered_set<std::string, StringHash, std::equal_to<>>;

class WordLists {
 public:
  // E-ENT-001: a list that the program does not know; E-ENT-002: a list that is missing.
  [[nodiscard]] static base::Expected<WordLists> load(const lexicon::DataFiles& data);

  // `word` in lower case.
  [[nodiscard]] bool has(WordList list, std::string_view word) const {
    return sets_[static_cast<std::size_t>(list)].contains(word);
  }

 private:
  std::array<WordSet, kWordListCount> sets_;
};

}  // namespace chancery::entities
