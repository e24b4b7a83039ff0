#include "chancery/statements/span_model.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string>

#include "chancery/learn/model_file.h"

namespace chancery::statements {

float HashedWeights::score(const Traits& traits) const {
  std::int32_t sum = 0;
  for (const std::uint32_t hash : traits.all()) sum += weights[hash & mask];
  return static_cast<float>(sum) * scale;
}

bool SpanModel::may_be_cue(std::uint32_t key) const {
  return std::binary_search(words.begin(), words.end(), key);
}

std::uint32_t cue_key(const WordFact& word) { return word.lemma * 31U + word.tag; }

base::Expected<SpanModel> SpanModel::load(const std::filesystem::path& path) {
  auto file = learn::ModelFile::open(path);
  if (!file) return std::unexpected(std::move(file.error()));
  SpanModel model;
  const auto scales = file->tensor("scales", learn::Element::kFloat32, 1, kTasks + 1);
  if (!scales) return std::unexpected(scales.error());
  const auto values = scales->float32();
  for (std::size_t i = 0; i < kTasks; ++i) {
    const auto rows = file->tensor(kTaskNames[i], learn::Element::kInt8, 0, 1);
    if (!rows) return std::unexpected(rows.error());
    const auto weights = rows->int8();
    if (!std::has_single_bit(weights.size()))
      return base::fail(
          "E-MOD-006",
          "the weights \"" + std::string(kTaskNames[i]) + "\" are no power of two in number",
          {path.string(), 0, 0});
    HashedWeights& task = model.tasks[i];
    task.weights.assign(weights.begin(), weights.end());
    task.mask = static_cast<std::uint32_t>(weights.size() - 1);
    task.scale = values[i];
  }
  model.threshold = values[kTasks];
  const auto words = file->tensor("words", learn::Element::kUint32, 0, 1);
  if (!words) return std::unexpected(words.error());
  model.words.assign(words->uint32().begin(), words->uint32().end());
  std::sort(model.words.begin(), model.words.end());
  return model;
}

}  // namespace chancery::statements
