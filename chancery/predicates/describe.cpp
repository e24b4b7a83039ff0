#include "chancery/predicates/describe.h"

#include <array>

namespace chancery::predicates {

using document::Aspect;
using document::Modality;
using document::Predicate;
using document::PredicateKind;
using document::Role;
using document::Tense;

std::string describe(const document::Document& document, const Predicate& predicate) {
  static constexpr std::array<std::string_view, 4> kTense = {"", " past", " present", " future"};
  static constexpr std::array<std::string_view, 3> kAspect = {"", " perfect", " progressive"};
  static constexpr std::array<std::string_view, 7> kModality = {
      "", " can", " may", " must", " should", " would", " will"};
  std::string out(document.string(predicate.lemma));
  if (predicate.verb != document::Symbol::kEmpty)
    out += "=" + std::string(document.string(predicate.verb));
  out += "(";
  bool first = true;
  for (const document::Argument& argument : predicate.arguments) {
    if (!first) out += ", ";
    first = false;
    const std::string_view preposition = document.string(argument.preposition);
    const bool oblique = argument.role == Role::kOblique && !preposition.empty();
    out += std::string(oblique ? preposition : name_of(argument.role)) + ": " +
           std::string(document.form(argument.head));
  }
  out += ")";
  out += kTense[static_cast<std::size_t>(predicate.tense)];
  out += kAspect[static_cast<std::size_t>(predicate.aspect)];
  out += kModality[static_cast<std::size_t>(predicate.modality)];
  if (predicate.negated) out += " negated";
  if (predicate.passive) out += " passive";
  if (predicate.conditional) out += " conditional";
  if (predicate.interrogative) out += " question";
  if (predicate.imperative) out += " imperative";
  return out;
}

}  // namespace chancery::predicates
