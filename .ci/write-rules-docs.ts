import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderChecklist, renderRules } from './rules-docs.ts';

/** `npm run docs:rules`: writes the pages made from packs and fact base. */
const docs = resolve(import.meta.dirname, '../docs');
writeFileSync(resolve(docs, 'rules.md'), renderRules());
writeFileSync(resolve(docs, 'shop-checklist.md'), renderChecklist());
