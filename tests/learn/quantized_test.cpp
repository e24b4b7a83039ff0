#include "chancery/learn/quantized.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>

#include "chancery/learn/recurrent.h"

namespace chancery::learn {
namespace {

// Writes model files by hand, as docs/formats/model.md says.
class Builder {
 public:
  void add(const std::string& name, Element element, std::uint32_t rows, std::uint32_t columns,
           std::string bytes) {
    entries_.push_back({name, element, rows, columns, std::move(bytes)});
  }
  template <class T>
  void add(const std::string& name, Element element, std::uint32_t rows, std::uint32_t columns,
           const std::vector<T>& values) {
    add(name, element, rows, columns,
        std::string(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)));
  }
  [[nodiscard]] std::string bytes() const {
    std::string directory;
    std::string body;
    const std::size_t start = 64 + 72 * entries_.size();
    const auto put = [](std::string& out, const auto& value) {
      out.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    for (const Entry& entry : entries_) {
      while ((start + body.size()) % 64 != 0) body += '\0';
      std::string name = entry.name;
      name.resize(40);
      directory += name;
      put(directory, entry.element), put(directory, entry.rows), put(directory, entry.columns);
      put(directory, std::uint32_t{0});
      put(directory, std::uint64_t{start + body.size()}),
          put(directory, std::uint64_t{entry.bytes.size()});
      body += entry.bytes;
    }
    const std::string rest = directory + body;
    std::string header = "CHMODEL\n";
    put(header, std::uint32_t{1}), put(header, static_cast<std::uint32_t>(entries_.size()));
    put(header, std::uint64_t{64 + rest.size()});
    put(header, word_checksum({reinterpret_cast<const std::byte*>(rest.data()), rest.size()}));
    header.resize(64);
    return header + rest;
  }

 private:
  struct Entry {
    std::string name;
    Element element;
    std::uint32_t rows, columns;
    std::string bytes;
  };
  std::vector<Entry> entries_;
};

class ModelTest : public ::testing::Test {
 protected:
  std::filesystem::path path_ = std::filesystem::temp_directory_path() /
                                ("chancery_model_test_" + std::to_string(::getpid()));
  void write(const std::string& bytes) {
    std::ofstream(path_, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  }
  std::string code() {
    auto file = ModelFile::open(path_);
    return file ? "" : file.error().code;
  }
  ~ModelTest() override { std::filesystem::remove(path_); }
};

Builder linear(std::uint32_t rows, std::uint32_t columns, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<std::int8_t> q(rows * columns);
  for (auto& value : q) value = static_cast<std::int8_t>(static_cast<int>(random() % 255) - 127);
  Builder builder;
  builder.add("w.q", Element::kInt8, rows, columns, q);
  builder.add("w.scale", Element::kFloat32, rows, 1, std::vector<float>(rows, 0.01F));
  builder.add("w.bias", Element::kFloat32, rows, 1, std::vector<float>(rows, 0.5F));
  return builder;
}

TEST_F(ModelTest, EveryDamageHasItsError) {
  const std::string good = linear(3, 5, 1).bytes();
  write(good);
  EXPECT_EQ(code(), "");
  EXPECT_EQ(ModelFile::open("/nonexistent/model").error().code, "E-MOD-001");
  write("short");
  EXPECT_EQ(code(), "E-MOD-002");
  std::string other = good;
  other[0] = 'X';
  write(other);
  EXPECT_EQ(code(), "E-MOD-002");
  other = good;
  other[8] = 2;
  write(other);
  EXPECT_EQ(code(), "E-MOD-003");
  write(good.substr(0, good.size() - 1));
  EXPECT_EQ(code(), "E-MOD-004");
  other = good;
  other.back() = static_cast<char>(other.back() + 1);
  write(other);
  EXPECT_EQ(code(), "E-MOD-005");
}

TEST_F(ModelTest, AnyFlippedByteIsFoundOrHarmless) {
  const std::string good = linear(3, 5, 1).bytes();
  for (std::size_t i = 0; i < good.size(); ++i) {
    std::string other = good;
    other[i] = static_cast<char>(other[i] ^ 0x40);
    write(other);
    const bool in_unused_header = i >= 32 && i < 64;
    EXPECT_EQ(code().empty(), in_unused_header) << "byte " << i;
  }
}

TEST_F(ModelTest, ProductsAreNearFloatsAndEqualAtEveryLevel) {
  for (const auto& [rows, columns] : {std::pair{1U, 1U}, {16U, 4U}, {33U, 70U}, {51U, 336U}}) {
    write(linear(rows, columns, rows).bytes());
    auto file = ModelFile::open(path_);
    ASSERT_TRUE(file.has_value());
    auto matrix = QuantizedLinear::load(*file, "w", true);
    ASSERT_TRUE(matrix.has_value());
    const auto weights = file->tensor("w.q", Element::kInt8)->int8();
    std::mt19937 random(3);
    std::normal_distribution<float> normal;
    constexpr std::size_t kCount = 13;
    std::vector<float> x(kCount * columns);
    for (float& value : x) value = normal(random);
    QuantizedRows quantized;
    std::vector<float> y(kCount * rows);
    quantized.assign(x, columns, kCount, CpuLevel::kScalar);
    matrix->apply(quantized, y, CpuLevel::kScalar);
    for (std::size_t i = 0; i < kCount; ++i) {
      for (std::size_t o = 0; o < rows; ++o) {
        double exact = 0.5;
        double size = 0;
        for (std::size_t k = 0; k < columns; ++k) {
          exact += 0.01 * weights[o * columns + k] * x[i * columns + k];
          size += std::abs(weights[o * columns + k]);
        }
        EXPECT_NEAR(y[i * rows + o], exact, 0.01 * size * 0.02 + 1e-3);
      }
    }
    for (const CpuLevel level : {CpuLevel::kAvx2, CpuLevel::kAvx512}) {
      if (level > detect_cpu_level()) continue;
      std::vector<float> z(y.size());
      quantized.assign(x, columns, kCount, level);
      matrix->apply(quantized, z, level);
      EXPECT_EQ(std::memcmp(y.data(), z.data(), y.size() * sizeof(float)), 0);
      // Rows that are picked give what they gave among the others.
      QuantizedRows picked;
      picked.gather(quantized, std::vector<std::size_t>{kCount - 1, 2});
      ASSERT_EQ(picked.count(), 2U);
      matrix->apply(picked, z, level);
      EXPECT_EQ(std::memcmp(z.data(), y.data() + (kCount - 1) * rows, rows * sizeof(float)), 0);
      EXPECT_EQ(std::memcmp(z.data() + rows, y.data() + 2 * rows, rows * sizeof(float)), 0);
    }
  }
}

TEST(Recurrence, EqualAtEveryLevelAndNearTheFormula) {
  constexpr std::size_t kHidden = 21;
  constexpr std::size_t kLength = 9;
  std::mt19937 random(4);
  std::normal_distribution<float> normal(0, 2);
  std::vector<float> u(kLength * 3 * kHidden), x(kLength * kHidden), v(2 * kHidden), b(2 * kHidden);
  for (auto* values : {&u, &x, &v, &b}) {
    for (float& value : *values) value = normal(random);
  }
  std::vector<const float*> u_rows, x_rows;
  for (std::size_t t = 0; t < kLength; ++t) {
    u_rows.push_back(u.data() + t * 3 * kHidden);
    x_rows.push_back(x.data() + t * kHidden);
  }
  for (const bool reverse : {false, true}) {
    std::vector<std::vector<float>> results;
    for (const CpuLevel level : {CpuLevel::kScalar, CpuLevel::kAvx2, CpuLevel::kAvx512}) {
      if (level > detect_cpu_level()) continue;
      std::vector<float> out(kLength * kHidden);
      std::vector<float> state(kHidden);
      run_recurrence({u_rows.data(), 0, x_rows.data(), 0, out.data(), kHidden, v.data(), b.data(),
                      kHidden, kLength, reverse, state.data()},
                     level);
      results.push_back(out);
    }
    for (const auto& result : results) EXPECT_EQ(result, results.front());
    const auto sigmoid = [](double value) { return 1 / (1 + std::exp(-value)); };
    for (std::size_t j = 0; j < kHidden; ++j) {
      double c = 0;
      for (std::size_t i = 0; i < kLength; ++i) {
        const std::size_t t = reverse ? kLength - 1 - i : i;
        const float* ut = u.data() + t * 3 * kHidden;
        const double f = sigmoid(ut[kHidden + j] + v[j] * c + b[j]);
        const double r = sigmoid(ut[2 * kHidden + j] + v[kHidden + j] * c + b[kHidden + j]);
        c = f * c + (1 - f) * ut[j];
        EXPECT_NEAR(results.front()[t * kHidden + j], r * c + (1 - r) * x[t * kHidden + j], 1e-4);
      }
    }
  }
}

TEST(ColumnProducts, EqualAtEveryLevelAndAsTheFormulaSays) {
  constexpr std::size_t kSize = 5;
  std::mt19937 random(6);
  std::normal_distribution<float> normal;
  for (const std::size_t outputs : {1U, 16U, 27U}) {
    for (const std::size_t count : {1U, 4U, 7U}) {
      const std::size_t stride = padded_columns(outputs);
      std::vector<float> rows(count * kSize), columns(kSize * stride), bias(stride);
      for (auto* values : {&rows, &columns, &bias}) {
        for (float& value : *values) value = normal(random);
      }
      for (const CpuLevel level : {CpuLevel::kScalar, CpuLevel::kAvx2, CpuLevel::kAvx512}) {
        if (level > detect_cpu_level()) continue;
        std::vector<float> out(count * outputs + 1, -7.0F);  // the last one is not theirs
        rows_times_columns(
            {rows.data(), count, kSize, columns.data(), stride, bias.data(), out.data(), outputs},
            level);
        for (std::size_t i = 0; i < count; ++i) {
          for (std::size_t j = 0; j < outputs; ++j) {
            float sum = bias[j];
            for (std::size_t k = 0; k < kSize; ++k)
              sum += rows[i * kSize + k] * columns[k * stride + j];
            EXPECT_EQ(out[i * outputs + j], sum);
          }
        }
        EXPECT_EQ(out.back(), -7.0F);
      }
    }
  }
}

}  // namespace
}  // namespace chancery::learn
