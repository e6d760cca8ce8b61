import { skipToken } from '@apollo/client/react';
import { useParams } from 'wouter';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { DECISION_PHASE_LABELS } from '#client/words.ts';
import { SINCE, VERSION } from '#client/staff/ground/addresses/draft.ts';
import { type DraftDecision, DraftDeskQuery, type DraftHead, DraftVersionQuery } from './draft-record.ts';
import { FixDraft } from './FixDraft.tsx';
import { NoDraft } from './NoDraft.tsx';
import { VersionList } from './VersionList.tsx';
import { VersionView } from './VersionView.tsx';

/** 草案: the versions of a decision's draft, each with its text and its changes, and the one that is worked on. */
export function DraftPage() {
  const { no = '' } = useParams();
  useTitle('草案');
  const asked = useDesk(DraftDeskQuery, { no });
  return (
    <Waiting asked={asked}>
      {({ decision }) => (decision ? <DraftDesk decision={decision} /> : <NotFoundPage />)}
    </Waiting>
  );
}

const DraftDesk = ({ decision }: { decision: DraftDecision }) => {
  const { no, title, phase, drafts } = decision;
  return (
    <>
      <DeskTop title={`草案：${title}`} note={`${no}　${DECISION_PHASE_LABELS[phase]}`}>
        <ButtonLink look="quiet" href={decisionPath(no)}>
          决策办理
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        {drafts.length > 0 ? <Versions decision={decision} /> : <NoDraft decision={decision} />}
      </DeskBody>
    </>
  );
};

const numberIn = (text: string | undefined) => (text && /^\d{1,9}$/.test(text) ? Number(text) : null);

/** The version in the address, or the newest one; against which other, or the one it was made from. */
function useShown(drafts: readonly DraftHead[]) {
  const address = useAddress();
  const asked = numberIn(address.get(VERSION));
  const head = asked === null ? drafts.at(-1) : drafts.find(({ no }) => no === asked);
  const since = numberIn(address.get(SINCE));
  return { head, since: drafts.some(({ no }) => no === since) ? since : null };
}

function Versions({ decision }: { decision: DraftDecision }) {
  const { head, since } = useShown(decision.drafts);
  const asked = useDesk(DraftVersionQuery, head ? { no: decision.no, version: head.no, since } : skipToken);
  if (!head) return <NotFoundPage />;
  const version = asked.data?.decision?.draft;
  return (
    <AsideFirst
      aside={
        <>
          <VersionList decision={decision} shown={head.no} />
          {version?.no === head.no ? <FixDraft version={version} /> : null}
        </>
      }
    >
      <Waiting asked={asked}>
        {() =>
          version?.no === head.no ? (
            <VersionView key={version.id} decision={decision} version={version} since={since} />
          ) : null
        }
      </Waiting>
    </AsideFirst>
  );
}
