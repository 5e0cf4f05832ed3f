import type { JSX } from 'preact';
import type { Words } from '../../model/words';
import { Icon } from '../parts/Icon';
import { Logo } from '../parts/Logo';
import { ReachRadios } from '../parts/ReachRadios';
import { DemonstrationView } from './DemonstrationView';
import type { WelcomeActions, WelcomeState } from './welcomeState';

export interface WelcomeProps {
  readonly state: WelcomeState;
  readonly words: Words;
  readonly actions: WelcomeActions;
}

/** The page that opens once, when On Record has been installed: what it does, where it may read, where the data stays. */
export function WelcomeView({ state, words, actions }: WelcomeProps): JSX.Element {
  const { demonstration, reach } = state;
  const count = reach.sites.filter(({ isNews }) => isNews).length;
  return (
    <main class="welcome">
      <header>
        <p class="brand">
          <Logo />
          {words('appName')}
        </p>
        <h1>{words('welcomeTitle')}</h1>
        <p class="lead">{words('welcomeLead')}</p>
      </header>
      {demonstration !== null && <DemonstrationView demonstration={demonstration} words={words} />}
      <section class="sec">
        <h2>{words('whereRead')}</h2>
        <ReachRadios chosen={reach.choice} count={count} words={words} choose={actions.chooseReach} />
        <p class="quiet">
          {words('welcomeLater')}{' '}
          <button type="button" class="link" onClick={actions.showSites}>
            {words('welcomeSites')}
          </button>
        </p>
      </section>
      <footer class="end">
        <p>
          <Icon name="lock" />
          <span>{words('welcomeStays')}</span>
        </p>
        <span class="spacer" />
        <button type="button" class="b main big" onClick={actions.start}>
          {words('welcomeStart')}
        </button>
      </footer>
    </main>
  );
}
