#include "chancery/store/pledge_lives.h"

#include <algorithm>
#include <map>
#include <set>

#include "chancery/base/utf8.h"
#include "chancery/store/ids.h"

namespace chancery::store {
namespace {

constexpr Id kYear = Id{366} << kSerialBits;

int firmness(const std::string& status) {
  return status == "delivered" ? 2 : status == "agreed" ? 1 : 0;
}

std::string names(const std::vector<Party>& parties) {
  std::set<std::string> all;
  for (const Party& party : parties) {
    all.insert(party.country.empty() ? base::fold(party.name) : party.country);
  }
  std::string out;
  for (const std::string& name : all) out += name + ",";
  return out;
}

std::string key_of(const PledgeRow& row) {
  std::string out = names(row.giver) + ">" + names(row.recipient) + ">";
  if (row.amount) return out + std::to_string(*row.amount) + row.unit;
  return out + base::fold(row.purpose);
}

PledgeRow life_of(const std::vector<PledgeRow>& tellings) {
  const auto firmest = std::max_element(
      tellings.begin(), tellings.end(), [](const PledgeRow& a, const PledgeRow& b) {
        return firmness(a.status) < firmness(b.status) ||
               (firmness(a.status) == firmness(b.status) && a.id < b.id);
      });
  PledgeRow out = *firmest;
  out.reports = static_cast<std::uint32_t>(tellings.size());
  for (const PledgeRow& telling : tellings) {
    const auto known = std::find_if(out.life.begin(), out.life.end(),
                                    [&](const auto& step) { return step.first == telling.status; });
    if (known == out.life.end()) out.life.emplace_back(telling.status, telling.from.published);
  }
  return out;
}

}  // namespace

std::vector<PledgeRow> pledge_lives(std::vector<PledgeRow> tellings, Order order) {
  std::sort(tellings.begin(), tellings.end(),
            [](const PledgeRow& a, const PledgeRow& b) { return a.id < b.id; });
  std::vector<std::vector<PledgeRow>> lives;
  std::map<std::string, std::size_t> open;  // by key: the life that goes on
  for (PledgeRow& telling : tellings) {
    const auto [at, is_new] = open.try_emplace(key_of(telling), lives.size());
    if (!is_new && telling.id - lives[at->second].back().id > kYear) at->second = lives.size();
    if (at->second == lives.size()) lives.emplace_back();
    lives[at->second].push_back(std::move(telling));
  }
  std::vector<PledgeRow> out;
  for (const auto& life : lives) out.push_back(life_of(life));
  if (order == Order::kNewest) std::reverse(out.begin(), out.end());
  return out;
}

}  // namespace chancery::store
