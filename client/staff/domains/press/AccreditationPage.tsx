import { PressDesk } from './PressDesk.tsx';
import { AccreditationsPanel } from './AccreditationsPanel.tsx';
import { QuestionsPanel } from './QuestionsPanel.tsx';
import { SignUpSwitch } from './SignUpSwitch.tsx';

/** 记者和提问: who is accredited, who has come, what is asked and what becomes of it. */
export const AccreditationPage = () => (
  <PressDesk title="记者和提问" other="transcript" watching>
    {(press) => (
      <>
        <SignUpSwitch press={press} />
        {press.event.pressSignUp ? (
          <>
            <AccreditationsPanel press={press} />
            <QuestionsPanel press={press} />
          </>
        ) : null}
      </>
    )}
  </PressDesk>
);
