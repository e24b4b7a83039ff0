#include "chancery/pipeline/pattern_examples.h"

#include <algorithm>

namespace chancery::pipeline {
namespace {

using document::Document;
using document::Event;
using document::EventStatus;
using document::Participant;
using events::Arrow;

std::string code_of(const Document& document, const Participant& who) {
  if (!who.entity.valid()) return "---";
  const document::Entity& entity = document.entities.get()[who.entity.value];
  const std::string country = entity.country.empty() ? "---" : entity.country;
  return country + (entity.sectors.empty() ? "" : entity.sectors.front());
}

bool fits(const std::string& wanted, const std::string& code) {
  return wanted == "*" || code == wanted || (wanted.size() == 3 && code.starts_with(wanted));
}

bool is_unknown(const std::string& code) { return code.starts_with("---"); }

// Whether each code of the arrow can be given an actor of its own, and no actor with a country is
// left over. "*" and "---" need nobody.
bool side_fits(const Document& document, const std::vector<std::string>& wanted,
               const std::vector<Participant>& all) {
  std::vector<std::string> codes;
  for (const Participant& who : all) codes.push_back(code_of(document, who));
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  std::vector<std::string> exact_first = wanted;
  std::stable_sort(exact_first.begin(), exact_first.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
  for (const std::string& want : exact_first) {
    const auto found = std::find_if(codes.begin(), codes.end(),
                                    [&](const std::string& code) { return fits(want, code); });
    if (found != codes.end()) {
      codes.erase(found);
    } else if (want != "*" && want != "---") {
      return false;
    }
  }
  return std::all_of(codes.begin(), codes.end(), is_unknown);
}

bool status_fits(const std::string& wanted, EventStatus status) {
  if (!wanted.empty()) return wanted == document::name_of(status);
  return status == EventStatus::kOccurred || status == EventStatus::kOngoing ||
         status == EventStatus::kHistorical;
}

bool arrow_holds(const Document& document, const Arrow& arrow) {
  if (arrow.type == "nothing") return document.events.get().empty();
  if (arrow.type == "position") {
    const auto& all = document.positions.get();
    return std::any_of(all.begin(), all.end(), [&](const document::Position& position) {
      return position.stance == arrow.status &&
             side_fits(document, arrow.sources, {position.actor});
    });
  }
  const auto& all = document.events.get();
  return std::any_of(all.begin(), all.end(), [&](const Event& event) {
    return event.type == arrow.type && status_fits(arrow.status, event.status) &&
           side_fits(document, arrow.sources, event.source) &&
           side_fits(document, arrow.targets, event.target);
  });
}

std::string found_instead(const Document& document) {
  std::string out;
  for (const Event& event : document.events.get()) {
    out += (out.empty() ? "" : "; ") + arrow_of(document, event) + " by " + event.pattern;
  }
  return out.empty() ? "nothing was found" : "found: " + out;
}

Document read(const std::string& sentence, const Engine& engine, document::Workspace& workspace) {
  Document document(sentence, {});
  engine.pipeline().run(document, workspace);
  return document;
}

base::Error error_at(const events::Pattern& pattern, const events::Example& example,
                     std::string_view code, std::string message, std::string hint) {
  return base::fail(code, pattern.id + ": " + std::move(message), {pattern.file, example.line, 1},
                    std::move(hint))
      .error();
}

}  // namespace

std::string arrow_of(const Document& document, const Event& event) {
  const auto side = [&](const std::vector<Participant>& all) {
    std::string out;
    for (const Participant& who : all) out += (out.empty() ? "" : ", ") + code_of(document, who);
    return out.empty() ? std::string("---") : out;
  };
  std::string out = event.type + " " + side(event.source);
  if (!event.target.empty()) out += " -> " + side(event.target);
  if (!status_fits("", event.status))
    out += " (" + std::string(document::name_of(event.status)) + ")";
  return out;
}

std::vector<base::Error> failed_examples(const events::Pattern& pattern, const Engine& engine,
                                         document::Workspace& workspace) {
  std::vector<base::Error> errors;
  for (const events::Example& example : pattern.examples) {
    const Document document = read(example.sentence, engine, workspace);
    for (const Arrow& arrow : example.arrows) {
      if (arrow_holds(document, arrow)) continue;
      errors.push_back(error_at(
          pattern, example, arrow.type == "nothing" ? "E-EXA-002" : "E-EXA-001",
          "\"" + example.sentence + "\" does not give " + arrow.shown, found_instead(document)));
    }
  }
  for (const events::Example& never : pattern.nevers) {
    const Document document = read(never.sentence, engine, workspace);
    const auto& all = document.events.get();
    if (std::any_of(all.begin(), all.end(),
                    [&](const Event& event) { return event.pattern == pattern.id; })) {
      errors.push_back(error_at(pattern, never, "E-EXA-003",
                                "fires on its own counter-example \"" + never.sentence + "\"", ""));
    }
  }
  return errors;
}

}  // namespace chancery::pipeline
