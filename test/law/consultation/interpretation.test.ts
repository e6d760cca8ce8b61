import { describe, expect, it } from 'vitest';
import {
  InterpretationForm,
  refuseInterpretation,
  refuseUnsynced,
} from '#server/law/consultation/interpretation.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

it('解读缺内容、没有形式的，一次说全；县里文件的要求不说成条例', () => {
  expect(refuseInterpretation({ sections: [], forms: [] })).toMatchObject([
    {
      code: 'INTERPRETATION_INCOMPLETE',
      basis: 'POLICY',
      fields: expect.arrayContaining(['sections.BACKGROUND']),
    },
    { code: 'INTERPRETATION_FORM_REQUIRED', basis: 'POLICY', severity: 'BLOCK' },
  ]);
  expect(codes(refuseInterpretation({ sections: [], forms: [InterpretationForm.TEXT] }))).toEqual([
    'INTERPRETATION_INCOMPLETE',
  ]);
});

describe('三同步：解读与文件同步起草、同步审查、同步公布', () => {
  const at = new Date('2026-12-21T01:00:00Z');
  const later = new Date(at.getTime() + 1);
  const document = { reviewBatch: 'batch-1', publishedAt: at };
  const ready = { reviewBatch: 'batch-1', publishedAt: null };
  it.each([
    ['同批审查，同时公布', document, { ...document, publishedAt: new Date(at) }, []],
    ['同批审查，都未公布', ready, ready, []],
    ['另一批审查', document, { ...document, reviewBatch: 'batch-2' }, ['reviewBatch']],
    ['解读没有审查', document, { ...document, reviewBatch: null }, ['reviewBatch']],
    [
      '都没有审查',
      { ...ready, reviewBatch: null },
      { reviewBatch: null, publishedAt: null },
      ['reviewBatch'],
    ],
    ['晚一毫秒公布', document, { ...document, publishedAt: later }, ['publishedAt']],
    ['解读未公布', document, { ...document, publishedAt: null }, ['publishedAt']],
    ['解读先公布', ready, document, ['publishedAt']],
    [
      '既不同批，又不同时',
      document,
      { reviewBatch: 'batch-2', publishedAt: later },
      ['reviewBatch', 'publishedAt'],
    ],
    ['没有解读', document, null, ['interpretation']],
  ])('%s', (_, one, interpretation, fields) => {
    const found = refuseUnsynced(one, interpretation);
    expect(found.flatMap((finding) => finding.fields)).toEqual(fields);
    expect(codes(found)).toEqual(fields.map(() => 'INTERPRETATION_NOT_SYNCED'));
  });
});
