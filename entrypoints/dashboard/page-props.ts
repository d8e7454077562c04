import type { Locale, Translate } from '@/utils/domain/language/translate.ts';
import type { dashboardWords } from '@/utils/domain/language/words/dashboard.ts';

export type PageProps = { t: Translate<typeof dashboardWords>; locale: Locale };
