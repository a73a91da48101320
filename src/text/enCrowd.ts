/** What is said only where there are too many cities to show each, in English. */
import type { CrowdText } from './daCrowd.ts';
import { numbersIn } from './numbers.ts';

// Asked each time: a call at the module's top would stay in every script.
const whole = (count: number) => numbersIn('en').whole(count);

export const enCrowd: CrowdText = {
  townsMark: (name, cities, clusters, headquarters) =>
    `${name} Municipality, ${whole(cities)} cities drawn as one, ${whole(clusters)} clusters` +
    (headquarters === 0 ? '' : `, ${whole(headquarters)} with headquarters`),
  firstOf: (name, shown, total) => `${name} (${whole(shown)} of ${whole(total)} shown)`,
  andMore: (more) => `${whole(more)} more`,
  mostMarks: (unit, most) => `${unit}; at most ${whole(most)} cities shown per cluster`,
  columns: (unit, shown, total) => `${unit}; ${whole(shown)} of ${whole(total)} cities shown`,
};
