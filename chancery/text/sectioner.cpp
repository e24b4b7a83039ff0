#include "chancery/text/sectioner.h"

#include <algorithm>
#include <array>

#include "chancery/base/utf8.h"
#include "chancery/text/paragraph_kind.h"
#include "chancery/text/paragraphs.h"
#include "chancery/text/repetition.h"
#include "chancery/text/section_words.h"

namespace chancery::text {
namespace {

using document::Document;
using document::Section;
using document::SectionKind;
using document::Span;

constexpr std::size_t kHeadlineWords = 30;
constexpr std::size_t kSubheadingWords = 15;
constexpr std::size_t kPullquoteWords = 70;
constexpr std::size_t kNearTop = 6;
constexpr std::size_t kBodyWords = 18;  // a paragraph of this many words is running text

// One article's paragraphs while they are judged.
class Layout {
 public:
  Layout(const Document& document, const SectionWords& words)
      : document_(document), judge_(words) {}

  std::vector<Section> run(const std::vector<Span>& spans) {
    for (const Span span : spans) {
      Paragraph paragraph{span, word_hashes(document_.slice(span))};
      looks_.push_back(looks_of(document_.slice(span), paragraph.words.size()));
      paragraphs_.push_back(std::move(paragraph));
    }
    kinds_.assign(spans.size(), SectionKind::kBody);
    repeats_ = find_repeats(paragraphs_);
    const std::size_t head = find_headline();
    for (std::size_t i = 0; i < spans.size(); ++i) {
      if (i != head) judge(i, head);
    }
    return sections();
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  std::string_view slice(std::size_t i) const { return document_.slice(paragraphs_[i].span); }

  // The title where it is known; else a first paragraph that is short, does not end like a sentence
  // and has text after it.
  std::size_t find_headline() {
    if (paragraphs_.empty()) return kNone;
    const auto title = word_hashes(document_.metadata().title);
    std::size_t head = kNone;
    for (std::size_t i = 0;
         !title.empty() && i < std::min(kNearTop, paragraphs_.size()) && head == kNone; ++i) {
      if (paragraphs_[i].words == title) head = i;
    }
    if (head == kNone && paragraphs_.size() > 1 && looks_[0].words <= kHeadlineWords &&
        looks_[0].words > 0 && !looks_[0].full_stop && judge_.opening_dateline(slice(0)) == 0 &&
        !judge_.is_dateline(slice(0)) && !judge_.is_boilerplate(slice(0))) {
      const bool title_before = document_.body_begin() > 0;
      if (!title_before && slice(0).back() != ':' && slice(0).back() != ',') head = 0;
    }
    if (head != kNone) kinds_[head] = SectionKind::kHeadline;
    return head;
  }

  bool running_text_follows(std::size_t i) const {
    if (i + 1 >= paragraphs_.size()) return false;
    const Looks& next = looks_[i + 1];
    return next.words >= kBodyWords || (next.words >= kBodyWords / 2 && next.stop);
  }

  void judge(std::size_t i, std::size_t head) {
    const std::string_view text = slice(i);
    const Looks& looks = looks_[i];
    // A source must stand: what is itself a repetition hands on its source.
    if (repeats_[i] && repeats_[*repeats_[i]] && *repeats_[*repeats_[i]] < i)
      repeats_[i] = repeats_[*repeats_[i]];
    const bool same_as_head = head != kNone && repeats_[i] && *repeats_[i] == head;
    const bool top = i < kNearTop && (head == kNone || i > head);
    if (same_as_head) {
      kinds_[i] = SectionKind::kHeadline;
    } else if (judge_.is_boilerplate(text)) {
      kinds_[i] = SectionKind::kBoilerplate;
    } else if (judge_.is_credit(text)) {
      kinds_[i] = SectionKind::kCredit;
    } else if (judge_.is_byline(text, bare_name_fits(i, head))) {
      kinds_[i] = SectionKind::kByline;
    } else if (top && judge_.is_dateline(text)) {
      kinds_[i] = SectionKind::kDateline;
    } else if (i > 0 && judge_.is_marked_caption(text, looks)) {
      kinds_[i] = SectionKind::kCaption;
    } else if (is_subheading(i, head)) {
      kinds_[i] = SectionKind::kSubheading;
    } else if (repeats_[i] && looks.words <= kPullquoteWords && looks.words >= 4 &&
               !is_list_item(text)) {
      kinds_[i] = SectionKind::kPullquote;
    } else if (i > 0 && judge_.is_caption(text, looks)) {
      kinds_[i] = SectionKind::kCaption;
    }
    const SectionKind kind = kinds_[i];
    if (kind != SectionKind::kHeadline && kind != SectionKind::kPullquote &&
        kind != SectionKind::kSubheading) {
      repeats_[i].reset();
    }
  }

  // A line that is only a name is a byline under the headline or as the last words.
  bool bare_name_fits(std::size_t i, std::size_t head) const {
    const std::size_t first = head == kNone ? 0 : head + 1;
    const bool top = i >= first && i < first + 4 && paragraphs_.size() > i + 1 &&
                     std::none_of(looks_.begin() + static_cast<std::ptrdiff_t>(first),
                                  looks_.begin() + static_cast<std::ptrdiff_t>(i),
                                  [](const Looks& looks) { return looks.words >= kBodyWords; });
    return (top && head != kNone) || (i + 2 >= paragraphs_.size() && i > 1);
  }

  bool is_subheading(std::size_t i, std::size_t head) const {
    const Looks& looks = looks_[i];
    if (looks.words == 0 || looks.words > kSubheadingWords || looks.quoted) return false;
    if (is_list_item(slice(i)) || base::is_lower(base::decode_at(slice(i), 0).value)) return false;
    const char last = slice(i).back();
    const bool open_end = !looks.stop || last == '?';
    if (!open_end || i == 0 || i + 1 >= paragraphs_.size()) return false;
    const bool after_head = head != kNone && i <= head + 2;
    return running_text_follows(i) || after_head ||
           (repeats_[i] && looks_[*repeats_[i]].words > looks.words);
  }

  std::vector<Section> sections() const {
    std::vector<Section> sections;
    std::vector<std::uint32_t> index(paragraphs_.size());
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
      Span span = paragraphs_[i].span;
      if (kinds_[i] == SectionKind::kBody) {
        if (const std::size_t length = judge_.opening_dateline(document_.slice(span)); length > 0) {
          const Span dateline{span.begin, span.begin + static_cast<std::uint32_t>(length)};
          const Span rest = trimmed(document_.text(), {dateline.end, span.end});
          if (!rest.empty()) {
            sections.push_back(
                {SectionKind::kDateline, trimmed(document_.text(), dateline), std::nullopt});
            span = rest;
          }
        }
      }
      index[i] = static_cast<std::uint32_t>(sections.size());
      sections.push_back({kinds_[i], span, repeats_[i]});
    }
    for (Section& section : sections) {
      if (section.repeats) section.repeats = index[*section.repeats];
    }
    return sections;
  }

  const Document& document_;
  ParagraphJudge judge_;
  std::vector<Paragraph> paragraphs_;
  std::vector<Looks> looks_;
  std::vector<SectionKind> kinds_;
  std::vector<std::optional<std::uint32_t>> repeats_;
};

void add_gap(const Document& document, Span gap, std::vector<Section>& sections) {
  for (const Span span : split_paragraphs(document.text(), gap)) {
    sections.push_back({SectionKind::kBody, span, std::nullopt});
  }
}

// Intake's blocks, clipped to be in order; text between them becomes body. Then body paragraphs
// that repeat others are seen as what they are.
std::vector<Section> from_blocks(const Document& document) {
  std::vector<Section> sections;
  std::uint32_t at = 0;
  const auto size = static_cast<std::uint32_t>(document.text().size());
  for (const Section& block : document.blocks()) {
    const Span span = trimmed(document.text(), {std::max(at, std::min(block.span.begin, size)),
                                                std::min(block.span.end, size)});
    if (span.empty()) continue;
    add_gap(document, {at, span.begin}, sections);
    sections.push_back({block.kind, span, std::nullopt});
    at = span.end;
  }
  add_gap(document, {at, size}, sections);
  std::vector<Paragraph> paragraphs;
  for (const Section& section : sections)
    paragraphs.push_back({section.span, word_hashes(document.slice(section.span))});
  const auto repeats = find_repeats(paragraphs);
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (!repeats[i]) continue;
    Section& section = sections[i];
    const SectionKind source = sections[*repeats[i]].kind;
    const std::size_t words = paragraphs[i].words.size();
    if (section.kind == SectionKind::kBody && words >= kFewestWords && words <= kPullquoteWords) {
      section.kind =
          source == SectionKind::kHeadline ? SectionKind::kHeadline : SectionKind::kPullquote;
    }
    const SectionKind kind = section.kind;
    if (kind == SectionKind::kHeadline || kind == SectionKind::kPullquote ||
        kind == SectionKind::kSubheading) {
      section.repeats = repeats[i];
    }
  }
  return sections;
}

std::vector<Section> from_layout(const Document& document, const SectionWords& words) {
  const auto size = static_cast<std::uint32_t>(document.text().size());
  std::vector<Span> spans;
  if (document.body_begin() > 0) {
    const Span title = trimmed(document.text(), {0, document.body_begin()});
    if (!title.empty()) spans.push_back(title);
  }
  const auto rest = split_paragraphs(document.text(), {document.body_begin(), size});
  spans.insert(spans.end(), rest.begin(), rest.end());
  return Layout(document, words).run(spans);
}

}  // namespace

Sectioner::Sectioner(std::unique_ptr<const SectionWords> words) : words_(std::move(words)) {}
Sectioner::Sectioner(Sectioner&&) noexcept = default;
Sectioner& Sectioner::operator=(Sectioner&&) noexcept = default;
Sectioner::~Sectioner() = default;

base::Expected<Sectioner> Sectioner::load(const lexicon::DataFiles& data) {
  auto words = SectionWords::load(data);
  if (!words) return std::unexpected(words.error());
  return Sectioner(std::make_unique<const SectionWords>(std::move(*words)));
}

std::span<const document::LayerKind> Sectioner::gives() const {
  static constexpr std::array kGives = {document::LayerKind::kSections};
  return kGives;
}

void Sectioner::annotate(Document& document, document::Workspace&) const {
  document.sections.write(
      document.blocks().empty() ? from_layout(document, *words_) : from_blocks(document),
      "sectioner");
}

}  // namespace chancery::text
