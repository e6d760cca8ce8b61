import { describe, expect, it } from 'vitest';
import {
  ArchiveItem,
  archiveItems,
  missingArchiveItems,
  type ProcessFile,
  refuseArchive,
  refuseLateArchive,
  refuseUnexplainedFiling,
} from '#server/law/archive/archive.ts';
import { archiveDue } from '#server/law/archive/file-handover.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const I = ArchiveItem;
const S = DecisionStepKind;
const D = DocumentKind;
const R = RecordKind;
const doc = (kind: DocumentKind, change = {}) => ({
  kind,
  name: `${kind}.pdf`,
  size: 9_000,
  sha256: 'ab'.repeat(32),
  uploadedById: 'writer',
  ...change,
});
const bare: ProcessFile = {
  steps: [],
  drafted: false,
  issued: false,
  executed: false,
  records: [R.STUDY],
  documents: [],
  held: [],
  explanationOwed: false,
  auditComplete: true,
  logVerified: null,
};

it('第三十二条 应当宣传解读而没有解读的，不予归档', () => {
  expect(refuseUnexplainedFiling({ explanationOwed: false })).toEqual([]);
  expect(refuseUnexplainedFiling({ explanationOwed: true })).toMatchObject([
    { rule: 'R-56', basis: 'LAW', code: 'OUTREACH_NEVER_HELD' },
  ]);
});

describe('第三十三条 归档的范围：履行了哪些程序，就归档哪些材料', () => {
  it.each([
    ['启动后即终止', {}, [I.INITIATION]],
    ['起草过', { drafted: true }, [I.INITIATION, I.RESEARCH, I.DRAFT, I.BASIS]],
    ['公众参与', { steps: [S.PUBLIC_PARTICIPATION] }, [I.INITIATION, I.PUBLIC_OPINIONS, I.ADOPTION]],
    ['听证', { steps: [S.HEARING] }, [I.INITIATION, I.ADOPTION, I.HEARING_RECORD]],
    ['专家论证', { steps: [S.EXPERT_REVIEW] }, [I.INITIATION, I.EXPERT_OPINIONS]],
    ['风险评估', { steps: [S.RISK_ASSESSMENT] }, [I.INITIATION, I.RISK_REPORT]],
    ['公平竞争审查', { steps: [S.FAIR_COMPETITION] }, [I.INITIATION, I.FAIR_COMPETITION]],
    ['合法性审查', { steps: [S.LEGALITY_REVIEW] }, [I.INITIATION, I.LEGALITY_OPINION]],
    ['集体讨论', { steps: [S.COLLECTIVE_DISCUSSION] }, [I.INITIATION, I.DISCUSSION_MINUTES]],
    ['请示党委', { steps: [S.PARTY_REPORT] }, [I.INITIATION, I.PARTY_REPORT]],
    ['报告人大', { steps: [S.NPC_REPORT] }, [I.INITIATION, I.NPC_REPORT]],
    ['印发', { issued: true }, [I.INITIATION, I.DECISION_TEXT]],
    ['公布', { steps: [S.PUBLICATION] }, [I.INITIATION, I.PUBLICATION]],
    ['宣传解读', { steps: [S.OUTREACH] }, [I.INITIATION, I.INTERPRETATION]],
    ['执行', { executed: true }, [I.INITIATION, I.EXECUTION]],
    ['全过程', { steps: Object.values(S), drafted: true, issued: true, executed: true }, Object.values(I)],
  ])('%s', (_, change, items) => {
    const file = { ...bare, ...change };
    expect(archiveItems(file)).toEqual(items);
    expect(missingArchiveItems(file)).toEqual(items.filter((item) => item !== I.INITIATION));
    expect(missingArchiveItems({ ...file, held: items })).toEqual([]);
  });

  const legality = { ...bare, steps: [S.LEGALITY_REVIEW] };
  it.each([
    ['有记录', { records: [R.STUDY, R.LEGALITY_OPINION] }, []],
    ['有文件', { documents: [doc(D.LEGALITY_OPINION)] }, []],
    ['平台留存', { held: [I.LEGALITY_OPINION] }, []],
    ['文件0字节', { documents: [doc(D.LEGALITY_OPINION, { size: 0 })] }, [I.LEGALITY_OPINION]],
    ['别的文件', { documents: [doc(D.DRAFT)] }, [I.LEGALITY_OPINION]],
    ['别的记录', { records: [R.STUDY, R.LEGALITY_SUBMISSION] }, [I.LEGALITY_OPINION]],
    ['没有启动材料', { records: [], held: [I.LEGALITY_OPINION] }, [I.INITIATION]],
  ])('%s', (_, change, missing) => {
    expect(missingArchiveItems({ ...legality, ...change })).toEqual(missing);
  });
});

describe('第三十三条 材料完整方可归档；电子档案来源、程序、要素可以核验', () => {
  it.each([
    ['齐全', {}, []],
    ['缺少草案', { drafted: true }, ['ARCHIVE_INCOMPLETE']],
    ['文件没有名称', { documents: [doc(D.OTHER, { name: ' ' })] }, ['ARCHIVE_DOCUMENT_UNTRACEABLE']],
    ['文件没有来源', { documents: [doc(D.OTHER, { uploadedById: null })] }, ['ARCHIVE_DOCUMENT_UNTRACEABLE']],
    ['文件没有校验值', { documents: [doc(D.OTHER, { sha256: null })] }, ['ARCHIVE_DOCUMENT_UNTRACEABLE']],
    ['文件0字节', { documents: [doc(D.OTHER, { size: 0 })] }, ['ARCHIVE_DOCUMENT_UNTRACEABLE']],
    ['办理记录不完整', { auditComplete: false }, ['ARCHIVE_AUDIT_INCOMPLETE']],
    ['日志核验通过', { logVerified: true }, []],
    ['日志没有通过核验', { logVerified: false }, ['ARCHIVE_LOG_UNVERIFIED']],
  ])('%s', (_, change, found) => {
    expect(codes(refuseArchive({ ...bare, ...change }))).toEqual(found);
  });

  it('一次说全；指出是哪一件', () => {
    const documents = [doc(D.OTHER), doc(D.OTHER, { sha256: '' })];
    const found = refuseArchive({
      ...bare,
      records: [],
      documents,
      auditComplete: false,
      logVerified: false,
    });
    expect(found.map(({ code, basis, fields }) => [code, basis, fields])).toEqual([
      ['ARCHIVE_INCOMPLETE', 'LAW', ['items.INITIATION']],
      ['ARCHIVE_DOCUMENT_UNTRACEABLE', 'LAW', ['documents.1']],
      ['ARCHIVE_AUDIT_INCOMPLETE', 'DESIGN', []],
      ['ARCHIVE_LOG_UNVERIFIED', 'DESIGN', []],
    ]);
    expect(found.every(({ severity }) => severity === 'BLOCK')).toBe(true);
  });
});

it('文件没有名称的，说明是第几件；有名称的，说出名称', () => {
  const documents = [doc(D.OTHER, { sha256: null }), doc(D.OTHER, { name: ' ' })];
  const said = refuseArchive({ ...bare, documents }).map(({ message }) => message);
  expect(said[0]).toContain('“OTHER.pdf”');
  expect(said[1]).toContain('“第2件”');
});

describe('本县设定 30日内移交档案', () => {
  it.each([
    ['期满当日', '2027-01-20', []],
    ['期满次日', '2027-01-21', ['ARCHIVE_OVERDUE']],
  ] as const)('%s', (_, today, found) => {
    const due = archiveDue('2026-12-21', DEFAULT_POLICY);
    expect(due).toBe('2027-01-20');
    const findings = refuseLateArchive(due, today);
    expect(codes(findings)).toEqual(found);
    expect(findings.every(({ severity, basis }) => severity === 'WARN' && basis === 'DESIGN')).toBe(true);
  });
});
