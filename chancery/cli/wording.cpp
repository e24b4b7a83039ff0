#include "chancery/cli/wording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "chancery/cli/text_layout.h"

namespace chancery::cli {

using document::Document;
using document::Participant;
using document::Span;

namespace {

const document::Entity* entity_of(const Document& document, const Participant& who) {
  return who.entity.valid() ? &document.entities.get()[who.entity.value] : nullptr;
}

std::string plain_number(double value) {
  std::array<char, 64> buffer{};
  const int size = std::snprintf(buffer.data(), buffer.size(), "%.2f", value);
  std::string out(buffer.data(), static_cast<std::size_t>(std::clamp(size, 0, 63)));
  while (out.ends_with('0')) out.pop_back();
  if (out.ends_with('.')) out.pop_back();
  return out;
}

}  // namespace

std::string code_of(const Document& document, const Participant& who) {
  std::string code(document::country_of(document, who));
  const document::Entity* entity = entity_of(document, who);
  if (!code.empty() && entity != nullptr && !entity->sectors.empty())
    code += entity->sectors.front();
  return code;
}

std::string name_of(const Document& document, const Participant& who) {
  const document::Entity* entity = entity_of(document, who);
  std::string name =
      one_line(entity != nullptr ? std::string_view(entity->name) : document.slice(who.span));
  if (name.empty()) name = one_line(document.slice(who.span));
  const std::string code = code_of(document, who);
  return code.empty() ? name : name + " (" + code + ")";
}

std::string names_of(const Document& document, const std::vector<Participant>& all, bool brief,
                     std::string_view between) {
  std::string out;
  for (const Participant& who : all) {
    std::string name = brief ? code_of(document, who) : "";
    if (name.empty()) name = name_of(document, who);
    if (!out.empty()) out += between;
    out += name;
  }
  return out;
}

std::string voice_of(const Document& document, const document::Event& event) {
  if (event.said_by.empty()) return "article";
  std::string out;
  for (const document::StatementId id : event.said_by) {
    const document::Statement& statement = document.statements.get()[id.value];
    std::string who = "unnamed";
    if (statement.speaker) {
      const document::Entity* entity = entity_of(document, *statement.speaker);
      who = one_line(entity != nullptr ? std::string_view(entity->name)
                                       : document.slice(statement.speaker->span));
    } else if (!statement.source.empty()) {
      who = one_line(document.slice(statement.source.front()));
    }
    if (out.find(who) != std::string::npos) continue;
    if (!out.empty()) out += ", ";
    out += who;
  }
  return out;
}

std::string wording_of(const document::Money& money) {
  struct Magnitude {
    double size;
    std::string_view word;
  };
  static constexpr std::array<Magnitude, 3> kMagnitudes = {
      {{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}}};
  std::string out;
  for (const auto& [size, word] : kMagnitudes) {
    if (std::abs(money.value) < size) continue;
    out = plain_number(money.value / size) + std::string(word);
    break;
  }
  if (out.empty()) out = plain_number(money.value);
  return money.unit.empty() ? out : out + " " + money.unit;
}

std::string percent(double share) {
  std::array<char, 16> out{};
  std::snprintf(out.data(), out.size(), "%.1f", 100 * share);
  return out.data();
}

std::string words_of(const Document& document, const std::vector<Span>& spans) {
  std::string out;
  for (const Span span : spans) {
    if (!out.empty()) out += " … ";
    out += one_line(document.slice(span));
  }
  return out;
}

std::string passage(const Document& document, Span trigger, Span evidence, std::size_t context) {
  const std::string_view text = document.text();
  if (!evidence.contains(trigger)) evidence = document::cover(evidence, trigger);
  std::uint32_t begin = evidence.begin;
  std::uint32_t end = evidence.end;
  if (trigger.begin - begin > context) {
    const std::size_t blank = text.find(' ', trigger.begin - context);
    begin = static_cast<std::uint32_t>(std::min<std::size_t>(blank + 1, trigger.begin));
  }
  if (end - trigger.end > context) {
    const std::size_t blank = text.rfind(' ', trigger.end + context);
    end = static_cast<std::uint32_t>(std::max<std::size_t>(blank, trigger.end));
  }
  std::string out = begin > evidence.begin ? "…" : "";
  out += one_line(text.substr(begin, end - begin));
  return out + (end < evidence.end ? "…" : "");
}

}  // namespace chancery::cli
