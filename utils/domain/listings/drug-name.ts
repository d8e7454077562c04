/** Acid, base and isomer words in front of a generic name that do not change which drug it is. */
const SALT =
  /(?:盐酸|硫酸|硫酸氢|磷酸|酒石酸|重酒石酸|枸橼酸|柠檬酸|马来酸|富马酸|反丁烯二酸|甲磺酸|对甲苯磺酸|醋酸|乙酸|琥珀酸|氢溴酸|氢碘酸|苯磺酸|乳酸|硝酸|水杨酸|双水杨酸|碳酸|右旋糖酐|注射用|口服用|外用|消旋|复合|戊酸|苯甲酸|环戊丙酸|庚酸|丙酸|癸酸|苯丙酸|十一酸|十一烯酸|葡萄糖酸|门冬氨酸|甘油|葡庚糖酸|草酸|棕榈酸|羟萘酸|双羟萘酸|苹果酸|抗坏血酸|己酸|庚二酸|牛磺酸|己二酸|吸入用|吸入|冻干|重组)$/;
const SALT_AFTER =
  /^(?:二钠|单钠|钠|钾|钙|镁|锌|铵|甲磺酸盐|盐酸盐|硫酸盐|磷酸盐|氨丁三醇)?(?:[一二三四五六]|半|倍半)?(?:水合物)?/;
/** Release, coating and route words, then the dosage form. */
const FORM_AFTER =
  /^[\s(（]{0,2}(?:(?:双层|双相|缓释|控释|迟释|肠溶|分散|泡腾|咀嚼|口腔|口服|口崩|崩解|舌下|含化|鼻|滴|眼|耳|干|软|硬|微|薄膜衣|糖衣|注射|静脉|阴道|吸入|混悬|乳状|浓|用|小儿|透皮|溶)){0,4}(?:片|胶囊|颗粒|冲剂|糖浆|溶液|合剂|液|滴剂|散|丸|胶|针|剂|注射液|注射剂|栓|软膏|乳膏|膏|凝胶|膜|贴|粉|喷雾|气雾|雾化|霜|酊|洗剂|搽剂|植入|微球)/;
/** How other generic names end: such a word glued in front makes the name part of a compound preparation. */
const OTHER_DRUG =
  /(?:[醇酮酯酚胺铵碱素钠钾钙唑嗪啶啉芬坦坤肼脲肽胍醚苷]|西林|沙星|洛尔|地平|普利|他汀|列汀|噻嗪|西泮|替丁|拉唑|司琼|韦|咖|那敏|伪麻|美沙芬|氨酚|酚麻|酚咖|愈创|布洛|洛芬|阿司匹林|卡因|双氯)$/;
/** One letter before a name makes it another drug (左奥硝唑, 去甲…, 双氢…). */
const MODIFIER =
  /(?:左|右|去|异|新|双|二氢|双氢|四氢|羟|氯|氟|溴|乙酰|甲基|去甲|去氧|脱氢|乙炔|炔|氧|硫|反|顺)$/;

/** How a name stands in a text. */
export type DrugStem = {
  /** As a drug of its own: alone or before a dosage form, not inside another word or another drug's name. */
  isDrug: boolean;
  /** A dosage form follows; else the name stands alone. */
  hasForm: boolean;
  /** One of several active substances. */
  isCompound: boolean;
  /** What is glued in front may be a brand or another substance. */
  isUnsure: boolean;
};

/**
 * Judges a name found in a text: salts before and behind it, release words and dosage form are looked through.
 * @param text normalised; `start` and `end` of the name in it
 */
export function stemOf(text: string, start: number, end: number): DrugStem {
  const run = /[\u4e00-\u9fff]*$/.exec(text.slice(Math.max(0, start - 24), start))![0];
  const before = withoutSalts(run);
  const after = text.slice(end).replace(SALT_AFTER, '');
  const form = FORM_AFTER.exec(after)?.[0] ?? '';
  const hasForm = form !== '';
  const isAlone = after === '' || /^[^\u4e00-\u9fff]/.test(after);
  const isOther = before.length > 0 && before.length <= 3 && MODIFIER.test(before);
  const beyond = hasForm ? after.slice(form.length) : after;
  // 雌二醇片/雌二醇地屈孕酮片, 对乙酰氨基酚/曲马多片
  const isJoined =
    /^\s?[/+、和与]\s?[\u4e00-\u9fff]/.test(beyond) ||
    /[\u4e00-\u9fff]{2}\s?[/+、]\s?$/.test(text.slice(0, start - (run.length - before.length)));
  const isGlued = before !== '' && !/[牌型]$/.test(before);
  const isCompound = /复方$/.test(before) || isJoined || (isGlued && OTHER_DRUG.test(before));
  return {
    isDrug: (isAlone || hasForm) && !isOther,
    hasForm,
    isCompound,
    isUnsure: isGlued && !isCompound,
  };
}

function withoutSalts(run: string): string {
  let text = run;
  for (let bare = text.replace(SALT, ''); bare !== text; bare = text.replace(SALT, '')) text = bare;
  return text;
}
