import type {
  DecisionStepKind,
  FactsPanel_DecisionFragment,
  SpecialRuleKind,
} from '#client/graphql/graphql.ts';
import { ChoiceBox } from '#client/ui/ChoiceGroup.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { releaseField } from '#server/law/catalogue/edition-release.ts';
import { SPECIAL_RULE_NAMES } from '#server/law/catalogue/special-law.ts';
import { DECISION_STEP_LABELS } from '#server/law/decision/decision-phase.ts';
import { RELEASE_LABELS, type ReleaseForm } from './release-form.ts';

type Key = DecisionStepKind | SpecialRuleKind;

interface ReleaseChoicesProps extends ReleaseForm {
  dropped: FactsPanel_DecisionFragment['droppedByEdition'];
  errorAt: (field: string) => string | undefined;
  onReleases: (releases: ReleaseForm['releases']) => void;
}

/** 目录新版本删去的要求: each is asked for with its reason right below it. */
export function ReleaseChoices({ dropped: { steps, laws }, ...props }: ReleaseChoicesProps) {
  if (steps.length + laws.length === 0) return null;
  return (
    <fieldset className="field">
      <legend>目录新版本删去的要求</legend>
      <p className="small soft">仍须履行。确实不再需要的，勾选并写明理由；认定以后向社会公开。</p>
      <div className="choices">
        {steps.map((step) => (
          <OneRelease key={step} what={step} label={`不再履行：${DECISION_STEP_LABELS[step]}`} {...props} />
        ))}
        {laws.map((law) => (
          <OneRelease key={law} what={law} label={`不再适用：${SPECIAL_RULE_NAMES[law]}`} {...props} />
        ))}
      </div>
    </fieldset>
  );
}

type OneProps = Omit<ReleaseChoicesProps, 'dropped'> & { what: Key; label: string };

function OneRelease({ what, label, releases, errorAt, onReleases }: OneProps) {
  const asked = releases[what] !== undefined;
  const field = releaseField(what);
  const { [what]: reason = '', ...others } = releases;
  return (
    <>
      <ChoiceBox
        type="checkbox"
        name="released"
        value={what}
        label={label}
        checked={asked}
        onChange={() => onReleases(asked ? others : { ...others, [what]: '' })}
      />
      {asked ? (
        <TextArea
          name={field}
          label={RELEASE_LABELS[field] ?? label}
          short
          value={reason}
          error={errorAt(field)}
          onChange={({ target }) => onReleases({ ...others, [what]: target.value })}
        />
      ) : null}
    </>
  );
}
