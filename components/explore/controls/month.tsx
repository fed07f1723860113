import { useState } from 'react';
import { MONTH } from '../choose/period';

/** Years before this are half-typed ones: "0202" on the way to "2022". */
const FIRST_YEAR = '2000';

/**
 * A month. Browsers without a field for months show a text field, where the form of the entry matters. A
 * half-typed month changes nothing.
 */
export function Month(props: {
  id: string;
  name: string;
  value: string | null;
  onChoose: (month: string | null) => void;
}) {
  const { id, name, value, onChoose } = props;
  const [typed, setTyped] = useState({ from: value, text: value ?? '' });
  // The address can change the month from outside.
  if (typed.from !== value) setTyped({ from: value, text: value ?? '' });
  return (
    <div className="explore-choice">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="month"
        placeholder="2022-02"
        pattern="\d{4}-\d{2}"
        value={typed.text}
        onChange={({ target: { value: text } }) => {
          setTyped({ from: value, text });
          if (text === '') onChoose(null);
          else if (MONTH.test(text) && text >= FIRST_YEAR) onChoose(text);
        }}
      />
    </div>
  );
}
