import { companyAspect } from './company-aspect.ts';

/** Who holds the marketing licence (上市许可持有人). Source: 药品管理法第三十条. */
export const holder = companyAspect('holder');
