import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AcknowledgePanel } from '#client/staff/ground/frame/AcknowledgePanel.tsx';
import { CapabilityButton, notMine, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { FaultNote } from '#client/staff/ground/frame/FaultNote.tsx';
import { fieldError, type Finding, onlyWarns } from '#client/staff/ground/frame/refusal.ts';
import { Findings, RefusalPanel } from '#client/staff/ground/frame/RefusalPanel.tsx';

const finding = (over: Partial<Finding> = {}): Finding => ({
  basis: 'LAW',
  article: '国令713号第十五条',
  code: 'PERIOD_TOO_SHORT',
  severity: 'BLOCK',
  message: '征求意见的期限少于30日。',
  fields: ['input.closesOn'],
  fix: '改到12月7日以后。',
  ...over,
});
const policy = finding({
  basis: 'POLICY',
  article: '县政务公开任务清单',
  code: 'ROW',
  message: '没有写明名称。',
  fields: ['name'],
});
const setting = finding({
  basis: 'DESIGN',
  article: '本县设定',
  code: 'SHORT',
  severity: 'WARN',
  message: '低于本县下限。',
});
const capability = (allowed: boolean, ...findings: Finding[]) => ({ allowed, findings }) as never;
/** Without the places to break that titles get. */
const html = (page: ReactNode) => renderToStaticMarkup(page).replaceAll('<wbr/>', '');

describe('依法不予办理', () => {
  it('法规、文件、本县设定各说各的，一次说全', () => {
    const page = html(<RefusalPanel findings={[finding(), policy, setting]} />);
    for (const words of [
      '法规规定',
      '文件要求',
      '本县设定',
      '国令713号第十五条',
      '还有3处要补正',
      '改到12月7日以后。',
    ])
      expect(page).toContain(words);
  });

  it('能去填写的才有“去填写”', () => {
    expect(html(<Findings findings={[policy]} placeOf={(field) => field} />)).toContain('去填写');
    expect(html(<Findings findings={[policy]} />)).not.toContain('去填写');
  });

  it('字段旁写自己的话，不写别人的', () => {
    expect(fieldError([finding(), policy], 'closesOn')).toBe('征求意见的期限少于30日。改到12月7日以后。');
    expect(fieldError([finding(), policy], 'title')).toBeUndefined();
  });

  it('只有警示的才可以知悉后继续，理由必填', () => {
    expect([onlyWarns([setting]), onlyWarns([setting, finding()]), onlyWarns([])]).toEqual([
      true,
      false,
      false,
    ]);
    const page = html(
      <AcknowledgePanel
        findings={[setting, { ...setting, message: '另一处。' }]}
        attempt={1}
        busy={false}
        onAcknowledge={() => undefined}
      />,
    );
    expect(page.match(/<textarea/g)).toHaveLength(1);
    expect(page).toContain('另一处。');
    expect(page, '它在别的表单里面，自己不是表单').not.toContain('<form');
  });
});

describe('能不能办', () => {
  const button = (of: never, whose?: string) =>
    html(
      <CapabilityButton capability={of} onPress={() => undefined} whose={whose}>
        公布
      </CapabilityButton>,
    );

  it('能办的是按钮', () => {
    expect(button(capability(true, setting))).not.toContain('aria-disabled');
  });

  it('暂不能办的，按钮还在，写明还差什么', () => {
    const page = button(capability(false, finding(), setting));
    expect(page).toContain('aria-disabled="true"');
    expect(page).toContain('还差1项');
    expect(page).toContain('征求意见的期限少于30日。');
    expect(page).not.toContain('低于本县下限');
  });

  it('别的岗位的事不出现，或者说明是谁的事', () => {
    expect(button(capability(false))).toBe('');
    expect(button(capability(false), '由负责人办理')).toContain('由负责人办理');
    expect(notMine(capability(false))).toBe(true);
  });

  it('别的环节的事、服务器没有接入的程序的事不列出', () => {
    expect(offered(capability(false, finding({ code: 'WRONG_STAGE' })))).toBe(false);
    expect(offered(capability(false, finding({ code: 'FFMPEG_REQUIRED' }), finding()))).toBe(false);
    expect(offered(capability(false, finding({ code: 'SPEECH_NOT_CONFIGURED' })))).toBe(false);
    expect(offered(capability(false, finding()))).toBe(true);
    expect(offered(capability(true))).toBe(true);
  });
});

describe('没有办成', () => {
  const fault = (code: string, over = {}) => ({ code, message: '服务出错。', fields: [], ...over });

  it('被他人修改的，可以载入最新内容', () => {
    const page = html(<FaultNote fault={fault('CONFLICT')} onReload={() => undefined} />);
    expect(page).toContain('已被他人修改');
    expect(page).toContain('载入最新内容');
  });

  it('出错的写明请求编号和何时再试', () => {
    const page = html(
      <FaultNote fault={fault('INTERNAL_SERVER_ERROR', { requestId: 'a1b2', retryAfter: 30 })} />,
    );
    expect(page).toContain('a1b2');
    expect(page).toContain('30秒');
  });
});
