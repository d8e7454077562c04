/** Acid and base parts of a generic name that do not change which drug it is. */
const SALT =
  /(?:盐酸|硫酸|磷酸|酒石酸|枸橼酸|马来酸|富马酸|甲磺酸|醋酸|琥珀酸|氢溴酸|苯磺酸|乳酸|硝酸|单硝酸|双硝酸|水杨酸|甲硝酸|碳酸|右旋糖酐|注射用|消旋|左旋|右旋)$/;
const SALT_AFTER = /^(?:钠|钾|钙|镁|锌|铵|二钠|单钠|甲磺酸盐|盐酸盐|酯)?/;
/** Release and coating words, then the dosage form. */
const FORM_AFTER =
  /^(?:缓释|控释|肠溶|分散|泡腾|咀嚼|口腔|口服|舌下|干|软|硬|薄膜衣|注射|阴道|吸入|混悬|滴)*(?:片|胶囊|颗粒|糖浆|溶液|液|混悬液|滴剂|散|丸|胶|针|剂|注射液|栓|软膏|乳膏|凝胶|膜|贴|粉|喷雾)/;

/** How a name stands in a text: as a drug of its own, and whether as part of a compound preparation. */
export function stemOf(
  text: string,
  start: number,
  end: number,
): { isDrug: boolean; isCompound: boolean } {
  const before = text.slice(Math.max(0, start - 8), start).replace(SALT, '');
  const after = text.slice(end).replace(SALT_AFTER, '');
  const isAlone = after === '' || /^[^\u4e00-\u9fff]/.test(after);
  const isDrug = isAlone || FORM_AFTER.test(after);
  const isCompound =
    /复方$/.test(before) || (/[\u4e00-\u9fff]$/.test(before) && /(?:复方|氨酚|美)$/.test(before));
  return { isDrug, isCompound };
}
