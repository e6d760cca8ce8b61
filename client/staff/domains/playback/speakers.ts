import type { LiveProps } from './LiveDeskPage.tsx';

/** Who may be speaking (发言人): who reports on the item that runs, the chair, who spoke before. */
export function speakersOf(
  { agenda, chair }: LiveProps['meeting'],
  { state, posts }: LiveProps['live'],
): string[] {
  const running = agenda.find(({ id }) => id === state.item?.id)?.reportingUnit;
  const names = [
    running,
    chair,
    ...posts.nodes.map(({ speaker }) => speaker),
    ...agenda.map(({ reportingUnit }) => reportingUnit),
  ];
  return [...new Set(names.filter((name): name is string => Boolean(name)))];
}
