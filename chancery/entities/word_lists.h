// The word lists of data/entities/*.ent: which small words steer the reading of actors.
// Immutable after load and shared among threads.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/base/hash.h"
#include "chancery/lexicon/data_files.h"
#include "chancery/lexicon/string_index.h"

namespace chancery::entities {

enum class WordList : std::uint8_t {
  kDeterminer,
  kQuantity,
  kTransparent,
  kLocative,
  kWeakLink,
  kHelpedLink,
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
  kHighOffice,
};
inline constexpr std::size_t kWordListCount = 54;

class WordLists {
 public:
  // E-ENT-001: a list that the program does not know; E-ENT-002: a list that is missing.
  [[nodiscard]] static base::Expected<WordLists> load(const lexicon::DataFiles& data);

  // `word` in lower case. Asked a hundred times for a word of text: one look-up tells all its
  // lists, and most words are in none.
  [[nodiscard]] bool has(WordList list, std::string_view word) const {
    const std::uint32_t found =
        index_.find(base::fnv1a(word), [&](std::uint32_t at) { return words_[at].text == word; });
    return found != lexicon::StringIndex::kNone &&
           (words_[found].lists >> static_cast<unsigned>(list) & 1U) != 0;
  }

 private:
  struct Word {
    std::string text;
    std::uint64_t lists = 0;  // bit i: of the list i
  };
  static_assert(kWordListCount <= 64);
  void add(std::string_view text, std::size_t list);
  std::vector<Word> words_;
  lexicon::StringIndex index_;
};

}  // namespace chancery::entities
