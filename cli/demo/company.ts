import { DEFAULT_POLICY, type Policy } from '../../utils/domain/policy/policy.ts';

export const COMPANY = { organisation: '禾春堂医药有限公司', shop: '禾春堂大药房旗舰店' } as const;
export const AGENT = '林晓彤';
export const SUPERVISOR = '周敏';

/** The demo company's rules: a reply target of 20 seconds, so that a late reply can be watched. */
export const DEMO_POLICY: Policy = {
  ...DEFAULT_POLICY,
  version: 1,
  notice: {
    version: '2026-11',
    company: COMPANY.organisation,
    privacyContact: '个人信息负责人 郑立，privacy@hechuntang.example',
    ruleTitle: '客服质检管理办法',
    rulePublishedOn: '2026-10-12',
    serverPlace: '这台电脑，演示用',
  },
  reply: { ...DEFAULT_POLICY.reply, targetMs: 20_000 },
};
