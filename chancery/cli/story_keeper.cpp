#include "chancery/cli/story_keeper.h"

#include <algorithm>
#include <charconv>

#include "chancery/analysis/coded_article.h"
#include "chancery/serve/story_reports.h"
#include "chancery/stories/story_events.h"

namespace chancery::cli {
namespace {

constexpr std::size_t kMostOpen = 3000;        // articles that are grouped together, then closed
constexpr std::size_t kMostRestored = 60'000;  // articles taken up from the store at the start
constexpr std::size_t kStoryMarks = 1000;      // asked for at once
constexpr std::string_view kRow = "story ";    // what the grouper calls stories taken up
constexpr std::size_t kMostNamed = 300'000;    // stories whose rows are remembered
constexpr std::size_t kMostEvents = 5000;      // of a story, whose reports are joined

// The rows of a story stay in it; only new articles choose.
stories::GrouperOptions options() {
  stories::GrouperOptions options;
  options.grouping.merge_closed = false;
  return options;
}

std::string label_of(store::Id id) { return std::to_string(id); }

store::Id id_of(const std::string& name) {
  store::Id id = 0;
  std::from_chars(name.data(), name.data() + name.size(), id);
  return id;
}

// Joins the reports of a story. `moved`: an article that has just come from another story, whose
// events must not take that story's along; 0: none.
base::Expected<void> write_events(store::Store& store, store::Id story, store::Id moved) {
  store::Filter filter;
  filter.story = story;
  const auto rows = store.events(filter, {.order = store::Order::kOldest, .limit = kMostEvents});
  if (!rows) return std::unexpected(rows.error());
  std::vector<stories::Report> reports;
  for (const store::EventRow& row : rows->rows) reports.push_back(serve::report_of(row));
  for (const stories::StoryEvent& told : stories::story_events(reports)) {
    store::StoryEvent event;
    event.story = story;
    bool fresh = false;  // holds an event of the moved article
    for (const std::size_t i : told.reports) {
      const store::EventRow& row = rows->rows[i];
      event.events.push_back(row.id);
      const bool of_moved = moved != 0 && row.from.article == moved;
      fresh = fresh || of_moved;
      if (event.id == 0 && !of_moved) event.id = row.story_event;
    }
    if (told.reports.size() < 2 && event.id == 0 && !fresh) continue;  // told once: it is its own
    if (auto put = store.put_story_event(event); !put) return std::unexpected(put.error());
  }
  return {};
}

}  // namespace

StoryKeeper::StoryKeeper(store::Store& store, const stories::WordRanks& ranks)
    : store_(&store), ranks_(&ranks), grouper_(options()) {}

base::Expected<StoryKeeper> StoryKeeper::open(store::Store& store,
                                              const stories::WordRanks& ranks) {
  StoryKeeper keeper(store, ranks);
  const auto before = store.arrival_before(kMostRestored);
  if (!before) return std::unexpected(before.error());
  keeper.seen_ = *before;
  std::vector<store::Id> waiting;
  if (auto restored = keeper.restore(&waiting); !restored) return std::unexpected(restored.error());
  for (const store::Id article : waiting)
    if (auto taken = keeper.take_up(article); !taken) return std::unexpected(taken.error());
  return keeper;
}

base::Expected<void> StoryKeeper::restore(std::vector<store::Id>* waiting) {
  while (true) {
    const auto marks = store_->story_marks(seen_, kStoryMarks);
    if (!marks) return std::unexpected(marks.error());
    for (const store::Reader::StoryMark& mark : *marks) {
      seen_ = mark.arrival;
      if (own_.erase(mark.article) > 0) continue;
      if (mark.story == 0) {
        if (waiting != nullptr) waiting->push_back(mark.article);
        continue;
      }
      auto features = stories::unpack(mark.features);
      if (!features) continue;  // of an older program: its story stands, nothing joins it by words
      features->id = label_of(mark.article);
      features->published = store::day_of_id(mark.article);
      features->day = base::parse_iso_day(features->published);
      grouper_.restore(std::move(*features), std::string(kRow) + label_of(mark.story));
    }
    if (marks->size() < kStoryMarks) return {};
  }
}

base::Expected<void> StoryKeeper::take_up(store::Id article) {
  const auto document = store_->document(article);
  if (!document) return std::unexpected(document.error());
  auto features = features_from(document->findings, *ranks_);
  if (!features) return std::unexpected(std::move(features.error()));
  return add(article, std::move(*features));
}

base::Expected<void> StoryKeeper::add(store::Id article, stories::Features features) {
  features.id = label_of(article);
  packed_[features.id] = stories::pack(features);
  own_.insert(article);
  grouper_.add(std::move(features));
  if (grouper_.open() < kMostOpen) return {};
  return close();
}

store::Id StoryKeeper::row_of(const std::string& story) {
  const auto known = story_of_.find(story);
  if (known != story_of_.end()) return known->second;
  if (story.starts_with(kRow)) return id_of(story.substr(kRow.size()));
  if (packed_.contains(story)) return 0;  // called by an open article
  const auto first = store_->story_mark(id_of(story));
  return first ? first->story : 0;
}

base::Expected<void> StoryKeeper::settle() {
  const auto start = Clock::now();
  // What other writers put and grouped in the meantime.
  if (auto restored = restore(nullptr); !restored) return restored;
  const stories::Settled& settled = grouper_.settle();
  for (const stories::Placed& placed : settled.placed) {
    const store::Id story = row_of(placed.story);
    Written& before = written_[placed.id];
    if (story != 0 && before.story == story && before.copy_of == placed.copy_of) continue;
    const auto given =
        store_->assign_story(id_of(placed.id), story, id_of(placed.copy_of), packed_[placed.id]);
    if (!given) return std::unexpected(given.error());
    if (before.story != 0) touched_.insert(before.story);
    before = {*given, placed.copy_of};
    story_of_[placed.story] = *given;
    touched_.insert(*given);
  }
  settled_ = Clock::now();
  settling_ = settled_ - start;
  return {};
}

base::Expected<void> StoryKeeper::settle_if_cheap() {
  constexpr int kShare = 50;
  if (Clock::now() - settled_ < kShare * settling_) return {};
  return settle();
}

base::Expected<void> StoryKeeper::close() {
  if (auto settled = settle(); !settled) return settled;
  for (const store::Id story : touched_)
    if (auto written = write_events(*store_, story, 0); !written) return written;
  grouper_.close();
  touched_.clear();
  written_.clear();
  packed_.clear();
  if (story_of_.size() > kMostNamed) story_of_.clear();  // the rest is asked for; memory stays flat
  return {};
}

base::Expected<stories::Features> features_from(std::string_view findings,
                                                const stories::WordRanks& ranks) {
  auto coded = analysis::coded_article(findings, ranks);
  if (!coded) return std::unexpected(std::move(coded.error()));
  return std::move(coded->features);
}

base::Expected<void> obey(store::Store& store, const store::Verdict& verdict) {
  const bool merge = verdict.subject == "story.merge";
  if (!merge && verdict.subject != "story.split") return {};
  const auto article = store.article_of_key(verdict.article_key);
  if (!article) return std::unexpected(article.error());
  store::Id other = 0;
  if (merge) {
    const auto found = store.article_of_key(verdict.other_key);
    if (!found) return std::unexpected(found.error());
    other = *found;
  }
  const auto moved = store.story_mark(*article);
  if (!moved) return std::unexpected(moved.error());
  if (moved->story == 0) return {};  // it will be grouped by itself
  store::Id into = 0;
  if (merge) {
    const auto found = store.story_mark(other);
    if (!found) return std::unexpected(found.error());
    into = found->story;
    if (into == 0 || into == moved->story) return {};
  }
  const auto given = store.assign_story(*article, into, 0, moved->features);
  if (!given) return std::unexpected(given.error());
  if (auto written = write_events(store, *given, *article); !written) return written;
  return write_events(store, moved->story, 0);
}

}  // namespace chancery::cli
