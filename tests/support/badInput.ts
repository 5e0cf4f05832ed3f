import { editionSentences, editionText } from './editionSentences';

const MEGABYTE = 1_000_000;

/** Enough of the cast that the whole engine runs over what follows. */
const INTRODUCTION =
  'President Ilham Aliyev received President of Belarus Aleksandr Lukashenko in Baku on May 16, 2024.\n\n';

const NEWS = 'The river rose by two metres in the night, and 14 families left their homes near the bridge. ';
const ACCENTED = 'Ильхам Алиев прыняў Лукашэнку ў Бакý; İlham Əliyev Bakıda qəbul etdi, à l’été. ';
const ONE_SENTENCE = 'The scale of work we are carrying out and will carry out is enormous';

/** One text that no page should hold, and all the more may. */
export interface BadInput {
  readonly name: string;
  readonly text: () => string;
}

function filled(unit: string, megabytes: number): string {
  const size = Math.floor(megabytes * MEGABYTE);
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** A text about the visit that goes on with so many megabytes of the same. */
function onTopic(name: string, unit: string, megabytes: number): BadInput {
  return { name, text: () => INTRODUCTION + filled(unit, megabytes) };
}

function insideWords(text: string, characters: string): string {
  return text.replace(/\w(?=\w)/g, `$&${characters}`);
}

const QUOTED_STATEMENT = editionText
  .split('\n\n')
  .map((paragraph) => `“${paragraph}”`)
  .join('\n\n');

/** Texts of up to 10 MB on which the engine might hang, or fail. */
export const BAD_INPUTS: readonly BadInput[] = [
  { name: 'news about something else', text: () => filled(NEWS, 10) },
  onTopic('paragraphs', `${NEWS.repeat(3)}\n\n`, 10),
  onTopic('one paragraph', NEWS, 2),
  onTopic('a word without end', 'a', 5),
  onTopic('an accented word without end', 'é', 2),
  onTopic('an Arabic word without end', 'و', 1),
  onTopic('Arabic syllables without a space', 'والبر', 1),
  onTopic('a mathematical word without end', '𝐚', 1),
  onTopic('a number without end', '1', 1),
  onTopic('a grouped number without end', '1,', 1),
  onTopic('marks on one letter', '\u0301', 1),
  onTopic('punctuation', '.,;!?—… ', 5),
  onTopic('spaces', ' ', 2),
  onTopic('line breaks', '\n', 5),
  onTopic('indented line breaks', '\n \t ', 1),
  onTopic('lone surrogates', '\ud800\udc00\udc00 \ud800a', 2),
  onTopic('mixed scripts', 'Баку бакu السلام 北京 Երևան Bakı ', 1),
  onTopic('invisible and bidi characters inside words', insideWords(NEWS, '\u200b\u202e\u202c'), 2),
  onTopic('everything decomposed', ACCENTED.normalize('NFD'), 2),
  onTopic('100,000 opening marks', '“a ', 0.3),
  onTopic('100,000 straight marks', 'a" "b ', 0.3),
  onTopic('100,000 guillemets', '«a ', 0.3),
  onTopic('100,000 single marks', '‘a ', 0.3),
  onTopic('100,000 low marks', '„a ', 0.3),
  onTopic('100,000 paragraphs that open a mark', '“a\n\n', 0.4),
  onTopic('100,000 brackets', '[a ', 0.3),
  onTopic('200,000 blocks', 'a\n\n', 0.6),
  onTopic('200,000 quoted blocks', '“Aliyev said”\n\n', 3),
  onTopic('names alone', 'Aliyev Lukashenko Baku Minsk Karabakh ', 1),
  onTopic('verbs of speech alone', 'said ', 1),
  onTopic('insertions', '“a, – he said – b ', 1),
  onTopic('the statement again and again', `${editionText}\n\n`, 1),
  onTopic('the statement quoted again and again', `${QUOTED_STATEMENT}\n\n`, 1),
  onTopic(
    'all sentences quoted in one paragraph',
    editionSentences.map((sentence) => `“${sentence}” he said. `).join(''),
    1,
  ),
  onTopic('one sentence again and again', `${ONE_SENTENCE}. `, 0.5),
  onTopic('one sentence quoted again and again', `“${ONE_SENTENCE},” he said, `, 0.2),
  onTopic('a few words of it again and again', 'work we are carrying ', 1),
];
