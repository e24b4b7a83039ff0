#include "chancery/pipeline/pipeline.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "chancery/pipeline/installation.h"

namespace chancery::pipeline {
namespace {

using document::LayerKind;

class Worker final : public document::Annotator {
 public:
  Worker(std::string_view name, std::vector<LayerKind> needs, std::vector<LayerKind> gives)
      : name_(name), needs_(std::move(needs)), gives_(std::move(gives)) {}
  std::string_view name() const override { return name_; }
  std::span<const LayerKind> needs() const override { return needs_; }
  std::span<const LayerKind> gives() const override { return gives_; }
  void annotate(document::Document& document, document::Workspace&) const override {
    if (!gives_.empty() && gives_[0] == LayerKind::kSections) document.sections.write({}, name_);
  }

 private:
  std::string_view name_;
  std::vector<LayerKind> needs_;
  std::vector<LayerKind> gives_;
};

TEST(Pipeline, RefusesAMissingLayer) {
  Pipeline::Workers workers;
  workers.push_back(std::make_unique<Worker>("coder", std::vector{LayerKind::kTokens},
                                             std::vector{LayerKind::kEvents}));
  const auto made = Pipeline::assemble(std::move(workers));
  ASSERT_FALSE(made.has_value());
  EXPECT_EQ(made.error().code, "E-PIP-001");
  EXPECT_NE(made.error().message.find("\"coder\" needs the layer \"tokens\""), std::string::npos);
}

TEST(Pipeline, RefusesALayerMadeTwice) {
  Pipeline::Workers workers;
  for (int i = 0; i < 2; ++i) {
    workers.push_back(std::make_unique<Worker>("sectioner", std::vector<LayerKind>{},
                                               std::vector{LayerKind::kSections}));
  }
  EXPECT_FALSE(Pipeline::assemble(std::move(workers)).has_value());
}

TEST(Pipeline, RunsInOrderAndCountsWhatDocumentsBring) {
  Pipeline::Workers workers;
  workers.push_back(std::make_unique<Worker>("sectioner", std::vector{LayerKind::kTokens},
                                             std::vector{LayerKind::kSections}));
  const LayerKind present[] = {LayerKind::kTokens};
  const auto made = Pipeline::assemble(std::move(workers), present);
  ASSERT_TRUE(made.has_value());
  document::Document document("x", {});
  document::Workspace workspace;
  made->run(document, workspace);
  EXPECT_TRUE(document.sections.present());
  EXPECT_EQ(made->names(), std::vector<std::string_view>{"sectioner"});
}

class InstallationTest : public testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::remove_all(root_);
    std::filesystem::create_directories(root_);
  }
  void TearDown() override { std::filesystem::remove_all(root_); }
  std::filesystem::path root_ =
      std::filesystem::temp_directory_path() / ("chancery-" + std::to_string(::getpid()));
};

TEST_F(InstallationTest, FindsSharedFolderBesideAnInstallation) {
  std::filesystem::create_directories(root_ / "share/chancery/data");
  std::filesystem::create_directories(root_ / "bin");
  const auto found = find_installation(root_ / "bin/chancery");
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->data, root_ / "share/chancery/data");
  EXPECT_EQ(found->models, root_ / "share/chancery/models");
}

TEST_F(InstallationTest, FindsTheSourceTreeAboveABuild) {
  std::filesystem::create_directories(root_ / "data");
  std::filesystem::create_directories(root_ / "chancery/pipeline");
  std::filesystem::create_directories(root_ / "build/release");
  const auto found = find_installation(root_ / "build/release/chancery");
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->data, root_ / "data");
}

TEST_F(InstallationTest, SaysWhenNothingIsThere) {
  const auto found = find_installation(root_ / "bin/chancery");
  ASSERT_FALSE(found.has_value());
  EXPECT_EQ(found.error().code, "E-PIP-002");
}

}  // namespace
}  // namespace chancery::pipeline
