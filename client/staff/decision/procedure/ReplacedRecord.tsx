import { longDate } from '#client/format.ts';
import type { RecordKind } from '#client/graphql/graphql.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Select } from '#client/ui/Select.tsx';
import type { StepRecord } from './step-fragment.ts';
import type { StepWork } from './use-step.ts';

interface ReplacedRecordProps<Values extends { replacesId: string }> {
  work: StepWork<Values>;
  kind: RecordKind;
}

const nameOf = ({ happenedOn, recordedByName, lines }: StepRecord) =>
  [longDate(happenedOn), lines[0]?.text.slice(0, 16), `${recordedByName}登记`].filter(Boolean).join('　');

/** 更正: records are never changed; a new one takes the place of an earlier one, which stays readable. */
export function ReplacedRecord<Values extends { replacesId: string }>(props: ReplacedRecordProps<Values>) {
  const { work, kind } = props;
  const standing = work.decision.records.filter((one) => one.kind === kind && !one.replaced);
  if (standing.length === 0) return null;
  const id = work.draft.values.replacesId;
  const chosen = standing.find((one) => one.id === id);
  return (
    <>
      <Select
        name={`${work.shape.form}-replacesId`}
        label="登记的是"
        hint="更正的，按正确的情况整份填写；原来的记录保留，标明已更正。"
        options={[
          { value: '', label: '新的一次' },
          ...standing.map((one) => ({ value: one.id, label: `更正：${nameOf(one)}` })),
        ]}
        value={chosen ? id : ''}
        onChange={({ target }) => work.correct(standing.find((one) => one.id === target.value))}
      />
      {chosen ? (
        <section aria-label="原来的记录">
          <Facts small items={chosen.lines.map(({ label, text }) => ({ term: label, detail: text }))} />
        </section>
      ) : null}
    </>
  );
}
