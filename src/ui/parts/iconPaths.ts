/** The paths of the icons that stand beside a message, for what is drawn without the components. */
export const ICON_PATHS = {
  check: 'M3.5 8.5l3 3 6-7',
  warn: 'M8 2.8l5.8 10.4H2.2zM8 6.5v3.2M8 11.4v.1',
} as const;
