#include "chancery/document/conllu.h"

#include <charconv>
#include <optional>

#include "chancery/base/utf8.h"

namespace chancery::document {
namespace {

constexpr std::string_view kMaker = "conllu";

std::optional<std::uint32_t> number_from(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

struct Row {
  std::string form;
  std::string lemma, upos, xpos, feats, relation;
  std::uint32_t head = 0;  // within the sentence, 0 for the root
  bool joined = false;
  bool space_after = true;
};

struct Surface {
  std::string form;
  std::uint32_t last = 0;
  bool space_after = true;
  std::size_t begin = 0;  // byte in the text, once written
  std::size_t at = 0;     // how much of the form the words so far have used
};

class Reader {
 public:
  Reader(std::string_view input, ConlluLayers layers) : input_(input), layers_(layers) {}

  base::Expected<Document> read(Metadata metadata) {
    while (!input_.empty()) {
      const std::size_t stop = input_.find('\n');
      std::string_view line = input_.substr(0, stop);
      input_.remove_prefix(stop == std::string_view::npos ? input_.size() : stop + 1);
      ++line_;
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (auto done = take(line); !done) return std::unexpected(done.error());
    }
    if (auto done = end_sentence(); !done) return std::unexpected(done.error());
    return build(std::move(metadata));
  }

 private:
  using Done = base::Expected<void>;

  [[nodiscard]] Done error(std::string_view code, std::string message) const {
    return base::fail(code, std::move(message), {"", line_, 0});
  }

  Done take(std::string_view line) {
    if (line.empty()) return end_sentence();
    if (line.front() == '#') {
      if (line.starts_with("# newdoc") || line.starts_with("# newpar")) new_paragraph_ = true;
      return {};
    }
    const auto columns = base::split(line, '\t');
    if (columns.size() != 10) {
      return error("E-DOC-001",
                   "a CoNLL-U row has 10 columns, this one has " + std::to_string(columns.size()));
    }
    if (columns[0].find('.') != std::string_view::npos) return {};  // empty node
    const bool space = columns[9].find("SpaceAfter=No") == std::string_view::npos;
    if (const std::size_t dash = columns[0].find('-'); dash != std::string_view::npos) {
      const auto last = number_from(columns[0].substr(dash + 1));
      if (!last) return error("E-DOC-002", "bad token range");
      surface_ = Surface{std::string(columns[1]), *last, space, 0, 0};
      return {};
    }
    return take_word(columns, space);
  }

  Done take_word(const std::vector<std::string_view>& columns, bool space) {
    const auto id = number_from(columns[0]);
    if (!id || *id != rows_.size() + 1) return error("E-DOC-002", "word ids must run 1, 2, 3");
    Row row;
    row.form = columns[1];
    row.space_after = space;
    if (surface_) cut_from_surface(row, *id);
    if (layers_ == ConlluLayers::kTokensAndSyntax) {
      const auto head = number_from(columns[6]);
      if (!head) return error("E-DOC-003", "head is not a number");
      if (!relation_from(columns[7])) {
        return error("E-DOC-003", "unknown relation \"" + std::string(columns[7]) + "\"");
      }
      if (!upos_from(columns[3])) {
        return error("E-DOC-003", "unknown tag \"" + std::string(columns[3]) + "\"");
      }
      row.head = *head;
      row.lemma = columns[2], row.upos = columns[3], row.xpos = columns[4];
      row.feats = columns[5] == "_" ? "" : columns[5];
      row.relation = columns[7];
    }
    rows_.push_back(std::move(row));
    return {};
  }

  // The words of a multi-word token share its letters: each takes as many as its own form has; the
  // last takes the rest.
  void cut_from_surface(Row& row, std::uint32_t id) {
    Surface& surface = *surface_;
    row.joined = surface.at > 0;
    const bool is_last = id >= surface.last;
    const std::size_t left = surface.form.size() - surface.at;
    std::size_t take = is_last ? left : std::min(row.form.size(), left > 0 ? left - 1 : 0);
    while (take < left &&
           (static_cast<unsigned char>(surface.form[surface.at + take]) & 0xC0) == 0x80)
      ++take;
    row.form = surface.form.substr(surface.at, take);
    row.space_after = is_last && surface.space_after;
    surface.at += take;
    if (is_last) surface_.reset();
  }

  Done end_sentence() {
    if (rows_.empty()) return {};
    surface_.reset();
    if (layers_ == ConlluLayers::kTokensAndSyntax) {
      if (auto tree = check_tree(); !tree) return tree;
    }
    if (!text_.empty()) text_ += new_paragraph_ ? "\n\n" : "\n";
    if (new_paragraph_ || sections_.empty()) {
      const auto at = static_cast<std::uint32_t>(text_.size());
      sections_.push_back({SectionKind::kBody, {at, at}, std::nullopt});
    }
    new_paragraph_ = false;
    const TokenId first(tokens_.size());
    const auto begin = static_cast<std::uint32_t>(text_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const auto at = static_cast<std::uint32_t>(text_.size());
      text_ += rows_[i].form;
      const bool space = rows_[i].space_after && i + 1 < rows_.size();
      tokens_.push_back({{at, static_cast<std::uint32_t>(text_.size())},
                         SentenceId(sentences_.size()),
                         rows_[i].joined,
                         rows_[i].space_after});
      if (space) text_ += ' ';
    }
    const auto end = static_cast<std::uint32_t>(text_.size());
    sentences_.push_back({{begin, end},
                          {first, TokenId(tokens_.size())},
                          static_cast<std::uint32_t>(sections_.size() - 1)});
    sections_.back().span.end = end;
    for (Row& row : rows_) all_.push_back(std::move(row));
    rows_.clear();
    return {};
  }

  [[nodiscard]] Done check_tree() const {
    for (const Row& row : rows_) {
      if (row.head > rows_.size()) return error("E-DOC-004", "head beyond the sentence");
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      std::size_t steps = 0;
      for (std::uint32_t at = rows_[i].head; at != 0; at = rows_[at - 1].head) {
        if (++steps > rows_.size()) return error("E-DOC-005", "the heads form a cycle");
      }
    }
    return {};
  }

  Document build(Metadata metadata) {
    Document document(std::move(text_), std::move(metadata));
    document.sections.write(std::move(sections_), kMaker);
    document.sentences.write(sentences_, kMaker);
    document.tokens.write(std::move(tokens_), kMaker);
    document.quotations.write({}, kMaker);
    if (layers_ == ConlluLayers::kTokensAndSyntax) write_syntax(document);
    return document;
  }

  void write_syntax(Document& document) {
    std::vector<TokenSyntax> syntax;
    for (const Sentence& sentence : sentences_) {
      for (std::uint32_t i = sentence.tokens.first.value; i < sentence.tokens.last.value; ++i) {
        const Row& row = all_[i];
        TokenSyntax value;
        value.upos = *upos_from(row.upos);
        value.relation = *relation_from(row.relation);
        value.lemma = document.intern(row.lemma);
        value.xpos = document.intern(row.xpos);
        value.feats = document.intern(row.feats);
        if (row.head > 0) value.head = TokenId(sentence.tokens.first.value + row.head - 1);
        syntax.push_back(value);
      }
    }
    document.write_syntax(std::move(syntax), kMaker);
  }

  std::string_view input_;
  ConlluLayers layers_;
  std::uint32_t line_ = 0;
  std::string text_;
  std::vector<Row> rows_;
  std::vector<Row> all_;
  std::optional<Surface> surface_;
  bool new_paragraph_ = false;
  std::vector<Section> sections_;
  std::vector<Sentence> sentences_;
  std::vector<Token> tokens_;
};

std::string column(std::string_view value) { return value.empty() ? "_" : std::string(value); }

// A form may hold no tab, no line end and no white space at its rim.
std::string clean_form(std::string_view form) {
  std::string out(form);
  for (char& c : out) {
    if (c == '\t' || c == '\n' || c == '\r') c = ' ';
  }
  return out;
}

void write_word(std::string& out, const Document& document, TokenId token, TokenId first,
                bool in_range) {
  const TokenSyntax* syntax =
      document.syntax.present() ? &document.syntax.get()[token.value] : nullptr;
  out += std::to_string(token.value - first.value + 1) + "\t" + clean_form(document.form(token)) +
         "\t";
  if (syntax != nullptr) {
    out +=
        column(document.string(syntax->lemma)) + "\t" + std::string(name_of(syntax->upos)) + "\t";
    out += column(document.string(syntax->xpos)) + "\t" + column(document.string(syntax->feats)) +
           "\t";
    out += syntax->head.valid() ? std::to_string(syntax->head.value - first.value + 1) : "0";
    out += "\t" + std::string(name_of(syntax->relation)) + "\t_\t";
  } else {
    out += "_\t_\t_\t_\t_\t_\t_\t";
  }
  const bool space = in_range || document.tokens.get()[token.value].space_after;
  out += space ? "_\n" : "SpaceAfter=No\n";
}

}  // namespace

base::Expected<Document> read_conllu(std::string_view conllu, ConlluLayers layers,
                                     Metadata metadata) {
  return Reader(conllu, layers).read(std::move(metadata));
}

std::string write_conllu(const Document& document, std::string_view sent_id_prefix) {
  std::string out;
  const auto& tokens = document.tokens.get();
  std::size_t number = 0;
  std::optional<std::uint32_t> section;
  for (const Sentence& sentence : document.sentences.get()) {
    if (section != sentence.section) out += "# newpar\n";
    section = sentence.section;
    out += "# sent_id = " + std::string(sent_id_prefix) + "-" + std::to_string(++number) + "\n";
    out += "# text = " + clean_form(document.slice(sentence.span)) + "\n";
    const auto [first, last] = sentence.tokens;
    for (std::uint32_t i = first.value; i < last.value; ++i) {
      std::uint32_t end = i + 1;
      while (end < last.value && tokens[end].joined) ++end;
      if (end - i > 1) {
        const TokenRange range{TokenId(i), TokenId(end)};
        out += std::to_string(i - first.value + 1) + "-" + std::to_string(end - first.value) +
               "\t" + clean_form(document.slice(document.span_of(range))) +
               "\t_\t_\t_\t_\t_\t_\t_\t" +
               (tokens[end - 1].space_after ? "_\n" : "SpaceAfter=No\n");
      }
      for (std::uint32_t word = i; word < end; ++word) {
        write_word(out, document, TokenId(word), first, end - i > 1);
      }
      i = end - 1;
    }
    out += "\n";
  }
  return out;
}

}  // namespace chancery::document
