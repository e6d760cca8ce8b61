import type { At } from '#client/route.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { CALENDAR_KIND_LABELS } from '#client/words.ts';
import { withQuery } from '../addresses.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { askedIn, KIND_WORDS, KINDS } from './asked.ts';

/** Each kind a link, whatever else is asked for. */
export function KindChips({ at: { query } }: { at: At }) {
  const asked = askedIn(query).kind;
  return (
    <div className="screen-only gap-top">
      <Chips
        label="按类别"
        items={[
          {
            label: '各类活动',
            href: withQuery(ACTIVITIES, { ...query, leibie: undefined }),
            current: asked === null,
          },
          ...KINDS.map((kind) => ({
            label: CALENDAR_KIND_LABELS[kind],
            href: withQuery(ACTIVITIES, { ...query, leibie: KIND_WORDS[kind] }),
            current: asked === kind,
          })),
        ]}
      />
    </div>
  );
}
