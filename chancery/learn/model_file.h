// A model file, mapped into memory: named tensors and string tables. docs/formats/model.md
// specifies it. Opening checks magic, version, sizes and checksum, so that whatever is asked of an
// open file is in bounds. The mapping lives as long as the ModelFile; views point into it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"

namespace chancery::learn {

enum class Element : std::uint32_t { kInt8 = 1, kFloat32 = 2, kUint32 = 3, kText = 4 };

struct Tensor {
  Element element = Element::kInt8;
  std::uint32_t rows = 0;
  std::uint32_t columns = 0;
  std::span<const std::byte> bytes;

  // The element type must be the tensor's (an invariant, since ModelFile::tensor checked it).
  [[nodiscard]] std::span<const std::int8_t> int8() const;
  [[nodiscard]] std::span<const float> float32() const;
  [[nodiscard]] std::span<const std::uint32_t> uint32() const;
  [[nodiscard]] std::string_view text() const;
};

class ModelFile {
 public:
  // E-MOD-001 cannot be opened; E-MOD-002 not a model file; E-MOD-003 made for another version of
  // the program; E-MOD-004 truncated; E-MOD-005 damaged (checksum, or a table that points outside).
  [[nodiscard]] static base::Expected<ModelFile> open(const std::filesystem::path& path);
  ModelFile(ModelFile&&) noexcept;
  ModelFile& operator=(ModelFile&&) noexcept;
  ~ModelFile();

  // E-MOD-006: no such tensor, or of another element type or shape (0 means any).
  [[nodiscard]] base::Expected<Tensor> tensor(std::string_view name, Element element,
                                              std::uint32_t rows = 0,
                                              std::uint32_t columns = 0) const;
  [[nodiscard]] bool has(std::string_view name) const;
  // The lines of a text entry.
  [[nodiscard]] base::Expected<std::vector<std::string_view>> lines(std::string_view name) const;
  // SHA-256 of the whole file, computed when asked.
  [[nodiscard]] std::string digest() const;
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  ModelFile() = default;
  struct Entry {
    std::string_view name;
    Tensor tensor;
  };
  std::string path_;
  std::span<const std::byte> bytes_;  // the mapping
  std::vector<Entry> entries_;
};

// The checksum of model files: FNV-1a over little-endian 64-bit words, the last one filled with
// zeros.
[[nodiscard]] std::uint64_t word_checksum(std::span<const std::byte> bytes);

// A string -> row table stored as text lines and an open-addressing table of row + 1 (0 = empty),
// whose size is a power of two, probed linearly from fnv1a(key).
class StringTable {
 public:
  StringTable() = default;
  // Reads entries NAME.text, NAME.offsets (lines + 1) and NAME.slots. E-MOD-005/006 when they
  // disagree.
  [[nodiscard]] static base::Expected<StringTable> load(const ModelFile& file,
                                                        std::string_view name);
  // The row of `key`, or `missing`.
  [[nodiscard]] std::uint32_t find(std::string_view key, std::uint32_t missing) const;
  [[nodiscard]] std::size_t size() const { return offsets_.empty() ? 0 : offsets_.size() - 1; }

 private:
  std::string_view text_;
  std::span<const std::uint32_t> offsets_;
  std::span<const std::uint32_t> slots_;
};

}  // namespace chancery::learn
