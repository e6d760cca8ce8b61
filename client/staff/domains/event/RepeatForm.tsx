import { useLocation } from 'wouter';
import { fullDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import { CheckGroup } from '#client/staff/ground/frame/CheckGroup.tsx';
import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { type Draft, useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { useWorkCalendar } from '#client/staff/ground/frame/use-work-calendar.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { More } from '#client/ui/More.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { recurrenceDays, refuseDays } from '#server/law/event/event-recurrence.ts';
import { refuseSeries } from '#server/law/event/event-series.ts';
import { likeEventPath } from '#client/staff/ground/addresses/event.ts';
import { DayRuleFields } from './DayRuleFields.tsx';
import { type EventProps, formOf } from './event-record.ts';
import { BLANK_RULE, dayRuleOf, type RuleTyped } from './turn-rule.ts';

const RepeatEvent = graphql(`
  mutation RepeatEvent($id: ID!, $version: Int!, $days: [CalendarDay!]!) {
    repeatEvent(id: $id, version: $version, days: $days) {
      ... on EventSeries {
        events {
          id
          no
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface Repeated extends RuleTyped {
  /** Days the rule falls on that are not wanted. */
  without: readonly string[];
}

const BLANK: Repeated = { ...BLANK_RULE, without: [] };
const LABELS = { from: '从', through: '到', weekdays: '每周的哪几天', without: '不要的日子' };

/** 再办: one more like it, to be changed first; or the same on other days, each a draft of its own. */
export function RepeatPanel({ event, today }: EventProps) {
  const { on, form } = formOf(event, 'repeat');
  const draft = useDraft(form, BLANK);
  return (
    <Panel title="再办这样的活动">
      <p>
        <a href={likeEventPath(event.no)}>照这次筹备新的一次</a>，先改内容再保存。
      </p>
      <More row summary="定期举办的，按规则复制" open={draft.dirty}>
        <RepeatForm {...{ event, today, on, form, draft }} />
      </More>
    </Panel>
  );
}

interface RepeatFormProps extends Pick<EventProps, 'event' | 'today'> {
  on: { id: string; version: number };
  form: string;
  draft: Draft<Repeated>;
}

function RepeatForm({ event, today, on, form, draft }: RepeatFormProps) {
  const [, navigate] = useLocation();
  const calendar = useWorkCalendar(today);
  const rule = dayRuleOf(draft.values);
  const asked = draft.values.from !== '' && draft.values.through !== '';
  const found = calendar && asked ? recurrenceDays(rule, calendar) : { days: [], skipped: [] };
  const days = found.days.filter((day) => !draft.values.without.includes(day));
  const repeat = useCommand(RepeatEvent, {
    onDone: () => {
      draft.discard();
      navigate(`${paths.events}?huanjie=DRAFT`);
    },
  });
  const slots = event.slots.map((one) => ({
    startsAt: new Date(one.startsAt),
    endsAt: new Date(one.endsAt),
  }));
  const plan = { signUpOpensAt: null, signUpClosesAt: null, slots };
  const findings = asked ? [...refuseDays(rule), ...refuseSeries(plan, days)] : [];
  return (
    <SaveForm
      label="复制为以后几次"
      word={days.length > 0 ? `复制为${days.length}次` : '复制'}
      command={repeat}
      draft={draft}
      labels={LABELS}
      onSave={() => void repeat.run({ ...on, days })}
    >
      <DayRuleFields id={form} rule={draft} />
      {findings.length > 0 ? <Findings findings={findings} /> : null}
      <Found {...found} chosen={days} onChosen={(kept) => draft.set('without', without(found.days, kept))} />
    </SaveForm>
  );
}

const without = (all: readonly string[], kept: readonly string[]) => all.filter((day) => !kept.includes(day));

interface FoundProps {
  days: readonly CalendarDay[];
  skipped: readonly CalendarDay[];
  chosen: readonly CalendarDay[];
  onChosen: (days: readonly string[]) => void;
}

/** The days the rule falls on; one that is not wanted is taken out. */
const Found = ({ days, skipped, chosen, onChosen }: FoundProps) => (
  <>
    {days.length > 0 ? (
      <CheckGroup
        wrap
        name="repeat-days"
        label="复制到"
        hint="每一次各自拟稿、审查、发布；报名的起止随日期移动。"
        choices={days.map((day) => ({ value: day, label: fullDate(day) }))}
        value={chosen}
        onChange={onChosen}
      />
    ) : null}
    {skipped.length > 0 ? (
      <p className="small soft">跳过的休息日：{skipped.map((day) => fullDate(day)).join('、')}</p>
    ) : null}
  </>
);
