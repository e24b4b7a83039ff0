#include "chancery/document/document.h"

#include <algorithm>
#include <array>

#include "chancery/document/annotator.h"

namespace chancery::document {
namespace {

template <class Enum, std::size_t N>
std::string_view pick(const std::array<std::string_view, N>& names, Enum value) {
  return names[static_cast<std::size_t>(value)];
}

constexpr std::array<std::string_view, 9> kSectionNames = {"headline", "subheading", "body",
                                                           "caption",  "credit",     "pullquote",
                                                           "byline",   "dateline",   "boilerplate"};

}  // namespace

std::string_view name_of(SectionKind kind) { return pick(kSectionNames, kind); }
std::optional<SectionKind> section_kind_from(std::string_view name) {
  const auto* found = std::find(kSectionNames.begin(), kSectionNames.end(), name);
  if (found == kSectionNames.end()) return std::nullopt;
  return static_cast<SectionKind>(found - kSectionNames.begin());
}
std::string_view name_of(NameKind kind) {
  static constexpr std::array<std::string_view, 6> kNames = {"PER",  "ORG",   "LOC",
                                                             "NORP", "EVENT", "MISC"};
  return pick(kNames, kind);
}
std::string_view name_of(EntityKind kind) {
  static constexpr std::array<std::string_view, 7> kNames = {
      "person", "organization", "place", "group", "nationality", "document", "other"};
  return pick(kNames, kind);
}
std::string_view name_of(ResolvedBy by) {
  static constexpr std::array<std::string_view, 6> kNames = {
      "none", "knowledge-base", "title", "apposition", "demonym", "coreference"};
  return pick(kNames, by);
}
std::string_view name_of(TimeType type) {
  static constexpr std::array<std::string_view, 4> kNames = {"DATE", "TIME", "DURATION", "SET"};
  return pick(kNames, type);
}
std::string_view name_of(AmountKind kind) {
  static constexpr std::array<std::string_view, 3> kNames = {"money", "count", "percent"};
  return pick(kNames, kind);
}
std::string_view name_of(Role role) {
  static constexpr std::array<std::string_view, 7> kNames = {
      "subject", "object", "indirect", "content", "oblique", "complement", "purpose"};
  return pick(kNames, role);
}
std::string_view name_of(StatementKind kind) {
  static constexpr std::array<std::string_view, 3> kNames = {"direct", "indirect", "mixed"};
  return pick(kNames, kind);
}
std::string_view name_of(StatementAct act) {
  static constexpr std::array<std::string_view, 4> kNames = {"speech", "document", "belief",
                                                             "intention"};
  return pick(kNames, act);
}
std::string_view name_of(Certainty certainty) {
  static constexpr std::array<std::string_view, 3> kNames = {"certain", "probable", "possible"};
  return pick(kNames, certainty);
}
std::string_view name_of(EventStatus status) {
  static constexpr std::array<std::string_view, 7> kNames = {
      "occurred", "ongoing", "historical", "planned", "hypothetical", "negated", "denied"};
  return pick(kNames, status);
}
std::string_view name_of(PublishedFrom from) {
  static constexpr std::array<std::string_view, 5> kNames = {"", "input", "metadata", "text",
                                                             "flag"};
  return pick(kNames, from);
}
std::string_view name_of(LayerKind kind) {
  static constexpr std::array<std::string_view, 18> kNames = {
      "sections",   "sentences", "tokens",    "quotations", "syntax",   "names",
      "predicates", "times",     "amounts",   "mentions",   "entities", "places",
      "statements", "events",    "positions", "outcomes",   "pledges",  "main_event"};
  return pick(kNames, kind);
}

Document::Document(std::string text, Metadata metadata, std::vector<Section> blocks)
    : text_(std::move(text)), metadata_(std::move(metadata)), blocks_(std::move(blocks)) {
  const std::string& title = metadata_.title;
  if (title.empty() || text_.find(title) != std::string::npos) return;
  body_begin_ = static_cast<std::uint32_t>(title.size() + 2);
  text_.insert(0, title + "\n\n");
  for (Section& block : blocks_) {
    block.span.begin += body_begin_;
    block.span.end += body_begin_;
    if (block.repeats) ++*block.repeats;
  }
  if (!blocks_.empty()) {
    const Span span{0, static_cast<std::uint32_t>(title.size())};
    blocks_.insert(blocks_.begin(), Section{SectionKind::kHeadline, span, std::nullopt});
  }
}

std::optional<base::Day> Document::published_day() const {
  return base::parse_iso_day(metadata_.published);
}

bool Document::has_feature(TokenId token, std::string_view feature) const {
  std::string_view feats = string(syntax.get()[token.value].feats);
  while (!feats.empty()) {
    const std::size_t bar = feats.find('|');
    if (feats.substr(0, bar) == feature) return true;
    if (bar == std::string_view::npos) return false;
    feats.remove_prefix(bar + 1);
  }
  return false;
}

std::span<const TokenId> Document::children(TokenId head) const {
  CHANCERY_INVARIANT(head.value + 1 < child_begin_.size());
  const std::uint32_t begin = child_begin_[head.value];
  return {child_.data() + begin, child_begin_[head.value + 1] - begin};
}

Span Document::span_of(TokenRange range) const {
  if (range.first >= range.last) return {};
  const auto& all = tokens.get();
  return {all[range.first.value].span.begin, all[range.last.value - 1].span.end};
}

TokenRange Document::subtree(TokenId head) const {
  std::uint32_t first = head.value;
  std::uint32_t last = head.value;
  std::vector<TokenId> open{head};
  while (!open.empty()) {
    const TokenId token = open.back();
    open.pop_back();
    first = std::min(first, token.value);
    last = std::max(last, token.value);
    for (const TokenId child : children(token)) open.push_back(child);
  }
  return {TokenId(first), TokenId(last + 1)};
}

void Document::write_syntax(std::vector<TokenSyntax> values, std::string_view maker) {
  CHANCERY_INVARIANT(values.size() == tokens.get().size());
  child_begin_.assign(values.size() + 2, 0);
  for (const TokenSyntax& value : values) {
    if (value.head.valid()) ++child_begin_[value.head.value + 1];
  }
  for (std::size_t i = 1; i < child_begin_.size(); ++i) child_begin_[i] += child_begin_[i - 1];
  child_.resize(child_begin_.back());
  std::vector<std::uint32_t> next(child_begin_.begin(), child_begin_.end());
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i].head.valid()) child_[next[values[i].head.value]++] = TokenId(i);
  }
  syntax.write(std::move(values), maker);
}

std::string_view country_of(const Document& document, const Participant& who) {
  if (who.entity.valid()) {
    const std::string& own = document.entities.get()[who.entity.value].country;
    if (!own.empty()) return own;
  }
  return who.country;
}

}  // namespace chancery::document
