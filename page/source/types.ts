// Shapes of the API's answers: docs/formats/output.md and /api/v1/openapi.json.
export interface Span {
  begin: number;
  end: number;
  field?: "title";
}
export interface Participant {
  entity: number | null;
  text: string;
  country: string | null;
  sector: string | null;
}
export interface Entity {
  id: number;
  name: string;
  kind: string;
  country: string | null;
  sector: string | null;
  code: string | null;
  role: string | null;
  resolved_by: string;
  mentions: Span[];
}
export interface PlaceOf {
  name: string;
  country: string | null;
  admin1?: string | null;
  lat: number | null;
  lon: number | null;
}
export interface Money {
  value: number;
  unit: string | null;
}
export interface CodedEvent {
  id: number;
  type: string;
  modes: string[];
  contexts: string[];
  cameo: string | null;
  quad: string | null;
  score: number | null;
  goldstein: number | null;
  source: Participant[];
  target: Participant[];
  symmetric: boolean;
  status: string;
  denied_by: Participant | null;
  date: { value: string; from: string } | null;
  place: PlaceOf | null;
  amount: Money | null;
  counts: Record<string, number | null>;
  instrument: string | null;
  said_by: number[];
  trigger: Span;
  evidence: Span;
  also: Span[];
  section: string;
  pattern: string | null;
  confidence: number;
}
export interface Statement {
  id: number;
  kind: string;
  act: string;
  cue_class: string;
  certainty: string;
  speaker: Participant | null;
  addressee: Participant | null;
  via: Participant[];
  source: Span[];
  cue: Span[];
  content: Span[];
}
export interface Findings {
  id: string;
  title: string | null;
  byline: string | null;
  publisher: string | null;
  url: string | null;
  published: string | null;
  published_from: string | null;
  language: string | null;
  path: string | null;
  text: string;
  sections: (Span & { kind: string })[];
  sentences: Span[];
  entities: Entity[];
  times: (Span & { text: string; value: string; type: string })[];
  amounts: (Span & { kind: string; value: number; unit: string | null })[];
  events: CodedEvent[];
  statements: Statement[];
  positions: { actor: Participant; issue: Span & { text: string }; stance: string | null; vote: string | null; evidence: Span }[];
  outcomes: { issue: Span & { text: string }; result: string; blocked_by: Participant[]; instead: string | null; evidence: Span }[];
  pledges: { giver: Participant[]; recipient: Participant[]; amount: Money | null; purpose: string | null; status: string; evidence: Span }[];
  main: { who: string[]; what: string[]; when: string[]; where: string[] };
  stats: { tokens: number; milliseconds: number };
}
export interface Word extends Span {
  form: string;
  lemma: string;
  upos: string;
  head: number;
  deprel: string;
}
export interface Tree extends Span {
  words: Word[];
}
export interface Attempt {
  at: string;
  pattern: string;
  code: string;
  failed: string | null;
}
export interface ApiError {
  code: string;
  message: string;
  hint?: string;
}
export interface Coded {
  findings?: Findings;
  error?: ApiError;
  trees?: Tree[];
  predicates?: string[];
  attempts?: Attempt[];
}

// ---- rows of the store
export interface Party {
  actor: number;
  name: string;
  country: string | null;
  sector: string | null;
  code: string | null;
}
export interface From {
  id: number;
  key: string;
  number: number;
  title: string;
  outlet: string | null;
  url: string | null;
  published: string | null;
  story: number | null;
}
export interface EventRow {
  id: number;
  article: From | null;
  words: string | null;
  origin: string | null;
  date: string | null;
  date_from: string | null;
  type: string;
  modes: string[];
  contexts: string[];
  cameo: string | null;
  quad: string | null;
  score: number | null;
  goldstein: number | null;
  source: Party[];
  target: Party[];
  symmetric: boolean;
  status: string;
  place: PlaceOf | null;
  amount: Money | null;
  counts: Record<string, number | null>;
  instrument: string | null;
  said_by: Party[];
  said: boolean;
  pattern: string | null;
  confidence: number;
  trigger: Span;
  evidence: Span;
  story_event: number | null;
  reports: number;
  verdict: string | null;
}
export interface StatementRow {
  id: number;
  article: From | null;
  words: string | null;
  kind: string;
  act: string;
  cue_class: string;
  certainty: string;
  speaker: Party | null;
  addressee: Party | null;
  via: Party[];
}
export interface PositionRow {
  id: number;
  article: From | null;
  words: string | null;
  actor: Party;
  issue: string;
  stance: string | null;
  vote: string | null;
  outcome: string | null;
}
export interface PledgeRow {
  id: number;
  article: From | null;
  words: string | null;
  giver: Party[];
  recipient: Party[];
  amount: Money | null;
  purpose: string | null;
  status: string;
  reports: number;
}
export interface ArticleRow {
  id: number;
  key: string;
  title: string;
  byline: string | null;
  outlet: string | null;
  url: string | null;
  published: string | null;
  words: number;
  events: number;
  statements: number;
  story: number | null;
}
export interface StoryRow {
  id: number;
  title: string;
  first: string | null;
  last: string | null;
  articles: number;
  outlets: number;
  events: number;
}
export interface ActorRow {
  id: number;
  name: string;
  kind: string | null;
  country: string | null;
  sector: string | null;
  sectors: string[];
  code: string | null;
  role: string | null;
  events: number;
  statements: number;
}
export interface Facet {
  value: string;
  count: number;
}
export interface Page<Row> {
  rows: Row[];
  next: number | null;
}
export interface Series {
  step: string;
  quads: Record<string, Facet[]>;
}
export interface Verdict {
  id: number;
  event: number | null;
  article: string;
  type: string | null;
  verdict: string;
  should_be: string | null;
  coder: string | null;
  note: string | null;
  when: string | null;
}
export interface Agreement {
  judgements: number;
  coders: { coder: string; events: number }[];
  report: {
    units: number;
    coders: string[];
    reliability: { what: string; units: number; alpha: number | null; low: number; high: number }[];
    precision: { type: string; judged: number; right: number; low: number; high: number }[];
  } | null;
}
export interface Counts {
  articles: number;
  events: number;
  statements: number;
  stories: number;
  actors: number;
  first_day: string | null;
  last_day: string | null;
}
export interface Status {
  version: string;
  store: boolean;
  counts: Counts | null;
}
export interface Vocabulary {
  types: { name: string; quad: string; score: number; modes: string[] }[];
  contexts: string[];
  quads: string[];
  statuses: string[];
  stances: string[];
}

// ---- distances
export interface Interval {
  low: number;
  middle: number;
  high: number;
}
export interface DirectPoint {
  period: string;
  acts: number;
  stories: number;
  naming: number;
  all: Interval | null;
  verbal: Interval | null;
  material: Interval | null;
}
export interface Distance {
  one: string;
  other: string;
  since: string;
  until: string;
  articles: number;
  left_out_before: string | null;
  direct: { direction: "forth" | "back" | "both"; enough: boolean; top_share: number; whole: DirectPoint; points: DirectPoint[] }[];
  company: { agreement: Interval | null; thirds: { actor: string; first: number; second: number }[] };
  stance: { agreement: Interval | null; issues: { issue: string; first: number; second: number; stories: number }[] };
  stories: { id: string; title: string; day: string }[];
}
export interface BlocMap {
  period: string;
  stress: number;
  known: number;
  points: { actor: string; x: number; y: number; cloud: [number, number][] }[];
  links: { from: string; to: string; cooperation: number; conflict: number }[];
}
export interface Blocs {
  since: string;
  until: string;
  articles: number;
  left_out_before: string | null;
  figure: string;
  actors: string[];
  pairs: { a: string; b: string; low: number; middle: number; high: number }[];
  groups: string[][];
  maps: BlocMap[];
}
export interface Movements {
  from: string | null;
  to: string | null;
  looked_at: number;
  rows: { one: string; other: string; before: Interval; after: Interval; change: Interval; p: number; stands: boolean }[];
}
