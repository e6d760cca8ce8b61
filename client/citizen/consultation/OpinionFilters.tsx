import type { ClauseOpinions_ConsultationFragment as Facts } from '#client/graphql/graphql.ts';
import type { At } from '#client/route.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { OUTCOME_TAGS, STANCE_TAGS } from '#client/words.ts';
import { withQuery } from '../addresses.ts';
import { NEWEST, newestIn, OUTCOME_WORDS, outcomeIn } from './clause-filters.ts';
import { STANCE_WORDS, stanceIn } from '../parts/stance-words.ts';

type Count = Facts['clauseOpinionCounts'][number];

interface OpinionFiltersProps {
  counts: readonly Count[];
  path: string;
  id: string;
  at: At;
}

export const sumOf = (counts: readonly Count[]) => counts.reduce((sum, { count }) => sum + count, 0);

/** Links to the opinions of one stance, of one outcome, in one order; only where there is a choice, each with its number. */
export function OpinionFilters({ counts, path, id, at: { query } }: OpinionFiltersProps) {
  const [stance, outcome] = [stanceIn(query), outcomeIn(query)];
  const { taidu, jieguo, paixu } = query;
  const to = (change: Record<string, string | undefined>) =>
    `${withQuery(path, { taidu, jieguo, paixu, ...change })}#${id}`;
  const ofOutcome = counts.filter((one) => outcome === null || one.outcome === outcome);
  const ofStance = counts.filter((one) => stance === null || one.stance === stance);
  return (
    <div className="stack screen-only">
      <Choice
        label="态度"
        all={{ count: sumOf(ofOutcome), href: to({ taidu: undefined }), current: stance === null }}
        items={keysIn(STANCE_WORDS, (key) => counts.some((one) => one.stance === key)).map((key) => ({
          word: STANCE_TAGS[key].word,
          count: sumOf(ofOutcome.filter((one) => one.stance === key)),
          href: to({ taidu: STANCE_WORDS[key] }),
          current: stance === key,
        }))}
      />
      <Choice
        label="处理结果"
        all={{ count: sumOf(ofStance), href: to({ jieguo: undefined }), current: outcome === null }}
        items={keysIn(OUTCOME_WORDS, (key) => counts.some((one) => one.outcome === key)).map((key) => ({
          word: OUTCOME_TAGS[key].word,
          count: sumOf(ofStance.filter((one) => one.outcome === key)),
          href: to({ jieguo: OUTCOME_WORDS[key] }),
          current: outcome === key,
        }))}
      />
      {sumOf(counts) > 1 ? <Order to={to} newest={newestIn(query)} /> : null}
    </div>
  );
}

const keysIn = <Key extends string>(words: Readonly<Record<Key, string>>, kept: (key: Key) => boolean) =>
  (Object.keys(words) as Key[]).filter(kept);

interface Chosen {
  count: number;
  href: string;
  current: boolean;
}

interface ChoiceProps {
  label: string;
  all: Chosen;
  items: readonly (Chosen & { word: string })[];
}

/** One kind alone is no choice, unless it is the one asked for and there is a way back. */
const Choice = ({ label, all, items }: ChoiceProps) =>
  items.length < 2 && all.current ? null : (
    <Chips
      lead
      label={label}
      items={[{ word: '全部', ...all }, ...items].map(({ word, count, ...link }) => ({
        label: `${word} ${count}`,
        ...link,
      }))}
    />
  );

const Order = ({
  to,
  newest,
}: {
  to: (change: { paixu: string | undefined }) => string;
  newest: boolean;
}) => (
  <Chips
    lead
    label="先后"
    items={[
      { label: '每天轮换', href: to({ paixu: undefined }), current: !newest },
      { label: '新的在前', href: to({ paixu: NEWEST }), current: newest },
    ]}
  />
);
