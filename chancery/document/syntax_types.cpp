#include "chancery/document/syntax_types.h"

#include <array>

namespace chancery::document {
namespace {

constexpr std::array<std::string_view, kUposCount> kUposNames = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

constexpr std::array<std::string_view, kRelationCount> kRelationNames = {
    "root",          "acl",         "acl:relcl",    "advcl",        "advcl:relcl", "advmod",
    "amod",          "appos",       "aux",          "aux:pass",     "case",        "cc",
    "cc:preconj",    "ccomp",       "compound",     "compound:prt", "conj",        "cop",
    "csubj",         "csubj:outer", "csubj:pass",   "dep",          "det",         "det:predet",
    "discourse",     "dislocated",  "expl",         "fixed",        "flat",        "goeswith",
    "iobj",          "list",        "mark",         "nmod",         "nmod:desc",   "nmod:poss",
    "nmod:unmarked", "nsubj",       "nsubj:outer",  "nsubj:pass",   "nummod",      "obj",
    "obl",           "obl:agent",   "obl:unmarked", "orphan",       "parataxis",   "punct",
    "reparandum",    "vocative",    "xcomp"};

template <class Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& names, std::string_view name) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(Upos tag) { return kUposNames[static_cast<std::size_t>(tag)]; }
std::string_view name_of(Relation relation) {
  return kRelationNames[static_cast<std::size_t>(relation)];
}
std::optional<Upos> upos_from(std::string_view name) { return find<Upos>(kUposNames, name); }
std::optional<Relation> relation_from(std::string_view name) {
  if (const auto exact = find<Relation>(kRelationNames, name)) return exact;
  return find<Relation>(kRelationNames, name.substr(0, name.find(':')));
}
Relation base(Relation relation) {
  static const std::array<Relation, kRelationCount> kBases = [] {
    std::array<Relation, kRelationCount> bases{};
    for (int i = 0; i < kRelationCount; ++i) {
      const auto name = kRelationNames[static_cast<std::size_t>(i)];
      bases[static_cast<std::size_t>(i)] = *relation_from(name.substr(0, name.find(':')));
    }
    return bases;
  }();
  return kBases[static_cast<std::size_t>(relation)];
}

}  // namespace chancery::document
