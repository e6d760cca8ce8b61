import type { RecordKind, StepActions_DecisionFragment } from '#client/graphql/graphql.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';

export type StepRecord = StepActions_DecisionFragment['records'][number];
export type RecordedContent = NonNullable<StepRecord['content']>;

/** Which records a form can correct, and how its values are read from one. */
export interface Corrects<Values> {
  kind: RecordKind;
  records: readonly StepRecord[];
  from: (content: RecordedContent) => Values | null;
}

/** 更正: the record whose place is taken, of those that stand; the choice is stored with the form's values. */
export interface Correction<Values> {
  standing: readonly StepRecord[];
  replaced: StepRecord | undefined;
  /** Values on record, with which the form begins. */
  values: Values | null;
  choose: (id: string) => void;
}

const NOTHING = { id: '' };

export function useCorrection<Values>(
  form: string,
  corrects: Corrects<Values> | undefined,
): Correction<Values> {
  const choice = useDraft(`${form}:replaces`, NOTHING);
  const standing = (corrects?.records ?? []).filter(
    (one) => one.kind === corrects?.kind && !one.replaced && one.content !== null,
  );
  const replaced = standing.find(({ id }) => id === choice.values.id);
  return {
    standing,
    replaced,
    values: replaced?.content ? (corrects?.from(replaced.content) ?? null) : null,
    choose: (id) => choice.set('id', id),
  };
}
