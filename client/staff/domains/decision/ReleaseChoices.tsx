import type { FactsPanel_DecisionFragment } from '#client/graphql/graphql.ts';
import { ChoiceBox } from '#client/ui/ChoiceGroup.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { releaseField } from '#server/law/catalogue/releases.ts';
import { droppedIn, RELEASE_LABELS, type ReleaseForm, type ReleaseKey } from './release-form.ts';

interface ReleaseChoicesProps extends ReleaseForm {
  dropped: FactsPanel_DecisionFragment['droppedByEdition'];
  errorAt: (field: string) => string | undefined;
  onReleases: (releases: ReleaseForm['releases']) => void;
}

/** 目录新版本删去的要求: each is asked for with its reason right below it. */
export function ReleaseChoices({ dropped, ...props }: ReleaseChoicesProps) {
  const free = droppedIn(dropped).filter(({ keptFor }) => keptFor === null);
  if (free.length === 0) return null;
  return (
    <fieldset className="field">
      <legend>目录新版本删去的要求</legend>
      <p className="small soft">仍须遵守。确实不再需要的，勾选并写明理由；认定以后向社会公开。</p>
      <div className="choices">
        {free.map(({ what, verb, name }) => (
          <OneRelease key={what} what={what} label={`${verb}：${name}`} {...props} />
        ))}
      </div>
    </fieldset>
  );
}

type OneProps = Omit<ReleaseChoicesProps, 'dropped'> & { what: ReleaseKey; label: string };

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
