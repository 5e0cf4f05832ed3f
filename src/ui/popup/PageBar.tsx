import type { JSX } from 'preact';
import type { Words } from '../../model/words';
import { Icon } from '../parts/Icon';
import { Logo } from '../parts/Logo';
import { Switch } from '../parts/Switch';
import type { PopupActions, SiteState } from './popupState';

export interface PageBarProps {
  readonly title: string | null;
  readonly outlet: string | null;
  /** Null where there is no site to switch, or the state's own words do it. */
  readonly site: SiteState | null;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** The product's sign, which page this is about, whether its site is read, and the way to all the rest. */
export function PageBar({ title, outlet, site, words, actions }: PageBarProps): JSX.Element {
  return (
    <div class="bar">
      <Logo />
      <span class="cut-off" dir="auto">
        {outlet !== null && <b>{outlet} </b>}
        <span class="quiet">{title}</span>
      </span>
      <span class="spacer" />
      {site !== null && (
        <Switch
          label={words('readThisSite')}
          on={site.on}
          change={(on) => (on ? actions.allow() : actions.switchOff())}
        />
      )}
      <button
        type="button"
        class="b icon"
        aria-label={words('openLibrary')}
        title={words('openLibrary')}
        onClick={() => actions.openLibrary('saved')}
      >
        <Icon name="library" />
      </button>
    </div>
  );
}
