#include "chancery/pipeline/dyads.h"

#include <gtest/gtest.h>

namespace chancery::pipeline {
namespace {

using document::EntityId;
using document::Event;
using document::Participant;

Participant actor(std::size_t id) { return {{}, {}, EntityId(id)}; }

TEST(Dyads, PairsSourcesWithTargets) {
  Event event;
  event.source = {actor(0), actor(1)};
  event.target = {actor(2), actor(3)};
  const auto pairs = expand_dyads({event});
  ASSERT_EQ(pairs.size(), 4U);
  EXPECT_EQ(pairs[1].source[0].entity, EntityId(0));
  EXPECT_EQ(pairs[1].target[0].entity, EntityId(3));
}

TEST(Dyads, AMeetingGoesBothWays) {
  Event event;
  event.symmetric = true;
  event.source = {actor(0), actor(1)};
  const auto pairs = expand_dyads({event});
  ASSERT_EQ(pairs.size(), 2U);
  EXPECT_EQ(pairs[0].target[0].entity, EntityId(1));
  EXPECT_EQ(pairs[1].target[0].entity, EntityId(0));
  EXPECT_FALSE(pairs[0].symmetric);
}

TEST(Dyads, LeavesTheRestAlone) {
  Event alone;
  alone.source = {actor(0), actor(1)};
  ASSERT_EQ(expand_dyads({alone}).size(), 1U);
  EXPECT_EQ(expand_dyads({alone})[0].source.size(), 2U);
}

TEST(Dyads, AreBounded) {
  Event event;
  for (std::size_t i = 0; i < 300; ++i) {
    event.source.push_back(actor(i));
    event.target.push_back(actor(1000 + i));
  }
  EXPECT_EQ(expand_dyads({event}).size(), kMostPairs);
}

}  // namespace
}  // namespace chancery::pipeline
