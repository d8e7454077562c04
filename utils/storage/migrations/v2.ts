import type { Migration } from './registry.ts';

/**
 * Patrols: what a shop's listings came to, and which were looked at. The catalog: rows of several generations lie
 * beside each other, `live` in `catalogs` names the one that holds.
 */
export const v2: Migration = {
  version: 2,
  stores: {
    patrols: 'id, at',
    /** Listings of a patrol, a few hundred to a row. */
    patrolParts: '[patrol+part]',
    catalogs: 'id',
    /** A few records to a row. */
    catalogBlocks: '[generation+block]',
    /** Where the records of a number, barcode or name stand, by hash. */
    catalogKeys: '[generation+index+bucket]',
    /** What was refused or marked at import. */
    catalogIssues: '[generation+part]',
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
        titles: { 'AD-01': { zh: '绝对化用语', en: 'Absolute wording' } },
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
    catalogs: [
      {
        id: 'live',
        info: {
          generation: 'g1',
          name: '档案.csv',
          importedAt: 1_795_500_000_000,
          recordCount: 1,
          warnedCount: 1,
          refusedCount: 1,
          issueCount: 2,
          bucketCount: 16,
        },
        touchedAt: 1_795_500_000_000,
      },
    ],
    catalogBlocks: [
      {
        generation: 'g1',
        block: 0,
        records: [
          { approvalNumber: '国药准字H20991234', genericName: '姜味片', shelfLife: '不详' },
        ],
        warned: [0],
      },
    ],
    catalogKeys: [
      {
        generation: 'g1',
        index: 'numbers',
        bucket: 3,
        keys: ['H20991234'],
        places: [Uint32Array.of(0)],
      },
    ],
    catalogIssues: [
      {
        generation: 'g1',
        part: 0,
        issues: [
          {
            line: 4,
            level: 'error',
            key: null,
            column: '',
            sentence: { zh: '没有批准文号也没有名称。', en: 'Neither number nor name.' },
          },
        ],
      },
    ],
  },
};
