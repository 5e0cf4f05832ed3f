import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WordKey, Words } from '../../model/words';

type Outcome = 'added' | 'no-site' | 'refused';

export interface AddSiteProps {
  readonly words: Words;
  readonly add: (text: string) => Promise<Outcome>;
}

const TOLD: Readonly<Record<Outcome, WordKey>> = {
  added: 'addSiteAdded',
  'no-site': 'addSiteNone',
  refused: 'addSiteRefused',
};

/** A field for a site to be read from now on; the browser asks once more. */
export function AddSite({ words, add }: AddSiteProps): JSX.Element {
  const [text, setText] = useState('');
  const [told, setTold] = useState<{ outcome: Outcome; site: string } | null>(null);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    // In the submitting click itself: the browser asks only then.
    const outcome = await add(text);
    setTold({ outcome, site: text.trim() });
    if (outcome === 'added') setText('');
  };
  return (
    <form class="add" onSubmit={(event) => void submit(event)}>
      <label for="site">{words('addSite')}</label>
      <span>
        <input
          id="site"
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={text}
          aria-describedby="site-told"
          aria-invalid={told?.outcome === 'no-site'}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="b line">
          {words('addSiteAllow')}
        </button>
      </span>
      <p id="site-told" role="status">
        {told !== null && words(TOLD[told.outcome], told.site)}
      </p>
    </form>
  );
}
