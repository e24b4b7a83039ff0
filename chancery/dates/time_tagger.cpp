#include "chancery/dates/time_tagger.h"

#include <algorithm>
#include <array>
#include <utility>

#include "chancery/dates/amounts.h"
#include "chancery/dates/compass.h"
#include "chancery/dates/currencies.h"
#include "chancery/dates/time_grammar.h"

namespace chancery::dates {
namespace {

using document::Amount;
using document::AmountKind;
using document::Document;
using document::LayerKind;
using document::Sentence;
using document::Span;
using document::TimeExpression;
using document::TokenId;
using document::TokenRange;

struct Scratch {
  bool generic = false;  // the sentence before spoke of every year
  std::vector<Piece> pieces;
  std::vector<std::uint32_t> token_of;
  std::vector<bool> taken;
};

// The token at which each piece begins (the nearest one before, where damage lies between).
void find_tokens(const Document& document, const Sentence& sentence,
                 const std::vector<Piece>& pieces, std::vector<std::uint32_t>& out) {
  out.clear();
  const auto& tokens = document.tokens.get();
  std::uint32_t token = sentence.tokens.first.value;
  for (const Piece& piece : pieces) {
    while (token + 1 < sentence.tokens.last.value &&
           tokens[token + 1].span.begin <= piece.span.begin)
      ++token;
    out.push_back(token);
  }
}

TokenRange token_range(const std::vector<std::uint32_t>& token_of, std::size_t begin,
                       std::size_t end) {
  return {TokenId(token_of[begin]), TokenId(token_of[end - 1] + 1)};
}

// The modal verb "may" and verbs that look like months; people named after months.
bool refused_by_syntax(const Document& document, const Cursor& at, std::size_t begin,
                       std::size_t end, const std::vector<std::uint32_t>& token_of) {
  if (at.as(begin, Class::kMonth) == nullptr) return false;
  const bool verb_form = at.is_any(begin, "may", "march");
  if (end != begin + 1 && !verb_form) return false;
  const TokenId token(token_of[begin]);
  if (document.syntax.present()) {
    const document::Upos tag = document.upos(token);
    if (tag == document::Upos::kAux || tag == document::Upos::kVerb) return true;
  }
  if (!document.names.present()) return false;
  return std::ranges::any_of(document.names.get(), [&](const document::Name& name) {
    return name.kind == document::NameKind::kPerson && name.tokens.contains(token);
  });
}

// Keeps the days that later expressions refer to.
class Memory {
 public:
  explicit Memory(Context& context) : context_(context) {}

  void sentence(std::size_t number) {
    sentence_ = number;
    const bool old = context_.published && context_.current_day &&
                     *context_.published - *context_.current_day > std::chrono::days{7};
    if (old && number > day_sentence_ + 1) context_.current_day = context_.published;
    if (context_.story_year && number > story_sentence_ + 1 && !after_publication_)
      context_.story_year.reset();
  }
  void hear(const Reading& reading) {
    if (!reading.period && reading.days && reading.value.size() == 21 && reading.value[10] == '/') {
      context_.last_day = reading.days->last;  // "5-6 June": the next day is the 7th
    }
    if (!reading.period || !reading.days) return;
    const Period& period = *reading.period;
    if (reading.explicit_year && period.year && *period.year < 1000) context_.ancient = true;
    const base::Day day = reading.days->first;
    context_.last_period = period;
    context_.last_period->clock.reset();
    context_.last_period->daypart.clear();
    context_.last_year = day;
    if (period.grain != Grain::kYear && period.grain < Grain::kDecade) context_.last_month = day;
    if (period.grain == Grain::kDay) {
      context_.last_day = day;
      const bool ahead = context_.published && day > *context_.published;
      context_.current_day = ahead ? context_.published : std::optional(day);
      day_sentence_ = sentence_;
    }
    const bool dated = period.grain == Grain::kDay || period.grain == Grain::kMonth;
    if (!dated || !reading.explicit_year || !period.year) return;
    // A year still to come is no slip of the calendar: the text goes on in it.
    const int now = context_.published ? base::year_of(*context_.published) : 0;
    const bool far = !context_.published || std::abs(now - *period.year) > 1 || *period.year > now;
    context_.story_year = far ? period.year : std::nullopt;
    story_sentence_ = sentence_;
    // A text that tells of years after its own date was dated wrongly: its story goes on.
    after_publication_ = context_.published && *period.year > now && *period.year < now + 20;
  }

 private:
  Context& context_;
  std::size_t sentence_ = 0;
  std::size_t story_sentence_ = 0;
  bool after_publication_ = false;
  std::size_t day_sentence_ = 0;
};

// "The monsoon occurs in July": the month of every year.
void forget_year(const Cursor& at, std::size_t begin, Reading& reading) {
  if (reading.explicit_year) return;
  const bool month = reading.value.size() == 7 && reading.value[4] == '-' &&
                     reading.value.find_first_not_of("0123456789-") == std::string::npos;
  if (!month) return;
  for (std::size_t i = begin; i < reading.end; ++i) {
    if (at.as(i, Class::kShift) || at.as(i, Class::kNarrative) || at.figure(i, 4, 4)) return;
  }
  if (reading.period) reading.period->year.reset();
  reading.value.replace(0, 4, "XXXX");
  reading.days.reset();
}

void read_times(const Document& document, Scratch& scratch, Context& context, Memory& memory,
                std::vector<TimeExpression>& out) {
  const Cursor at(scratch.pieces);
  const ClauseCompass compass(document, at, scratch.token_of);
  context.compass = &compass;
  context.near = {};
  const TimeGrammar grammar(at, context);
  scratch.taken.assign(scratch.pieces.size(), false);
  bool generic = false;
  for (std::size_t i = 0; i < at.size() && !generic; ++i) generic = at.as(i, Class::kGeneric);
  const bool before = std::exchange(scratch.generic, generic);
  generic = generic || before;  // the sentence before said so
  for (std::size_t i = 0; i < at.size();) {
    auto reading = grammar.read(i);
    if (!reading || reading->end <= i || reading->value.empty() ||
        refused_by_syntax(document, at, i, reading->end, scratch.token_of)) {
      ++i;
      continue;
    }
    if (generic) forget_year(at, i, *reading);
    TimeExpression found;
    found.span = {scratch.pieces[i].span.begin, scratch.pieces[reading->end - 1].span.end};
    found.tokens = token_range(scratch.token_of, i, reading->end);
    found.type = reading->type;
    found.value = reading->value;
    found.days = reading->days;
    out.push_back(std::move(found));
    std::fill(scratch.taken.begin() + static_cast<std::ptrdiff_t>(i),
              scratch.taken.begin() + static_cast<std::ptrdiff_t>(reading->end), true);
    memory.hear(*reading);
    // "tonight from 7 to 7:30": both are of the night.
    const bool late = context.near.late && reading->hour >= 12 && context.near.end + 3 >= i;
    context.near = {reading->end, std::nullopt, reading->hour, late};
    for (const std::string_view part : {"TAF", "TEV", "TNI"})
      context.near.late |= reading->value.ends_with(part);
    if (reading->days && reading->days->first == reading->days->last)
      context.near.day = reading->days->first;
    i = reading->end;
  }
  context.compass = nullptr;
}

// Figures whose currency is still to be found.
struct Inheritance {
  struct Open {
    std::size_t amount;  // index into the amounts
    bool beside_money_noun;
  };
  std::vector<Open> open;
};

void read_amounts(const Document& document, const Scratch& scratch, std::vector<Amount>& out,
                  Inheritance& inheritance, CurrencyHomes& homes, std::size_t sentence) {
  const Cursor at(scratch.pieces);
  homes.hear(at, sentence);
  const AmountReader reader(document, at, scratch.taken, scratch.token_of);
  for (const AmountMatch& match : reader.read()) {
    Amount amount;
    amount.span = {scratch.pieces[match.begin].span.begin, scratch.pieces[match.end - 1].span.end};
    amount.tokens = token_range(scratch.token_of, match.begin, match.end);
    amount.kind = match.kind;
    amount.value = match.value;
    amount.unit = match.unit;
    if (match.counted > 0) amount.counted = TokenId(scratch.token_of[match.counted]);
    if (match.family > 0) {
      homes.ask(out.size(), currency_family(at.lower(match.family)), amount.span.begin, sentence);
    }
    if (match.inherits) inheritance.open.push_back({out.size(), match.beside_money_noun});
    out.push_back(std::move(amount));
  }
}

// Gives open figures the currency of the money mention before them, else of the next one after.
// Where the article names no money, a figure beside "package" or "loan" stays money with an empty
// unit (unresolved) and any other becomes a count. A conversion in brackets ("$5m (£2.6m)") hands
// nothing on.
void inherit(const Document& document, std::vector<Amount>& amounts,
             const Inheritance& inheritance) {
  const auto bracketed = [&](const Amount& amount) {
    return amount.span.begin > 0 && document.text()[amount.span.begin - 1] == '(';
  };
  std::vector<bool> open(amounts.size(), false);
  for (const Inheritance::Open& figure : inheritance.open) open[figure.amount] = true;
  std::string before;
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    if (amounts[i].kind != AmountKind::kMoney) continue;
    if (open[i])
      amounts[i].unit = before;
    else if (!bracketed(amounts[i]))
      before = amounts[i].unit;
  }
  std::string after;
  for (std::size_t i = amounts.size(); i-- > 0;) {
    if (amounts[i].kind != AmountKind::kMoney) continue;
    if (open[i] && amounts[i].unit.empty())
      amounts[i].unit = after;
    else if (!open[i] && !bracketed(amounts[i]))
      after = amounts[i].unit;
  }
  for (const Inheritance::Open& figure : inheritance.open) {
    Amount& amount = amounts[figure.amount];
    if (amount.unit.empty() && !figure.beside_money_noun) amount.kind = AmountKind::kCount;
  }
}

}  // namespace

base::Expected<TimeTagger> TimeTagger::load(const lexicon::DataFiles& files) {
  auto vocabulary = Vocabulary::load(files);
  if (!vocabulary) return std::unexpected(vocabulary.error());
  return TimeTagger(std::move(*vocabulary));
}

std::span<const LayerKind> TimeTagger::needs() const {
  static constexpr std::array kNeeds = {LayerKind::kSentences, LayerKind::kTokens};
  return kNeeds;
}

std::span<const LayerKind> TimeTagger::gives() const {
  static constexpr std::array kGives = {LayerKind::kTimes, LayerKind::kAmounts};
  return kGives;
}

void TimeTagger::annotate(Document& document, document::Workspace& workspace) const {
  auto& scratch = workspace.of<Scratch>();
  scratch.generic = false;
  std::vector<TimeExpression> times;
  std::vector<Amount> amounts;
  Inheritance inheritance;
  CurrencyHomes homes;
  Context context;
  context.published = document.published_day();
  context.last_day = context.last_month = context.last_year = context.current_day =
      context.published;
  Memory memory(context);
  std::size_t number = 0;
  for (const Sentence& sentence : document.sentences.get()) {
    memory.sentence(number++);
    if (sentence.tokens.length() == 0) continue;
    scratch.pieces.clear();
    cut(document.text(), sentence.span, scratch.pieces);
    if (scratch.pieces.empty()) continue;
    vocabulary_.look_up(scratch.pieces);
    find_tokens(document, sentence, scratch.pieces, scratch.token_of);
    read_times(document, scratch, context, memory, times);
    read_amounts(document, scratch, amounts, inheritance, homes, number);
  }
  homes.settle(amounts);
  inherit(document, amounts, inheritance);
  document.times.write(std::move(times), "time tagger");
  document.amounts.write(std::move(amounts), "time tagger");
}

}  // namespace chancery::dates
