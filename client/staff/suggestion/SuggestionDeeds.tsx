import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { SuggestionDeeds_SuggestionFragment as Data } from '#client/graphql/graphql.ts';
import { offered } from '#client/staff/frame/CapabilityButton.tsx';
import { DeedForm } from '#client/staff/frame/DeedForm.tsx';
import { Deeds } from '#client/staff/frame/Deeds.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { ForwardSuggestion } from './ForwardSuggestion.tsx';
import { RevealSuggestion } from './RevealSuggestion.tsx';

export const SuggestionDeedsFragment = graphql(`
  fragment SuggestionDeeds_suggestion on Suggestion {
    id
    version
    viewerCan {
      answerSuggestion {
        ...CapabilityButton_capability
      }
      forwardSuggestion {
        ...CapabilityButton_capability
      }
      revealSuggestion {
        ...CapabilityButton_capability
      }
    }
  }
`);

const AnswerSuggestion = standard('answerSuggestion');

/** A suggestion as its deeds need it. */
export type DeedSuggestion = Data;

/** What the viewer can do with a suggestion now; nothing where it is another unit's turn. */
export function SuggestionDeeds({
  suggestion,
}: {
  suggestion: FragmentType<typeof SuggestionDeedsFragment>;
}) {
  const record = readFragment(SuggestionDeedsFragment, suggestion);
  const { id, version, viewerCan } = record;
  if (!Object.values(viewerCan).some((one) => typeof one === 'object' && offered(one))) return null;
  return (
    <Panel title="办理">
      <Deeds>
        <DeedForm
          form={`suggestion:${id}:answer`}
          capability={viewerCan.answerSuggestion}
          word="答复"
          document={AnswerSuggestion}
          fields={[
            {
              name: 'answer',
              label: '答复',
              kind: 'area',
              hint: '反映人凭回执看到；留有电子邮箱的，同时发给他。答复以后不能更改。',
            },
          ]}
          variables={({ answer = '' }) => ({ id, version, answer })}
        />
        <ForwardSuggestion capability={viewerCan.forwardSuggestion} suggestion={record} />
      </Deeds>
      {offered(viewerCan.revealSuggestion) ? <RevealSuggestion id={id} /> : null}
    </Panel>
  );
}
