const PATHS = {
  search: 'M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4.5 4.5',
  file: 'M5 2.5h6.5L15.5 6.5v11h-10.5zM11 2.5v4.5h4.5M7.5 11h5M7.5 14h5',
  check: 'm3.5 10.5 4.5 4.5 8.5-10',
  clock: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 5.5V10l3 2.5',
  alert: 'M10 2.5 18 17H2zM10 8v4M10 14.25v.5',
  cross: 'm5 5 10 10M15 5 5 15',
  print: 'M5.5 7V2.5h9V7M5.5 14.5h-3V7h15v7.5h-3M5.5 12h9v5.5h-9z',
  calendar: 'M3 4.5h14v13H3zM3 8.5h14M7 2.5v4M13 2.5v4',
  dash: 'M5 10h10',
  lock: 'M4.5 9h11v8.5h-11zM7 9V6a3 3 0 0 1 6 0v3',
  link: 'M8 12l4-4M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2',
  arrow: 'M3.5 10h13M11.5 5l5 5-5 5',
  sound: 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15.5 5a7 7 0 0 1 0 10',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign that always stands beside words, so it says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
