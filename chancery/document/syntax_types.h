// Universal Dependencies v2 as used for English: tags and relations.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace chancery::document {

enum class Upos : std::uint8_t {
  kAdj,
  kAdp,
  kAdv,
  kAux,
  kCconj,
  kDet,
  kIntj,
  kNoun,
  kNum,
  kPart,
  kPron,
  kPropn,
  kPunct,
  kSconj,
  kSym,
  kVerb,
  kX,
};
inline constexpr int kUposCount = 17;

// Relations with the subtypes of English EWT and GUM. base() cuts the subtype off.
enum class Relation : std::uint8_t {
  kRoot,
  kAcl,
  kAclRelcl,
  kAdvcl,
  kAdvclRelcl,
  kAdvmod,
  kAmod,
  kAppos,
  kAux,
  kAuxPass,
  kCase,
  kCc,
  kCcPreconj,
  kCcomp,
  kCompound,
  kCompoundPrt,
  kConj,
  kCop,
  kCsubj,
  kCsubjOuter,
  kCsubjPass,
  kDep,
  kDet,
  kDetPredet,
  kDiscourse,
  kDislocated,
  kExpl,
  kFixed,
  kFlat,
  kGoeswith,
  kIobj,
  kList,
  kMark,
  kNmod,
  kNmodDesc,
  kNmodPoss,
  kNmodUnmarked,
  kNsubj,
  kNsubjOuter,
  kNsubjPass,
  kNummod,
  kObj,
  kObl,
  kOblAgent,
  kOblUnmarked,
  kOrphan,
  kParataxis,
  kPunct,
  kReparandum,
  kVocative,
  kXcomp,
};
inline constexpr int kRelationCount = 51;

[[nodiscard]] std::string_view name_of(Upos tag);           // "NOUN"
[[nodiscard]] std::string_view name_of(Relation relation);  // "nsubj:pass"
[[nodiscard]] std::optional<Upos> upos_from(std::string_view name);
// Unknown subtypes read as their base relation; an unknown relation is std::nullopt.
[[nodiscard]] std::optional<Relation> relation_from(std::string_view name);
[[nodiscard]] Relation base(Relation relation);  // kNsubjPass -> kNsubj

}  // namespace chancery::document
