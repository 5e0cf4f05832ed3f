import { useEffect, useState } from 'preact/hooks';

/** A note's Markdown as elements; null until the reader of Markdown, which is loaded when it is first needed, has read it. */
export function useNoteMarkup(note: string): DocumentFragment | null {
  const [read, setRead] = useState<{ readonly note: string; readonly markup: DocumentFragment } | null>(null);
  useEffect(() => {
    let isStale = false;
    void import('../../text/noteHtml').then(({ noteFragment }) => {
      if (!isStale) setRead({ note, markup: noteFragment(note) });
    });
    return () => {
      isStale = true;
    };
  }, [note]);
  return read?.note === note ? read.markup : null;
}
