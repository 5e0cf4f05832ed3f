// Pairs that no rule covers, British to American, folded.
const PAIRS: Readonly<Record<string, string>> = {
  defence: 'defense',
  offence: 'offense',
  licence: 'license',
  pretence: 'pretense',
  programme: 'program',
  programmes: 'programs',
  grey: 'gray',
  towards: 'toward',
  amongst: 'among',
  whilst: 'while',
  fulfil: 'fulfill',
  fulfilment: 'fulfillment',
  enrol: 'enroll',
  enrolment: 'enrollment',
  instalment: 'installment',
  skilful: 'skillful',
  judgement: 'judgment',
  acknowledgement: 'acknowledgment',
  cheque: 'check',
  storey: 'story',
  tyre: 'tire',
  plough: 'plow',
  ageing: 'aging',
  sceptical: 'skeptical',
  manoeuvre: 'maneuver',
  learnt: 'learned',
  burnt: 'burned',
};

// Each rule is applied to both texts alike, so that it may safely change more words than the two spellings differ in.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/isation(s|al)?$/, 'ization$1'],
  [/([a-z]{3})is(e|ed|es|ing|er|ers)$/, '$1iz$2'],
  [/ys(e|ed|es|ing|er|ers)$/, 'yz$1'],
  [/([a-z]{2}[a-z])our(s|ed|ing|able|ably|ite|ites|hood|ly|al|ful|er|ers)?$/, '$1or$2'],
  [/([bt])re(s|d)?$/, '$1er$2'],
  [/ogue(s)?$/, 'og$1'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
];

/** One spelling for the British and the American form of an English word (folded). Other words come back as they are. */
export function canonicalSpelling(word: string): string {
  const pair = PAIRS[word];
  if (pair !== undefined && Object.hasOwn(PAIRS, word)) return pair;
  if (word.length < 5 || word.charCodeAt(0) > 0x7a) return word;
  for (const [pattern, replacement] of RULES) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}

/** The words of the pairs that no rule covers, in both spellings, folded. */
export const PAIRED_WORDS: readonly string[] = Object.entries(PAIRS).flat();
