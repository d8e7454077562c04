import { companyAspect } from './company-aspect.ts';

/**
 * Who makes it. A firm that holds the licence and has it made elsewhere is not the maker.
 * Source: 药品说明书和标签管理规定 (a label names the maker); 药品管理法第三十二条 (holder and maker may differ).
 */
export const manufacturer = companyAspect('manufacturer');
