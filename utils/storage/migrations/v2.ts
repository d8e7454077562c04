import type { Migration } from './registry.ts';

/** Patrols: what a shop's listings came to, and which were looked at. */
export const v2: Migration = {
  version: 2,
  stores: {
    patrols: 'id, at',
    /** Listings of a patrol, a few hundred to a row. */
    patrolParts: '[patrol+part]',
  },
  example: {
    patrols: [
      {
        id: '6f1c2f0e-0d5a-4c1e-9b57-2f4f0a6b7c8d',
        at: 1_795_500_000_000,
        finishedAt: 1_795_500_004_000,
        touchedAt: 1_795_500_003_900,
        fileName: '在售商品.xlsx',
        rulesVersion: '2026.11.1',
        on: '2026-11-24',
        catalog: { generation: 'g1', name: '档案.csv', recordCount: 1204 },
        columns: [
          { header: '商品标题', column: 'title' },
          { header: '库存', column: null },
        ],
        summary: {
          checkedCount: 2,
          foundCount: 1,
          unreadCount: 0,
          recordCount: 1,
          rules: [{ rule: 'AD-01', level: 'error', findingCount: 1, listingCount: 1 }],
        },
      },
    ],
    patrolParts: [
      {
        patrol: '6f1c2f0e-0d5a-4c1e-9b57-2f4f0a6b7c8d',
        part: 0,
        listings: [
          {
            line: 2,
            id: '88001',
            title: '禾安 姜糖 国家级',
            hasRecord: true,
            findings: [
              {
                rule: 'AD-01',
                title: '绝对化用语',
                level: 'error',
                certainty: 'sure',
                needsProof: false,
                field: 'title',
                words: '国家级',
                sentence: '“国家级”是绝对化用语，标题里不能写。',
                law: '《广告法》第九条第（三）项',
                listing: '',
                record: '',
                fix: '',
                en: { title: 'Absolute wording', sentence: 'The title may not say so.' },
              },
            ],
          },
          { line: 3, id: '88002', title: '姜糖', hasRecord: false, findings: [] },
        ],
      },
    ],
  },
};
