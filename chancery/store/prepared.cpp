#include "chancery/store/prepared.h"

namespace chancery::store {

base::Expected<Ready> prepare(const Record& record) {
  auto facts = facts_of(record.findings);
  if (!facts) return std::unexpected(std::move(facts.error()));
  auto out = std::make_shared<Prepared>();
  out->facts = std::move(*facts);
  const Facts& read = out->facts;
  out->identity = identify(read.title, read.text, read.url, read.id, read.path);
  out->coding = record.coding;
  out->words = record.words;
  out->text = pack(read.text);
  out->rest = pack(read.rest);
  out->blocks = pack(record.blocks);
  return out;
}

base::Expected<Put> Store::put(const Record& record, Id* article) {
  const auto ready = prepare(record);
  if (!ready) return std::unexpected(ready.error());
  return put(*ready, article);
}

}  // namespace chancery::store
