// Money: signs, codes and names of currencies; figures that inherit one.
#include "chancery/dates/amounts.h"

namespace chancery::dates {
namespace {

constexpr NumberOptions kMoneyFigures{.short_magnitudes = true, .spaced_short = true};

// Names that are common words as well need a sizeable figure.
bool doubtful(std::string_view name) {
  return name == "won" || name == "real" || name == "lei" || name == "leu" || name == "dong" ||
         name == "try" || name == "sterling" || name == "leva" || name == "bob" ||
         name == "crown" || name == "crowns" || name == "rand";
}

// "10.000 euros" is ten thousand where the currency's own readers write it so.
double thousands_by_stop(const Cursor& at, std::size_t i, const Number& number,
                         std::string_view code) {
  const bool stops = number.figures && number.magnitude == 1 && at.is(i + 1, ".") &&
                     at.figure(i + 2, 3, 3) && number.end == i + 3;
  const bool continental = code == "EUR" || code == "BRL" || code == "TRY" || code == "PLN" ||
                           code == "DKK" || code == "ARS" || code == "COP" || code == "CLP" ||
                           code == "RUB" || code == "UAH" || code == "IDR";
  return stops && continental ? 1000 : 1;
}

}  // namespace

// "$", "US$", "€", "EUR", "Rs."
std::optional<AmountReader::Sign> AmountReader::sign(std::size_t i) const {
  if (const auto form = at_.form(i, Class::kCurrencySign)) {
    // "A$" is a sign, "a $" is not.
    const bool lettered = at_.letters(i);
    if (!lettered || (at_.capital(i) && at_.joined(form->end - 1)))
      return Sign{form->end, form->sense->value};
  }
  const Sense* code = at_.as(i, Class::kCurrencyCode);
  if (code == nullptr || !at_.capital(i)) return std::nullopt;
  const std::size_t next = at_.is(i + 1, ".") && at_.joined(i + 1) ? i + 2 : i + 1;
  if (!at_.digits(next)) return std::nullopt;
  return Sign{next, code->value};
}

std::optional<AmountReader::Sign> AmountReader::currency_name(std::size_t i) const {
  const std::size_t from = at_.is(i, "-") && at_.joined(i) ? i + 1 : i;
  if (const auto form = at_.form(from, Class::kCurrency))
    return Sign{form->end, form->sense->value};
  if (const auto form = at_.form(from, Class::kCurrencySign))
    return Sign{form->end, form->sense->value};
  return std::nullopt;
}

// "5 to 10 million", "$5-6 billion": the magnitude of the second figure counts for the first too.
double AmountReader::shared_magnitude(const Number& first) const {
  if (first.magnitude > 1 || !at_.is_any(first.end, "to", "-", "or", "and")) return 1;
  std::size_t next = first.end + 1;
  if (const auto again = sign(next)) next = again->end;
  const auto second = read_number(at_, next, kMoneyFigures);
  if (!second || second->magnitude <= 1 || second->value / second->magnitude < first.value)
    return 1;
  return second->magnitude;
}

std::optional<AmountMatch> AmountReader::signed_money(std::size_t i) const {
  const auto currency = sign(i);
  if (!currency) return std::nullopt;
  const auto number = read_number(at_, currency->end, kMoneyFigures);
  if (!number || number->vague) return std::nullopt;
  AmountMatch match;
  match.begin = i;
  match.end = number->end;
  match.kind = document::AmountKind::kMoney;
  match.value = number->value * shared_magnitude(*number) *
                thousands_by_stop(at_, currency->end, *number, currency->code);
  match.unit = currency->code;
  // "$30 million US", "$5 million dollars", "$20 Canadian"
  if (const auto name = at_.form(match.end, Class::kCurrency);
      name && at_.letters(match.end) && !doubtful(at_.lower(match.end))) {
    if (currency->code == "USD") match.unit = name->sense->value;
    match.end = name->end;
  }
  return match;
}

// "30 million dollars", "5 euros", "500€", "millions of dollars", "50 cents", "1-billion-euro"
std::optional<AmountMatch> AmountReader::named_money(std::size_t i) const {
  auto number = read_number(at_, i, kMoneyFigures);
  AmountMatch match;
  match.begin = i;
  match.kind = document::AmountKind::kMoney;
  std::size_t next = 0;
  if (number) {
    next = number->vague ? at_.skip(number->end, "of") : number->end;
  } else if (at_.as(i, Class::kMagnitude) && i > 0 && at_.is_any(i - 1, "several", "few", "many")) {
    // "several million euros": one of them is sure.
    number = Number{.end = i + 1,
                    .value = at_.as(i, Class::kMagnitude)->number,
                    .magnitude = at_.as(i, Class::kMagnitude)->number};
    next = i + 1;
  } else {
    return std::nullopt;
  }
  // "30 million US dollars" is in the names; "500 million new Syrian pounds" skips an adjective.
  if (at_.is(next, "new") && !currency_name(next)) ++next;
  double scale = 1;
  auto currency = currency_name(next);
  if (const auto cents = at_.form(next, Class::kCents); cents && !currency) {
    currency = Sign{cents->end, cents->sense->value};
    scale = 0.01;
  }
  if (currency) {
    const std::string_view name = at_.lower(currency->end - 1);
    if (doubtful(name) && number->value < 100 && currency->end == next + 1) return std::nullopt;
    if (name == "pounds" && at_.is(currency->end, "of") && number->magnitude < 1e6)
      return std::nullopt;  // weight
    if (at_.capital(next) && name == "sterling") return std::nullopt;
    match.end = currency->end;
    match.value = number->value * shared_magnitude(*number) * scale *
                  thousands_by_stop(at_, i, *number, currency->code);
    match.unit = currency->code;
    if (scale == 1 && currency->end == next + 1) match.family = next;
    return match;
  }
  // The first of "5 to 10 million euros", "5-6 billion dollars", "between 5 and 10 million euros".
  if (!at_.is_any(number->end, "to", "-", "or", "and")) return std::nullopt;
  const auto second = read_number(at_, number->end + 1, kMoneyFigures);
  if (!second || second->vague) return std::nullopt;
  currency = currency_name(second->end);
  if (!currency || doubtful(at_.lower(currency->end - 1))) return std::nullopt;
  const double shared = shared_magnitude(*number);
  if (number->value * shared > second->value) return std::nullopt;
  match.end = number->end;
  match.value = number->value * shared;
  match.unit = currency->code;
  if (currency->end == second->end + 1) match.family = second->end;
  return match;
}

// "a package of 1 billion", "the 2 billion agreed by": no noun, no currency, too large for most
// counts.
std::optional<AmountMatch> AmountReader::bare_money(std::size_t i) const {
  auto number = read_number(at_, i, {.short_magnitudes = true});
  if (!number || number->magnitude < 1e6 || number->value < 1e6) return std::nullopt;
  const std::size_t of = number->vague && at_.is(number->end, "of") ? number->end + 1 : number->end;
  if (noun_after(of) > 0 || at_.as(number->end, Class::kNotCounted) == nullptr) {
    if (noun_after(of) > 0) {
      const std::size_t noun = noun_after(of);
      if (!at_.as(noun, Class::kMoneyNoun)) return std::nullopt;
    }
  }
  if (number->by_letter && at_.joined(number->end) && !at_.mark(number->end)) return std::nullopt;
  AmountMatch match;
  match.begin = i;
  match.end = number->end;
  match.kind = document::AmountKind::kMoney;
  match.value = number->value;
  match.inherits = true;
  constexpr std::size_t kNear = 6;
  for (std::size_t k = i > kNear ? i - kNear : 0; k < at_.size() && k < number->end + kNear; ++k) {
    if (k >= i && k < number->end) continue;
    if (at_.as(k, Class::kMoneyNoun)) match.beside_money_noun = true;
    const bool people = (k > i && at_.as(k, Class::kPerson) != nullptr) ||
                        at_.is_any(k, "population", "users", "viewers", "inhabitants");
    if (people && k < i + 3) return std::nullopt;
  }
  // "the 200m" is a race where nothing speaks of money.
  if (number->by_letter && !match.beside_money_noun && !names_money_) return std::nullopt;
  return match;
}

}  // namespace chancery::dates
