// How findings are named on pages and in tables: actors, voices, amounts, dates.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chancery/document/document.h"

namespace chancery::cli {

// "RUSGOV"; empty when unknown.
[[nodiscard]] std::string code_of(const document::Document& document,
                                  const document::Participant& who);
// "Sergei Lavrov (RUSGOV)", "Sergei Lavrov" when nothing more is known. The entity's name rather
// than a pronoun of the text.
[[nodiscard]] std::string name_of(const document::Document& document,
                                  const document::Participant& who);
// Several: brief gives codes ("USAGOV, RUSGOV") and words only where there is none.
[[nodiscard]] std::string names_of(const document::Document& document,
                                   const std::vector<document::Participant>& all, bool brief,
                                   std::string_view between);
// "the article", or who says so.
[[nodiscard]] std::string voice_of(const document::Document& document,
                                   const document::Event& event);
// "1,000,000,000 EUR", "1 billion EUR".
[[nodiscard]] std::string wording_of(const document::Money& money);
// 0.873 as "87.3", without the sign.
[[nodiscard]] std::string percent(double share);
// The words of several spans, joined by " … ".
[[nodiscard]] std::string words_of(const document::Document& document,
                                   const std::vector<document::Span>& spans);
// The trigger with about `context` bytes of its sentence on either side, whole words.
[[nodiscard]] std::string passage(const document::Document& document, document::Span trigger,
                                  document::Span evidence, std::size_t context);

}  // namespace chancery::cli
