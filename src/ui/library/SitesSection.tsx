import type { JSX } from 'preact';
import { Icon } from '../parts/Icon';
import { ReachRadios } from '../parts/ReachRadios';
import { Switch } from '../parts/Switch';
import { AddSite } from './AddSite';
import { EraseAll } from './EraseAll';
import type { LibraryProps } from './libraryState';

/** Where On Record may read, what it keeps and sends, and the way to be rid of all of it. */
export function SitesSection(props: LibraryProps): JSX.Element {
  const { state, words, actions } = props;
  const { reach } = state;
  return (
    <>
      <div class="sent">
        <Icon name="lock" />
        <p>
          <b>{words('sentNothing')}</b>
          <span>{words('sentNothingWhy')}</span>
        </p>
      </div>
      <section class="sec">
        <h2>{words('whereRead')}</h2>
        <ReachRadios
          chosen={reach.choice}
          count={reach.sites.filter(({ isNews }) => isNews).length}
          words={words}
          choose={actions.chooseReach}
        />
        <p class="quiet">{words('whatIsRead')}</p>
      </section>
      <SiteRows {...props} />
      <KeptRows {...props} />
      <EraseAll {...props} />
    </>
  );
}

function SiteRows({ state, words, actions }: LibraryProps): JSX.Element {
  return (
    <section class="sec">
      <h2>{words('sites')}</h2>
      <ul class="box">
        {state.reach.sites.map((site) => (
          <li key={site.name} data-site={site.name}>
            <span>
              {site.name}
              <small>{words(site.isNews ? 'siteNews' : site.on ? 'siteAllowed' : 'siteOff')}</small>
            </span>
            <Switch
              bare
              label={words('readSite', site.name)}
              on={site.on}
              change={(on) => actions.switchSite(site, on)}
            />
          </li>
        ))}
      </ul>
      <AddSite words={words} add={actions.addSite} />
    </section>
  );
}

function KeptRows({ state, words }: LibraryProps): JSX.Element {
  const { kept } = state;
  return (
    <section class="sec">
      <h2>{words('whatIsKept')}</h2>
      <ul class="box">
        <li>
          <span>
            {words('keptPassages', kept?.passages ?? 0)}
            <small>{words('keptNotes', kept?.notes ?? 0)}</small>
          </span>
        </li>
        <li>
          <span>
            {words('keptDismissals', kept?.dismissals ?? 0)}
            <small>{words('keptDismissalsWhy')}</small>
          </span>
        </li>
        <li>
          <span>
            {words('keptWatched', kept?.pages ?? 0)}
            <small>{words('keptWatchedWhy')}</small>
          </span>
        </li>
        <li>
          <span>
            {words('keptPages')}
            <small>{words('keptPagesWhy')}</small>
          </span>
        </li>
      </ul>
    </section>
  );
}
