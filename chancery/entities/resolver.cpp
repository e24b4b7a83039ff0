#include "chancery/entities/resolver.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/entities/coactors.h"
#include "chancery/entities/phrase_reader.h"
#include "chancery/entities/place_choice.h"

namespace chancery::entities {

using document::EntityKind;
using document::ResolvedBy;
using lexicon::ActorKind;

namespace {

constexpr std::size_t kLongestQuery = 20000;  // bytes of a phrase or context that are read
constexpr std::size_t kMostCandidates = 40;

std::string_view clip(std::string_view text) {
  if (text.size() <= kLongestQuery) return text;
  auto end = kLongestQuery;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}

// Where the words of `phrase` stand in `text`, or an empty range at its end.
TokenSpan find_phrase(const MarkedText& text, const MarkedText& phrase) {
  const auto length = phrase.size();
  for (std::uint32_t at = 0; length > 0 && at + length <= text.size(); ++at) {
    std::uint32_t same = 0;
    while (same < length && text[at + same].lower == phrase[same].lower) ++same;
    if (same == length) return {at, at + length};
  }
  return {text.size(), text.size()};
}

class PhraseInContext {
 public:
  PhraseInContext(const Knowledge& knowledge, const MarkedText& text, TokenSpan phrase,
                  std::optional<base::Day> day)
      : knowledge_(knowledge),
        text_(text),
        phrase_(phrase),
        reader_(knowledge, text, day),
        day_(day) {}

  Reading read() {
    collect_countries();
    reader_.set_countries(countries_);
    Reading reading = reader_.read(phrase_.first, phrase_.second);
    if (!reading.resolved()) read_apposition(reading);
    read_shared_head(reading);
    if ((reading.city || reading.seat) && after_locative()) reading.sectors = {"CVL"};
    return reading;
  }

  [[nodiscard]] const std::vector<std::string>& countries() const { return countries_; }

  // A role without a country takes the one named nearest.
  void borrow_country(Reading& reading) const {
    if (!(reading.country.empty() || reading.ethnic) || reading.city || nearest_.empty()) return;
    if (!reading.person && reading.sectors.empty()) return;
    reading.country = nearest_;
    reading.why += (reading.why.empty() ? "" : "; ") + std::string("the text names ") + nearest_;
  }

 private:
  void collect_countries() {
    std::uint32_t best = MarkedText::kNone;
    for (const auto& mark : text_.marks()) {
      if (mark.kind != MarkKind::kActor) continue;
      const bool inside = mark.begin >= phrase_.first && mark.end <= phrase_.second;
      const auto id = knowledge_.actors.best(mark.candidates, day_);
      const auto& actor = knowledge_.actors[id];
      if (inside || (actor.kind != ActorKind::kState && actor.kind != ActorKind::kSeat)) continue;
      if (actor.country.empty()) continue;
      countries_.push_back(actor.country);
      const auto distance =
          mark.end <= phrase_.first ? phrase_.first - mark.end : mark.begin - phrase_.second;
      if (distance < best) {
        best = distance;
        nearest_ = actor.country;
      }
    }
  }

  // "Salaheddine Sidhoum, Algeria's leading activist, staged": the words after the comma.
  void read_apposition(Reading& reading) const {
    auto at = phrase_.second;
    if (at >= text_.size() || text_[at].form != ",") return;
    auto end = at + 1;
    while (end < text_.size() && text_[end].form != ",") ++end;
    const Reading after = reader_.read_part(at + 1, end);
    if (after.state || after.city || after.sectors.empty()) return;
    reading.country = after.country;
    reading.sectors = after.sectors;
    reading.role = after.role;
    reading.why = after.why;
    reading.by = ResolvedBy::kApposition;
    reading.kind = EntityKind::kPerson;
  }

  // "Hungarian" in "Hungarian and Romanian officials": what the adjective belongs to.
  void read_shared_head(Reading& reading) const {
    const bool organization = reading.actor && !reading.state && !reading.person;
    if (!(reading.state || organization) || reading.seat) return;
    auto at = phrase_.second;
    const auto link = [&](std::uint32_t t) {
      return text_[t].lower == "and" || text_[t].lower == "or";
    };
    if (at + 1 < text_.size() && link(at)) {
      const Mark* next = text_.mark_over(at + 1);
      if (next == nullptr || next->kind != MarkKind::kActor || !reading.modifier) return;
      at = next->end;
    }
    for (int skipped = 0; at < text_.size() && skipped < 3; ++skipped) {
      const Mark* mark = text_.mark_over(at);
      if (mark != nullptr && mark->kind == MarkKind::kAgent) {
        auto end = mark->end;
        while (end < text_.size() && text_.mark_over(end) != nullptr &&
               text_.mark_over(end)->kind == MarkKind::kAgent) {
          end = text_.mark_over(end)->end;
        }
        const auto head = reader_.read_part(at, end);
        if (head.sectors.empty() || (organization && head.weak)) return;
        reading.sectors = head.sectors;
        reading.kind = head.kind;
        reading.why += "; " + head.why;
        return;
      }
      const bool word = mark == nullptr && !text_[at].capital && text_[at].lower.size() > 2 &&
                        !knowledge_.words.has(WordList::kBreak, text_[at].lower) &&
                        text_[at].lower != "and";
      if (!(word && skipped < 1) && !(mark != nullptr && mark->kind == MarkKind::kModifier)) return;
      at = mark != nullptr ? mark->end : at + 1;
    }
  }

  [[nodiscard]] bool after_locative() const {
    auto at = phrase_.first;
    for (int back = 0; at > 0 && back < 4; ++back) {
      --at;
      if (knowledge_.words.has(WordList::kLocative, text_[at].lower) || text_[at].lower == "of")
        return true;
      const bool skipped =
          text_[at].lower == "the" || text_[at].lower == "capital" || text_[at].lower == "city";
      if (!skipped) return false;
    }
    return false;
  }

  const Knowledge& knowledge_;
  const MarkedText& text_;
  TokenSpan phrase_;
  PhraseReader reader_;
  std::optional<base::Day> day_;
  std::vector<std::string> countries_;
  std::string nearest_;
};

// The place that a phrase names: "Long Beach, Calif.", "Tripoli" in a text about Lebanon.
std::optional<document::Place> place_in(const Knowledge& knowledge, const MarkedText& text,
                                        TokenSpan phrase, const Reading& reading,
                                        const std::vector<std::string>& countries) {
  if (!(reading.city || reading.state || reading.seat) || reading.modifier) return std::nullopt;
  auto begin = phrase.first;
  while (begin + 1 < phrase.second && knowledge.words.has(WordList::kDeterminer, text[begin].lower))
    ++begin;
  auto end = begin;
  while (end < phrase.second && text[end].form != ",") ++end;
  std::string inside;
  if (end + 1 < text.size() && text[end].form == ",") {
    auto last = end + 1;
    while (last < text.size() && last < end + 4 && text[last].capital) ++last;
    for (; last > end + 1; --last) {
      inside = text.join(end + 1, last);
      if (knowledge.gazetteer.knows(inside)) break;
    }
  }
  PlaceHints hints;
  hints.inside = inside;
  hints.countries = countries;
  if (!reading.country.empty() && !reading.city) hints.inside_country = reading.country;
  const auto choice = weigh_places(knowledge.gazetteer, text.join(begin, end), hints);
  if (!choice) return std::nullopt;
  const auto& from = choice->place;
  return document::Place{from.name,      from.country,  from.admin1,       from.latitude,
                         from.longitude, from.geonames, choice->confidence};
}

std::vector<ResolveCandidate> candidates_in(const Knowledge& knowledge, const MarkedText& text,
                                            TokenSpan phrase, std::optional<base::Day> day,
                                            std::optional<lexicon::ActorId> chosen) {
  std::vector<ResolveCandidate> found;
  for (const auto& mark : text.marks()) {
    if (mark.kind != MarkKind::kActor || mark.begin < phrase.first || mark.end > phrase.second)
      continue;
    for (const auto& candidate : mark.candidates) {
      if (found.size() == kMostCandidates) return found;
      const auto& actor = knowledge.actors[candidate.actor];
      // One person may bear a name in two forms: surname and alias.
      if (std::ranges::any_of(found, [&](const auto& one) { return one.id == actor.id; })) continue;
      const auto coding = knowledge.actors.coding(candidate.actor, day);
      std::string sectors;
      for (const auto& sector : coding.sectors) sectors += (sectors.empty() ? "" : " ") + sector;
      found.push_back(
          {actor.name, actor.id, coding.country, sectors, coding.role, chosen == candidate.actor});
    }
  }
  return found;
}

// "the Russian foreign minister": who held the office on the day asked for.
void add_holder(const Knowledge& knowledge, const Reading& reading, std::optional<base::Day> day,
                ResolveAnswer& answer) {
  const bool office = reading.kind == EntityKind::kPerson && !reading.person && !reading.plural &&
                      !reading.former && !reading.actor && !reading.role.empty();
  if (!day || !office || reading.country.empty()) return;
  const auto holder = knowledge.holder(reading.country, reading.role, *day);
  if (!holder) return;
  const auto& actor = knowledge.actors[*holder];
  const auto coding = knowledge.actors.coding(*holder, day);
  std::string sectors;
  for (const auto& sector : coding.sectors) sectors += (sectors.empty() ? "" : " ") + sector;
  answer.name = actor.name;
  answer.knowledge_id = actor.id;
  answer.wikidata = actor.wikidata;
  answer.why += (answer.why.empty() ? "" : "; ") + actor.name + " held the office on that day";
  answer.candidates.push_back({actor.name, actor.id, coding.country, sectors, coding.role, true});
}

}  // namespace

base::Expected<Resolver> Resolver::load(const lexicon::DataFiles& data) {
  auto knowledge = Knowledge::load(data);
  if (!knowledge) return std::unexpected(knowledge.error());
  return Resolver(std::move(*knowledge));
}

ResolveAnswer Resolver::resolve(const ResolveQuery& query) const {
  const bool within = !query.span.empty();
  const std::string_view phrase_text = clip(within ? query.span : query.text);
  const std::string_view around = clip(within ? query.text : query.context);
  const auto day = base::parse_iso_day(query.date.substr(0, 10));
  const MarkedText phrase(phrase_text, *knowledge_);
  const MarkedText sentence(around, *knowledge_);
  auto place = find_phrase(sentence, phrase);
  const bool found = place.first < place.second;
  if (!found) place = {0, phrase.size()};
  const MarkedText& text = found ? sentence : phrase;

  PhraseInContext reading_in(*knowledge_, text, place, day);
  Reading reading = reading_in.read();
  reading_in.borrow_country(reading);
  if (!found && sentence.size() > 0) {
    // The context does not hold the phrase: it only says which countries it is about.
    PhraseInContext context(*knowledge_, sentence, {sentence.size(), sentence.size()}, day);
    (void)context.read();
    context.borrow_country(reading);
  }

  ResolveAnswer answer;
  answer.country = reading.country;
  answer.sectors = reading.sectors;
  answer.name = reading.name;
  answer.role = reading.role;
  answer.kind = reading.kind;
  answer.resolved_by = reading.by;
  answer.why = reading.why;
  if (reading.actor) {
    const auto& actor = knowledge_->actors[*reading.actor];
    answer.knowledge_id = actor.id;
    answer.wikidata = actor.wikidata;
  }
  if (const auto state = knowledge_->actors.find(reading.country)) {
    answer.cow = knowledge_->actors[*state].cow;
    answer.gw = knowledge_->actors[*state].gw;
  }
  answer.candidates = candidates_in(*knowledge_, text, place, day, reading.actor);
  add_holder(*knowledge_, reading, day, answer);
  answer.place = place_in(*knowledge_, text, place, reading, reading_in.countries());
  const auto spans = conjuncts(text, knowledge_->words, place.first, place.second);
  answer.actors = conjunct_texts(text, spans);
  return answer;
}

}  // namespace chancery::entities
