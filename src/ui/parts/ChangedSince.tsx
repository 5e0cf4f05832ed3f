import type { JSX } from 'preact';
import { EditedTexts, type EditedTextsProps } from './EditedTexts';
import { Icon } from './Icon';

/** Says that the page changed words since they were saved, and how. */
export function ChangedSince(props: EditedTextsProps): JSX.Element {
  return (
    <div class="became" data-place="changed">
      <p>
        <Icon name="warn" />
        {props.words('changedSinceSaved')}
      </p>
      <EditedTexts {...props} />
    </div>
  );
}
