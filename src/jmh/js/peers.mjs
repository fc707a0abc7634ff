// The same work as CrossFilterBench and ClusterBench in the peers that Bongsu is measured against: crossfilter2 and supercluster.
//   npm install --prefix target/peers crossfilter2 supercluster
//   cp src/jmh/js/peers.mjs target/peers/ && node --max-old-space-size=4096 target/peers/peers.mjs
import crossfilter from 'crossfilter2';
import Supercluster from 'supercluster';

const ROWS = 1_000_000, DAYS = 20 * 365, TYPES = 79;
let seed = 12345;
const unit = () => { seed = (Math.imul(seed, 1664525) + 1013904223) | 0; return (seed >>> 8) / (1 << 24); };
const days = new Int32Array(ROWS);
for (let i = 0; i < ROWS; i++) days[i] = unit() * DAYS;
days.sort();
const rows = [];
for (let i = 0; i < ROWS; i++) {
  const u = unit(), type = Math.floor(TYPES * u * u), lat = 33 + 10 * unit(), lon = 124 + 7 * unit();
  const last = days[i] + (unit() < 0.1 ? Math.floor(unit() * 30) : 0);
  const severity = 1 + Math.floor(5 * unit() * unit()), status = Math.floor(5 * unit());
  rows.push({ day: days[i], last, type, severity, status, lat, lon,
    actors: ['A' + Math.floor(60 * unit() * unit()), 'B' + Math.floor(600 * unit() * unit())] });
}
const timed = (name, n, work) => {
  for (let i = 0; i < n / 4; i++) work(i);
  const ms = [];
  for (let i = 0; i < n; i++) { const t = performance.now(); work(i); ms.push(performance.now() - t); }
  ms.sort((a, b) => a - b);
  console.log(`${name}: median ${ms[n >> 1].toFixed(2)} p99 ${ms[Math.floor(n * 0.99)].toFixed(2)} max ${ms[n - 1].toFixed(2)} ms`);
};

let t = performance.now();
const cf = crossfilter(rows);
const day = cf.dimension(d => d.day), type = cf.dimension(d => d.type), severity = cf.dimension(d => d.severity),
  status = cf.dimension(d => d.status), actors = cf.dimension(d => d.actors, true);
const groups = [day.group(d => Math.floor(d / 30)), type.group(), severity.group(), status.group(), actors.group(), cf.groupAll()];
console.log(`crossfilter2 built: ${(performance.now() - t).toFixed(0)} ms`);
severity.filterRange([1, 4]);
let from = 0;
timed('crossfilter2 brush', 400, () => { from = (from + 10) % (DAYS - 900); day.filterRange([from, from + 900]); groups.forEach(g => g.all ? g.all() : g.value()); });
day.filterAll();
timed('crossfilter2 toggle', 40, i => { if (i % 2) type.filterAll(); else { const f = (i / 2) % 16; type.filterFunction(k => Math.floor(k / 5) !== f); } groups.forEach(g => g.all ? g.all() : g.value()); });

t = performance.now();
const clusters = new Supercluster({ radius: 40, maxZoom: 16 });
clusters.load(rows.map((r, i) => ({ type: 'Feature', properties: { i }, geometry: { type: 'Point', coordinates: [r.lon, r.lat] } })));
console.log(`supercluster built: ${(performance.now() - t).toFixed(0)} ms`);
timed('supercluster view', 400, () => {
  const z = unit() * 8, w = 12 / 2 ** z, h = 7 / 2 ** z, x = 124 + 7 * unit(), y = 33 + 10 * unit();
  clusters.getClusters([x - w / 2, y - h / 2, x + w / 2, y + h / 2], Math.round(5 + z));
});
console.log(`memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
