// Finds time expressions (TIMEX3 types and values, with their days on the calendar) and amounts.
// Needs sentences and tokens; uses syntax, names and the publication day where present. Gives times
// and amounts, in text order, never overlapping within their layer. Cost is linear in the text.
// Without a publication day what hangs on it stays unresolved ("XXXX-WXX-1") and has no days.
#pragma once

#include "chancery/base/error.h"
#include "chancery/dates/vocabulary.h"
#include "chancery/document/annotator.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::dates {

class TimeTagger final : public document::Annotator {
 public:
  // Reads data/dates; an Error names the place of the first bad line.
  [[nodiscard]] static base::Expected<TimeTagger> load(const lexicon::DataFiles& files);

  [[nodiscard]] std::string_view name() const override { return "time tagger"; }
  [[nodiscard]] std::span<const document::LayerKind> needs() const override;
  [[nodiscard]] std::span<const document::LayerKind> gives() const override;
  void annotate(document::Document& document, document::Workspace& workspace) const override;

 private:
  explicit TimeTagger(Vocabulary vocabulary) : vocabulary_(std::move(vocabulary)) {}

  Vocabulary vocabulary_;
};

}  // namespace chancery::dates
