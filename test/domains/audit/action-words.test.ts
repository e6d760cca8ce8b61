/** 审计事项的名称: told at the command, or by its mutation. */
import 'reflect-metadata';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionWords, allActions } from '#server/ground/kernel/action-words.ts';
import '#server/outside/wiring/resolvers.ts';
import '#server/outside/wiring/jobs.ts';
import '#server/backend.ts';
import '#server/outside/cli/admin.ts';
import '#server/outside/cli/restore.ts';

const NAME = /'([a-z][a-zA-Z]*\.[a-z][a-zA-Z]+)'/g;
/** Actions at their commands, those that bring words of their own, and those that a statement records. */
const named =
  /\b(?:define(?:Batch)?Command|defineEdit|purgeSealed|moveRepresentative|receiptedCommand)\(\s*\[?'([a-z]+\.[a-zA-Z]+)'|\['([a-z][a-zA-Z]*\.[a-z][a-zA-Z]+)', '\p{Script=Han}|'([a-z][a-zA-Z]*\.[a-z][a-zA-Z]+)', 'DONE'/gu;
const actions = [
  ...new Set(
    globSync(['server/**/*.ts', 'migrations/baseline/*.sql']).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(named)].map(([, ...found]) => found.find(Boolean) ?? ''),
    ),
  ),
];

describe('审计记录的每一件事都有名称', () => {
  it('找得到服务器的事项', () => {
    expect(actions.length).toBeGreaterThan(380);
  });

  it.each(actions)('%s', (action) => {
    expect(actionWords(action)).toMatch(/^[\p{Script=Han}（）、，“”]+$/u);
  });

  it('还没有名称的照原样写', () => {
    expect(actionWords('moon.landed')).toBe('moon.landed');
  });

  it('供筛选的每一件，都是服务器记录的', () => {
    const written = new Set(
      globSync('server/**/*.ts').flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(NAME)].map(([, one]) => one),
      ),
    );
    expect(allActions().filter(({ action }) => !written.has(action))).toEqual([]);
  });
});
