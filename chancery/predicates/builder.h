// Builds the predicate layer: every verb, every noun that tells a happening ("invasion", "support")
// and every adjective with arguments ("ready to talk") of each sentence, with what syntax varies
// undone: passive, control and raising, relative clauses, participles, conjunction, light verbs,
// possessives. Needs sections, sentences, tokens, syntax. Gives predicates, ordered by head token.
//
// Surprises: an argument that coordination spreads over several phrases ("Russia and China
// rejected") appears once per phrase; an argument taken from elsewhere is marked `inherited`; roles
// are those of the active verb, so the subject of a passive is an object here.
#pragma once

#include "chancery/document/annotator.h"
#include "chancery/predicates/predicate_lexicon.h"

namespace chancery::predicates {

class Builder final : public document::Annotator {
 public:
  // E-LEX-*, E-PAT-001: the first bad entry of the data files.
  [[nodiscard]] static base::Expected<Builder> load(const lexicon::DataFiles& data);

  [[nodiscard]] std::string_view name() const override { return "predicates"; }
  [[nodiscard]] std::span<const document::LayerKind> needs() const override;
  [[nodiscard]] std::span<const document::LayerKind> gives() const override;
  void annotate(document::Document& document, document::Workspace& workspace) const override;

 private:
  explicit Builder(PredicateLexicon lexicon) : lexicon_(std::move(lexicon)) {}
  PredicateLexicon lexicon_;
};

}  // namespace chancery::predicates
