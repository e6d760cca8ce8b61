import { useState } from 'react';
import { fullDate } from '#client/format.ts';
import { useWorkCalendar } from '#client/staff/ground/frame/use-work-calendar.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { DateField } from '#client/ui/desk/DateField.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import { type Counted, countDays, type CountUnit, type CountWish, runsOf, wishError } from './count-days.ts';

const UNITS = [
  { value: 'GONGZUORI', label: '工作日', hint: '休息日、节假日跳过，调休上班的日子计入。' },
  { value: 'RI', label: '日', hint: '每一日都计入；最后一日是休息日的，顺延到次一工作日。' },
];

/** 期限计算: from which day, how many days, and what comes out, counted before one's eyes. */
export function Calculator({ today }: { today: string }) {
  const [wish, setWish] = useState<CountWish>({ start: today, count: '20', unit: 'GONGZUORI' });
  const calendar = useWorkCalendar(wish.start || today);
  const wrong = wishError(wish);
  const counted = calendar ? countDays(wish, calendar) : null;
  const set = (change: Partial<CountWish>) => setWish((before) => ({ ...before, ...change }));
  return (
    <Panel title="期限计算">
      <DateField
        name="start"
        label="起算日"
        hint="如截止日、印发日、收到日；当日不计入。"
        value={wish.start}
        error={wrong?.field === 'start' ? wrong.message : undefined}
        onChange={(start) => set({ start })}
      />
      <TextInput
        name="count"
        label="期限"
        width="short"
        inputMode="numeric"
        maxLength={3}
        value={wish.count}
        error={wrong?.field === 'count' ? wrong.message : undefined}
        onChange={({ target }) => set({ count: target.value.replaceAll(/\D/g, '') })}
      />
      <ChoiceGroup
        name="unit"
        label="单位"
        row
        choices={UNITS}
        value={wish.unit}
        onChange={(unit) => set({ unit: unit as CountUnit })}
      />
      <Status>{counted ? `期限届满：${fullDate(counted.rolled ?? counted.day)}` : ''}</Status>
      {counted ? <Result counted={counted} unit={wish.unit} /> : null}
    </Panel>
  );
}

/** How the day came about, in the law's own way of counting. */
function Result({ counted, unit }: { counted: Counted; unit: CountUnit }) {
  const { day, first, skipped, worked, rolled, provisional } = counted;
  return (
    <ul className="plain small stack" aria-label="怎样算出">
      <li>起算日当日不计入，自{fullDate(first)}起计，最后一日计入（民法典第二百零一条、第二百零三条）。</li>
      {skipped.length > 0 ? (
        <li>
          跳过{skipped.length}天：{runsOf(skipped).join('、')}。
        </li>
      ) : null}
      {worked.length > 0 ? <li>调休上班计入：{runsOf(worked).join('、')}。</li> : null}
      {unit === 'RI' && rolled ? (
        <li>
          最后一日{fullDate(day)}是休息日，顺延到{fullDate(rolled)}。
        </li>
      ) : null}
      {provisional ? <li className="care">暂定：{words.states.provisional}。</li> : null}
    </ul>
  );
}
