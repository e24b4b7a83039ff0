// The words of dates and figures, read from data/dates/*.txt: blocks "words CLASS" with lines
// "VALUE  form | form". docs/formats/dates.md says what the classes and their values are.
// Immutable once loaded; one serves many threads.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/dates/pieces.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::dates {

enum class Class : std::uint8_t {
  kMonth,
  kDoubtfulMonth,
  kWeekday,
  kWeekdaySet,
  kDoubtfulWeekday,
  kUnit,
  kUnitPlural,
  kSeason,
  kDaypart,
  kDayname,
  kShift,
  kNarrative,
  kPart,
  kPartOf,
  kSubpart,
  kEvery,
  kFrequency,
  kZone,
  kClock,
  kMeridiem,
  kEra,
  kDecade,
  kBeforeDate,
  kCardinal,
  kOrdinal,
  kOrdinalSuffix,
  kMagnitude,
  kShortMagnitude,
  kVagueMagnitude,
  kDozen,
  kCouple,
  kVague,
  kFraction,
  kReference,
  kHoliday,
  kAhead,
  kScheduled,
  kBehind,
  kCurrency,
  kCents,
  kCurrencySign,
  kCurrencyCode,
  kMoneyNoun,
  kNotCounted,
  kLabel,
  kPercent,
  kDead,
  kApproximator,
  kPerson,
  kSingular,
  kWeekdayName,
  kCurrencyHome,
  kNamedPeriod,
  kGeneric,
};
inline constexpr int kClassCount = 54;

struct Sense {
  Class cls;
  double number = 0;       // the value when it is a number
  std::string_view value;  // the value as written; lives in the vocabulary
};

// A form of several pieces, by its first one.
struct Phrase {
  std::vector<std::string> rest;
  Sense sense;
};

struct Word {
  std::vector<Sense> senses;
  std::vector<Phrase> phrases;  // longest first

  [[nodiscard]] const Sense* as(Class cls) const {
    for (const Sense& sense : senses) {
      if (sense.cls == cls) return &sense;
    }
    return nullptr;
  }
};

class Vocabulary {
 public:
  // E-DAT-001: a block that is not "words"; E-DAT-002: an unknown class; E-DAT-003: a value that
  // must be a number is none; E-LEX errors of the block reader.
  [[nodiscard]] static base::Expected<Vocabulary> load(const lexicon::DataFiles& files);

  [[nodiscard]] const Word* find(std::string_view lower) const;
  // Gives every piece its word.
  void look_up(std::vector<Piece>& pieces) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  base::Expected<void> add_file(const lexicon::DataFile& file);
  void add_form(std::string_view form, const Sense& sense);

  std::unordered_map<std::string, Word, Hash, std::equal_to<>> words_;
  std::vector<std::unique_ptr<std::string>> values_;
};

}  // namespace chancery::dates
