/** Labels of findings: the console's first page says them, and none of the others in labels.ts. */

export const FINDING_BASIS_LABELS = { LAW: '法规规定', POLICY: '文件要求', DESIGN: '本县设定' } as const;

export const FINDING_SEVERITY_LABELS = { BLOCK: '必须补正', WARN: '请核对' } as const;
