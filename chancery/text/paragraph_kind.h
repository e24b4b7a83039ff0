// What a paragraph of plain text looks like by itself: its length, its end, its words. The
// sectioner puts this together with place and repetition.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "chancery/document/layers.h"
#include "chancery/text/section_words.h"

namespace chancery::text {

struct Looks {
  std::size_t words = 0;
  bool stop = false;       // ends like a sentence: . ! ? : ; ” or …
  bool full_stop = false;  // the last mark that is no quotation mark or bracket is "."
  bool quoted = false;     // begins with a quotation mark
};
[[nodiscard]] Looks looks_of(std::string_view paragraph, std::size_t words);

// "- one", "2. two"
[[nodiscard]] bool is_list_item(std::string_view paragraph);

class ParagraphJudge {
 public:
  explicit ParagraphJudge(const SectionWords& words) : words_(&words) {}

  [[nodiscard]] bool is_boilerplate(std::string_view paragraph) const;
  // "By Jane Doe", "Jane Doe, Reuters", "Reporting by …"; with `bare`, also "Jane Doe" alone.
  [[nodiscard]] bool is_byline(std::string_view paragraph, bool bare) const;
  // "March 2, 2023", "Updated 8 March, 10:15 GMT", "New Delhi, 2 March".
  [[nodiscard]] bool is_dateline(std::string_view paragraph) const;
  [[nodiscard]] bool is_credit(std::string_view paragraph) const;
  // A short noun phrase that stands alone, or one that says that it is a picture's.
  [[nodiscard]] bool is_caption(std::string_view paragraph, const Looks& looks) const;
  // The second of these.
  [[nodiscard]] bool is_marked_caption(std::string_view paragraph, const Looks& looks) const;
  // Length in bytes of a dateline that opens a body paragraph ("LONDON (Reuters) - "), 0 for none.
  [[nodiscard]] std::size_t opening_dateline(std::string_view paragraph) const;

 private:
  [[nodiscard]] bool opens_with_credit(std::string_view paragraph) const;
  [[nodiscard]] bool has_finite_verb(const std::vector<std::string_view>& words) const;
  [[nodiscard]] bool is_name(const std::vector<std::string_view>& words) const;

  const SectionWords* words_;
};

}  // namespace chancery::text
