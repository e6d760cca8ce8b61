import { useState } from 'react';
import { offer } from '#client/offer.ts';
import { clock } from '#client/format.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { CorrectForm } from './CorrectForm.tsx';
import { PinLive, UnpinLive } from './live-documents.ts';
import type { LiveProps } from './LiveDeskPage.tsx';

type Post = LiveProps['live']['posts']['nodes'][number];

/** 已发布: the newest first, each to be corrected or put at the top. */
export function LiveHistory({ live }: LiveProps) {
  const { nodes } = live.posts;
  const pinned = new Set(live.state.pinned.map(({ id }) => id));
  return (
    <Panel title="已发布" aside={<span className="small soft">{live.state.lastSeq}条</span>}>
      {nodes.length === 0 ? <p>还没有图文。</p> : null}
      <ol className="live plain">
        {nodes.map((post) => (
          <li key={post.id}>
            <Published post={post} />
            {post.correctedBy ? null : <PostActions post={post} live={live} pinned={pinned.has(post.id)} />}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

const Published = ({ post: { at, item, speaker, text, corrects, correctedBy, images } }: { post: Post }) => (
  <>
    <time dateTime={at}>{clock(at)}</time>
    {item ? <span className="soft small">第{item.position}项</span> : null}{' '}
    {corrects ? <Tag kind="care">更正</Tag> : null}
    <p>
      {correctedBy ? (
        <del>
          <span className="visually-hidden">已更正，原文：</span>
          {speaker ? `${speaker}：` : ''}
          {text}
        </del>
      ) : (
        <>
          {speaker ? <b>{speaker}：</b> : null}
          {text}
        </>
      )}
    </p>
    {images.length > 0 ? <p className="small soft">图片：{images.map(({ alt }) => alt).join('；')}</p> : null}
  </>
);

interface PostActionsProps extends Pick<LiveProps, 'live'> {
  post: Post;
  pinned: boolean;
}

function PostActions({ post, live, pinned }: PostActionsProps) {
  const [open, setOpen] = useState(false);
  const atTop = useCommand(PinLive);
  const down = useCommand(UnpinLive);
  const pin = pinned ? down : atTop;
  const about = `${clock(post.at)}的一条`;
  if (open) return <CorrectForm post={post} onClose={() => setOpen(false)} />;
  return (
    <>
      <p className="row">
        {allowedIn(offer(live.viewerCan, 'correct')) ? (
          <Button look="text" mini about={about} onClick={() => setOpen(true)}>
            更正
          </Button>
        ) : null}
        {allowedIn(offer(live.viewerCan, 'pin')) ? (
          <Button
            look="text"
            mini
            about={about}
            aria-busy={pin.busy}
            onClick={() => void pin.run({ id: post.id })}
          >
            {pinned ? '取消置顶' : '置顶'}
          </Button>
        ) : null}
      </p>
      <CommandReport command={pin} />
    </>
  );
}
