// What a phrase says about who it names, before the article's other words are heard.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "chancery/document/layers.h"
#include "chancery/lexicon/actors.h"

namespace chancery::entities {

struct Reading {
  document::EntityKind kind = document::EntityKind::kOther;
  std::string name;  // of the entry, or the words
  std::string country;
  std::vector<std::string> sectors;
  std::string role;  // "foreign minister"
  document::ResolvedBy by = document::ResolvedBy::kNone;
  std::string why;
  std::optional<lexicon::ActorId> actor;  // the entry it was resolved to
  std::uint32_t begin = 0;                // tokens without determiners, postmodifiers left out
  std::uint32_t end = 0;
  std::uint32_t head = 0;
  bool plural = false;
  bool weak = false;      // the sector comes from a general word ("leader") or is missing
  bool state = false;     // a state, its seat or a demonym stands for it
  bool seat = false;      // a capital or metonym
  bool city = false;      // a place that is no seat of government
  bool modifier = false;  // an adjective alone: what it belongs to may follow
  bool ethnic = false;    // a people told apart from the state it recalls
  bool person = false;    // a person's name is in it
  bool former = false;
  bool collective = false;  // "police", "the ministry": a body, not people counted
  // Where a person's name without an entry stands in the phrase; empty if none.
  std::uint32_t name_begin = 0;
  std::uint32_t name_end = 0;

  [[nodiscard]] bool resolved() const { return !country.empty() || !sectors.empty(); }
};

}  // namespace chancery::entities
