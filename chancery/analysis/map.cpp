#include "chancery/analysis/map.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>

namespace chancery::analysis {
namespace {

using Eigen::MatrixXd;

constexpr int kLayoutSteps = 500;
constexpr double kSettled = 1e-7;  // relative fall of the stress in a step

struct Problem {
  MatrixXd wanted;   // 0 where unknown
  MatrixXd weights;  // 1 where known
};

Problem problem_of(const Dissimilarities& given, const std::vector<std::size_t>& used) {
  const auto n = static_cast<Eigen::Index>(used.size());
  Problem problem{MatrixXd::Zero(n, n), MatrixXd::Zero(n, n)};
  for (Eigen::Index i = 0; i < n; ++i) {
    for (Eigen::Index j = 0; j < n; ++j) {
      const double value =
          given.at(used[static_cast<std::size_t>(i)], used[static_cast<std::size_t>(j)]);
      if (i == j || value < 0) continue;
      problem.wanted(i, j) = value;
      problem.weights(i, j) = 1;
    }
  }
  return problem;
}

// Unknown distances by the shortest way over known ones (Floyd), then classical scaling (Torgerson
// 1952): where the majorisation starts.
MatrixXd start_of(const Problem& problem) {
  const Eigen::Index n = problem.wanted.rows();
  const double far = problem.wanted.maxCoeff() * 2 + 1;
  MatrixXd way = problem.wanted;
  for (Eigen::Index i = 0; i < n; ++i)
    for (Eigen::Index j = 0; j < n; ++j)
      if (i != j && problem.weights(i, j) == 0) way(i, j) = far;
  for (Eigen::Index k = 0; k < n; ++k)
    for (Eigen::Index i = 0; i < n; ++i)
      for (Eigen::Index j = 0; j < n; ++j) way(i, j) = std::min(way(i, j), way(i, k) + way(k, j));
  const MatrixXd centre =
      MatrixXd::Identity(n, n) - MatrixXd::Constant(n, n, 1.0 / static_cast<double>(n));
  const MatrixXd products = -0.5 * centre * way.cwiseProduct(way) * centre;
  const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(products);  // values rise
  MatrixXd points = MatrixXd::Zero(n, 2);
  for (Eigen::Index axis = 0; axis < std::min<Eigen::Index>(2, n); ++axis) {
    const Eigen::Index from = n - 1 - axis;
    const double value = std::max(0.0, solver.eigenvalues()(from));
    Eigen::VectorXd column = solver.eigenvectors().col(from) * std::sqrt(value);
    Eigen::Index largest = 0;
    column.cwiseAbs().maxCoeff(&largest);
    if (column(largest) < 0) column = -column;  // a sign of its own, whatever the solver's
    points.col(axis) = column;
  }
  for (Eigen::Index i = 0; i < n; ++i) points(i, 1) += 1e-6 * static_cast<double>(i % 7);
  return points;
}

MatrixXd distances_of(const MatrixXd& points) {
  const Eigen::Index n = points.rows();
  MatrixXd distances = MatrixXd::Zero(n, n);
  for (Eigen::Index i = 0; i < n; ++i)
    for (Eigen::Index j = 0; j < n; ++j) distances(i, j) = (points.row(i) - points.row(j)).norm();
  return distances;
}

double stress_of(const Problem& problem, const MatrixXd& distances) {
  return problem.weights.cwiseProduct((problem.wanted - distances).cwiseAbs2()).sum();
}

MatrixXd majorise(const Problem& problem, MatrixXd points) {
  const Eigen::Index n = points.rows();
  MatrixXd laplacian = -problem.weights;
  laplacian.diagonal() = problem.weights.rowwise().sum();
  // The inverse on what is not a mere shift; the added constant keeps the rest apart.
  const MatrixXd inverse = laplacian.completeOrthogonalDecomposition().pseudoInverse();
  double before = stress_of(problem, distances_of(points));
  for (int step = 0; step < kLayoutSteps; ++step) {
    const MatrixXd distances = distances_of(points);
    MatrixXd guide = MatrixXd::Zero(n, n);
    for (Eigen::Index i = 0; i < n; ++i)
      for (Eigen::Index j = 0; j < n; ++j)
        if (i != j && distances(i, j) > 1e-12)
          guide(i, j) = -problem.weights(i, j) * problem.wanted(i, j) / distances(i, j);
    guide.diagonal() = -guide.rowwise().sum();
    points = inverse * guide * points;
    const double after = stress_of(problem, distances_of(points));
    if (before - after <= kSettled * before) break;
    before = after;
  }
  return points;
}

}  // namespace

Map draw_map(const Dissimilarities& given) {
  std::vector<std::size_t> used;
  for (std::size_t i = 0; i < given.actors.size(); ++i) {
    bool known = false;
    for (std::size_t j = 0; j < given.actors.size(); ++j)
      known = known || (i != j && given.at(i, j) >= 0);
    if (known) used.push_back(i);
  }
  Map map;
  if (used.size() < 2) return map;
  const Problem problem = problem_of(given, used);
  const MatrixXd points = majorise(problem, start_of(problem));
  const double norm = problem.weights.cwiseProduct(distances_of(points).cwiseAbs2()).sum();
  map.stress = norm > 0 ? std::sqrt(stress_of(problem, distances_of(points)) / norm) : 0;
  map.known = static_cast<std::size_t>(problem.weights.sum() / 2);
  for (std::size_t i = 0; i < used.size(); ++i) {
    map.actors.push_back(given.actors[used[i]]);
    map.points.push_back(
        {points(static_cast<Eigen::Index>(i), 0), points(static_cast<Eigen::Index>(i), 1)});
  }
  return map;
}

void align(Map& map, const Map& onto) {
  std::vector<std::pair<std::size_t, std::size_t>> shared;
  for (std::size_t i = 0; i < map.actors.size(); ++i) {
    const auto found = std::find(onto.actors.begin(), onto.actors.end(), map.actors[i]);
    if (found != onto.actors.end())
      shared.emplace_back(i, static_cast<std::size_t>(found - onto.actors.begin()));
  }
  if (shared.size() < 2) return;
  Eigen::RowVector2d from_mean = Eigen::RowVector2d::Zero();
  Eigen::RowVector2d to_mean = Eigen::RowVector2d::Zero();
  for (const auto& [i, j] : shared) {
    from_mean +=
        Eigen::RowVector2d(map.points[i].x, map.points[i].y) / static_cast<double>(shared.size());
    to_mean +=
        Eigen::RowVector2d(onto.points[j].x, onto.points[j].y) / static_cast<double>(shared.size());
  }
  Eigen::Matrix2d cross = Eigen::Matrix2d::Zero();
  for (const auto& [i, j] : shared) {
    const Eigen::RowVector2d from =
        Eigen::RowVector2d(map.points[i].x, map.points[i].y) - from_mean;
    const Eigen::RowVector2d to = Eigen::RowVector2d(onto.points[j].x, onto.points[j].y) - to_mean;
    cross += from.transpose() * to;
  }
  const Eigen::JacobiSVD<Eigen::Matrix2d> svd(cross, Eigen::ComputeFullU | Eigen::ComputeFullV);
  const Eigen::Matrix2d turn = svd.matrixU() * svd.matrixV().transpose();
  for (Point& point : map.points) {
    const Eigen::RowVector2d moved =
        (Eigen::RowVector2d(point.x, point.y) - from_mean) * turn + to_mean;
    point = {moved(0), moved(1)};
  }
}

}  // namespace chancery::analysis
