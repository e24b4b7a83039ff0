// Which dollar, peso or pound: a name that several currencies bear is the currency of the country
// that the text speaks of. The country words are those of the class currency-home in data/dates.
//
//   "Mexico's congress set aside 500 million pesos"   MXN
//   "Egypt sold bonds for 60 billion pounds"          EGP
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/dates/cursor.h"
#include "chancery/document/document.h"

namespace chancery::dates {

class CurrencyHomes {
 public:
  // Notes the country words of a sentence; sentences come in text order.
  void hear(const Cursor& at, std::size_t sentence);
  // An amount of the document whose currency is only a family name ("pesos").
  void ask(std::size_t amount, std::string_view family, std::uint32_t position,
           std::size_t sentence);
  // Gives the amounts asked about their currency: that of the nearest country word of the same
  // sentence, the ones before the amount first; else the one named most often in the document.
  // Where no country word speaks the unit stays as it was.
  void settle(std::vector<document::Amount>& amounts) const;

 private:
  struct Home {
    std::string_view family;  // lives in the vocabulary
    std::string_view code;
    std::uint32_t position = 0;  // byte in the text
    std::size_t sentence = 0;
  };
  struct Question {
    std::size_t amount = 0;
    std::string family;
    std::uint32_t position = 0;
    std::size_t sentence = 0;
  };
  void note(const Sense& sense, std::uint32_t position, std::size_t sentence);
  [[nodiscard]] std::string_view answer(const Question& question) const;

  std::vector<Home> homes_;  // in text order
  std::vector<Question> questions_;
};

// The family of a currency name as the text writes it: "pesos" -> "peso".
[[nodiscard]] std::string currency_family(std::string_view lower);

}  // namespace chancery::dates
