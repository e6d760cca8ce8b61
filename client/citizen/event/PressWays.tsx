import type { EventStage } from '#client/graphql/graphql.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { accreditationHref, askHref, transcriptHref } from '../addresses/press.ts';

/** Stages at which a press conference is still to come. */
const COMING: ReadonlySet<EventStage> = new Set(['PUBLISHED', 'SIGNUP_OPEN', 'SIGNUP_CLOSED']);

interface PressWaysProps {
  no: string;
  stage: EventStage;
  /** Whether its hosts take journalists and questions. */
  pressSignUp: boolean;
}

/** From the announcement of a press conference to what one can do about it: ask, be accredited, read what is said. */
export const PressWays = ({ no, stage, pressSignUp }: PressWaysProps) => (
  <p className="row screen-only gap-below">
    {pressSignUp && COMING.has(stage) ? (
      <>
        <ButtonLink href={askHref(no)}>会前提问</ButtonLink>
        <ButtonLink look="quiet" href={accreditationHref(no)}>
          记者报名
        </ButtonLink>
      </>
    ) : null}
    <ButtonLink look={pressSignUp && COMING.has(stage) ? 'text' : 'quiet'} href={transcriptHref(no)}>
      文字实录
    </ButtonLink>
  </p>
);
