import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { MatterPanel_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import {
  chosenLaws,
  type LawAnswer,
  lawsIn,
  lawAnswers,
} from '#client/staff/domains/catalogue/special-law-choices.ts';
import { useLaws } from '#client/staff/ground/frame/use-laws.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CheckGroup, choicesOf } from '#client/staff/ground/frame/CheckGroup.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Fold } from '#client/staff/ground/frame/Fold.tsx';
import { More } from '#client/ui/More.tsx';
import { DECISION_CATEGORY_LABELS, DECISION_CATEGORY_TEXTS, SPECIAL_RULE_LABELS } from '#client/words.ts';

export const MatterPanelFragment = graphql(`
  fragment MatterPanel_decision on Decision {
    id
    version
    outsideReason
    categories
    specialRules
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

const TellMatter = graphql(`
  mutation TellMatter($id: ID!, $version: Int!, $input: MatterInput!) {
    tellMatter(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
        categories
        specialRules
      }
      ...RefusalPanel_refusal
    }
  }
`);

const LABELS = { categories: '属于哪类事项', specialRules: '适用的专门规定' };

/** 目录外事项的类别和专门规定: what a row of the catalogue says of the others. */
export function MatterPanel({ decision }: { decision: FragmentType<typeof MatterPanelFragment> }) {
  const record = readFragment(MatterPanelFragment, decision);
  if (record.outsideReason == null) return null;
  return (
    <Fold
      place="leibie"
      title="事项类别和专门规定"
      aside={record.categories.length === 0 ? '没有写明' : null}
      work={record.categories.length === 0 && allowedIn(offer(record.viewerCan, 'tellMatter'))}
    >
      <p>{standing(record)}</p>
      {allowedIn(offer(record.viewerCan, 'tellMatter')) ? (
        <More summary={record.categories.length === 0 ? '补填' : '增补'} row>
          <MatterForm record={record} />
        </More>
      ) : null}
    </Fold>
  );
}

const standing = ({ categories, specialRules }: Data) => {
  if (categories.length === 0)
    return '启动时没有写明。由县司法局补填以后，才能公开征求意见、送请合法性审查。';
  const kinds = categories.map((one) => DECISION_CATEGORY_LABELS[one]).join('、');
  const laws = specialRules.map((one) => SPECIAL_RULE_LABELS[one]).join('、') || '没有另有规定';
  return `${kinds}；${laws}。`;
};

function MatterForm({ record: { id, version, categories, specialRules } }: { record: Data }) {
  const inForce = useLaws();
  const laws: LawAnswer[] = [...specialRules];
  const draft = useDraft(`matter:${id}`, { categories: [...categories], specialRules: laws });
  const command = useCommand(TellMatter, { onDone: draft.discard });
  const { values, set } = draft;
  const input = { categories: values.categories, specialRules: lawsIn(values.specialRules) };
  return (
    <SaveForm
      label="事项类别和专门规定"
      word="保存"
      command={command}
      draft={draft}
      labels={LABELS}
      onSave={() => void command.run({ id, version, input })}
    >
      <CheckGroup
        name="categories"
        label={LABELS.categories}
        hint="条例第三条，可以多选。"
        choices={choicesOf(DECISION_CATEGORY_LABELS, DECISION_CATEGORY_TEXTS)}
        value={values.categories}
        error={command.fieldError('categories')}
        onChange={(chosen) => set('categories', chosen)}
      />
      <CheckGroup
        name="specialRules"
        label={LABELS.specialRules}
        hint="已经写明的不能取消，只能增加。"
        choices={lawAnswers(inForce)}
        value={values.specialRules}
        error={command.fieldError('specialRules')}
        onChange={(chosen) => set('specialRules', chosenLaws(values.specialRules, chosen))}
      />
    </SaveForm>
  );
}
