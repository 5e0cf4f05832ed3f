import type { JSX } from 'preact';
import type { Backup } from '../../model/backup';
import type { Words } from '../../model/words';
import { Icon } from './Icon';

export interface StoreNoticeProps {
  /** The newest backup. */
  readonly backup: Backup;
  readonly words: Words;
}

/** Says that nothing can be shown though a backup holds something, and leads to it: a browser may lose its store. */
export function StoreNotice({ backup, words }: StoreNoticeProps): JSX.Element {
  const when = new Intl.DateTimeFormat(words('languageTag'), { dateStyle: 'medium' });
  return (
    <div class="state" role="alert">
      <Icon name="warn" />
      <span>
        {words('storeLost', when.format(new Date(backup.made)))}{' '}
        <a href="#settings">{words('storeLostLook')}</a>
      </span>
    </div>
  );
}
