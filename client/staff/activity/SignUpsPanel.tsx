import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { SignUpsPanel_ActivityFragment as Data } from '#client/graphql/graphql.ts';
import { groupedCode, shortMoment } from '#client/format.ts';
import { allowedIn, type CapabilityRef } from '#client/staff/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { TakeAttendance } from './activity-documents.ts';
import { RevealParticipant } from './RevealParticipant.tsx';

export const SignUpsPanelFragment = graphql(`
  fragment SignUpsPanel_activity on PublicActivity {
    id
    version
    openSignUp
    signUps {
      id
      receiptNo
      displayName
      needs
      signedUpAt
      cancelledAt
      attended
    }
    viewerCan {
      takeAttendance {
        ...CapabilityButton_capability
      }
    }
  }
`);

type SignUp = Data['signUps'][number];

/** 报名名单, and who came. */
export function SignUpsPanel({ activity }: { activity: FragmentType<typeof SignUpsPanelFragment> }) {
  const { id, version, openSignUp, signUps, viewerCan } = readFragment(SignUpsPanelFragment, activity);
  if (!openSignUp) return null;
  const standing = signUps.filter(({ cancelledAt }) => !cancelledAt);
  return (
    <Panel title={`报名名单（${standing.length}人，取消${signUps.length - standing.length}人）`}>
      {standing.length === 0 ? (
        <p>还没有人报名。</p>
      ) : (
        <Attendance id={id} version={version} signUps={standing} capability={viewerCan?.takeAttendance} />
      )}
    </Panel>
  );
}

interface AttendanceProps {
  id: string;
  version: number;
  signUps: readonly SignUp[];
  capability: CapabilityRef | undefined;
}

function Attendance({ id, version, signUps, capability }: AttendanceProps) {
  const [came, setCame] = useState(
    () => new Set(signUps.filter(({ attended }) => attended).map((one) => one.id)),
  );
  const command = useCommand(TakeAttendance);
  const canTake = capability !== undefined && allowedIn(capability);
  const tick = (one: string, on: boolean) =>
    setCame((before) => new Set(on ? [...before, one] : [...before].filter((other) => other !== one)));
  return (
    <div className="stack">
      {signUps.map((one) => (
        <Participant
          key={one.id}
          signUp={one}
          came={came.has(one.id)}
          onTick={canTake ? (on) => tick(one.id, on) : null}
        />
      ))}
      <CommandReport command={command} />
      {canTake ? (
        <p>
          <Button
            aria-busy={command.busy}
            onClick={() => void command.run({ id, version, attendedIds: [...came] })}
          >
            登记到场（{came.size}人）
          </Button>
        </p>
      ) : null}
    </div>
  );
}

interface ParticipantProps {
  signUp: SignUp;
  came: boolean;
  onTick: ((on: boolean) => void) | null;
}

const Participant = ({ signUp, came, onTick }: ParticipantProps) => (
  <div className="stack">
    {onTick ? (
      <Checkbox
        name={`came-${signUp.id}`}
        label={wordsOf(signUp)}
        hint={hintOf(signUp)}
        checked={came}
        onChange={({ target }) => onTick(target.checked)}
      />
    ) : (
      <p>
        {wordsOf(signUp)}　<small>{hintOf(signUp)}</small>
      </p>
    )}
    <RevealParticipant id={signUp.id} />
  </div>
);

const wordsOf = ({ displayName, receiptNo }: SignUp) => `${displayName}　${groupedCode(receiptNo)}`;

const hintOf = ({ signedUpAt, needs, attended }: SignUp) =>
  [
    `${shortMoment(signedUpAt)}报名`,
    needs ? `需要：${needs}` : '',
    attended == null ? '' : attended ? '已登记到场' : '登记未到场',
  ]
    .filter(Boolean)
    .join('；');
