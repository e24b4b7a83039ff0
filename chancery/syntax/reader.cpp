#include "chancery/syntax/reader.h"

#include <algorithm>
#include <array>

#include "chancery/learn/recurrent.h"
#include "chancery/syntax/clause_lists.h"
#include "chancery/syntax/doubtful_names.h"
#include "chancery/syntax/finite_verbs.h"
#include "chancery/syntax/name_agreement.h"
#include "chancery/syntax/name_decoder.h"
#include "chancery/syntax/possessed_words.h"
#include "chancery/syntax/reader_network.h"
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
constexpr std::size_t kBatchWords = 256;

struct Piece {  // a sentence, or part of a very long one
  std::size_t first;
  std::size_t last;
  bool continues;  // not the first piece of its sentence
};

struct Scratch {
  EncoderScratch encoder;
  learn::QuantizedRows encoded;     // what the encoder gives, for the layers that read it
  learn::QuantizedRows rows;        // of a later layer
  std::vector<std::size_t> picked;  // words that a layer reads alone
  learn::QuantizedRows picked_rows;
  std::vector<float> a, b, scores, head_columns, head_bias;
  std::vector<std::string_view> words;
  std::vector<std::size_t> bounds;
};

std::size_t argmax(const float* values, std::size_t count) {
  return static_cast<std::size_t>(std::max_element(values, values + count) - values);
}

}  // namespace

Reader::Reader(std::unique_ptr<ReaderNetwork> network) : network_(std::move(network)) {}
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;
std::string Reader::digest() const { return network_->file.digest(); }

base::Expected<Reader> Reader::load(const std::filesystem::path& model, learn::CpuLevel level) {
  auto network = ReaderNetwork::load(model, level);
  if (!network) return std::unexpected(network.error());
  return Reader(std::move(*network));
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
class Reading {
 public:
  Reading(const ReaderNetwork& network, Document& document, Scratch& scratch)
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
    settle_possessed_words(document_, syntax_);
    settle_clause_lists(document_, syntax_);
    settle_finite_verbs(document_, syntax_);
    document_.write_syntax(std::move(syntax_), kMaker);
    write_names();
  }

 private:
  void write_names() {
    agree_on_kinds(document_, marked_);
    drop_unlike_names(document_, marked_);
    std::vector<document::Name> names;
    for (const MarkedName& marked : marked_) names.push_back(marked.name);
    join_halves(document_, names);
    n_.known_names.settle(document_, names);
    drop_doubtful_names(
        document_, [&](std::string_view text) { return n_.known_names.has(text); }, names);
    document_.names.write(std::move(names), kMaker);
  }

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
    n_.quantize(s_.encoder.output, n_.encoder.size(), s_.encoded);
    read_tags(batch.front().first);
    read_names(batch);
    read_trees(batch);
  }

  [[nodiscard]] std::size_t words() const { return s_.words.size(); }

  void read_tags(std::size_t first) {
    n_.apply(n_.tag_hidden, s_.encoded, s_.a);
    relu(s_.a);
    n_.quantize(s_.a, n_.tag_hidden.outputs(), s_.rows);
    choose(n_.upos, first,
           [](TokenSyntax& token, std::size_t best) { token.upos = static_cast<Upos>(best); });
    choose(n_.xpos, first, [&](TokenSyntax& token, std::size_t best) {
      token.xpos = document_.intern(n_.xpos_names[best]);
    });
    choose(n_.feats, first, [&](TokenSyntax& token, std::size_t best) {
      token.feats = document_.intern(n_.feats_names[best] == "_" ? "" : n_.feats_names[best]);
    });
    read_lemmas(first);
  }

  template <class Set>
  void choose(const QuantizedLinear& linear, std::size_t first, Set set) {
    n_.apply(linear, s_.rows, s_.b);
    for (std::size_t i = 0; i < words(); ++i) {
      set(syntax_[first + i], argmax(s_.b.data() + i * linear.outputs(), linear.outputs()));
    }
  }

  // The network is asked for an edit only where the table does not have the word.
  void read_lemmas(std::size_t first) {
    s_.picked.clear();
    for (std::size_t i = 0; i < words(); ++i) {
      TokenSyntax& token = syntax_[first + i];
      const auto known = n_.known_lemma(s_.words[i], token.upos, document_.string(token.xpos));
      if (known) {
        token.lemma = document_.intern(*known);
      } else {
        s_.picked.push_back(i);
      }
    }
    s_.picked_rows.gather(s_.rows, s_.picked);
    n_.apply(n_.lemma, s_.picked_rows, s_.b);
    for (std::size_t k = 0; k < s_.picked.size(); ++k) {
      const std::size_t i = s_.picked[k];
      TokenSyntax& token = syntax_[first + i];
      const float* scores = s_.b.data() + k * n_.lemma.outputs();
      token.lemma = document_.intern(n_.script_for_unknown(token.upos, scores).apply(s_.words[i]));
    }
  }

  void read_names(const std::vector<Piece>& batch) {
    n_.apply(n_.ner_hidden, s_.encoded, s_.a);
    relu(s_.a);
    n_.quantize(s_.a, n_.ner_hidden.outputs(), s_.rows);
    n_.apply(n_.ner, s_.rows, s_.b);
    for (std::size_t k = 0; k < batch.size(); ++k) {
      const std::span<const float> scores(s_.b.data() + s_.bounds[k] * kNameTags,
                                          (s_.bounds[k + 1] - s_.bounds[k]) * kNameTags);
      for (const MarkedName& name : decode_names(scores, TokenId(batch[k].first)))
        marked_.push_back(name);
    }
  }

  void read_trees(const std::vector<Piece>& batch) {
    const std::size_t width = n_.arc_head.outputs();
    std::vector<float>& dependents = s_.a;
    std::vector<float>& heads = s_.b;
    n_.apply(n_.arc_dep, s_.encoded, s_.b);
    relu(s_.b);
    n_.quantize(s_.b, n_.arc_dep.outputs(), s_.rows);
    n_.apply(n_.arc, s_.rows, dependents);
    n_.apply(n_.arc_head, s_.encoded, heads);
    relu(heads);
    std::vector<std::size_t> chosen(words());  // 0 = root, else 1 + index in the batch
    for (std::size_t k = 0; k < batch.size(); ++k) {
      const std::size_t begin = s_.bounds[k];
      const std::size_t length = s_.bounds[k + 1] - begin;
      fill_head_columns(heads, begin, length, width);
      s_.scores.resize(length * (length + 1));
      learn::rows_times_columns(
          {dependents.data() + begin * width, length, width, s_.head_columns.data(),
           learn::padded_columns(length + 1), s_.head_bias.data(), s_.scores.data(), length + 1},
          n_.level);
      const auto tree = decode_tree(s_.scores, length);
      for (std::size_t d = 0; d < length; ++d)
        chosen[begin + d] = tree[d] == 0 ? 0 : begin + tree[d];
    }
    read_relations(batch, chosen);
  }

  // Heads as columns, the root first; columns of zeros fill them up.
  void fill_head_columns(const std::vector<float>& heads, std::size_t begin, std::size_t length,
                         std::size_t width) {
    const std::size_t stride = learn::padded_columns(length + 1);
    s_.head_columns.assign(stride * width, 0.0F);
    s_.head_bias.assign(stride, 0.0F);
    const float* first = heads.data() + begin * width;
    for (std::size_t k = 0; k < width; ++k) {
      float* column = s_.head_columns.data() + k * stride;
      column[0] = n_.root_arc[k];
      for (std::size_t j = 0; j < length; ++j) column[j + 1] = first[j * width + k];
      for (std::size_t j = 0; j <= length; ++j) s_.head_bias[j] += column[j] * n_.arc_bias[k];
    }
  }

  // The words that are heads, as heads of relations, in `out`; where each stands there, by one plus
  // its index in the batch.
  std::vector<std::size_t> read_relation_heads(const std::vector<std::size_t>& chosen,
                                               std::vector<float>& out) {
    std::vector<std::size_t> row_of(words() + 1, 0);
    for (const std::size_t head : chosen) row_of[head] = 1;
    s_.picked.clear();
    for (std::size_t head = 1; head <= words(); ++head) {
      if (row_of[head] == 0) continue;
      row_of[head] = s_.picked.size();
      s_.picked.push_back(head - 1);
    }
    s_.picked_rows.gather(s_.encoded, s_.picked);
    n_.apply(n_.rel_head, s_.picked_rows, out);
    relu(out);
    return row_of;
  }

  void read_relations(const std::vector<Piece>& batch, const std::vector<std::size_t>& chosen) {
    const std::size_t width = n_.rel_dep.outputs();
    std::vector<float>& dep = s_.b;
    std::vector<float>& head = s_.scores;
    n_.apply(n_.rel_dep, s_.encoded, dep);
    relu(dep);
    const std::vector<std::size_t> row_of_head = read_relation_heads(chosen, head);
    s_.a.resize(words() * 3 * width);
    for (std::size_t i = 0; i < words(); ++i) {
      const float* d = dep.data() + i * width;
      const float* h =
          chosen[i] == 0 ? n_.root_rel.data() : head.data() + row_of_head[chosen[i]] * width;
      float* out = s_.a.data() + i * 3 * width;
      for (std::size_t k = 0; k < width; ++k) {
        out[k] = d[k] * h[k];
        out[width + k] = d[k];
        out[2 * width + k] = h[k];
      }
    }
    n_.quantize(s_.a, 3 * width, s_.rows);
    n_.apply(n_.rel, s_.rows, s_.b);
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

  const ReaderNetwork& n_;
  Document& document_;
  Scratch& s_;
  std::vector<TokenSyntax> syntax_;
  std::vector<MarkedName> marked_;
  TokenId sentence_root_;
};

}  // namespace

void Reader::annotate(Document& document, document::Workspace& workspace) const {
  Reading(*network_, document, workspace.of<Scratch>()).run();
}

}  // namespace chancery::syntax
