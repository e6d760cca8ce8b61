/** Someone who may be drawn (抽取对象), by a number that names nobody, with one value for each attribute that a quota asks of. */
export interface Entrant {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}

/** How many of one value are drawn (抽取名额): at least `min`, at most `max`. */
export interface Quota {
  readonly attribute: string;
  readonly value: string;
  readonly min: number;
  readonly max: number;
}

/** Problem of a lottery (抽取方案): to draw `seats` people from the pool, within every quota. */
export interface LotteryProblem {
  readonly pool: readonly Entrant[];
  readonly quotas: readonly Quota[];
  readonly seats: number;
}

/** Those who are alike in all that a quota asks (同类人员): they are interchangeable, so they have the same chance. */
export interface Stratum {
  /** In the one order of their numbers. */
  readonly members: readonly string[];
  /** Which quotas they count for. */
  readonly quotas: readonly number[];
  /** One value an attribute, as its place among the attribute's values. */
  readonly vector: readonly number[];
}

/** A problem by strata (分层后的抽取方案): what the solver sees of it. */
export interface StratifiedProblem {
  readonly strata: readonly Stratum[];
  readonly quotas: readonly Quota[];
  readonly seats: number;
}

/** A panel (名单) as the solver sees it: for each seat the stratum it is taken from. */
export type Panel = readonly number[];

const ascending = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** Quotas in their one order. */
export const orderedQuotas = (quotas: readonly Quota[]): Quota[] =>
  [...quotas].sort(
    (one, other) => ascending(one.attribute, other.attribute) || ascending(one.value, other.value),
  );

/** Groups the pool by what its quotas ask (分层); the order of pool and quotas does not matter to the result. */
export function stratify({ pool, quotas, seats }: LotteryProblem): StratifiedProblem {
  const ordered = orderedQuotas(quotas);
  const attributes = [...new Set(ordered.map(({ attribute }) => attribute))];
  const valuesOf = attributes.map((attribute) =>
    [...new Set(pool.map(({ values }) => values[attribute] ?? ''))].sort(ascending),
  );
  const byVector = new Map<string, { vector: number[]; members: string[] }>();
  for (const { id, values } of [...pool].sort((one, other) => ascending(one.id, other.id))) {
    const vector = attributes.map((attribute, at) => valuesOf[at]?.indexOf(values[attribute] ?? '') ?? 0);
    const key = vector.join();
    const same = byVector.get(key) ?? { vector, members: [] };
    same.members.push(id);
    byVector.set(key, same);
  }
  const counts = (vector: readonly number[]) =>
    ordered.flatMap(({ attribute, value }, quota) => {
      const at = attributes.indexOf(attribute);
      return valuesOf[at]?.[vector[at] ?? 0] === value ? [quota] : [];
    });
  const strata = [...byVector.entries()]
    .sort(([one], [other]) => ascending(one, other))
    .map(([, { vector, members }]) => ({ vector, members, quotas: counts(vector) }));
  return { strata, quotas: ordered, seats };
}
