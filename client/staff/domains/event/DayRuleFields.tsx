import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import { CheckGroup, choicesOf } from '#client/staff/ground/frame/CheckGroup.tsx';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { DateField } from '#client/ui/desk/DateField.tsx';
import { Select } from '#client/ui/Select.tsx';
import { RECURRENCE_LABELS, RecurrenceEvery } from '#server/law/event/event-recurrence.ts';
import { PLACES, type RuleTyped, WEEKDAYS } from './turn-rule.ts';

interface DayRuleFieldsProps {
  /** Ids of the controls begin with it. */
  id: string;
  rule: Pick<Draft<RuleTyped>, 'values' | 'set'>;
}

/** 重复的日子: every day, certain weekdays, a certain weekday of the month, from when to when. */
export function DayRuleFields({ id, rule }: DayRuleFieldsProps) {
  const { values, set } = rule;
  return (
    <>
      <ChoiceGroup
        row
        name={`${id}-every`}
        label="重复"
        value={values.every}
        choices={choicesOf(RECURRENCE_LABELS)}
        onChange={(value) => set('every', value as RecurrenceEvery)}
      />
      {values.every === RecurrenceEvery.WEEK ? (
        <CheckGroup
          wrap
          name={`${id}-weekdays`}
          label="每周的哪几天"
          choices={choicesOf(WEEKDAYS)}
          value={values.weekdays}
          onChange={(value) => set('weekdays', value)}
        />
      ) : null}
      {values.every === RecurrenceEvery.MONTH ? <PlaceInMonth id={id} rule={rule} /> : null}
      <Span id={id} rule={rule} />
    </>
  );
}

const Span = ({ id, rule: { values, set } }: DayRuleFieldsProps) => (
  <>
    <div className="fields-row">
      <DateField name={`${id}-from`} label="从" value={values.from} onChange={(day) => set('from', day)} />
      <DateField
        name={`${id}-through`}
        label="到"
        value={values.through}
        onChange={(day) => set('through', day)}
      />
    </div>
    <Checkbox
      name={`${id}-working`}
      label="只排工作日"
      hint="放假的日子跳过，调休上班的照排。"
      checked={values.workingDaysOnly}
      onChange={({ target }) => set('workingDaysOnly', target.checked)}
    />
  </>
);

const PlaceInMonth = ({ id, rule: { values, set } }: DayRuleFieldsProps) => (
  <div className="fields-row">
    <Select
      name={`${id}-nth`}
      label="每月的"
      options={optionsOf(PLACES)}
      value={values.nth}
      onChange={({ target }) => set('nth', target.value)}
    />
    <Select
      name={`${id}-weekday`}
      label="星期几"
      options={optionsOf(WEEKDAYS)}
      value={values.weekday}
      onChange={({ target }) => set('weekday', target.value)}
    />
  </div>
);
