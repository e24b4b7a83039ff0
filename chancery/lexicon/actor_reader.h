// Turns the blocks of data/actors/*.act into actors and their names; keeps every error. Used by
// ActorLexicon only. Three steps: collect entries layer by layer (short lines become entries of
// their own), build them, then put the holders of rolls to their people.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/lexicon/actor_codes.h"
#include "chancery/lexicon/actors.h"
#include "chancery/lexicon/block_file.h"
#include "chancery/lexicon/string_index.h"
#include "chancery/lexicon/text_store.h"

namespace chancery::lexicon {

// One way to write an actor's name. The text is the reader's.
struct NameUse {
  std::uint32_t actor = 0;
  NameForm form = NameForm::kName;
  Term term;
  std::string_view text;
};

class ActorReader {
 public:
  void read(const DataFile& file);
  void finish();

  std::vector<Actor> actors;
  std::vector<NameUse> names;
  std::vector<base::Error> errors;
  std::vector<base::Error> warnings;

 private:
  // A block, or a short line of a block ("person [GOV] Jane Doe" under "in USA").
  struct Entry {
    const Block* block = nullptr;
    const Field* line = nullptr;  // null: the block itself is the entry
    std::string_view kind;
    std::string id;
    std::size_t layer = 0;
  };
  // Codes that stand in brackets or in a field: a country, sectors, or "none".
  struct Codes {
    std::string country;
    std::vector<std::string> sectors;
    bool any = false;
  };
  struct LooseOffice {
    std::uint32_t actor = 0;
    LooseTerm term;
    std::string_view what;  // country and role
    const Block* block = nullptr;
    const Field* field = nullptr;
  };

  struct Waiting {  // a holder known by an id that no one has yet
    const Block* roll = nullptr;
    const Field* field = nullptr;
    LooseTerm term;
    Office office;
    std::size_t layer = 0;
  };

  void collect(Entry entry);
  void collect_short(const Block& block, const Field& field, std::size_t layer);
  // The short line as the block that it stands for; good until the next call.
  const Block& written_out(const Entry& entry);
  void build(Entry& entry);
  void build_field(const Block& block, const Field& field, Actor& actor);
  void build_number(const Block& block, const Field& field, Actor& actor);
  void build_roll(const Entry& entry);
  void hold(const Block& roll, const Field& field, const LooseTerm& term, const Office& office,
            std::size_t layer);
  void build_waiting();
  void build_further_names(const Entry& entry);
  void add_seat(const Block& block, const Field& field, std::uint32_t state);
  void add_office(const Block& block, const Field& field, std::uint32_t index);
  void add_members(const Block& block, const Field& field, std::uint32_t index);
  void add_code(const Block& block, const Field& field, std::uint32_t index);
  void add_names(const Block& block, const Field& field, std::string_view value, NameForm form,
                 std::uint32_t index);
  void add_person_name(std::string_view written, const Term& term, std::uint32_t index);
  void note_office(std::uint32_t actor, const LooseTerm& term, const Office& office,
                   const Block& block, const Field& field);
  void check_overlaps();
  std::uint32_t add_actor(Actor actor);
  [[nodiscard]] std::uint32_t actor_of(std::string_view id) const;  // StringIndex::kNone: nobody
  std::uint32_t person(std::string_view id, std::string_view country, std::size_t layer,
                       const Block& block, const Field& field);
  bool take_codes(const Block& block, const Field& field, std::string_view text, Codes& codes);
  // Takes "[CODES]" off the front of text.
  bool take_bracket(const Block& block, const Field& field, std::string_view& text, Codes& codes);
  void fail(const Block& block, const Field& field, std::string_view fragment,
            std::string_view code, std::string message, std::string hint = {});

  static constexpr std::size_t kExpected = 16384;  // actors; more are read as well
  std::deque<std::vector<Block>> files_;           // what entries, loose and waiting point into
  std::vector<Entry> entries_;
  StringIndex entry_of_{kExpected};  // by kind and id
  StringIndex actor_of_{kExpected};
  TextStore texts_;
  Block short_line_;  // see written_out
  std::vector<LooseOffice> loose_;
  std::vector<Waiting> waiting_;
  bool last_pass_ = false;
};

// A person's name as the data write it, without the marks of surnames.
[[nodiscard]] std::string plain_name(std::string_view written);

// Country and first name, folded, words joined by "-": the id of a short line or a holder.
[[nodiscard]] std::string derived_id(std::string_view country, std::string_view first_name);

}  // namespace chancery::lexicon
