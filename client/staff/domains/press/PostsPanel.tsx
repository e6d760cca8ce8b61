import { useState } from 'react';
import { offer } from '#client/offer.ts';
import { LivePost } from '#client/citizen/playback/LiveFeed.tsx';
import { clock } from '#client/format.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { CorrectPressPost } from './live-documents.ts';
import type { PostRow, PressProps } from './press-record.ts';

/** 已发布: the newest first, each to be corrected; what was wrong stays, struck through. */
export function PostsPanel({ press }: PressProps) {
  const { posts, viewerCan } = press;
  if (posts.length === 0) return null;
  return (
    <Panel title="已发布" aside={<span className="small soft">{posts.length}条</span>}>
      <ol className="live plain">
        {posts.toReversed().map((post) => (
          <li key={post.id} id={`tuwen-${post.seq}`}>
            <LivePost post={post} />
            {post.correctedBy == null && allowedIn(offer(viewerCan, 'correct')) ? (
              <Correct press={press} post={post} />
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** 更正: what is right, word for word; under one key however often it is sent. */
function Correct({ press: { viewerCan }, post }: PressProps & { post: PostRow }) {
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return (
    <RecordForm
      form={`press-correct:${post.id}`}
      capability={offer(viewerCan, 'correct')}
      look="text"
      word={`更正${clock(post.at)}的这一条`}
      document={CorrectPressPost}
      record={{ speaker: post.speaker ?? '', text: post.text }}
      fields={[
        { kind: 'text', name: 'speaker', label: '发言人', required: true },
        {
          kind: 'area',
          name: 'text',
          label: '更正以后的话',
          hint: '原文不会删去，页面上划去并注明已更正。',
          required: true,
        },
      ]}
      variables={({ speaker, text }) => ({ id: post.id, input: { idempotencyKey, speaker, text } })}
    />
  );
}
