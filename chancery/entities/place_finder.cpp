#include "chancery/entities/place_finder.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "chancery/base/utf8.h"
#include "chancery/entities/place_choice.h"

namespace chancery::entities {

using document::NameKind;
using document::PlaceMention;
using document::TokenId;
using document::Upos;
using lexicon::ActorKind;
using lexicon::GazetteerPlace;
using lexicon::NameForm;
using lexicon::PlaceKind;

namespace {

constexpr std::uint32_t kLongestInside = 3;   // words of "Long Beach, New South Wales"
constexpr std::uint32_t kLongestName = 8;     // tokens of a place name that are looked up
constexpr std::uint32_t kLongestBridged = 6;  // tokens of "Sharm el - Sheikh"
constexpr std::uint32_t kLongestScan = 4;     // tokens of a name that the reader did not mark
constexpr double kNamesake = 0.1;  // of a capital's inhabitants that a namesake worth a doubt has
constexpr std::int64_t kSizeable = 100000;  // inhabitants that make a name likely a place

bool is_city(PlaceKind kind) { return kind == PlaceKind::kCity || kind == PlaceKind::kCapital; }

bool shouts(std::string_view form) {
  return form.size() > 2 && std::all_of(form.begin(), form.end(), [](char c) {
           return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
         });
}

class PlaceFinder {
 public:
  PlaceFinder(const document::Document& document, const MarkedText& text,
              const Knowledge& knowledge, const std::vector<std::string>& countries)
      : document_(document), text_(text), knowledge_(knowledge), countries_(countries) {
    for (const auto& mark : text.marks()) {
      if (mark.kind != MarkKind::kActor) continue;
      const auto& actor = best(mark);
      if (actor.kind == ActorKind::kState && !actor.country.empty()) states_.insert(actor.country);
    }
  }

  std::vector<PlaceMention> find() {
    std::vector<std::uint8_t> taken(text_.size(), 0);
    note_people();
    for (const auto& sentence : document_.sentences.get()) scan_bridged(sentence, taken);
    for (const auto& name : document_.names.get()) {
      const auto begin = name.tokens.first.value;
      const auto end = name.tokens.last.value;
      if (taken[begin] != 0) continue;
      if (name.kind == NameKind::kLocation) {
        add(begin, end);
      } else if (misread(name)) {
        add(begin, end);
      } else if (name.kind == NameKind::kOther || name.kind == NameKind::kNationality) {
        doubtful_.insert(begin);  // scan() asks the lists
        continue;
      }
      for (auto token = begin; token < end; ++token) taken[token] = 1;
    }
    for (const auto& mark : text_.marks()) {
      if (taken[mark.begin] == 0 && add_marked(mark)) {
        for (auto token = mark.begin; token < mark.end; ++token) taken[token] = 1;
      }
    }
    for (const auto& sentence : document_.sentences.get()) scan(sentence, taken);
    std::sort(found_.begin(), found_.end(),
              [](const auto& a, const auto& b) { return a.span < b.span; });
    settle_divisions();
    return std::move(found_);
  }

 private:
  [[nodiscard]] const lexicon::Actor& best(const Mark& mark) const {
    return knowledge_.actors[knowledge_.actors.best(mark.candidates, std::nullopt)];
  }

  // The words of people's names: "Jordan Fairweather" takes "Fairweather" out of the towns.
  void note_people() {
    for (const auto& name : document_.names.get()) {
      if (name.kind != NameKind::kPerson || name.tokens.length() < 2) continue;
      for (auto token = name.tokens.first.value; token < name.tokens.last.value; ++token) {
        people_.insert(text_[token].form);
      }
    }
  }

  // "Derna" that the reader took for an organisation or a person.
  [[nodiscard]] bool misread(const document::Name& name) const {
    const auto begin = name.tokens.first.value;
    const auto end = name.tokens.last.value;
    if (name.kind != NameKind::kOrganization && name.kind != NameKind::kPerson) return false;
    if (end - begin > kLongestScan) return false;
    std::string inside;
    std::string country;
    const auto choice =
        weigh_places(knowledge_.gazetteer, text_.join(begin, end), hints(end, inside, country));
    if (choice && choice->contained) return true;  // "Jackson, Miss."
    const bool single = end - begin == 1;
    // "Khan Younis": a place that was compiled by hand.
    if (choice && !single && !choice->place.geonames && text_.mark_over(begin) == nullptr)
      return true;
    if (people_.contains(text_[end - 1].form)) return false;
    const Mark* mark = text_.mark_over(begin);
    if (mark != nullptr && mark->kind == MarkKind::kActor && mark->end >= end) {
      const auto& actor = best(*mark);
      return actor.kind == ActorKind::kState || is_capital(actor);
    }
    if (mark != nullptr) return false;
    if (!choice) return false;
    const bool before =
        begin > 0 && knowledge_.words.has(WordList::kLocative, text_[begin - 1].lower);
    if (name.kind == NameKind::kPerson && !(single && before)) {
      // "Dnepropetrovsk was hit": no person of the text bears the name, and it is hardly a surname.
      const auto& given = text_[begin].lower;
      const bool name_of_people = knowledge_.words.has(WordList::kNameHe, given) ||
                                  knowledge_.words.has(WordList::kNameShe, given) ||
                                  people_.contains(text_[begin].form);
      const bool titled = begin > 0 && text_.mark_over(begin - 1) != nullptr &&
                          text_.mark_over(begin - 1)->kind == MarkKind::kAgent;
      return !name_of_people && !titled && hardly_a_surname(choice->place);
    }
    return likely(choice->place) || before;
  }

  [[nodiscard]] static bool hardly_a_surname(const GazetteerPlace& place) {
    constexpr std::array<std::string_view, 6> kEnglish = {"USA", "GBR", "CAN", "AUS", "NZL", "IRL"};
    if (std::find(kEnglish.begin(), kEnglish.end(), place.country) != kEnglish.end()) return false;
    return !place.geonames || place.population >= 2 * kSizeable;
  }

  [[nodiscard]] static bool likely(const GazetteerPlace& place) {
    return !is_city(place.kind) || place.kind == PlaceKind::kCapital || !place.geonames ||
           place.population >= kSizeable;
  }

  // States, capitals and continents that the reader missed.
  bool add_marked(const Mark& mark) {
    if (mark.kind != MarkKind::kActor) return false;
    const auto& actor = best(mark);
    const auto form = mark.candidates.front().form;
    if (form == NameForm::kAdjective || form == NameForm::kPeople || form == NameForm::kSurname)
      return false;
    if (goes_on(mark)) return false;
    const bool continent = actor.kind == ActorKind::kBloc && knowledge_.gazetteer.knows(actor.name);
    if (actor.kind != ActorKind::kState && !is_capital(actor) && !continent) return false;
    add(mark.begin, mark.end);
    return true;
  }

  // "Geneva Conventions", "Jordan Fairweather": the first word of a longer name.
  [[nodiscard]] bool goes_on(const Mark& mark) const {
    const auto next = mark.end;
    if (next >= text_.size() || !text_[next].capital || text_.mark_over(next) != nullptr)
      return false;
    if (document_.tokens.get()[next].sentence != document_.tokens.get()[mark.begin].sentence)
      return false;
    const bool before =
        mark.begin > 0 && knowledge_.words.has(WordList::kLocative, text_[mark.begin - 1].lower);
    return !before && document_.upos(TokenId(next)) == Upos::kPropn;
  }

  // "Sharm el-Sheikh", "Cox's Bazar", "Rostov-on-Don": names whose small words part them.
  void scan_bridged(const document::Sentence& sentence, std::vector<std::uint8_t>& taken) {
    const auto first = sentence.tokens.first.value;
    const auto last = sentence.tokens.last.value;
    for (auto token = first; token + 2 < last; ++token) {
      if (!text_[token].capital || text_[token + 1].capital ||
          !knowledge_.words.has(WordList::kNameBridge, text_[token + 1].lower))
        continue;
      for (auto end = std::min(last, token + kLongestBridged); end > token + 2; --end) {
        if (!text_[end - 1].capital || !knowledge_.gazetteer.knows(text_.join(token, end)))
          continue;
        add(token, end);
        for (auto at = token; at < end; ++at) taken[at] = 1;
        break;
      }
    }
  }

  // Names of places that neither the reader nor the lists of actors marked: "TROY, N.C. -".
  void scan(const document::Sentence& sentence, std::vector<std::uint8_t>& taken) {
    const auto first = sentence.tokens.first.value;
    const auto last = sentence.tokens.last.value;
    for (auto token = first; token < last; ++token) {
      if (taken[token] != 0 || !text_[token].capital) continue;
      if (const Mark* mark = text_.mark_over(token); mark != nullptr) {
        // "TOLEDO, Ohio (AP) -": a surname of somebody else's.
        const bool surname = token == first && mark->kind == MarkKind::kActor &&
                             mark->end == token + 1 &&
                             mark->candidates.front().form == NameForm::kSurname;
        if (surname && shouts(text_[token].form) && is_named(token, token + 1, token + 1, first)) {
          add(token, token + 1);
          taken[token] = 1;
        }
        continue;
      }
      const bool joined = token > first && text_[token - 1].capital && taken[token - 1] == 0 &&
                          text_.mark_over(token - 1) == nullptr;
      auto end = token + 1;
      while (end < last && end - token < kLongestScan && text_[end].capital && taken[end] == 0 &&
             text_.mark_over(end) == nullptr)
        ++end;
      const auto whole = end;
      for (; !joined && end > token; --end) {
        if (is_named(token, end, whole, first)) {
          add(token, end);
          for (auto at = token; at < end; ++at) taken[at] = 1;
          break;
        }
      }
      token = std::max(token, end > token ? end - 1 : whole - 1);
    }
  }

  [[nodiscard]] bool is_named(std::uint32_t begin, std::uint32_t end, std::uint32_t whole,
                              std::uint32_t first) const {
    if (people_.contains(text_[end - 1].form)) return false;
    const auto name = text_.join(begin, end);
    if (!knowledge_.gazetteer.knows(name)) return false;
    std::string inside;
    std::string country;
    const auto choice = weigh_places(knowledge_.gazetteer, name, hints(end, inside, country));
    if (!choice) return false;
    if (choice->contained) return true;
    if (end != whole) return false;
    const bool dateline =
        begin == first && end < text_.size() && shouts(text_[begin].form) &&
        (text_[end].form == "," || text_[end].form == "(" || text_[end].form == "-" ||
         text_[end].form == "\xE2\x80\x94" || text_[end].form == "\xE2\x80\x93");
    if (dateline) return true;
    if (!likely(choice->place)) return false;
    // "the Bosphorus" that the reader took for a common noun
    const bool compiled = !choice->place.geonames && begin != first;
    return document_.upos(TokenId(begin)) == Upos::kPropn || doubtful_.contains(begin) ||
           (compiled && document_.upos(TokenId(begin)) == Upos::kNoun);
  }

  [[nodiscard]] bool is_capital(const lexicon::Actor& actor) const {
    if (actor.kind != ActorKind::kSeat) return false;
    return knowledge_.gazetteer.knows(actor.name);
  }

  // What follows the name and holds it: ", Calif.", ", France".
  [[nodiscard]] PlaceHints hints(std::uint32_t end, std::string& inside,
                                 std::string& country) const {
    PlaceHints result;
    result.countries = countries_;
    if (end + 1 >= text_.size() || text_[end].form != "," || !text_[end + 1].capital) return result;
    if (document_.tokens.get()[end + 1].sentence != document_.tokens.get()[end - 1].sentence)
      return result;
    const Mark* mark = text_.mark_over(end + 1);
    if (mark != nullptr && mark->kind == MarkKind::kActor) {
      const auto& actor = best(*mark);
      if (actor.kind == ActorKind::kState) country = on_map(actor);
    }
    auto last = end + 1;
    while (last < text_.size() && last - end <= kLongestInside && text_[last].capital) ++last;
    for (; last > end + 1; --last) {
      inside = text_.join(end + 1, last);
      if (knowledge_.gazetteer.knows(inside)) break;
    }
    if (last == end + 1) inside = text_.join(end + 1, end + 2);
    result.inside = inside;
    result.inside_country = country;
    return result;
  }

  // "St . Petersburg": the reader cut the name at the stop.
  [[nodiscard]] std::uint32_t with_saint(std::uint32_t begin) const {
    if (begin < 1) return begin;
    auto at = begin - 1;
    if (text_[at].form == "." && at > 0) --at;
    const auto& lower = text_[at].lower;
    const bool saint = lower == "st" || lower == "st." || lower == "ft" || lower == "ft." ||
                       lower == "mt" || lower == "mt.";
    return saint && text_[at].capital ? at : begin;
  }

  // "Guangdong province": without the word that says what it is, when the whole is on no list.
  [[nodiscard]] std::optional<PlaceChoice> choose(std::uint32_t begin, std::uint32_t end,
                                                  const PlaceHints& hint) const {
    auto choice = weigh_places(knowledge_.gazetteer, text_.join(begin, end), hint);
    while (!choice && end > begin + 1 &&
           knowledge_.words.has(WordList::kPlaceNoun, text_[end - 1].lower)) {
      choice = weigh_places(knowledge_.gazetteer, text_.join(begin, --end), hint);
    }
    return choice;
  }

  void add(std::uint32_t begin, std::uint32_t end) {
    while (begin + 1 < end && knowledge_.words.has(WordList::kDeterminer, text_[begin].lower))
      ++begin;
    if (end - begin > kLongestName) return;
    begin = with_saint(begin);
    // "The Minsk agreements": where a text was signed is told by its name, not by the story.
    if (end < text_.size() && knowledge_.words.has(WordList::kAccordNoun, text_[end].lower)) return;
    PlaceMention mention;
    mention.tokens = {TokenId(begin), TokenId(end)};
    mention.span = document_.span_of(mention.tokens);
    const Mark* mark = text_.mark_over(begin);
    if (mark == nullptr || mark->kind != MarkKind::kActor) {
      const auto known = knowledge_.actors.exact(text_.join(begin, end));
      if (!known.empty() && knowledge_.actors[known.front().actor].kind == ActorKind::kOrganisation)
        return;
    }
    std::string inside;
    std::string country;
    const auto hint = hints(end, inside, country);
    const bool whole = mark != nullptr && mark->kind == MarkKind::kActor && mark->begin <= begin &&
                       mark->end >= end;
    std::optional<PlaceChoice> choice;
    if (whole) {
      const auto& actor = best(*mark);
      const auto form = mark->candidates.front().form;
      if (form == NameForm::kAdjective || form == NameForm::kPeople) return;
      if (actor.kind == ActorKind::kState) {
        state(actor, text_.join(begin, end), mention.place);
        found_.push_back(std::move(mention));
        return;
      }
      if (actor.kind == ActorKind::kBloc) {
        large(actor.name, mention.place);
        found_.push_back(std::move(mention));
        return;
      }
      if (actor.kind != ActorKind::kSeat) return;
      choice = choose(begin, end, hint);
      // "Washington, DC": what follows the comma holds no other town of the name.
      const bool held = choice && choice->contained && choice->place.country != actor.country;
      if (!held && !(hint.inside.empty() && namesake_of_named_state(actor, choice))) {
        if (auto place = capital(actor, text_.join(begin, end))) {
          choice = PlaceChoice{std::move(*place), 0.95, false};
        } else if (!is_capital(actor)) {
          return;  // the Kremlin acts, it is no place on a map
        } else if (!choice || !belongs(choice->place, actor)) {
          mention.place.name = actor.name;
          mention.place.country = actor.country;
          found_.push_back(std::move(mention));
          return;
        }
      }
    } else {
      choice = choose(begin, end, hint);
    }
    if (!choice) {
      if (begin == 0 || !knowledge_.words.has(WordList::kLocative, text_[begin - 1].lower)) return;
      mention.place.name = text_.join(begin, end);
      found_.push_back(std::move(mention));
      return;
    }
    take(*choice, mention.place);
    found_.push_back(std::move(mention));
  }

  static void take(const PlaceChoice& choice, document::Place& place) {
    const auto& from = choice.place;
    place = {from.name,      from.country,  from.admin1,      from.latitude,
             from.longitude, from.geonames, choice.confidence};
  }

  // "Tripoli, a port in northern Lebanon": the text names the state of a namesake, not the seat's.
  // Nobody thinks of a far smaller one: of Paris in Texas.
  [[nodiscard]] bool namesake_of_named_state(const lexicon::Actor& seat,
                                             std::optional<PlaceChoice>& choice) const {
    if (states_.contains(seat.country)) return false;
    auto towns = knowledge_.gazetteer.lookup(seat.name);
    std::int64_t own = 0;
    for (const auto& entry : towns) {
      if (entry.country == seat.country) own = std::max(own, entry.population);
    }
    for (auto& entry : towns) {
      if (entry.country == seat.country || !states_.contains(entry.country)) continue;
      if (static_cast<double>(entry.population) < kNamesake * static_cast<double>(own)) continue;
      choice = PlaceChoice{std::move(entry), 0.7, true};
      return true;
    }
    return false;
  }

  // The code of a state's land: GUM for Guam, which is one of the United States as an actor.
  [[nodiscard]] static const std::string& on_map(const lexicon::Actor& state) {
    return state.id.size() == 3 ? state.id : state.country;
  }

  // In the country of the seat, or in a territory of it: Nuuk is the seat of a part of Denmark.
  [[nodiscard]] bool belongs(const GazetteerPlace& town, const lexicon::Actor& seat) const {
    if (town.country == seat.country) return true;
    const auto territory = knowledge_.actors.find(town.country);
    return territory && knowledge_.actors[*territory].country == seat.country;
  }

  // The seat's own town: by the name used ("Almaty"), else under the names of its entry.
  [[nodiscard]] std::optional<GazetteerPlace> capital(const lexicon::Actor& actor,
                                                      const std::string& used) const {
    std::optional<GazetteerPlace> small;  // "Washington" of Utah
    for (auto& entry : knowledge_.gazetteer.lookup(used)) {
      if (!belongs(entry, actor) || !is_city(entry.kind) || !entry.latitude) continue;
      if (likely(entry)) return entry;
      if (!small) small = std::move(entry);
    }
    for (const auto& name : actor.names) {
      for (auto& entry : knowledge_.gazetteer.lookup(name)) {
        if (belongs(entry, actor) && entry.kind == PlaceKind::kCapital) return entry;
      }
    }
    return small;
  }

  // A state is a country; its point is the gazetteer's own, where there is one: that of the part
  // whose name was used ("the West Bank"), else the whole.
  void state(const lexicon::Actor& actor, const std::string& used, document::Place& place) const {
    place.name = actor.name;
    place.country = on_map(actor);
    place.confidence = 0.99;
    for (const std::string& name : {used, actor.name}) {
      for (const auto& entry : knowledge_.gazetteer.lookup(name)) {
        if (entry.country != place.country || is_city(entry.kind)) continue;
        place.latitude = entry.latitude;
        place.longitude = entry.longitude;
        place.geonames = entry.geonames;
        return;
      }
    }
  }

  // A continent, or a region over several countries.
  void large(const std::string& name, document::Place& place) const {
    place.name = name;
    for (const auto& entry : knowledge_.gazetteer.lookup(name)) {
      if (!entry.country.empty()) continue;
      place.latitude = entry.latitude;
      place.longitude = entry.longitude;
      place.confidence = 0.99;
      return;
    }
  }

  // "Georgia" beside Atlanta is the American one: a state whose name a division shares, where
  // another place of the text lies in that division.
  void settle_divisions() {
    std::unordered_set<std::string> divisions;
    for (const auto& mention : found_) {
      if (!mention.place.admin1.empty())
        divisions.insert(mention.place.country + " " + base::fold(mention.place.admin1));
    }
    for (auto& mention : found_) {
      const Mark* mark = text_.mark_over(mention.tokens.first.value);
      if (mark == nullptr || mark->kind != MarkKind::kActor || mention.place.geonames) continue;
      if (best(*mark).kind != ActorKind::kState) continue;
      for (const auto& entry : knowledge_.gazetteer.lookup(mention.place.name)) {
        if (entry.kind != PlaceKind::kAdmin || entry.country == mention.place.country) continue;
        if (!divisions.contains(entry.country + " " + base::fold(entry.name))) continue;
        take({entry, 0.8, true}, mention.place);
        break;
      }
    }
  }

  const document::Document& document_;
  const MarkedText& text_;
  const Knowledge& knowledge_;
  const std::vector<std::string>& countries_;
  std::unordered_set<std::string> states_;       // countries named as such
  std::unordered_set<std::string_view> people_;  // words of people's names
  std::unordered_set<std::uint32_t> doubtful_;   // where names of no clear kind begin
  std::vector<PlaceMention> found_;
};

}  // namespace

std::vector<PlaceMention> find_places(const document::Document& document, const MarkedText& text,
                                      const Knowledge& knowledge,
                                      const std::vector<std::string>& countries) {
  return PlaceFinder(document, text, knowledge, countries).find();
}

}  // namespace chancery::entities
