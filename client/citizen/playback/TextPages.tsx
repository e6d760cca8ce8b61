import { Chips } from '#client/ui/Chips.tsx';
import { saidTime } from '#server/law/playback/cue-time.ts';
import { textPageHref } from '../addresses/playback.ts';

interface Pages {
  of: { no: string; part: number };
  said: { page: number; pages: readonly { startsMs: number; title: string }[] };
}

/** The pages of a long transcript, by chapters. */
export function TextPages({ of, said: { page, pages } }: Pages) {
  if (pages.length < 2) return null;
  return (
    <Chips
      label="文字记录分章"
      items={pages.map(({ startsMs, title }, index) => ({
        href: textPageHref(of, index + 1),
        label: `${saidTime(startsMs)} ${title || '开头'}`,
        current: index + 1 === page,
      }))}
    />
  );
}
