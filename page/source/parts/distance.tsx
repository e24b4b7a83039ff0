// The three distances of a pair with their intervals, and how the direct one went over time.
import { scaleLinear } from "d3-scale";
import { address, useAsk } from "../api";
import type { DirectPoint, Distance, Interval } from "../types";
import { day, decimals, plural } from "../words";
import type { NameOf } from "./names";
import { Trouble, Waiting } from "./small";
import { useWidth } from "./wide";

const signed = (value: number) => decimals(value, 2, true);

// A figure as a point with its 90 % interval on a scale that is the same for all.
function Whisker({ name, about, interval, from, to, ends }: { name: string; about: string; interval: Interval | null; from: number; to: number; ends: [string, string] }) {
  const x = scaleLinear().domain([from, to]).range([8, 292]).clamp(true);
  return (
    <tr>
      <th scope="row">{name}<br /><small>{about}</small></th>
      <td>
        {interval ? (
          <svg class="whisker" viewBox="0 0 300 30" role="img" aria-label={`${signed(interval.middle)}, 90 % between ${signed(interval.low)} and ${signed(interval.high)}`}>
            <line class="axis" x1="8" x2="292" y1="12" y2="12" /><line class="zero" x1={x(0)} x2={x(0)} y1="3" y2="21" />
            <line class="span" x1={x(interval.low)} x2={x(interval.high)} y1="12" y2="12" /><circle cx={x(interval.middle)} cy="12" r="5" />
            <text x="8" y="25">{ends[0]}</text><text x="292" y="25" text-anchor="end">{ends[1]}</text>
          </svg>
        ) : <span class="faint">not enough data</span>}
      </td>
      <td class="n">{interval && <>{signed(interval.middle)}<br /><small>{signed(interval.low)} … {signed(interval.high)}</small></>}</td>
    </tr>
  );
}

function Course({ points }: { points: DirectPoint[] }) {
  const [place, width] = useWidth<HTMLDivElement>(900);
  const known = points.filter((one) => one.all);
  if (known.length < 2) return null;
  const height = 150;
  const low = Math.min(-1, ...known.map((one) => one.all?.low ?? 0));
  const high = Math.max(1, ...known.map((one) => one.all?.high ?? 0));
  const y = scaleLinear().domain([low, high]).range([height - 24, 8]).nice();
  const x = (index: number) => 44 + ((index + 0.5) * (width - 50)) / points.length;
  const every = Math.max(1, Math.ceil(points.length / Math.max(2, Math.floor(width / 90))));
  return (
    <figure class="chart">
      <div ref={place}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Direct distance over time. ${known.map((one) => `${one.period}: ${signed(one.all?.middle ?? 0)}`).join(", ")}`}>
        {y.ticks(4).map((tick) => <g key={tick}><line class="axis" x1="44" x2={width} y1={y(tick)} y2={y(tick)} /><text x="38" y={y(tick) + 4} text-anchor="end">{decimals(tick, Number.isInteger(tick) ? 0 : 1)}</text></g>)}
        <line class="zero" x1="44" x2={width} y1={y(0)} y2={y(0)} />
        {points.map((one, index) => (
          <g key={one.period}>
            <title>{one.all ? `${one.period}: ${signed(one.all.middle)} (${signed(one.all.low)} … ${signed(one.all.high)}), ${plural(one.acts, "act")} in ${plural(one.stories, "story", "stories")}` : `${one.period}: no acts`}</title>
            {one.all && <><line class="span" x1={x(index)} x2={x(index)} y1={y(one.all.low)} y2={y(one.all.high)} /><circle cx={x(index)} cy={y(one.all.middle)} r="4" /></>}
            {index % every === 0 && <text x={Math.min(x(index), width - 30)} y={height - 6} text-anchor="middle">{one.period}</text>}
          </g>
        ))}
      </svg>
      </div>
      <figcaption>Above zero: more cooperation than conflict (log ratio). The lines are 90 % intervals.</figcaption>
    </figure>
  );
}

export function Distances({ one, other, since, until, nameOf }: { one: string; other: string; since: string; until: string; nameOf: NameOf }) {
  const days = { since: since.length === 10 ? since : "", until: until.length === 10 ? until : "" };
  const asked = useAsk<Distance>(address("distance", { one, other, ...days, step: "quarter" }));
  if (asked.failure) return asked.failure.error.code === "E-SRV-026" ? null : <Trouble failure={asked.failure} />;
  if (!asked.data) return <Waiting />;
  const { direct, company, stance, stories } = asked.data;
  const both = direct.find((series) => series.direction === "both");
  const way = (direction: string) => direct.find((series) => series.direction === direction)?.whole.all ?? null;
  const ends: [string, string] = ["conflict", "cooperation"];
  const alike: [string, string] = ["opposed", "alike"];
  const known = both?.enough || way("forth") || way("back") || company.agreement || stance.agreement;
  return (
    <section aria-label="Distances">
      <h2>Distances</h2>
      <p class="note">
        {both && <>{plural(both.whole.acts, "act")} in {plural(both.whole.stories, "story", "stories")}; {plural(both.whole.naming, "story", "stories")} {both.whole.naming === 1 ? "names" : "name"} both. </>}
        From {plural(asked.data.articles, "article")}, {day(asked.data.since)} – {day(asked.data.until)}.
        {asked.data.left_out_before && <> Distances are computed from the newest 30,000: what is older than {day(asked.data.left_out_before)} is left out.</>}
        {both?.enough && <> The ten most telling stories hold {Math.round(100 * both.top_share)} % of the acts.</>}
      </p>
      {!known && <p class="nothing">Not enough data for any of the three distances: the direct one needs ten acts in five stories, the others as much of each with third countries or on issues.</p>}
      {known && <div class="box scroll" tabIndex={0} role="region" aria-label="The three figures">
        <table class="plain figures">
          <tbody>
            <Whisker name="Direct" about="how the two treat each other" interval={both?.enough ? both.whole.all : null} from={-3} to={3} ends={ends} />
            <Whisker name={`${nameOf(one)} → ${nameOf(other)}`} about="in this direction" interval={way("forth")} from={-3} to={3} ends={ends} />
            <Whisker name={`${nameOf(other)} → ${nameOf(one)}`} about="in the other" interval={way("back")} from={-3} to={3} ends={ends} />
            <Whisker name="Company" about="how alike they treat others" interval={company.agreement} from={-1} to={1} ends={alike} />
            <Whisker name="Stance" about="how alike they stand on issues" interval={stance.agreement} from={-1} to={1} ends={alike} />
          </tbody>
        </table>
        <p class="note">Dots are the likeliest values, bars hold 90 of 100 draws. Direct: log ratio of cooperation to conflict, 0 where they balance, drawn from −3 to +3. Company and stance: from −1 to +1.</p>
      </div>}
      {both?.enough && <Course points={both.points} />}
      {stories.length > 0 && (
        <details class="box"><summary>Stories it rests on most</summary>
          <ul class="rows">{stories.map((story) => <li key={story.id}><small>{day(story.day)}</small> {/^\d+$/.test(story.id) ? <a href={`/events?story=${story.id}&story_level=1`}>{story.title || "untitled"}</a> : story.title}</li>)}</ul>
        </details>
      )}
    </section>
  );
}
