#include "chancery/syntax/reader.h"

#include <algorithm>
#include <array>

#include "chancery/base/utf8.h"
#include "chancery/learn/recurrent.h"
#include "chancery/syntax/encoder.h"
#include "chancery/syntax/finite_verbs.h"
#include "chancery/syntax/known_names.h"
#include "chancery/syntax/lemma_script.h"
#include "chancery/syntax/name_decoder.h"
#include "chancery/syntax/tree.h"

namespace chancery::syntax {

using document::Document;
using document::LayerKind;
using document::Relation;
using document::TokenId;
using document::TokenSyntax;
using document::Upos;
using learn::QuantizedLinear;

namespace {

constexpr std::string_view kMaker = "reader";
// Words that go through the network together: enough to keep the products busy, little enough for
// the second-level cache.
constexpr std::size_t kBatchWords = 512;

struct Piece {  // a sentence, or part of a very long one
  std::size_t first;
  std::size_t last;
  bool continues;  // not the first piece of its sentence
};

struct Scratch {
  EncoderScratch encoder;
  std::vector<float> hidden, a, b, scores, head_columns, head_bias;
  std::vector<std::string_view> words;
  std::vector<std::size_t> bounds;
};

void relu(std::vector<float>& values) {
  for (float& value : values) value = std::max(value, 0.0F);
}

std::size_t argmax(const float* values, std::size_t count) {
  return static_cast<std::size_t>(std::max_element(values, values + count) - values);
}

}  // namespace

struct Reader::Network {
  Network(learn::ModelFile model, learn::CpuLevel cpu, Encoder words)
      : file(std::move(model)), level(cpu), encoder(std::move(words)) {}

  learn::ModelFile file;
  learn::CpuLevel level;
  Encoder encoder;
  QuantizedLinear tag_hidden, ner_hidden, upos, xpos, feats, lemma, ner;
  QuantizedLinear arc_dep, arc_head, arc, rel_dep, rel_head, rel;
  std::span<const float> arc_bias;
  std::vector<float> root_arc, root_rel;  // the root as a head
  std::vector<std::string_view> xpos_names, feats_names;
  std::vector<LemmaScript> scripts;
  learn::StringTable lemma_keys;  // "word\tTAG" of the treebanks and of WordNet
  std::vector<std::string_view> lemma_values;
  KnownNames known_names;

  // What the table says of the word with this tag, else the script's edit. In a name ("New York")
  // an adjective keeps its capital.
  [[nodiscard]] std::string lemma_of(std::string_view word, Upos tag, std::string_view fine,
                                     const LemmaScript& script) const {
    std::string key = base::to_lower(word);
    if (const std::size_t at = key.find("\u2019"); at != std::string::npos) key.replace(at, 3, "'");
    key += '\t';
    key += document::name_of(tag);
    constexpr std::uint32_t kMissing = 0xFFFFFFFFU;
    const std::uint32_t row = lemma_keys.find(key, kMissing);
    if (row == kMissing) return script.apply(word);
    std::string found(lemma_values[row]);
    if (fine.starts_with("NNP") && word.front() >= 'A' && word.front() <= 'Z' &&
        found.front() >= 'a' && found.front() <= 'z') {
      found.front() = static_cast<char>(found.front() - 'a' + 'A');
    }
    return found;
  }

  // The layer's answer to scratch.hidden, in `out`.
  void apply(const QuantizedLinear& linear, const std::vector<float>& in, std::size_t count,
             std::vector<float>& out, Scratch& scratch) const {
    out.resize(count * linear.outputs());
    linear.apply(in, count, out, scratch.encoder.quantized, level);
  }
};

namespace {

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

Reader::Reader(std::unique_ptr<Network> network) : network_(std::move(network)) {}
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;
std::string Reader::digest() const { return network_->file.digest(); }

base::Expected<Reader> Reader::load(const std::filesystem::path& model, learn::CpuLevel level) {
  auto file = learn::ModelFile::open(model);
  if (!file) return std::unexpected(file.error());
  auto encoder = Encoder::load(*file);
  if (!encoder) return std::unexpected(encoder.error());
  auto network = std::make_unique<Network>(std::move(*file), level, std::move(*encoder));
  Network& n = *network;
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
  Scratch scratch;
  const std::vector<float> root_vector(root->float32().begin(), root->float32().end());
  n.apply(n.arc_head, root_vector, 1, n.root_arc, scratch);
  n.apply(n.rel_head, root_vector, 1, n.root_rel, scratch);
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
  return Reader(std::move(network));
}

std::span<const LayerKind> Reader::needs() const {
  static constexpr std::array kNeeds = {LayerKind::kSentences, LayerKind::kTokens};
  return kNeeds;
}
std::span<const LayerKind> Reader::gives() const {
  static constexpr std::array kGives = {LayerKind::kSyntax, LayerKind::kNames};
  return kGives;
}

namespace {

// One document's way through the network.
template <class Network>
class Reading {
 public:
  Reading(const Network& network, Document& document, Scratch& scratch)
      : n_(network), document_(document), s_(scratch), syntax_(document.tokens.get().size()) {}

  void run() {
    std::vector<Piece> batch;
    std::size_t words = 0;
    for (const Piece& piece : pieces()) {
      batch.push_back(piece);
      words += piece.last - piece.first;
      if (words >= kBatchWords) {
        read(batch);
        batch.clear();
        words = 0;
      }
    }
    if (!batch.empty()) read(batch);
    settle_finite_verbs(document_, syntax_);
    document_.write_syntax(std::move(syntax_), kMaker);
    join_halves(document_, names_);
    n_.known_names.settle(document_, names_);
    document_.names.write(std::move(names_), kMaker);
  }

 private:
  [[nodiscard]] std::vector<Piece> pieces() const {
    std::vector<Piece> all;
    for (const document::Sentence& sentence : document_.sentences.get()) {
      const std::size_t last = sentence.tokens.last.value;
      for (std::size_t at = sentence.tokens.first.value; at < last; at += kLongestSentence) {
        all.push_back(
            {at, std::min(last, at + kLongestSentence), at > sentence.tokens.first.value});
      }
    }
    return all;
  }

  void read(const std::vector<Piece>& batch) {
    s_.words.clear();
    s_.bounds.assign(1, 0);
    for (const Piece& piece : batch) {
      for (std::size_t i = piece.first; i < piece.last; ++i)
        s_.words.push_back(document_.form(TokenId(i)));
      s_.bounds.push_back(s_.words.size());
    }
    n_.encoder.encode(s_.words, s_.bounds, s_.encoder, n_.level);
    s_.hidden = s_.encoder.output;
    read_tags(batch.front().first);
    read_names(batch);
    read_trees(batch);
  }

  [[nodiscard]] std::size_t words() const { return s_.words.size(); }

  void read_tags(std::size_t first) {
    n_.apply(n_.tag_hidden, s_.hidden, words(), s_.a, s_);
    relu(s_.a);
    choose(n_.upos, first,
           [](TokenSyntax& token, std::size_t best) { token.upos = static_cast<Upos>(best); });
    choose(n_.xpos, first, [&](TokenSyntax& token, std::size_t best) {
      token.xpos = document_.intern(n_.xpos_names[best]);
    });
    choose(n_.feats, first, [&](TokenSyntax& token, std::size_t best) {
      token.feats = document_.intern(n_.feats_names[best] == "_" ? "" : n_.feats_names[best]);
    });
    n_.apply(n_.lemma, s_.a, words(), s_.b, s_);
    for (std::size_t i = 0; i < words(); ++i) {
      const std::size_t best = argmax(s_.b.data() + i * n_.lemma.outputs(), n_.lemma.outputs());
      TokenSyntax& token = syntax_[first + i];
      token.lemma = document_.intern(
          n_.lemma_of(s_.words[i], token.upos, document_.string(token.xpos), n_.scripts[best]));
    }
  }

  template <class Set>
  void choose(const QuantizedLinear& linear, std::size_t first, Set set) {
    n_.apply(linear, s_.a, words(), s_.b, s_);
    for (std::size_t i = 0; i < words(); ++i) {
      set(syntax_[first + i], argmax(s_.b.data() + i * linear.outputs(), linear.outputs()));
    }
  }

  void read_names(const std::vector<Piece>& batch) {
    n_.apply(n_.ner_hidden, s_.hidden, words(), s_.a, s_);
    relu(s_.a);
    n_.apply(n_.ner, s_.a, words(), s_.b, s_);
    for (std::size_t k = 0; k < batch.size(); ++k) {
      const std::span<const float> scores(s_.b.data() + s_.bounds[k] * kNameTags,
                                          (s_.bounds[k + 1] - s_.bounds[k]) * kNameTags);
      for (document::Name& name : decode_names(scores, TokenId(batch[k].first)))
        names_.push_back(name);
    }
  }

  void read_trees(const std::vector<Piece>& batch) {
    const std::size_t width = n_.arc_head.outputs();
    std::vector<float>& dependents = s_.a;
    std::vector<float>& heads = s_.b;
    {
      std::vector<float> dep;
      n_.apply(n_.arc_dep, s_.hidden, words(), dep, s_);
      relu(dep);
      n_.apply(n_.arc, dep, words(), dependents, s_);
    }
    n_.apply(n_.arc_head, s_.hidden, words(), heads, s_);
    relu(heads);
    std::vector<std::size_t> chosen(words());  // 0 = root, else 1 + index in the batch
    for (std::size_t k = 0; k < batch.size(); ++k) {
      const std::size_t begin = s_.bounds[k];
      const std::size_t length = s_.bounds[k + 1] - begin;
      fill_head_columns(heads, begin, length, width);
      s_.scores.resize(length * (length + 1));
      for (std::size_t d = 0; d < length; ++d) {
        learn::row_times_columns({dependents.data() + (begin + d) * width, width}, s_.head_columns,
                                 s_.head_bias, {s_.scores.data() + d * (length + 1), length + 1},
                                 n_.level);
      }
      const auto tree = decode_tree(s_.scores, length);
      for (std::size_t d = 0; d < length; ++d)
        chosen[begin + d] = tree[d] == 0 ? 0 : begin + tree[d];
    }
    read_relations(batch, chosen);
  }

  // Heads as columns, the root first.
  void fill_head_columns(const std::vector<float>& heads, std::size_t begin, std::size_t length,
                         std::size_t width) {
    s_.head_columns.resize((length + 1) * width);
    s_.head_bias.assign(length + 1, 0.0F);
    for (std::size_t j = 0; j <= length; ++j) {
      const float* head = j == 0 ? n_.root_arc.data() : heads.data() + (begin + j - 1) * width;
      for (std::size_t k = 0; k < width; ++k) {
        s_.head_columns[k * (length + 1) + j] = head[k];
        s_.head_bias[j] += head[k] * n_.arc_bias[k];
      }
    }
  }

  void read_relations(const std::vector<Piece>& batch, const std::vector<std::size_t>& chosen) {
    const std::size_t width = n_.rel_dep.outputs();
    std::vector<float> dep;
    std::vector<float> head;
    n_.apply(n_.rel_dep, s_.hidden, words(), dep, s_);
    n_.apply(n_.rel_head, s_.hidden, words(), head, s_);
    relu(dep);
    relu(head);
    s_.a.resize(words() * 3 * width);
    for (std::size_t i = 0; i < words(); ++i) {
      const float* d = dep.data() + i * width;
      const float* h = chosen[i] == 0 ? n_.root_rel.data() : head.data() + (chosen[i] - 1) * width;
      float* out = s_.a.data() + i * 3 * width;
      for (std::size_t k = 0; k < width; ++k) {
        out[k] = d[k] * h[k];
        out[width + k] = d[k];
        out[2 * width + k] = h[k];
      }
    }
    n_.apply(n_.rel, s_.a, words(), s_.b, s_);
    const std::size_t offset = batch.front().first;
    for (std::size_t i = 0; i < words(); ++i) {
      TokenSyntax& token = syntax_[offset + i];
      const float* scores = s_.b.data() + i * document::kRelationCount;
      if (chosen[i] == 0) {
        token.relation = Relation::kRoot;
      } else {  // relation 0 is root, which no other word may have
        token.relation =
            static_cast<Relation>(1 + argmax(scores + 1, document::kRelationCount - 1));
        token.head = TokenId(offset + chosen[i] - 1);
      }
    }
    join_pieces(batch, chosen);
  }

  // The root of a later piece of a long sentence hangs on the root of the first piece.
  void join_pieces(const std::vector<Piece>& batch, const std::vector<std::size_t>& chosen) {
    for (std::size_t k = 0; k < batch.size(); ++k) {
      for (std::size_t i = s_.bounds[k]; i < s_.bounds[k + 1]; ++i) {
        if (chosen[i] != 0) continue;
        const TokenId root(batch.front().first + i);
        if (batch[k].continues) {
          syntax_[root.value].relation = Relation::kParataxis;
          syntax_[root.value].head = sentence_root_;
        } else {
          sentence_root_ = root;
        }
      }
    }
  }

  const Network& n_;
  Document& document_;
  Scratch& s_;
  std::vector<TokenSyntax> syntax_;
  std::vector<document::Name> names_;
  TokenId sentence_root_;
};

}  // namespace

void Reader::annotate(Document& document, document::Workspace& workspace) const {
  Reading<Network>(*network_, document, workspace.of<Scratch>()).run();
}

}  // namespace chancery::syntax
