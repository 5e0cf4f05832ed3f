import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LibrarySection } from '../../model/libraryPlace';
import type { WordKey } from '../../model/words';
import { Icon } from '../parts/Icon';
import { Logo } from '../parts/Logo';
import { StoreNotice } from '../parts/StoreNotice';
import { AboutSection } from './AboutSection';
import type { LibraryProps } from './libraryState';
import { SettingsSection } from './SettingsSection';
import { SitesSection } from './SitesSection';
import { ComparisonPage } from './saved/ComparisonPage';
import { SavedSection } from './saved/SavedSection';

interface Section {
  readonly name: LibrarySection;
  readonly label: WordKey;
  readonly icon: 'save' | 'shield' | 'gear' | 'about';
  /** Null for the one that draws the heading itself. */
  readonly View: ((props: LibraryProps) => JSX.Element) | null;
}

const SECTIONS: readonly Section[] = [
  { name: 'saved', label: 'sectionSaved', icon: 'save', View: null },
  { name: 'sites', label: 'sectionSites', icon: 'shield', View: SitesSection },
  { name: 'settings', label: 'sectionSettings', icon: 'gear', View: SettingsSection },
  { name: 'about', label: 'sectionAbout', icon: 'about', View: AboutSection },
];

/** The library: its sections at the side, the chosen one beside them. */
export function LibraryView(props: LibraryProps): JSX.Element {
  const { state, words } = props;
  const section = SECTIONS.find(({ name }) => name === state.section) ?? SECTIONS[0];
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // The heading is read out when a person goes on to another section, not when the page opens.
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [state.section]);
  if (section === undefined) return <div />;
  if (state.comparison !== null) return <ComparisonPage {...props} />;
  const [newest] = state.backups;
  const title = (
    <h1 ref={heading} tabIndex={-1}>
      {words(section.label)}
    </h1>
  );
  return (
    <div class="library">
      <LibraryNav {...props} />
      {section.View === null ? (
        <main class="wide-open">
          {(state.saved?.total ?? 0) === 0 && newest !== undefined && (
            <StoreNotice backup={newest} words={words} />
          )}
          <SavedSection {...props} heading={title} />
        </main>
      ) : (
        <main>
          {title}
          <section.View {...props} />
        </main>
      )}
    </div>
  );
}

function LibraryNav({ state, words }: LibraryProps): JSX.Element {
  return (
    <nav class="nav" aria-label={words('library')}>
      <p class="brand">
        <Logo />
        {words('appName')}
      </p>
      {SECTIONS.map(({ name, label, icon }) => (
        <a key={name} href={`#${name}`} aria-current={name === state.section ? 'page' : undefined}>
          <Icon name={icon} />
          {words(label)}
          {name === 'saved' && state.saved !== null && <b class="num">{state.saved.total}</b>}
        </a>
      ))}
      <p class="foot">
        <Icon name="lock" />
        <span>{words('allOnDevice')}</span>
      </p>
    </nav>
  );
}
