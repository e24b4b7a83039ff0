// A data vintage: what a store holds, frozen into a folder of files that never change. The same
// store contents, dictionary, model and program give the same bytes on any machine; nothing in it
// depends on when or in which order articles came.
//
//   articles.csv       key, digest of the content, outlet, day, counts
//   events.jsonl       PLOVER JSON, by article key and number
//   denominators.csv   by outlet and day: articles, those with events, events, superseded versions
//   failures.csv       by error code: what could not be read
//   changes.csv        against an earlier vintage: events added, removed, changed
//   manifest.json      versions, digests of everything, counts; its own digest names the vintage
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "chancery/base/error.h"
#include "chancery/exchange/crosswalk.h"
#include "chancery/store/store.h"

namespace chancery::review {

struct ReleaseOptions {
  std::filesystem::path folder;               // made; must not hold anything
  std::filesystem::path previous;             // an earlier vintage; empty for none
  bool text = false;                          // titles and the words of events: third-party text
  std::optional<double> min_confidence = {};  // of the events
  std::string program;                        // "chancery 0.1.0"
};

struct Released {
  std::string vintage;  // 16 digits
  std::size_t articles = 0, events = 0;
  std::size_t added = 0, removed = 0, changed = 0;  // against the earlier one
};

// E-REV-010: the folder holds files already, or cannot be made; E-REV-011: a file cannot be
// written; E-REV-012: the earlier vintage is none.
[[nodiscard]] base::Expected<Released> write_release(store::Reader& reader,
                                                     const exchange::Crosswalk& crosswalk,
                                                     const ReleaseOptions& options);

}  // namespace chancery::review
