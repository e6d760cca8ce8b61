import { ImportSheet } from '#client/staff/ground/frame/ImportSheet.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { REGISTER_TEMPLATE, STATE } from '#client/staff/ground/addresses/register.ts';
import { EntryDesk } from './EntryDesk.tsx';

/** 导入代表: many people at once from a table; each is verified by another person before they are in office. */
export const ImportRegisterPage = () => (
  <EntryDesk title="导入代表">
    {() => (
      <ImportSheet door="/daoru/daibiao" form="入库表" unit="人">
        <a href={REGISTER_TEMPLATE}>下载入库表模板</a>
        ，填好后导入。不填身份证号码、住址、出生日期；联系方式导入后即加密封存。导入的代表
        <a href={`${paths.representatives}?${STATE}=VERIFYING`}>等待另一人核实</a>。
      </ImportSheet>
    )}
  </EntryDesk>
);
