#include "chancery/text/quoter.h"

#include <algorithm>
#include <array>
#include <optional>

#include "chancery/base/utf8.h"
#include "chancery/text/paragraphs.h"
#include "chancery/text/quote_marks.h"

namespace chancery::text {
namespace {

using document::Quotation;
using document::SectionKind;
using document::Span;

struct Open {
  QuoteMark mark;
  std::optional<std::uint32_t> nested;  // where one of the same family first opened inside
};

// The marks of one section, matched with a stack that never holds more than kMaxDepth.
class SectionQuotes {
 public:
  SectionQuotes(std::string_view text, Span section) : text_(text), section_(section) {}

  // True when a quotation is still open at the end.
  bool run(bool reopened, std::vector<Quotation>& out) {
    marks_ = find_marks(text_, section_);
    find_single_closers();
    for (at_ = 0; at_ < marks_.size(); ++at_) take(marks_[at_]);
    const bool open = finish();
    std::sort(found_.begin(), found_.end(), [](const Quotation& a, const Quotation& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    drop_doubled();
    if (reopened && !found_.empty() && found_.front().span.begin == section_.begin)
      found_.front().continues = true;
    out.insert(out.end(), found_.begin(), found_.end());
    return open;
  }

 private:
  void take(const QuoteMark& mark) {
    switch (mark.family) {
      case MarkFamily::kDouble:
        return take_double(mark);
      case MarkFamily::kSingle:
        return take_single(mark);
      case MarkFamily::kGuillemet:
      case MarkFamily::kSingleGuillemet:
        return take_guillemet(mark);
    }
  }

  Open* innermost(MarkFamily family) {
    for (auto at = stack_.rbegin(); at != stack_.rend(); ++at) {
      if (at->mark.family == family) return &*at;
    }
    return nullptr;
  }

  void take_double(const QuoteMark& mark) {
    const Open* open = innermost(MarkFamily::kDouble);
    if (open == nullptr) {
      const bool inches = mark.shape == MarkShape::kEither && base::is_digit(mark.before);
      const bool stray =
          mark.shape != MarkShape::kOpens && mark.shape != MarkShape::kLow && mark.at_closing();
      if (!stray && !inches) push(mark);
      return;
    }
    switch (mark.shape) {
      case MarkShape::kLow:
        return push(mark);
      case MarkShape::kCloses:
        return close(mark);
      case MarkShape::kOpens:
        if (open->mark.shape == MarkShape::kLow ? !mark.at_opening() : mark.at_closing())
          return close(mark);
        return push(mark);
      case MarkShape::kEither:
        if (mark.at_opening() && !mark.at_closing()) return push(mark);
        return close(mark);
    }
  }

  // The opposite of the mark that opened closes, so that »German« and « French » both hold.
  void take_guillemet(const QuoteMark& mark) {
    const Open* open = innermost(mark.family);
    if (open != nullptr && open->mark.shape != mark.shape) return close(mark);
    push(mark);
  }

  void take_single(const QuoteMark& mark) {
    const Open* open = innermost(MarkFamily::kSingle);
    if (open != nullptr) {
      const bool closes =
          !mark.space_before() && !mark.letter_after() && mark.shape != MarkShape::kLow;
      if (closes && !is_possessive(mark)) close(mark);
      return;
    }
    if (mark.shape == MarkShape::kLow) return push(mark);
    if (!mark.space_before() && !follows_mark(mark)) return;
    const bool may_open =
        mark.letter_after() && !is_elision(mark) && (has_closer() || opens_section(mark));
    if (may_open) push(mark);
  }

  bool opens_section(const QuoteMark& mark) const {
    return mark.shape == MarkShape::kOpens && mark.span.begin == section_.begin;
  }
  // Straight after another quotation mark, as in "'It is over,' he told me".
  bool follows_mark(const QuoteMark& mark) const {
    return at_ > 0 && marks_[at_ - 1].span.end == mark.span.begin;
  }
  bool could_close(const QuoteMark& mark) const {
    return mark.family == MarkFamily::kSingle && !mark.space_before() && !mark.letter_after() &&
           mark.shape != MarkShape::kLow;
  }
  void find_single_closers() {
    next_closer_.assign(marks_.size() + 1, marks_.size());
    for (std::size_t i = marks_.size(); i-- > 0;) {
      next_closer_[i] = could_close(marks_[i]) ? i : next_closer_[i + 1];
    }
  }
  bool has_closer() const { return next_closer_[at_ + 1] < marks_.size(); }

  // "the ministers' meeting": an s before, a word after, and another mark that can close later on
  // before the next one opens.
  bool is_possessive(const QuoteMark& mark) const {
    if (mark.before != U's' || mark.after != U' ') return false;
    const base::CodePoint next = base::decode_at(text_, mark.span.end + 1);
    if (!base::is_lower(next.value)) return false;
    for (std::size_t i = at_ + 1; i < marks_.size() && i < at_ + 4; ++i) {
      if (marks_[i].family != MarkFamily::kSingle) return false;
      if (could_close(marks_[i])) return true;
      if (marks_[i].space_before()) return false;
    }
    return false;
  }

  // 'tis, '90s, 'em
  bool is_elision(const QuoteMark& mark) const {
    const std::string_view rest = text_.substr(mark.span.end, 5);
    if (rest.size() >= 3 && rest[0] >= '0' && rest[0] <= '9' && rest[1] >= '0' && rest[1] <= '9' &&
        rest[2] == 's')
      return true;
    static constexpr std::array<std::string_view, 7> kShortened = {"tis", "twas",  "em",  "n",
                                                                   "til", "cause", "bout"};
    const std::string lower = base::to_lower(rest);
    return std::any_of(kShortened.begin(), kShortened.end(), [&](std::string_view word) {
      return lower.starts_with(word) &&
             (lower.size() == word.size() ||
              !base::is_letter(base::decode_at(lower, word.size()).value));
    });
  }

  void push(const QuoteMark& mark) {
    if (stack_.size() >= Quoter::kMaxDepth) return;
    if (Open* outer = innermost(mark.family); outer != nullptr && !outer->nested)
      outer->nested = mark.span.begin;
    stack_.push_back({mark, std::nullopt});
  }

  // Closes the innermost of the mark's family; what opened inside and was never closed is no
  // quotation.
  void close(const QuoteMark& mark) {
    while (!stack_.empty()) {
      const Open open = stack_.back();
      stack_.pop_back();
      if (open.mark.family != mark.family) continue;
      add({open.mark.span.begin, mark.span.end}, {open.mark.span.end, mark.span.begin}, true);
      return;
    }
  }

  // Unclosed ones end with the section, or where the next of their family opened.
  bool finish() {
    bool open_at_end = false;
    for (const Open& open : stack_) {
      if (open.mark.family == MarkFamily::kSingle && !opens_section(open.mark)) continue;
      const std::uint32_t end = open.nested ? *open.nested : section_.end;
      const Span span = trimmed(text_, {open.mark.span.begin, end});
      add(span, {open.mark.span.end, span.end}, false);
      open_at_end = open_at_end || !open.nested;
    }
    stack_.clear();
    return open_at_end;
  }

  void add(Span span, Span inner, bool closed) {
    inner = trimmed(text_, inner);
    if (!inner.empty()) found_.push_back({span, inner, closed, false});
  }

  // Doubled marks ("“so”") make a pair inside a pair with nothing between: one quotation.
  void drop_doubled() {
    std::vector<Quotation> kept;
    for (const Quotation& quotation : found_) {
      if (!kept.empty() && kept.back().inner == quotation.span) {
        kept.back().inner = quotation.inner;
        continue;
      }
      kept.push_back(quotation);
    }
    found_ = std::move(kept);
  }

  std::string_view text_;
  Span section_;
  std::vector<QuoteMark> marks_;
  std::vector<std::size_t> next_closer_;
  std::size_t at_ = 0;
  std::vector<Open> stack_;
  std::vector<Quotation> found_;
};

bool carries_quotation(SectionKind kind) { return kind == SectionKind::kBody; }

}  // namespace

base::Expected<Quoter> Quoter::load(const lexicon::DataFiles&) { return Quoter(); }

std::span<const document::LayerKind> Quoter::needs() const {
  static constexpr std::array kNeeds = {document::LayerKind::kSections};
  return kNeeds;
}

std::span<const document::LayerKind> Quoter::gives() const {
  static constexpr std::array kGives = {document::LayerKind::kQuotations};
  return kGives;
}

void Quoter::annotate(document::Document& document, document::Workspace&) const {
  std::vector<Quotation> quotations;
  bool open = false;  // the body paragraph before ended inside a quotation
  for (const document::Section& section : document.sections.get()) {
    const bool body = carries_quotation(section.kind);
    const bool still = SectionQuotes(document.text(), section.span).run(body && open, quotations);
    if (body) open = still;
  }
  document.quotations.write(std::move(quotations), "quoter");
}

}  // namespace chancery::text
