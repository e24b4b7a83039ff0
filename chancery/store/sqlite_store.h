// The SQLite engine behind store.h: open_reader() and open_store() hand these out.
#pragma once

#include <memory>

#include "chancery/store/article_writer.h"
#include "chancery/store/questions.h"

namespace chancery::store {

// Reader's questions, answered; `Face` is Reader or Store.
template <class Face>
class Answering : public Face {
 public:
  explicit Answering(std::unique_ptr<Database> database)
      : database_(std::move(database)), questions_(*database_) {}

  base::Expected<Rows<EventRow>> events(const Filter& f, const Page& p) override {
    return questions_.events(f, p);
  }
  base::Expected<Rows<StatementRow>> statements(const Filter& f, const Page& p) override {
    return questions_.statements(f, p);
  }
  base::Expected<Rows<PositionRow>> positions(const Filter& f, const Page& p) override {
    return questions_.positions(f, p);
  }
  base::Expected<Rows<PledgeRow>> pledges(const Filter& f, const Page& p) override {
    return questions_.pledges(f, p);
  }
  base::Expected<Rows<ArticleRow>> articles(const Filter& f, const Page& p) override {
    return questions_.articles(f, p);
  }
  base::Expected<Rows<StoryRow>> stories(const Filter& f, const Page& p) override {
    return questions_.stories(f, p);
  }
  base::Expected<Rows<ActorRow>> actors(const Filter& f, const Page& p) override {
    return questions_.actors(f, p);
  }
  base::Expected<std::vector<Facet>> facets(const Filter& f, By by, std::size_t limit) override {
    return questions_.facets(f, by, limit);
  }
  base::Expected<std::vector<QuadFacets>> series(const Filter& f, By step,
                                                 const TypesOfQuads& types,
                                                 std::size_t limit) override {
    return questions_.series(f, step, types, limit);
  }
  base::Expected<std::vector<PlaceCount>> places(const Filter& f, std::size_t limit) override {
    return questions_.places(f, limit);
  }
  base::Expected<std::int64_t> count(Kind kind, const Filter& f) override {
    return questions_.count(kind, f);
  }
  base::Expected<Counts> counts() override { return questions_.counts(); }
  base::Expected<StoredDocument> document(Id id) override { return questions_.document(id); }
  base::Expected<Id> article_of_key(std::string_view key) override {
    return questions_.article_of_key(key);
  }
  base::Expected<Id> article_of_address(std::string_view address) override {
    return questions_.article_of_address(address);
  }
  base::Expected<EventRow> event(Id id, bool words) override { return questions_.event(id, words); }
  base::Expected<std::vector<EventRow>> reports(Id id, bool words) override {
    return questions_.reports(id, words);
  }
  base::Expected<void> each_event(const Filter& f, bool words,
                                  const Reader::EachEvent& each) override {
    return questions_.each_event(f, words, each);
  }
  base::Expected<void> each_document(const Filter& f, const Reader::EachDocument& each) override {
    return questions_.each_document(f, each);
  }
  base::Expected<std::vector<Reader::StoryMark>> story_marks(Id after, std::size_t limit) override {
    return questions_.story_marks(after, limit);
  }
  base::Expected<Id> arrival_before(std::size_t articles) override {
    return questions_.arrival_before(articles);
  }
  base::Expected<Reader::StoryMark> story_mark(Id article) override {
    return questions_.story_mark(article);
  }
  base::Expected<std::vector<Reader::CodingMark>> coding_marks(Id without, Id after,
                                                               std::size_t limit) override {
    return questions_.coding_marks(without, after, limit);
  }
  base::Expected<std::vector<Verdict>> verdicts() override { return questions_.verdicts(); }
  base::Expected<std::vector<Reader::SavedQuestion>> questions() override {
    return questions_.questions();
  }
  base::Expected<std::vector<Reject>> rejects() override { return questions_.rejects(); }
  base::Expected<std::vector<Coding>> codings() override { return questions_.codings(); }

 protected:
  std::unique_ptr<Database> database_;
  Questions questions_;
};

using SqliteReader = Answering<Reader>;

class SqliteStore final : public Answering<Store> {
 public:
  explicit SqliteStore(std::unique_ptr<Database> database)
      : Answering(std::move(database)),
        interner_(*database_),
        tally_(*database_),
        writer_(*database_, interner_, tally_) {}
  ~SqliteStore() override { rollback(); }

  base::Expected<Put> known(const Identity& identity) override;
  base::Expected<Put> put(const Ready& ready, Id* article) override;
  base::Expected<void> recode(Id article, const Record& record) override;
  base::Expected<void> confirm(Id article, const Coding& coding) override;
  base::Expected<void> put_reject(const Reject& reject) override;
  base::Expected<void> clear_reject(std::string_view path, std::string_view item) override;
  base::Expected<bool> put_foreign(const EventRow& event, std::string_view external) override;
  base::Expected<void> forget(Id article, std::string_view why) override;
  base::Expected<void> scrub() override;
  base::Expected<Id> assign_story(Id article, Id story, Id copy_of,
                                  std::string_view features) override;
  base::Expected<Id> put_story_event(const StoryEvent& event) override;
  base::Expected<Id> put_verdict(const Verdict& verdict) override;
  base::Expected<void> delete_verdict(Id id) override;
  base::Expected<void> put_question(std::string_view name, std::string_view question) override;
  base::Expected<void> delete_question(std::string_view name) override;
  base::Expected<void> commit() override;
  void rollback() override;

 private:
  void begin();
  Id new_story(Id article);
  // The value, or the latched failure after a rollback.
  template <class T>
  base::Expected<T> finish(T value);
  base::Expected<void> finish();

  Interner interner_;
  Tally tally_;
  ArticleWriter writer_;
  bool open_ = false;  // a transaction is
};

}  // namespace chancery::store
