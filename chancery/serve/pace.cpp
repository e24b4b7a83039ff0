#include "chancery/serve/pace.h"

#include <algorithm>
#include <ctime>
#include <vector>

namespace chancery::serve {
namespace {

constexpr double kSlow = 25'000;  // microseconds
constexpr double kNewest = 0.2;   // share of the last one in what is usual
constexpr std::size_t kMostKinds = 2000;

std::string kind_of(const Request& request) {
  std::vector<std::string> names;
  for (const auto& [name, value] : request.query.pairs()) {
    if (value.empty()) continue;
    names.push_back(name == "by" || name == "step" ? name + "=" + value : name);
  }
  std::ranges::sort(names);
  std::string kind = request.segments.size() > 2 ? request.segments[2] : "";
  for (const std::string& name : names) kind += " " + name;
  return kind;
}

}  // namespace

bool Pace::is_slow(const Request& request) const {
  const std::string kind = kind_of(request);
  const std::lock_guard lock(mutex_);
  const auto found = usual_.find(kind);
  return found != usual_.end() && found->second > kSlow;
}

void Pace::took(const Request& request, std::chrono::microseconds spent) {
  const auto now = static_cast<double>(spent.count());
  const std::string kind = kind_of(request);
  const std::lock_guard lock(mutex_);
  if (usual_.size() > kMostKinds) usual_.clear();
  const auto [at, is_new] = usual_.try_emplace(kind, now);
  if (!is_new) at->second += kNewest * (now - at->second);
}

std::chrono::microseconds spent_by_thread() {
  timespec spent{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
  return std::chrono::duration_cast<std::chrono::microseconds>(
      std::chrono::seconds(spent.tv_sec) + std::chrono::nanoseconds(spent.tv_nsec));
}

}  // namespace chancery::serve
