import { useId, type ReactNode } from 'react';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { Button, type Look } from '#client/ui/Button.tsx';
import { More } from '#client/ui/More.tsx';
import { FindingFragment, Findings } from './RefusalPanel.tsx';

/** Whether the viewer may take an action, and the findings against it. */
export interface CapabilityRef {
  readonly allowed: boolean;
  readonly findings: readonly FragmentType<typeof FindingFragment>[];
}

/** Findings that still block the action. */
export const findingsFor = ({ findings }: CapabilityRef) => readFragment(FindingFragment, findings);

/** Not this person's action at all, as opposed to not yet possible. */
export const notMine = ({ allowed, findings }: CapabilityRef) => !allowed && findings.length === 0;

/** Whether the action would be done now. */
export const allowedIn = ({ allowed }: CapabilityRef) => allowed;

/** Findings that say the matter is at another stage. */
const OTHER_STAGE: ReadonlySet<string> = new Set(['WRONG_STAGE', 'EXPERT_PHASE_PAST', 'INQUIRY_PHASE_PAST']);

/** Findings that say the server has no such program or service: nobody at a desk can mend that. */
const NOT_SET_UP: ReadonlySet<string> = new Set(['FFMPEG_REQUIRED', 'SPEECH_NOT_CONFIGURED']);

/** This person's action at this stage and on this server: done now, or waiting only for what is missing. */
export function offered(capability: CapabilityRef): boolean {
  const codes = findingsFor(capability).map(({ code }) => code);
  const hopeless = codes.some((code) => OTHER_STAGE.has(code) || NOT_SET_UP.has(code));
  return capability.allowed || (codes.length > 0 && !hopeless);
}

interface CapabilityButtonProps {
  capability: CapabilityRef;
  onPress: () => void;
  look?: Look | undefined;
  busy?: boolean | undefined;
  /** Subject of the action, read aloud after its word: for buttons of one name below one another. */
  about?: string | undefined;
  /** Id of the control for a field of a finding. */
  placeOf?: ((field: string) => string | undefined) | undefined;
  /** Said instead of nothing when it is another post's action. */
  whose?: string | undefined;
  children: ReactNode;
}

/** An action as the server allows it: to be pressed, or named with all that is missing. Nothing where it is another post's. */
export function CapabilityButton(props: CapabilityButtonProps) {
  const { capability, onPress, look, busy, about, placeOf, whose, children } = props;
  const findings = findingsFor(capability);
  const id = useId();
  if (capability.allowed)
    return (
      <Button look={look} about={about} onClick={onPress} aria-busy={busy}>
        {children}
      </Button>
    );
  if (findings.length === 0) return whose ? <p className="small soft">{whose}</p> : null;
  const blocks = findings.filter(({ severity }) => severity === 'BLOCK');
  return (
    <div className="action">
      <Button look={look} about={about} blockedBy={id}>
        {children}
      </Button>
      <div id={id}>
        <More row summary={`暂不能办理：还差${blocks.length}项`} open={blocks.length <= 3}>
          <Findings findings={blocks} placeOf={placeOf} />
        </More>
      </div>
    </div>
  );
}
