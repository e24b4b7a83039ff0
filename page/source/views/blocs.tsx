// Many countries at once: a map by distance with its uncertainty, played through time; a matrix; groups.
import { extent, quantileSorted } from "d3-array";
import { scaleLinear } from "d3-scale";
import { useEffect, useState } from "preact/hooks";
import { address, queryText, useAsk } from "../api";
import { useChoice, useDraft } from "../parts/draft";
import { Heading, Nothing, Trouble, Waiting } from "../parts/small";
import { useNames, type NameOf } from "../parts/names";
import { useWidth } from "../parts/wide";
import { Network } from "../parts/network";
import { goWith, type Place } from "../route";
import type { BlocMap, Blocs } from "../types";
import { day, decimals, plural } from "../words";

const figures: [string, string][] = [["direct", "how they treat each other"], ["company", "how alike they treat others"], ["stance", "how alike they stand on issues"]];

// Where the names stand: over, under, right or left of their spots, whichever covers least.
function labelsOf(spots: { x: number; y: number; wide: number }[]): { x: number; y: number }[] {
  const placed: { x: number; y: number; wide: number }[] = [];
  for (const spot of spots) {
    const side = spot.wide / 2 + 10;
    const choices = [[0, -10], [0, 19], [side, 4], [-side, 4], [side, -10], [-side, 18]].map(([dx, dy]) => ({ x: spot.x + (dx as number), y: spot.y + (dy as number), wide: spot.wide }));
    const covers = (one: { x: number; y: number; wide: number }) =>
      placed.filter((other) => Math.abs(other.x - one.x) < (other.wide + one.wide) / 2 && Math.abs(other.y - one.y) < 13).length * 2 +
      spots.filter((other) => other !== spot && Math.abs(other.x - one.x) < one.wide / 2 + 6 && Math.abs(other.y - (one.y - 4)) < 12).length;
    placed.push(choices.reduce((best, one) => (covers(one) < covers(best) ? one : best)));
  }
  return placed;
}

function Drawn({ map, groups, all }: { map: BlocMap; groups: string[][]; all: BlocMap[] }) {
  const [place, measured] = useWidth<HTMLDivElement>(640);
  const width = Math.min(640, measured);
  const height = Math.round(width * 0.69);
  // One scale for all periods and both axes, so that distances can be compared.
  // The few draws that scatter farthest may leave the picture.
  const spots = all.flatMap((one) => one.points);
  const reach = (axis: 0 | 1): [number, number] => {
    const clouds = spots.flatMap((spot) => spot.cloud.map((at) => at[axis])).sort((a, b) => a - b);
    const own = spots.map((spot) => (axis === 0 ? spot.x : spot.y));
    return extent([...own, quantileSorted(clouds, 0.05) ?? -1, quantileSorted(clouds, 0.95) ?? 1]) as [number, number];
  };
  const [left, right] = reach(0);
  const [low, high] = reach(1);
  const scale = Math.min((width - 80) / (right - left || 1), (height - 60) / (high - low || 1));
  const x = (value: number) => width / 2 + (value - (left + right) / 2) * scale;
  const y = (value: number) => height / 2 - (value - (low + high) / 2) * scale;
  const groupOf = (actor: string) => groups.findIndex((group) => group.includes(actor));
  const labels = labelsOf(map.points.map((point) => ({ x: x(point.x), y: y(point.y), wide: 9 * point.actor.length })));
  return (
    <div ref={place}>
    <svg class="blocs" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Map of ${map.points.map((point) => point.actor).join(", ")}; the matrix below gives the same distances in numbers.`}>
      {map.points.map((point) => point.cloud.map((at, index) => <circle key={`${point.actor}${index}`} class={`cloud g${groupOf(point.actor) % 5}`} cx={x(at[0])} cy={y(at[1])} r="4" />))}
      {map.points.map((point, index) => {
        const at = labels[index] as { x: number; y: number };
        return (
          <g key={point.actor} class={`g${groupOf(point.actor) % 5}`}>
            <circle class="spot" cx={x(point.x)} cy={y(point.y)} r="6" />
            <text x={at.x} y={at.y} text-anchor="middle">{point.actor}</text>
          </g>
        );
      })}
    </svg>
    </div>
  );
}

// Who acts on whom in the same time; those of one group stand side by side.
function BlocNetwork({ map, blocs }: { map: BlocMap; blocs: Blocs }) {
  const order = [...blocs.groups.flat(), ...blocs.actors.filter((actor) => !blocs.groups.flat().includes(actor))];
  const acting = order.filter((actor) => map.links.some((link) => link.from === actor || link.to === actor));
  if (acting.length === 0) return <p class="faint">None of them acts on another.</p>;
  const classOf = (actor: string) => `g${blocs.groups.findIndex((group) => group.includes(actor)) % 5}`;
  return <Network graph={{ nodes: acting, links: map.links }} classOf={classOf} size={380} />;
}

function Matrix({ blocs, nameOf }: { blocs: Blocs; nameOf: NameOf }) {
  const order = [...blocs.groups.flat(), ...blocs.actors.filter((actor) => !blocs.groups.flat().includes(actor))];
  const known = new Map(blocs.pairs.flatMap((pair) => [[`${pair.a} ${pair.b}`, pair], [`${pair.b} ${pair.a}`, pair]]));
  const [low = 0, high = 1] = extent(blocs.pairs, (pair) => pair.middle) as [number, number];
  const shade = scaleLinear().domain([low, high]).range([0.55, 0.04]).clamp(true);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Matrix of distances">
      <p class="note">Smaller and darker is nearer; the 90 % interval stands on pointing. A number opens the pair, a dot says that there is too little on it.</p>
      <table class="plain matrix">
        <thead><tr><td />{order.map((actor) => <th key={actor} scope="col"><abbr title={nameOf(actor)}>{actor}</abbr></th>)}</tr></thead>
        <tbody>
          {order.map((one) => (
            <tr key={one}>
              <th scope="row"><abbr title={nameOf(one)}>{one}</abbr></th>
              {order.map((other) => {
                const pair = known.get(`${one} ${other}`);
                if (one === other || !pair) return <td key={other} class="faint">{one === other ? "" : "·"}</td>;
                return (
                  <td key={other} style={{ backgroundColor: `rgb(42 111 151 / ${shade(pair.middle)})` }} title={`${one} – ${other}: 90 % between ${decimals(pair.low)} and ${decimals(pair.high)}`}>
                    <a href={`/pair?${queryText({ one, other })}`} aria-label={`${decimals(pair.middle, 1)}: ${nameOf(one)} and ${nameOf(other)}`}>{decimals(pair.middle, 1)}</a>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// Who is farther from where it was, against how uncertain both places are.
function Moved({ from, to, nameOf }: { from: BlocMap; to: BlocMap; nameOf: NameOf }) {
  const spread = (point: BlocMap["points"][number]) => Math.sqrt(point.cloud.reduce((sum, at) => sum + (at[0] - point.x) ** 2 + (at[1] - point.y) ** 2, 0) / Math.max(1, point.cloud.length));
  const moves = to.points.flatMap((point) => {
    const old = from.points.find((one) => one.actor === point.actor);
    return old ? [{ actor: point.actor, far: Math.hypot(point.x - old.x, point.y - old.y), unsure: Math.hypot(spread(point), spread(old)) }] : [];
  }).sort((a, b) => b.far - a.far).slice(0, 5);
  if (moves.length === 0) return null;
  return (
    <section>
      <h2>Who moved, {from.period} to {to.period}</h2>
      <p class="note">Of {to.points.length} looked at; distances on the map, in its units; a move smaller than its uncertainty says nothing.</p>
      <table class="plain fit">
        <thead><tr><th>country</th><th class="n">moved</th><th class="n">uncertainty</th><th>so sure</th></tr></thead>
        <tbody>{moves.map((move) => <tr key={move.actor}><td>{nameOf(move.actor)}</td><td class="n">{move.far.toFixed(2)}</td><td class="n">± {move.unsure.toFixed(2)}</td><td>{move.far > 2 * move.unsure ? "more than twice its uncertainty" : <span class="faint">may be chance</span>}</td></tr>)}</tbody>
      </table>
    </section>
  );
}

function Shown({ blocs }: { blocs: Blocs }) {
  const nameOf = useNames();
  const [at, setAt] = useChoice(blocs, 0);
  const [plays, setPlays] = useState(false);
  const maps = blocs.maps.filter((map) => map.points.length > 0);
  useEffect(() => {
    if (!plays) return;
    const timer = setInterval(() => setAt((now) => (now + 1 >= maps.length ? (setPlays(false), now) : now + 1)), 1200);
    return () => clearInterval(timer);
  }, [plays, maps.length, blocs]);
  const map = maps[at] ?? maps[0];
  if (!map) return <Nothing>There is not enough data on any two of them under this figure: a pair needs ten acts in five stories. <a href="/blocs?voice=all&sectors=any&step=all">Count claims too, and whoever acts</a></Nothing>;
  // Of one stretch of time, since the one before; of all of it, from the first stretch to the last.
  const [from, to] = at > 0 ? [maps[at - 1], map] : [maps[1], maps[maps.length - 1]];
  return (
    <>
      <div class="chart">
        <div class="pictures">
          <figure><figcaption>How far apart they are</figcaption><Drawn map={map} groups={blocs.groups} all={maps} /></figure>
          <figure><figcaption>Who acts on whom</figcaption><BlocNetwork map={map} blocs={blocs} /></figure>
        </div>
        {maps.length > 1 && (
          <p class="controls">
            <button onClick={() => (at + 1 >= maps.length && setAt(1), setPlays(!plays))} aria-pressed={plays}>{plays ? "Stop" : "Play"}</button>
            <label>time <input type="range" min={0} max={maps.length - 1} value={at} onInput={(input) => (setPlays(false), setAt(Number(input.currentTarget.value)))} aria-valuetext={map.period} /></label>
            <b aria-live="polite">{map.period === "all" ? "the whole time" : map.period}</b>
          </p>
        )}
        <p class="note">Near is close: distances mean something, the axes do not. The pale dots are where an actor lies under single draws: the wider they scatter, the less is known. Stress {map.stress.toFixed(2)}{map.stress > 0.2 && ": a poor drawing of the distances, trust the matrix"}; {plural(map.known, "pair")} with data. Solid arrows: mostly cooperation; dashed: mostly conflict; the thicker, the more acts.</p>
      </div>
      {from && to && from !== to && from.period !== "all" && <Moved from={from} to={to} nameOf={nameOf} />}
      <h2>Groups found</h2>
      <ul class="groups">{blocs.groups.map((group, index) => <li key={index}><i class={`g${index % 5}`} />{group.map(nameOf).join(", ")}</li>)}</ul>
      <h2>Distances, the whole time</h2>
      <Matrix blocs={blocs} nameOf={nameOf} />
    </>
  );
}

export default function BlocsView({ place }: { place: Place }) {
  const text = (name: string, otherwise = "") => place.query.get(name) ?? otherwise;
  const chosen = { figure: text("figure", "direct"), actors: text("actors"), count: text("count", "2"), step: text("step", "year"), voice: text("voice", "own"), sectors: text("sectors"), since: text("since"), until: text("until") };
  const [draft, change] = useDraft(chosen);
  const asked = useAsk<Blocs>(address("blocs", chosen));
  const set = (name: keyof typeof chosen) => (input: { currentTarget: { value: string } }) => change({ [name]: input.currentTarget.value });
  return (
    <>
      <Heading note={asked.data ? `From ${plural(asked.data.articles, "article")}, ${day(asked.data.since)} – ${day(asked.data.until)}${asked.data.left_out_before ? `; distances are computed from the newest 30,000, those before ${day(asked.data.left_out_before)} are left out` : ""}` : " "}>Blocs</Heading>
      <form class="filters" aria-label="What is compared" onSubmit={(submit) => (submit.preventDefault(), goWith(draft))}>
        <label class="wide">distance<select value={draft.figure} onChange={set("figure")}>{figures.map(([name, about]) => <option key={name} value={name}>{name}: {about}</option>)}</select></label>
        <label class="wide">countries<input value={draft.actors} onInput={set("actors")} placeholder="those most told of, or USA, RUS, CHN…" /></label>
        <label>voice<select value={draft.voice} onChange={set("voice")}><option value="own">the articles’ own</option><option value="said">claims</option><option value="all">both</option></select></label>
        <label>who acts<select value={draft.sectors} onChange={set("sectors")}><option value="">the state</option><option value="any">anybody</option></select></label>
        <label>maps by<select value={draft.step} onChange={set("step")}><option value="year">year</option><option value="quarter">quarter</option><option value="all">the whole time</option></select></label>
        <label>groups<input type="number" min={2} max={8} value={draft.count} onInput={set("count")} /></label>
        <label>from<input type="date" value={draft.since} onInput={set("since")} /></label>
        <label>until<input type="date" value={draft.until} onInput={set("until")} /></label>
        <div class="actions"><button class="main">Show</button></div>
      </form>
      {asked.failure && (asked.failure.error.code === "E-SRV-026" ? <Nothing>{asked.failure.error.message}</Nothing> : <Trouble failure={asked.failure} />)}
      {asked.busy && <Waiting />}
      {asked.data && !asked.busy && <Shown blocs={asked.data} />}
    </>
  );
}
