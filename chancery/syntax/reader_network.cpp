#include "chancery/syntax/reader_network.h"

#include <algorithm>
#include <array>

#include "chancery/base/utf8.h"
#include "chancery/syntax/name_decoder.h"
#include "chancery/syntax/plain_lemmas.h"

namespace chancery::syntax {

using document::Upos;
using learn::QuantizedLinear;

namespace {

constexpr std::uint32_t kNoLemma = 0xFFFFFFFFU;
// Scripts that add more are those of single words ("better" to "good"), which the table has; an
// unknown noun, verb or adjective must not follow one ("kindest" is no "kingood").
constexpr std::size_t kLongestEnding = 2;

// As the table writes it.
std::string lemma_key(std::string_view word, Upos tag) {
  std::string key = base::to_lower(word);
  if (const std::size_t at = key.find("\u2019"); at != std::string::npos) key.replace(at, 3, "'");
  key += '\t';
  key += document::name_of(tag);
  return key;
}

base::Expected<void> read_labels(const learn::ModelFile& file, std::string_view name,
                                 std::size_t size, std::vector<std::string_view>& into) {
  auto lines = file.lines(name);
  if (!lines) return std::unexpected(lines.error());
  if (lines->size() != size) {
    return base::fail("E-MOD-006", "\"" + std::string(name) + "\" has another length",
                      {file.path(), 0, 0});
  }
  into = std::move(*lines);
  return {};
}

}  // namespace

void relu(std::vector<float>& values) {
  for (float& value : values) value = std::max(value, 0.0F);
}

std::optional<std::string> ReaderNetwork::known_lemma(std::string_view word, Upos tag,
                                                      std::string_view fine) const {
  if (auto code = lemma_of_code(word, fine)) return code;
  if (auto listed = listed_lemma(word, tag, fine)) return listed;
  for (const std::size_t length : {2U, 1U}) {
    const std::string plain = unstretched(word, length);
    if (plain.empty()) break;
    if (auto listed = listed_lemma(plain, tag, fine)) return listed;
  }
  if (tag != Upos::kPropn || fine != "NNP") return std::nullopt;
  const auto is_known = [&](std::string_view name) { return known_names.has(name); };
  return lemma_of_name(word, is_known, is_common_word(word));
}

std::optional<std::string> ReaderNetwork::listed_lemma(std::string_view word, Upos tag,
                                                       std::string_view fine) const {
  const std::uint32_t row = lemma_keys.find(lemma_key(word, tag), kNoLemma);
  if (row == kNoLemma) return std::nullopt;
  std::string found(lemma_values[row]);
  if (fine.starts_with("NNP") && word.front() >= 'A' && word.front() <= 'Z' &&
      found.front() >= 'a' && found.front() <= 'z') {
    found.front() = static_cast<char>(found.front() - 'a' + 'A');
  }
  return found;
}

bool ReaderNetwork::is_common_word(std::string_view word) const {
  constexpr std::array kTags = {Upos::kNoun, Upos::kVerb, Upos::kAdj, Upos::kAdv, Upos::kAdp};
  return std::any_of(kTags.begin(), kTags.end(), [&](Upos tag) {
    return lemma_keys.find(lemma_key(word, tag), kNoLemma) != kNoLemma;
  });
}

const LemmaScript& ReaderNetwork::script_for_unknown(Upos tag, const float* scores) const {
  const bool open = tag == Upos::kNoun || tag == Upos::kPropn || tag == Upos::kVerb ||
                    tag == Upos::kAdj || tag == Upos::kAdv;
  std::size_t best = scripts.size();
  for (std::size_t i = 0; i < scripts.size(); ++i) {
    if (open && scripts[i].add.size() > kLongestEnding) continue;
    if (best == scripts.size() || scores[i] > scores[best]) best = i;
  }
  return scripts[best == scripts.size() ? 0 : best];
}

base::Expected<std::unique_ptr<ReaderNetwork>> ReaderNetwork::load(
    const std::filesystem::path& model, learn::CpuLevel cpu) {
  auto file = learn::ModelFile::open(model);
  if (!file) return std::unexpected(file.error());
  auto encoder = Encoder::load(*file);
  if (!encoder) return std::unexpected(encoder.error());
  auto network = std::make_unique<ReaderNetwork>(std::move(*file), cpu, std::move(*encoder));
  ReaderNetwork& n = *network;
  struct Wanted {
    const char* name;
    bool bias;
    QuantizedLinear* into;
    std::size_t inputs;
    std::size_t outputs;  // 0: any
  };
  const std::size_t size = n.encoder.size();
  const auto load = [&](std::initializer_list<Wanted> all) -> base::Expected<void> {
    for (const Wanted& wanted : all) {
      auto linear = QuantizedLinear::load(n.file, wanted.name, wanted.bias);
      if (!linear) return std::unexpected(linear.error());
      if (linear->inputs() != wanted.inputs ||
          (wanted.outputs != 0 && linear->outputs() != wanted.outputs)) {
        return base::fail("E-MOD-006", std::string(wanted.name) + " has another shape",
                          {n.file.path(), 0, 0});
      }
      *wanted.into = std::move(*linear);
    }
    return {};
  };
  if (auto done = load({{"tag_hidden", true, &n.tag_hidden, size, 0},
                        {"ner_hidden", true, &n.ner_hidden, size, 0},
                        {"arc_dep", true, &n.arc_dep, size, 0},
                        {"arc_head", true, &n.arc_head, size, 0},
                        {"rel_dep", true, &n.rel_dep, size, 0},
                        {"rel_head", true, &n.rel_head, size, 0}});
      !done) {
    return std::unexpected(done.error());
  }
  const std::size_t tags = n.tag_hidden.outputs();
  const std::size_t arcs = n.arc_dep.outputs();
  const std::size_t rels = n.rel_dep.outputs();
  if (auto done = load({{"upos", true, &n.upos, tags, document::kUposCount},
                        {"xpos", true, &n.xpos, tags, 0},
                        {"feats", true, &n.feats, tags, 0},
                        {"lemma", true, &n.lemma, tags, 0},
                        {"ner", true, &n.ner, n.ner_hidden.outputs(), kNameTags},
                        {"arc", false, &n.arc, arcs, n.arc_head.outputs()},
                        {"rel", true, &n.rel, 3 * rels, document::kRelationCount}});
      !done) {
    return std::unexpected(done.error());
  }
  auto bias =
      n.file.tensor("arc_bias", learn::Element::kFloat32, static_cast<std::uint32_t>(arcs), 1);
  if (!bias) return std::unexpected(bias.error());
  n.arc_bias = bias->float32();
  auto root = n.file.tensor("root", learn::Element::kFloat32, static_cast<std::uint32_t>(size), 1);
  if (!root) return std::unexpected(root.error());
  learn::QuantizedRows root_row;
  root_row.assign(root->float32(), size, 1, cpu);
  n.apply(n.arc_head, root_row, n.root_arc);
  n.apply(n.rel_head, root_row, n.root_rel);
  relu(n.root_arc);
  relu(n.root_rel);

  if (auto done = read_labels(n.file, "xpos.names", n.xpos.outputs(), n.xpos_names); !done)
    return std::unexpected(done.error());
  if (auto done = read_labels(n.file, "feats.names", n.feats.outputs(), n.feats_names); !done)
    return std::unexpected(done.error());
  std::vector<std::string_view> scripts;
  if (auto done = read_labels(n.file, "lemma.names", n.lemma.outputs(), scripts); !done)
    return std::unexpected(done.error());
  for (const std::string_view text : scripts) {
    LemmaScript script;
    if (!LemmaScript::parse(text, script)) {
      return base::fail("E-MOD-005", "bad lemma script \"" + std::string(text) + "\"",
                        {n.file.path(), 0, 0});
    }
    n.scripts.push_back(std::move(script));
  }
  auto keys = learn::StringTable::load(n.file, "lemmas");
  if (!keys) return std::unexpected(keys.error());
  n.lemma_keys = *keys;
  if (auto done = read_labels(n.file, "lemmas.values", keys->size(), n.lemma_values); !done)
    return std::unexpected(done.error());
  auto known = KnownNames::load(n.file);
  if (!known) return std::unexpected(known.error());
  n.known_names = *known;
  return network;
}

}  // namespace chancery::syntax
