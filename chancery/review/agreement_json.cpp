#include "chancery/review/agreement_json.h"

namespace chancery::review {

using pipeline::JsonText;

namespace {

void write_interval(JsonText& json, const Interval& value) {
  json.key("low").real(value.low).key("high").real(value.high);
}

void write_real(JsonText& json, const std::optional<double>& value) {
  value ? json.real(*value) : json.null();
}

void write_reliability(JsonText& json, const AgreementReport& report) {
  json.key("reliability").open_array();
  for (const Reliability& one : report.reliability) {
    json.open_object().key("what").text(one.what);
    json.key("units").number(static_cast<std::int64_t>(one.units)).key("alpha");
    write_real(json, one.alpha);
    write_interval(json, one.interval);
    json.close_object();
  }
  json.close_array();
}

void write_precision(JsonText& json, const AgreementReport& report) {
  json.key("precision").open_array();
  for (const Precision& one : report.precision) {
    json.open_object().key("type").text(one.type);
    json.key("judged").number(static_cast<std::int64_t>(one.judged)).key("right").real(one.right);
    write_interval(json, one.interval);
    json.close_object();
  }
  json.close_array().key("recall").open_object().key("estimate");
  write_real(json, report.recall);
  write_interval(json, report.recall_interval);
  json.key("sentences").number(static_cast<std::int64_t>(report.silent));
  json.key("missed").number(static_cast<std::int64_t>(report.missed)).close_object();
}

}  // namespace

void write_report(JsonText& json, const AgreementReport& report) {
  json.open_object().key("units").number(static_cast<std::int64_t>(report.units));
  json.key("coders").open_array();
  for (const std::string& coder : report.coders) json.text(coder);
  json.close_array();
  write_reliability(json, report);
  write_precision(json, report);
  json.key("confusion").open_object();
  for (const auto& [coded, row] : report.confusion) {
    json.key(coded).open_object();
    for (const auto& [truth, count] : row) json.key(truth).real(count);
    json.close_object();
  }
  json.close_object().key("calibration").open_array();
  for (const Step& step : report.calibration) {
    json.open_object().key("confidence").real(step.score).key("right").real(step.value);
    json.key("weight").real(step.weight).close_object();
  }
  json.close_array().close_object();
}

}  // namespace chancery::review
