// Trains the learned finder of attributions (chancery/statements/learned_finder.h):
//   train_statements --data data --models models --out models/statements.chm TRAIN.jsonl.gz
//   DEV.jsonl.gz
// TRAIN and DEV are PolNeAR rows; DEV chooses the threshold alone. Seeded: the same input gives the
// same bytes. models/STATEMENTS.md tells what it was trained on.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>

#include "chancery/statements/attributor.h"
#include "chancery/statements/learned_finder.h"
#include "model_writer.h"
#include "ranking_trainer.h"
#include "statement_corpus.h"

namespace chancery::training {
namespace {

using namespace statements;
using document::TokenId;
using document::TokenRange;

constexpr std::uint32_t kSeed = 20230302;
constexpr std::uint32_t kLeastSeen = 2;  // a word is a possible cue when it was one so often
constexpr double kLeastShare = 0.012;    // and this often of all its uses

constexpr double kIndifferent = 0.15;  // points of F1
constexpr float kLeastLikely = 0.1F;   // cues below are not looked at further
// Chosen on dev, each task alone: cue, content, source, edge, judge.
constexpr std::array<RankingPlan, kTasks> kPlans = {
    {{.row_bits = 19, .passes = 14, .rate = 0.02F, .decay = 1e-4F, .dropped = 0.5F},
     {.row_bits = 19, .rate = 0.05F, .dropped = 0.5F},
     {.row_bits = 18,
      .passes = 14,
      .rate = 0.05F,
      .decay = 1e-4F,
      .dropped = 0.2F,
      .least_seen = 2},
     {.row_bits = 17, .rate = 0.05F, .dropped = 0.4F},
     {.row_bits = 17, .rate = 0.03F, .dropped = 0.5F}}};

struct Counts {
  double right = 0, all = 0;
  void add(bool yes) { right += yes ? 1 : 0, all += 1; }
  [[nodiscard]] double percent() const { return all == 0 ? 0 : 100 * right / all; }
};

// What the rules make of an article, and its gold by cue.
struct Scene {
  const Article* article = nullptr;
  TreeView tree;
  WordFacts facts;
  std::vector<Draft> drafts;
  RulesByCue rules;
  std::map<std::uint32_t, const GoldAttribution*> gold;

  [[nodiscard]] const Draft* draft(TokenId token) const {
    const auto found = rules.find(token.value);
    return found == rules.end() ? nullptr : found->second;
  }
};

// Keeps the drafts of the rules, and lets none through.
class Recorder final : public Scorer {
 public:
  void revise(const TreeView&, const CueLexicon&, std::vector<Draft>& drafts) const override {
    taken = std::move(drafts);
    drafts.clear();
  }
  mutable std::vector<Draft> taken;
};

class Trainer {
 public:
  Trainer(Attributor attributor) : attributor_(std::move(attributor)) {
    recorder_ = std::make_shared<Recorder>();
    attributor_.set_scorer(recorder_);
  }

  std::vector<std::unique_ptr<Scene>> scenes(Articles& articles) {
    std::vector<std::unique_ptr<Scene>> out;
    document::Workspace workspace;
    for (const auto& article : articles) {
      attributor_.annotate(article->document, workspace);
      auto scene = std::make_unique<Scene>();
      scene->article = article.get();
      scene->tree.reset(article->document);
      scene->facts.reset(scene->tree, attributor_.cues());
      scene->drafts = std::move(recorder_->taken);
      scene->rules = rules_by_cue(scene->tree, scene->drafts);
      for (const GoldAttribution& gold : article->gold) {
        if (gold.cue.empty() || gold.content.empty()) continue;
        const auto longest =
            std::max_element(gold.cue.begin(), gold.cue.end(),
                             [](TokenRange a, TokenRange b) { return a.length() < b.length(); });
        scene->gold.try_emplace(top_of(scene->tree, *longest).value, &gold);
      }
      out.push_back(std::move(scene));
    }
    return out;
  }

  void find_words(const std::vector<std::unique_ptr<Scene>>& scenes) {
    std::map<std::uint32_t, std::pair<std::uint32_t, std::uint32_t>> counts;
    for (const auto& scene : scenes) {
      for (std::uint32_t at = 0; at < scene->facts.size(); ++at) {
        auto& [as_cue, all] = counts[cue_key(scene->facts.at(TokenId(at)))];
        ++all;
        as_cue += scene->gold.contains(at) ? 1U : 0U;
      }
    }
    for (const auto& [key, count] : counts) {
      if (count.first >= kLeastSeen && count.first >= kLeastShare * count.second)
        model.words.push_back(key);
    }
  }

  [[nodiscard]] bool is_possible(const Scene& scene, TokenId token) const {
    return scene.draft(token) != nullptr || (model.may_be_cue(cue_key(scene.facts.at(token))) &&
                                             is_read(scene.article->document, token));
  }

  void collect_cues(const Scene& scene, Decisions& out) const {
    Traits traits;
    const Traits nothing;
    for (std::uint32_t at = 0; at < scene.facts.size(); ++at) {
      const TokenId token(at);
      if (!is_possible(scene, token)) continue;
      traits.clear();
      cue_traits(scene.facts, view_of(scene.facts, token, scene.draft(token)), traits);
      const float right = scene.gold.contains(at) ? 1 : 0;
      out.candidate(traits, right);
      out.candidate(nothing, 1 - right);
      out.close();
    }
  }

  void collect_choices(const Scene& scene, Decisions& contents, Decisions& sources,
                       Decisions& edges) {
    for (const auto& [at, gold] : scene.gold) {
      const CueView cue = view_of(scene.facts, TokenId(at), scene.draft(TokenId(at)));
      find_contents(scene.facts, cue.token, cue.rules, candidates_);
      const bool good = choose(scene, gold->content, contents, [&](const Candidate& candidate) {
        content_traits(scene.facts, cue, candidate, traits_);
      });
      content_oracle.add(good);
      const Pieces content = tidied(scene.tree, gold->content);
      find_sources(scene.facts, cue.token, content, cue.rules, candidates_);
      source_oracle.add(choose(scene, gold->source, sources, [&](const Candidate& candidate) {
        source_traits(scene.facts, cue, content, candidate, traits_);
      }));
      collect_edges(scene, cue, *gold, content, edges);
    }
  }

  SpanModel model;
  Counts content_oracle, source_oracle;

 private:
  // The candidates nearest to the truth share it; none is near: no decision.
  template <class TraitsOf>
  bool choose(const Scene& scene, const Pieces& gold, Decisions& out, TraitsOf&& traits_of) {
    std::vector<double> near;
    for (const Candidate& candidate : candidates_) {
      const bool both = gold.empty() && candidate.pieces.empty();
      near.push_back(both ? 1 : overlap_of(scene.tree, candidate.pieces, gold));
    }
    const double best = near.empty() ? 0 : *std::max_element(near.begin(), near.end());
    if (best < 0.5) return false;
    const auto winners = static_cast<float>(std::count(near.begin(), near.end(), best));
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      traits_.clear();
      traits_of(candidates_[i]);
      out.candidate(traits_, near[i] == best ? 1 / winners : 0);
    }
    out.close();
    return best > 0.999;
  }

  void collect_edges(const Scene& scene, const CueView& cue, const GoldAttribution& gold,
                     const Pieces& content, Decisions& out) {
    TokenRange truth{cue.token, TokenId(cue.token.value + 1)};
    for (const TokenRange piece : gold.cue) {
      if (piece.contains(cue.token)) truth = piece;
    }
    const Pieces source = tidied(scene.tree, gold.source);
    for (const Side side : {Side::kLeft, Side::kRight}) {
      const int room = room_beside(scene.facts, cue.token, side, source, content);
      const auto want =
          static_cast<int>(side == Side::kLeft ? cue.token.value - truth.first.value
                                               : truth.last.value - cue.token.value - 1);
      if (want > room) continue;
      for (int words = 0; words <= room; ++words) {
        traits_.clear();
        edge_traits(scene.facts, cue, side, words, room, source, traits_);
        out.candidate(traits_, words == want ? 1 : 0);
      }
      out.close();
    }
  }

  Attributor attributor_;
  std::shared_ptr<Recorder> recorder_;
  std::vector<Candidate> candidates_;
  Traits traits_;
};

// What the model makes of an article's words, the likeliest first, and which of them are right:
// each gold attribution answers for one.
std::vector<std::pair<Choice, bool>> judged(const Trainer& trainer, const SpanModel& model,
                                            const Scene& scene) {
  std::vector<Choice> choices;
  for (std::uint32_t at = 0; at < scene.facts.size(); ++at) {
    if (!trainer.is_possible(scene, TokenId(at))) continue;
    const CueView cue = view_of(scene.facts, TokenId(at), scene.draft(TokenId(at)));
    if (auto choice = weigh(model, scene.facts, cue, kLeastLikely))
      choices.push_back(std::move(*choice));
  }
  std::stable_sort(choices.begin(), choices.end(),
                   [](const Choice& a, const Choice& b) { return a.likely > b.likely; });
  std::vector<const GoldAttribution*> open;
  for (const GoldAttribution& attribution : scene.article->gold) {
    if (!attribution.content.empty()) open.push_back(&attribution);
  }
  std::vector<std::pair<Choice, bool>> out;
  for (Choice& choice : choices) {
    double best = 0.5;
    std::size_t at = open.size();
    for (std::size_t i = 0; i < open.size(); ++i) {
      const double near = overlap_of(scene.tree, choice.content.pieces, open[i]->content);
      if (near >= best) best = near, at = i;
    }
    out.emplace_back(std::move(choice), at < open.size());
    if (at < open.size()) open.erase(open.begin() + static_cast<std::ptrdiff_t>(at));
  }
  return out;
}

void collect_judgements(const Trainer& trainer, const SpanModel& model, const Scene& scene,
                        Decisions& out) {
  Traits traits;
  const Traits nothing;
  for (const auto& [choice, right] : judged(trainer, model, scene)) {
    traits.clear();
    whole_traits(scene.facts, choice, traits);
    out.candidate(traits, right ? 1 : 0);
    out.candidate(nothing, right ? 0 : 1);
    out.close();
  }
}

// The lowest threshold with nearly the best F1 over whole attributions, and its F1: the curve is
// flat at the top, and a quotation lost is worse than a belief too many.
std::pair<float, double> best_threshold(const Trainer& trainer,
                                        const std::vector<std::unique_ptr<Scene>>& scenes) {
  std::vector<std::pair<float, bool>> found;
  double gold = 0;
  for (const auto& scene : scenes) {
    for (const GoldAttribution& attribution : scene->article->gold)
      gold += attribution.content.empty() ? 0 : 1;
    for (const auto& [choice, right] : judged(trainer, trainer.model, *scene))
      found.emplace_back(choice.likely, right);
  }
  std::sort(found.rbegin(), found.rend());
  double right = 0;
  double top = 0;
  std::vector<double> f1;
  for (std::size_t i = 0; i < found.size(); ++i) {
    right += found[i].second ? 1 : 0;
    f1.push_back(200 * right / (static_cast<double>(i + 1) + gold));
    top = std::max(top, f1.back());
  }
  for (std::size_t i = found.size(); i-- > 0;) {
    if (f1[i] >= top - kIndifferent) return {found[i].first, f1[i]};
  }
  return {0.5F, 0};
}

// Share of decisions whose best-scored candidate is the wanted one.
double right_of(const HashedWeights& weights, const Decisions& all) {
  Counts counts;
  for (std::size_t d = 0; d < all.size(); ++d) {
    std::uint32_t best = all.first[d];
    std::int64_t top = INT64_MIN;
    for (std::uint32_t c = all.first[d]; c < all.first[d + 1]; ++c) {
      std::int64_t score = 0;
      for (std::size_t at = all.begin[c]; at < all.begin[c + 1]; ++at)
        score += weights.weights[all.hashes[at] & weights.mask];
      if (score > top) top = score, best = c;
    }
    counts.add(all.wanted[best] > 0);
  }
  return counts.percent();
}

int run(const std::string& data, const std::string& models, const std::string& out,
        const std::string& train_path, const std::string& dev_path) {
  const auto complain = [](const base::Error& error) {
    std::cerr << error.to_string() << "\n";
    return 2;
  };
  const auto files = lexicon::DataFiles::open({data});
  if (!files) return complain(files.error());
  auto attributor = Attributor::load(*files);
  if (!attributor) return complain(attributor.error());
  auto articles = read_articles(train_path, *files, models);
  if (!articles) return complain(articles.error());
  auto held = read_articles(dev_path, *files, models);
  if (!held) return complain(held.error());
  Trainer trainer(std::move(*attributor));
  const auto scenes = trainer.scenes(*articles);
  const auto held_scenes = trainer.scenes(*held);
  trainer.find_words(scenes);
  std::array<Decisions, kTasks> lessons;
  std::array<Decisions, kTasks> exam;
  std::array<std::size_t, 2> middle{};  // decisions of the first half of the articles
  for (std::size_t i = 0; i < scenes.size(); ++i) {
    if (i == scenes.size() / 2) middle = {lessons[0].size(), lessons[1].size()};
    trainer.collect_cues(*scenes[i], lessons[0]);
    trainer.collect_choices(*scenes[i], lessons[1], lessons[2], lessons[3]);
  }
  trainer.content_oracle = trainer.source_oracle = {};
  for (const auto& scene : held_scenes) {
    trainer.collect_cues(*scene, exam[0]);
    trainer.collect_choices(*scene, exam[1], exam[2], exam[3]);
  }
  std::cout << "dev: exact content among the candidates " << trainer.content_oracle.percent()
            << " %, source " << trainer.source_oracle.percent() << " %\n";
  std::mt19937 random(kSeed);
  // The judge learns from choices in articles that the other models have not seen.
  for (const bool second : {false, true}) {
    SpanModel half;
    for (std::size_t task = 0; task < 2; ++task) {
      half.tasks[task] = RankingTrainer(kPlans[task])
                             .train(lessons[task], second ? 0 : middle[task],
                                    second ? middle[task] : lessons[task].size(), random);
    }
    const std::size_t from = second ? scenes.size() / 2 : 0;
    const std::size_t to = second ? scenes.size() : scenes.size() / 2;
    for (std::size_t i = from; i < to; ++i)
      collect_judgements(trainer, half, *scenes[i], lessons[4]);
  }
  for (std::size_t task = 0; task < kTasks; ++task) {
    if (task == static_cast<std::size_t>(Task::kJudge)) {
      for (const auto& scene : held_scenes)
        collect_judgements(trainer, trainer.model, *scene, exam[task]);
    }
    trainer.model.tasks[task] = RankingTrainer(kPlans[task]).train(lessons[task], random);
    std::cout << kTaskNames[task] << ": " << lessons[task].size() << " decisions, right on train "
              << right_of(trainer.model.tasks[task], lessons[task]) << " %, dev "
              << right_of(trainer.model.tasks[task], exam[task]) << " %\n";
  }
  const auto [threshold, f1] = best_threshold(trainer, held_scenes);
  std::cout << "threshold " << threshold << ", attribution F1 on dev about " << f1 << "\n";
  ModelWriter writer;
  std::vector<float> scales;
  for (std::size_t task = 0; task < kTasks; ++task) {
    const HashedWeights& weights = trainer.model.tasks[task];
    writer.add(kTaskNames[task], learn::Element::kInt8,
               static_cast<std::uint32_t>(weights.weights.size()), 1, weights.weights);
    scales.push_back(weights.scale);
  }
  scales.push_back(threshold);
  writer.add("scales", learn::Element::kFloat32, 1, kTasks + 1, scales);
  writer.add("words", learn::Element::kUint32,
             static_cast<std::uint32_t>(trainer.model.words.size()), 1, trainer.model.words);
  const std::string bytes = writer.bytes();
  std::ofstream file(out, std::ios::binary);
  file << bytes;
  if (!file.flush()) {
    std::cerr << "cannot write " << out << "\n";
    return 2;
  }
  std::cout << out << ": " << bytes.size() << " bytes, " << trainer.model.words.size()
            << " words that can be cues\n";
  return 0;
}

}  // namespace
}  // namespace chancery::training

int main(int argc, char** argv) {
  std::string data = "data";
  std::string models = "models";
  std::string out = "models/statements.chm";
  std::vector<std::string> corpora;
  for (int i = 1; i < argc; ++i) {
    const std::string_view flag = argv[i];
    std::string* value = flag == "--data"     ? &data
                         : flag == "--models" ? &models
                         : flag == "--out"    ? &out
                                              : nullptr;
    if (value == nullptr) {
      corpora.emplace_back(flag);
    } else if (++i < argc) {
      *value = argv[i];
    }
  }
  if (corpora.size() != 2) {
    std::cerr
        << "usage: train_statements [--data DIR] [--models DIR] [--out FILE] TRAIN.jsonl[.gz] "
           "DEV.jsonl[.gz]\n";
    return 2;
  }
  return chancery::training::run(data, models, out, corpora[0], corpora[1]);
}
