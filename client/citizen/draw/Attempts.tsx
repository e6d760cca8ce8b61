import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { moment } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { drawHref } from '../addresses/draw.ts';

export const AttemptsFragment = graphql(`
  fragment Attempts_draw on Draw {
    no
    attempt
    voidedAt
    voidReason
    item {
      draws {
        no
        attempt
        voidReason
      }
    }
  }
`);

/** A void draw with its reason and what took its place; a later one with those before it: nothing drawn is silently gone. */
export function Attempts({ draw: masked }: { draw: FragmentType<typeof AttemptsFragment> }) {
  const { attempt, voidedAt, voidReason, item } = readFragment(AttemptsFragment, masked);
  const all = item?.draws ?? [];
  const next = all.find((one) => one.attempt === attempt + 1);
  const before = all.filter((one) => one.attempt < attempt);
  return (
    <>
      {voidedAt ? (
        <Note tone="care" title="这次抽选已经作废">
          <p>理由：{voidReason}</p>
          <p className="small soft">
            {moment(voidedAt)}作废，没有按它发出邀请。公布过的内容保留在下面。
            {next ? (
              <>
                重新抽选见<a href={drawHref(next.no)}>第{next.attempt}次抽选</a>。
              </>
            ) : (
              '还没有重新抽选。'
            )}
          </p>
        </Note>
      ) : null}
      {before.length > 0 ? (
        <Note title={`这是第${attempt}次抽选`}>
          {before.map((one) => (
            <p key={one.no}>
              <a href={drawHref(one.no)}>第{one.attempt}次抽选</a>已作废，理由：{one.voidReason}
            </p>
          ))}
        </Note>
      ) : null}
    </>
  );
}
