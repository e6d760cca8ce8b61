import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { Note } from '#client/ui/Note.tsx';
import { LiveActions } from './LiveActions.tsx';
import { PostPanel } from './PostPanel.tsx';
import { PostsPanel } from './PostsPanel.tsx';
import { PressDesk } from './PressDesk.tsx';
import { TranscriptActions } from './TranscriptActions.tsx';
import { TranscriptPanel } from './TranscriptPanel.tsx';

/** 直播和实录: what is said as it is said, then the transcript; made for a telephone in the hall too. */
export const TranscriptPage = () => (
  <PressDesk title="直播和实录" other="press" watching>
    {(press) => (
      <>
        {press.owed.map(({ code, message, fix }) =>
          press.stage === 'HELD' ? (
            <Note key={code} tone="care" title={message} level={2}>
              {fix}
            </Note>
          ) : null,
        )}
        <AsideFirst
          aside={
            <>
              <LiveActions press={press} />
              <TranscriptActions press={press} />
            </>
          }
        >
          <PostPanel press={press} />
          <TranscriptPanel press={press} />
          <PostsPanel press={press} />
        </AsideFirst>
      </>
    )}
  </PressDesk>
);
