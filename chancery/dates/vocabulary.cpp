#include "chancery/dates/vocabulary.h"

#include <algorithm>
#include <charconv>

#include "chancery/base/utf8.h"
#include "chancery/lexicon/block_file.h"

namespace chancery::dates {
namespace {

constexpr std::array<std::string_view, kClassCount> kClassNames = {"month",
                                                                   "doubtful-month",
                                                                   "weekday",
                                                                   "weekday-set",
                                                                   "doubtful-weekday",
                                                                   "unit",
                                                                   "unit-plural",
                                                                   "season",
                                                                   "daypart",
                                                                   "dayname",
                                                                   "shift",
                                                                   "narrative",
                                                                   "part",
                                                                   "partof",
                                                                   "subpart",
                                                                   "every",
                                                                   "frequency",
                                                                   "zone",
                                                                   "clock",
                                                                   "meridiem",
                                                                   "era",
                                                                   "decade",
                                                                   "before-date",
                                                                   "cardinal",
                                                                   "ordinal",
                                                                   "ordinal-suffix",
                                                                   "magnitude",
                                                                   "short-magnitude",
                                                                   "vague-magnitude",
                                                                   "dozen",
                                                                   "couple",
                                                                   "vague",
                                                                   "fraction",
                                                                   "reference",
                                                                   "holiday",
                                                                   "ahead",
                                                                   "scheduled",
                                                                   "behind",
                                                                   "currency",
                                                                   "cents",
                                                                   "currency-sign",
                                                                   "currency-code",
                                                                   "money-noun",
                                                                   "not-counted",
                                                                   "label",
                                                                   "percent",
                                                                   "dead",
                                                                   "approximator",
                                                                   "person",
                                                                   "singular",
                                                                   "weekday-name",
                                                                   "currency-home",
                                                                   "named-period",
                                                                   "generic"};

// Classes whose value is a word or a rule, not a number.
bool worded(Class cls) {
  switch (cls) {
    case Class::kSeason:
    case Class::kDaypart:
    case Class::kPart:
    case Class::kPartOf:
    case Class::kFrequency:
    case Class::kClock:
    case Class::kReference:
    case Class::kHoliday:
    case Class::kCurrency:
    case Class::kCents:
    case Class::kCurrencySign:
    case Class::kCurrencyCode:
    case Class::kCurrencyHome:
    case Class::kNamedPeriod:
    case Class::kSingular:
      return true;
    default:
      return false;
  }
}

std::optional<Class> class_from(std::string_view name) {
  for (int i = 0; i < kClassCount; ++i) {
    if (kClassNames[static_cast<std::size_t>(i)] == name) return static_cast<Class>(i);
  }
  return std::nullopt;
}

}  // namespace

base::Expected<Vocabulary> Vocabulary::load(const lexicon::DataFiles& files) {
  Vocabulary vocabulary;
  for (const lexicon::DataFile* file : files.in("dates", ".txt")) {
    if (auto added = vocabulary.add_file(*file); !added) return std::unexpected(added.error());
  }
  for (auto& [form, word] : vocabulary.words_) {
    std::ranges::stable_sort(word.phrases, std::greater{},
                             [](const Phrase& phrase) { return phrase.rest.size(); });
  }
  return vocabulary;
}

base::Expected<void> Vocabulary::add_file(const lexicon::DataFile& file) {
  const lexicon::BlockFile read = lexicon::read_blocks(file.shown, file.text);
  if (!read.errors.empty()) return std::unexpected(read.errors.front());
  for (const lexicon::Block& block : read.blocks) {
    const base::Place place{file.shown, block.line, 1};
    if (block.kind != "words") {
      return base::fail("E-DAT-001", "a block of data/dates must begin with \"words\"", place);
    }
    const auto cls = class_from(block.id);
    if (!cls) return base::fail("E-DAT-002", "unknown class of words \"" + block.id + "\"", place);
    for (const lexicon::Field& field : block.fields) {
      values_.push_back(std::make_unique<std::string>(field.key));
      Sense sense{*cls, 0, *values_.back()};
      const char* end = field.key.data() + field.key.size();
      const auto number = std::from_chars(field.key.data(), end, sense.number);
      if (!worded(*cls) && (number.ec != std::errc{} || number.ptr != end)) {
        return std::unexpected(lexicon::error_in(block, field, field.key, "E-DAT-003",
                                                 "\"" + field.key + "\" is not a number"));
      }
      for (const std::string_view form : base::split(field.value, '|')) {
        add_form(base::trim(form), sense);
      }
    }
  }
  return {};
}

void Vocabulary::add_form(std::string_view form, const Sense& sense) {
  std::vector<Piece> pieces;
  cut(form, {0, static_cast<std::uint32_t>(form.size())}, pieces);
  if (pieces.empty()) return;
  Word& word = words_[pieces.front().lower];
  if (pieces.size() == 1) {
    word.senses.push_back(sense);
    return;
  }
  Phrase phrase{{}, sense};
  for (std::size_t i = 1; i < pieces.size(); ++i) phrase.rest.push_back(pieces[i].lower);
  word.phrases.push_back(std::move(phrase));
}

const Word* Vocabulary::find(std::string_view lower) const {
  const auto found = words_.find(lower);
  return found == words_.end() ? nullptr : &found->second;
}

void Vocabulary::look_up(std::vector<Piece>& pieces) const {
  for (Piece& piece : pieces) {
    piece.word = find(piece.lower);
  }
}

}  // namespace chancery::dates
