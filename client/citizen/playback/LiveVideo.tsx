import { createElement } from 'react';
import { insteadOfVideo, type LiveStanding } from './live-words.ts';

interface Video {
  kind: 'HLS' | 'EMBED';
  url: string;
}

interface LiveVideoProps {
  live: LiveStanding & { video?: Video | null | undefined };
}

/** 视频直播: the media centre's signal while it may be shown, else why there is none. */
export const LiveVideo = ({ live }: LiveVideoProps) => (
  <div className="live-video" data-live="video">
    {live.video ? (
      <Signal {...live.video} />
    ) : (
      <p className="live-video-note">{insteadOfVideo(live, false)}</p>
    )}
  </div>
);

const Signal = ({ kind, url }: Video) =>
  kind === 'EMBED' ? createElement(FRAME, frameOf(url)) : <Hls url={url} />;

const FRAME = 'iframe';

/** The page within is of another host than ours, whose own origin its player needs; it can neither leave its frame nor open windows. */
const frameOf = (src: string) => ({
  src,
  title: '视频直播',
  sandbox: 'allow-scripts allow-same-origin allow-presentation',
  allow: 'fullscreen; autoplay',
  referrerPolicy: 'no-referrer' as const,
});

const Hls = ({ url }: { url: string }) => (
  <>
    <video controls preload="none" playsInline data-hls={url} src={url} aria-label="视频直播" />
    <noscript>
      <p className="live-video-note">
        浏览器放不出来的，<a href={url}>用播放器打开直播地址</a>。
      </p>
    </noscript>
  </>
);
