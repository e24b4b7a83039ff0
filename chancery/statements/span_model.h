// The learned finder's weights: five hashed linear models and the words that can be cues, read from
// models/statements.chm (the format of docs/formats/model.md; the entries are listed there). Made
// by training/train_statements.cpp; models/STATEMENTS.md says on what.
#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/statements/word_facts.h"

namespace chancery::statements {

enum class Task : std::uint8_t { kCue, kContent, kSource, kEdge, kJudge };
inline constexpr std::size_t kTasks = 5;
inline constexpr std::array<std::string_view, kTasks> kTaskNames = {"cue", "content", "source",
                                                                    "edge", "judge"};

struct HashedWeights {
  float scale = 1;
  std::uint32_t mask = 0;  // rows - 1, rows a power of two
  std::vector<std::int8_t> weights;

  // The sum of the traits' weights.
  [[nodiscard]] float score(const Traits& traits) const;
};

struct SpanModel {
  std::array<HashedWeights, kTasks> tasks;
  std::vector<std::uint32_t> words;  // sorted keys of words that can be cues (cue_key)
  float threshold = 0.4F;            // attributions less likely than this are dropped

  [[nodiscard]] bool judges() const {
    return !tasks[static_cast<std::size_t>(Task::kJudge)].weights.empty();
  }
  [[nodiscard]] bool may_be_cue(std::uint32_t key) const;
  [[nodiscard]] float score(Task task, const Traits& traits) const {
    return tasks[static_cast<std::size_t>(task)].score(traits);
  }
  // Errors as of learn::ModelFile (E-MOD-001 to -006).
  [[nodiscard]] static base::Expected<SpanModel> load(const std::filesystem::path& path);
};

// A word as the list of possible cues knows it: lemma and part of speech.
[[nodiscard]] std::uint32_t cue_key(const WordFact& word);

}  // namespace chancery::statements
