import { dayOf, fullDate } from '#client/format.ts';
import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { type Draft, useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { type CalendarAround, useWorkCalendar } from '#client/staff/ground/frame/use-work-calendar.ts';
import { typedEnd, typedIn } from '#client/staff/ground/form/typed.ts';
import { Button } from '#client/ui/Button.tsx';
import { More } from '#client/ui/More.tsx';
import { Skeleton } from '#client/ui/Skeleton.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import {
  recurrenceDays,
  refuseCount,
  refuseDays,
  refuseTurns,
  turnsOn,
} from '#server/law/event/event-recurrence.ts';
import { DayRuleFields } from './DayRuleFields.tsx';
import { BLANK_SLOT, type SlotRow } from './plan-form.ts';
import { BLANK_RULE, dayRuleOf, type RuleTyped, turnRuleOf } from './turn-rule.ts';

interface TurnRuleProps {
  form: string;
  now: string;
  slots: readonly SlotRow[];
  onSlots: (slots: readonly SlotRow[]) => void;
}

/** 按规则生成场次: seen before they are written, and written where each can still be changed. */
export function TurnRule({ form, now, slots, onSlots }: TurnRuleProps) {
  const rule = useDraft(`${form}:turns`, BLANK_RULE);
  const calendar = useWorkCalendar(dayOf(now));
  const id = `${form}:rule`;
  return (
    <More row summary="多场次的，按规则生成" open={rule.dirty}>
      <div className="fields">
        <DayRuleFields id={id} rule={rule} />
        <TimesOfDay id={id} rule={rule} />
        {calendar ? (
          <Outlook
            typed={rule.values}
            calendar={calendar}
            onWrite={(found) => {
              onSlots([...slots.filter(({ day }) => day !== ''), ...found]);
              rule.discard();
            }}
          />
        ) : (
          <Skeleton />
        )}
      </div>
    </More>
  );
}

interface TimesOfDayProps {
  id: string;
  rule: Pick<Draft<RuleTyped>, 'values' | 'set'>;
}

const TIMES = [
  ['firstAt', '第一场开始', '如09:00'],
  ['times', '每天几场', ''],
  ['minutes', '每场几分钟', ''],
  ['pause', '两场间隔几分钟', ''],
] as const;

const TimesOfDay = ({ id, rule: { values, set } }: TimesOfDayProps) => (
  <div className="fields-row">
    {TIMES.map(([name, label, hint]) => (
      <TextInput
        key={name}
        id={`${id}-${name}`}
        name={`${id}-${name}`}
        label={label}
        hint={hint || undefined}
        inputMode={name === 'firstAt' ? undefined : 'numeric'}
        value={values[name]}
        onChange={({ target }) => set(name, target.value)}
      />
    ))}
  </div>
);

interface OutlookProps {
  typed: RuleTyped;
  calendar: CalendarAround;
  onWrite: (slots: readonly SlotRow[]) => void;
}

const rowOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): SlotRow => {
  const from = typedIn(startsAt.toISOString());
  return { ...BLANK_SLOT, day: from.day, startsAt: from.hour, endsAt: typedEnd(endsAt.toISOString()).hour };
};

/** Turns that the rule produces, with the days off it passes over. */
function Outlook({ typed, calendar, onWrite }: OutlookProps) {
  const days = dayRuleOf(typed);
  const turns = turnRuleOf(typed);
  if (typed.from === '' || typed.through === '')
    return <p className="small soft">选好起止日期，这里列出排到的场次。</p>;
  const wrong = [...refuseDays(days), ...refuseTurns(turns)];
  const { days: on, skipped } = recurrenceDays(days, calendar);
  const found = wrong.length > 0 ? [] : turnsOn(on, turns);
  const findings = wrong.length > 0 ? wrong : refuseCount(found.length);
  return (
    <div className="stack" aria-live="polite">
      {findings.length > 0 ? <Findings findings={findings} /> : null}
      {found.length > 0 ? (
        <Found rows={found.map(rowOf)} blocked={findings.length > 0} onWrite={onWrite} />
      ) : null}
      {skipped.length > 0 ? (
        <p className="small soft">跳过的休息日：{skipped.map((day) => fullDate(day)).join('、')}</p>
      ) : null}
    </div>
  );
}

interface FoundProps {
  rows: readonly SlotRow[];
  blocked: boolean;
  onWrite: (slots: readonly SlotRow[]) => void;
}

const Found = ({ rows, blocked, onWrite }: FoundProps) => (
  <>
    <p>
      共{rows.length}场：
      {rows
        .slice(0, MOST_SHOWN)
        .map(({ day, startsAt, endsAt }) => `${fullDate(day)} ${startsAt}至${endsAt}`)
        .join('；')}
      {rows.length > MOST_SHOWN ? '……' : '。'}
    </p>
    {blocked ? null : (
      <p>
        <Button look="quiet" onClick={() => onWrite(rows)}>
          把这{rows.length}场写入场次
        </Button>
      </p>
    )}
  </>
);

const MOST_SHOWN = 12;
