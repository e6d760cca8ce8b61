/** The metrics of a site, as Prometheus reads them. */
import { expect } from 'vitest';
import type { Site } from '#test/outside/http/open-site.ts';

/** Everything that it says now. */
export async function scrape({ metrics }: Site): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${metrics?.port}/metrics`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('text/plain; version=0.0.4'),
  ]);
  return answer.text();
}

/** Value of a series, null where it is not told. */
export function valueOf(text: string, series: string): number | null {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `));
  return line === undefined ? null : Number(line.slice(series.length + 1));
}
