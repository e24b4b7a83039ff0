// Resolves one noun phrase to country and sectors: what `chancery resolve` answers. Works on tokens
// alone, so a bare phrase, a sentence cut from somewhere or a table of names will do.
//
//   resolver.resolve({.text = "Ukrainian Ambassador to the UN in Geneva"})   UKR GOV
//   resolver.resolve({.text = "Angela Merkel", .date = "2017-04-01"})        DEU GOV
//   resolver.resolve({.text = "Japan, Australia, and India met.", .span = "Japan"})
//       actors: Japan | Australia | India
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "chancery/document/layers.h"
#include "chancery/entities/knowledge.h"
#include "chancery/entities/reading.h"

namespace chancery::entities {

struct ResolveQuery {
  std::string text;
  std::string
      context;       // the sentence the text comes from, or words about it ("Mexico"); may be empty
  std::string date;  // ISO day; empty or unreadable: now, as far as the data go
  std::string span;  // the phrase inside `text`, which then is the sentence; may be empty
};

struct ResolveCandidate {
  std::string name;
  std::string id;  // of the entry
  std::string country;
  std::string sectors;  // "GOV MIL"
  std::string role;
  bool chosen = false;
};

struct ResolveAnswer {
  std::string country;
  std::vector<std::string> sectors;
  std::string name;
  std::string role;
  std::string knowledge_id;
  std::string wikidata;
  int cow = 0;  // of the country; 0 where it has none
  int gw = 0;
  document::EntityKind kind = document::EntityKind::kOther;
  document::ResolvedBy resolved_by = document::ResolvedBy::kNone;
  std::string why;
  std::vector<ResolveCandidate> candidates;  // entries whose name stands in the phrase
  std::vector<std::string> actors;           // the phrase and those listed with it, at least one
  std::optional<document::Place> place;      // where the phrase lies, when it is a place
};

class Resolver {
 public:
  explicit Resolver(std::shared_ptr<const Knowledge> knowledge)
      : knowledge_(std::move(knowledge)) {}
  [[nodiscard]] static base::Expected<Resolver> load(const lexicon::DataFiles& data);

  [[nodiscard]] ResolveAnswer resolve(const ResolveQuery& query) const;

 private:
  std::shared_ptr<const Knowledge> knowledge_;
};

}  // namespace chancery::entities
