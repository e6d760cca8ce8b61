import { describe, expect, it } from 'vitest';
import {
  type Interpretation,
  InterpretationForm,
  InterpretationSection,
  missingSections,
  refuseInterpretation,
  refuseUnsynced,
} from '#server/law/consultation/interpretation.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const S = InterpretationSection;
const whole: Interpretation = {
  sections: Object.values(S).map((section) => ({ section, text: '票价由1元调整为2元。' })),
  forms: [InterpretationForm.TEXT, InterpretationForm.QA],
};

describe('县政务公开文件 实质性解读的七项内容', () => {
  it.each(Object.values(S))('缺少%s', (section) => {
    const sections = whole.sections.filter((one) => one.section !== section);
    expect(missingSections({ sections })).toEqual([section]);
    expect(codes(refuseInterpretation({ ...whole, sections }))).toEqual(['INTERPRETATION_INCOMPLETE']);
  });

  it('齐全的可以公布；空白的视为缺少；写两遍的以有内容的为准', () => {
    expect(refuseInterpretation(whole)).toEqual([]);
    const blank = whole.sections.map((one) => (one.section === S.BENEFITS ? { ...one, text: ' ' } : one));
    expect(missingSections({ sections: blank })).toEqual([S.BENEFITS]);
    expect(missingSections({ sections: [...blank, ...whole.sections] })).toEqual([]);
  });

  it('缺少的一次说全；县里文件的要求不说成条例', () => {
    const bare = { sections: [{ section: S.PURPOSE, text: '保障运营。' }], forms: [] };
    expect(refuseInterpretation(bare)).toMatchObject([
      {
        code: 'INTERPRETATION_INCOMPLETE',
        basis: 'POLICY',
        message: '解读缺少：政策背景、主要内容、执行标准、惠民利民举措、新旧政策差异、后续工作考虑。',
      },
      { code: 'INTERPRETATION_FORM_REQUIRED', basis: 'POLICY', severity: 'BLOCK' },
    ]);
  });
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
