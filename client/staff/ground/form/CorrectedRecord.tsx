import { longDate } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { More } from '#client/ui/More.tsx';
import { Select } from '#client/ui/Select.tsx';
import { idIn } from './places.ts';
import type { Correction, StepRecord } from './correction.ts';

interface CorrectedRecordProps {
  form: string;
  correction: Correction<unknown>;
}

const nameOf = ({ happenedOn, recordedByName, lines }: StepRecord) =>
  [longDate(happenedOn), lines[0]?.text.slice(0, 16), `${recordedByName}登记`].filter(Boolean).join('　');

/** 更正: records are never changed; a new one takes the place of an earlier one, which stays readable. */
export function CorrectedRecord({ form, correction: { standing, replaced, choose } }: CorrectedRecordProps) {
  if (standing.length === 0) return null;
  return (
    <>
      <Select
        id={idIn(form, 'replacesId')}
        name={idIn(form, 'replacesId')}
        label="登记的是"
        hint="更正的，在原来登记的内容上修改；原来的记录保留，标明已更正。"
        options={[
          { value: '', label: '新的一次' },
          ...standing.map((one) => ({ value: one.id, label: `更正：${nameOf(one)}` })),
        ]}
        value={replaced?.id ?? ''}
        onChange={({ target }) => choose(target.value)}
      />
      {replaced ? (
        <section aria-label="原来的记录">
          <More summary="原来的记录" row>
            <Facts small items={replaced.lines.map(({ label, text }) => ({ term: label, detail: text }))} />
          </More>
        </section>
      ) : null}
    </>
  );
}
