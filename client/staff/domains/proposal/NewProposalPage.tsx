import { useLocation } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { proposalPath } from '#client/staff/ground/addresses/proposal.ts';
import {
  argued,
  emptyProposal,
  inputOf,
  PROPOSAL_LABELS,
  type ProposalForm,
  wantingIn,
} from './proposal-form.ts';
import { ProposalFields } from './ProposalFields.tsx';
import { Wanting } from './Wanting.tsx';

const NewProposalQuery = graphql(`
  query NewProposal {
    proposerKinds
    serverTime {
      today
    }
  }
`);

const ProposeDecision = standard('proposeDecision');

const TITLE = '提出决策事项建议';

/** 提出决策事项建议: a unit its own, the office what others propose. */
export function NewProposalPage() {
  useTitle(TITLE);
  const asked = useDesk(NewProposalQuery, {});
  return (
    <>
      <DeskTop title={TITLE} note="国令713号第十条">
        <ButtonLink look="quiet" href={paths.proposals}>
          返回列表
        </ButtonLink>
      </DeskTop>
      <Waiting asked={asked}>
        {({ proposerKinds: [first, ...others], serverTime: { today } }) =>
          first ? (
            <DeskBody>
              <Panel title="建议">
                <Form first={first} kinds={[first, ...others]} today={today} />
              </Panel>
            </DeskBody>
          ) : (
            <NotFoundPage />
          )
        }
      </Waiting>
    </>
  );
}

type Kind = ProposalForm['proposerKind'];

const placeOf = (field: string) => (field in PROPOSAL_LABELS ? field : undefined);

function Form({ first, kinds, today }: { first: Kind; kinds: readonly Kind[]; today: string }) {
  const [, navigate] = useLocation();
  const viewer = useViewer();
  const draft = useDraft('proposal:new', emptyProposal(first, today));
  const propose = useCommand(ProposeDecision, {
    onDone: ({ id }) => {
      draft.discard();
      navigate(proposalPath(id));
    },
  });
  return (
    <SaveForm
      label={TITLE}
      word="提出建议"
      command={propose}
      draft={draft}
      labels={PROPOSAL_LABELS}
      onSave={() => void propose.run({ input: inputOf(draft.values) })}
    >
      {argued(draft.values.proposerKind).length > 0 ? (
        <p>以{viewer.unit.name}的名义提出，应当论证下列各项。</p>
      ) : null}
      <Wanting findings={wantingIn(draft.values)} placeOf={placeOf} />
      <ProposalFields draft={draft} kinds={kinds} today={today} errorOf={propose.fieldError} />
    </SaveForm>
  );
}
