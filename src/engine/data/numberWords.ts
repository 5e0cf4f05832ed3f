/** Words for numbers, folded, and their values. Words that are also something else in running text are left out. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  два: 2, две: 2, три: 3, четыре: 4, пять: 5, шесть: 6, семь: 7, восемь: 8, девять: 9, десять: 10, пятнадцать: 15,
  двадцать: 20, двадцати: 20, тридцать: 30, сорок: 40, пятьдесят: 50, пятидесяти: 50, шестьдесят: 60, семьдесят: 70,
  восемьдесят: 80, девяносто: 90,
};

/** Tens that take a unit after them: "twenty-five" is one number. */
export const TENS: ReadonlySet<number> = new Set([20, 30, 40, 50, 60, 70, 80, 90]);

/** The ways to write "percent" in one word, folded. The two words "per cent" are joined before. */
export const PERCENT_WORDS: ReadonlySet<string> = new Set([
  '%', 'percent', 'pct', 'процент', 'процента', 'процентов', 'працэнтаў', 'працэнтау', 'відсоток', 'відсотків', 'faiz',
  'yuzde', 'prozent', 'pourcent',
]);
