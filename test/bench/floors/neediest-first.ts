import type { Entrant, LotteryProblem } from '#server/ground/lottery/lottery-problem.ts';

const RESTARTS = 2000;

/**
 * Simple random drawing with quotas, as it is mostly done: always the quota that is scarcest next, a random one of those who count for it,
 * whoever breaks a quota is out; begun anew when it comes to nothing.
 */
export function drawSimply(problem: LotteryProblem, next: () => number): Entrant[] {
  for (let restart = 0; restart < RESTARTS; restart++) {
    const panel = tryOnce(problem, next);
    if (panel) return panel;
  }
  throw new Error('the simple draw found no panel');
}

function tryOnce({ pool, quotas, seats }: LotteryProblem, next: () => number): Entrant[] | null {
  const counts = quotas.map(() => 0);
  const countsFor = (person: Entrant) =>
    quotas.flatMap(({ attribute, value }, quota) => (person.values[attribute] === value ? [quota] : []));
  let open = pool.map((person) => ({ person, quotas: countsFor(person) }));
  const panel: Entrant[] = [];
  while (panel.length < seats) {
    open = open.filter((one) => one.quotas.every((quota) => counts[quota]! < quotas[quota]!.max));
    const left = quotas.map((_, quota) => open.filter((one) => one.quotas.includes(quota)).length);
    const need = quotas.map(({ min }, quota) => Math.max(0, min - counts[quota]!));
    if (need.some((seatsNeeded, quota) => seatsNeeded > left[quota]!)) return null;
    const scarcity = need.map((seatsNeeded, quota) => (seatsNeeded === 0 ? 0 : seatsNeeded / left[quota]!));
    const scarcest = scarcity.indexOf(Math.max(...scarcity));
    const among = scarcity[scarcest]! > 0 ? open.filter((one) => one.quotas.includes(scarcest)) : open;
    const chosen = among[Math.floor(next() * among.length)];
    if (!chosen) return null;
    panel.push(chosen.person);
    for (const quota of chosen.quotas) counts[quota]!++;
    open = open.filter((one) => one !== chosen);
  }
  return quotas.every(({ min }, quota) => counts[quota]! >= min) ? panel : null;
}
