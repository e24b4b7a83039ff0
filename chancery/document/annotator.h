// The face that every room's worker shows to the pipeline.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <typeindex>
#include <unordered_map>

#include "chancery/document/document.h"

namespace chancery::document {

enum class LayerKind : std::uint8_t {
  kSections,
  kSentences,
  kTokens,
  kQuotations,
  kSyntax,
  kNames,
  kPredicates,
  kTimes,
  kAmounts,
  kMentions,
  kEntities,
  kPlaces,
  kStatements,
  kEvents,
  kPositions,
  kOutcomes,
  kPledges,
  kMainEvent,
};
[[nodiscard]] std::string_view name_of(LayerKind kind);

// Scratch of one thread, kept between documents: each worker keeps a struct of its own type here,
// so that buffers are allocated once and models stay immutable and shared.
class Workspace {
 public:
  template <class T>
  T& of() {
    auto& slot = slots_[std::type_index(typeid(T))];
    if (!slot) slot = std::make_unique<Slot<T>>();
    return static_cast<Slot<T>&>(*slot).value;
  }

 private:
  struct SlotBase {
    virtual ~SlotBase() = default;
  };
  template <class T>
  struct Slot final : SlotBase {
    T value{};
  };
  std::unordered_map<std::type_index, std::unique_ptr<SlotBase>> slots_;
};

class Annotator {
 public:
  virtual ~Annotator() = default;
  [[nodiscard]] virtual std::string_view name() const = 0;
  [[nodiscard]] virtual std::span<const LayerKind> needs() const = 0;
  [[nodiscard]] virtual std::span<const LayerKind> gives() const = 0;
  // One instance serves many threads; all that changes is in `document` and `workspace`.
  virtual void annotate(Document& document, Workspace& workspace) const = 0;
};

}  // namespace chancery::document
