import { ar } from './data/ar';
import { az } from './data/az';
import { be } from './data/be';
import { de } from './data/de';
import { en } from './data/en';
import { fr } from './data/fr';
import { ru } from './data/ru';
import { tr } from './data/tr';
import { uk } from './data/uk';
import type { LanguageData } from './languageData';

/** The languages the engine knows the grammar words of. A page in another is matched by names and numbers only. */
export const KNOWN_LANGUAGES: readonly LanguageData[] = [en, ru, az, be, tr, uk, de, fr, ar];
