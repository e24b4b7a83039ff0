// When and where the news happened: answers ranked over the opening of an article.
#pragma once

#include <string>
#include <vector>

#include "chancery/document/document.h"

namespace chancery::events {

inline constexpr std::size_t kAnswers = 3;  // to one question, best first

// An answer and how well it answers: higher is better.
struct Answer {
  std::string text;
  double points = 0;
};

// The three best, each once.
[[nodiscard]] std::vector<std::string> best_answers(std::vector<Answer> answers);

// Whether a day near to publication is named there: if not, the rest of the article may name it.
[[nodiscard]] bool tells_day_of_news(const document::Document& document,
                                     const std::vector<std::uint32_t>& sentences);

// `sentences`: headline first, then the body's first sentences, as indices.
[[nodiscard]] std::vector<Answer> when_told(const document::Document& document,
                                            const std::vector<std::uint32_t>& sentences);
[[nodiscard]] std::vector<Answer> where_told(const document::Document& document,
                                             const std::vector<std::uint32_t>& sentences);

}  // namespace chancery::events
