#include "chancery/entities/place_finder.h"

#include <algorithm>

#include "chancery/entities/place_choice.h"

namespace chancery::entities {

using document::NameKind;
using document::PlaceMention;
using document::TokenId;
using lexicon::ActorKind;
using lexicon::NameForm;

namespace {

constexpr std::uint32_t kLongestInside = 3;  // words of "Long Beach, New South Wales"
constexpr std::uint32_t kLongestName = 8;    // tokens of a place name that are looked up

class PlaceFinder {
 public:
  PlaceFinder(const document::Document& document, const MarkedText& text,
              const Knowledge& knowledge, const std::vector<std::string>& countries)
      : document_(document), text_(text), knowledge_(knowledge), countries_(countries) {}

  std::vector<PlaceMention> find() {
    std::vector<std::uint8_t> taken(text_.size(), 0);
    for (const auto& name : document_.names.get()) {
      const auto begin = name.tokens.first.value;
      const auto end = name.tokens.last.value;
      if (name.kind == NameKind::kLocation) add(begin, end);
      for (auto token = begin; token < end; ++token) taken[token] = 1;
    }
    for (const auto& mark : text_.marks()) {
      if (taken[mark.begin] == 0) add_marked(mark);
    }
    std::sort(found_.begin(), found_.end(),
              [](const auto& a, const auto& b) { return a.span < b.span; });
    return std::move(found_);
  }

 private:
  // States and capitals that the reader missed.
  void add_marked(const Mark& mark) {
    if (mark.kind != MarkKind::kActor) return;
    const auto& actor = knowledge_.actors[knowledge_.actors.best(mark.candidates, std::nullopt)];
    const auto form = mark.candidates.front().form;
    if (form == NameForm::kAdjective || form == NameForm::kPeople || form == NameForm::kSurname)
      return;
    if (actor.kind == ActorKind::kState || is_capital(actor)) add(mark.begin, mark.end);
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
      const auto& actor = knowledge_.actors[knowledge_.actors.best(mark->candidates, std::nullopt)];
      if (actor.kind == ActorKind::kState) country = actor.country;
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

  void add(std::uint32_t begin, std::uint32_t end) {
    while (begin + 1 < end && knowledge_.words.has(WordList::kDeterminer, text_[begin].lower))
      ++begin;
    if (end - begin > kLongestName) return;
    PlaceMention mention;
    mention.tokens = {TokenId(begin), TokenId(end)};
    mention.span = document_.span_of(mention.tokens);
    const Mark* mark = text_.mark_over(begin);
    if (mark == nullptr || mark->kind != MarkKind::kActor) {
      const auto known = knowledge_.actors.exact(text_.join(begin, end));
      if (!known.empty() && knowledge_.actors[known.front().actor].kind == ActorKind::kOrganisation)
        return;
    }
    const lexicon::Actor* seat = nullptr;
    const bool whole = mark != nullptr && mark->kind == MarkKind::kActor && mark->begin <= begin &&
                       mark->end >= end;
    if (whole) {
      const auto& actor = knowledge_.actors[knowledge_.actors.best(mark->candidates, std::nullopt)];
      const auto form = mark->candidates.front().form;
      if (form == NameForm::kAdjective || form == NameForm::kPeople) return;
      if (actor.kind == ActorKind::kState) {
        state(actor, mention.place);
        found_.push_back(std::move(mention));
        return;
      }
      if (actor.kind != ActorKind::kSeat) return;
      seat = &actor;
    }
    std::string inside;
    std::string country;
    const auto hint = hints(end, inside, country);
    auto place = choose_place(knowledge_.gazetteer, text_.join(begin, end), hint);
    if (seat != nullptr && hint.inside.empty()) {
      place = capital(*seat);
      if (!place) {
        if (!is_capital(*seat)) return;  // the Kremlin acts, it is no place on a map
        mention.place.name = seat->name;
        mention.place.country = seat->country;
        found_.push_back(std::move(mention));
        return;
      }
    }
    if (!place) {
      if (begin == 0 || !knowledge_.words.has(WordList::kLocative, text_[begin - 1].lower)) return;
      mention.place.name = text_.join(begin, end);
      found_.push_back(std::move(mention));
      return;
    }
    mention.place = {place->name,     place->country,   place->admin1,
                     place->latitude, place->longitude, place->geonames};
    found_.push_back(std::move(mention));
  }

  // The capital itself, under the name of the seat's entry, not a namesake.
  [[nodiscard]] std::optional<lexicon::GazetteerPlace> capital(const lexicon::Actor& actor) const {
    for (const auto& name : actor.names) {
      for (auto& entry : knowledge_.gazetteer.lookup(name)) {
        if (entry.country == actor.country && entry.kind == lexicon::PlaceKind::kCapital)
          return entry;
      }
    }
    return std::nullopt;
  }

  // A state is a country; its point is the gazetteer's own, where there is one.
  void state(const lexicon::Actor& actor, document::Place& place) const {
    place.name = actor.name;
    place.country = actor.country;
    for (const auto& entry : knowledge_.gazetteer.lookup(actor.name)) {
      if (entry.country != actor.country || entry.kind == lexicon::PlaceKind::kCity) continue;
      place.latitude = entry.latitude;
      place.longitude = entry.longitude;
      place.geonames = entry.geonames;
      return;
    }
  }

  const document::Document& document_;
  const MarkedText& text_;
  const Knowledge& knowledge_;
  const std::vector<std::string>& countries_;
  std::vector<PlaceMention> found_;
};

}  // namespace

std::vector<PlaceMention> find_places(const document::Document& document, const MarkedText& text,
                                      const Knowledge& knowledge,
                                      const std::vector<std::string>& countries) {
  return PlaceFinder(document, text, knowledge, countries).find();
}

}  // namespace chancery::entities
