#include "chancery/predicates/predicate_lexicon.h"

#include <algorithm>
#include <array>

#include "chancery/base/utf8.h"

namespace chancery::predicates {
namespace {

using lexicon::Block;
using lexicon::Field;

std::vector<Site> sites(std::string_view value) {
  std::vector<Site> found;
  for (std::string& name : lexicon::alternatives(value)) {
    if (name == "subject")
      found.push_back({SiteKind::kSubject, {}});
    else if (name == "object")
      found.push_back({SiteKind::kObject, {}});
    else if (name == "indirect")
      found.push_back({SiteKind::kIndirect, {}});
    else if (name == "possessive")
      found.push_back({SiteKind::kPossessive, {}});
    else if (name == "modifier")
      found.push_back({SiteKind::kModifier, {}});
    else
      found.push_back({SiteKind::kPreposition, std::move(name)});
  }
  return found;
}

std::string joined(std::string_view words) {
  std::string out(words);
  std::replace(out.begin(), out.end(), ' ', '_');
  return out;
}

std::vector<const Field*> fields_of(const Block& block, std::string_view key) {
  return block.all(key);
}

base::Expected<void> check_keys(const Block& block, const std::vector<std::string>& known) {
  for (const Field& field : block.fields) {
    if (std::ranges::find(known, field.key) != known.end()) continue;
    const std::string near = lexicon::nearest(field.key, known);
    return std::unexpected(lexicon::error_in(block, field, "", "E-PAT-001",
                                             "unknown key \"" + field.key + "\"",
                                             near.empty() ? "" : "did you mean \"" + near + "\"?"));
  }
  return {};
}

}  // namespace

base::Expected<void> PredicateLexicon::add_nominal(const Block& block) {
  if (auto ok = check_keys(block, {"noun", "subject", "object"}); !ok) return ok;
  const auto or_default = [&](std::string_view key, std::string_view fallback) {
    return sites(block.find(key) == nullptr ? fallback : block.value(key));
  };
  const auto subject = or_default("subject", "possessive | by | modifier");
  const auto object = or_default("object", "of");
  for (const Field* field : fields_of(block, "noun")) {
    for (const std::string& entry : lexicon::alternatives(field->value)) {
      const std::size_t colon = entry.find(':');
      const std::string noun(base::trim(std::string_view(entry).substr(0, colon)));
      std::string verb = colon == std::string::npos
                             ? noun
                             : joined(base::trim(std::string_view(entry).substr(colon + 1)));
      nominals_[noun] = Nominal{std::move(verb), subject, object};
    }
  }
  return {};
}

base::Expected<void> PredicateLexicon::add_light(const Block& block) {
  if (auto ok = check_keys(block, {"verb", "noun", "nonoun", "at", "subject", "object"}); !ok)
    return ok;
  Light light;
  for (const Field* field : fields_of(block, "noun")) {
    for (std::string& noun : lexicon::alternatives(field->value)) {
      if (noun == "*")
        light.any_noun = true;
      else
        light.nouns.insert(std::move(noun));
    }
  }
  for (const Field* field : fields_of(block, "nonoun")) {
    for (std::string& noun : lexicon::alternatives(field->value))
      light.not_nouns.insert(std::move(noun));
  }
  light.at = sites(block.find("at") == nullptr ? "object" : block.value("at"));
  light.subject = sites(block.find("subject") == nullptr ? "subject" : block.value("subject"));
  light.object = sites(block.value("object"));
  for (const Field* field : fields_of(block, "verb")) {
    for (const std::string& verb : lexicon::alternatives(field->value))
      lights_[joined(verb)].push_back(light);
  }
  return {};
}

base::Expected<void> PredicateLexicon::add_control(const Block& block) {
  if (auto ok = check_keys(block, {"verb", "by"}); !ok) return ok;
  const std::string_view by = block.value("by");
  const Control control = by == "subject"   ? Control::kSubject
                          : by == "oblique" ? Control::kOblique
                          : by == "noun"    ? Control::kNoun
                          : by == "deed"    ? Control::kDeed
                          : by == "seen"    ? Control::kSeen
                                            : Control::kObject;
  for (const Field* field : fields_of(block, "verb")) {
    for (const std::string& verb : lexicon::alternatives(field->value))
      control_[joined(verb)] = control;
  }
  return {};
}

void PredicateLexicon::add_forms(const Block& block) {
  for (const Field* field : fields_of(block, "form")) {
    for (const std::string& entry : lexicon::alternatives(field->value)) {
      const std::size_t colon = std::min(entry.find(':'), entry.size() - 1);
      forms_[std::string(base::trim(entry.substr(0, colon)))] =
          std::string(base::trim(entry.substr(colon + 1)));
    }
  }
}

void PredicateLexicon::add_nouns(const Block& block, StringSet& nouns) {
  for (const Field* field : fields_of(block, "noun")) {
    for (std::string& noun : lexicon::alternatives(field->value)) nouns.insert(std::move(noun));
  }
}

void PredicateLexicon::add_transitive(const Block& block) {
  for (const Field* field : fields_of(block, "verb")) {
    for (const std::string& verb : lexicon::alternatives(field->value))
      transitive_.insert(joined(verb));
  }
}

void PredicateLexicon::add_verbs(const Block& block, StringSet& verbs) {
  for (const Field* field : fields_of(block, "verb")) {
    for (const std::string& verb : lexicon::alternatives(field->value)) verbs.insert(joined(verb));
  }
}

// A verb with a particle makes its verb known: "rule_out", "rule".
void PredicateLexicon::add_verb(const std::string& verb) {
  verbs_.insert(verb);
  if (const std::size_t particle = verb.find('_'); particle != std::string::npos && particle > 2)
    verbs_.insert(verb.substr(0, particle));
}

void PredicateLexicon::add_triggers(const Block& block) {
  for (const Field* field : fields_of(block, "noun")) {
    for (std::string& noun : lexicon::alternatives(field->value))
      trigger_nouns_.insert(std::move(noun));
  }
  for (const Field* field : fields_of(block, "adjective")) {
    for (std::string& word : lexicon::alternatives(field->value))
      trigger_adjectives_.insert(std::move(word));
  }
}

base::Expected<PredicateLexicon> PredicateLexicon::load(const lexicon::DataFiles& data) {
  PredicateLexicon lexicon;
  const auto each = [&](std::string_view folder, std::string_view suffix) -> base::Expected<void> {
    for (const lexicon::DataFile* file : data.in(folder, suffix)) {
      const lexicon::BlockFile read = lexicon::read_blocks(file->shown, file->text);
      if (!read.errors.empty()) return std::unexpected(read.errors.front());
      for (const Block& block : read.blocks) {
        base::Expected<void> ok{};
        if (block.kind == "forms") lexicon.add_forms(block);
        if (block.kind == "transitive") lexicon.add_transitive(block);
        if (block.kind == "sequel") {
          add_verbs(block, lexicon.sequels_);
          continue;
        }
        if (block.kind == "state") {
          add_verbs(block, lexicon.states_);
          continue;
        }
        if (block.kind == "speech") {
          add_verbs(block, lexicon.speech_);
          continue;
        }
        if (block.kind == "temporal" || block.kind == "body") {
          add_nouns(block, block.kind == "body" ? lexicon.bodies_ : lexicon.temporal_);
          continue;
        }
        for (const Field* field : fields_of(block, "verb")) {
          for (const std::string& verb : lexicon::alternatives(field->value))
            lexicon.add_verb(joined(verb));
        }
        if (block.kind == "nominal")
          ok = lexicon.add_nominal(block);
        else if (block.kind == "light")
          ok = lexicon.add_light(block);
        else if (block.kind == "control")
          ok = lexicon.add_control(block);
        else if (block.kind == "pattern" || block.kind == "operator")
          lexicon.add_triggers(block);
        if (!ok) return ok;
      }
    }
    return {};
  };
  for (const auto& [folder, suffix] : {std::pair{"nominalisations", ".nom"},
                                       {"lightverbs", ".lv"},
                                       {"patterns", ".pat"},
                                       {"operators", ".op"}}) {
    if (auto ok = each(folder, suffix); !ok) return std::unexpected(ok.error());
  }
  return lexicon;
}

const Nominal* PredicateLexicon::nominal(std::string_view noun) const {
  const auto found = nominals_.find(noun);
  return found == nominals_.end() ? nullptr : &found->second;
}
std::string PredicateLexicon::verb_lemma(std::string_view lemma, std::string_view form) const {
  if (lemma == form || !verbs_.contains(lemma)) {
    if (const auto found = forms_.find(form); found != forms_.end()) return found->second;
  }
  // "raped" is of "rape": "rap" would double its last letter.
  const bool silent_e = (form == std::string(lemma) + "ed" || form == std::string(lemma) + "ing") &&
                        lemma.size() <= 3 && verbs_.contains(std::string(lemma) + "e");
  if (silent_e) return std::string(lemma) + "e";
  if (verbs_.contains(lemma)) return std::string(lemma);
  const auto known = [&](std::string candidate) {
    return verbs_.contains(candidate) ? candidate : std::string{};
  };
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kEndings = {
      {{"ied", "y"},
       {"ies", "y"},
       {"ed", ""},
       {"ed", "e"},
       {"ing", ""},
       {"ing", "e"},
       {"es", ""},
       {"s", ""},
       {"d", ""}}};
  for (const auto& [ending, instead] : kEndings) {
    if (!form.ends_with(ending) || form.size() < ending.size() + 3) continue;
    const std::string stem(form.substr(0, form.size() - ending.size()));
    if (std::string found = known(stem + std::string(instead)); !found.empty()) return found;
    const std::size_t n = stem.size();
    if (instead.empty() && stem[n - 1] == stem[n - 2]) {  // "planned": plan
      if (std::string found = known(stem.substr(0, n - 1)); !found.empty()) return found;
    }
  }
  return std::string(lemma);
}

std::string PredicateLexicon::noun_lemma(std::string_view lemma, std::string_view form) const {
  const auto known = [&](std::string_view word) {
    return nominal(word) != nullptr || trigger_nouns_.contains(word);
  };
  if (known(lemma)) return std::string(lemma);
  for (const auto& [ending, instead] : {std::pair<std::string_view, std::string_view>{"ies", "y"},
                                        {"es", ""},
                                        {"s", ""},
                                        {"", ""}}) {
    if (!form.ends_with(ending)) continue;
    const std::string word =
        std::string(form.substr(0, form.size() - ending.size())) + std::string(instead);
    if (known(word)) return word;
  }
  return std::string(lemma);
}

bool PredicateLexicon::is_trigger_noun(std::string_view noun) const {
  return trigger_nouns_.contains(noun);
}
bool PredicateLexicon::is_trigger_adjective(std::string_view word) const {
  return trigger_adjectives_.contains(word);
}
const std::vector<Light>* PredicateLexicon::lights(std::string_view verb) const {
  const auto found = lights_.find(verb);
  return found == lights_.end() ? nullptr : &found->second;
}
Control PredicateLexicon::control(std::string_view verb) const {
  const auto found = control_.find(verb);
  return found == control_.end() ? Control::kNone : found->second;
}

}  // namespace chancery::predicates
