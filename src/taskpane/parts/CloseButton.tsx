import { Button } from '@fluentui/react-components';
import { useText } from '../services';

const cross = (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
    <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" />
  </svg>
);

export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={cross}
      aria-label={useText().outcome.close}
      onClick={onClose}
    />
  );
}
