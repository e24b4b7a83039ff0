// Statements of articles for the attribution scorer: reads JSONL with "id" (or "doc_id"), "title",
// "text" on standard input, writes {"doc_id", "attributions": [{source, cue, content, …}]} in code
// points. With --traits each row has the traits that the learned prior judges by
// (train_statement_prior.py). With --conllu it reads CoNLL-U instead and prints the statements of
// the whole input for reading.
//   attribution_dump --data data --models models < polnear.jsonl > system.jsonl
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "chancery/base/utf8.h"
#include "chancery/document/conllu.h"
#include "chancery/statements/attributor.h"
#include "chancery/statements/prior.h"
#ifdef CHANCERY_WITH_READER
#include "chancery/syntax/reader.h"
#include "chancery/text/quoter.h"
#include "chancery/text/sectioner.h"
#include "chancery/text/segmenter.h"
#include "training/checked.h"
#endif

namespace {

using chancery::document::Document;
using chancery::document::Span;
using nlohmann::json;

using chancery::training::checked;

json spans(const std::vector<Span>& all, const chancery::base::CodePointIndex& index) {
  json out = json::array();
  for (const Span span : all) out.push_back({index.at(span.begin), index.at(span.end)});
  return out;
}

// Keeps every draft and notes its traits under the span of its cue.
class Recorder final : public chancery::statements::Scorer {
 public:
  void revise(const chancery::statements::TreeView& tree,
              const chancery::statements::CueLexicon& cues,
              std::vector<chancery::statements::Draft>& drafts) const override {
    traits.clear();
    const std::vector<bool> inside = stands_inside(tree, drafts);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      traits[tree.span(drafts[i].cue_range)] = traits_of(tree, cues, drafts[i], inside[i]);
    }
  }
  mutable std::map<Span, std::vector<std::string>> traits;
};

json dump(const Document& document, bool words, const Recorder* recorder = nullptr) {
  const chancery::base::CodePointIndex index(document.text());
  json out = json::array();
  for (const auto& statement : document.statements.get()) {
    json row = {{"source", spans(statement.source, index)},
                {"cue", spans(statement.cue, index)},
                {"content", spans(statement.content, index)},
                {"kind", name_of(statement.kind)},
                {"act", name_of(statement.act)},
                {"class", statement.cue_class}};
    if (recorder != nullptr && !statement.cue.empty())
      row["traits"] = recorder->traits[statement.cue.front()];
    if (words) {
      const auto text_of = [&](const std::vector<Span>& all) {
        std::string text;
        for (const Span span : all)
          text.append(text.empty() ? "" : " … ").append(document.slice(span));
        return text;
      };
      row["source"] = text_of(statement.source);
      row["cue"] = text_of(statement.cue);
      row["content"] = text_of(statement.content);
      for (const auto& via : statement.via) row["via"].push_back(document.slice(via.span));
      if (statement.addressee) row["addressee"] = document.slice(statement.addressee->span);
    }
    out.push_back(std::move(row));
  }
  return out;
}

// Quotations of straight and curly marks, for gold trees that come without the text room.
std::vector<chancery::document::Quotation> plain_quotations(const Document& document) {
  std::vector<chancery::document::Quotation> found;
  std::uint32_t open = 0;
  bool is_open = false;
  for (const auto& token : document.tokens.get()) {
    const std::string_view form = document.slice(token.span);
    const bool straight = form == "\"" || form == "''" || form == "``";
    if (!is_open && (straight || form == "“")) {
      open = token.span.begin, is_open = true;
    } else if (is_open && (straight || form == "”")) {
      found.push_back({{open, token.span.end}, {open + 1, token.span.begin}, true, false});
      is_open = false;
    }
  }
  return found;
}

int read_gold(const chancery::statements::Attributor& attributor) {
  const std::string input((std::istreambuf_iterator<char>(std::cin)), {});
  Document read = checked(
      chancery::document::read_conllu(input, chancery::document::ConlluLayers::kTokensAndSyntax));
  Document document(std::string(read.text()), {});
  document.sections.write(read.sections.get(), "dump");
  document.sentences.write(read.sentences.get(), "dump");
  document.tokens.write(read.tokens.get(), "dump");
  std::vector<chancery::document::TokenSyntax> syntax = read.syntax.get();
  for (auto& row : syntax) {
    row.lemma = document.intern(read.string(row.lemma));
    row.xpos = document.intern(read.string(row.xpos));
    row.feats = document.intern(read.string(row.feats));
  }
  document.write_syntax(std::move(syntax), "dump");
  document.quotations.write(plain_quotations(document), "dump");
  document.mentions.write({}, "dump");
  document.entities.write({}, "dump");
  chancery::document::Workspace workspace;
  attributor.annotate(document, workspace);
  for (const json& row : dump(document, true)) std::cout << row.dump() << "\n";
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::string data = "data";
  std::string models = "models";
  bool gold = false;
  [[maybe_unused]] bool words = false;
  [[maybe_unused]] bool tree = false;
  bool traits = false;
  bool learned = true;
  for (int i = 1; i < argc; ++i) {
    const std::string_view flag = argv[i];
    if (flag == "--conllu") gold = true;
    if (flag == "--words") words = true;
    if (flag == "--tree") tree = true;
    if (flag == "--traits") traits = true;
    if (flag == "--no-learned") learned = false;
    if (flag == "--data" && i + 1 < argc) data = argv[++i];
    if (flag == "--models" && i + 1 < argc) models = argv[++i];
  }
  const auto files = checked(chancery::lexicon::DataFiles::open({data}));
  auto attributor = checked(chancery::statements::Attributor::load(
      files, learned ? models + "/statements.chm" : std::string()));
  const auto recorder = std::make_shared<Recorder>();
  if (traits) attributor.set_scorer(recorder);
  if (gold) return read_gold(attributor);
#ifdef CHANCERY_WITH_READER
  std::vector<std::unique_ptr<chancery::document::Annotator>> chain;
  chain.push_back(
      std::make_unique<chancery::text::Sectioner>(checked(chancery::text::Sectioner::load(files))));
  chain.push_back(
      std::make_unique<chancery::text::Quoter>(checked(chancery::text::Quoter::load(files))));
  chain.push_back(std::make_unique<chancery::text::Segmenter>(
      checked(chancery::text::Segmenter::load(models + "/segmenter.bin"))));
  chain.push_back(std::make_unique<chancery::syntax::Reader>(
      checked(chancery::syntax::Reader::load(models + "/reader.chm"))));
  chancery::document::Workspace workspace;
  std::string line;
  while (std::getline(std::cin, line)) {
    const json row = json::parse(line, nullptr, false);
    if (!row.is_object()) continue;
    Document document(row.value("text", ""), {});
    for (const auto& worker : chain) worker->annotate(document, workspace);
    document.mentions.write({}, "dump");
    document.entities.write({}, "dump");
    attributor.annotate(document, workspace);
    if (tree) {
      for (const auto& section : document.sections.get())
        std::cout << "# " << name_of(section.kind) << " "
                  << document.slice(section.span).substr(0, 60) << "\n";
      std::cout << chancery::document::write_conllu(document, "s");
      continue;
    }
    const json out = {{"doc_id", row.value("doc_id", row.value("id", ""))},
                      {"attributions", dump(document, words, traits ? recorder.get() : nullptr)}};
    std::cout << out.dump() << "\n";
  }
  return 0;
#else
  std::cerr << "built without the reader; only --conllu works\n";
  return 2;
#endif
}
