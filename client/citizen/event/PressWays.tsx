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

/** Whether one can ask beforehand, and journalists can be accredited (会前提问、记者报名). */
export const takesQuestions = ({ stage, pressSignUp }: Omit<PressWaysProps, 'no'>) =>
  pressSignUp && COMING.has(stage);

/** From the announcement of a press conference to what one can do about it: ask, be accredited, read what is said. */
export const PressWays = ({ no, stage, pressSignUp }: PressWaysProps) => (
  <p className="row screen-only gap-below">
    {takesQuestions({ stage, pressSignUp }) ? (
      <>
        <ButtonLink href={askHref(no)}>会前提问</ButtonLink>
        <ButtonLink look="quiet" href={accreditationHref(no)}>
          记者报名
        </ButtonLink>
      </>
    ) : null}
    <ButtonLink look={takesQuestions({ stage, pressSignUp }) ? 'text' : 'quiet'} href={transcriptHref(no)}>
      文字实录
    </ButtonLink>
  </p>
);
