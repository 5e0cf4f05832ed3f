import { ar } from './ar';
import { az } from './az';
import { be } from './be';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import type { LanguageData } from './languageData';
import { ru } from './ru';
import { tr } from './tr';
import { uk } from './uk';

/** The languages the engine knows the grammar words of. A page in another is matched by names and numbers only. */
export const KNOWN_LANGUAGES: readonly LanguageData[] = [en, ru, az, be, tr, uk, de, fr, ar];
