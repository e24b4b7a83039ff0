// Writes model files (docs/formats/model.md) from memory, for trainers written in C++.
#pragma once

#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/learn/model_file.h"

namespace chancery::training {

class ModelWriter {
 public:
  template <class T>
  void add(std::string_view name, learn::Element element, std::uint32_t rows, std::uint32_t columns,
           const std::vector<T>& values) {
    Entry entry{std::string(name), element, rows, columns, {}};
    entry.bytes.resize(values.size() * sizeof(T));
    if (!values.empty()) std::memcpy(entry.bytes.data(), values.data(), entry.bytes.size());
    entries_.push_back(std::move(entry));
  }

  [[nodiscard]] std::string bytes() const {
    std::string directory;
    std::string data;
    const std::size_t start = 64 + 72 * entries_.size();
    for (const Entry& entry : entries_) {
      while ((start + data.size()) % 64 != 0) data += '\0';
      std::string name = entry.name;
      name.resize(40, '\0');
      directory += name;
      put(directory, static_cast<std::uint32_t>(entry.element));
      put(directory, entry.rows);
      put(directory, entry.columns);
      put(directory, std::uint32_t{0});
      put(directory, static_cast<std::uint64_t>(start + data.size()));
      put(directory, static_cast<std::uint64_t>(entry.bytes.size()));
      data += entry.bytes;
    }
    const std::string body = directory + data;
    std::string out = "CHMODEL\n";
    put(out, std::uint32_t{1});
    put(out, static_cast<std::uint32_t>(entries_.size()));
    put(out, static_cast<std::uint64_t>(64 + body.size()));
    put(out, learn::word_checksum(std::as_bytes(std::span(body.data(), body.size()))));
    out.resize(64, '\0');
    return out + body;
  }

 private:
  struct Entry {
    std::string name;
    learn::Element element;
    std::uint32_t rows, columns;
    std::string bytes;
  };
  template <class T>
  static void put(std::string& out, T value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  std::vector<Entry> entries_;
};

}  // namespace chancery::training
