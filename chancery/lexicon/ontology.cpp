#include "chancery/lexicon/ontology.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "chancery/base/utf8.h"

namespace chancery::lexicon {
namespace {

std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> found;
  for (std::string_view piece : base::split(text, ' ')) {
    if (piece = base::trim(piece); !piece.empty()) found.push_back(piece);
  }
  return found;
}

std::optional<double> decimal_number(std::string_view text) {
  double value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::unexpected<base::Error> bad(const Block& block, const Field& field, std::string_view fragment,
                                 std::string_view code, std::string message) {
  return std::unexpected(error_in(block, field, fragment, code, std::move(message)));
}

constexpr std::array<std::string_view, 10> kStandingRules = {
    "two", "own", "said", "yields", "frees", "appeal", "violence", "law", "court", "custody"};

template <class Add>
base::Expected<void> each_block(const DataFiles& data, std::string_view kind, Add add) {
  for (const DataFile* file : data.in("ontology", ".ont")) {
    const BlockFile read = read_blocks(file->shown, file->text);
    if (!read.errors.empty()) return std::unexpected(read.errors.front());
    for (const Block& block : read.blocks) {
      if (block.kind != kind) continue;
      if (auto ok = add(block); !ok) return ok;
    }
  }
  return {};
}

}  // namespace

const ModeEntry* EventType::mode(std::string_view mode_name) const {
  const auto found = std::ranges::find(modes, mode_name, &ModeEntry::name);
  return found == modes.end() ? nullptr : &*found;
}

bool EventType::stands_under(std::string_view rule, const std::vector<std::string>& with_modes,
                             const std::vector<std::string>& with_contexts) const {
  return std::ranges::any_of(standing, [&](const StandingRule& one) {
    return one.name == rule &&
           (one.only.empty() || std::ranges::any_of(one.only, [&](const std::string& word) {
              return std::ranges::find(with_modes, word) != with_modes.end() ||
                     std::ranges::find(with_contexts, word) != with_contexts.end();
            }));
  });
}

std::string_view EventType::mode_for_embedded(std::string_view type) const {
  for (const auto& [inner, mode_name] : embedded) {
    if (inner == type || inner == "*") return mode_name;
  }
  return {};
}

base::Expected<void> Ontology::add_type(const Block& block) {
  EventType type;
  type.name = block.id;
  for (const Field& field : block.fields) {
    const auto parts = parts_of(field.value);
    if (field.key == "quad") {
      type.quad = field.value;
    } else if (field.key == "score") {
      const auto value = decimal_number(field.value);
      if (!value) return bad(block, field, "", "E-ONT-002", "not a number");
      type.score = *value;
    } else if (field.key == "future") {
      type.future = field.value;
    } else if (field.key == "target") {
      const auto says = [&](std::string_view word) {
        return std::ranges::find(parts, word) != parts.end();
      };
      type.target_required = says("required");
      type.target_abroad = says("abroad");
      type.target_far = says("far") || type.target_abroad;
    } else if (field.key == "mode") {
      const auto value = parts.size() == 2 ? decimal_number(parts[1]) : std::nullopt;
      if (!value) return bad(block, field, "", "E-ONT-002", "a mode needs a name and a score");
      type.modes.push_back({std::string(parts[0]), *value});
    } else if (field.key == "standing") {
      if (parts.empty() || std::ranges::find(kStandingRules, parts[0]) == kStandingRules.end())
        return bad(block, field, "", "E-ONT-002", "unknown rule of standing");
      type.standing.push_back(
          {std::string(parts[0]), std::vector<std::string>(parts.begin() + 1, parts.end())});
    } else if (field.key == "embedded") {
      if (parts.size() < 2)
        return bad(block, field, "", "E-ONT-002", "embedded needs types and a mode");
      for (std::size_t i = 0; i + 1 < parts.size(); ++i)
        type.embedded.emplace_back(parts[i], parts.back());
    } else {
      return bad(block, field, "", "E-ONT-001", "unknown key \"" + field.key + "\"");
    }
  }
  std::erase_if(types_, [&](const EventType& known) { return known.name == type.name; });
  types_.push_back(std::move(type));
  return {};
}

base::Expected<void> Ontology::add_cameo(const Block& block) {
  for (const Field& field : block.fields) {
    const auto parts = parts_of(field.value);
    const auto value = parts.size() == 4 ? decimal_number(parts[3]) : std::nullopt;
    if (!value)
      return bad(block, field, "", "E-ONT-002",
                 "a CAMEO code needs type, mode or -, contexts or -, Goldstein score");
    CameoCode code{
        field.key, std::string(parts[0]), parts[1] == "-" ? "" : std::string(parts[1]), {}, *value};
    const EventType* owner = type(code.type);
    if (owner == nullptr)
      return bad(block, field, parts[0], "E-ONT-003", "unknown type \"" + code.type + "\"");
    if (!code.mode.empty() && owner->mode(code.mode) == nullptr)
      return bad(block, field, parts[1], "E-ONT-003", "unknown mode \"" + code.mode + "\"");
    if (parts[2] != "-") {
      for (const std::string_view context : base::split(parts[2], ';')) {
        if (!has_context(context))
          return bad(block, field, context, "E-ONT-003",
                     "unknown context \"" + std::string(context) + "\"");
        code.contexts.emplace_back(context);
      }
    }
    goldstein_[code.code] = *value;
    cameo_.push_back(std::move(code));
  }
  return {};
}

base::Expected<Ontology> Ontology::load(const DataFiles& data) {
  Ontology ontology;
  auto ok = each_block(data, "type", [&](const Block& block) { return ontology.add_type(block); });
  if (!ok) return std::unexpected(ok.error());
  ok = each_block(data, "contexts", [&](const Block& block) -> base::Expected<void> {
    for (const Field& field : block.fields) {
      for (const std::string_view context : base::split(field.value, '|'))
        ontology.contexts_.emplace_back(base::trim(context));
    }
    return {};
  });
  if (!ok) return std::unexpected(ok.error());
  ok = each_block(data, "cameo", [&](const Block& block) { return ontology.add_cameo(block); });
  if (!ok) return std::unexpected(ok.error());
  if (ontology.types_.empty())
    return base::fail("E-ONT-002", "no event types", {"ontology", 0, 0},
                      "data/ontology/*.ont defines them");
  return ontology;
}

const EventType* Ontology::type(std::string_view name) const {
  const auto found = std::ranges::find(types_, name, &EventType::name);
  return found == types_.end() ? nullptr : &*found;
}

bool Ontology::has_context(std::string_view name) const {
  return std::ranges::find(contexts_, name) != contexts_.end();
}

std::optional<double> Ontology::score(std::string_view type_name,
                                      const std::vector<std::string>& modes) const {
  const EventType* found = type(type_name);
  if (found == nullptr) return std::nullopt;
  std::optional<double> best;
  for (const std::string& name : modes) {
    const ModeEntry* entry = found->mode(name);
    if (entry != nullptr && (!best || std::abs(entry->score) > std::abs(*best)))
      best = entry->score;
  }
  return best ? best : found->score;
}

std::optional<double> Ontology::goldstein(std::string_view cameo_code) const {
  const auto found = goldstein_.find(std::string(cameo_code));
  return found == goldstein_.end() ? std::nullopt : std::optional(found->second);
}

std::string Ontology::cameo(std::string_view type_name, const std::vector<std::string>& modes,
                            const std::vector<std::string>& contexts) const {
  const CameoCode* best = nullptr;
  std::size_t best_fit = 0;
  for (const CameoCode& code : cameo_) {
    if (code.type != type_name) continue;
    if (!code.mode.empty() && std::ranges::find(modes, code.mode) == modes.end()) continue;
    const bool in = std::ranges::all_of(code.contexts, [&](const std::string& name) {
      return std::ranges::find(contexts, name) != contexts.end();
    });
    if (!in) continue;
    const std::size_t fit = (code.mode.empty() ? 0 : 4) + code.contexts.size();
    // Of equal fits the shorter (more general) code, then the first.
    if (best == nullptr || fit > best_fit ||
        (fit == best_fit && code.code.size() < best->code.size()))
      best = &code, best_fit = fit;
  }
  if (best != nullptr) return best->code;
  return {};
}

}  // namespace chancery::lexicon
