import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { SuggestionActions_SuggestionFragment as Data } from '#client/graphql/graphql.ts';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { ForwardSuggestion } from './ForwardSuggestion.tsx';
import { RevealSuggestion } from './RevealSuggestion.tsx';

export const SuggestionActionsFragment = graphql(`
  fragment SuggestionActions_suggestion on Suggestion {
    id
    version
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

const AnswerSuggestion = standard('answerSuggestion');

/** A suggestion as its actions need it. */
export type ActionSuggestion = Data;

/** Actions the viewer may take on a suggestion now; renders nothing where it is another unit's turn. */
export function SuggestionActions({
  suggestion,
}: {
  suggestion: FragmentType<typeof SuggestionActionsFragment>;
}) {
  const record = readFragment(SuggestionActionsFragment, suggestion);
  const { id, version, viewerCan } = record;
  if (!viewerCan.some(offered)) return null;
  return (
    <Panel title="办理">
      <Actions>
        <ActionForm
          form={`suggestion:${id}:answer`}
          capability={offer(viewerCan, 'answerSuggestion')}
          word="答复"
          document={AnswerSuggestion}
          fields={[
            {
              name: 'answer',
              label: '答复',
              kind: 'area',
              hint: '反映人凭回执看到；留有电子邮箱的，同时发到邮箱。答复以后不能更改。',
            },
          ]}
          variables={({ answer = '' }) => ({ id, version, answer })}
        />
        <ForwardSuggestion capability={offer(viewerCan, 'forwardSuggestion')} suggestion={record} />
      </Actions>
      {offered(offer(viewerCan, 'revealSuggestion')) ? <RevealSuggestion id={id} /> : null}
    </Panel>
  );
}
