import { describe, expect, it } from 'vitest';
import { uploadBody, uploadResult } from '#client/staff/ground/frame/upload-file.ts';

const file = new File(['%PDF-'], '起草说明.pdf', { type: 'application/pdf' });

describe('上传文件', () => {
  it('先说用途，再是文件', () => {
    const body = uploadBody(file, { purpose: 'dossier', consultationId: 'c1', kind: 'EXPLANATION' }, 'k1');
    expect([...body.keys()]).toEqual(['purpose', 'consultationId', 'kind', 'idempotencyKey', 'file']);
    expect((body.get('file') as File).name).toBe('起草说明.pdf');
  });

  it('决策材料说明属于哪个决策', () => {
    const body = uploadBody(file, { purpose: 'document', decisionId: 'd1', kind: 'RISK_REPORT' }, 'k1');
    expect([...body].slice(0, 4)).toEqual([
      ['purpose', 'document'],
      ['decisionId', 'd1'],
      ['kind', 'RISK_REPORT'],
      ['idempotencyKey', 'k1'],
    ]);
  });

  it('收下了的有凭据', () => {
    const stored = { id: '1', token: 't', name: '起草说明.pdf', size: 5, url: '/files/1' };
    expect(uploadResult(201, JSON.stringify(stored))).toEqual({ file: stored });
  });

  it.each([
    ['类型不对', 415, { errors: [{ message: '只接受 PDF。' }] }, '只接受 PDF。'],
    [
      '依法不予办理',
      422,
      { refusal: { findings: [{ message: '审查中不能修改。', fix: '退回后再改。' }] } },
      '审查中不能修改。退回后再改。',
    ],
  ])('%s：照服务器说的写', (_, status, body, said) => {
    expect(uploadResult(status, JSON.stringify(body))).toEqual({ refused: said });
  });

  it('答复读不懂的，说没有成功', () => {
    expect(uploadResult(502, '<html>')).toHaveProperty('refused');
  });
});
