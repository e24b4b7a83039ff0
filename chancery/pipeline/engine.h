// Everything a command needs to read articles, loaded once and shared by all threads: dictionaries,
// the model, and the pipeline as deep as the command wants it.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "chancery/events/coder.h"
#include "chancery/lexicon/data_files.h"
#include "chancery/pipeline/findings_json.h"
#include "chancery/pipeline/installation.h"
#include "chancery/pipeline/pipeline.h"

namespace chancery::pipeline {

enum class Depth {
  kSections,  // `extract`
  kTokens,    // sentences and words
  kSyntax,    // `parse`
  kFindings,  // `code`
};

struct EngineOptions {
  Installation installation;
  std::vector<std::filesystem::path> overlays;  // --data, in order
  Depth depth = Depth::kFindings;
  bool learned = true;  // the learned finder of statements, where its model is installed
  // Events that are less sure, as calibrated, are left out; unset: as the data say.
  std::optional<double> least_confidence{};
  bool tokens_given = false;  // documents come from CoNLL-U with sections, sentences and tokens
};

class Engine {
 public:
  // Fails with what the rooms' loaders say, or E-PIP-001.
  [[nodiscard]] static base::Expected<Engine> load(const EngineOptions& options);

  [[nodiscard]] const lexicon::DataFiles& data() const { return *data_; }
  [[nodiscard]] const Pipeline& pipeline() const { return *pipeline_; }
  [[nodiscard]] const Scorer& scorer() const { return scorer_; }
  // The pipeline's last worker, which can explain itself; null unless the depth is kFindings.
  [[nodiscard]] const events::Coder* coder() const { return coder_; }

 private:
  Engine() = default;
  std::shared_ptr<const lexicon::DataFiles> data_;
  std::shared_ptr<const Pipeline> pipeline_;
  const events::Coder* coder_ = nullptr;  // owned by the pipeline
  Scorer scorer_;
};

// The dictionaries alone.
[[nodiscard]] base::Expected<lexicon::DataFiles> open_data(const EngineOptions& options);

// The reader's model file of an installation.
[[nodiscard]] std::filesystem::path reader_model(const Installation& installation);
[[nodiscard]] std::filesystem::path segmenter_model(const Installation& installation);
[[nodiscard]] std::filesystem::path statements_model(const Installation& installation);

}  // namespace chancery::pipeline
