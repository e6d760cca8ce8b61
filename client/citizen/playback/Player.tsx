import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Player_PlaybackFragment as Of } from '#client/graphql/graphql.ts';
import { fileSize } from '#client/format.ts';
import { More } from '#client/ui/More.tsx';
import { withQuery } from '../addresses.ts';
import { playbackHref } from '../addresses/meeting.ts';
import { captionsHref, chaptersHref, wordsHref } from '../addresses/playback.ts';

export const PlayerFragment = graphql(`
  fragment Player_playback on Playback {
    recordingId
    no
    name
    part
    poster
    sources {
      id
      url
      mime
      size
      height
    }
    text {
      total
    }
  }
`);

type Source = Of['sources'][number];

/** On slow lines a picture of this height still plays. */
const USUAL_HEIGHT = 480;

interface PlayerProps {
  playback: FragmentType<typeof PlayerFragment>;
  /** The second it begins at, as it was asked for. */
  second: string | undefined;
  quality: string | undefined;
}

/** The recording in the browser's own player; captions are on, the moment stands in the address. */
export function Player({ playback, second, quality }: PlayerProps) {
  const of = readFragment(PlayerFragment, playback);
  const at = /^\d{1,6}$/.test(second ?? '') ? Number(second) : null;
  const source = chosen(of.sources, quality);
  if (!source) return <p>这段录像现在没有可以播放的文件，请看文字记录。</p>;
  const known = { no: of.no, part: of.part, start: at };
  return (
    <div data-island="player" data-wake="idle" data-props={JSON.stringify(known)}>
      <div className="player" id="player">
        <video
          controls
          playsInline
          preload={at === null ? 'none' : 'metadata'}
          poster={of.poster ?? undefined}
          aria-label={`${of.name}回放`}
        >
          <source src={`${source.url}${at === null ? '' : `#t=${at}`}`} type={source.mime} />
          {of.text.total > 0 ? (
            <track
              default
              kind="captions"
              srcLang="zh-CN"
              label="中文字幕"
              src={captionsHref(of.no, of.recordingId)}
            />
          ) : null}
          <track kind="chapters" srcLang="zh-CN" label="议程" src={chaptersHref(of.no, of.recordingId)} />
          <p>
            您的浏览器不能播放录像。<a href={saved(source)}>下载录像</a>，或者看下面的文字记录。
          </p>
        </video>
      </div>
      <Bar of={of} source={source} at={at} />
    </div>
  );
}

/** Source in the quality asked for, else the largest picture that slow lines carry. */
function chosen(sources: readonly Source[], quality: string | undefined): Source | undefined {
  const asked = sources.find(({ height }) => height !== null && String(height) === quality);
  return asked ?? sources.find(({ height }) => (height ?? 0) <= USUAL_HEIGHT) ?? sources.at(-1);
}

const saved = ({ url }: Source) => `${url}?xiazai=1`;

const Bar = ({ of, source, at }: { of: Of; source: Source; at: number | null }) => (
  <div className="player-bar">
    {of.sources.length > 1 ? <Qualities of={of} source={source} at={at} /> : null}
    <More row summary="下载">
      <ul>
        <li>
          <a href={saved(source)}>录像（{fileSize(source.size)}）</a>
        </li>
        {of.text.total > 0
          ? SAVED.map(([format, label]) => (
              <li key={format}>
                <a href={wordsHref(of.no, of.recordingId, format)}>{label}</a>
              </li>
            ))
          : null}
      </ul>
    </More>
  </div>
);

const SAVED = [
  ['docx', '文字记录（Word）'],
  ['txt', '文字记录（纯文本）'],
  ['srt', '字幕（SRT）'],
  ['vtt', '字幕（WebVTT）'],
] as const;

/** Other qualities of the picture, each at an address of its own. */
const Qualities = ({ of, source, at }: { of: Of; source: Source; at: number | null }) => (
  <span>
    清晰度：
    {of.sources.map((one) => {
      const label = one.height ? `${one.height}线` : '原画';
      const href = withQuery(playbackHref(of.no), {
        t: at === null ? undefined : String(at),
        duan: of.part === 1 ? undefined : String(of.part),
        qing: one.height ? String(one.height) : undefined,
      });
      return one.id === source.id ? (
        <b key={one.id}>{label}　</b>
      ) : (
        <a key={one.id} href={`${href}#player`}>
          {label}　
        </a>
      );
    })}
  </span>
);
