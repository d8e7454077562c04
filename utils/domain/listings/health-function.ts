/** One function a health food may state, its older names, and how copy speaks of it. */
export type HealthFunction = {
  /** As the catalogue of 2023 words it. */
  name: string;
  /** Names on older certificates; may be used until `OLD_NAMES_UNTIL`. */
  old: readonly string[];
  /** Any wording that speaks of it, the catalogue's own among it. */
  spoken: RegExp;
};

/** Certificates of 31 August 2023 and before keep their wording for five years. Source: 市场监管总局公告2023年第38号. */
export const OLD_NAMES_UNTIL = '2028-08-31';

const one = (name: string, old: string, spoken: RegExp): HealthFunction => ({
  name,
  old: old === '' ? [] : old.split(' '),
  spoken,
});

/** The 24 functions. Source: 允许保健食品声称的保健功能目录 非营养素补充剂（2023年版）. */
export const HEALTH_FUNCTIONS: readonly HealthFunction[] = [
  one('有助于增强免疫力', '增强免疫力 免疫调节', /免疫(?:力|调节)|抵抗力/),
  one('有助于抗氧化', '抗氧化 延缓衰老', /抗氧化|自由基|延缓衰老|抗衰老?/),
  one('辅助改善记忆', '改善记忆', /记忆|健脑|补脑/),
  one('缓解视觉疲劳', '缓解视疲劳 改善视力', /视觉?疲劳|眼疲劳|护眼|明目|视力/),
  one('清咽润喉', '清咽', /清咽|润喉|护嗓|利咽/),
  one('有助于改善睡眠', '改善睡眠', /(?:改善|帮助|促进|有助).{0,2}(?:睡眠|入睡)|助眠|安睡/),
  one('缓解体力疲劳', '抗疲劳', /体力疲劳|抗疲劳|(?:缓解|消除)疲劳/),
  one('耐缺氧', '提高缺氧耐受力', /缺氧/),
  one('有助于控制体内脂肪', '减肥', /体内脂肪|减肥|瘦身|减脂|燃脂/),
  one('有助于改善骨密度', '增加骨密度', /骨密度|骨质/),
  one('改善缺铁性贫血', '改善营养性贫血', /贫血/),
  one('有助于改善痤疮', '祛痤疮', /痤疮|祛痘/),
  one('有助于改善黄褐斑', '祛黄褐斑', /黄褐斑|祛斑|淡斑/),
  one('有助于改善皮肤水份状况', '改善皮肤水份 改善皮肤水分', /皮肤水[份分]|肌肤水[份分]/),
  one('有助于调节肠道菌群', '调节肠道菌群', /肠道菌群|肠道微生态/),
  one('有助于消化', '促进消化', /(?:促进|帮助|有助于?|助)消化/),
  one('有助于润肠通便', '通便', /通便|润肠|排便/),
  one('辅助保护胃黏膜', '对胃黏膜损伤有辅助保护功能', /胃[黏粘]膜/),
  one('有助于维持血脂健康水平', '辅助降血脂 调节血脂', /血脂|胆固醇|甘油三酯/),
  one('有助于维持血糖健康水平', '辅助降血糖 调节血糖', /血糖/),
  one('有助于维持血压健康水平', '辅助降血压 调节血压', /血压/),
  one('对化学性肝损伤有辅助保护作用', '对化学性肝损伤有辅助保护功能', /肝损伤|护肝|养肝|保肝/),
  one('对电离辐射危害有辅助保护作用', '对辐射危害有辅助保护功能', /辐射/),
  one('有助于排铅', '促进排铅', /排铅/),
];
