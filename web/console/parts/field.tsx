import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly type?: 'text' | 'password' | 'search';
  readonly name?: string;
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly isRequired?: boolean;
  readonly isHiddenLabel?: boolean;
  readonly autoFocus?: boolean;
}

/** One line to write in, with its label. */
export function Field(props: FieldProps) {
  const { label, value, change, type = 'text', name, isRequired = false } = props;
  return (
    <TextField
      className="field"
      value={value}
      onChange={change}
      type={type}
      isRequired={isRequired}
      validationBehavior="aria"
      maxLength={props.maxLength ?? 200}
      autoFocus={props.autoFocus ?? false}
      {...(name !== undefined && { name })}
      {...(props.autoComplete !== undefined && { autoComplete: props.autoComplete })}
    >
      <Label className={props.isHiddenLabel === true ? 'unseen' : 'label'}>{label}</Label>
      <Input className="input" placeholder={props.placeholder ?? ''} />
    </TextField>
  );
}
