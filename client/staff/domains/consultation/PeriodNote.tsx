import { closing, fullDate, longDate } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import type { PeriodHints } from './period-hints.ts';

interface PeriodNoteProps {
  hints: PeriodHints;
  /** Takes the earliest day that needs no reason. */
  onTake: (day: string) => void;
}

/** The days in numbers: from when, how many, until when, and the first day that needs no reason. */
export function PeriodNote({ hints, onTake }: PeriodNoteProps) {
  const { opensOn, earliest, announced, days } = hints;
  return (
    <Facts
      small
      items={[
        { term: '公布日', detail: `${fullDate(opensOn)}，自次日起算` },
        { term: '最早截止日', detail: <Earliest hints={hints} onTake={onTake} /> },
        ...(announced && days !== null
          ? [{ term: '公告的期限', detail: <Announced announced={announced} days={days} /> }]
          : []),
        ...(earliest.provisional || announced?.provisional
          ? [{ term: '暂定', detail: '节假日安排尚未公布，届时遇休息日可能顺延。' }]
          : []),
      ]}
    />
  );
}

const Earliest = ({ hints: { earliest, asked, announced }, onTake }: PeriodNoteProps) => (
  <>
    {fullDate(earliest.day)}，满{asked.written}
    {earliest.rolled ? '，遇休息日已顺延' : ''}{' '}
    {announced?.day === earliest.day ? null : (
      <Button look="text" mini onClick={() => onTake(earliest.day)}>
        用这一天
      </Button>
    )}
  </>
);

const Announced = ({ announced, days }: Pick<PeriodHints, 'announced'> & { days: number }) =>
  announced ? (
    <>
      {days}日，至{closing(announced.day)}
      {announced.rolled ? `；所选日期为休息日，顺延至${longDate(announced.day)}` : ''}
    </>
  ) : null;
