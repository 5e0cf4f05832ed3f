import type { Words } from '../../model/words';
import type { PopupActions, PopupState, SiteState } from './popupState';

/** Something to do, in a button's words. */
export interface MessageAction {
  readonly label: string;
  readonly act: () => void;
  /** The one thing to do: it has the focus. */
  readonly main?: boolean;
}

/** A state in words: what is so, why, and what to do. */
export interface StateMessage {
  readonly heading: string;
  readonly why: string;
  readonly actions: readonly MessageAction[];
  /** True where something went wrong. */
  readonly isError?: boolean;
  /** True where the site can be switched on again right here. */
  readonly hasSwitch?: boolean;
}

type Told = Exclude<PopupState, { kind: 'read' } | { kind: 'reading' }>;

/** The words of each state in which there is nothing to compare, and the ways out of it. */
export function stateMessage(
  state: Told,
  site: SiteState | null,
  words: Words,
  actions: PopupActions,
): StateMessage {
  const library = { label: words('library'), act: () => actions.openLibrary('saved') };
  switch (state.kind) {
    case 'off-topic': {
      const check = { label: words('checkAnyway'), act: actions.check };
      return { heading: words('stateOffTopic'), why: words('stateOffTopicWhy'), actions: [check, library] };
    }
    case 'not-allowed':
      return notAllowed(site, words, actions);
    case 'off':
      return switchedOff(site, words, actions);
    case 'restricted':
      return restricted(words, actions);
    case 'pdf':
      return { heading: words('statePdf'), why: words('statePdfWhy'), actions: [library] };
    case 'framed':
      return { heading: words('stateFramed'), why: words('stateFramedWhy'), actions: [library] };
    case 'failed': {
      const again = { label: words('readAgain'), act: actions.check, main: true };
      const details = { label: words('copyDetails'), act: () => actions.copy(state.detail) };
      const why = words('stateErrorWhy');
      return { heading: words('stateError'), why, actions: [again, details], isError: true };
    }
  }
}

function notAllowed(site: SiteState | null, words: Words, actions: PopupActions): StateMessage {
  if (site === null) {
    const act = () => actions.openLibrary('sites');
    return {
      heading: words('stateUnknownSite'),
      why: words('stateUnknownSiteWhy'),
      actions: [{ label: words('chooseSites'), act }],
    };
  }
  return {
    heading: words('stateNotAllowed'),
    why: words('stateNotAllowedWhy'),
    actions: [
      { label: words('allowSite', site.host), act: actions.allow, main: true },
      { label: words('checkOnce'), act: actions.check },
    ],
  };
}

function switchedOff(site: SiteState | null, words: Words, actions: PopupActions): StateMessage {
  const once = { label: words('checkOnce'), act: actions.check };
  if (site?.paused) {
    const sites = { label: words('chooseSites'), act: () => actions.openLibrary('sites') };
    return {
      heading: words('statePaused'),
      why: words('statePausedWhy'),
      actions: [{ ...once, main: true }, sites],
    };
  }
  return {
    heading: words('stateOff', site?.host ?? ''),
    why: words('stateOffWhy'),
    actions: [once],
    hasSwitch: true,
  };
}

function restricted(words: Words, actions: PopupActions): StateMessage {
  const open = { label: words('openLibrary'), act: () => actions.openLibrary('saved') };
  return { heading: words('stateRestricted'), why: words('stateRestrictedWhy'), actions: [open] };
}
