import type { DecisionFact } from '#client/graphql/graphql.ts';
import { ChoiceBox } from '#client/ui/ChoiceGroup.tsx';
import { Described, describedBy } from '#client/ui/Field.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { CHOICES, LABELS, reasonField } from './facts-form.ts';

type Reasons = Partial<Record<DecisionFact, string>>;

interface FactChoicesProps {
  legend: string;
  hint: string;
  /** Those that may be ticked; all of them where it is not said. */
  among?: readonly DecisionFact[];
  facts: readonly DecisionFact[];
  /** In force, and not ticked: it is asked why. */
  lowered: readonly DecisionFact[];
  reasons: Reasons;
  errorAt: (field: string) => string | undefined;
  onFacts: (facts: DecisionFact[]) => void;
  onReasons: (reasons: Reasons) => void;
}

/** 事项情形, one question each; whoever answers yes says why right below it. */
export function FactChoices(props: FactChoicesProps) {
  const { legend, hint, among, errorAt } = props;
  const error = errorAt('facts');
  return (
    <fieldset className="field" aria-describedby={describedBy('facts', { hint, error })}>
      <legend>{legend}</legend>
      <Described id="facts" hint={hint} error={error} />
      <div className="choices">
        {CHOICES.filter(({ value }) => among?.includes(value) ?? true).map((choice) => (
          <OneFact key={choice.value} choice={choice} {...props} />
        ))}
      </div>
    </fieldset>
  );
}

type One = FactChoicesProps & { choice: (typeof CHOICES)[number] };

/** One question, and the field for its reason where it is answered with yes, or no longer is. */
function OneFact({ choice, facts, lowered, reasons, errorAt, onFacts, onReasons }: One) {
  const { value, label, hint } = choice;
  const [holds, dropped] = [facts.includes(value), lowered.includes(value)];
  const field = reasonField(value);
  return (
    <>
      <ChoiceBox
        type="checkbox"
        name="facts"
        value={value}
        label={label}
        hint={hint}
        checked={holds}
        onChange={() => onFacts(holds ? facts.filter((other) => other !== value) : [...facts, value])}
      />
      {holds || dropped ? (
        <TextArea
          name={field}
          label={dropped ? `不再属于“${label}”的理由` : (LABELS[field] ?? label)}
          short
          value={reasons[value] ?? ''}
          error={errorAt(field)}
          onChange={({ target }) => onReasons({ ...reasons, [value]: target.value })}
        />
      ) : null}
    </>
  );
}
