import type {
  CorrectedPart,
  ExplanationPart_ConsultationFragment as Explained,
} from '#client/graphql/graphql.ts';
import { dayOf, fileSize, longDate } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { More } from '#client/ui/More.tsx';
import { saidDuration, saidTime } from '#server/law/playback/cue-time.ts';
import { sentence } from '#server/law/sentence.ts';
import { speakerOf } from '#server/law/playback/cue-writing.ts';
import { Corrected } from '../notice/Corrected.tsx';

type Clip = Explained['clips'][number];

/** Where it stands: with the draft, or with the decision. */
interface InPart {
  part: CorrectedPart;
}

/**
 * Most lines of a clip's transcript that is shown open; a longer one is folded, so that the rest of the page stays in
 * reach.
 */
const OPEN_UP_TO = 40;

/** 解读视频: each with its length and size before anything is loaded, its captions on, and every word of it as text. */
export const Clips = ({ clips, part, open }: { clips: readonly Clip[]; open?: boolean } & InPart) =>
  clips.length === 0 ? null : (
    <More row open={open} summary={summaryOf(clips)}>
      <div className="stack" id="shipin">
        {clips.map((clip) => (
          <OneClip key={clip.id} clip={clip} part={part} />
        ))}
      </div>
    </More>
  );

/** How many can be watched, and how many were taken down. */
function summaryOf(clips: readonly Clip[]): string {
  const gone = clips.filter(({ withdrawnAt }) => withdrawnAt).length;
  const [shown, down] = [`${clips.length - gone}段`, `${gone}段已撤下`];
  if (gone === 0) return `解读视频（${shown}）`;
  return gone === clips.length ? `解读视频（${down}）` : `解读视频（${shown}，另有${down}）`;
}

const OneClip = ({ clip, part }: { clip: Clip } & InPart) => (
  <section className="stack clip" aria-labelledby={`shipin-${clip.id}`}>
    <p id={`shipin-${clip.id}`}>
      <b>
        <Corrected part={part}>{clip.title}</Corrected>
      </b>
    </p>
    {clip.withdrawnAt ? <TakenDown {...clip} withdrawnAt={clip.withdrawnAt} /> : null}
    {clip.source ? <Film clip={clip} source={clip.source} /> : null}
    {clip.source || clip.withdrawnAt ? null : <p>视频还不能播放，请看文字稿。</p>}
    <Words clip={clip} part={part} />
  </section>
);

const TakenDown = ({
  withdrawnAt,
  withdrawReason,
}: Pick<Clip, 'withdrawReason'> & { withdrawnAt: string }) => (
  <Note tone="care">
    <p>
      该解读视频已于{longDate(dayOf(withdrawnAt))}撤下。原因：{sentence(withdrawReason ?? '')}
    </p>
  </Note>
);

const Film = ({ clip, source }: { clip: Clip; source: NonNullable<Clip['source']> }) => (
  <>
    <p className="small soft">
      {[
        clip.durationMs === null ? '' : `时长${saidDuration(clip.durationMs)}`,
        `大小${fileSize(source.size)}`,
        '点播放才开始下载',
      ]
        .filter(Boolean)
        .join('，')}
    </p>
    <div className="player">
      <video controls playsInline preload="none" aria-label={clip.title || '解读视频'}>
        <source src={source.url} type={source.mime} />
        {clip.cues.length > 0 ? (
          <track default kind="captions" srcLang="zh-CN" label="中文字幕" src={clip.captions} />
        ) : null}
        <p>
          您的浏览器不能播放视频。<a href={saved(source)}>下载视频</a>，或者看文字稿。
        </p>
      </video>
    </div>
    <ul className="plain row small">
      <li>
        <a href={saved(source)}>下载视频（{fileSize(source.size)}）</a>
      </li>
      {clip.cues.length > 0
        ? SAVED.map(([format, label]) => (
            <li key={format}>
              <a href={`${clip.words}.${format}`}>{label}</a>
            </li>
          ))
        : null}
    </ul>
  </>
);

const SAVED = [
  ['docx', '下载文字稿（Word）'],
  ['srt', '下载字幕（SRT）'],
] as const;

const saved = ({ url }: NonNullable<Clip['source']>) => `${url}?xiazai=1`;

/** Words spoken in the clip, in order: the same for people who cannot hear or load it. */
const Words = ({ clip: { cues }, part }: { clip: Clip } & InPart) =>
  cues.length === 0 ? null : (
    <More row open={cues.length <= OPEN_UP_TO} summary={`文字稿（${cues.length}句）`}>
      <ol className="transcript">
        {cues.map((cue, index) => {
          const speaker = speakerOf(cue);
          const before = cues[index - 1];
          return (
            <li key={cue.id}>
              <span className="num soft">{saidTime(cue.startsMs)}</span>
              <div>
                {speaker && (!before || speakerOf(before) !== speaker) ? <b>{speaker}</b> : null}
                <p>
                  <Corrected part={part}>{cue.text}</Corrected>
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </More>
  );
