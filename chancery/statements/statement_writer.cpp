#include "chancery/statements/statement_writer.h"

#include <algorithm>

#include "chancery/statements/clause.h"

namespace chancery::statements {
namespace {

using document::Statement;
using document::StatementAct;
using document::StatementKind;

// Sorted, and one where they touch or overlap (white space between them does not part them).
std::vector<Span> united(std::vector<Span> spans, std::string_view text) {
  std::sort(spans.begin(), spans.end());
  std::vector<Span> out;
  for (const Span span : spans) {
    if (span.empty()) continue;
    const bool joins =
        !out.empty() &&
        (span.begin <= out.back().end ||
         text.substr(out.back().end, span.begin - out.back().end).find_first_not_of(" ") ==
             std::string_view::npos);
    if (joins && span.begin <= out.back().end) {
      out.back().end = std::max(out.back().end, span.end);
    } else {
      out.push_back(span);
    }
  }
  return out;
}

}  // namespace

std::vector<Statement> StatementWriter::write(std::vector<Draft> drafts) const {
  struct Ready {
    const Draft* draft;
    std::vector<Span> content;
  };
  std::vector<Ready> ready;
  for (const Draft& draft : drafts) {
    std::vector<Span> content = content_of(draft);
    if (!content.empty()) ready.push_back({&draft, std::move(content)});
  }
  std::stable_sort(ready.begin(), ready.end(), [](const Ready& a, const Ready& b) {
    return a.content.front().begin < b.content.front().begin;
  });
  std::vector<Statement> statements;
  Voices voices = speakers_.voices();
  document::EntityId quoting;  // whose quotation is open, and where it ends
  std::uint32_t quoting_until = 0;
  std::uint32_t told_until = 0;  // where the last statement of the outermost level ends
  for (Ready& item : ready) {
    const Draft& draft = *item.draft;
    Statement statement;
    statement.kind = kind_of(draft, item.content);
    statement.act = act_of(draft);
    statement.certainty = certainty_of(draft);
    if (draft.cue != nullptr) statement.cue_class = draft.cue->cue_class;
    const bool inside = item.content.front().begin < quoting_until;
    if (draft.source) {
      statement.speaker = speakers_.participant(*draft.source, &voices);
      statement.source.push_back(tree_.span(draft.source->range));  // "who" stays "who"
      if (inside && speakers_.is_first_person(draft.source->head) &&
          !statement.speaker->entity.valid()) {
        statement.speaker->entity = quoting;
      }
    }
    // Nobody is told by himself: such an addressee is a speaker whom the tree put in its place.
    const bool told = draft.addressee &&
                      !(draft.source && draft.source->range.contains(draft.addressee->head)) &&
                      tree_.lemma(draft.addressee->head) != "who" &&
                      tree_.lemma(draft.addressee->head) != "which";
    if (told) statement.addressee = speakers_.participant(*draft.addressee, nullptr);
    if (statement.addressee && statement.speaker && statement.addressee->entity.valid() &&
        statement.addressee->entity == statement.speaker->entity)
      statement.addressee.reset();
    for (const Phrase& phrase : draft.via)
      statement.via.push_back(speakers_.participant(phrase, nullptr));
    if (draft.cue_range.first < draft.cue_range.last)
      statement.cue.push_back(tree_.span(draft.cue_range));
    // What is said within another's statement makes nobody the last speaker.
    if (!inside && item.content.front().begin >= told_until) {
      told_until = item.content.back().end;
      for (const Span span : statement.cue) told_until = std::max(told_until, span.end);
      for (const Span span : statement.source) told_until = std::max(told_until, span.end);
      voices.spoke(statement.speaker ? statement.speaker->entity : document::EntityId{},
                   tree_.token_at(told_until));
    }
    if (draft.quoted && statement.speaker) {
      quoting = statement.speaker->entity;
      quoting_until = std::max(quoting_until, item.content.back().end);
    }
    statement.content = std::move(item.content);
    statements.push_back(std::move(statement));
  }
  return statements;
}

std::vector<Span> StatementWriter::content_of(const Draft& draft) const {
  std::vector<Span> spans = draft.quotations;
  if (!draft.quoted || draft.quotations.empty()) {
    for (const TokenRange range : draft.content) {
      const TokenRange cut = tree_.trimmed(range, true);
      if (cut.first < cut.last) spans.push_back(tree_.span(cut));
    }
  }
  return united(std::move(spans), tree_.document().text());
}

StatementKind StatementWriter::kind_of(const Draft& draft, const std::vector<Span>& content) const {
  if (draft.quoted) return StatementKind::kDirect;
  for (const Span quotation : draft.quotations) {
    for (const Span span : content) {
      if (span.overlaps(quotation)) return StatementKind::kMixed;
    }
  }
  return StatementKind::kIndirect;
}

// A study or a law states by itself, whatever the verb.
StatementAct StatementWriter::act_of(const Draft& draft) const {
  const StatementAct act = draft.cue == nullptr ? StatementAct::kSpeech : draft.cue->act;
  if (act == StatementAct::kSpeech && draft.source &&
      cues_.in_list("document", tree_.lemma(draft.source->head))) {
    return StatementAct::kDocument;
  }
  // A person who shows or finds speaks.
  if (act == StatementAct::kDocument && draft.source &&
      tree_.upos(draft.source->head) == Upos::kPron)
    return StatementAct::kSpeech;
  return act;
}

document::Certainty StatementWriter::certainty_of(const Draft& draft) const {
  document::Certainty certainty =
      draft.cue == nullptr ? document::Certainty::kCertain : draft.cue->certainty;
  if (!draft.cue_head.valid()) return certainty;
  for (const TokenId child : tree_.children(draft.cue_head)) {
    const std::string_view lemma = tree_.lemma(child);
    if (lemma == "may" || lemma == "might" || lemma == "could")
      certainty = std::max(certainty, document::Certainty::kPossible);
    if (lemma == "reportedly" || lemma == "apparently" || lemma == "allegedly" ||
        lemma == "probably") {
      certainty = std::max(certainty, document::Certainty::kProbable);
    }
  }
  return certainty;
}

}  // namespace chancery::statements
