// The entities of one article as they come up: gives each raw mention, in text order, its entities.
// Names go by entry, full name, surname and acronym; "the minister", "both nations", pronouns by
// what was said before. Looks back over a bounded number of mentions, so time stays linear.
//
// Surprise: a mention is resolved when it is met, so a surname in the headline opens an entity that
// the full name in the body then takes over.
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "chancery/base/calendar.h"
#include "chancery/document/document.h"
#include "chancery/entities/knowledge.h"
#include "chancery/entities/marked_text.h"
#include "chancery/entities/raw_mention.h"

namespace chancery::entities {

class Discourse {
 public:
  using EntityId = document::EntityId;

  Discourse(const document::Document& document, const MarkedText& text, const Knowledge& knowledge,
            std::optional<base::Day> day, bool dated);

  // Finds the entities of the mention, which must live as long as this; false when its words point
  // at nobody (a pronoun without antecedent).
  bool resolve(const RawMention& raw);
  // Lets the pronouns before a name that was just resolved stand for it, where they open its
  // clause.
  void bind_ahead(const RawMention& raw);
  // To be called when all are resolved: "'He has agreed,' Brown said" tells of another than Brown.
  // A pronoun for which there is no other is left without an entity.
  void part_from_speakers();
  // The entities of the i-th mention for which resolve said true: a later name may have changed
  // them.
  [[nodiscard]] const std::vector<EntityId>& entities_of(std::size_t mention) const {
    return seen_[mention].entities;
  }
  // The entity that an entity became: "the minister" whose name came after it. Itself for most.
  [[nodiscard]] EntityId final_id(EntityId id) const;
  // A mention of a state or seat that acts makes it a government. Ids stay as they were given.
  [[nodiscard]] std::vector<document::Entity> finish();

 private:
  struct Known {  // what coreference asks about an entity
    bool person = false;
    bool plural = false;
    bool state = false;
    bool organization = false;
    bool borrows = false;  // an office or body without a country: the article's own
    bool acted = false;    // a state named as an actor
    char gender = 0;       // 'm', 'f', 0 unknown
    EntityId became;
    std::size_t last_seen = 0;  // index into seen_
    std::size_t times = 0;      // how often it was seen
    std::string surname;
    std::string head_word;                   // of its role or its name: "minister", "ministry"
    std::optional<lexicon::ActorKind> kind;  // of its entry
  };
  struct Seen {  // one mention in the order of the text
    std::vector<EntityId> entities;
    const RawMention* raw = nullptr;
    std::vector<EntityId> joined;  // those of its conjuncts: "Russia and China"
    document::TokenId head;
    std::uint32_t sentence = 0;
    bool subject = false;
    int standing = 0;  // what the sentence is about stands highest
    bool quoted = false;
    bool plural = false;
    bool only_place = false;
    bool modifier = false;
  };

  EntityId open(document::Entity entity, Known known);
  std::vector<EntityId> resolve_actor(const RawMention& raw);
  std::vector<EntityId> resolve_person(const RawMention& raw);
  std::optional<EntityId> named_by_last_word(const RawMention& raw) const;
  std::vector<EntityId> resolve_organization(const RawMention& raw);
  std::vector<EntityId> resolve_nominal(const RawMention& raw);
  std::vector<EntityId> resolve_group(const RawMention& raw);
  std::vector<EntityId> resolve_counterpart(const RawMention& raw);
  bool is_set_apart(document::TokenId head, const RawMention& pronoun) const;
  std::vector<EntityId> resolve_pronoun(const RawMention& raw);
  std::optional<EntityId> own_subject(const RawMention& raw) const;
  bool speaks_for_another(const Seen& seen) const;
  bool may_be_called(EntityId id, char gender) const;
  const Seen* person_meant(const RawMention& raw, char gender,
                           std::optional<EntityId> speaker) const;
  std::optional<EntityId> person_called_so(const RawMention& raw) const;
  std::optional<EntityId> person_of_first_name(const RawMention& raw) const;
  bool is_of_several(const RawMention& raw, const std::vector<EntityId>& entities) const;
  bool is_told_by_others(const RawMention& raw) const;
  bool is_audience(const Seen& seen) const;
  std::vector<EntityId> two_people_before(const RawMention& raw) const;
  const Seen* owner_of_claim(const RawMention& raw) const;
  int standing_of(const RawMention& raw) const;
  const Seen* group_meant(const RawMention& raw) const;
  const Seen* body_meant(const RawMention& raw) const;
  std::vector<EntityId> describe(const RawMention& raw);

  EntityId of_entry(lexicon::ActorId actor, const Reading& reading);
  EntityId of_country(std::string_view country);
  std::optional<EntityId> holder(const std::string& country, const std::string& role);
  [[nodiscard]] std::optional<lexicon::ActorId> near_namesake(const std::string& name) const;
  void fill_countries();
  static void settle(document::Entity& entity, const std::string& country);
  [[nodiscard]] bool is_of_setting(std::size_t index) const;
  void number_state(document::Entity& entity) const;
  std::optional<EntityId> by_name(const std::string& key) const;
  std::vector<EntityId> last_of(std::string_view head_word, std::string_view country,
                                std::size_t count) const;
  std::vector<EntityId> last_states(std::size_t count, bool bodies) const;
  std::optional<EntityId> subject_person(const RawMention& raw) const;
  const Seen* seen_around(const RawMention& raw,
                          const std::function<bool(const Seen&)>& fits) const;
  template <class Fits>
  const Seen* look_back(const RawMention& raw, std::uint32_t sentences, Fits fits) const;

  void take_title(EntityId id, const Reading& title, document::ResolvedBy by);
  void take_description(EntityId id, const Reading& reading);
  void take_gender(EntityId id, const Reading& title);
  void learn_courtesy(EntityId id, const RawMention& raw);
  void learn_names(EntityId id, std::string_view name);
  void learn_role(EntityId id, const std::string& role);
  void learn_role_word(EntityId id, const std::string& word);
  std::optional<EntityId> named_official(const RawMention& raw) const;
  std::optional<EntityId> told_person(const RawMention& raw, const Reading& reading);
  std::optional<EntityId> last_armed(const RawMention& raw) const;
  std::optional<EntityId> former_holder(const Reading& reading) const;
  [[nodiscard]] std::string country_of_possessor(const RawMention& raw) const;
  [[nodiscard]] std::vector<std::string> countries_of_list(const RawMention& raw) const;
  [[nodiscard]] bool is_state_itself(const RawMention& raw) const;
  [[nodiscard]] std::vector<EntityId> last_people(std::size_t count, bool officials) const;
  [[nodiscard]] std::vector<EntityId> resolve_pair(const RawMention& raw) const;
  [[nodiscard]] std::vector<EntityId> resolve_called(const RawMention& raw) const;
  [[nodiscard]] bool is_called(const Known& known, std::string_view noun) const;
  bool take_counterpart(EntityId id, const RawMention& raw);
  [[nodiscard]] static bool is_body(const RawMention& raw);
  std::vector<EntityId> take_body(EntityId id, std::size_t seen, const RawMention& raw);
  [[nodiscard]] char gender_of(std::string_view name) const;
  void learn_surnames(EntityId id, std::string_view name);
  void share_surname(const std::string& surname, EntityId id);
  [[nodiscard]] std::optional<EntityId> titled_namesake(const std::string& surname,
                                                        const RawMention& raw) const;
  [[nodiscard]] std::optional<EntityId> person_of_surname(const std::string& surname,
                                                          const RawMention& raw) const;
  [[nodiscard]] bool is_aside(const RawMention& raw) const;
  void remember(const RawMention& raw, const std::vector<EntityId>& entities);
  EntityId open_group(const RawMention& raw, const Reading& reading, const std::string& country);

  const document::Document& document_;
  const MarkedText& text_;
  const Knowledge& knowledge_;
  std::optional<base::Day> day_;
  bool dated_;  // the day is the article's own, not presumed from whom it names
  std::vector<document::Entity> entities_;
  std::deque<Known> known_;  // a deque, since references to its elements live across additions
  std::vector<Seen> seen_;
  std::unordered_map<std::uint32_t, EntityId> of_actor_;
  std::unordered_map<std::string, EntityId> of_name_;  // folded full names, acronyms, phrases
  std::unordered_map<std::string, EntityId> of_surname_;
  std::unordered_map<std::string, EntityId> of_first_name_;  // invalid where two bear it
  std::unordered_map<std::string, EntityId> of_last_words_;  // "le drian" of "Jean-Yves Le Drian"
  std::unordered_map<std::string, std::vector<EntityId>>
      of_role_word_;                   // "minister" -> in text order
  std::vector<EntityId> state_order_;  // states as they were named
  std::string last_country_;           // of a state, official or body
  std::unordered_map<std::string, std::uint32_t> country_count_;
  std::set<std::string> told_countries_;                    // by more than a town
  std::unordered_map<std::uint32_t, std::size_t> seen_at_;  // head token -> index into seen_
};

}  // namespace chancery::entities
