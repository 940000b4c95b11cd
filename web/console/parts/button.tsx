import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly look?: 'primary' | 'plain' | 'quiet' | 'tab' | 'link';
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  readonly current?: 'page' | 'true' | undefined;
  readonly label?: string | undefined;
  readonly press?: () => void;
}

/** The one kind of button. */
export function Button(props: ButtonProps) {
  const { children, look = 'plain', type = 'button', isDisabled = false, current } = props;
  return (
    <AriaButton
      className={`button ${look}`}
      type={type}
      isDisabled={isDisabled}
      {...(current !== undefined && { 'aria-current': current })}
      {...(props.label !== undefined && { 'aria-label': props.label })}
      {...(props.press !== undefined && { onPress: props.press })}
    >
      {children}
    </AriaButton>
  );
}
