import type { LateEntryInput, LateStep } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { Aliases } from '#client/staff/ground/form/places.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { DOCUMENT_LABELS, LATE_STEP_LABELS } from '#client/words.ts';
import type { DocumentKind } from '#client/graphql/graphql.ts';
import type { LateTold } from './late-told.ts';
import { stepOf, type StepProps } from '../procedure/step.ts';

export const ProposeLateEntry = standard('proposeLateEntry');

/** Field that every late entry has besides those of its step: the documents of the time. */
export interface Kept {
  fileIds: string[];
}
interface Sourced {
  source: string;
  correctionReason: string;
}

const ALL_KINDS = Object.keys(DOCUMENT_LABELS) as DocumentKind[];

const PROOF: readonly RecordField<Kept & Sourced>[] = [
  {
    kind: 'text',
    name: 'source',
    label: '材料的来源',
    hint: '原件是什么、存在哪里，如“政府门户网站公告，原件存本单位档案室”。向社会公开。',
  },
  {
    kind: 'files',
    name: 'fileIds',
    label: '当时的材料',
    hint: '先把原件扫描上传到下面的“决策材料”，再在这里勾选。',
    of: ALL_KINDS,
  },
];

const WHY: RecordField<Kept & Sourced> = {
  kind: 'area',
  name: 'correctionReason',
  label: '更正的理由',
  hint: '原来哪里录错、以什么为准。更正前后和理由都向社会公开。',
};

export interface LatePlan<Values extends Kept> {
  step: LateStep;
  record: Values;
  /** As the step's own form asks for them; what it says of documents is asked for here. */
  fields: readonly RecordField<Values>[];
  part: (values: Values) => Partial<LateEntryInput>;
  /** How the form begins where a confirmed entry is corrected: with what that says. */
  from: (told: LateTold) => Omit<Values, 'fileIds'> | null;
  aliases?: Aliases | ((values: Values) => Aliases) | undefined;
}

/** Form values to begin with: empty, or those of the corrected entry, so that only what is wrong is changed. */
const beginning = <Values extends Kept>(
  { record, from }: LatePlan<Values>,
  told: LateTold | null,
): Values & Sourced => ({
  ...record,
  ...(told && { ...from(told), fileIds: told.fileIds }),
  source: told?.source ?? '',
  correctionReason: '',
});

interface LateStepProps<Values extends Kept> {
  plan: LatePlan<Values>;
  props: StepProps;
  /** Whether it may be done now; the list of actions asks it of each. */
  capability: CapabilityRef;
  correctsId: string | null;
  /** Content of the entry being corrected; null on a new one. */
  told: LateTold | null;
}

/** 补录一项程序: what its own form asks for, and where the document comes from; a correction says why. */
export function LateStepForm<Values extends Kept>({
  plan,
  props,
  capability,
  correctsId,
  told,
}: LateStepProps<Values>) {
  const { step, fields, part, aliases } = plan;
  const own = fields.filter(
    ({ name }) => !(['fileIds', 'activityId', 'signInSheetId'] as string[]).includes(name),
  );
  return (
    <RecordForm
      {...stepOf(props, `late:${correctsId ?? step}`)}
      capability={capability}
      word={`${correctsId ? '更正' : ''}补录${LATE_STEP_LABELS[step]}`}
      document={ProposeLateEntry}
      record={beginning(plan, told)}
      fields={
        [...(correctsId ? [WHY] : []), ...own, ...PROOF] as unknown as readonly RecordField<
          Values & Sourced
        >[]
      }
      aliases={aliases}
      variables={({ source, correctionReason, ...values }) => ({
        id: props.decision.id,
        version: props.decision.version,
        input: {
          step,
          source,
          ...(correctsId && { correctsId, correctionReason }),
          fileIds: values.fileIds,
          ...part(values as unknown as Values),
        },
      })}
    />
  );
}
